"""Spotting: proposals of what may be worth collecting from a text, each with its reason."""
