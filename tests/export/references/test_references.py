"""What citations become, in each of the four forms."""

import pytest

from briefing_app.domain.ids import CitationId, EvidenceId
from briefing_app.domain.overview import Materials
from briefing_app.domain.text import Citation, CitedKind
from briefing_app.export.planned import NoteMark, PlannedWords, Role, SourceMark, text_of
from briefing_app.export.references.references import References
from tests.export.rich_note import (
    ANNUAL,
    CITED_DEMAND,
    Paper,
    a_note,
    cite,
    materials,
    rich_note,
    section,
)

NB = "\u00a0"


def cited(*citations, form="footnotes", known=None, apart=True):
    """The references of a note that cites these, one after the other."""
    paper = Paper()
    note = a_note(section("issue", *(paper.paragraph("Words.", one) for one in citations)))
    references = References(note, known or materials(), form)
    groups = [(one,) for one in citations] if apart else [citations]
    return references, [references.marks(group) for group in groups]


def footnotes(*citations, **other):
    references, _marks = cited(*citations, **other)
    return [text_of(note.pieces) for note in references.footnotes]


def test_a_source_is_given_in_full_then_as_ibid_then_briefly():
    first, same, elsewhere, back, place = footnotes(cite(0), cite(0), cite(3), cite(1), cite(2))
    assert first.endswith(f"¶{NB}10, hereafter “Harbour survey 2025.”")
    assert same == "Ibid."
    assert elsewhere.startswith("School of Moorings, Nobody said so")
    assert back == f"Harbour survey 2025, ¶{NB}11."
    assert place == f"Ibid., ¶{NB}12."


def test_a_source_cited_once_announces_no_short_name():
    assert "hereafter" not in footnotes(cite(0))[0]


def test_a_recommendation_is_given_with_its_own_number():
    assert f"recommendation{NB}3, ¶{NB}14, p.{NB}7" in footnotes(CITED_DEMAND)[0]


def test_a_source_not_for_attribution_is_not_named_and_breaks_ibid():
    notes = footnotes(cite(0), cite(6), cite(0))
    assert notes[1] == "Source on file; not for attribution."
    assert notes[2] == f"Harbour survey 2025, ¶{NB}10."


def test_what_is_missing_is_said_honestly():
    lost = Citation(CitationId("x"), CitedKind.EVIDENCE, EvidenceId("nowhere"))
    assert footnotes(lost) == ["Source missing from the library."]
    bare = Materials(evidence=materials().evidence)
    assert footnotes(cite(0), known=bare) == ["No source recorded."]


def test_marks_in_a_row_are_joined():
    _references, marks = cited(cite(0), cite(1), apart=False)
    assert marks == [(NoteMark(1), NoteMark(2, joined=True))]


def test_in_an_annex_the_same_place_has_one_number():
    references, marks = cited(cite(0), cite(3), cite(0), form="annex")
    assert marks == [(SourceMark(1),), (SourceMark(2),), (SourceMark(1),)]
    assert [line.label for line in references.listed()] == ["", "[1]", "[2]"]
    assert references.footnotes == ()


def test_in_an_annex_a_source_is_given_in_full_once_and_then_briefly():
    references, _marks = cited(cite(0), cite(1), cite(3), cite(6), form="annex")
    first, second, closed, hidden = (line.text for line in references.listed()[1:])
    assert first.endswith(f"¶{NB}10, hereafter “Harbour survey 2025.”")
    assert second == f"Harbour survey 2025, ¶{NB}11."
    assert f"Chatham House rule, ¶{NB}13" in closed
    assert hidden == "Source on file; not for attribution."


def test_in_the_text_each_place_is_named_once():
    _references, marks = cited(cite(0), cite(0), cite(1), form="in-text", apart=False)
    words = f" (Harbour survey 2025, ¶{NB}10; Harbour survey 2025, ¶{NB}11)"
    assert marks == [(PlannedWords(words),)]


def test_without_citations_nothing_stands_anywhere():
    references, marks = cited(cite(0), form="none")
    assert marks == [()]
    assert references.listed() == ()


