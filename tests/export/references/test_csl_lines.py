"""References as each of our styles writes them."""

from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from briefing_app.domain.errors import CannotWrite
from briefing_app.export.cited import NOWHERE, Cited, Place, Standing
from briefing_app.export.planned import PlannedWords, text_of
from briefing_app.export.references.csl_lines import StyledSources
from briefing_app.export.references.csl_style import csl_style
from briefing_app.export.references.style_files import style_file
from tests.export.cited_works import (
    BARE,
    BOOK,
    ETUDE,
    LAW,
    PAGE,
    RESOLUTION,
    SPEECH,
    TABLE,
    UN_REPORT,
    WORKS,
)

NB = "\u00a0"
PLACE = Place(paragraph=14)


def styled(style="government-notes", language="en", works=WORKS):
    return StyledSources(style_file(style), language, works)


def forget(style="government-notes", language="en"):
    """What a style wrote before is written anew."""
    csl_style(style_file(style), language).written.clear()


def note(source, place=NOWHERE, standing=Standing.FIRST, **style):
    return text_of(styled(**style).note(Cited(source, place, standing)))


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (
            UN_REPORT,
            (
                "UN Secretary-General, Protecting those at sea: report of the Secretary-General, "
                "S/2024/9385, Security Council, May 14, 2024, ¶~14."
            ),
        ),
        (
            RESOLUTION,
            "Security Council, Harbours and peace, S/RES/9325 (2000), October 31, 2000, ¶~14.",
        ),
        (BOOK, "Jo Quay and Ann van der Tide, Tides: A Primer, Harbour Press, 2019, ¶~14."),
        (PAGE, "Institute of Tides, “What does a harbour need?” March 2025, ¶~14."),
        (LAW, "Harbour Conventions Act, R.S.C., 1985, c. G-99, ¶~14."),
        (SPEECH, "Mary Roe, “Statement to the open debate,” Global Harbours, May 22, 2025, ¶~14."),
        (
            TABLE,
            (
                "School of Moorings, Notes from a closed table, June 1, 2024, Chatham House rule, "
                "¶~14."
            ),
        ),
        (BARE, "Nothing is known of this, ¶~14."),
    ],
)
def test_government_notes_give_each_kind_of_source_in_full(source, said):
    assert note(source, PLACE) == said.replace("~", NB)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (BOOK, "Jo Quay and Ann van der Tide, Tides: A Primer (Harbour Press, 2019), 7."),
        (
            PAGE,
            (
                "Institute of Tides, “What does a harbour need?” March 2025, 7, "
                "https://tides.example/need."
            ),
        ),
        (
            UN_REPORT,
            (
                "UN Secretary-General, Protecting those at sea: report of the Secretary-General, "
                "S/2024/9385 (Security Council, May 14, 2024), 7, https://undocs.example/S/2024/9385."
            ),
        ),
        (LAW, "Harbour Conventions Act, R.S.C., 1985, c. G-99, 7."),
        (SPEECH, "Mary Roe, “Statement to the open debate” (Global Harbours, May 22, 2025), 7."),
    ],
)
def test_chicago_notes_give_a_page_as_a_bare_number(source, said):
    assert note(source, Place(paragraph=3, page=7), style="chicago-notes") == said


@pytest.mark.parametrize(
    ("style", "later", "same", "elsewhere"),
    [
        ("government-notes", "Tides: A Primer, ¶~14.", "Ibid.", "Ibid., ¶~14."),
        (
            "chicago-notes",
            "Quay and van der Tide, Tides: A Primer, para.~14.",
            "Ibid.",
            "Ibid., para.~14.",
        ),
    ],
)
def test_later_notes_are_brief(style, later, same, elsewhere):
    assert note(BOOK, PLACE, Standing.LATER, style=style) == later.replace("~", NB)
    assert note(BOOK, NOWHERE, Standing.SAME, style=style) == same
    assert note(BOOK, PLACE, Standing.SAME_ELSEWHERE, style=style) == elsewhere.replace("~", NB)


