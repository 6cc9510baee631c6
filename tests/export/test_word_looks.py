"""Every kind of note has its arrangement, and every arrangement its Word file."""

import pytest

from briefing_app.domain.overview import Materials
from briefing_app.export.note_plan import plan_note
from briefing_app.export.planned import Role
from briefing_app.export.templates.specimen import specimen_note
from briefing_app.export.word.word_note import write_note
from briefing_app.export.word_looks import look_of, word_looks
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.wordfile.memorandum import look_names
from briefing_app.wordfile.tree import w
from tests.export.word_pages import faults, part

KINDS = load_note_kinds()


def test_every_look_has_its_word_file():
    assert sorted(look.name for look in word_looks()) == list(look_names())
    assert {kind for look in word_looks() for kind in look.kinds} <= {kind.key for kind in KINDS}


def test_a_copy_of_a_kind_looks_like_the_original_and_others_like_a_memorandum():
    assert look_of("house_card_2").name == "card"
    assert look_of("my_own_kind").name == "memorandum"


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_kind_is_written_without_fault_in_its_language(kind, language, tmp_path):
    plan = plan_note(specimen_note(kind, language), Materials(), kind)
    assert [line.role for line in plan.head].count(Role.TITLE) == 1
    assert plan.head[-1].role is Role.FIELD
    assert any(line.text == plan.marking for line in plan.head), "the marking stands in the body"
    content = write_note(plan)
    assert faults(content, tmp_path) == []
    spoken = part(content, "word/styles.xml").find(f".//{w('rPrDefault')}//{w('lang')}")
    assert spoken.get(w("val")) == f"{language}-CA"


def test_what_is_spoken_bears_its_subject_as_title():
    kind = next(each for each in KINDS if each.key == "talking_points")
    plan = plan_note(specimen_note(kind, "en"), Materials(), kind)
    titles = [line.text for line in plan.head if line.role is Role.TITLE]
    assert titles == ["Trial of the template"]
    assert [line.text for line in plan.head if line.role is Role.PURPOSE] == ["Talking points"]
