def spun(draft, source):
    return None
