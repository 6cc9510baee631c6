"""The kinds of notes that are delivered, and those that a department adds."""

from pathlib import Path

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.header import Header
from briefing_app.domain.ids import NoteId, SectionId
from briefing_app.domain.kind_library import KindOrigin
from briefing_app.domain.note import Note, Section
from briefing_app.domain.template import NoteKind, new_note
from briefing_app.domain.text import ParagraphKind
from briefing_app.language import set_language
from briefing_app.paths import templates
from briefing_app.shipped.kind_folders import REMOVED, KindFolders, use_kind_folders
from briefing_app.shipped.note_kinds import (
    delivered_kind,
    kind_library,
    kind_of,
    load_note_kinds,
    read_note_kind,
)

SMALL = """key = "small"
name = { en = "Small note", fr = "Petite note" }
short_name = { en = "Small", fr = "Petite" }
purpose = "I"

[[section]]
key = "issue"
name = { en = "Issue", fr = "Enjeu" }
guidance = { en = "Say it.", fr = "Dites-le." }
required = true
words = 40
"""


def kind(key: str) -> NoteKind:
    return next(kind for kind in load_note_kinds() if kind.key == key)


def write(folder: Path, text: str, name: str = "small.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_fifteen_kinds_are_delivered_the_decision_first():
    keys = [kind.key for kind in load_note_kinds()]
    assert keys == [
        "memo_decision",
        "memo_information",
        "memo_signature",
        "dm_note",
        "transition_note",
        "scenario",
        "annotated_agenda",
        "talking_points",
        "un_talking_points",
        "qp_note",
        "house_card",
        "media_lines",
        "backgrounder",
        "policy_brief",
        "uk_submission",
    ]


def test_every_delivered_text_stands_in_both_languages():
    for each in load_note_kinds():
        texts = [each.name, each.short_name, *each.decision]
        texts += [text for rule in each.sections for text in (rule.name, rule.guidance)]
        assert all(text.en and text.fr for text in texts), each.key


def test_french_texts_are_set_as_canadian_french():
    for path in sorted((templates() / "notes").glob("*.toml")):
        text = path.read_text(encoding="utf-8")
        assert " :" not in text
        assert "« " not in text
        assert " »" not in text
        assert "'" not in text


def test_the_decision_memo_asks_at_the_top_and_has_a_decision_block():
    memo = kind("memo_decision")
    keys = [rule.key for rule in memo.sections if rule.level == 1]
    assert keys[:3] == ["summary", "issue", "recommendation"]
    assert memo.purpose == "D"
    assert [line.en for line in memo.decision][:2] == ["I concur", "I do not concur"]
    assert (memo.pages("en"), memo.pages("fr")) == (2, 3)


def test_french_has_more_room():
    memo = kind("memo_decision")
    assert (memo.limit("en"), memo.limit("fr")) == (900, 1080)
    summary = memo.rule("summary")
    assert summary is not None
    assert (summary.limit("en"), summary.limit("fr")) == (100, 120)


def test_sub_sections_stand_behind_a_section():
    for each in load_note_kinds():
        assert each.sections[0].level == 1


def test_a_new_note_of_any_kind_begins_with_its_required_sections():
    for each in load_note_kinds():
        note = new_note(each, "fr")
        required = [rule for rule in each.sections if rule.required]
        assert [section.heading for section in note.sections] == [r.name.fr for r in required]
        assert note.header.purpose == each.purpose


def test_a_department_can_add_a_kind_of_its_own(kinds_folder: Path):
    before = len(load_note_kinds())
    write(kinds_folder, SMALL)
    kinds = load_note_kinds()
    assert kinds[-1].key == "small"
    assert len(kinds) == before + 1


def test_a_kind_of_the_department_stands_in_place_of_ours(kinds_folder: Path):
    write(kinds_folder, "order = 1\n" + SMALL.replace('"small"', '"qp_note"'))
    kinds = load_note_kinds()
    assert kinds[0].name.en == "Small note"
    assert [kind.key for kind in kinds].count("qp_note") == 1
    delivered = delivered_kind("qp_note")
    assert delivered is not None
    assert delivered.name.en == "Question Period note"


def test_the_officers_own_kind_stands_before_a_shared_one(kinds_folder: Path, tmp_path: Path):
    write(tmp_path / "shared kinds", SMALL.replace("Small note", "Shared note"))
    assert [file.origin for file in kind_library().files][-1] is KindOrigin.SHARED
    write(kinds_folder, SMALL)
    last = kind_library().files[-1]
    assert (last.kind.name.en, last.origin) == ("Small note", KindOrigin.OWN)


def test_a_folder_that_is_not_there_adds_nothing(tmp_path: Path, kinds_folder: Path):
    use_kind_folders(KindFolders(tmp_path / "none", tmp_path / "nor this"))
    assert len(load_note_kinds()) == 15


def test_a_file_that_was_changed_is_read_again(kinds_folder: Path):
    write(kinds_folder, SMALL)
    assert load_note_kinds()[-1].sections[0].words == 40
    write(kinds_folder, SMALL.replace("words = 40", "words = 400"))
    assert load_note_kinds()[-1].sections[0].words == 400


def test_a_broken_file_harms_no_other_kind(kinds_folder: Path):
    write(kinds_folder, SMALL)
    write(kinds_folder, SMALL.replace("words = 40", "words = many"), "worse.toml")
    library = kind_library()
    assert len(library.kinds) == 16
    assert [broken.name for broken in library.broken] == ["worse.toml"]
    assert library.broken[0].sentence.startswith("worse.toml, line 11: text in straight")


def test_what_is_wrong_is_told_in_the_language_spoken(kinds_folder: Path):
    write(kinds_folder, SMALL.replace("words = 40", 'words = "40"'))
    in_english = kind_library().broken[0].sentence
    set_language("fr")
    assert kind_library().broken[0].sentence != in_english


def test_two_files_of_one_folder_with_one_key_are_told_apart(kinds_folder: Path):
    write(kinds_folder, SMALL)
    write(kinds_folder, SMALL, "twin.toml")
    library = kind_library()
    assert len(library.kinds) == 16
    assert "belongs to small.toml already" in library.broken[0].sentence


def test_a_note_of_a_removed_kind_still_has_it(kinds_folder: Path):
    (kinds_folder / REMOVED).mkdir()
    write(kinds_folder / REMOVED, SMALL)
    assert "small" not in {kind.key for kind in load_note_kinds()}
    assert kind_of(Note(NoteId("n"), "small")).name.en == "Small note"


def test_a_note_of_an_unknown_kind_is_a_kind_of_itself():
    section = Section(SectionId("s"), "own", "My section")
    found = kind_of(Note(NoteId("n"), "gone", Header(to="The Minister"), (section,)))
    assert [(rule.key, rule.name.en) for rule in found.sections] == [("own", "My section")]
    assert found.fields == ("to",)
    assert found.limit("en") == 0


def test_a_kind_in_bullets_begins_its_sections_with_bullets(tmp_path: Path):
    text = SMALL.replace('purpose = "I"', 'style = "bullets"')
    assert read_note_kind(write(tmp_path, text)).sections[0].starts_as is ParagraphKind.BULLET
    plain = text.replace("words = 40", 'starts_as = "paragraph"')
    assert read_note_kind(write(tmp_path, plain)).sections[0].starts_as is ParagraphKind.PARAGRAPH


def test_a_limit_for_french_can_be_given(tmp_path: Path):
    text = SMALL.replace("words = 40", "words = 40\nwords_fr = 45")
    read = read_note_kind(write(tmp_path, text))
    assert read.sections[0].limit("fr") == 45


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('purpose = "I"', 'purpose = "X"', "line 4: “purpose” must be D, I, S or empty"),
        ('purpose = "I"', 'fields = ["too"]', "line 4: “too” is not a field of the header"),
        ('purpose = "I"', 'pages = { en = "two" }', "line 4: “pages” must give a number"),
        ('purpose = "I"', "pages = 2", "line 4: “pages” must give a number"),
        ('purpose = "I"', "limits.sentences = 3", "line 4: “sentences” is not known here"),
        ('purpose = "I"', "limits.bullet_words = true", "line 4: “bullet_words” must be a whole"),
        ('purpose = "I"', "limits = 3", "line 4: “limits” must be a table"),
        ('purpose = "I"', 'porpoise = "I"', "line 4: “porpoise” is not known here"),
        ('key = "small"', 'key = "very small"', "line 1: “key” must be one word"),
        (
            'purpose = "I"',
            'required = ["to"]',
            "line 4: “to” is required but not among the “fields”",
        ),
        ("words = 40", "level = 2", "line 11: the first section cannot be a sub-section"),
        ("words = 40", "level = 3", "line 11: “level” must be 1 or 2"),
        ("words = 40", 'starts_as = "poem"', "line 11: “starts_as” must be one of these"),
        ('fr = "Enjeu"', 'sp = "Tema"', "line 8: “name” must be given in English and French"),
    ],
)
def test_a_broken_file_is_told_with_its_line(tmp_path: Path, old: str, new: str, sentence: str):
    path = write(tmp_path, SMALL.replace(old, new))
    with pytest.raises(CannotRead) as told:
        read_note_kind(path)
    assert told.value.sentence.startswith("small.toml, ")
    assert sentence in told.value.sentence


