"""A plan without Word: as Markdown, as plain words, as rich text."""
