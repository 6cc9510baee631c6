"""The rules that a written file is held to, by name, and which of them hold."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.checks.finding import Finding
from briefing_app.checks.written_words import RULE_OF
from briefing_app.language import _, deferred

_CHANGES = "changes"
_WORKING = deferred("No words are hidden; comments may stay in a copy for the house")

_WORD = {
    "marking": deferred("The marking stands in every header and in the first lines"),
    "edges": deferred("What stands at the top of the pages is in the text too"),
    "properties": deferred("The properties name title, author and subject"),
    "language": deferred("The words are marked with their language"),
    "headings": deferred("Headings are real ones, and no level is left out"),
    "alike": deferred("No two headings read the same"),
    "lists": deferred("Lists are real ones, without typed marks"),
    "tables": deferred("Tables have a head row, whole cells, a number and words that tell them"),
    "layout": deferred("No table stands there for its looks alone"),
    "pictures": deferred("Pictures stand in line with the text and have words that tell them"),
    "links": deferred("The words of a link say where it leads"),
    "contrast": deferred("Words stand out from what is behind them"),
    "letters": deferred("Letters are plain, 11 to 14 points large, lines begin at the left"),
    "space": deferred("Space is set by styles, not by empty lines, spaces or tabs"),
    "boxes": deferred("There are no text boxes, watermarks or backgrounds"),
    "notes": deferred("Footnotes and contents are those of Word itself"),
    _CHANGES: deferred("There are no comments, tracked changes or hidden words"),
    "forms": deferred("There are no form fields, and boxes to tick have words beside them"),
}
_PDF = {
    "tags": deferred("The PDF is tagged, so that it is read aloud in its order"),
    "language": deferred("The PDF says in which language it is"),
    "title": deferred("The properties of the PDF name its title"),
    "header": deferred("The marking stands on every page"),
}
_TEXT = {"text": deferred("The marking stands in the first lines")}
_NAMES = {"word": _WORD, "pdf": _PDF, "markdown": _TEXT}


@dataclass(frozen=True, slots=True)
class RuleHeld:
    """`reasons` say what goes against it; without any it holds."""

    rule: str
    words: str
    reasons: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        return not self.reasons


def rules_held(
    findings: Iterable[Finding], form: str, *, working: bool = False
) -> tuple[RuleHeld, ...]:
    """Every rule for files of this form, as the guidance has them in order."""
    against: dict[str, list[str]] = {}
    for each in findings:
        rule = RULE_OF[each.about] if form == "word" else each.about
        against.setdefault(rule, []).append(each.reason)
    names = _NAMES[form] | ({_CHANGES: _WORKING} if form == "word" and working else {})
    return tuple(
        RuleHeld(rule, _(words), tuple(against.get(rule, ()))) for rule, words in names.items()
    )
