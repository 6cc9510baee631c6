"""Numbers in a note stay tied to the value of their statistic."""

from dataclasses import replace

import pytest

from briefing_app.domain.evidence import EvidenceKind, Measure
from briefing_app.domain.figure_tie import (
    amount_shown,
    keep_figure,
    moved_figures,
    take_figure,
    tie_of,
    tied_as_written_in,
)
from briefing_app.domain.note_editing import cite
from briefing_app.domain.note_form import note_from_form, note_to_form
from briefing_app.domain.overview import EvidenceRow
from briefing_app.domain.placing_tables import evidence_table
from briefing_app.domain.text import CitedKind, ParagraphKind, Words, new_paragraph
from tests.builders import a_note, a_section, some_evidence


def a_statistic(value="33443", unit="travellers"):
    return some_evidence(kind=EvidenceKind.STATISTIC, measure=Measure(value, unit))


def noted(evidence, *words, language="en"):
    """A note whose one paragraph says the words and then cites the evidence."""
    citation = cite(CitedKind.EVIDENCE, evidence.id, tie_of(evidence))
    runs = [Words(each) if isinstance(each, str) else each for each in words]
    body = (new_paragraph("", ParagraphKind.PARAGRAPH, *runs, citation),)
    return a_note(replace(a_section(), body=body), language=language)


def changed(evidence, value):
    return {evidence.id: replace(evidence, measure=replace(evidence.measure, value=value))}


def text(note):
    return next(note.paragraphs()).text


def test_nothing_moved_while_the_library_says_the_same():
    statistic = a_statistic()
    note = noted(statistic, "Ferries carried 33,443 travellers.")
    assert moved_figures(note, {statistic.id: statistic}) == ()


@pytest.mark.parametrize(
    ("words", "language", "after"),
    [
        ("Ferries carried 33,443 travellers.", "en", "Ferries carried 36,000 travellers."),
        ("Quelque 33\u00a0443 passagers.", "fr", "Quelque 36\u00a0000 passagers."),
    ],
)
def test_the_new_value_is_taken_as_the_language_writes_it(words, language, after):
    statistic = a_statistic()
    note = noted(statistic, words, language=language)
    known = changed(statistic, "36000")
    (moved,) = moved_figures(note, known)
    taken = take_figure(note, moved)
    assert text(taken) == after
    assert moved_figures(taken, known) == ()
    assert [c.id for c in taken.citations()] == [c.id for c in note.citations()]


def test_millions_stay_millions():
    statistic = a_statistic("43000000", "$")
    note = noted(statistic, "It cost $43 million.")
    (moved,) = moved_figures(note, changed(statistic, "45500000"))
    assert text(take_figure(note, moved)) == "It cost $45.5 million."


def test_keeping_the_words_ends_the_offer():
    statistic = a_statistic()
    note = noted(statistic, "Ferries carried 33,443 travellers.")
    known = changed(statistic, "36000")
    kept = keep_figure(note, moved_figures(note, known)[0])
    assert text(kept) == text(note)
    assert moved_figures(kept, known) == ()
    assert moved_figures(kept, changed(statistic, "37000")) == ()


def test_the_number_nearest_before_the_citation_is_the_tied_one():
    statistic = a_statistic()
    note = noted(statistic, "First 33,443, then ", Words("33,443", bold=True), " again")
    (moved,) = moved_figures(note, changed(statistic, "5"))
    assert text(take_figure(note, moved)) == "First 33,443, then 5 again"


def test_a_number_that_the_officer_rewrote_is_left_alone():
    statistic = a_statistic()
    note = noted(statistic, "Over thirty thousand travellers.")
    assert moved_figures(note, changed(statistic, "36000")) == ()


def test_a_block_quotation_keeps_the_source_s_number():
    statistic = a_statistic()
    note = noted(statistic, "Ferries carried 33,443 travellers.")
    quoted = replace(note.sections[0].body[0], kind=ParagraphKind.QUOTATION)
    note = replace(note, sections=(replace(note.sections[0], body=(quoted,)),))
    assert moved_figures(note, changed(statistic, "36000")) == ()


def test_the_tie_is_stored_with_the_note():
    statistic = a_statistic("72", "per cent")
    note = noted(statistic, "Up 72%.")
    assert note_from_form(note_to_form(note)) == note
    assert [citation.value for citation in note.citations()] == ["72%"]


def test_a_tied_value_is_shown_as_the_language_writes_it():
    assert amount_shown("72%", "fr") == "72\u00a0%"
    assert amount_shown("33443", "en") == "33,443"


def test_in_a_line_of_a_table_every_cell_follows():
    statistic = a_statistic()
    row = EvidenceRow(replace(statistic, claim="33,443 crossed"), None)
    note = a_note(replace(a_section(), body=(evidence_table(row, "en"),)))
    known = changed(statistic, "36000")
    (moved,) = moved_figures(note, known)
    taken = take_figure(note, moved)
    assert [p.text for p in taken.paragraphs()][4:6] == ["36,000 crossed", "36,000 travellers"]
    assert moved_figures(taken, known) == ()


@pytest.mark.parametrize(
    ("typed", "language", "printed"),
    [
        ("33,443 voyageurs", "fr", "33\u00a0443 voyageurs"),
        ("33\u00a0443 travellers", "en", "33,443 travellers"),
        ("33443 voyageurs", "fr", "33443 voyageurs"),
        ("« 33,443 voyageurs »", "fr", "« 33,443 voyageurs »"),
        ("33,444 voyageurs", "fr", "33,444 voyageurs"),
    ],
)
def test_one_stored_figure_is_printed_as_each_language_writes_it(typed, language, printed):
    (paragraph,) = noted(a_statistic(), typed).paragraphs()
    (shown,) = tied_as_written_in((paragraph,), language)
    assert shown.text == printed
    assert shown.citations == paragraph.citations


def test_a_cell_follows_the_citation_beside_it_and_words_quoted_whole_do_not():
    (cited,) = noted(a_statistic(), "Ferries").paragraphs()
    beside = new_paragraph("33,443")
    assert tied_as_written_in((cited, beside), "fr")[1].text == "33\u00a0443"
    quoted = replace(cited, kind=ParagraphKind.QUOTATION, runs=(Words("33,443"), *cited.citations))
    assert tied_as_written_in((quoted,), "fr") == (quoted,)
