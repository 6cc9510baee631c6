"""The secretariat's lists: registers, spreadsheets, the routing slip."""
