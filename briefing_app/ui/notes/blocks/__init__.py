"""What is asked about blocks in a note: made, compared with their master, merged, offered."""
