"""The Word file as others open it: valid, complete, the same each time."""

import json
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import pytest

from briefing_app.domain.errors import CannotWrite
from briefing_app.domain.text import Words
from briefing_app.export.note_plan import plan_note
from briefing_app.export.options import AS_USUAL, ExportOptions
from briefing_app.export.planned import paragraphs_in
from briefing_app.export.provenance import mark_of, written_text
from briefing_app.export.word.word_note import save_note, write_note
from briefing_app.wordfile.tree import r, w
from tests.export.rich_note import Paper, a_kind, a_note, cite, materials, rich_note, section
from tests.export.word_pages import (
    faults,
    marked_text,
    microsoft_validator,
    opened,
    part,
    part_names,
    words,
)
from tests.programs import run_program

FORMS = [
    ExportOptions(),
    ExportOptions(citations="annex"),
    ExportOptions(citations="in-text", copy="review"),
    ExportOptions(citations="none", department="Department of Harbours"),
    ExportOptions(copy="fact-check"),
]
PLAN = plan_note(rich_note(), materials(), a_kind())
WRITTEN = write_note(PLAN)


def written(note, options=AS_USUAL, **kind):
    return write_note(plan_note(note, materials(), a_kind(**kind), options))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("options", FORMS, ids=lambda form: f"{form.citations}-{form.copy}")
def test_every_form_in_both_languages_is_without_fault(options, language, tmp_path):
    assert faults(written(rich_note(language), options, numbered=language == "fr"), tmp_path) == []


def test_an_empty_note_is_without_fault(tmp_path):
    bare = a_note(to="", from_="", subject_en="", subject_fr="", number="", date="")
    assert faults(written(bare), tmp_path) == []


def test_microsofts_own_validator_finds_nothing(tmp_path):
    validator = microsoft_validator()
    if validator is None:
        pytest.skip("Microsoft's validator is not here: it comes through npm")
    for at, options in enumerate(FORMS):
        path = tmp_path / f"{at}.docx"
        path.write_bytes(written(rich_note(), options))
        told = run_program([validator, str(path)])
        assert json.loads(told.stdout)["errors"] == []


def test_the_same_note_gives_the_same_bytes():
    assert write_note(plan_note(rich_note(), materials(), a_kind())) == WRITTEN


def test_no_day_of_writing_is_in_the_file():
    with ZipFile(BytesIO(WRITTEN)) as file:
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_every_paragraph_of_the_plan_is_in_its_bookmark_word_for_word():
    marked = marked_text(WRITTEN)
    for planned in paragraphs_in(PLAN.text_blocks):
        if planned.identity:
            shown = written_text(planned)
            assert marked[mark_of(planned)] == shown


def test_every_block_is_in_the_body_in_order():
    lines = iter([words(p) for p in part(WRITTEN, "word/document.xml").iter(w("p"))])
    for planned in paragraphs_in(PLAN.blocks):
        assert any(written_text(planned) in line for line in lines), planned


def test_footnotes_are_real_and_in_order():
    notes = list(part(WRITTEN, "word/footnotes.xml"))
    assert [note.get(w("id")) for note in notes][:4] == ["-1", "0", "1", "2"]
    assert words(notes[2]).startswith(" Jo Quay, Annual survey")
    ids = [m.get(w("id")) for m in part(WRITTEN, "word/document.xml").iter(w("footnoteReference"))]
    assert ids == [str(number) for number in range(1, 42)]


def test_without_footnotes_there_is_no_part_for_them():
    content = written(rich_note(), ExportOptions(citations="annex"))
    assert "word/footnotes.xml" not in part_names(content)


