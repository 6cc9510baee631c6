"""A document's own symbol is guessed, and no symbol of which it only speaks."""

import pytest

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.document_symbol import symbol_of, title_below
from tests.builders import a_passage

TEXT = "The Council heard the report of the mission on the state of the ports along the coast."


def guessed(*lines, name="a.pdf", aside=()):
    passages = [a_passage(line, number) for number, line in enumerate((*lines, TEXT), 1)]
    passages += [a_passage(line, kind=PassageKind.FURNITURE, aside=True) for line in aside]
    return symbol_of(passages, name)


@pytest.mark.parametrize(
    ("lines", "symbol"),
    [
        (["United Nations S/2024/385", "Security Council"], "S/2024/385"),
        (["S/2024/385", "Distr.: General"], "S/2024/385"),
        (["Nations Unies", "A/HRC/55/66/Add.1 Distr. générale 14 mars 2024"], "A/HRC/55/66/Add.1"),
        (["S/RES/2719 (2023)"], "S/RES/2719 (2023)"),
        (["CEDAW/C/CAN/CO/9"], "CEDAW/C/CAN/CO/9"),
        (["A/C.3/78/L.41", "Original: English"], "A/C.3/78/L.41"),
        (["FCCC/PA/CMA/2023/16"], "FCCC/PA/CMA/2023/16"),
    ],
)
def test_a_symbol_at_the_head_is_the_documents_own(lines, symbol):
    assert guessed(*lines) == symbol


@pytest.mark.parametrize(
    "lines",
    [
        ["On the report S/2024/385 of the mission"],
        ["The ports", "See S/2024/385."],
        ["United Nations S/2024/385 S/2023/12"],
        ["A/B testing", "24/7", "E/mail"],
        ["https://undocs.org/S/2024/385"],
        [f"{TEXT} S/2024/385 {TEXT}"],
        [],
    ],
)
def test_a_symbol_of_another_document_is_left(lines):
    assert guessed(*lines) == ""


def test_running_heads_tell_it_too():
    assert guessed("The ports", aside=["S/2024/385", "24-08123 3/21", "S/2024/385 2/21"]) == (
        "S/2024/385"
    )


def test_the_name_of_the_file_counts_with_the_text():
    words = "Letter dated 1 May, issued as document S/2024/385 of the Council"

    assert guessed(words, name="S_2024_385-EN.pdf") == "S/2024/385"
    assert guessed(words, name="letter.pdf") == ""
    assert guessed("The ports", name="S_2024_385-EN.pdf") == ""


def test_a_symbol_late_in_the_text_is_left():
    assert guessed(*[TEXT] * 12, "S/2024/385") == ""


@pytest.mark.parametrize(
    ("below", "title"),
    [(["On the ports", TEXT], "On the ports"), ([TEXT, "On the ports"], ""), ([], "")],
)
def test_the_title_stands_below_the_lines_that_name_the_house(below, title):
    above = ["United Nations S/2024/385", "Security Council", "Distr.: General 16 May 2024"]
    passages = [a_passage(line, number) for number, line in enumerate((*above, *below), 1)]

    assert title_below(passages) == title
