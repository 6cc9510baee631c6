"""What kinds and seals are called on screen, and the letters that stand for kinds."""

from briefing_app.domain.names import name_of
from briefing_app.domain.quotation import Seal
from briefing_app.language import _, pgettext
from briefing_app.ui.look import Ink
from briefing_app.ui.tokens import Kind


def kind_name(kind: Kind) -> str:
    return {
        Kind.STATISTIC: _("Statistic"),
        Kind.PRECEDENT: _("Precedent"),
        Kind.QUOTATION: _("Quotation"),
        Kind.FACT: _("Fact"),
        Kind.POSITION: _("Position"),
        Kind.LEGAL_TEXT: _("Legal text"),
        Kind.COMMITMENT: _("Commitment"),
        Kind.RECOMMENDATION: _("Recommendation"),
        Kind.BLOCK: _("Block"),
    }[kind]


def kind_letter(kind: Kind) -> str:
    """Follows the word of the language, so that it can be guessed."""
    return {
        Kind.STATISTIC: pgettext("letter for Statistic", "S"),
        Kind.PRECEDENT: pgettext("letter for Precedent", "P"),
        Kind.QUOTATION: pgettext("letter for Quotation", "Q"),
        Kind.FACT: pgettext("letter for Fact", "F"),
        Kind.POSITION: pgettext("letter for Position", "N"),
        Kind.LEGAL_TEXT: pgettext("letter for Legal text", "L"),
        Kind.COMMITMENT: pgettext("letter for Commitment", "C"),
        Kind.RECOMMENDATION: pgettext("letter for Recommendation", "R"),
        Kind.BLOCK: pgettext("letter for Block", "B"),
    }[kind]


def seal_word(seal: Seal) -> str:
    return name_of(seal)


SEAL_ICONS: dict[Seal, tuple[str, Ink]] = {
    Seal.EXACT: ("seal-check-fill", "good"),
    Seal.SHORTENED: ("seal-warning-fill", "warning"),
    Seal.ALTERED: ("x-circle-fill", "error"),
    Seal.SOURCE_CHANGED: ("arrows-clockwise-bold", "warning"),
    Seal.OWN_WORDS: ("link", "text2"),
    Seal.TO_COME: ("hourglass-medium", "text2"),
}
