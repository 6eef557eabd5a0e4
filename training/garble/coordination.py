def coordination(draft, source):
    return None
