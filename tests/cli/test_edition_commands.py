"""At the terminal, sources become editions, lost places are listed, and files come out again."""

import json

import pytest

from briefing_app.ingest.pdf.page_recognition import can_recognise
from tests.ingest.pdf_maker import column, half_scanned, pdf_file

TEXT = (
    "# The ports of the north\n\n"
    "In 2024 some 33,443 people fled the water that came over the towns along the river.\n\n"
    "The council asked the ministry to widen the eastern pier before the next season begins.\n\n"
    "Pilots of the port are trained for two years, and half of them leave within five years.\n"
)


@pytest.fixture
def two(terminal, tmp_path):
    """The identities of an older source and of its newer edition."""
    ids = []
    for name, text in (("one.md", TEXT), ("two.md", TEXT.replace("33,443", "34,100"))):
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
        (answer,) = json.loads(terminal("import", tmp_path / name, "--json").out)
        ids.append(answer)
    return ids


def test_an_import_tells_what_it_is_probably_an_edition_of(two):
    old, new = two
    assert old["edition_of"] is None
    assert new["edition_of"] == old["source"]
    assert 0 < new["share"] <= 100


def test_a_source_becomes_an_edition_of_another(terminal, two):
    old, new = (each["source"] for each in two)
    answer = terminal("edition", new[:8], old[:8])
    assert answer.status == 0
    assert "is edition 2 of The ports of the north now." in answer.out
    listed = json.loads(terminal("sources", "ports", "--json").out)
    assert [len(each["editions"]) for each in listed] == [2]


def test_without_a_lost_place_that_is_said(terminal, two):
    assert terminal("lost").out == "Every place stands in the newest edition.\n"
    assert json.loads(terminal("lost", "--json").out) == []


def test_the_file_comes_out_byte_for_byte(terminal, two, tmp_path):
    answer = terminal("original", two[0]["source"], tmp_path / "out.md")
    assert answer.out == "Saved out.md\n"
    assert (tmp_path / "out.md").read_text("utf-8") == TEXT
    (tmp_path / "folder").mkdir()
    terminal("original", two[0]["source"], tmp_path / "folder")
    assert (tmp_path / "folder" / "one.md").exists()


def test_a_source_that_is_none_or_several_is_refused_in_one_sentence(terminal, two, tmp_path):
    none = terminal("original", "no such source", tmp_path / "out.md")
    assert (none.status, none.err) == (2, "There is no source no such source.\n")
    several = terminal("lost", "ports of the north")
    assert several.status == 2
    assert several.err.startswith("ports of the north could be several sources")


def test_words_that_are_to_come_have_no_file_yet(terminal, tmp_path):
    waiting = next(
        each for each in json.loads(terminal("sources", "--json").out) if not each["has_words"]
    )
    answer = terminal("original", waiting["id"], tmp_path / "out.md")
    assert answer.status == 2
    assert "still to come" in answer.err


def test_pages_that_are_pictures_are_read_later(terminal, tmp_path):
    pages = (column(line, size=14) for line in ("The river rose.", "Behind it stood the mill."))
    (tmp_path / "report.pdf").write_bytes(half_scanned(pdf_file(*pages), 1))
    terminal("import", tmp_path / "report.pdf")

    answer = terminal("recognise", "report")

    if can_recognise():
        assert answer.out == "1 page was recognised in report.\n"
        assert "mill" in terminal("search", "mill").out
    else:
        assert answer.status == 2
        assert "Tesseract" in answer.err


def test_what_is_no_pdf_has_no_pictures_of_pages(terminal, two):
    answer = terminal("recognise", two[0]["source"])

    assert (answer.status, answer.out) == (2, "")
    assert "is not a PDF" in answer.err
