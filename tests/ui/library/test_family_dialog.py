import pytest
from PySide6.QtWidgets import QLineEdit

from briefing_app.domain.query import Query
from briefing_app.domain.recommendation import Relation
from briefing_app.operations.library_details import recommendation_detail
from briefing_app.operations.library_lists import list_recommendations
from briefing_app.operations.record_recommendations import leave_family
from briefing_app.ui.library.family_dialog import ask_family, ask_family_name
from briefing_app.ui.parts.button import Button


@pytest.fixture
def alone(library):
    rows = list_recommendations(library, Query(), 0, 300).value.rows
    return next(row.recommendation for row in rows if row.family_size < 2)


def test_the_family_of_the_found_one_is_joined(page, library, alone, remembered):
    dialog = ask_family(page.work, alone)
    dialog.field.setText("national action plan")
    dialog.field.ask_now()
    dialog.view.choose_row(0)
    other = dialog.view.value().recommendation
    dialog.relation.choose("refines")

    dialog.join.click()

    now = recommendation_detail(library, alone.id).value.row.recommendation
    assert now.family == other.family
    assert now.relation is Relation.REFINES
    assert remembered.last.words == "Joined the family"
    remembered.last.act()
    assert recommendation_detail(library, alone.id).value.row.recommendation.family is None


def test_it_offers_neither_itself_nor_its_own_family(page, library):
    rows = list_recommendations(library, Query(), 0, 300).value.rows
    member = next(row.recommendation for row in rows if row.family_size > 2)

    dialog = ask_family(page.work, member)
    dialog.field.setText(member.title)
    dialog.field.ask_now()

    offered = [dialog._model.value_at(n).recommendation for n in range(dialog._model.rowCount())]
    assert all(each.id != member.id and each.family != member.family for each in offered)


def test_nothing_found_joins_nothing(page, alone):
    dialog = ask_family(page.work, alone)

    dialog.field.setText("xylophone")
    dialog.field.ask_now()

    assert not dialog.join.isEnabled()


def test_a_family_is_named_in_both_languages(page, library, remembered):
    rows = list_recommendations(library, Query(), 0, 300).value.rows
    member = next(row.recommendation for row in rows if row.family_size > 2)
    family = recommendation_detail(library, member.id).value.family
    dialog = ask_family_name(page.work, family)
    english, french = dialog.findChildren(QLineEdit)[:2]
    english.setText("One plan")
    french.setText("Un plan")

    next(b for b in dialog.findChildren(Button) if b.text() == "Keep").click()

    now = recommendation_detail(library, member.id).value.family
    assert (now.name_en, now.name_fr) == ("One plan", "Un plan")


def test_before_anything_is_typed_those_that_ask_for_the_like_come_first(page, library):
    rows = list_recommendations(library, Query(in_family=True), 0, 300).value.rows
    member = next(row.recommendation for row in rows if row.family_size > 2)
    leave_family(library, member.id)
    alone = recommendation_detail(library, member.id).value.row.recommendation

    dialog = ask_family(page.work, alone)

    first = dialog._model.value_at(0)
    assert first.recommendation.family == member.family
    assert dialog._face(first).second.split(":")[0] in ("same demand", "similar demand")
