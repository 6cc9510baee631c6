"""Faces are read aloud in one order."""

from briefing_app.domain.quotation import Seal
from briefing_app.ui.parts.faces import CardFace, HeadingFace, LineFace, RowFace, Sign
from briefing_app.ui.tokens import Kind


def test_a_card_reads_kind_claim_place_date_seal_and_uses():
    face = CardFace(
        "A claim", Kind.STATISTIC, date="2023", where="Report, p. 1", uses="1 note", seal=Seal.EXACT
    )
    assert face.spoken() == "Statistic, A claim, Report, p. 1, 2023, Exact, 1 note"


def test_a_card_says_nothing_for_what_it_does_not_have():
    assert CardFace("A claim").spoken() == "A claim"


def test_a_label_stands_for_the_name_of_the_kind():
    assert CardFace("A claim", Kind.FACT, label="Set aside").kind_words() == "Set aside"


def test_a_sign_that_is_a_bare_number_is_read_with_its_meaning():
    face = RowFace("A title", "A source", (None, Sign("tree-structure", "3", spoken="family of 3")))
    assert face.spoken() == "A title, A source, family of 3"


def test_lines_and_headings_are_read_with_their_numbers():
    assert LineFace("Sources", right="5", key="Ctrl+1").spoken() == "Sources, 5, Ctrl+1"
    assert HeadingFace("Evidence", "15").spoken() == "Evidence, 15"
