"""The published lists come from files, with the registry's own names of fields."""

import pytest

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.register import RegisterKind
from briefing_app.shipped.approvals import load_approvals
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.shipped.registers import load_registers, read_registers


def names(kind):
    return [field.name for field in load_registers().of(kind).fields]


def test_titles_have_the_fields_of_the_registry_in_their_order():
    assert names(RegisterKind.TITLES) == [
        "tracking_number", "title_en", "title_fr", "originating_sector_en",
        "originating_sector_fr", "addressee", "date_received", "action_required",
        "additional_information_en", "additional_information_fr",
    ]  # fmt: skip


def test_question_period_notes_have_theirs():
    assert names(RegisterKind.QUESTIONS) == [
        "reference_number", "title_en", "title_fr", "minister", "question_en", "question_fr",
        "date_received", "response_en", "response_fr", "background_en", "background_fr",
        "additional_information_en", "additional_information_fr",
    ]  # fmt: skip


def test_questions_and_additional_information_may_be_empty():
    optional = {
        field.name for rule in load_registers().lists for field in rule.fields if not field.required
    }
    assert optional == {
        "question_en",
        "question_fr",
        "additional_information_en",
        "additional_information_fr",
    }


def test_every_label_stands_in_both_languages():
    fields = [field for rule in load_registers().lists for field in rule.fields]
    assert all(field.label("en") and field.label("fr") for field in fields)
    assert all(reason.en and reason.fr for reason in load_registers().reasons)


def test_the_offices_of_addressees_are_levels_of_approval():
    levels = {level.key for level in load_approvals().levels}
    assert set(load_registers().offices.values()) <= levels


def test_ministers_are_known_by_code():
    assert load_registers().ministers["MFA"].en == "Minister of Foreign Affairs"


def test_kinds_that_are_published_have_what_the_list_needs():
    needed = {
        RegisterKind.TITLES: {
            "number", "subject_en", "subject_fr", "sector_en", "sector_fr", "addressee",
            "date_received", "purpose", "additional_en", "additional_fr",
        },
        RegisterKind.QUESTIONS: {
            "number", "subject_en", "subject_fr", "minister", "date_received",
        },
    }  # fmt: skip
    published = [kind for kind in load_note_kinds() if kind.register is not RegisterKind.NONE]
    assert len(published) == 6
    for kind in published:
        assert needed[kind.register] <= set(kind.fields), kind.key
        assert kind.addressee in ("M", "D")


def test_a_question_period_note_has_the_sections_of_the_list():
    kind = next(kind for kind in load_note_kinds() if kind.register is RegisterKind.QUESTIONS)
    assert all(kind.rule(key) for key in ("issue", "response", "background", "facts"))


def test_a_list_without_fields_is_told(tmp_path):
    broken = tmp_path / "registers.toml"
    broken.write_text(
        'both_from = ""\n[[list]]\nkey = "titles"\nresource = "a"\nnil_resource = "b"\n'
        'name = { en = "a", fr = "b" }\n',
        encoding="utf-8",
    )
    none = tmp_path / "ministers.toml"
    none.write_text("", encoding="utf-8")
    with pytest.raises(CannotRead, match="needs at least one field"):
        read_registers(broken, none)
