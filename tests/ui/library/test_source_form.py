"""The form of a source: guesses stay guesses until they are confirmed or changed."""

from dataclasses import replace

import pytest

from briefing_app.domain.imprint import Imprint
from briefing_app.domain.source import Attribution, Reliability, SourceKind
from briefing_app.ui.library.source_form import SourceForm
from tests.builders import a_source

SOURCE = a_source(
    author="Ann Lee",
    body="Waterton",
    publisher="Waterton Press",
    address="https://example.org",
    date="2020-05",
    kind=SourceKind.REPORT,
    guessed=frozenset({"title", "author", "date", "kind", "publisher"}),
)


@pytest.fixture
def form(qtbot, appearance):
    made = SourceForm(SOURCE)
    qtbot.addWidget(made)
    made.show()
    return made


def test_untouched_it_gives_the_source_back(form):
    assert form.value() == SOURCE
    assert set(form.marks) == SOURCE.guessed


def test_a_guess_is_confirmed_alone(form):
    form.marks["author"].confirm()
    assert form.value() == replace(SOURCE, guessed=SOURCE.guessed - {"author"})


def test_all_are_confirmed_at_once(form):
    form.confirm_all()
    assert form.value() == replace(SOURCE, guessed=frozenset())
    assert form.guesses.isHidden()


def test_a_change_confirms_and_its_mark_goes(form, qtbot):
    form.author.clear()
    qtbot.keyClicks(form.author, "Bob Roy")
    assert not form.marks["author"].is_guess
    after = form.value()
    assert (after.author, "author" in after.guessed) == ("Bob Roy", False)
    assert "title" in after.guessed


def test_another_kind_confirms_too(form):
    form.kind.choose(SourceKind.LAW.value)
    form.kind.picked.emit(SourceKind.LAW.value)
    after = form.value()
    assert (after.kind, "kind" in after.guessed) == (SourceKind.LAW, False)


def test_a_date_that_is_none_is_refused_in_place(form):
    form.date.setText("2021-13")
    form.date.editingFinished.emit()
    assert not form.is_right()
    assert "Write a year" in form.date.accessibleDescription()
    form.date.setText("2021-12")
    assert form.is_right()


def test_a_date_that_came_wrong_says_so_from_the_start(qtbot, appearance):
    made = SourceForm(a_source(date="winter 2019"))
    qtbot.addWidget(made)
    assert not made.is_right()
    assert "Write a year" in made.date.accessibleDescription()


def test_handling_and_reliability_are_chosen(form):
    form.reliability.choose("B")
    form.attribution.choose("chatham_house")
    form.in_confidence.setChecked(True)
    after = form.value()
    assert (after.reliability, after.attribution) == (
        Reliability.USUAL,
        Attribution.CHATHAM_HOUSE,
    )
    assert after.in_confidence


def test_a_caveat_is_put_on(form):
    now = form.marking.value()
    form.marking.show_value(replace(now, classified="SECRET", caveats=("EMBARGOED",)))
    marking = form.value().marking
    assert (marking.classified.name, marking.caveats) == ("SECRET", {"EMBARGOED"})


def test_a_language_that_is_neither_stays(qtbot, appearance):
    source = a_source(language="de")
    made = SourceForm(source)
    qtbot.addWidget(made)
    assert made.value() == source


def test_a_source_needs_a_title(form):
    form.title.clear()
    assert not form.is_right()


def test_fields_of_one_row_stand_level_beside_a_guess(form):
    tops = {form.mapFromGlobal(each.mapToGlobal(each.rect().topLeft())).y()
            for each in (form.kind, form.date, form.language)}  # fmt: skip
    assert len(tops) == 1


def test_what_else_a_reference_tells_is_kept_and_a_wrong_date_is_not(form, qtbot):
    form.imprint.fold.click()
    qtbot.keyClicks(form.imprint.lines["number"], "S/2024/385")
    assert form.value().imprint == Imprint(number="S/2024/385")
    form.imprint.accessed.setText("soon")
    assert not form.is_right()


def test_a_guessed_symbol_is_unfolded_and_confirmed_by_a_change(qtbot, appearance):
    imprint = Imprint(number="S/2024/385")
    form = SourceForm(replace(SOURCE, imprint=imprint, guessed=frozenset({"number", "title"})))
    qtbot.addWidget(form)
    form.resize(680, 1600)
    form.show()

    fields = [form.imprint.lines[name] for name in ("number", "genre")]
    assert len({field.mapTo(form, field.rect().topLeft()).y() for field in fields}) == 1
    assert form.imprint.fold.isChecked()
    assert form.imprint.lines["number"].isVisible()
    form.imprint.lines["number"].end(False)
    qtbot.keyClicks(form.imprint.lines["number"], "/Add.1")

    after = form.value()
    assert (after.imprint.number, after.guessed) == ("S/2024/385/Add.1", {"title"})
