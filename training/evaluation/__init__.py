"""One file a head: its test sets, its peers, its tables."""
