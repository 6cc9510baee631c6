"""Options that stand as text, laid side by side."""

import pytest

from briefing_app.export.annexes.annex_options import options_annex, options_of
from tests.export.rich_note import Paper, a_note, section


def rows(*body, language="en", more=()):
    note = a_note(section("options", *body), *more, language=language)
    return [tuple(cell.words for cell in row) for row in options_of(note)]


def test_each_option_has_what_speaks_for_it_and_against_it():
    paper = Paper()
    assert rows(
        paper.paragraph("Option A: Wait. Advantages: no cost. Disadvantages: the pier falls."),
        paper.paragraph("Option B: Mend. Advantages: it lasts. Disadvantages: it costs money."),
    ) == [
        ("Option A: Wait", "No cost.", "The pier falls."),
        ("Option B: Mend", "It lasts.", "It costs money."),
    ]


def test_sides_may_stand_as_paragraphs_with_bullets_below():
    paper = Paper()
    assert rows(
        paper.number("Wait for spring"),
        paper.paragraph("Pros"),
        paper.bullet("No cost now."),
        paper.bullet("No permit."),
        paper.paragraph("Cons:"),
        paper.bullet("the pier falls."),
        paper.number("Mend it"),
    ) == [
        ("Wait for spring", "No cost now. No permit.", "The pier falls."),
        ("Mend it", "\u2013", "\u2013"),
    ]


def test_an_option_may_be_a_section_of_its_own():
    paper = Paper()
    below = (
        section("x", paper.paragraph("For: quick."), level=2, heading="Wait"),
        section("y", paper.paragraph("Against \u2013 slow."), level=2, heading="Mend"),
        section("next", paper.paragraph("For: nothing of the options.")),
    )
    assert rows(paper.paragraph("Two ways."), more=below) == [
        ("Wait", "Quick.", "\u2013"),
        ("Mend", "\u2013", "Slow."),
    ]


def test_french_options_are_read_in_french():
    paper = Paper()
    assert rows(
        paper.paragraph("A. Attendre. Avantages\u00a0: aucun coût. Inconvénients\u00a0: retard."),
        paper.paragraph("B. Réparer. Avantages\u00a0: durée."),
        language="fr",
    ) == [
        ("A. Attendre", "Aucun coût.", "Retard."),
        ("B. Réparer", "Durée.", "\u2013"),
    ]


@pytest.mark.parametrize(
    "words", ["We are for peace: always.", "The case against it: weak.", "No risks are known."]
)
def test_a_word_within_a_sentence_begins_no_side(words):
    paper = Paper()
    (row,) = rows(paper.paragraph(f"Option A: Wait. {words}"))
    assert row == (f"Option A: Wait. {words}", "\u2013", "\u2013")


def test_a_table_of_the_note_is_not_made_again():
    paper = Paper()
    table = paper.table("Options", ("Option", "For"), ("A", "Cheap"), ("B", "Quick"))
    assert options_annex(a_note(section("options", paper.heading("Option A"), table))) is None


def test_one_option_is_no_comparison():
    paper = Paper()
    assert options_annex(a_note(section("options", paper.number("Wait")))) is None


def test_the_table_is_named_in_the_language_of_the_note():
    paper = Paper()
    body = (paper.number("Wait"), paper.number("Mend"))
    annex = options_annex(a_note(section("options", *body)))
    assert annex.tables[0].head == ("Option", "Advantages", "Disadvantages")
