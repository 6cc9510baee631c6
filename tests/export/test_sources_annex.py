"""Where the list of sources stands."""

from briefing_app.export.planned import PlannedParagraph, PlannedWords, Role
from briefing_app.export.sources_annex import sources_behind, titles_of_sources


def a_line(role, words):
    return PlannedParagraph(role, (PlannedWords(words),), "fr", level=int(role is Role.HEADING))


LISTED = (a_line(Role.HEADING, "Sources citées"), a_line(Role.SOURCE, "Jo Quay."))


def test_only_a_list_that_is_an_annex_has_a_title_among_the_annexes():
    assert titles_of_sources(LISTED, "annex") == ("Sources citées",)
    assert titles_of_sources(LISTED, "footnotes") == ()
    assert titles_of_sources((), "annex") == ()


def test_as_an_annex_it_bears_its_letter_and_begins_a_page():
    heading, line = sources_behind(LISTED, ("Annexe B : Sources citées",), apart=False)
    assert (heading.text, heading.new_page) == ("Annexe B\u00a0: Sources citées", True)
    assert line == LISTED[1]


def test_behind_annexes_it_begins_a_page_too():
    assert sources_behind(LISTED, (), apart=True)[0].new_page
    assert sources_behind(LISTED, (), apart=False) == LISTED


def test_nothing_listed_stays_nothing():
    assert sources_behind((), (), apart=True) == ()
