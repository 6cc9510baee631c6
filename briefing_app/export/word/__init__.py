"""A plan written as a Word file."""
