"""The parts of the dialog with which a note leaves."""
