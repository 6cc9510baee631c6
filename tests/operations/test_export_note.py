"""Exporting from a real workspace: the starter's five notes, and what can go wrong."""

import stat
from contextlib import contextmanager

import pytest

from briefing_app.domain.errors import CannotWrite, NotFound, Stopped
from briefing_app.domain.ids import NoteId
from briefing_app.domain.query import Query
from briefing_app.operations.export_note import (
    ExportOptions,
    ExportWish,
    Office,
    Press,
    export_file,
    export_note,
    find_office,
)
from briefing_app.operations.inspect_export import report_file
from briefing_app.operations.keep_workspace import add_starter
from tests.export.word_pages import faults, opened

try:
    import resource
except ImportError:
    resource = None


@pytest.fixture
def filled(workspace):
    add_starter(workspace)
    return workspace


def rows(workspace):
    with workspace.reading() as shelves:
        return shelves.notes.rows(Query())


def test_every_note_of_the_starter_is_written_without_fault(filled, tmp_path):
    written = []
    for row in rows(filled):
        path = export_note(filled, row.id, tmp_path / f"{row.kind}.docx").value
        assert faults(path.read_bytes(), tmp_path) == []
        written.append(opened(path.read_bytes()).core_properties.title)
    assert sorted(written) == sorted(row.title.replace("'", "\u2019") for row in rows(filled))


def test_the_same_note_is_written_the_same_twice_and_the_workspace_stays(filled, tmp_path):
    note = rows(filled)[0].id
    first = export_note(filled, note, tmp_path / "a.docx")
    second = export_note(filled, note, tmp_path / "b.docx")
    assert first.value.read_bytes() == second.value.read_bytes()
    assert not first.changes


def test_a_form_can_be_chosen(filled, tmp_path):
    note = rows(filled)[0].id
    options = ExportOptions(citations="none", copy="review")
    path = export_note(filled, note, tmp_path / "a.docx", options).value
    assert opened(path.read_bytes()).paragraphs[0].text == "DRAFT"


def test_progress_is_told_and_can_stop_the_work_before_anything_is_written(filled, tmp_path):
    told = []

    def stop(done, total, words):
        told.append((done, total))
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        export_note(filled, rows(filled)[0].id, tmp_path / "a.docx", progress=stop)
    assert list(dict.fromkeys(told)) == [(0, 3), (1, 3)]
    assert not (tmp_path / "a.docx").exists()


def test_a_note_that_is_not_there_is_told(filled, tmp_path):
    with pytest.raises(NotFound):
        export_note(filled, NoteId("nowhere"), tmp_path / "a.docx")


def test_a_place_that_cannot_be_written_is_told(filled, tmp_path):
    with pytest.raises(CannotWrite, match="no folder"):
        export_note(filled, rows(filled)[0].id, tmp_path / "nowhere" / "a.docx")


def test_a_note_replaces_neither_the_workspace_nor_its_template(filled, tmp_path):
    note = rows(filled)[0].id
    before = filled.path.read_bytes()
    with pytest.raises(CannotWrite, match=r"does not end in \.docx"):
        export_note(filled, note, filled.path)
    assert filled.path.read_bytes() == before

    template = export_note(filled, note, tmp_path / "template.docx").value
    kept = template.read_bytes()
    roundabout = tmp_path / "folder" / ".." / "template.docx"
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotWrite, match="cannot replace it"):
        export_note(filled, note, roundabout, ExportOptions(template=template, citations="none"))
    assert template.read_bytes() == kept


def test_the_ending_of_a_word_file_may_be_in_capitals(filled, tmp_path):
    assert export_note(filled, rows(filled)[0].id, tmp_path / "NOTE.DOCX").value.exists()


FORMS = {"word": ".docx", "markdown": ".md", "pdf": ".pdf"}
BY_FORM = pytest.mark.parametrize("form", FORMS)


def export(workspace, path, form, **options):
    press = Press(draw=lambda text: b"%PDF" + text.html.encode())
    wish = ExportWish(path, ExportOptions(form=form, **options), press)
    return export_file(workspace, rows(workspace)[0].id, wish).value


@contextmanager
def full_disk():
    """No file grows beyond a few letters."""
    least, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (least, most))


@BY_FORM
def test_each_form_is_written_and_written_the_same_again(filled, tmp_path, form):
    ending = FORMS[form]
    first = export(filled, tmp_path / f"a{ending}", form).read_bytes()
    assert export(filled, tmp_path / f"b{ending}", form).read_bytes() == first


@BY_FORM
@pytest.mark.skipif(resource is None, reason="Windows sets no limit to the size of files")
def test_a_full_disk_leaves_the_old_file_whole(filled, tmp_path, form):
    path = tmp_path / f"a{FORMS[form]}"
    path.write_bytes(b"the old file")
    with full_disk(), pytest.raises(CannotWrite, match="not enough room"):
        export(filled, path, form)
    assert path.read_bytes() == b"the old file"
    assert not list(tmp_path.glob(".*.new"))


@BY_FORM
def test_a_read_only_file_is_left_as_it_is(filled, tmp_path, form):
    path = tmp_path / f"a{FORMS[form]}"
    path.write_bytes(b"the old file")
    path.chmod(stat.S_IREAD)
    with pytest.raises(CannotWrite, match="read-only"):
        export(filled, path, form)
    assert path.read_bytes() == b"the old file"


def test_a_template_that_vanished_costs_one_sentence(filled, tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"the old file")
    with pytest.raises(CannotWrite) as fault:
        export(filled, path, "word", template=tmp_path / "gone.docx")
    assert "gone.docx" in fault.value.sentence
    assert path.read_bytes() == b"the old file"


def test_without_anything_that_makes_pages_a_pdf_is_refused(filled, tmp_path):
    with pytest.raises(CannotWrite, match="LibreOffice"):
        export_note(filled, rows(filled)[0].id, tmp_path / "a.pdf", ExportOptions(form="pdf"))
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.skipif(not find_office(), reason="LibreOffice is not installed here")
def test_libreoffice_makes_a_tagged_pdf_that_says_its_title_and_language(filled, tmp_path):
    office = Office(find_office())
    note, path = rows(filled)[0], tmp_path / "a.pdf"
    wish = ExportWish(path, ExportOptions(form="pdf"), Press(office))
    export_file(filled, note.id, wish)
    office.close()
    report = report_file(filled, note.id, path).value
    assert (report.form, report.findings, report.holding) == ("pdf", (), 4)
    assert report.pages > 1
    assert b"pdfuaid:part>1<" in path.read_bytes()
