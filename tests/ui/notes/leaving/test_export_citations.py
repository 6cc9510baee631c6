"""How sources are named in what leaves."""

from pathlib import Path

import citeproc
import pytest

from briefing_app.checks.check_report import CheckReport
from briefing_app.operations.collect_evidence import collect_evidence
from briefing_app.operations.export_note import AS_USUAL, ExportOptions
from briefing_app.ui.notes.leaving.export_citations import CitationsPart
from briefing_app.ui.notes.leaving.export_part import ExportMatter
from tests.builders import a_note, a_section, some_evidence

HARVARD = Path(citeproc.STYLES_PATH) / "harvard-cite-them-right.csl"


@pytest.fixture
def part_for(desk, qtbot):
    def make(before=AS_USUAL, note=None):
        part = CitationsPart(ExportMatter(desk, note or a_note(), CheckReport(), before))
        qtbot.addWidget(part)
        return part

    return make


def choose(choice, value):
    choice.choose(value)
    choice.picked.emit(value)


def test_it_begins_with_the_form_of_the_last_time_and_gives_the_one_chosen(part_for):
    before = ExportOptions(citations="annex", copy="review")
    part = part_for(before)
    assert part.applied(ExportOptions()).citations == "annex"
    choose(part.choice, "in-text")
    assert part.applied(before) == ExportOptions(citations="in-text", copy="review")


def test_the_style_of_the_last_time_is_chosen_again_and_the_usual_one_has_no_name(part_for):
    part = part_for(ExportOptions(style="chicago-notes"))
    assert part.applied(AS_USUAL).style == "chicago-notes"
    choose(part.style_choice.choice, "government-notes")
    assert part.applied(AS_USUAL).style == ""


def test_a_style_that_is_gone_gives_way_to_the_usual_one(part_for):
    assert part_for(ExportOptions(style="nowhere")).applied(AS_USUAL).style == ""


def test_without_citations_there_is_no_style_to_choose(part_for):
    part = part_for(ExportOptions(citations="none"))
    assert not part.style_choice.isEnabled()
    assert all(line.isHidden() for line in part.lines)
    choose(part.choice, "footnotes")
    assert part.style_choice.isEnabled()


def test_a_style_from_a_file_is_chosen_at_once(part_for, questions, styles_folder):
    part = part_for()
    questions.answers.append((HARVARD,))
    part.style_choice.add.click()
    assert part.applied(AS_USUAL).style == HARVARD.stem


def test_a_broken_file_is_explained_in_its_place(part_for, questions, styles_folder, tmp_path):
    broken = tmp_path / "broken.csl"
    broken.write_text("<style")
    part = part_for()
    questions.answers.append((broken,))
    part.style_choice.add.click()
    assert "Line 1" in part.lines[0].text()
    assert part.applied(AS_USUAL).style == ""


def test_the_first_references_stand_below_as_they_will_be_printed(part_for, workspace):
    evidence = collect_evidence(workspace, some_evidence()).value
    part = part_for(note=a_note(a_section("It froze twice.", evidence)))
    assert part.lines[0].text() == "No source recorded."
    choose(part.choice, "annex")
    assert part.lines[0].text() == "[1] No source recorded."
    assert [line.isHidden() for line in part.lines] == [False, True, True]
