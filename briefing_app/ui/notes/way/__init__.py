"""What is asked on a note's way: marking, routing, versions, issue, its twin."""
