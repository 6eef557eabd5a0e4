def confused(draft, source):
    return None
