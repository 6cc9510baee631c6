"""Each kind of block in its own style, with its own list."""

import pytest

from briefing_app.domain.text import Words
from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import ExportOptions
from briefing_app.export.word.word_note import write_note
from briefing_app.wordfile.tree import w
from tests.export.rich_note import Paper, a_kind, a_note, cite, materials, section
from tests.export.word_pages import part, words


@pytest.fixture
def paper():
    return Paper()


def body(*elements, numbered=False):
    note = a_note(section("issue", *elements))
    content = write_note(plan_note(note, materials(), a_kind(numbered=numbered)))
    return list(part(content, "word/document.xml").iter(w("p")))


def style(paragraph):
    return next(paragraph.iter(w("pStyle"))).get(w("val"))


def lists(paragraphs):
    return [
        (next(p.iter(w("numId"))).get(w("val")), next(p.iter(w("ilvl"))).get(w("val")))
        for p in paragraphs
        if list(p.iter(w("numPr")))
    ]


def styles_of(paragraphs, *said):
    by_words = {words(p): style(p) for p in paragraphs}
    return [by_words[text] for text in said]


def test_each_kind_of_paragraph_has_its_style(paper):
    paragraphs = body(
        paper.paragraph("body"),
        paper.bullet("bullet"),
        paper.bullet("deeper", level=2),
        paper.number("number"),
        paper.number("letter", level=1),
        paper.quotation("quoted"),
        paper.heading("headed"),
    )
    said = ("Issue", "body", "bullet", "deeper", "number", "letter", "quoted", "headed")
    assert styles_of(paragraphs, *said) == [
        "Heading1",
        "BodyText",
        "ListBullet",
        "ListBullet3",
        "ListNumber",
        "ListNumber2",
        "Quote",
        "Heading2",
    ]


def test_each_list_has_a_number_of_its_own(paper):
    paragraphs = body(
        paper.number("a"), paper.number("b", level=1), paper.paragraph("x"), paper.number("c")
    )
    (first, level), (second, deeper), (third, _again) = lists(paragraphs)
    assert first == second != third
    assert (level, deeper) == ("0", "1")


def test_bullets_share_one_list(paper):
    found = lists(body(paper.bullet("a"), paper.paragraph("x"), paper.bullet("b")))
    assert len({number for number, _level in found}) == 1


def test_paragraphs_of_a_numbered_note_are_one_list(paper):
    found = lists(
        body(paper.paragraph("a"), paper.number("b"), paper.paragraph("c"), numbered=True)
    )
    assert len({number for number, _level in found}) == 1
    assert [level for _number, level in found] == ["0", "1", "0"]


def test_looks_are_kept(paper):
    paragraphs = body(paper.paragraph(Words("b", bold=True), Words("i", italic=True)))
    shown = next(p for p in paragraphs if words(p) == "bi")
    assert [bool(list(run.iter(w("b")))) for run in shown.iter(w("r"))] == [True, False]
    assert [bool(list(run.iter(w("i")))) for run in shown.iter(w("r"))] == [False, True]


def test_neighbouring_marks_are_parted_by_a_comma(paper):
    paragraphs = body(paper.paragraph("x.", cite(0), cite(1)))
    shown = next(p for p in paragraphs if list(p.iter(w("footnoteReference"))))
    assert words(shown) == "x.,"


def test_words_behind_a_table_stand_off(paper):
    paragraphs = body(paper.table("t", ("h",), ("c",)), paper.paragraph("after"))
    after = next(p for p in paragraphs if words(p) == "after")
    assert next(after.iter(w("spacing"))).get(w("before")) == "180"


def test_small_tables_stay_on_one_page_and_long_ones_may_break(paper):
    small = body(paper.table("t", ("h",), ("a",), ("b",)))
    long = body(paper.table("t", ("h",), *((f"{n}",) for n in range(20))))

    def held(paragraphs, text):
        return bool(list(next(p for p in paragraphs if words(p) == text).iter(w("keepNext"))))

    assert (held(small, "a"), held(small, "b"), held(long, "1")) == (True, False, False)


def test_boxes_and_the_line_to_sign_stay_together(paper):
    paragraphs = body(paper.paragraph("x"))
    choice = next(p for p in paragraphs if "I concur" in words(p))
    assert list(choice.iter(w("keepNext")))
    assert words(choice) == "\u2610I concur"


def kept(content, text):
    """Whether the paragraph that begins so is kept with the next."""
    found = (
        p for p in part(content, "word/document.xml").iter(w("p")) if words(p).startswith(text)
    )
    return bool(list(next(found).iter(w("keepNext"))))


def test_the_last_lines_stay_together(paper):
    note = a_note(section("issue", paper.paragraph("x", cite(0))))
    content = write_note(plan_note(note, materials(), a_kind()))
    assert (kept(content, "Attachments:"), kept(content, "Contact:")) == (True, False)


def test_a_statement_stays_with_the_passage_that_bears_it(paper):
    note = a_note(section("issue", paper.paragraph("x", cite(0))))
    options = ExportOptions(copy="fact-check")
    assert kept(write_note(plan_note(note, materials(), a_kind(), options)), "x")


def test_a_source_stays_with_the_passage_below_it(paper):
    note = a_note(section("issue", paper.paragraph("x", cite(0))))
    options = ExportOptions(citations="passages")
    assert kept(write_note(plan_note(note, materials(), a_kind(), options)), "[1]")


def test_the_last_row_of_a_turned_table_stays_with_the_words_that_end_it(paper):
    wide = paper.table("t", tuple("abcdefghijklm"), *[("widewidewide",) * 13] * 12)
    note = a_note(section("issue", wide))
    content = write_note(plan_note(note, materials(), a_kind()))
    rows = list(part(content, "word/document.xml").iter(w("tr")))
    assert [bool(list(row.iter(w("keepNext")))) for row in rows[-2:]] == [False, True]


def test_the_fields_of_the_head_stand_between_two_rules(paper):
    paragraphs = body(paper.paragraph("x"))
    fields = [style(p) for p in paragraphs if style(p).startswith("MemoField")]
    assert (fields[0], fields[1], fields[-1]) == ("MemoFieldFirst", "MemoField", "MemoFieldLast")


def test_what_is_held_stays_with_what_follows(paper):
    note = a_note(section("issue", paper.paragraph("x.", cite(0), cite(3))))
    options = ExportOptions(citations="footnotes", annexes=("evidence",))
    content = write_note(plan_note(note, materials(), a_kind(), options))
    paragraphs = part(content, "word/document.xml").iter(w("p"))
    sources = [p for p in paragraphs if style(p) == "Bibliography"]
    assert [bool(list(p.iter(w("keepNext")))) for p in sources] == [True, False]
