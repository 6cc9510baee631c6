"""Read a source and collect from it."""
