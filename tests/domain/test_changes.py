"""Which things an operation touched."""

from briefing_app.domain.changes import Changes
from briefing_app.domain.ids import NoteId, SourceId, ThemeId


def test_changes_are_joined_kind_by_kind():
    one = Changes(notes=frozenset({NoteId("a")}), sources=frozenset({SourceId("s")}))
    other = Changes(notes=frozenset({NoteId("b")}), themes=frozenset({ThemeId("t")}))
    assert one | other == Changes(
        notes=frozenset({NoteId("a"), NoteId("b")}),
        sources=frozenset({SourceId("s")}),
        themes=frozenset({ThemeId("t")}),
    )


def test_no_change_is_false():
    assert not Changes()
    assert Changes(notes=frozenset({NoteId("a")}))
