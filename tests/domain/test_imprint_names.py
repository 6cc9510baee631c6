"""Every field of an imprint and every type of work has a name."""

from briefing_app.domain.imprint import FIELDS
from briefing_app.domain.imprint_names import WORKS, imprint_field_name, work_name
from briefing_app.language import set_language


def test_every_field_has_a_name_of_its_own():
    names = [imprint_field_name(field) for field in FIELDS]
    assert all(names)
    assert len(set(names)) == len(names)


def test_every_type_of_work_has_a_name():
    assert work_name("legal_case") == "Court case"
    assert len({work_name(work) for work in WORKS}) == len(WORKS)


def test_a_type_without_a_name_keeps_its_own():
    assert work_name("musical_score") == "musical_score"


def test_the_names_follow_the_language_of_the_officer():
    set_language("fr")
    assert work_name("report") == "Rapport"
