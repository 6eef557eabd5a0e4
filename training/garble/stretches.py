def stretches(draft, source):
    return None
