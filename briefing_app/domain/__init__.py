"""Ideas: the officer's words as frozen values, and functions over them. No screen, no storage."""