@pytest.mark.parametrize("form", ["footnotes", "in-text"])
def test_the_list_of_sources_is_sorted_and_names_each_once(form):
    references, _marks = cited(cite(9), cite(0), cite(3), cite(1), cite(6), form=form)
    heading, *lines = references.listed()
    assert heading.text == "Sources cited"
    assert [line.text.split(",")[0] for line in lines] == [
        "Observatoire des quais",
        "Quay",
        "School of Moorings",
    ]
    assert "Chatham House rule" in lines[2].text


def test_numbers_are_those_that_the_screen_shows():
    references = References(rich_note(), materials(), "footnotes")
    for citation in rich_note().citations():
        references.marks((citation,))
    assert [note.number for note in references.footnotes] == list(range(1, 42))


def test_where_a_citation_leads_is_known():
    references, _marks = cited(cite(0))
    source, place = references.where(cite(0))
    assert (source, place.paragraph) == (ANNUAL, 10)


def test_the_passages_relied_on_stand_below_the_source_they_are_from():
    references, marks = cited(cite(0), cite(0), cite(3), cite(6), form="passages")
    assert marks[0] == marks[1] == (SourceMark(1),)
    heading, *lines = references.listed()
    assert (heading.text, heading.new_page) == ("Sources and passages relied on", True)
    assert [(line.role, line.label) for line in lines] == [
        (Role.SOURCE, "[1]"),
        (Role.QUOTATION, ""),
        (Role.SOURCE, "[2]"),
        (Role.QUOTATION, ""),
        (Role.SOURCE, "[3]"),
    ]
    assert lines[1].text == "Exact words of passage 0."
    assert lines[-1].text == "Source on file; not for attribution."


def test_a_style_for_the_text_brings_its_own_brackets():
    paper = Paper()
    note = a_note(section("issue", paper.paragraph("Words.", cite(0), cite(1))))
    references = References(note, materials(), "in-text", "author-date")
    (said,) = references.marks((cite(0), cite(1)))
    assert said.text == f" (Quay 2025, para.{NB}10; Quay 2025, para.{NB}11)"
    assert references.listed()[1].text.startswith("Quay, Jo. 2025.")


NUMBERED = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>Numbers</title><id>n</id><updated>2026-01-01T00:00:00Z</updated></info>
<citation><layout {layout} delimiter=", "><text variable="citation-number"/></layout></citation>
<bibliography><layout><text variable="title"/></layout></bibliography></style>"""


@pytest.mark.parametrize(
    ("layout", "shown", "is_raised"),
    [
        ('prefix="[" suffix="]"', f"{NB}[1]", False),
        ('prefix="(" suffix=")"', f"{NB}(1)", False),
        ('vertical-align="sup"', "1", True),
    ],
)
def test_a_style_of_numbers_binds_them_to_the_words(tmp_path, layout, shown, is_raised):
    style = tmp_path / "numbers.csl"
    style.write_text(NUMBERED.format(layout=layout), "utf-8")
    note = a_note(section("issue", Paper().paragraph("Words.", cite(0))))
    references = References(note, materials(), "in-text", str(style))
    (said,) = references.marks((cite(0),))
    assert (said.text, said.raised) == (shown, is_raised)


def test_what_has_no_name_stands_in_our_brackets_beside_a_style_s_words():
    paper = Paper()
    note = a_note(section("issue", paper.paragraph("Words.", cite(0), cite(6))))
    references = References(note, materials(), "in-text", "author-date")
    said = text_of(references.marks((cite(0), cite(6))))
    assert said == f" (Quay 2025, para.{NB}10; Source on file; not for attribution)"


def test_a_note_far_behind_names_its_source_briefly_too():
    one, *between, again = footnotes(cite(0), *[cite(3)] * 7, cite(1))
    assert "Annual survey" in one
    assert between[1:] == ["Ibid."] * 6
    assert again == f"Harbour survey 2025, ¶{NB}11."
