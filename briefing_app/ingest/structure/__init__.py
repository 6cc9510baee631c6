"""What a stretch of text is: heading, item, note, furniture; and so its passages."""
