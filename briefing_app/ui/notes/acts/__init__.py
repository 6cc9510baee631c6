"""What an officer does to the open note, each a step from a command to an operation."""
