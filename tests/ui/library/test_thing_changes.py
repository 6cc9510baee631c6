from briefing_app.domain.query import Query, ThingKind
from briefing_app.operations.library_lists import (
    list_blocks,
    list_evidence,
    list_set_aside,
    list_sources,
    list_themes,
)
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.library.thing_changes import (
    bring_theme_back,
    put_aside,
    put_theme,
    take_theme_away,
)


def some_things(library):
    return (
        Thing(ThingKind.SOURCE, list_sources(library, Query()).value[0].source.id),
        Thing(ThingKind.EVIDENCE, list_evidence(library, Query(), 0, 1).value.rows[0].evidence.id),
        Thing(ThingKind.BLOCK, list_blocks(library, Query(), 0, 1).value.rows[0].block.id),
    )


def test_things_of_several_kinds_are_set_aside_together(library):
    things = some_things(library)

    outcome = put_aside(library, things, aside=True)

    assert outcome.value == 3
    assert outcome.changes.sources
    assert outcome.changes.evidence
    assert outcome.changes.blocks
    assert {hit.id for hit in list_set_aside(library).value} == {thing.id for thing in things}
    assert put_aside(library, things, aside=False).value == 3
    assert list_set_aside(library).value == ()


def test_a_theme_goes_on_things_of_several_kinds(library):
    _source, evidence, block = some_things(library)
    theme = list_themes(library).value[-1].theme.id
    with library.reading() as shelves:
        before = shelves.themes.carriers(theme)

    put_theme(library, (evidence, block), theme, on=True)

    with library.reading() as shelves:
        now = shelves.themes.carriers(theme)
    assert evidence.id in now[0]
    assert block.id in now[2]
    assert now[1] == before[1]


def test_a_theme_comes_back_with_all_that_carried_it(library):
    before = list_themes(library).value
    theme = next(row.theme for row in before if row.theme.parent is None)

    removed = take_theme_away(library, theme.id).value
    assert theme.id not in [row.theme.id for row in list_themes(library).value]
    bring_theme_back(library, removed)

    def whole(rows):
        return {row.theme.id: (row.theme, row.things, row.depth) for row in rows}

    assert whole(list_themes(library).value) == whole(before)
