"""What the officer prefers, as a form."""
