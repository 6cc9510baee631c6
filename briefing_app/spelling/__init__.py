"""Dictionaries, looked up in a process of their own."""
