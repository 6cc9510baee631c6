from pathlib import Path

from briefing_app.domain.edition_offer import EditionOffer
from briefing_app.domain.errors import Remedy
from briefing_app.domain.ids import SourceId
from briefing_app.operations.import_summary import Imported, ImportState, ImportSummary
from briefing_app.ui.library.import_fates import (
    Group,
    fate_face,
    fate_sign,
    groups_of,
    name_shown,
    rows_of,
)

LIST = Path("library.bib")


def told(state, **more):
    return Imported(Path("a.txt"), state, "A sentence.", **more)


def test_each_fate_has_a_word_and_a_sign():
    words = [fate_sign(told(state)).words for state in ImportState]

    assert words == [
        "Added", "Words found", "Here already", "List of references", "Not taken", "Not read"
    ]  # fmt: skip


def test_what_would_help_is_said_instead_of_the_refusal():
    locked = told(ImportState.REFUSED, remedy=Remedy.PASSWORD)
    scanned = told(ImportState.REFUSED, remedy=Remedy.RECOGNISE)

    assert fate_sign(locked).words == "Asks for a password"
    assert fate_sign(scanned).words == "Pictures of pages"


def test_a_probable_edition_says_so_and_has_a_group_of_its_own():
    offer = EditionOffer(SourceId("a"), SourceId("b"), 80)
    summary = ImportSummary((told(ImportState.ADDED, offer=offer), told(ImportState.ADDED)))

    assert fate_sign(summary.files[0]).words == "Perhaps an edition"
    assert groups_of(summary) == ((Group.ALL, 2), (Group.EDITIONS, 1), (Group.NEW, 2))
    assert rows_of(summary, Group.EDITIONS) == summary.files[:1]


def test_a_row_names_its_file_and_a_work_without_file_its_title():
    work = Imported(LIST, ImportState.ADDED, "Added.", title="Rivers", within=LIST)

    assert name_shown(work) == "Rivers"
    assert fate_face(told(ImportState.SAME)).title == "a.txt"
    assert fate_face(told(ImportState.SAME)).second == "A sentence."
