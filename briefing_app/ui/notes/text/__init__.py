"""The note's text as one document, and what may be done to it, before anybody looks at it."""
