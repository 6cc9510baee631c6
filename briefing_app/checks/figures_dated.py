"""AS-OF: a cited figure says for when it holds, and is not past its time in silence."""

from collections.abc import Iterator

from briefing_app.checks.case import Case
from briefing_app.checks.cues import pattern, plain
from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.fix import Fix, Replacement
from briefing_app.checks.reading import CITATION, Reading, Stretch
from briefing_app.domain.dates import PartialDate
from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.ids import EvidenceId
from briefing_app.domain.text import Citation
from briefing_app.language import _, language

CHECK = "AS-OF"
_YEAR = 12
_CLOSES = " \u00a0.,;:" + CITATION


def check_dates_of_figures(case: Case) -> Iterator[Finding]:
    """Each statistic is told once, where it is cited first."""
    seen: set[str] = set()
    for reading in case.readings:
        for at, citation in reading.cited():
            statistic = _statistic(citation, case)
            if statistic and statistic.id not in seen:
                seen.add(statistic.id)
                yield from _look_at(statistic, reading, at, case)


def _statistic(citation: Citation, case: Case) -> Evidence | None:
    evidence = case.materials.evidence.get(EvidenceId(citation.target))
    return evidence if evidence and evidence.kind is EvidenceKind.STATISTIC else None


def _look_at(statistic: Evidence, reading: Reading, at: int, case: Case) -> Iterator[Finding]:
    sentence = reading.sentence_at(at)
    words = reading.words_of(sentence)
    if not _gives_a_figure(words, case):
        return
    place = reading.place(sentence.start, sentence.end)
    as_of = PartialDate.parse(statistic.as_of)
    claim, about = statistic.claim, f"{statistic.id} {statistic.as_of}"
    if as_of is None:
        reason = _("“{claim}” does not say for which day, month or year it holds.")
        title = _("A figure without a date")
        yield Finding(CHECK, Severity.WARNING, title, reason.format(claim=claim), place, about)
    elif _is_old(statistic, as_of, words, case) and not _says_the_year(reading, as_of):
        reason = _("It is of {date}, and the words around it do not say so.")
        dated = as_of.in_words(language())
        title = _("An old figure without its date")
        fix = _say_when(as_of, reading, at, sentence)
        yield Finding(CHECK, Severity.WARNING, title, reason.format(date=dated), place, about, fix)
    review = PartialDate.parse(statistic.review_by)
    if review and case.dated and review < case.dated:
        reason = _("“{claim}” was to be looked at again by {date}.")
        due = review.in_words(language())
        title = _("A figure is due for review")
        reason = reason.format(claim=claim, date=due)
        yield Finding(CHECK, Severity.INFO, title, reason, place, f"review {about}")


def _say_when(as_of: PartialDate, reading: Reading, at: int, sentence: Stretch) -> Fix:
    """The date in brackets behind the words that the citation closes."""
    end = at
    while end > sentence.start and reading.text[end - 1] in _CLOSES:
        end -= 1
    date = as_of.in_words(reading.language)
    words = f" (en date de {date})" if reading.language == "fr" else f" (as of {date})"
    label = _("Add “{words}”").format(words=words.strip())
    return Fix(label, (Replacement(reading.paragraph.id, end, end, words),))


def _gives_a_figure(words: str, case: Case) -> bool:
    return any(map(str.isdigit, words)) or bool(pattern(case.cues.amounts).search(words))


def _is_old(statistic: Evidence, as_of: PartialDate, sentence: str, case: Case) -> bool:
    """Counted to the end of what the date leaves open."""
    if case.dated is None:
        return False
    then = as_of.last_day
    if as_of.month and _is_operational(statistic, sentence, case):
        return (case.dated.first_day - then).days > case.limits.operational_days
    months = (case.dated.year - then.year) * _YEAR + case.dated.month - then.month
    return months > case.limits.figure_months


def _is_operational(statistic: Evidence, sentence: str, case: Case) -> bool:
    """Of what goes on in the field, counted by the month or the day: soon another figure."""
    words = pattern(case.cues.operational)
    return bool(words.search(plain(statistic.claim)) or words.search(plain(sentence)))


def _says_the_year(reading: Reading, as_of: PartialDate) -> bool:
    """In the same paragraph; for a cell, anywhere in its table."""
    year = str(as_of.year)
    return year in reading.text or (reading.table is not None and year in reading.table.text)
