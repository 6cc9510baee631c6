"""The concordance of the families that a note cites."""

from dataclasses import replace

from briefing_app.domain.marking import UNCLASSIFIED
from briefing_app.domain.overview import FamilyMembers
from briefing_app.export.annex_standing import Readers
from briefing_app.export.annexes.annex_concordance import concordance_annex
from tests.export.annex_note import FAMILY, ROWS, the_setting, words


def test_a_family_is_a_table_in_order_of_date_with_those_that_are_not_cited():
    (table,) = concordance_annex(the_setting()).tables
    assert table.caption == "Piers mended"
    assert [words(row) for row in table.rows] == [
        [
            "Observatory of quays; Étude 2023; PROTECTED B",
            "January\u00a02024",
            "Minister of Harbours",
            "The piers should be mended.",
            "9, summary",
            "In part: Two piers are mended.",
        ],
        [
            "The institute; Étude 2023",
            "March\u00a02025",
            "Minister of Harbours",
            "The piers should be mended.",
            "3",
            "In part: Two piers are mended.",
        ],
    ]


def test_it_speaks_the_language_of_the_note():
    (table,) = concordance_annex(the_setting("fr")).tables
    assert table.caption == "Jetées réparées"
    assert table.rows[0][1].words == "janvier\u00a02024"


def test_readers_outside_see_only_what_they_may():
    (table,) = concordance_annex(the_setting(readers=Readers(UNCLASSIFIED))).tables
    assert [words(row)[4] for row in table.rows] == ["3"]


def test_one_alone_is_no_family():
    setting = the_setting()
    alone = {FAMILY.id: FamilyMembers(FAMILY, ROWS[:1])}
    without = replace(setting, materials=replace(setting.materials, families=alone))
    assert concordance_annex(without) is None
