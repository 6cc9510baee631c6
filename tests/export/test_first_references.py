"""The first references of a note, before it leaves."""

import pytest

from briefing_app.export.first_references import first_references
from briefing_app.export.options import ExportOptions
from tests.export.rich_note import materials, rich_note

NB = "\u00a0"


def first(citations, style="", most=2):
    options = ExportOptions(citations=citations, style=style)
    return first_references(rich_note(), materials(), options, most)


@pytest.mark.parametrize(
    ("citations", "second"),
    [
        ("footnotes", f"Ibid., ¶{NB}11."),
        ("in-text", f"(Harbour survey 2025, ¶{NB}11)"),
        ("annex", f"[2] Harbour survey 2025, ¶{NB}11."),
        ("passages", f"[2] Harbour survey 2025, ¶{NB}11."),
    ],
)
def test_each_form_shows_what_it_prints(citations, second):
    lines = first(citations)
    assert len(lines) == 2
    assert lines[1] == second


def test_without_citations_there_is_nothing_to_show():
    assert first("none") == ()


def test_the_style_that_is_asked_for_writes_them():
    assert first("in-text", "author-date", 1) == (f"(Quay 2025, para.{NB}10)",)
