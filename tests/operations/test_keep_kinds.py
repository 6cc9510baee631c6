"""Kinds of a department's own: kept, given, taken, removed, and whole in every use."""

from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from briefing_app.domain.errors import CannotRead, CannotWrite, NotFound
from briefing_app.domain.kind_library import KindOrigin
from briefing_app.domain.note_tray import change_kind
from briefing_app.domain.template import Named, NoteKind
from briefing_app.domain.text import new_paragraph
from briefing_app.operations.check_note import check_note
from briefing_app.operations.export_note import export_note
from briefing_app.operations.keep_kinds import (
    check_kind,
    give_kind,
    keep_kind,
    list_kinds,
    remove_kind,
    take_kind,
    take_kind_back,
)
from briefing_app.operations.search_library import search_everything
from briefing_app.operations.write_notes import create_note, save_note
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.storage.workspace import Workspace
from tests.builders import a_note
from tests.export.word_pages import faults, opened

DELIVERED = load_note_kinds()


def own(name: str = "Desk note") -> NoteKind:
    return replace(DELIVERED[0], key="", short_name=Named(name, f"{name} (fr)"), words=10)


def test_a_new_kind_gets_a_key_from_its_name(workspace: Workspace, kinds_folder: Path):
    kept = keep_kind(workspace, own("Note for the Désk, 2024")).value
    assert kept.key == "note_for_the_desk_2024"
    assert (kinds_folder / "note_for_the_desk_2024.toml").is_file()
    assert kept in list_kinds(workspace).value.kinds


def test_a_changed_kind_takes_the_place_of_what_stood_there(
    workspace: Workspace, kinds_folder: Path
):
    kept = keep_kind(workspace, own()).value
    changed = replace(kept, short_name=Named("Renamed", "Rebaptisé"))
    keep_kind(workspace, changed)
    assert list_kinds(workspace).value.find(kept.key) == changed
    assert len(list(kinds_folder.glob("*.toml"))) == 1


def test_a_file_of_another_name_is_the_one_that_is_changed(
    workspace: Workspace, kinds_folder: Path
):
    kept = keep_kind(workspace, own()).value
    (kinds_folder / f"{kept.key}.toml").replace(kinds_folder / "mine.toml")
    keep_kind(workspace, replace(kept, words=20))
    assert [path.name for path in kinds_folder.glob("*.toml")] == ["mine.toml"]


def test_two_kinds_of_one_name_stand_side_by_side(workspace: Workspace, kinds_folder: Path):
    first, second = (keep_kind(workspace, own()).value for _time in range(2))
    assert (first.key, second.key) == ("desk_note", "desk_note_2")


def test_a_kind_goes_to_a_colleague_as_a_file(
    workspace: Workspace, kinds_folder: Path, tmp_path: Path
):
    kept = keep_kind(workspace, own()).value
    given = give_kind(workspace, kept.key, tmp_path / "given.toml").value
    (kinds_folder / f"{kept.key}.toml").unlink()
    assert take_kind(workspace, given).value == kept
    assert list_kinds(workspace).value.find(kept.key) == kept


def test_the_same_kind_is_taken_once(workspace: Workspace, kinds_folder: Path, tmp_path: Path):
    kept = keep_kind(workspace, own()).value
    given = give_kind(workspace, kept.key, tmp_path / "given.toml").value
    take_kind(workspace, given)
    assert len(list(kinds_folder.glob("*.toml"))) == 1


def test_another_kind_with_a_known_key_comes_in_beside_it(
    workspace: Workspace, kinds_folder: Path, tmp_path: Path
):
    given = give_kind(workspace, "qp_note", tmp_path / "given.toml").value
    text = given.read_text(encoding="utf-8").replace("order = 70", "order = 71")
    given.write_text(text, encoding="utf-8")
    taken = take_kind(workspace, given).value
    assert taken.key == "qp_note_2"
    assert list_kinds(workspace).value.find("qp_note") == DELIVERED[9]


def test_a_broken_file_is_not_taken(workspace: Workspace, kinds_folder: Path, tmp_path: Path):
    broken = tmp_path / "broken.toml"
    broken.write_text('key = "x"\nname = 3\n', encoding="utf-8")
    with pytest.raises(CannotRead, match=r"broken\.toml, line 2: “name” must be given in English"):
        take_kind(workspace, broken)
    with pytest.raises(CannotRead, match="line 2"):
        check_kind(workspace, broken)
    assert not list(kinds_folder.glob("*.toml"))


