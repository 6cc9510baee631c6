"""Note → plan → file: everything is decided in plain values first, and only then written."""
