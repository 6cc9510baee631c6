"""The terminal: words become operations, and what comes of them becomes words again."""
