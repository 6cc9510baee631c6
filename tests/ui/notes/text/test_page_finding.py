"""Finding words across citations and marks, and replacing them."""

from briefing_app.domain.ids import EvidenceId, ParagraphId
from briefing_app.domain.note_editing import cite
from briefing_app.domain.text import CitedKind, Table, Words
from briefing_app.ui.notes.text.page_finding import Found, Sought, find_words, replace_words
from tests.builders import a_note
from tests.ui.notes.conftest import paragraph, section

MARK = cite(CitedKind.EVIDENCE, EvidenceId("e"))


def of(*runs):
    return a_note(section("issue", paragraph("a", *runs)), title="The plan")


def found(note, words, **how):
    return [(each.line, each.start, each.end) for each in find_words(note, Sought(words, **how))]


def replaced(note, words, new, **how):
    return replace_words(note, find_words(note, Sought(words, **how)), new)


def runs(note):
    return note.sections[0].body[0].runs


def test_words_are_found_in_title_headings_paragraphs_and_cells():
    table = Table(ParagraphId("t"), ((paragraph("c", "a plan"),),))
    note = a_note(section("plans", paragraph("a", "Plan B"), table), title="The plan")
    assert found(note, "plan") == [("title", 4, 8), ("plans", 0, 4), ("a", 0, 4), ("c", 2, 6)]


def test_case_counts_when_asked():
    assert found(of("Plan plan"), "plan", match_case=True)[1:] == [("a", 5, 9)]


def test_whole_words_leave_parts_of_others_alone():
    assert found(of("planet plan"), "plan", whole_words=True)[1:] == [("a", 7, 11)]


def test_a_citation_between_the_letters_does_not_hide_them_and_stands_behind_the_new_words():
    note = of("the action ", MARK, "plan here")
    assert found(note, "action plan") == [("a", 4, 16)]
    assert runs(replaced(note, "action plan", "scheme")) == (
        Words("the scheme"),
        MARK,
        Words(" here"),
    )


def test_a_citation_ends_a_word():
    note = of("plan", MARK, "s")
    assert found(note, "plan", whole_words=True)[1:] == [("a", 0, 4)]


def test_the_new_words_are_marked_as_the_first_letter_was():
    note = of(Words("bold pl", bold=True), Words("an x"))
    assert runs(replaced(note, "plan", "aim")) == (Words("bold aim", bold=True), Words(" x"))


def test_apostrophes_and_fixed_spaces_are_alike():
    assert found(of("l\u2019\u00c9tat a 10\u00a0%"), "l'\u00e9tat a 10 %") == [("a", 0, 13)]


def test_every_place_is_replaced_once_even_where_the_new_words_hold_the_old():
    assert runs(replaced(of("a a a"), "a", "aa")) == (Words("aa aa aa"),)


def test_title_and_headings_are_replaced_too():
    note = a_note(section("plan"), title="The plan")
    changed = replaced(note, "plan", "aim")
    assert (changed.title, changed.sections[0].heading) == ("The aim", "aim")


def test_words_replaced_by_nothing_leave_the_citations():
    assert runs(replaced(of("x", MARK, "x"), "x", "")) == (MARK,)


def test_nothing_sought_is_nothing_found():
    assert find_words(of("a"), Sought("")) == ()


def test_one_place_alone_can_be_replaced():
    note = replace_words(of("a a"), (Found("a", 2, 3),), "b")
    assert runs(note) == (Words("a b"),)
