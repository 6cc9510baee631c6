"""Words with marks, as values."""

from hypothesis import given, settings

from briefing_app.domain.ids import CitationId, EvidenceId, ParagraphId
from briefing_app.domain.text import (
    Citation,
    CitedKind,
    Paragraph,
    ParagraphKind,
    Table,
    Words,
    count_words,
    new_paragraph,
    paragraphs_of,
    tidy,
)
from tests.domain.note_strategies import bodies

CITED = Citation(CitationId("c"), CitedKind.EVIDENCE, EvidenceId("e"))


def test_words_with_the_same_marks_are_joined_and_empty_ones_dropped():
    runs = (Words("a"), Words("b"), Words("", bold=True), CITED, CITED, Words("c", bold=True))
    assert tidy(runs) == (Words("ab"), CITED, CITED, Words("c", bold=True))


def test_words_that_an_empty_run_parted_are_joined():
    assert tidy((Words("a"), Words("", bold=True), Words("b"))) == (Words("ab"),)


def test_words_with_other_marks_stay_apart():
    runs = (Words("a"), Words("b", italic=True), Words("c", link="x"))
    assert tidy(runs) == runs


@settings(max_examples=50, deadline=None)
@given(bodies)
def test_what_is_tidy_stays_as_it_is(body):
    for paragraph in paragraphs_of(body):
        assert tidy(paragraph.runs) == paragraph.runs
        apart = [
            Words(letter, r.bold, r.italic, r.link)
            for r in paragraph.runs
            if isinstance(r, Words)
            for letter in r.text
        ]
        assert "".join(run.text for run in tidy(apart)) == paragraph.text


def test_a_paragraph_has_its_words_and_its_citations():
    paragraph = new_paragraph("One ", ParagraphKind.BULLET, CITED, Words("two", bold=True))
    assert paragraph.text == "One two"
    assert paragraph.citations == (CITED,)
    assert new_paragraph().runs == ()
    assert new_paragraph().id != new_paragraph().id


def test_a_table_is_read_row_by_row():
    cells = [new_paragraph(text) for text in "abcd"]
    table = Table(ParagraphId("t"), (tuple(cells[:2]), tuple(cells[2:])), "Caption")
    assert table.text == "Caption\na\tb\nc\td"
    before = Paragraph(ParagraphId("p"))
    assert list(paragraphs_of([before, table])) == [before, *cells]


def test_words_are_counted_between_spaces():
    assert count_words(" One two-three\u00a0four  five. ") == 4