def test_a_file_from_a_plain_editor_of_windows_is_read(tmp_path: Path):
    path = tmp_path / "small.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    assert read_note_kind(path).name.fr == "Petite note"


def test_a_kind_without_sections_is_refused(tmp_path: Path):
    path = write(tmp_path, SMALL.partition("[[section]]")[0])
    with pytest.raises(CannotRead, match="needs at least one section"):
        read_note_kind(path)


def test_the_same_section_twice_is_refused(tmp_path: Path):
    section = "[[section]]" + SMALL.partition("[[section]]")[2]
    with pytest.raises(CannotRead, match="line 14: the section “issue” is there twice"):
        read_note_kind(write(tmp_path, SMALL + "\n" + section))


MATRIX = {
    "memo_decision": "summary issue recommendation background considerations options next annex",
    "memo_information": "summary issue background status considerations next",
    "memo_signature": "issue recommendation background considerations next",
    "dm_note": "summary issue recommendation background considerations options next annex",
    "scenario": "logistics objectives questions points responsive background biographies",
    "qp_note": "issue response background facts",
    "house_card": "response response_fr responsive",
    "transition_note": "mandate portfolio key_files issue background recommendation first_days",
    "media_lines": "background messages responsive qas approvals",
    "talking_points": "points",
    "backgrounder": "what why facts position sources",
    "annotated_agenda": "purpose_1 outcome_1 position_1 points_1 others_1 documents_1",
    "uk_submission": "issue recommendation timing background argument presentation annex",
    "policy_brief": "summary introduction problem findings recommendation sources",
    "un_talking_points": "purpose context points avoid responsive background biographies",
}


@pytest.mark.parametrize(("key", "sections"), MATRIX.items())
def test_each_kind_has_the_sections_of_its_trade_in_their_order(key: str, sections: str):
    wanted = sections.split()
    assert [rule.key for rule in kind(key).sections if rule.key in wanted] == wanted


def test_every_kind_has_limits_header_fields_and_guidance():
    for each in load_note_kinds():
        assert 0 < each.limit("en") <= each.limit("fr"), each.key
        assert 0 < each.pages("en") <= each.pages("fr"), each.key
        assert set(each.required) <= set(each.fields), each.key
        assert {"subject_en", "subject_fr", "date"} <= set(each.fields), each.key
        assert all(len(rule.guidance.en) > 15 for rule in each.sections), each.key
        assert any(rule.required for rule in each.sections), each.key
