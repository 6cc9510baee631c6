"""Saved web pages, and what in them is the article."""
