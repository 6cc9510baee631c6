"""The panels beside the page: library, sources, findings, pages, history."""
