"""Sources leave as a list of references, and come back as what is known already."""

import pytest

from briefing_app.domain.errors import CannotWrite
from briefing_app.domain.imprint import Imprint
from briefing_app.domain.query import Query
from briefing_app.operations.export_references import (
    REFERENCE_ENDINGS,
    ReferenceWish,
    write_references,
)
from briefing_app.operations.import_sources import import_paths
from briefing_app.operations.import_summary import ImportState
from tests.builders import a_document, a_note, a_section, a_source, an_excerpt, some_evidence

RIVERS = a_source(title="Rivers", date="2019", imprint=Imprint(number="S/2019/1"))
ROADS = a_source(title="Roads", date="2020", author="Ann Lee")


@pytest.fixture
def filled(workspace):
    with workspace.writing() as shelves:
        shelves.sources.add_entries((RIVERS, ROADS, a_source(title="Gone", set_aside=True)))
    return workspace


@pytest.mark.parametrize("ending", REFERENCE_ENDINGS)
def test_what_was_written_is_recognised_when_it_comes_back(filled, tmp_path, ending):
    path = tmp_path / f"list{ending}"
    assert write_references(filled, ReferenceWish(), path).value.count == 2

    again = import_paths(filled, (path,)).value
    states = [row.state for row in again.files if row.state is not ImportState.LISTED]
    assert states == [ImportState.SAME, ImportState.SAME]
    with filled.reading() as shelves:
        assert shelves.sources.get(RIVERS.id).imprint.number == "S/2019/1"


def test_only_what_is_chosen_or_asked_for_is_written(filled, tmp_path):
    path = tmp_path / "list.ris"
    write_references(filled, ReferenceWish(ids=(ROADS.id,)), path)
    assert "Rivers" not in path.read_text("utf-8")
    write_references(filled, ReferenceWish(Query(words="rivers")), path)
    assert "Roads" not in path.read_text("utf-8")


def test_another_ending_is_refused_in_one_sentence(filled, tmp_path):
    with pytest.raises(CannotWrite, match=r"\.bib, \.ris, \.json"):
        write_references(filled, ReferenceWish(), tmp_path / "list.txt")


def test_nothing_to_write_leaves_an_older_file_whole(filled, tmp_path):
    path = tmp_path / "list.bib"
    path.write_text("older")
    with pytest.raises(CannotWrite, match="no source"):
        write_references(filled, ReferenceWish(Query(words="nowhere")), path)
    assert path.read_text() == "older"


def test_a_place_that_cannot_be_written_costs_one_sentence(filled, tmp_path):
    with pytest.raises(CannotWrite):
        write_references(filled, ReferenceWish(), tmp_path / "none" / "list.bib")


def test_of_a_note_the_sources_it_cites_are_written(filled, tmp_path):
    document = a_document(title="Harbours")
    piece = some_evidence(excerpt=an_excerpt(document))
    note = a_note(a_section("It is closed.", piece))
    with filled.writing() as shelves:
        shelves.sources.add(
            document.source, document.edition, document.text, document.passages, document.content
        )
        shelves.evidence.add(piece)
        shelves.notes.save(note)
    path = tmp_path / "note.bib"
    assert write_references(filled, ReferenceWish(note=note.id), path).value.count == 1
    assert "Harbours" in path.read_text("utf-8")
