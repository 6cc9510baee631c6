"""Copies for other readers: two languages, outside, checking of facts."""
