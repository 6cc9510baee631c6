"""What stands after the note: evidence, concordance, options."""
