"""In which template a note leaves."""

from dataclasses import replace

import pytest

from briefing_app.checks.check_report import CheckReport
from briefing_app.operations.export_note import AS_USUAL
from briefing_app.operations.keep_templates import keep_template, list_templates, make_usual
from briefing_app.ui.notes.leaving.export_part import ExportMatter
from briefing_app.ui.notes.leaving.export_templates import TemplatesPart
from tests.builders import a_note
from tests.foreign_templates import foreign_templates
from tests.foreign_word import first_styles, p, r, section, write_word


@pytest.fixture
def kept(kinds_folder, tmp_path):
    return keep_template(None, foreign_templates(tmp_path)["numbered"]).value.path


@pytest.fixture
def part_for(qtbot, desk):
    def make(before=AS_USUAL):
        part = TemplatesPart(ExportMatter(desk, a_note(), CheckReport(), before))
        qtbot.addWidget(part)
        return part

    return make


def choose(part, value):
    part.choice.choose(str(value))
    part.choice.picked.emit(part.choice.value())


def test_our_own_look_is_the_first_choice(part_for, kept):
    part = part_for()
    assert part.applied(AS_USUAL).template is None
    choose(part, kept)
    assert part.applied(AS_USUAL).template == kept


def test_the_usual_one_is_chosen_at_first(part_for, kept):
    note = a_note()
    make_usual(None, note.kind, note.language, kept.name)
    part = part_for()
    assert part.applied(AS_USUAL).template == kept
    assert part.usual.isChecked()


def test_a_tick_makes_it_usual(part_for, kept):
    part = part_for()
    choose(part, kept)
    assert part.usual.isEnabled()
    part.usual.click()
    note = a_note()
    assert list_templates(None).value.usual_for(note.kind, note.language).path == kept
    part.usual.click()
    assert list_templates(None).value.usual == ()


def test_the_file_of_the_last_time_is_offered_while_it_is_there(part_for, tmp_path):
    path = foreign_templates(tmp_path)["french"]
    part = part_for(replace(AS_USUAL, template=path))
    assert part.applied(AS_USUAL).template == path
    assert part_for(replace(AS_USUAL, template=tmp_path / "gone.docx")).template is None


def test_unknown_fields_are_told_and_do_not_stop(part_for, tmp_path):
    body = p(r("{{colour}} {{body}}")) + section(1440, first=False)
    path = write_word(tmp_path / "t.docx", body, {}, (first_styles("en-CA", "Arial", 24), ""))
    part = part_for(replace(AS_USUAL, template=path))
    assert "“colour” is no field of a note." in part.said.text()
    assert part.stops(part.applied(AS_USUAL)) == ""


def test_one_that_cannot_be_used_stops_with_its_sentence(part_for, tmp_path):
    path = tmp_path / "t.docx"
    path.write_text("x", "utf-8")
    part = part_for(replace(AS_USUAL, template=path))
    assert "is not a Word file" in part.stops(part.applied(AS_USUAL))
    assert part.stops(replace(AS_USUAL, form="markdown", template=path)) == ""


def test_one_that_is_taken_in_meanwhile_is_chosen(part_for, desk, kept, tmp_path):
    part = part_for()
    assert part.template is None
    other = foreign_templates(tmp_path / "more")["french"]
    desk.runner.run(keep_template, other)
    assert part.template.name == "ministère.dotx"
