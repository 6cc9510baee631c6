"""The Word file format. Knows nothing of briefing; the only door for python-docx and lxml."""
