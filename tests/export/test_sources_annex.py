"""Where the list of sources stands."""

from dataclasses import replace

from briefing_app.export.planned import PlannedParagraph, PlannedWords, Role
from briefing_app.export.sources_annex import sources_behind, titles_of_sources


def a_line(role, words):
    return PlannedParagraph(role, (PlannedWords(words),), "fr", level=int(role is Role.HEADING))


LISTED = (a_line(Role.HEADING, "Sources citées"), a_line(Role.SOURCE, "Jo Quay."))


def test_only_a_list_that_is_an_annex_has_a_title_among_the_annexes():
    assert titles_of_sources(LISTED, "annex") == ("Sources citées",)
    assert titles_of_sources(LISTED, "footnotes") == ()
    assert titles_of_sources((), "annex") == ()


LONG = (LISTED[0], *(a_line(Role.SOURCE, f"Jo Quay, {'tide ' * 20}{n}.") for n in range(9)))
ANNEX = (a_line(Role.HEADING, "Annexe A"), a_line(Role.BODY, "Words."))
TURNED = (*ANNEX, replace(ANNEX[1], landscape=True))


def test_as_an_annex_it_bears_its_letter_and_begins_a_page():
    heading, line = sources_behind(LISTED, ("Annexe B : Sources citées",), TURNED)
    assert (heading.text, heading.new_page) == ("Annexe B\u00a0: Sources citées", True)
    assert line == LISTED[1]


def test_a_long_list_behind_annexes_begins_a_page_that_is_not_turned():
    for before in (ANNEX, TURNED):
        listed = sources_behind(LONG, (), before)
        assert [line.new_page for line in listed] == [True, *[False] * 9]
        assert not any(line.landscape for line in listed)


def test_a_short_list_goes_on_below_the_annexes_as_their_page_lies():
    assert [line.text for line in sources_behind(LISTED, (), ANNEX)] == [
        line.text for line in LISTED
    ]
    for before, lies in ((ANNEX, False), (TURNED, True)):
        listed = sources_behind(LISTED, (), before)
        assert [(line.new_page, line.landscape) for line in listed] == [(False, lies)] * 2


def test_a_short_list_below_annexes_is_not_parted_by_a_page():
    listed = sources_behind((*LISTED, LISTED[1]), (), TURNED)
    assert [line.held for line in listed] == [True, True, False]


def test_without_annexes_it_goes_on_below_the_note():
    assert sources_behind(LONG, (), ()) == LONG


def test_nothing_listed_stays_nothing():
    assert sources_behind((), (), ANNEX) == ()
