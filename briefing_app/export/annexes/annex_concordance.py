"""The concordance: every family a note cites, who asked when, of whom, in which words."""

from briefing_app.domain.concordance import concordance_of
from briefing_app.domain.overview import FamilyMembers, RecommendationRow
from briefing_app.domain.recommendation import Recommendation, RecommendationState
from briefing_app.domain.source import Source
from briefing_app.export.annex_standing import day_of, exact_words, handled, who_asks
from briefing_app.export.annex_text import NOTHING, AnnexTable, AnnexText, Cell, Row, one_line
from briefing_app.export.annexes.annex_evidence import Setting, cited_things
from briefing_app.language import deferred, words_for

_FEWEST = 2
_STATES = {
    RecommendationState.OPEN: deferred("Open"),
    RecommendationState.IN_PART: deferred("In part"),
    RecommendationState.BEING_STUDIED: deferred("Being studied"),
    RecommendationState.ANSWERED: deferred("Answered"),
    RecommendationState.NOT_TAKEN_UP: deferred("Not taken up"),
}
_PARTS = {"summary": deferred("summary"), "body": deferred("full text")}


def concordance_annex(setting: Setting) -> AnnexText | None:
    """Nothing where the note cites no family; one alone is no family."""
    tables = [_table(family, setting) for family in families_cited(setting)]
    if not any(tables):
        return None
    _ = words_for(setting.note.language).gettext
    lead = _("Who asked for what this note cites, in order of date, with the answer so far.")
    title = _("Concordance of recommendations")
    return AnnexText(title, lead, tuple(table for table in tables if table))


def families_cited(setting: Setting) -> tuple[FamilyMembers, ...]:
    """In the order in which the note comes to them."""
    things = (each.thing for each in cited_things(setting))
    named = [each.family for each in things if isinstance(each, Recommendation) and each.family]
    known = (setting.materials.families.get(family) for family in dict.fromkeys(named))
    return tuple(each for each in known if each and len(each.rows) >= _FEWEST)


def _table(members: FamilyMembers, setting: Setting) -> AnnexTable | None:
    language = setting.note.language
    _ = words_for(language).gettext
    rows = [
        row
        for row in concordance_of(members.family, members.rows).rows
        if setting.readers.may_see(row.recommendation, row.source)
    ]
    if not rows:
        return None
    head = (_("Who asks"), _("When"), _("Of whom"), _("In which words"), _("Number"), _("Answer"))
    written = tuple(_row(row, language) for row in rows)
    return AnnexTable(members.family.name(language), head, written)


def _row(row: RecommendationRow, language: str) -> Row:
    asked, source = row.recommendation, row.source
    return (
        Cell(_asker(asked, source, language)),
        Cell(day_of(asked, source, language)),
        Cell("; ".join(asked.addressees) or NOTHING, asked.language),
        _words(asked, source, language),
        Cell(_number(asked, language)),
        _answer(asked, language),
    )


def _asker(asked: Recommendation, source: Source | None, language: str) -> str:
    """Who, and in which document, with how it is to be handled."""
    who = who_asks(asked, source, language)
    document = source.label if source and who == asked.asks and source.label != who else ""
    said = (who, document, handled(asked, source, language))
    return "; ".join(filter(None, said)) or NOTHING


def _words(asked: Recommendation, source: Source | None, language: str) -> Cell:
    """The exact words; where there are none on file, what the library says in short."""
    if asked.excerpt is None or not asked.excerpt.words:
        return Cell(one_line(asked.what or asked.title), asked.language)
    return exact_words(asked, source, language)


def _number(asked: Recommendation, language: str) -> str:
    part = words_for(language).gettext(_PARTS.get(asked.part, "")) if asked.part in _PARTS else ""
    return ", ".join(filter(None, (asked.number, part))) or NOTHING


def _answer(asked: Recommendation, language: str) -> Cell:
    state = words_for(language).pgettext("state", _STATES[asked.state])
    if state == _STATES[asked.state]:
        state = words_for(language).gettext(state)
    answer = one_line(asked.answer)
    return Cell(f"{state}: {answer}" if answer else state)
