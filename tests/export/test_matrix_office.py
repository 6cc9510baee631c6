"""What leaves goes through other programs: LibreOffice reads and writes it, Microsoft checks it."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from briefing_app.export.note_plan import plan_note
from briefing_app.export.office import find_office
from briefing_app.export.word.word_note import write_note
from briefing_app.wordfile.tree import w
from tests.export.matrix_cells import (
    batches,
    identity_faults,
    plan_for,
    told,
    written,
)
from tests.export.rich_notes import KINDS, long_note, materials, note_of_nothing
from tests.export.word_pages import (
    faults,
    marked_text,
    microsoft_validator,
    part,
    part_names,
    words,
)
from tests.foreign_templates import foreign_templates
from tests.programs import run_program

ODD_NOTES = {"nothing": note_of_nothing, "long": long_note}


@pytest.fixture(scope="module")
def templates(tmp_path_factory):
    return foreign_templates(tmp_path_factory.mktemp("templates"))


@pytest.fixture(scope="module")
def odd_plans():
    """A note with nothing in it, and one of forty pages, in either language."""
    kind = KINDS["memo_decision"]
    return {
        f"{name}-{language}": plan_note(make(kind, language), materials(), kind)
        for name, make in ODD_NOTES.items()
        for language in ("en", "fr")
    }


OPENED, VALIDATED = batches(24), batches(8)
PATIENCE = 1_800
"""Seconds that LibreOffice has for sixty files, also where others use the machine."""


def first(batch):
    return f"from {batch[0].name}"


@pytest.fixture(scope="module", params=OPENED, ids=first)
def cells(request):
    return request.param


@pytest.fixture(scope="module")
def saved_again(tmp_path_factory, cells, templates, odd_plans):
    """What was written and what LibreOffice made of it, by name: all in one start."""
    program = find_office()
    if program is None:
        pytest.skip("LibreOffice is not installed here")
    folder = tmp_path_factory.mktemp("office")
    ours = {cell.name: written(cell, templates) for cell in cells}
    if cells is OPENED[0]:
        ours |= {name: write_note(plan) for name, plan in odd_plans.items()}
    for name, content in ours.items():
        (folder / f"{name}.docx").write_bytes(content)
    order = [str(program), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    order += ["--norestore", "--convert-to", "docx", "--outdir", str(folder / "again")]
    run_program([*order, *(str(folder / f"{name}.docx") for name in ours)], timeout=PATIENCE)
    again = {path.stem: path.read_bytes() for path in (folder / "again").glob("*.docx")}
    return {name: (content, again.get(name, b"")) for name, content in ours.items()}


def test_libreoffice_opens_every_file(saved_again):
    assert [name for name, (_ours, again) in saved_again.items() if not again] == []


def test_libreoffice_shows_the_same_text_in_body_and_notes(saved_again):
    assert differences(saved_again, shown) == {}


def test_libreoffice_shows_the_same_comments(saved_again):
    assert differences(saved_again, remarked) == {}


def test_libreoffice_shows_the_same_words_at_the_head_and_foot_of_pages(saved_again):
    assert differences(saved_again, at_the_edges) == {}


def differences(saved_again, said):
    pairs = ((name, said(ours), said(again)) for name, (ours, again) in saved_again.items())
    return {name: apart for name, a, b in pairs if (apart := first_difference(a, b))}


def shown(content):
    """The words of every paragraph that has any: the body's, then the footnotes'."""
    return [*lines_of(content, "word/document"), *lines_of(content, "word/footnotes")]


def remarked(content):
    return sorted(lines_of(content, "word/comments."))


def at_the_edges(content):
    """Without numbers, for those of pages are counted anew; the parts have other names there."""
    lines = lines_of(content, "word/header", "word/footer")
    return sorted({"".join(sign for sign in line if not sign.isdigit()) for line in lines} - {""})


def lines_of(content, *starts):
    names = sorted(name for name in part_names(content) if name.startswith(starts))
    paragraphs = (p for name in names for p in part(content, name).iter(w("p")))
    said = ("".join(words(p).split()) for p in paragraphs)
    return [line for line in said if line]


def first_difference(ours, again):
    differing = ((a, b) for a, b in zip(ours, again, strict=False) if a != b)
    uneven = (len(ours), len(again)) if len(ours) != len(again) else None
    return next(differing, uneven)


def test_every_identity_is_found_again_after_libreoffice_saved_it(cells, saved_again):
    found = [(c, list(identity_faults(saved_again[c.name][1], plan_for(c)))) for c in cells]
    assert told(found) == {}


def test_every_mark_stands_at_its_own_paragraph_after_libreoffice_saved_it(saved_again):
    """Behind joined notes LibreOffice ends a mark a letter early; the paragraph counts."""
    moved = {}
    for name, (ours, again) in saved_again.items():
        before, after = marked_text(ours), marked_text(again)
        moved[name] = [mark for mark, said in before.items() if after.get(mark) != said]
    assert {name: marks[:3] for name, marks in moved.items() if marks} == {}


@pytest.mark.parametrize("name", [f"{n}-{lang}" for n in ODD_NOTES for lang in ("en", "fr")])
def test_a_note_of_nothing_and_a_long_one_are_without_fault(name, odd_plans, tmp_path):
    assert faults(write_note(odd_plans[name]), tmp_path) == []


@pytest.fixture(scope="module")
def validator():
    return microsoft_validator() or pytest.skip("Microsoft's validator comes through npm")


@pytest.fixture
def errors_in(validator, tmp_path):
    """What it says of each file, by name; of those that it says nothing of, nothing."""

    def look(name, content):
        path = tmp_path / f"{name}.docx"
        path.write_bytes(content)
        return json.loads(run_program([validator, str(path)]).stdout)["errors"]

    def errors(files):
        with ThreadPoolExecutor(2) as two:
            found = dict(zip(files, two.map(look, files, files.values()), strict=True))
        return {name: told for name, told in found.items() if told}

    return errors


@pytest.mark.parametrize("looked_at", VALIDATED, ids=first)
def test_microsofts_validator_finds_nothing(looked_at, errors_in, templates):
    assert errors_in({cell.name: written(cell, templates) for cell in looked_at}) == {}


def test_microsofts_validator_finds_nothing_in_odd_notes(errors_in, odd_plans):
    assert errors_in({name: write_note(plan) for name, plan in odd_plans.items()}) == {}


def test_every_remark_stands_at_its_words_after_libreoffice_saved_it(saved_again):
    compared = {
        name: (anchored(ours), anchored(again))
        for name, (ours, again) in saved_again.items()
        if "word/comments.xml" in part_names(ours)
    }
    assert {name: both for name, both in compared.items() if both[0] != both[1]} == {}


def anchored(content):
    """What each comment says, and the words that it is about, in the order of the page."""
    if "word/comments.xml" not in part_names(content):
        return []
    comments = part(content, "word/comments.xml").iter(w("comment"))
    said = {each.get(w("id")): "".join(words(each).split()) for each in comments}
    about: dict[str, str] = {}
    for element in part(content, "word/document.xml").iter():
        if element.tag == w("commentRangeStart"):
            about[element.get(w("id"))] = ""
        elif element.tag == w("commentRangeEnd"):
            said[element.get(w("id"))] += f" @ {about.pop(element.get(w('id')))}"
        elif element.tag == w("t"):
            about = {each: f"{so_far}{element.text}" for each, so_far in about.items()}
    return sorted(said.values())
