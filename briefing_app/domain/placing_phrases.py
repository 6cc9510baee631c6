"""How a note attributes, asks and heads its tables, in its own language whatever the officer's.

Kept with the note, whose language these words speak: no word of the program's own.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language. `{quoted}`, `{who}` and `{what}` are filled in."""

    said: str
    according: str
    said_before: str
    according_before: str
    unnamed: str
    recommended: str
    that_you: str
    agree_to: str
    agree_that: str
    agree_with: str
    evidence_heads: tuple[str, ...]
    concordance_heads: tuple[str, ...]
    addressed: tuple[str, ...]
    """How words end after which a verb for the reader follows."""
    asking: tuple[str, ...]
    """How words end after which "that you" follows."""
    modal: tuple[str, ...]
    """Verbs that make a demand a sentence of its own."""


_ENGLISH = Phrases(
    said="{quoted}, said {who}.",
    according="{quoted}, according to {who}.",
    said_before="In the words of {who}:",
    according_before="According to {who}:",
    unnamed="a source who is not named",
    recommended="It is recommended",
    that_you="that you",
    agree_to="agree to {what}",
    agree_that="agree that {what}",
    agree_with="agree to the following: {what}",
    evidence_heads=("Evidence", "Figure", "As of", "Source"),
    concordance_heads=("When", "Who asks", "Of whom", "What it asks", "Answer"),
    addressed=("that you", "recommend you"),
    asking=("recommended", "recommend", "recommends"),
    modal=("should", "must", "shall", "ought", "needs", "need", "has", "have"),
)
_FRENCH = Phrases(
    said="{quoted}, a dit {who}.",
    according="{quoted}, selon {who}.",
    said_before="Paroles rapportées de {who}\u00a0:",
    according_before="Selon {who}\u00a0:",
    unnamed="une source qui n\u2019est pas nommée",
    recommended="Il est recommandé",
    that_you="que vous",
    agree_to="acceptiez de {what}",
    agree_that="conveniez que {what}",
    agree_with="acceptiez ce qui suit\u00a0: {what}",
    evidence_heads=("Élément probant", "Chiffre", "Date", "Source"),
    concordance_heads=("Quand", "Qui demande", "À qui", "Ce qui est demandé", "Réponse"),
    addressed=("que vous",),
    asking=("recommandé", "recommandons", "recommande"),
    modal=("doit", "doivent", "devrait", "devraient", "faut"),
)


def phrases_of(language: str) -> Phrases:
    return _FRENCH if language == "fr" else _ENGLISH


EVERY_LANGUAGE = (_ENGLISH, _FRENCH)