def test_an_annex_mark_leads_to_its_entry():
    content = written(rich_note(), ExportOptions(citations="annex"))
    root = part(content, "word/document.xml")
    targets = {link.get(w("anchor")) for link in root.iter(w("hyperlink"))} - {None}
    names = {start.get(w("name")) for start in root.iter(w("bookmarkStart"))}
    assert targets
    assert targets <= names


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_marking_is_on_every_page_and_in_the_body(language):
    content = written(rich_note(language))
    marking = {"en": "PROTECTED A", "fr": "PROT\u00c9G\u00c9 A"}[language]
    headers = [name for name in part_names(content) if "/header" in name]
    assert len(headers) == 2
    assert all(marking in words(part(content, name)) for name in headers)
    assert any(marking in p.text for p in opened(content).paragraphs[:5])


def test_pages_are_counted_in_the_language_of_the_note():
    for language, begins in (("en", "Page 1 of 1"), ("fr", "Page 1 sur 1")):
        content = written(rich_note(language))
        footers = [name for name in part_names(content) if "/footer" in name]
        assert {words(part(content, name)) for name in footers} == {begins}


def test_every_run_says_its_language():
    root = part(written(rich_note("fr")), "word/document.xml")
    spoken = {lang.get(w("val")) for lang in root.iter(w("lang"))}
    assert spoken == {"fr-CA", "en-CA"}
    styles = part(written(rich_note("fr")), "word/styles.xml")
    assert next(styles.iter(w("lang"))).get(w("val")) == "fr-CA"


def test_the_properties_are_filled():
    core = opened(WRITTEN).core_properties
    assert (core.title, core.subject, core.author) == (
        "Mending the piers",
        "Memorandum to the Minister",
        "Shores Branch",
    )
    assert (core.language, core.keywords, core.created.date().isoformat()) == (
        "en-CA",
        "PROTECTED A",
        "2026-11-16",
    )


def test_headings_are_headings_and_never_skip_a_level():
    levels = [
        int(p.style.name[-1])
        for p in opened(WRITTEN).paragraphs
        if p.style.name.startswith("Heading")
    ]
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_a_review_copy_has_line_numbers_and_the_final_copy_none():
    review = part(written(rich_note(), ExportOptions(copy="review")), "word/document.xml")
    final = part(WRITTEN, "word/document.xml")
    assert [len(list(root.iter(w("lnNumType")))) for root in (review, final)] == [1, 0]


def test_the_file_remembers_where_its_words_came_from():
    kept = part(WRITTEN, "customXml/item1.xml")
    assert kept.get("id") == rich_note().id


def test_a_saved_note_stands_where_it_was_asked_for(tmp_path):
    path = tmp_path / "note.docx"
    save_note(PLAN, path)
    assert path.read_bytes() == WRITTEN


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_lost(tmp_path):
    path = tmp_path / "note.docx"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(CannotWrite, match="read-only"):
        save_note(PLAN, path)
    assert path.read_bytes() == b"old"


def test_characters_no_file_may_hold_do_no_harm(tmp_path):
    paper = Paper()
    odd = a_note(section("issue", paper.paragraph("a\x00b\x0bc\ud800 \U0001f600", cite(0))))
    content = written(odd)
    assert faults(content, tmp_path) == []
    assert any("abc \U0001f600" in p.text for p in opened(content).paragraphs)


def test_a_link_leads_outside_and_an_address_of_another_kind_is_plain_words():
    paper = Paper()
    good, bad = Words("good", link="https://a.example"), Words("bad", link="file:///etc/passwd")
    content = written(a_note(section("issue", paper.paragraph(good, " ", bad))))
    links = list(part(content, "word/document.xml").iter(w("hyperlink")))
    assert [words(link) for link in links] == ["good"]
    assert links[0].get(r("id"))


def test_a_table_keeps_its_head_on_every_page_and_its_title_can_be_heard():
    tables = list(part(WRITTEN, "word/document.xml").iter(w("tbl")))
    titles = [next(t.iter(w("tblCaption"))).get(w("val")) for t in tables]
    assert titles == ["Table 1. Options compared", "Table 2"]


def test_the_same_paragraph_twice_is_marked_once(tmp_path):
    twice = Paper().paragraph("x")
    note = a_note(section("issue", twice, replace(twice, runs=twice.runs)))
    assert faults(written(note), tmp_path) == []
