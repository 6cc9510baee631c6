"""In how many things a term stands, as the word index itself knows it: a table of each connection.

Kept in the file, such a table has no page of its own, and where SQLite comes to it first its check
of the whole file turns, without a word, into a check of a part.
"""

COUNTED = ("evidence_sayings", "recommendations_sayings")

COUNTS = tuple(
    f"create virtual table temp.{name}_terms using fts5vocab(main, {name}, row)" for name in COUNTED
)
"""What a connection is told once. The index itself may still be to come."""
