"""What leaves goes through other programs: LibreOffice reads and writes it, Microsoft checks it."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from briefing_app.export.note_plan import plan_note
from briefing_app.export.office import find_office
from briefing_app.export.word_note import write_note
from briefing_app.wordfile.tree import w
from tests.export.matrix_cells import (
    fewest_cells,
    identity_faults,
    plan_for,
    spread,
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

CELLS = spread(fewest_cells(), 24)
VALIDATED = spread(fewest_cells(), 8)
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


@pytest.fixture(scope="module")
def saved_again(tmp_path_factory, templates, odd_plans):
    """What was written and what LibreOffice made of it, by name: all in one start."""
    program = find_office()
    if program is None:
        pytest.skip("LibreOffice is not installed here")
    folder = tmp_path_factory.mktemp("office")
    ours = {cell.name: written(cell, templates) for cell in CELLS}
    ours |= {name: write_note(plan) for name, plan in odd_plans.items()}
    for name, content in ours.items():
        (folder / f"{name}.docx").write_bytes(content)
    order = [str(program), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    order += ["--norestore", "--convert-to", "docx", "--outdir", str(folder / "again")]
    run_program([*order, *(str(folder / f"{name}.docx") for name in ours)], timeout=600)
    again = {path.stem: path.read_bytes() for path in (folder / "again").glob("*.docx")}
    return {name: (content, again.get(name, b"")) for name, content in ours.items()}


def test_libreoffice_opens_every_file(saved_again):
    assert [name for name, (_ours, again) in saved_again.items() if not again] == []


def test_libreoffice_shows_the_same_text_in_body_and_notes(saved_again):
    assert {
        name: different
        for name, (ours, again) in saved_again.items()
        if (different := first_difference(shown(ours), shown(again)))
    } == {}


def shown(content):
    """The words of every paragraph that has any: the body's, then the footnotes'."""
    notes = "word/footnotes.xml"
    parts = ["word/document.xml", *([notes] if notes in part_names(content) else [])]
    roots = [part(content, name) for name in parts]
    said = ["".join(words(p).split()) for root in roots for p in root.iter(w("p"))]
    return [line for line in said if line]


def first_difference(ours, again):
    differing = ((a, b) for a, b in zip(ours, again, strict=False) if a != b)
    uneven = (len(ours), len(again)) if len(ours) != len(again) else None
    return next(differing, uneven)


def test_every_identity_is_found_again_after_libreoffice_saved_it(saved_again):
    found = [(c, list(identity_faults(saved_again[c.name][1], plan_for(c)))) for c in CELLS]
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


def test_microsofts_validator_finds_nothing(templates, odd_plans, tmp_path):
    validator = microsoft_validator()
    if validator is None:
        pytest.skip("Microsoft's validator is not here: it comes through npm")
    files = {cell.name: written(cell, templates) for cell in VALIDATED}
    files |= {name: write_note(plan) for name, plan in odd_plans.items()}

    def errors(name):
        path = tmp_path / f"{name}.docx"
        path.write_bytes(files[name])
        return json.loads(run_program([validator, str(path)]).stdout)["errors"]

    with ThreadPoolExecutor(2) as two:
        found = dict(zip(files, two.map(errors, files), strict=True))
    assert {name: told for name, told in found.items() if told} == {}
