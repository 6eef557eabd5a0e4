def residue(draft, source):
    return None
