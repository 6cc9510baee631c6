"""Two wordings of one origin come together; nothing cited goes without being asked about."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.block import fingerprint
from briefing_app.domain.ids import EvidenceId
from briefing_app.domain.merging import Merge, Side, merge
from briefing_app.domain.note_editing import cite
from briefing_app.domain.text import (
    CitedKind,
    Element,
    Paragraph,
    ParagraphKind,
    Table,
    Words,
    new_paragraph,
    paragraphs_of,
)

Body = tuple[Element, ...]


def body(*texts: str) -> Body:
    """Paragraphs; `[x]` in a text cites evidence x."""
    return tuple(_paragraph(text) for text in texts)


def _paragraph(text: str) -> Paragraph:
    parts = enumerate(text.replace("]", "[").split("["))
    runs = (
        cite(CitedKind.EVIDENCE, EvidenceId(part)) if place % 2 else Words(part)
        for place, part in parts
    )
    return new_paragraph("", ParagraphKind.PARAGRAPH, *runs)


def said(merged: Merge) -> list[str]:
    return [_shown(element) for element in merged.body()]


def _shown(element: Element) -> str:
    runs = element.runs if isinstance(element, Paragraph) else ()
    return "".join(run.text if isinstance(run, Words) else f"[{run.target}]" for run in runs)


def targets(elements: Body) -> set[str]:
    return {each.target for p in paragraphs_of(elements) for each in p.citations}


ORIGIN = body("A plan names who answers for each task. It sets dates and is public.[a]")


def test_words_that_one_side_changed_are_taken_from_that_side():
    here = body("A plan names who answers for each task. It sets firm dates and is public.[a]")
    master = body("A plan says who answers for each task. It sets dates and is public.[a]")
    merged = merge(ORIGIN, here, master)
    assert said(merged) == [
        "A plan says who answers for each task. It sets firm dates and is public.[a]"
    ]
    assert merged.unchosen == ()


def test_words_that_both_changed_are_asked():
    here = body("A plan names who pays for each task. It sets dates and is public.[a]")
    master = body("A plan names who reports on each task. It sets dates and is public.[a]")
    merged = merge(ORIGIN, here, master)
    (place,) = merged.unchosen
    assert merged.pieces[place].is_clash
    assert said(merged.choose(place, Side.MASTER)) == [_shown(master[0])]
    assert said(merged.choose(place, Side.HERE)) == [_shown(here[0])]
    both = said(merged.choose(place, Side.BOTH))[0]
    assert "pays for" in both
    assert "reports on" in both


def test_the_same_change_on_both_sides_is_no_question():
    now = body("A plan names who pays for each task. It sets dates and is public.[a]")
    merged = merge(ORIGIN, now, now)
    assert merged.places == ()
    assert said(merged) == [_shown(now[0])]


def test_changes_of_both_sides_close_to_each_other_are_one_question():
    here = body("A plan tells who answers for each task. It sets dates and is public.[a]")
    master = body("A plan names who pays for each task. It sets dates and is public.[a]")
    merged = merge(ORIGIN, here, master)
    assert len(merged.unchosen) == 1
    assert len(merged.places) == 1


def test_a_paragraph_that_the_master_added_comes_in():
    master = (*ORIGIN, *body("Three allies have one.[b]"))
    here = body("A plan names who answers for every task. It sets dates and is public.[a]")
    merged = merge(ORIGIN, here, master)
    assert said(merged) == [_shown(here[0]), "Three allies have one.[b]"]


def test_a_paragraph_with_the_only_citation_is_not_dropped_unasked():
    origin = (*ORIGIN, *body("Three allies have one.[b]"))
    merged = merge(origin, origin, ORIGIN)
    (place,) = merged.unchosen
    assert targets(merged.body()) == {"a", "b"}
    chosen = merged.choose(place, Side.MASTER)
    assert chosen.left_out() == ("b",)
    assert said(chosen) == [_shown(ORIGIN[0])]


def test_a_citation_that_stays_elsewhere_needs_no_question():
    origin = body("One.[a]", "Two stands here.[a]")
    merged = merge(origin, origin, body("One.[a]"))
    assert merged.unchosen == ()
    assert said(merged) == ["One.[a]"]


def test_a_table_is_kept_whole():
    def table(word: str) -> Table:
        return Table(new_paragraph().id, ((new_paragraph(word),),))

    origin = (*ORIGIN, table("old"))
    merged = merge(origin, origin, (*ORIGIN, table("new")))
    assert [element.text for element in merged.body()][1] == "new"


WORD = st.sampled_from(["dates", "tasks", "money", "allies", "people", "[a]", "[b]", "[c]"])
TEXT = st.lists(WORD, min_size=1, max_size=8).map(" ".join)
BODY = st.lists(TEXT, min_size=1, max_size=4).map(lambda texts: body(*texts))


def settled(merged: Merge, places: tuple[int, ...], side: Side) -> Merge:
    for place in places:
        merged = merged.choose(place, side)
    return merged


@settings(max_examples=150)
@given(BODY, BODY)
def test_a_side_that_nobody_else_changed_comes_back_as_it_is(one: Body, other: Body):
    in_note, in_master = merge(one, other, one), merge(one, one, other)
    mine = settled(in_note, in_note.unchosen, Side.HERE)
    theirs = settled(in_master, in_master.unchosen, Side.MASTER)
    assert fingerprint(mine.body()) == fingerprint(theirs.body()) == fingerprint(other)


@settings(max_examples=150)
@given(BODY, BODY, BODY)
def test_nothing_cited_is_lost_before_somebody_chose(origin: Body, here: Body, master: Body):
    merged = merge(origin, here, master)
    asked = {
        target
        for place in merged.unchosen
        for target in targets(Merge((merged.pieces[place],)).choose(0, Side.BOTH).body())
    }
    assert targets(here) | targets(master) <= targets(merged.body()) | asked


@settings(max_examples=150)
@given(BODY, BODY, BODY)
def test_one_side_chosen_everywhere_is_that_side(origin: Body, here: Body, master: Body):
    for side, wording in ((Side.HERE, here), (Side.MASTER, master)):
        merged = merge(origin, here, master)
        chosen = settled(merged, merged.places, side)
        assert fingerprint(chosen.body()) == fingerprint(wording)
