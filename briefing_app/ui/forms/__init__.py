"""Forms over the window that more than one page asks."""
