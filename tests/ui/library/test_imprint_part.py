"""What else a reference tells of a source, in its form."""

import pytest

from briefing_app.domain.imprint import Imprint
from briefing_app.domain.imprint_names import WORKS
from briefing_app.ui.library.imprint_part import ImprintPart

KNOWN = Imprint(
    work="treaty", volume="75", container="UNTS", accessed="2024-05-03", key="geneva1949"
)


@pytest.fixture
def part(qtbot, appearance):
    made = ImprintPart(KNOWN)
    qtbot.addWidget(made)
    made.show()
    return made


def test_untouched_it_gives_back_what_came_also_what_it_does_not_show(part):
    assert part.value() == KNOWN


def test_it_is_folded_and_its_heading_counts_what_is_inside(part):
    assert not part.work.isVisible()
    assert "More about the reference, 4, folded" in part.fold.accessibleName()
    part.fold.click()
    assert part.work.isVisible()
    assert "open" in part.fold.accessibleName()


def test_what_is_typed_is_in_the_value_without_spaces_around_it(part, qtbot):
    part.fold.click()
    qtbot.keyClicks(part.lines["pages"], " 287-417 ")
    assert part.value().pages == "287-417"
    assert "5" in part.fold.accessibleName()


def test_a_type_is_chosen_by_its_name(part):
    part.work.choose("legal_case")
    assert part.value().work == "legal_case"
    part.work.choose("")
    assert part.value().work == ""


def test_a_date_that_is_none_is_told(part, qtbot):
    part.fold.click()
    part.accessed.setText("yesterday")
    part.accessed.editingFinished.emit()
    assert not part.is_right()
    assert "2024-06" in part.accessed.accessibleDescription()


def test_a_type_without_a_name_of_ours_stays(qtbot, appearance):
    made = ImprintPart(Imprint(work="musical_score"))
    qtbot.addWidget(made)
    assert made.value().work == "musical_score"
    assert made.work.count() == len(WORKS) + 2
