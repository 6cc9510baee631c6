"""Each field of a published row, and each thing it can lack."""

from dataclasses import replace

import pytest

from briefing_app.domain.header import Header
from briefing_app.domain.ids import NoteId, SectionId, new_id
from briefing_app.domain.note import Note, NoteState, Section
from briefing_app.domain.note_head import NoteHead
from briefing_app.domain.register import RegisterKind, Remark
from briefing_app.domain.route import Publication, Route
from briefing_app.domain.text import ParagraphKind, new_paragraph
from briefing_app.export.lists.register_rows import ListTerms, Submitted, make_row, pairs_of
from briefing_app.language import set_language
from briefing_app.shipped.note_kinds import delivered_kind
from briefing_app.shipped.registers import load_registers

RULES = load_registers()
FULL = Header(
    number="IRP-2026-014",
    subject_en="Harbours in winter",
    subject_fr="Les ports en hiver",
    sector_en="Shores;Ports and Ferries",
    sector_fr="Rivages; Ports et traversiers",
    purpose="D",
    addressee="M",
)


def terms(kind):
    return ListTerms(kind, RULES.of(kind).fields, RULES.both_from, RULES.ministers)


TITLES, QUESTIONS = terms(RegisterKind.TITLES), terms(RegisterKind.QUESTIONS)


def submitted(header=FULL, language="en", received="2026-10-02", kind="memo_decision", **given):
    state = given.pop("state", NoteState.ISSUED)
    way = given.pop("publication", Publication(received))
    head = NoteHead(NoteId(new_id()), kind, language, state, header, route=Route(publication=way))
    return Submitted(head, delivered_kind(kind), received, **given)


def row(*pair, taken=1, of=TITLES):
    return make_row(pair or (submitted(),), of, taken)


def value(made, name, of=TITLES):
    names = [field.name for field in of.fields]
    return dict(zip(names, made.values, strict=True))[name]


def lacks(header=FULL, **given):
    return [each.words for each in row(submitted(header, **given)).lacks]


def test_a_whole_note_is_a_row_that_lacks_nothing():
    made = row()
    assert made.values == (
        "IRP-2026-014", "Harbours in winter", "Les ports en hiver", "Shores; Ports and Ferries",
        "Rivages; Ports et traversiers", "M", "2026-10-02", "D", "", "",
    )  # fmt: skip
    assert made.is_ready
    assert (made.number, made.received) == ("IRP-2026-014", "2026-10-02")


def test_every_required_field_that_is_empty_is_named():
    missing = lacks(Header(), kind="memo_decision", received="")
    assert missing == [
        "Briefing Note Number: missing",
        "Title (English): missing",
        "Title (French): missing",
        "Originating Sector (English): missing",
        "Originating Sector (French): missing",
        "Date Received: missing",
    ]


def test_what_is_missing_is_named_in_the_officers_language():
    set_language("fr")
    assert lacks(replace(FULL, subject_fr=""))[0].startswith("Titre (en français)")


def test_the_kind_says_to_whom_and_why_where_the_note_does_not():
    made = row(submitted(replace(FULL, addressee="", purpose=""), kind="dm_note"))
    assert (value(made, "addressee"), value(made, "action_required")) == ("D", "D")


def test_a_comma_in_the_number_is_named():
    assert lacks(replace(FULL, number="IRP,14")) == [
        "Briefing Note Number: the registry takes no comma"
    ]


def test_a_number_that_several_claim_is_named():
    assert [each.words for each in row(taken=3).lacks] == [
        "Briefing Note Number: 3 notes have this number"
    ]


def test_a_month_is_no_day():
    assert lacks(received="2026-10") == [
        "Date Received: a whole day is needed, with year, month and day"
    ]


def test_additional_information_is_in_both_languages_or_in_none():
    one = replace(FULL, additional_en="Annex to follow")
    assert lacks(one) == ["Additional Information (French): in both languages or in none"]
    assert lacks(one, received="2026-01-31") == []
    assert lacks(replace(one, additional_fr="L\u2019annexe suivra")) == []


@pytest.mark.parametrize("sign", "=+-@")
def test_a_title_that_a_spreadsheet_would_calculate_is_held_back_and_kept_to_the_letter(sign):
    made = row(submitted(replace(FULL, subject_en=f" {sign}1 harbours")))
    assert made.barred
    assert not made.is_published
    assert value(made, "title_en") == f"{sign}1 harbours"
    assert "formula" in made.lacks[0].words


