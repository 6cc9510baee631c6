"""LibreOffice, where it is installed, for a screen to hold from the start; loads nothing else."""

from briefing_app.export.office import Office, find_office

__all__ = ["Office", "find_office"]
