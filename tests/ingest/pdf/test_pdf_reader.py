"""PDF files made for the purpose, and what must be read out of them."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.domain.errors import CannotRead, Remedy
from briefing_app.domain.excerpt import EditionText, take_excerpt
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.pdf.pdf_reader import read_pdf
from briefing_app.ingest.structure.passages import split_into_passages
from briefing_app.ingest.wishes import Wishes
from tests.ingest.pdf_maker import Words, column, pdf_file

ODD = Path(__file__).parents[3] / "../shared/corpus/odd/pdf"
POLICY = Path(__file__).parents[3] / "../shared/corpus/policy"

FIRST = "The river rose for three days in the spring of the year and the towns along"
SECOND = "its lower course were not ready for it, although they had been told to expect"
DRAWN = [Words(" ", 60, 700)]
"""A page on which something is drawn that is no word."""

THIRD = "it by everyone who had looked at the snow."


def passages(content):
    return split_into_passages(read_pdf(content, "a.pdf"))


def told(content):
    return [(one.kind.value, one.text) for one in passages(content)]


def test_lines_become_the_paragraphs_they_were_broken_from():
    page = column(FIRST, SECOND, THIRD) + column(FIRST, THIRD, top=640)

    assert [text for _kind, text in told(pdf_file(page))] == [
        f"{FIRST} {SECOND} {THIRD}",
        f"{FIRST} {THIRD}",
    ]


def test_a_line_that_is_moved_in_behind_a_full_stop_begins_a_paragraph():
    full = "The towns along the lower course of it had not been made ready for the flood."
    page = [*column(full, full), Words(full, 75, 674), *column(full, top=661)]

    assert [text for _kind, text in told(pdf_file(page))] == [f"{full} {full}"] * 2


def test_words_broken_at_the_end_of_a_line_are_whole_and_compounds_keep_their_hyphen():
    page = column(
        "Towns with a long-term plan were well prepared for what was to come, the govern-",
        "ment said, and those that had no plan of any kind, whether short-term or long-",
        "term, were not.",
    )
    ((_kind, text),) = told(pdf_file(page))

    assert "the government said" in text
    assert "or long-term, were" in text


def test_a_sentence_goes_on_over_the_end_of_a_page():
    pages = [column(FIRST, SECOND, top=100), column(THIRD, top=700)]
    (passage,) = passages(pdf_file(*pages))

    assert (passage.text, passage.page) == (f"{FIRST} {SECOND} {THIRD}", 1)


def test_running_heads_feet_and_page_numbers_are_set_aside_behind_the_text():
    pages = [
        [
            Words("The snow of that year", 60, 770),
            *column(f"Page text {number} is said here.", top=600),
            Words(f"- {number} -", 300, 20),
        ]
        for number in (1, 2, 3)
    ]
    read = passages(pdf_file(*pages))

    assert [one.text for one in read if not one.aside] == [
        f"Page text {number} is said here." for number in (1, 2, 3)
    ]
    assert [one.text for one in read if one.aside][:2] == ["The snow of that year", "- 1 -"]
    assert [one.page for one in read if one.aside] == [1, 1, 2, 2, 3, 3]


def test_footnotes_stand_apart_under_the_marks_that_call_them():
    page = [
        *column(FIRST, SECOND),
        Words("it by everyone.", 60, 674),
        Words("2", 129, 678, 6),
        Words("1", 60, 63, 5),
        Words("See the survey of that year.", 64, 60, 7),
        Words("2", 60, 53, 5),
        Words("It was a long one.", 64, 50, 7),
    ]
    read = passages(pdf_file(page))

    assert read[0].text.endswith("it by everyone.²")
    assert [(one.kind, one.label, one.text) for one in read[1:]] == [
        (PassageKind.NOTE, "¹", "¹ See the survey of that year."),
        (PassageKind.NOTE, "²", "² It was a long one."),
    ]


def test_two_columns_are_read_one_after_the_other_however_the_file_mixes_them():
    left = [f"left line {number} of the text with more words" for number in range(8)]
    right = [f"right line {number} of the text with more word" for number in range(8)]
    mixed = [
        words
        for pair in zip(column(*left), column(*right, left=330), strict=True)
        for words in pair
    ]
    text = " ".join(text for _kind, text in told(pdf_file(mixed)))

    assert text == " ".join(left + right)


def test_larger_and_heavier_lines_are_headings():
    page = [
        Words("On rivers", 60, 740, 20),
        Words("What was done", 60, 715, 14),
        *column(FIRST, SECOND, THIRD),
        Words("What is left", 60, 640, bold=True),
        *column(FIRST, SECOND, THIRD, top=625),
    ]
    read = passages(pdf_file(page))

    assert [(one.kind.value, one.level) for one in read] == [
        ("heading", 1),
        ("heading", 2),
        ("paragraph", 0),
        ("heading", 3),
        ("paragraph", 0),
    ]


def test_the_outline_of_the_file_names_its_headings():
    page = [
        *column("What was done", top=740),
        *column(FIRST, SECOND, THIRD),
        *column("What is left", top=640),
        *column(FIRST, SECOND, THIRD, top=600),
    ]
    read = passages(pdf_file(page, outline=[("What was done", 0), ("What is left", 0)]))

    assert [one.text for one in read if one.kind is PassageKind.HEADING] == [
        "What was done",
        "What is left",
    ]


def test_lines_of_a_table_of_contents_are_set_aside():
    page = column("What was done ........ 3", "What is left ......... 7") + column(FIRST, top=600)

    assert [kind for kind, _text in told(pdf_file(page))][:2] == ["furniture", "furniture"]


def test_numbers_of_items_stand_before_their_words():
    page = [Words("1.", 60, 700), Words("Keep the banks.", 90, 700)]
    page += [Words("2.", 60, 687), Words("Plant trees.", 90, 687)]

    assert told(pdf_file(page)) == [("item", "1. Keep the banks."), ("item", "2. Plant trees.")]


def test_the_properties_tell_title_author_and_date():
    info = "/Title (On rivers) /Author (Ann Lee) /CreationDate (D:20200301100000)"
    source_text = read_pdf(pdf_file(column(FIRST), info=info), "a.pdf")

    assert (source_text.told.title, source_text.told.author) == ("On rivers", "Ann Lee")
    assert source_text.told.date == "2020-03-01"


def test_pages_without_text_are_told():
    source_text = read_pdf(pdf_file(column(FIRST), [], DRAWN), "a.pdf")

    assert source_text.told.remark == "1 page is a picture without text."


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (pdf_file([]), "holds no words"),
        (pdf_file([], DRAWN), "holds pictures of pages and no text"),
        (pdf_file(), "holds no pages|is damaged"),
        (b"%PDF-1.4 damaged", "is damaged"),
        (
            pdf_file(column(FIRST)).replace(
                b"/Root", b"/Encrypt << /Filter /Adobe.PubSec /V 2 >> /ID [<00> <00>] /Root"
            ),
            "is locked in a way that cannot be opened here",
        ),
        (
            pdf_file(column(FIRST), extra=[(2, "<< /Type /Pages /Kids [2 0 R] /Count 9 >>")]),
            "no pages|no text|is damaged",
        ),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(content, words):
    with pytest.raises(CannotRead, match=words):
        read_pdf(content, "a.pdf")


@pytest.mark.skipif(not ODD.is_dir(), reason="the odd files are not here")
def test_a_locked_file_asks_for_its_password_and_opens_with_it():
    name = "py-pdf_pypdf__r2-user-password.pdf"
    content = (ODD / name).read_bytes()

    with pytest.raises(CannotRead, match="asks for a password") as asked:
        read_pdf(content, name)
    with pytest.raises(CannotRead, match="does not open with this password") as wrong:
        read_pdf(content, name, Wishes("wrong"))
    assert asked.value.remedy is wrong.value.remedy is Remedy.PASSWORD
    assert read_pdf(content, name, Wishes("asdfzxcv")).text


@pytest.mark.skipif(not POLICY.is_dir(), reason="the policy documents are not here")
@pytest.mark.parametrize("path", sorted(POLICY.glob("*/original.pdf")), ids=lambda p: p.parent.name)
def test_hardly_a_word_of_a_real_document_is_missing(path):
    expected = (path.parent / "text.txt").read_text("utf-8").split()
    read = set(read_pdf(path.read_bytes(), path.name).text.split())

    missing = [word for word in expected if word.isalpha() and word not in read]
    assert len(missing) <= 0.005 * len(expected)


def test_every_excerpt_knows_the_page_on_which_it_begins():
    pages = [column(FIRST, SECOND, top=100), column(THIRD, top=700)]
    source_text = read_pdf(pdf_file(*pages), "a.pdf")
    source = EditionText(
        SourceId("s"), EditionId("e"), source_text.text, split_into_passages(source_text)
    )

    at = source.text.index(THIRD)
    assert take_excerpt(source, 0, len(FIRST)).page == 1
    assert take_excerpt(source, at - 9, at + 5).page == 1
    assert take_excerpt(source, at, at + len(THIRD)).page == 2


def test_words_spread_over_a_narrow_column_are_no_cells():
    spread = [
        Words(word, 60 + 50 * at, 700, 10) for at, word in enumerate(("river", "tower", "bower"))
    ]
    again = [replace(words, bottom=687) for words in spread]

    assert [text for _kind, text in told(pdf_file([*spread, *again]))] == [
        "river tower bower river tower bower"
    ]


def test_the_note_below_does_not_run_into_the_one_above_it():
    page = [
        *column(FIRST, SECOND, THIRD),
        Words("1", 60, 63, 5),
        Words("See the survey", 64, 60, 7),
        Words("2", 60, 54.5, 5),
        Words("See the other one", 64, 52, 7),
    ]
    notes = [one.text for one in passages(pdf_file(page)) if one.kind is PassageKind.NOTE]

    assert notes == ["¹ See the survey", "² See the other one"]
