"""How deep headings stand."""

from briefing_app.domain.passage import PassageKind, Span
from briefing_app.ingest.structure.heading_levels import with_levels
from briefing_app.ingest.structure.stretch import Stretch


def levels(*texts):
    row = [Stretch(text, (Span(0, len(text)),), _kind(text), label=_label(text)) for text in texts]
    levelled = with_levels(row)
    return [stretch.level for stretch in levelled if stretch.kind is PassageKind.HEADING]


def _kind(text):
    return PassageKind.PARAGRAPH if text == "…" else PassageKind.HEADING


def _label(text):
    return text.split()[0] if text[0].isdigit() else ""


def test_looks_take_their_depth_in_the_order_they_appear():
    assert levels(
        "Executive Summary", "…", "PANEL I: RIVERS", "…", "The state of rivers", "…",
        "PANEL II: ROADS", "…", "Bridges and boats", "…",
    ) == [2, 3, 4, 3, 4]  # fmt: skip


def test_parts_and_annexes_stand_at_the_top():
    assert levels("The state of rivers", "…", "Where rivers end", "…", "Annex 1: Maps", "…") == [
        2,
        2,
        2,
    ]


def test_numbered_headings_are_as_deep_as_their_number():
    assert levels("1. Rivers", "…", "1.1 Boats", "…", "2. Roads", "…") == [2, 3, 2]


def test_a_single_word_has_the_look_of_the_last_heading():
    assert levels("Executive Summary", "…", "Context", "…", "Findings", "…") == [2, 2, 2]


def test_a_heading_of_any_look_right_below_another_belongs_under_it():
    assert levels("PANEL II: ROADS", "Roads", "…") == [2, 3]


def test_no_heading_is_more_than_one_step_deeper_than_the_one_above():
    assert levels("Executive Summary", "…", "1. Boats", "…", "a thing at sea", "…", "Annex A", "…",
                  "another thing at sea", "…") == [2, 3, 4, 2, 3]  # fmt: skip


def test_levels_given_by_the_file_are_kept():
    row = [Stretch("## Rivers", (Span(0, 9),), PassageKind.HEADING, level=2, label="##")]

    assert with_levels(row)[0].level == 2
