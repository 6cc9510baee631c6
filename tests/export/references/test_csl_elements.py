"""Where the library falls short of CSL, a style is still written as CSL has it."""

import pytest

from briefing_app.export.cited import Cited, Place, Standing
from briefing_app.export.planned import text_of
from briefing_app.export.references.csl_lines import StyledSources
from tests.export.cited_works import BARE, BOOK, ETUDE, PAGE

HEAD = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">'
    "<info><title>Harbour</title><id>x</id><updated>2026-01-01T00:00:00Z</updated></info>"
)


@pytest.fixture
def said(tmp_path):
    """What a layout makes of a citation."""

    def write(layout, source=BOOK, *, rest="", **cited):
        path = tmp_path / "harbour.csl"
        path.write_text(f"{HEAD}<citation><layout>{layout}</layout></citation>{rest}</style>")
        works = StyledSources(path, "en", (source,))
        return text_of(works.words(Cited(source, **cited)))

    return write


def choice(test):
    return f"<choose><if {test}><text value='yes'/></if><else><text value='no'/></else></choose>"


@pytest.mark.parametrize(
    ("position", "standings"),
    [
        ("first", {Standing.FIRST}),
        ("subsequent", set(Standing) - {Standing.FIRST}),
        ("near-note", {Standing.NEAR, Standing.SAME, Standing.SAME_ELSEWHERE}),
        ("ibid", {Standing.SAME, Standing.SAME_ELSEWHERE}),
        ("ibid-with-locator", {Standing.SAME_ELSEWHERE}),
    ],
)
def test_a_position_is_where_the_citation_stands(said, position, standings):
    layout = choice(f'position="{position}"')
    assert {each for each in Standing if said(layout, standing=each) == "yes"} == standings


def test_the_note_of_the_first_citation_is_known(said):
    layout = '<text variable="first-reference-note-number"/>'
    assert said(layout, standing=Standing.LATER, first_note=3) == "3"


def test_nothing_is_disambiguated_without_need(said):
    assert said(choice('disambiguate="true"')) == "no"


@pytest.mark.parametrize(("match", "answer"), [("all", "no"), ("any", "yes"), ("none", "no")])
def test_conditions_match_all_any_or_none(said, match, answer):
    assert said(choice(f'variable="title DOI" match="{match}"')) == answer


def test_there_is_no_label_where_there_is_nothing_to_label(said):
    layout = (
        '<group delimiter=" "><text variable="title"/><group><label variable="page" form="short"/>'
        '<text variable="page"/></group><label variable="locator"/></group>'
    )
    assert said(layout) == BOOK.title
    assert said('<label variable="locator" form="symbol"/>', place=Place(page=4)) == "p."


def test_a_date_keeps_its_own_form_after_another(said):
    short = '<date variable="issued" form="text"><date-part name="month" form="short"/></date>'
    long = '<date variable="issued" form="text"/>'
    assert said(f'<group delimiter="; ">{short}{long}</group>', PAGE) == "Mar. 2025; March 2025"


def test_a_look_keeps_what_is_done_to_its_letters(said):
    inner = '<text variable="title" font-style="italic"/>'
    layout = '<text macro="m" text-case="uppercase"/>'
    rest = f'<macro name="m">{inner}</macro>'
    assert said(layout, BARE, rest=rest) == BARE.title.upper()


def test_names_without_a_form_of_their_own_are_written(said):
    assert said('<names variable="author"/>') == "Jo Quay, Ann van der Tide"


def test_accents_do_not_part_what_is_sorted(tmp_path):
    path = tmp_path / "harbour.csl"
    layout = '<layout><text variable="title"/></layout>'
    path.write_text(
        f"{HEAD}<citation>{layout}</citation>"
        f'<bibliography><sort><key variable="title"/></sort>{layout}</bibliography></style>'
    )
    works = (PAGE, BARE, ETUDE, BOOK)
    lines = StyledSources(path, "en", works).listed({work.id for work in works})
    assert [text_of(line)[:4] for line in lines] == ["Étud", "Noth", "Tide", "What"]


def test_parts_of_names_in_other_letters_are_joined_in_every_order(said):
    part = '<name-part name="family" text-case="uppercase"/>'
    for order in ('name-as-sort-order="all"', ""):
        name = f'<names variable="author"><name {order}>{part}</name></names>'
        assert "QUAY" in said(name)
    many = '<names variable="author"><name form="short" and="text"><name-part name="family" '
    assert said(f'{many}text-case="lowercase"/></name></names>') == "quay and van der tide"
