"""Files that are locked by a password: what lies in them, once it is typed."""
