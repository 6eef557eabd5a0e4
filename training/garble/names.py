def names(draft, source):
    return None
