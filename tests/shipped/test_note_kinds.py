"""The kinds of notes that are delivered, and those that a department adds."""

from pathlib import Path

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.template import NoteKind, new_note
from briefing_app.paths import templates
from briefing_app.shipped.note_kinds import load_note_kinds, read_note_kind

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


def test_ten_kinds_are_delivered_the_decision_first():
    keys = [kind.key for kind in load_note_kinds()]
    assert keys == [
        "memo_decision",
        "memo_information",
        "memo_signature",
        "dm_note",
        "scenario",
        "talking_points",
        "qp_note",
        "media_lines",
        "backgrounder",
        "policy_brief",
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


def test_a_department_can_add_a_kind_of_its_own(tmp_path: Path):
    write(tmp_path, SMALL)
    kinds = load_note_kinds(tmp_path)
    assert kinds[-1].key == "small"
    assert len(kinds) == len(load_note_kinds()) + 1


def test_a_kind_of_the_department_stands_in_place_of_ours(tmp_path: Path):
    write(tmp_path, "order = 1\n" + SMALL.replace('"small"', '"qp_note"'))
    kinds = load_note_kinds(tmp_path)
    assert kinds[0].name.en == "Small note"
    assert [kind.key for kind in kinds].count("qp_note") == 1


def test_a_folder_that_is_not_there_adds_nothing(tmp_path: Path):
    assert load_note_kinds(tmp_path / "none") == load_note_kinds()


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
        ('purpose = "I"', 'porpoise = "I"', "line 4: “porpoise” is not known here"),
        ('key = "small"', 'key = "very small"', "line 1: “key” must be one word"),
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


def test_a_kind_without_sections_is_refused(tmp_path: Path):
    path = write(tmp_path, SMALL.partition("[[section]]")[0])
    with pytest.raises(CannotRead, match="needs at least one section"):
        read_note_kind(path)


def test_the_same_section_twice_is_refused(tmp_path: Path):
    section = "[[section]]" + SMALL.partition("[[section]]")[2]
    with pytest.raises(CannotRead, match="line 14: the section “issue” is there twice"):
        read_note_kind(write(tmp_path, SMALL + "\n" + section))
