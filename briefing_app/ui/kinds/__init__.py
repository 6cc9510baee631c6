"""Kinds of notes on screen: all of them, one of them as a page, and the form to change one."""
