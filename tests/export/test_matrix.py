"""Every kind of note in every language, copy, form of citation and template, held to our rules.

In each run some of the cells are looked at, in which all values meet; with
BRIEFING_APP_WHOLE_MATRIX set, all of them.
"""

from itertools import combinations

import pytest

from tests.export.matrix_cells import (
    ALL,
    AXES,
    OURS,
    WHOLE,
    fewest_cells,
    identity_faults,
    plan_for,
    reading_faults,
    some_cells,
    spread,
    telling_parts,
    text_faults,
    told,
    written,
    written_anew,
)
from tests.export.word_pages import faults, own_faults
from tests.foreign_templates import foreign_templates

CELLS = ALL if WHOLE else some_cells()
FEWEST = ALL if WHOLE else fewest_cells()


@pytest.fixture(scope="module")
def templates(tmp_path_factory):
    return foreign_templates(tmp_path_factory.mktemp("templates"))


@pytest.mark.parametrize("cells", [CELLS, fewest_cells()], ids=["some", "fewest"])
def test_each_two_values_meet_in_a_cell_that_is_looked_at(cells):
    assert meetings(cells) == meetings(ALL)


def meetings(cells):
    return {pair for cell in cells for pair in combinations(enumerate(cell.values), 2)}


@pytest.mark.parametrize("template", AXES[-1])
@pytest.mark.parametrize("copy", AXES[-2])
def test_what_leaves_says_what_was_planned_and_knows_where_it_came_from(template, copy, templates):
    looked_at = [cell for cell in CELLS if (cell.template, cell.copy) == (template, copy)]
    assert looked_at
    found = []
    for cell in looked_at:
        content, plan = written(cell, templates), plan_for(cell)
        rules = [*own_faults(content), *text_faults(content, plan)]
        traces = [*identity_faults(content, plan), *telling_parts(content, plan)]
        found.append((cell, [*rules, *traces]))
    assert told(found) == {}


@pytest.mark.parametrize("template", AXES[-1])
def test_no_fault_is_found_by_the_validator(template, templates, tmp_path):
    looked_at = spread([c for c in FEWEST if c.template == template], 10)
    found = ((cell, faults(written(cell, templates), tmp_path)) for cell in looked_at)
    assert told(found) == {}


@pytest.mark.parametrize("template", AXES[-1])
def test_everybody_can_read_what_leaves(template, templates):
    looked_at = [c for c in FEWEST if c.template == template]
    found = ((c, list(reading_faults(written(c, templates), c, templates))) for c in looked_at)
    assert told(found) == {}


def test_the_same_cell_gives_the_same_bytes(templates):
    for cell in spread(FEWEST, 12):
        assert written_anew(cell, templates) == written(cell, templates), cell.name


def test_our_own_template_is_among_those_looked_at():
    assert any(cell.template == OURS for cell in fewest_cells())
