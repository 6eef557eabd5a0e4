def swapped(draft, source):
    return None