@pytest.mark.parametrize(
    ("style", "said"),
    [
        (
            "government-notes",
            (
                "School of Moorings, Notes from a closed table, 1er juin 2024, "
                "règle de Chatham House, recommandation~3, ¶~4, p.~7, ci-après «~Closed table~»."
            ),
        ),
        (
            "chicago-notes",
            (
                "School of Moorings, «~Notes from a closed table~», 1er juin 2024, "
                "règle de Chatham House, recommandation~3."
            ),
        ),
    ],
)
def test_in_french_the_words_of_the_style_are_french(style, said):
    cited = Cited(TABLE, Place("3", 4, 7), announced=True)
    assert text_of(styled(style, "fr").note(cited)) == said.replace("~", NB)


def test_a_title_is_in_italics_in_its_own_language_and_an_address_a_link():
    pieces = styled("chicago-notes").note(Cited(ETUDE))
    assert PlannedWords(ETUDE.title, italic=True, language="fr") in pieces
    (page,) = styled().listed({PAGE.id})
    assert PlannedWords(PAGE.address, link=PAGE.address) in page


def test_the_list_is_sorted_by_whoever_stands_first():
    lines = [text_of(line) for line in styled().listed({work.id for work in WORKS})]
    assert [line.split(",")[0] for line in lines] == [
        "Harbour Conventions Act",
        "Institute of Tides",
        "Nothing is known of this.",
        "Observatoire des quais",
        "Quay",
        "Roe",
        "School of Moorings",
        "Security Council",
        "UN Secretary-General",
    ]


def test_in_the_text_the_style_brings_its_own_brackets():
    works = styled("author-date")
    group = [Cited(BOOK, Place(page=7)), Cited(BARE)]
    assert text_of(works.brackets(group)) == (
        f"(Quay and van der Tide 2019, p.{NB}7; Nothing is known of this n.d.)"
    )


def test_works_of_one_author_and_year_are_told_apart_by_letters():
    twins = [BOOK, replace(BOOK, id="another", title="A Harbour Atlas")]
    works = styled("author-date", works=twins)
    said = [text_of(works.words(Cited(work))) for work in twins]
    assert said == ["Quay and van der Tide 2019b", "Quay and van der Tide 2019a"]


def test_what_a_style_cannot_write_costs_one_sentence(tmp_path):
    style = Path(tmp_path / "odd.csl")
    style.write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">'
        "<info><title>Odd</title><id>x</id><updated>2026-01-01T00:00:00Z</updated></info>"
        "<citation><layout><wrong/></layout></citation></style>",
        "utf-8",
    )
    with pytest.raises(CannotWrite, match="The citation style Odd cannot write"):
        StyledSources(style, "en", (BOOK,)).note(Cited(BOOK))


def test_the_same_is_written_again_whatever_was_written_before():
    works = styled()
    first = works.note(Cited(ETUDE))
    works.listed({work.id for work in WORKS})
    styled("chicago-notes", "fr").note(Cited(ETUDE))
    forget()
    assert works.note(Cited(ETUDE)) == first


def test_a_source_that_was_mended_is_not_told_as_before():
    before, mended = note(BOOK), replace(BOOK, title="Tides: A Second Primer")
    after = text_of(styled(works=[mended]).note(Cited(mended)))
    assert "Second" not in before
    assert "Second" in after


def test_what_is_kept_is_told_apart_by_number_and_letter():
    twins = [BOOK, replace(BOOK, id="another", title="A Harbour Atlas")]
    alone = text_of(styled("author-date", works=twins[:1]).words(Cited(BOOK)))
    among = text_of(styled("author-date", works=twins).words(Cited(BOOK)))
    assert (alone, among) == ("Quay and van der Tide 2019", "Quay and van der Tide 2019b")


def test_two_may_write_with_one_style_at_once():
    works, told = styled(), []

    def write(work):
        for _ in range(20):
            forget()
            told.append(text_of(works.note(Cited(work))))

    threads = [Thread(target=write, args=(work,)) for work in (UN_REPORT, BOOK)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(told)) == 2


def test_what_stands_behind_a_full_stop_begins_with_a_capital():
    listed = styled("chicago-notes", "fr").listed({TABLE.id, PAGE.id})
    (page, table) = (text_of(line) for line in listed)
    assert page.endswith(f"«{NB}What does a harbour need?{NB}». Mars 2025. {PAGE.address}.")
    assert table.endswith("1er juin 2024. Règle de Chatham House.")