def test_a_removed_kind_is_offered_no_more_but_its_notes_work_on(
    workspace: Workspace, kinds_folder: Path, tmp_path: Path
):
    kept = keep_kind(workspace, own()).value
    note = create_note(workspace, kept.key, "en").value.note
    remove_kind(workspace, kept.key)
    assert kept not in list_kinds(workspace).value.kinds
    checked = check_note(workspace, note).value
    assert any(finding.check == "HDR" for finding in checked)
    assert export_note(workspace, note.id, tmp_path / "note.docx").value.is_file()
    take_kind_back(workspace, kept.key)
    assert kept in list_kinds(workspace).value.kinds


def test_a_note_of_a_kind_that_is_nowhere_can_be_checked_and_exported(
    workspace: Workspace, tmp_path: Path
):
    note = replace(a_note(), kind="from_elsewhere")
    save_note(workspace, note)
    check_note(workspace, note)
    assert export_note(workspace, note.id, tmp_path / "note.docx").value.is_file()


def test_only_ones_own_kinds_can_be_removed(workspace: Workspace, kinds_folder: Path):
    with pytest.raises(NotFound):
        remove_kind(workspace, "qp_note")


def test_where_there_is_no_folder_nothing_is_kept(workspace: Workspace):
    with pytest.raises(CannotWrite):
        keep_kind(workspace, own())


def test_a_folder_that_is_a_file_is_told_plainly(workspace: Workspace, kinds_folder: Path):
    kinds_folder.rmdir()
    kinds_folder.write_text("in the way")
    with pytest.raises(CannotWrite, match="Nothing was changed"):
        keep_kind(workspace, own())


def test_shared_kinds_count_too(workspace: Workspace, kinds_folder: Path, tmp_path: Path):
    kept = keep_kind(workspace, own()).value
    (kinds_folder / f"{kept.key}.toml").replace(tmp_path / "shared kinds" / "desk.toml")
    found = next(f for f in list_kinds(workspace).value.files if f.kind == kept)
    assert found.origin is KindOrigin.SHARED
    assert create_note(workspace, kept.key, "fr").value.note.kind == kept.key


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", DELIVERED, ids=lambda kind: kind.key)
def test_each_kind_gives_a_note_that_goes_to_word(
    kind: NoteKind, language: str, workspace: Workspace, tmp_path: Path
):
    note = create_note(workspace, kind.key, language).value.note
    sections = tuple(
        replace(section, body=(new_paragraph(f"Words {at}.", section.body[0].kind),))
        for at, section in enumerate(note.sections)
    )
    save_note(workspace, replace(note, sections=sections))
    content = export_note(workspace, note.id, tmp_path / "note.docx").value.read_bytes()
    said = "\n".join(paragraph.text for paragraph in opened(content).paragraphs)
    assert faults(content, tmp_path) == []
    for words in (
        kind.name.in_language(language),
        *(rule.name.in_language(language) for rule in kind.sections if rule.required),
        *(choice.in_language(language) for choice in kind.decision),
        *(f"Words {at}." for at in range(len(sections))),
    ):
        assert words in said


def test_the_tray_is_searched_and_linked_but_neither_checked_nor_printed(
    workspace: Workspace, tmp_path: Path
):
    memo, speech = DELIVERED[0], next(k for k in DELIVERED if k.key == "talking_points")
    note = create_note(workspace, memo.key, "en").value.note
    words = replace(a_note().sections[0], key="summary", heading="Summary")
    away = change_kind(replace(note, sections=(words,)), memo, speech)
    assert away.tray
    save_note(workspace, away)
    sought = away.tray[0].body[0].text.split()[0]
    assert [hit.id for hit in search_everything(workspace, sought).value] == [note.id]
    held = {section.id for section in away.tray}
    assert not any(f.place.section in held for f in check_note(workspace, away).value)
    path = export_note(workspace, note.id, tmp_path / "note.docx").value
    with ZipFile(path) as word:
        assert sought not in word.read("word/document.xml").decode()
