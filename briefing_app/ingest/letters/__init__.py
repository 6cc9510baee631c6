"""E-mail, as files of its own and as Outlook keeps it."""
