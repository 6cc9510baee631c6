"""For whom the copy is that leaves."""

from dataclasses import replace

from briefing_app.checks.check_report import CheckReport
from briefing_app.checks.finding import Finding, Severity
from briefing_app.domain.marking import Marking, Protected
from briefing_app.operations.export_note import ExportOptions
from briefing_app.ui.notes.leaving.export_copies import CopiesPart
from briefing_app.ui.notes.leaving.export_part import ExportMatter
from tests.builders import a_note

BLOCKING = Finding("HDR", Severity.ERROR, "No number", "A number is missing.")


def test_what_blocks_stops_a_final_copy_and_no_other(desk, qtbot):
    part = CopiesPart(ExportMatter(desk, a_note(), CheckReport((BLOCKING,))))
    qtbot.addWidget(part)
    assert part.stops(ExportOptions()).startswith("1 finding blocks")
    assert part.stops(ExportOptions(copy="review")) == ""


def test_it_begins_with_the_copy_of_the_last_time(desk, qtbot):
    before = ExportOptions(copy="fact-check")
    part = CopiesPart(ExportMatter(desk, a_note(), CheckReport(), before))
    qtbot.addWidget(part)
    assert part.applied(ExportOptions()).copy == "fact-check"


def test_readers_are_asked_for_only_where_the_copy_is_for_outside(desk, qtbot):
    part = CopiesPart(ExportMatter(desk, a_note(), CheckReport()))
    qtbot.addWidget(part)
    assert part.readers.isHidden()
    part.choice.choose("outside")
    part.choice.picked.emit("outside")
    assert not part.readers.isHidden()
    options = part.applied(ExportOptions())
    assert (options.copy, options.reader) == ("outside", Marking())
    qtbot.waitUntil(lambda: part.stops(options) == "")


def test_a_copy_that_cannot_be_made_stops_with_its_sentence(desk, qtbot):
    note = replace(a_note(), marking=Marking(Protected.A))
    before = ExportOptions(copy="outside")
    part = CopiesPart(ExportMatter(desk, note, CheckReport(), before))
    qtbot.addWidget(part)
    options = part.applied(ExportOptions())
    qtbot.waitUntil(lambda: "PROTECTED A" in part.stops(options))
    part.readers.choice.choose("A")
    part.readers.choice.picked.emit("A")
    options = part.applied(ExportOptions())
    assert options.reader == Marking(Protected.A)
    qtbot.waitUntil(lambda: part.stops(options) == "")
