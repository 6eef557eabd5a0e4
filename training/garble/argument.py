def argument(draft, source):
    return None
