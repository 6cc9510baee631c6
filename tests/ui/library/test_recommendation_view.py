import pytest
from PySide6.QtWidgets import QWidget

from briefing_app.domain.query import Query, ThingKind
from briefing_app.domain.recommendation import RecommendationState, Relation
from briefing_app.operations.library_details import recommendation_detail
from briefing_app.operations.library_lists import list_recommendations
from briefing_app.ui.library.detail_pieces import LeadRow
from briefing_app.ui.library.recommendation_view import RecommendationView
from briefing_app.ui.library.thing import Shelf, Thing
from briefing_app.ui.parts.form import Choice
from briefing_app.ui.parts.theme_chips import ThemeChips
from briefing_app.ui.place import Place


@pytest.fixture
def member(page, library):
    """The first recommendation of the largest family is shown."""
    rows = list_recommendations(library, Query(), 0, 300).value.rows
    row = max(rows, key=lambda row: row.family_size)
    page.show_thing(Thing(ThingKind.RECOMMENDATION, row.recommendation.id))
    return row.recommendation


def stored(library, member):
    return recommendation_detail(library, member.id).value.row.recommendation


def child(page, kind, name):
    return page.right.column.findChild(kind, name)


def link(page, name):
    return page.right.column.findChild(QWidget, name)


def test_another_state_is_stored_at_once_and_can_be_undone(page, member, library, remembered):
    state = child(page, Choice, "state")
    state.choose("answered")
    state.picked.emit("answered")

    assert stored(library, member).state is RecommendationState.ANSWERED
    assert remembered.last.words == "State: Answered"
    remembered.last.act()
    assert stored(library, member).state is member.state


def test_the_focus_stays_where_the_state_was_changed(page, member, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    state = child(page, Choice, "state")
    state.setFocus()

    state.picked.emit("in_part")

    now = child(page, Choice, "state")
    assert now is not state
    assert now.value() == "in_part"
    assert now.hasFocus()


def test_a_row_of_the_family_leads_to_that_member(page, member):
    table = page.right.column.table
    others = [row.recommendation for row in page.right.shown.detail.members]
    place = next(n for n, each in enumerate(others) if each.id != member.id)

    table.opened.emit(place)

    assert page.right.shown.thing.id == others[place].id
    assert page.list_in_front.values()[0].recommendation.id == others[place].id


def test_leaving_the_family_can_be_undone(page, member, library, remembered):
    link(page, "Leave the family").click()
    assert stored(library, member).family is None
    assert not page.right.column.has_table

    remembered.last.act()

    assert stored(library, member).family == member.family


def test_how_it_stands_to_the_others_is_stored(page, member, library):
    child(page, Choice, "relation").picked.emit("contradicts")

    assert stored(library, member).relation is Relation.CONTRADICTS


def test_linked_evidence_leads_to_it(page, library):
    rows = list_recommendations(library, Query(), 0, 300).value.rows
    linked = next(row.recommendation for row in rows if row.recommendation.evidence)
    page.show_thing(Thing(ThingKind.RECOMMENDATION, linked.id))
    first = page.right.shown.detail.evidence[0].evidence

    row = next(r for r in page.right.column.findChildren(LeadRow) if r.text() == first.claim)
    row.click()

    assert page.column.shelf() is Shelf.EVIDENCE
    assert page.right.shown.thing == Thing(ThingKind.EVIDENCE, first.id)


def test_where_it_is_used_leads_to_the_note(page, library, remembered):
    rows = list_recommendations(library, Query(), 0, 300).value.rows
    used = next(row.recommendation for row in rows if row.notes)
    page.show_thing(Thing(ThingKind.RECOMMENDATION, used.id))
    use = page.right.shown.detail.uses[0]

    row = next(r for r in page.right.column.findChildren(LeadRow) if r.text().startswith(use.title))
    row.click()

    assert remembered.went == [Place("notes", ThingKind.NOTE, use.note)]


def test_a_theme_added_here_is_stored(page, member, library, remembered):
    chips = child(page, ThemeChips, "themes")
    other = next(
        row.theme.id for row in page.right.shown.themes if row.theme.id not in member.themes
    )

    chips.add(other)

    assert other in stored(library, member).themes
    remembered.last.act()
    assert other not in stored(library, member).themes


def test_a_new_theme_is_made_and_put_on_at_once(page, member, library):
    child(page, ThemeChips, "themes").named.emit("Fisheries")

    names = {row.theme.name_en: row.theme.id for row in page.right.themes}
    assert names["Fisheries"] in stored(library, member).themes


def test_the_buttons_place_it_and_say_why_the_passage_cannot_be_opened(page, member, remembered):
    placing, opening = link(page, "Place in note"), link(page, "Open passage")

    placing.click()

    assert remembered.went == [Place("notes", ThingKind.RECOMMENDATION, member.id)]
    assert not opening.isEnabled()
    assert opening.toolTip()


def test_without_a_family_it_offers_one(page, library):
    rows = list_recommendations(library, Query(), 0, 300).value.rows
    alone = next(row.recommendation for row in rows if row.family_size < 2)
    page.show_thing(Thing(ThingKind.RECOMMENDATION, alone.id))

    assert isinstance(page.right.column, RecommendationView)
    assert link(page, "Join a family") is not None
