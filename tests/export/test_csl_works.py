"""Laws, documents, cases, journals and pages of the web, as readers of each expect them."""

import pytest

from briefing_app.domain.source import SourceKind
from briefing_app.export.cited import NOWHERE, Cited, Place, Standing
from briefing_app.export.planned import text_of
from briefing_app.export.references.csl_lines import StyledSources
from briefing_app.export.references.style_files import style_file
from tests.export.cited_works import LAW, a_work
from tests.export.published_works import (
    ACT,
    ARTICLE,
    BILL,
    CASE,
    CHAPTER,
    COMMITTEE,
    DOCUMENT,
    EDITED,
    HEARING,
    NEW_CASE,
    PAGE_WITHOUT_DATE,
    PUBLISHED,
    REGULATION,
    SECOND,
    TREATY,
    UNSIGNED,
)

NB = "\u00a0"


def styled(style, language="en", works=PUBLISHED):
    return StyledSources(style_file(style), language, works)


def note(source, style="government-notes", language="en", place=NOWHERE):
    return text_of(styled(style, language).note(Cited(source, place)))


def listed(source, style, language="en"):
    (line,) = styled(style, language, (source,)).listed({source.id})
    return text_of(line)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (TREATY, "Convention on Harbours, 75 UNTS 287, August 12, 1949."),
        (ACT, "Moorings Act, RSC 1985, c M-1."),
        (REGULATION, "Moorings Regulations, SOR/2014-958."),
        (BILL, "An Act respecting moorings, Bill C-970, 1st Sess, 44th Parl, 2024."),
        (CASE, "R v Mooring, [1986] 1 STR 103."),
        (NEW_CASE, "Quay Ltd v Tide, 2020 SCT 5."),
        (HEARING, "Standing Committee on Harbours, Evidence, Meeting 52, March 10, 2023."),
        (COMMITTEE, "Standing Committee on Harbours, A Safe Harbour, Report 5, April 2023."),
        (ARTICLE, "Ann Lee, “Why harbours work,” Harbour Review, vol.~58, no.~2, 2004."),
        (UNSIGNED, "“A harbour is opened,” The Daily Tide, May 4, 2023."),
        (SECOND, "Ann Lee, Do harbours work? 2nd ed., Riverton, Harbour Press, 2008."),
        (EDITED, "Jo Quay and Ann Lee, eds., A Handbook of Harbours, Harbour Press, 2015."),
        (
            CHAPTER,
            (
                "Bo Ek, “Piers,” in A Handbook of Harbours, ed. by Jo Quay and Ann Lee, "
                "Harbour Press, 2015."
            ),
        ),
        (PAGE_WITHOUT_DATE, "“About the quay,” The Quay, n.d., accessed May 3, 2024."),
        (DOCUMENT, "General Assembly, Harbours and peace, A/RES/970/1, October 21, 2015."),
    ],
)
def test_a_footnote_of_the_government_says_where_the_work_is_found(source, said):
    assert note(source) == said.replace("~", NB)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (TREATY, "Convention on Harbours, 75 UNTS 287, August 12, 1949, 7."),
        (CASE, "R v Mooring, [1986] 1 STR 103, 7."),
        (
            ARTICLE,
            (
                "Ann Lee, “Why harbours work,” Harbour Review 58, no. 2 (2004): 7, "
                "https://doi.org/10.1234/hr.58."
            ),
        ),
        (SECOND, "Ann Lee, Do harbours work? 2nd ed. (Riverton: Harbour Press, 2008), 7."),
        (EDITED, "Jo Quay and Ann Lee, eds., A Handbook of Harbours (Harbour Press, 2015), 7."),
    ],
)
def test_chicago_notes_say_it_in_their_own_way(source, said):
    assert note(source, "chicago-notes", place=Place(page=7)) == said


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (CASE, "R v Mooring. 1986. [1986] 1 STR 103."),
        (BILL, "An Act respecting moorings. 2024. Bill C-970, 1st Sess, 44th Parl."),
        (EDITED, "Quay, Jo, and Ann Lee, eds. 2015. A Handbook of Harbours. Harbour Press."),
        (
            PAGE_WITHOUT_DATE,
            "“About the quay.” n.d. The Quay. https://quay.example/about. Accessed May 3, 2024.",
        ),
    ],
)
def test_the_list_by_author_and_date_holds_them_all(source, said):
    assert listed(source, "author-date") == said


def test_french_counts_and_joins_as_french_readers_do():
    assert note(BILL, language="fr").endswith("projet de loi C-970, 1st Sess, 44th Parl, 2024.")
    assert "2e éd." in note(SECOND, language="fr")
    assert note(EDITED, language="fr").startswith("Jo Quay et Ann Lee, dir., ")
    assert "Quay, Jo et Ann Lee, dir." in listed(EDITED, "chicago-notes", "fr")
    assert "s. d., consulté le 3 mai 2024" in note(PAGE_WITHOUT_DATE, language="fr").replace(
        NB, " "
    )


@pytest.mark.parametrize("source", [SECOND, ARTICLE])
def test_what_french_prints_small_and_high_is_a_raised_letter_that_every_font_has(source):
    pieces = styled("government-notes", "fr").note(Cited(source))
    assert [piece.text for piece in pieces if piece.raised] in (["e"], ["o"])


@pytest.mark.parametrize("style", ["government-notes", "chicago-notes"])
@pytest.mark.parametrize("source", PUBLISHED)
def test_nothing_is_told_twice(style, source):
    said = note(source, style)
    for value in (source.title, source.imprint.container, source.imprint.number, source.body):
        assert said.count(value) <= 1 or not value


def test_a_law_is_cited_again_without_where_it_is_printed():
    plain = a_work(LAW.title, kind=SourceKind.LAW)
    again = styled("chicago-notes", works=(plain,)).note(Cited(plain, NOWHERE, Standing.LATER))
    assert text_of(again) == "Harbour Conventions Act."
