import pytest

from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.query import Query
from briefing_app.domain.recommendation import RecommendationState
from briefing_app.ui.library.filter_bar import FilterBar, asked
from briefing_app.ui.library.listings import filter_choices
from briefing_app.ui.library.thing import Shelf

# Windows that pop up ask the screen for things that a screenless one does not have.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def make_bar(qtbot, library, appearance):
    def make(shelf):
        bar = FilterBar(shelf)
        qtbot.addWidget(bar)
        bar.show_choices(filter_choices(library, shelf).value)
        bar.show()
        return bar

    return make


def test_not_answered_means_three_states(make_bar):
    bar = make_bar(Shelf.RECOMMENDATIONS)

    bar.state.take("not_answered")

    assert bar.query().states == (
        RecommendationState.OPEN,
        RecommendationState.IN_PART,
        RecommendationState.BEING_STUDIED,
    )
    assert bar.state.text() == "Not answered"


def test_a_set_filter_shows_its_value_and_can_be_taken_away(make_bar):
    bar = make_bar(Shelf.RECOMMENDATIONS)
    told = []
    bar.changed.connect(lambda: told.append(bar.query().addressee))

    bar.addressee.take("Global Affairs Canada")
    bar.addressee.removed.emit()

    assert told == ["Global Affairs Canada", ""]
    assert bar.addressee.text() == "To whom"
    assert not bar.is_set()


def test_kinds_show_how_many_there_are_and_join(make_bar):
    bar = make_bar(Shelf.EVIDENCE)
    shown = {kind: chip for kind, chip in bar._kinds.items() if chip.isVisible()}
    assert shown[EvidenceKind.STATISTIC].text() == "15"

    shown[EvidenceKind.STATISTIC].click()
    shown[EvidenceKind.QUOTATION].click()

    assert bar.query().kinds == (EvidenceKind.STATISTIC, EvidenceKind.QUOTATION)


def test_clearing_tells_once(make_bar):
    bar = make_bar(Shelf.RECOMMENDATIONS)
    bar.state.take("open")
    bar.in_family.setChecked(True)
    told = []
    bar.changed.connect(lambda: told.append(bar.query()))

    bar.clear()

    assert told == [Query()]


def test_the_whole_question_has_words_and_order(make_bar):
    bar = make_bar(Shelf.BLOCKS)
    theme = bar._choices.themes[0].theme.id
    bar.theme.take(theme)

    assert asked(bar, "law", "title") == Query(words="law", theme=theme, order="title")


def test_a_chip_opens_its_choices(make_bar, qtbot):
    bar = make_bar(Shelf.RECOMMENDATIONS)

    bar.source.click()
    menu = bar.source.menu_
    menu.view.choose_row(1)
    menu._take(menu.view.value())

    assert bar.query().source == bar._choices.sources[1].source.id
    assert bar.source.text() == bar._choices.sources[1].source.label


def test_a_bar_shows_the_filters_of_another_bars_question(make_bar):
    before, after = make_bar(Shelf.RECOMMENDATIONS), make_bar(Shelf.RECOMMENDATIONS)
    before.state.take("not_answered")
    before.in_family.setChecked(True)
    before.source.take(before._sources()[0].value)

    after.show_query(before.query())

    assert after.query() == before.query()
    assert after.state.text() == "Not answered"
    assert after.source.text() == before.source.text()


def test_a_filter_that_is_set_early_is_named_when_its_choices_are_known(qtbot, library, appearance):
    choices = filter_choices(library, Shelf.EVIDENCE).value
    source = choices.sources[0].source
    bar = FilterBar(Shelf.EVIDENCE)
    qtbot.addWidget(bar)

    bar.show_query(Query(source=source.id))
    bar.show_choices(choices)

    assert bar.source.text() == source.label
