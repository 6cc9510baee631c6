"""What departments call the fields."""

import pytest

from briefing_app.wordfile.field_names import BODY, field_labels, field_of


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("subject", "subject"),
        ("Objet", "subject"),
        ("NUMÉRO DE DOSSIER", "number"),
        ("numero_dossier", "number"),
        ("Personne-ressource", "contact"),
        ("par l\u2019entremise de", "through"),
        ("c.c.", "cc"),
        ("À", "to"),
        ("corps", BODY),
        ("colour", ""),
        ("", ""),
    ],
)
def test_a_name_counts_without_capitals_accents_and_signs(name, field):
    assert field_of(name) == field


def test_every_field_has_words_in_both_languages():
    labels = field_labels()
    assert BODY in labels
    assert all(label.en and label.fr for label in labels.values())
    assert labels["to"].in_language("fr") == "Destinataire"
