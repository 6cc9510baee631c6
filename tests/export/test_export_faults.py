"""A place that cannot be written, a template that is gone: one sentence, and nothing is lost."""

import os
import re
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from briefing_app.domain.errors import BriefingError
from briefing_app.domain.marking import Marking, Protected
from briefing_app.export.options import ExportOptions
from briefing_app.operations.export_note import export_note
from tests.builders import a_note
from tests.foreign_templates import foreign_templates
from tests.programs import run_program

OLD = b"the file that stood there before"
AS_ROOT = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0,
    reason="only Linux's owner may mount a small disk or lock a file for good",
)


@pytest.fixture
def note(workspace):
    made = a_note(kind="memo_information", marking=Marking(Protected.A))
    with workspace.writing() as shelves:
        shelves.notes.save(made)
    return made


@pytest.fixture
def desk(tmp_path):
    """A folder of the officer's with an older file in it."""
    folder = tmp_path / "Mes documents"
    folder.mkdir()
    (folder / "note.docx").write_bytes(OLD)
    return folder


@pytest.fixture
def refused(workspace, note, desk):
    """Exports, and gives the one sentence; the older file is whole and nothing else is there."""

    def export(path, **options):
        before = {each: each.read_bytes() for each in desk.iterdir() if each.is_file()}
        with pytest.raises(BriefingError) as told:
            export_note(workspace, note.id, path, ExportOptions(**options))
        sentence = told.value.sentence
        assert sentence.strip()
        assert "\n" not in sentence
        assert "Errno" not in sentence
        assert {each: each.read_bytes() for each in desk.iterdir() if each.is_file()} == before
        return sentence

    return export


@pytest.fixture
def locked():
    """Files and folders that even their owner may not change, until the test is over."""
    kept = []

    def lock(path):
        if run_program(["chattr", "+i", str(path)]).returncode:
            pytest.skip("this file system cannot lock a file")
        kept.append(path)

    yield lock
    for path in kept:
        run_program(["chattr", "-i", str(path)])


@pytest.fixture
def small_disk(desk):
    """Mounts a disk of a few pages on the officer's folder."""

    def mount(*options):
        order = ["mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", str(desk)]
        if run_program(order).returncode:
            pytest.skip("no disk may be mounted here")
        if "ro" not in options:
            (desk / "note.docx").write_bytes(OLD)

    yield mount
    run_program(["umount", str(desk)])


@AS_ROOT
def test_a_full_disk(small_disk, refused, desk):
    small_disk("size=8k")
    assert "not enough room" in refused(desk / "note.docx")
    assert [each.name for each in desk.iterdir()] == ["note.docx"]


@AS_ROOT
def test_a_disk_that_cannot_be_written(small_disk, refused, desk):
    small_disk("size=64k", "ro")
    assert "may not be written" in refused(desk / "new.docx")


@AS_ROOT
def test_a_locked_file(locked, refused, desk):
    locked(desk / "note.docx")
    assert "may not be written" in refused(desk / "note.docx")
    assert [each.name for each in desk.iterdir()] == ["note.docx"]


@AS_ROOT
def test_a_locked_folder(locked, refused, desk):
    locked(desk)
    assert "may not be written" in refused(desk / "new.docx")


def test_a_read_only_file(refused, desk):
    (desk / "note.docx").chmod(0o444)
    assert "read-only" in refused(desk / "note.docx")


def test_a_folder_where_the_file_should_be(refused, desk):
    (desk / "folder.docx").mkdir()
    assert "is a folder" in refused(desk / "folder.docx")


def test_a_folder_that_is_not_there(refused, desk):
    assert "no folder" in refused(desk / "gone" / "note.docx")


def test_a_name_that_is_too_long(refused, desk):
    assert "too long" in refused(desk / f"{'n' * 300}.docx")


def test_a_link_that_leads_back_to_itself(refused, desk):
    with suppress(OSError):
        (desk / "ring.docx").symlink_to(desk / "ring.docx")
    assert "could not be written" in refused(desk / "ring.docx")


def test_a_template_that_has_vanished(refused, desk):
    said = refused(desk / "note.docx", template=desk / "harbours.docx")
    assert "harbours.docx" in said


def spoiled(whole):
    """A department's template, spoiled in the ways files are."""
    broken = whole.replace(b"PK\x05\x06", b"PK\x00\x00")
    return {
        "empty": b"",
        "cut short": whole[: len(whole) // 2],
        "no directory": broken,
        "some other file": b"%PDF-1.7 not a Word file",
        "old Word": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "scrambled": whole[:300] + bytes(reversed(whole[300:-300])) + whole[-300:],
    }


@pytest.mark.parametrize("how", list(spoiled(b"")))
def test_a_template_that_is_spoiled(how, refused, desk, tmp_path):
    whole = foreign_templates(tmp_path)["controls"].read_bytes()
    template = desk / "harbours.docx"
    template.write_bytes(spoiled(whole)[how])
    said = refused(desk / "note.docx", template=template)
    assert re.search("template|Word|harbours", said)


def test_a_template_that_is_a_folder(refused, desk):
    (desk / "harbours.docx").mkdir()
    refused(desk / "note.docx", template=desk / "harbours.docx")


def test_the_template_is_not_replaced_by_the_note_made_from_it(refused, desk, tmp_path):
    template = desk / "harbours.docx"
    template.write_bytes(foreign_templates(tmp_path)["controls"].read_bytes())
    assert "cannot replace it" in refused(template, template=template)


NAMES = [
    "note d\u2019été «\u00a0quai\u00a0» n\u00ba 1.docx",
    "#1 & 50%20 {{subject}} 'x' $HOME `a`.docx",
    "\U0001f6f6 \u0645\u0631\u0641\u0623.docx",
    "-rf.docx",
    f"{'é' * 120}.docx",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_of_any_name_is_written_and_nothing_stays_beside_it(name, workspace, note, desk):
    path = export_note(workspace, note.id, desk / name).value
    assert path.read_bytes().startswith(b"PK")
    assert {each.name for each in desk.iterdir()} == {"note.docx", name}


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_a_link_stays_a_link_and_what_it_leads_to_is_replaced(workspace, note, desk, tmp_path):
    shared = tmp_path / "shared.docx"
    shared.write_bytes(OLD)
    link = desk / "link.docx"
    link.symlink_to(shared)
    export_note(workspace, note.id, link)
    assert link.is_symlink()
    assert shared.read_bytes().startswith(b"PK")
    assert {each.name for each in desk.iterdir()} == {"note.docx", "link.docx"}


@pytest.mark.skipif(os.name == "nt", reason="rights are kept otherwise there")
def test_who_could_read_the_older_file_can_read_the_new_one(workspace, note, desk):
    path: Path = desk / "note.docx"
    path.chmod(0o664)
    export_note(workspace, note.id, path)
    assert path.stat().st_mode & 0o777 == 0o664
