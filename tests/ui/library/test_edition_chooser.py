"""By hand: of which source another is a newer edition is asked, never of itself."""

import pytest

from briefing_app.domain.query import Query
from briefing_app.operations.library_lists import list_sources
from briefing_app.ui.library.edition_chooser import EditionChooser


@pytest.fixture
def sources(library):
    return [row.source for row in list_sources(library, Query()).value]


@pytest.fixture
def chooser(page, desk, sources):
    made = EditionChooser(page, desk, sources[0])
    made.ask_over()
    return made


def listed(chooser):
    return [chooser.model.value_at(row).source.id for row in range(chooser.model.total)]


def test_every_other_source_is_listed(chooser, sources):
    assert set(listed(chooser)) == {source.id for source in sources[1:]}


def test_words_narrow_the_list(chooser, sources, qtbot):
    word = sources[1].title.split()[0]
    chooser.field.setText(sources[1].title)
    chooser.field.ask_now()
    assert sources[1].id in listed(chooser)
    assert word


def test_the_chosen_one_is_taken(chooser, qtbot):
    wanted = listed(chooser)[1]
    chooser.list.choose_row(1)
    with qtbot.waitSignal(chooser.taken) as heard:
        chooser._open(None)
    assert heard.args == [wanted]


def test_without_another_nothing_can_be_taken(chooser):
    chooser.field.setText("zzzz qqqq")
    chooser.field.ask_now()
    assert listed(chooser) == []
    assert not chooser._take.isEnabled()
