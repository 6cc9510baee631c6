"""The library's lists become Excel files: filtered, chosen, or what a note cites."""

from dataclasses import replace

import openpyxl
import pytest

from briefing_app.domain.errors import CannotWrite, Stopped
from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.ids import FamilyId
from briefing_app.domain.marking import Marking, Protected
from briefing_app.domain.query import Query
from briefing_app.domain.recommendation import Family
from briefing_app.operations.list_spreadsheet import ListKind, ListWish, write_list
from tests.builders import a_document, a_note, a_recommendation, a_section, some_evidence

ALL = ListWish(ListKind.EVIDENCE)


@pytest.fixture
def evidence(workspace):
    """Five pieces; the third is a statistic under PROTECTED B."""
    pieces = [some_evidence(claim=f"Claim {n}") for n in range(5)]
    pieces[2] = replace(pieces[2], kind=EvidenceKind.STATISTIC, marking=Marking(Protected.B))
    with workspace.writing() as shelves:
        shelves.evidence.add(*pieces)
    return pieces


def page(path, sheet=0):
    return openpyxl.load_workbook(path).worksheets[sheet]


def first_column(path, sheet=0):
    made = page(path, sheet)
    return [made.cell(row, 1).value for row in range(6, made.max_row + 1)]


def test_everything_is_written_under_its_highest_marking(workspace, evidence, tmp_path):
    path = write_list(workspace, ALL, tmp_path / "out.xlsx").value
    assert sorted(first_column(path)) == [each.claim for each in evidence]
    assert page(path)["A1"].value == "PROTECTED B"
    assert page(path)["A3"].value == "5 entries"


def test_a_filtered_list_is_marked_by_what_it_holds(workspace, evidence, tmp_path):
    wish = replace(ALL, query=Query(kinds=(EvidenceKind.FACT,), words="claim", order="title"))
    path = write_list(workspace, wish, tmp_path / "out.xlsx").value
    assert first_column(path) == ["Claim 0", "Claim 1", "Claim 3", "Claim 4"]
    assert page(path)["A1"].value == "UNCLASSIFIED"
    assert page(path)["A3"].value == "4 entries, with the words “claim”"


def test_a_source_marked_higher_marks_the_list(workspace, tmp_path):
    document = a_document()
    source = replace(document.source, marking=Marking(Protected.A))
    with workspace.writing() as shelves:
        shelves.sources.add(
            source, document.edition, document.text, document.passages, document.content
        )
        shelves.evidence.add(some_evidence(excerpt=document.excerpt("froze twice")))
    path = write_list(workspace, ALL, tmp_path / "out.xlsx").value
    assert page(path)["A1"].value == "PROTECTED A"


def test_the_chosen_ones_alone_are_written_in_their_order(workspace, evidence, tmp_path):
    wish = replace(ALL, ids=(evidence[3].id, evidence[1].id))
    path = write_list(workspace, wish, tmp_path / "out.xlsx").value
    assert first_column(path) == ["Claim 3", "Claim 1"]
    assert page(path)["A3"].value == "2 entries, chosen by hand"


def test_recommendations_come_with_the_families_they_belong_to(workspace, tmp_path):
    families = [Family(FamilyId(name), name) for name in ("Piers", "Ferries")]
    asked = [a_recommendation(family=families[0].id), a_recommendation(family=families[0].id),
             a_recommendation(title="Other", family=families[1].id)]  # fmt: skip
    with workspace.writing() as shelves:
        shelves.recommendations.families.add(*families)
        shelves.recommendations.add(*asked)
    wish = ListWish(ListKind.RECOMMENDATIONS, ids=(asked[0].id, asked[1].id))
    path = write_list(workspace, wish, tmp_path / "out.xlsx").value
    assert openpyxl.load_workbook(path).sheetnames == ["Recommendations", "Families"]
    assert first_column(path, 1) == ["Piers"]


def test_what_a_note_cites_is_written_and_marked_like_the_note(workspace, evidence, tmp_path):
    note = a_note(a_section("They froze.", evidence[4], evidence[0]), marking=Marking(Protected.A))
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    wish = ListWish(ListKind.NOTE, note=note.id)
    path = write_list(workspace, wish, tmp_path / "out.xlsx").value
    assert first_column(path) == ["Claim 4", "Claim 0"]
    assert page(path)["A1"].value == "PROTECTED A"
    assert page(path)["A3"].value == "Closing the harbour"
    used = [page(path).cell(6, at).value for at in range(1, 17)][-1]
    assert used == "Closing the harbour"


def test_a_note_that_cites_nothing_has_an_empty_table(workspace, tmp_path):
    note = a_note()
    with workspace.writing() as shelves:
        shelves.notes.save(note)
    wish = ListWish(ListKind.NOTE, note=note.id)
    assert first_column(write_list(workspace, wish, tmp_path / "out.xlsx").value) == []


def test_the_same_list_gives_the_same_bytes(workspace, evidence, tmp_path):
    first, second = (
        write_list(workspace, ALL, tmp_path / name).value for name in ("a.xlsx", "b.xlsx")
    )
    assert first.read_bytes() == second.read_bytes()


def test_stopping_leaves_the_old_file_whole(workspace, evidence, tmp_path):
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"mine")

    def stop(done, total, words):
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        write_list(workspace, ALL, path, stop)
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.glob(".*.new")) == []


def test_another_kind_of_file_and_a_read_only_one_are_refused(workspace, evidence, tmp_path):
    with pytest.raises(CannotWrite, match=r"does not end in \.xlsx"):
        write_list(workspace, ALL, tmp_path / "out.docx")
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"mine")
    path.chmod(0o444)
    with pytest.raises(CannotWrite, match="read-only"):
        write_list(workspace, ALL, path)
