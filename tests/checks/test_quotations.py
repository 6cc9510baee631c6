"""QUOTE: quoted words are those of the passage that is cited."""

from dataclasses import replace

import pytest

from briefing_app.checks.finding import Severity
from briefing_app.checks.fix import apply_fix
from briefing_app.checks.quotations import check_quotations
from briefing_app.domain.quotation import seal_of
from tests.checks.case_builder import (
    ANY_KIND,
    WORDS,
    case,
    evidence,
    found,
    materials,
    note,
    source,
)

QUOTED = "train thirty-five officers each year"


@pytest.mark.parametrize(
    "text",
    [
        f"Canada will “{QUOTED}”.[@e1]",
        f'Canada will "{QUOTED}".[@e1]',
        f"Canada will “{QUOTED}.”[@e1]",
        f"Canada will “{QUOTED},” it says.[@r1]",
        "It will “train thirty-five officers … and report to Parliament”.[@e1]",
        "It will “train [many] officers each year and report”.[@e1]",
        "> Canada will train thirty-five officers each year and report to Parliament.[@e1]",
        "> “Canada will train thirty-five officers each year.”[@e1]",
        "The “responsibility to protect” is meant.",
        "It is called “See the report of 2024”.",
        "> \\",
    ],
)
def test_words_that_are_in_order(text: str):
    drawn = materials(source(title="See the report of 2024 for more on all"))
    assert found(check_quotations, text, drawn=drawn) == []


@pytest.mark.parametrize(
    "text",
    [
        "Canada will “train forty-five officers each year”.[@e1]",
        "Canada will “Train thirty-five officers each year”.[@e1]",
        "It will “report to Parliament … and train officers each year”.[@e1]",
        "> Canada will train officers and report to Parliament.[@e1]",
    ],
)
def test_words_that_differ_block(text: str):
    (finding,) = found(check_quotations, text)
    assert finding.severity is Severity.ERROR
    assert finding.title == "A quotation differs"


def test_only_the_words_between_the_marks_are_marked():
    text = "Canada will “train forty-five officers each year”.[@e1]"
    (finding,) = found(check_quotations, text)
    marked = text[finding.place.start : finding.place.end]
    assert marked == "train forty-five officers each year"


def test_a_quotation_without_a_citation_is_to_be_looked_at():
    (finding,) = found(check_quotations, f"Canada will “{QUOTED}”.")
    assert finding.severity is Severity.WARNING
    assert finding.title == "A quotation without a source"


def test_a_block_quotation_without_a_citation_blocks():
    (finding,) = found(check_quotations, f"> {QUOTED}")
    assert finding.severity is Severity.ERROR


def test_what_is_cited_without_a_passage_proves_nothing():
    drawn = materials(evidence("e1", excerpt=None))
    (finding,) = found(check_quotations, f"It will “{QUOTED}”.[@e1][@e9][@r9]", drawn=drawn)
    assert finding.title == "A quotation without a source"


def test_words_to_come_cannot_be_compared_yet():
    drawn = materials(evidence("e1", words=""))
    (finding,) = found(check_quotations, f"It will “{QUOTED}”.[@e1]", drawn=drawn)
    assert finding.severity is Severity.INFO


@pytest.mark.parametrize("end", ["", "."])
def test_the_seal_proves_a_whole_passage_whose_words_are_to_come(end: str):
    said = f"Canada will train thirty-five officers each year{end}"
    item = evidence("e1", words="")
    sealed = replace(item, excerpt=replace(item.excerpt, seal=seal_of(said)))
    for text in (f"> {said}[@e1]", f"It says “{said}.”[@e1]".replace("..", ".")):
        assert found(check_quotations, text, drawn=materials(sealed)) == []


def test_a_translation_is_left_alone():
    text = "Le Canada va « former trente-cinq agents chaque année ».[@e1]"
    assert found(check_quotations, text, language="fr") == []


def test_french_words_of_a_french_source_are_compared():
    item = evidence("e1", words="Il faut former cent agents chaque année.", language="fr")
    drawn = materials(item)
    right = "Il faut « former cent agents chaque année ».[@e1]"
    wrong = "Il faut « former deux cents agents chaque année ».[@e1]"
    assert found(check_quotations, right, language="fr", drawn=drawn) == []
    assert len(found(check_quotations, wrong, language="fr", drawn=drawn)) == 1


def test_the_words_of_the_source_are_taken_for_those_that_differ():
    text = "It said “Canada will train thirty-five soldiers each year”.[@e1]"
    written = note(text)
    (finding,) = check_quotations(case(written, ANY_KIND))
    (after,) = apply_fix(written, finding.fix).paragraphs()
    assert after.text == "It said “Canada will train thirty-five officers each year”."
    block = note(
        "> Canada will train thirty-five soldiers each year and report to Parliament.[@e1]"
    )
    (finding,) = check_quotations(case(block, ANY_KIND))
    (after,) = apply_fix(block, finding.fix).paragraphs()
    assert after.text == WORDS
    assert len(after.citations) == 1


def test_words_that_are_far_from_the_source_are_left_to_the_writer():
    (finding,) = found(check_quotations, "It said “nobody ever speaks of trade again”.[@e1]")
    assert finding.fix is None
