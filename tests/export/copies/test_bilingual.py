"""One language wholly after the other, in one document."""

from dataclasses import replace

from briefing_app.domain.marking import Marking, Protected
from briefing_app.export.copies.bilingual import both_languages
from briefing_app.export.note_plan import Beside, plan_note
from briefing_app.export.options import AS_USUAL, ExportOptions
from briefing_app.export.planned import NoteMark, PlannedTable, Role, paragraphs_in
from briefing_app.export.review_comments import Remark
from briefing_app.export.word.word_note import write_note
from briefing_app.wordfile.tree import w
from tests.export.rich_note import Paper, a_kind, a_note, cite, materials, rich_note, section
from tests.export.word_pages import faults, marked_text, part

B = Marking(Protected.B)


class French(Paper):
    """Identities of their own for the twin."""

    def __init__(self):
        super().__init__()
        self._next = 5000


def a_pair(options=AS_USUAL, **kind):
    english, french = Paper(), French()
    first = a_note(
        section("issue", english.paragraph("Ships wait.", cite(0)), heading="Issue"),
        section("options", english.table("Ports", ("a",), ("b",)), english.number("One.")),
        subject_en="Ships",
        subject_fr="Navires",
    )
    second = a_note(
        section("issue", french.paragraph("Les navires attendent.", cite(0)), heading="Enjeu"),
        section("options", french.table("Ports", ("a",), ("b",)), french.number("Un.")),
        language="fr",
        subject_en="Ships",
        subject_fr="Navires",
    )
    return tuple(
        plan_note(replace(note, marking=B), materials(), a_kind(**kind), options)
        for note in (first, second)
    )


def test_the_second_language_begins_a_page_when_the_first_is_over():
    first, second = a_pair()
    both = both_languages(first, second)
    texts = [each.text for each in paragraphs_in(both.blocks)]
    assert texts.index("Les navires attendent.") > texts.index("Ships wait.")
    begins = [each for each in paragraphs_in(both.blocks) if each.new_page]
    assert [each.language for each in begins] == ["fr"]
    assert begins[0].text == second.blocks[0].text
    languages = [each.language for each in paragraphs_in(both.text_blocks) if each.identity]
    assert languages == sorted(languages)


def test_readers_of_the_other_language_are_told_in_theirs_where_to_read_on():
    first, second = a_pair()
    told = [(line.text, line.language) for line in both_languages(first, second).head]
    assert ("Le français suit l\u2019anglais.", "fr") in told
    told = [(line.text, line.language) for line in both_languages(second, first).head]
    assert ("The English follows the French.", "en") in told


def test_the_marking_stands_in_both_languages():
    both = both_languages(*a_pair())
    assert both.marking == "PROTECTED B / PROTÉGÉ B"
    assert any(line.text == both.marking for line in both.head)
    assert dict(both.fields)["marking"] == both.marking
    assert both.title == "Ships / Navires"


def test_notes_tables_and_entries_are_counted_on():
    first, second = a_pair()
    both = both_languages(first, second)
    assert [note.number for note in both.footnotes] == [1, 2]
    marks = [
        p.number
        for each in paragraphs_in(both.blocks)
        for p in each.pieces
        if isinstance(p, NoteMark)
    ]
    assert marks == [1, 2]
    assert [b.number for b in both.blocks if isinstance(b, PlannedTable)] == [1, 2]
    listed = both_languages(*a_pair(ExportOptions(citations="annex")))
    assert [p.label for p in listed.blocks if getattr(p, "role", None) is Role.SOURCE] == [
        "[1]",
        "[2]",
    ]


def test_an_annex_of_the_second_points_to_the_footnotes_as_they_are_numbered_in_the_file():
    options = ExportOptions(annexes=("evidence",))
    first, _uncounted = a_pair(options)
    _first, second = a_pair(replace(options, notes_before=len(first.footnotes)))
    both = both_languages(first, second)
    assert [each.number for each in both.footnotes] == [1, 2]
    tables = [each for each in both.blocks if isinstance(each, PlannedTable) and not each.identity]
    assert [each.rows[-1][-1].text for each in tables] == [
        "Issue, note\u00a01",
        "Enjeu, note\u00a02",
    ]


def test_lists_and_numbered_paragraphs_of_the_second_begin_anew():
    both = both_languages(*a_pair(numbered=True))
    lists = [each.numbered for each in paragraphs_in(both.blocks) if each.numbered]
    shown = [each.shown for each in lists]
    assert shown == shown[: len(shown) // 2] * 2
    assert len({each.list for each in lists}) == 2


def test_annexes_of_both_carry_no_number_of_a_template():
    notes = [
        a_note(
            section("issue", paper.paragraph("x"), heading="Issue"),
            replace(
                section("annex", paper.paragraph("y"), heading="Annex A: Map"), id=f"annex {at}"
            ),
        )
        for at, paper in enumerate((Paper(), French()))
    ]
    plans = [plan_note(note, materials(), a_kind()) for note in notes]
    assert {"annex 0", "annex 1"} <= both_languages(*plans).uncounted


def test_remarks_of_both_are_told_apart():
    paragraph = Paper().paragraph("w")
    note = a_note(section("issue", paragraph))
    remark = Remark("Jo", ("a",), paragraph=paragraph.id)
    plan = plan_note(note, materials(), a_kind(), ExportOptions(copy="review"), Beside((remark,)))
    both = both_languages(plan, plan)
    assert [each.number for each in both.remarks] == [1, 2]
    assert [n for each in paragraphs_in(both.blocks) for n in each.remarks] == [1, 2]


def test_the_file_is_without_fault_and_speaks_each_language(tmp_path):
    for numbered in (False, True):
        content = write_note(both_languages(*a_pair(numbered=numbered)))
        assert faults(content, tmp_path) == []
    body = part(content, "word/document.xml")
    spoken = {}
    for run in body.iter(w("r")):
        words = "".join(text.text or "" for text in run.iter(w("t")))
        language = next((each.get(w("val")) for each in run.iter(w("lang"))), "")
        spoken[words] = language
    assert spoken["Ships wait."] == "en-CA"
    assert spoken["Les navires attendent."] == "fr-CA"
    assert spoken["Le français suit l\u2019anglais."] == "fr-CA"
    marked = marked_text(content)
    assert "Ships wait." in marked.values()
    assert "Les navires attendent." in marked.values()
    notes = part(content, "word/footnotes.xml")
    last = list(notes)[-1]
    own = [each.get(w("val")) for each in last.iter(w("lang"))]
    assert "fr-CA" in own


def test_a_rich_note_and_its_twin_are_without_fault_in_every_form(tmp_path):
    for form in ("footnotes", "annex", "in-text", "none"):
        options = ExportOptions(citations=form)
        first = plan_note(rich_note(), materials(), a_kind(), options)
        second = plan_note(rich_note("fr"), materials(), a_kind(), options)
        assert faults(write_note(both_languages(first, second)), tmp_path) == []
