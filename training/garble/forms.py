def forms(draft, source):
    return None
