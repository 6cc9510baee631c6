"""Letters and words of kinds and seals, in both languages."""

import pytest

from briefing_app.domain.quotation import Seal
from briefing_app.language import set_language
from briefing_app.ui.icons import outline
from briefing_app.ui.parts.kind_words import SEAL_ICONS, kind_letter, kind_name, seal_word
from briefing_app.ui.tokens import Kind


def test_every_kind_has_a_word_and_a_letter_of_its_own():
    assert len({kind_name(kind) for kind in Kind}) == len(Kind)
    assert len({kind_letter(kind) for kind in Kind}) == len(Kind)


def test_letters_are_different_in_french_too():
    set_language("fr")
    assert len({kind_letter(kind) for kind in Kind}) == len(Kind)


@pytest.mark.parametrize("seal", list(Seal))
def test_every_seal_has_a_word_and_an_icon(seal):
    name, _ink = SEAL_ICONS[seal]
    assert seal_word(seal)
    assert not outline(name).isEmpty()
