"""The notes: their list, and the one being written as a continuous page."""
