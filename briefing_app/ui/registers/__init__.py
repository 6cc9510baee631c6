"""The secretariat's lists: notes as they are published, month by month."""
