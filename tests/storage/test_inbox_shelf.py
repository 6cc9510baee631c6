from pathlib import Path

from briefing_app.domain.inbox import Stand


def test_files_are_remembered_as_they_were_looked_at_last(workspace):
    first = {Path("/in/a.txt"): Stand(10, 1), Path("/in/b.txt"): Stand(5_000_000_000, 2**60)}

    with workspace.writing() as shelves:
        shelves.inbox.note(first)
        shelves.inbox.note({Path("/in/a.txt"): Stand(11, 3)})
        shelves.inbox.note({})

    with workspace.reading() as shelves:
        assert shelves.inbox.seen() == first | {Path("/in/a.txt"): Stand(11, 3)}
