"""A note in templates that departments have and nobody would have thought of."""

from zipfile import ZipFile

import pytest

from briefing_app.export.note_plan import plan_note
from briefing_app.export.templates.template_check import check_template
from briefing_app.export.templates.template_report import Standing
from briefing_app.export.typography import typeset_words
from briefing_app.export.word.word_note import write_note
from briefing_app.wordfile.tree import w
from tests.export.rich_notes import KINDS, ODD, materials, rich_note_of
from tests.export.word_pages import faults, part, part_names, words
from tests.odd_templates import odd_templates

KIND = KINDS["memo_information"]
SUBJECT = typeset_words(f"Mending the piers & {ODD}", "en")


@pytest.fixture(scope="module")
def templates(tmp_path_factory):
    return odd_templates(tmp_path_factory.mktemp("odd"))


@pytest.fixture(scope="module")
def written(templates):
    plan = plan_note(rich_note_of(KIND, "en"), materials(), KIND)
    return {name: write_note(plan, path) for name, path in templates.items()}


NAMES = (
    *("framed", "bare frame", "locked", "tracking", "split", "header controls"),
    *("even pages", "no headings", "two columns", "no styles", "other editor", "boxes"),
)


def lines(content):
    return [words(each) for each in part(content, "word/document.xml").iter(w("p"))]


@pytest.mark.parametrize("name", NAMES)
def test_each_is_filled_and_without_fault(name, written, tmp_path):
    known = {"a table has no header row"} if name == "framed" else set()
    assert set(faults(written[name], tmp_path)) == known
    said = lines(written[name])
    heads = [
        words(part(written[name], each)) for each in part_names(written[name]) if "/header" in each
    ]
    assert any(SUBJECT in each for each in (*said, *heads))
    assert {"Summary", "Sources cited"} <= set(said)
    assert not {"{{body}}", "«corps»"} & set(said)


@pytest.mark.parametrize("name", ["locked", "tracking"])
def test_a_note_is_open_to_edit_and_says_so(name, templates, written):
    settings = words_of_settings(written[name])
    assert not {"documentProtection", "trackRevisions"} & settings
    done = [
        each.words
        for each in check_template(templates[name]).lines
        if each.standing is Standing.DONE
    ]
    assert any(each.startswith("It is locked") for each in done)


def words_of_settings(content):
    return {each.tag.partition("}")[2] for each in part(content, "word/settings.xml")}


def test_the_frame_of_the_text_alone_goes_and_another_stays(written, templates):
    tables = [
        len(list(part(written[n], "word/document.xml").iter(w("tbl"))))
        for n in ("framed", "bare frame")
    ]
    assert tables[0] == tables[1] + 1
    framed = lines(written["framed"])
    assert framed[framed.index("Text") + 1] == "\u2013"
    lacks = [
        each.words
        for each in check_template(templates["bare frame"]).lines
        if "header row" in each.words
    ]
    assert lacks == []


def test_the_fields_of_a_protected_form_are_filled_by_their_names(written, templates):
    assert lines(written["locked"])[0] == f"Subject: {SUBJECT}"
    assert "Filled: Subject" in {each.words for each in check_template(templates["locked"]).lines}


def test_a_box_that_is_written_twice_is_filled_twice_and_told_once(written, templates):
    boxed = [line for line in lines(written["boxes"]) if line.startswith("Box: ")]
    assert boxed[-2:] == [f"Box: {SUBJECT}"] * 2
    report = check_template(templates["boxes"])
    (filled,) = [each for each in report.lines if each.words == "Filled: Subject"]
    assert len(filled.places) == 1


def test_what_is_saved_in_the_strict_form_is_refused_with_the_way_out(templates, tmp_path):
    strict = tmp_path / "strict.docx"
    usual, other = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
    with ZipFile(templates["split"]) as old, ZipFile(strict, "w") as new:
        for name in old.namelist():
            content = old.read(name).replace(usual + b"wordprocessingml/2006/main", other + b"w")
            content = content.replace(usual + b"officeDocument/2006/relationships", other + b"r")
            new.writestr(name, content)
    (line,) = check_template(strict).lines
    assert (line.standing, line.words[:30]) == (Standing.STOPS, "It is saved as Strict Open XML")