def test_a_note_and_its_other_language_are_one_row():
    english = submitted(replace(FULL, subject_fr="", sector_fr=""))
    french = submitted(replace(FULL, subject_en="", number="irp-2026-014 "), "fr", received="")
    ((pair, taken),) = pairs_of([french, english])
    made = make_row(pair, TITLES, taken)
    assert made.is_ready
    assert value(made, "title_fr") == "Les ports en hiver"
    assert made.notes == (english.head.id, french.head.id)


def test_a_twin_is_one_with_its_original_under_whatever_number():
    english = submitted(replace(FULL, number=""))
    head = submitted(replace(FULL, number="IRP-F"), "fr").head
    french = replace(submitted(), head=replace(head, twin=english.head.id))
    ((pair, _taken),) = pairs_of([french, english])
    assert [each.head.language for each in pair] == ["en", "fr"]


def test_two_notes_of_one_language_under_a_number_are_two_rows_that_say_so():
    pairs = list(pairs_of([submitted(), submitted()]))
    assert [taken for _pair, taken in pairs] == [2, 2]


def test_notes_without_a_number_are_not_one():
    assert len(list(pairs_of(submitted(replace(FULL, number="")) for _n in range(2)))) == 2


def test_french_titles_have_french_typography():
    made = row(submitted(replace(FULL, subject_fr="Les ports : l'hiver")))
    assert value(made, "title_fr") == "Les ports\u00a0: l\u2019hiver"


def test_the_reason_for_leaving_out_is_on_the_row():
    made = row(submitted(publication=Publication("2026-10-02", "s. 15")))
    assert made.withheld == "s. 15"
    assert not made.is_published


def test_a_day_that_nobody_wrote_down_is_told():
    made = row(submitted(publication=Publication()))
    assert [each.words for each in made.told] == ["Date Received: taken from the route"]


def test_a_note_that_is_not_approved_is_told_and_a_withdrawn_one_rings():
    assert [each.words for each in row(submitted(state=NoteState.DRAFTING)).told] == [
        "The note is not approved yet"
    ]
    assert "withdrawn" in row(submitted(state=NoteState.WITHDRAWN)).alarms[0].words


def test_what_both_notes_ring_about_is_told_once():
    alarm = (Remark("subject_en", "SECRET is a marking"),)
    made = row(submitted(alarms=alarm), submitted(language="fr", alarms=alarm))
    assert made.alarms == alarm


# --- Question Period notes ---------------------------------------------------------------------


def a_question(language, minister="Minister of Foreign Affairs"):
    parts = {
        "issue": "What of the harbours?",
        "response": "They freeze.",
        "responsive": "Ships wait.",
        "background": "They froze twice.",
        "facts": "Two winters.",
    }
    sections = tuple(
        Section(SectionId(new_id()), key, f"Head of {key}", 1, (new_paragraph(
            words, ParagraphKind.BULLET if key == "response" else ParagraphKind.PARAGRAPH
        ),))
        for key, words in parts.items()
    )  # fmt: skip
    note = Note(NoteId(new_id()), "qp_note", sections=sections, language=language)
    header = replace(FULL, minister=minister)
    return replace(submitted(header, language, kind="qp_note"), note=note)


def test_questions_are_filled_from_the_sections_of_both_notes():
    made = row(a_question("en"), a_question("fr"), of=QUESTIONS)
    assert made.is_ready
    assert value(made, "minister", QUESTIONS) == "MFA"
    assert value(made, "question_fr", QUESTIONS) == "What of the harbours?"
    assert value(made, "response_en", QUESTIONS) == (
        "* They freeze.\n\n### Head of responsive\n\nShips wait."
    )
    assert value(made, "background_en", QUESTIONS) == "They froze twice."
    assert value(made, "additional_information_fr", QUESTIONS) == "Two winters."


def test_a_question_without_its_other_language_says_so():
    made = row(a_question("en"), of=QUESTIONS)
    assert [each.words for each in made.lacks] == [
        "Suggested Response (French): the note in this language is not here",
        "Background (French): the note in this language is not here",
    ]


@pytest.mark.parametrize("title", ["mfa", "Ministre des Affaires étrangères", "MFA"])
def test_a_minister_is_known_by_code_and_in_either_language(title):
    assert value(row(a_question("en", title), of=QUESTIONS), "minister", QUESTIONS) == "MFA"


def test_a_minister_that_nobody_knows_is_named():
    made = row(a_question("en", "Minister of Ferries"), of=QUESTIONS)
    assert "“Minister of Ferries” is no title" in made.lacks[0].words
