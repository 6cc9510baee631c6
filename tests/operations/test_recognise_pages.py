"""Pages that came as pictures are read later, and everything collected stays at its words."""

from dataclasses import replace

import pytest

from briefing_app.domain.errors import BriefingError, CannotRead, NotAllowed, Remedy, Stopped
from briefing_app.domain.excerpt import EditionText, take_excerpt
from briefing_app.domain.ids import MarginNoteId
from briefing_app.domain.margin_note import MarginNote
from briefing_app.domain.proposal import LeftProposal
from briefing_app.ingest.pages_put_in import Worded, put_in
from briefing_app.ingest.pdf.page_recognition import can_recognise
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.import_sources import ImportState, import_paths
from briefing_app.operations.keep_workspace import verify
from briefing_app.operations.recognise_pages import PagesRead, recognise_pages
from briefing_app.storage.workspace import open_workspace
from tests.builders import a_document, an_edition, some_evidence
from tests.ingest.pdf_maker import column, half_scanned, pdf_file

needs_program = pytest.mark.skipif(not can_recognise(), reason="Tesseract is not installed here")
FIRST = "The river rose for three days in the spring."
SECOND = "Behind it stood the school and the old mill."
THIRD = "The towns along its course were not ready."


@pytest.fixture
def source(workspace, tmp_path):
    """A report of three pages, the second of which is a picture."""
    path = tmp_path / "report.pdf"
    pages = (column(line, size=14) for line in (FIRST, SECOND, THIRD))
    path.write_bytes(half_scanned(pdf_file(*pages), 1))
    (row,) = import_paths(workspace, (path,)).value.files
    assert row.remedy is (Remedy.RECOGNISE if can_recognise() else None)
    with workspace.reading() as shelves:
        return shelves.sources.get(row.source)


def excerpt_of(workspace, source, words):
    with workspace.reading() as shelves:
        text = shelves.sources.text(source.newest.id)
        passages = shelves.sources.passages(source.newest.id)
    whole = EditionText(source.id, source.newest.id, text, passages)
    return take_excerpt(whole, text.index(words), text.index(words) + len(words))


def passages_of(workspace, source):
    with workspace.reading() as shelves:
        return [(one.page, one.text) for one in shelves.sources.passages(source.newest.id)]


@needs_program
def test_a_picture_is_read_where_it_stands_and_what_was_collected_stays(workspace, source):
    edition = source.newest.id
    evidence = some_evidence(excerpt=excerpt_of(workspace, source, "not ready"))
    collect_evidence(workspace, evidence)
    note = MarginNote(MarginNoteId("m"), "look", excerpt_of(workspace, source, "The towns"))
    left = excerpt_of(workspace, source, THIRD)
    with workspace.writing() as shelves:
        shelves.margins.add(note)
        shelves.proposals.leave(LeftProposal(edition, "statistic", left.start, left.end))

    outcome = recognise_pages(workspace, edition)

    assert outcome.value.sentence == "1 page was recognised in report."
    assert (outcome.value.pages, outcome.changes.sources) == ((2,), {source.id})
    assert outcome.changes.evidence == {evidence.id}
    assert passages_of(workspace, source) == [(1, FIRST), (2, SECOND), (3, THIRD)]
    assert verify(workspace).value.problems == ()
    with workspace.reading() as shelves:
        text = shelves.sources.text(edition)
        (row,) = shelves.evidence.of_edition(edition)
        (margin,) = shelves.margins.of_source(source.id)
        (proposal,) = shelves.proposals.of_edition(edition)
        quality = shelves.sources.get(source.id).text_quality
    now = row.evidence.excerpt
    assert (now.words, now.paragraph, now.page) == ("not ready", 3, 3)
    assert now.before.startswith("ind it stood") or "mill" in now.before
    assert text[margin.excerpt.start : margin.excerpt.end] == "The towns"
    assert text[proposal.start : proposal.end] == THIRD
    assert quality.startswith("Recognised by machine")


@needs_program
def test_a_second_time_changes_nothing(workspace, source):
    recognise_pages(workspace, source.newest.id)
    before = passages_of(workspace, source)

    again = recognise_pages(workspace, source.newest.id)

    assert again.value.sentence == "No page is a picture without text in report."
    assert not again.changes
    assert passages_of(workspace, source) == before


@needs_program
def test_the_same_file_added_once_more_brings_the_words_of_its_pictures(
    workspace, source, tmp_path
):
    path = tmp_path / "report.pdf"
    (plain,) = import_paths(workspace, (path,)).value.files
    (read,) = import_paths(workspace, (path,), recognise=True).value.files
    (same,) = import_paths(workspace, (path,), recognise=True).value.files

    states = [row.state for row in (plain, read, same)]
    assert states == [ImportState.SAME, ImportState.WORDS_ADDED, ImportState.SAME]
    assert read.source == source.id
    assert (2, SECOND) in passages_of(workspace, source)


@needs_program
def test_whoever_stops_it_leaves_the_source_as_it_was(workspace, source):
    before = passages_of(workspace, source)

    def stop(_done, _total, _words):
        raise Stopped

    with pytest.raises(Stopped):
        recognise_pages(workspace, source.newest.id, stop)
    assert passages_of(workspace, source) == before


def test_whoever_may_only_read_hears_of_it_at_once(workspace, source):
    told = []
    second = open_workspace(workspace.path, read_only=True)
    with pytest.raises(BriefingError):
        recognise_pages(second, source.newest.id, lambda *words: told.append(words))
    second.close()
    assert told == []


@pytest.mark.skipif(can_recognise(), reason="Tesseract is installed here")
def test_without_the_program_it_is_said_that_it_is_missing(workspace, source):
    with pytest.raises(CannotRead, match="Tesseract"):
        recognise_pages(workspace, source.newest.id)


def test_only_a_pdf_has_pictures_of_pages(workspace):
    document = a_document()
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
    with pytest.raises(NotAllowed, match=r"riverton\.txt is not a PDF"):
        recognise_pages(workspace, document.edition.id)


def test_what_moved_to_a_newer_edition_can_go_back_to_its_words(workspace):
    document = a_document("One.", "Three.")
    pages = tuple(zip(document.passages, (1, 3), strict=True))
    with workspace.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, b""
        )
        newer = an_edition(number=2)
        shelves.sources.add_edition(
            document.source.id, newer, document.text, document.passages, b"2"
        )
        shelves.evidence.add(some_evidence(excerpt=document.excerpt("Three.")))
        (anchored,) = shelves.anchors.standing_in(document.edition.id)
        text = EditionText(document.source.id, newer.id, document.text, document.passages)
        shelves.anchors.move(anchored, take_excerpt(text, 6, 12))
        grown = put_in(
            Worded(document.text, tuple(_on(*each) for each in pages)),
            Worded("Two.", (_on(a_document("Two.").passages[0], 2),)),
            (),
        )
        worded = grown.worded
        shelves.growth.grow(document.edition.id, worded.text, worded.passages, grown.inserted)
        (back,) = shelves.anchors.bring_back([newer.id])

    assert worded.text[back.excerpt.start : back.excerpt.end] == "Three."


def _on(passage, page):
    return replace(passage, page=page)


def test_what_came_of_it_is_told_in_a_sentence():
    assert "in the pictures of A" in PagesRead("s", "A", (), still_pictures=True).sentence
    assert "2 pages were recognised in A" in PagesRead("s", "A", (1, 4)).sentence
