"""What evidence and recommendations say, kept as terms beside them, and found again by terms.

Triggers note which things changed; before a transaction ends, their terms are written anew.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from string import Template
from typing import Any

from sqlalchemy import Connection, Row

from briefing_app.domain.evidence import Measure
from briefing_app.domain.figure import figure_of, figures_in
from briefing_app.domain.likeness import Saying
from briefing_app.storage.likeness_words import lexicon

AT_ONCE = 500
_FEW = 400
"""So many things may share what is asked for and still all be looked at."""
_TERMS = 14
_COMMON = 8
_QUESTIONS = 30
_CANDIDATES = 150
_SCORED = 16


@dataclass(frozen=True, slots=True)
class Spoken:
    """Things of one kind: their table, the columns of their words, the owner in `excerpts`."""

    of: str
    line: str
    more: str
    owner: str
    watched: str

    @property
    def name(self) -> str:
        return f"{self.of}_sayings"


EVIDENCE = Spoken("evidence", "claim", "definition", "evidence", "claim, value, unit, definition")
RECOMMENDATIONS = Spoken("recommendations", "title", "what", "recommendation", "title, what")
ALL = (EVIDENCE, RECOMMENDATIONS)


def create_sayings(connection: Connection) -> None:
    """The tables of terms, and the triggers that note what is due."""
    connection.exec_driver_sql(_DUE)
    for spoken in ALL:
        for form in _FORMS:
            connection.exec_driver_sql(
                form.substitute(
                    of=spoken.of, name=spoken.name, owner=spoken.owner, watched=spoken.watched
                )
            )


def write_due(connection: Connection) -> None:
    """The terms of everything that changed."""
    for spoken in ALL:
        due = connection.exec_driver_sql(_WHAT_IS_DUE, (spoken.of,)).scalars().all()
        for start in range(0, len(due), AT_ONCE):
            _write(connection, spoken, due[start : start + AT_ONCE])
        if due:
            connection.exec_driver_sql(_DONE, (spoken.of,))


def _write(connection: Connection, spoken: Spoken, rows: Sequence[int]) -> None:
    marks = ",".join(map(str, rows))
    connection.exec_driver_sql(_FORGET.substitute(name=spoken.name, rows=marks))
    asked = _WORDS[spoken.of].substitute(rows=marks)
    written = [_terms(row) for row in connection.exec_driver_sql(asked)]
    if written:
        connection.exec_driver_sql(_PUT.substitute(name=spoken.name), written)


def _terms(row: Row[Any]) -> tuple[int, str, str, str, str]:
    known = lexicon()
    line = known.terms(row.line)
    stated = figure_of(Measure(row.value, row.unit))
    said = row.line if row.is_evidence else f"{row.line}\n{row.more}"
    figures = {figure.term for figure in figures_in(said)} | ({stated.term} if stated else set())
    quoted = known.terms(row.quoted) | {figure.term for figure in figures_in(row.quoted)}
    parts = (line, known.terms(row.more) - line, quoted, figures)
    return (row.row, *(" ".join(sorted(part)) for part in parts))


class Sayings:
    """Asks the terms of one kind of thing."""

    def __init__(self, connection: Connection, spoken: Spoken) -> None:
        self._connection, self._spoken = connection, spoken
        self._counts: dict[str, int] = {}
        self._usual = 1.0

    @cached_property
    def total(self) -> int:
        asked = _TOTAL.substitute(of=self._spoken.of)
        return int(self._connection.exec_driver_sql(asked).scalar_one())

    def weight(self, term: str) -> float:
        """Little for a term that most things have, much for one that hardly any has.

        Counting takes time: a term that was not counted yet weighs what is usual.
        """
        if term not in self._counts:
            return self._usual
        return math.log1p(self.total / (self.count(term) + 0.5))

    def count(self, term: str) -> int:
        """How many things have the term."""
        if term not in self._counts:
            self.learn((term,))
        return self._counts[term]

    def learn(self, terms: Iterable[str]) -> None:
        """Count many terms at once."""
        wanted = sorted({term for term in terms if term not in self._counts})
        self._counts.update(dict.fromkeys(wanted, 0))
        for start in range(0, len(wanted), AT_ONCE):
            some = wanted[start : start + AT_ONCE]
            marks = ",".join("?" * len(some))
            asked = _COUNTED.substitute(name=self._spoken.name, marks=marks)
            for row in self._connection.exec_driver_sql(asked, tuple(some)):
                self._counts[row.term] = row.doc

    def candidates(self, saying: Saying, *, quick: bool = False) -> Mapping[int, Saying]:
        """The things that share the most telling terms, by the number of their row.

        `quick`: terms that the saying does not have are left uncounted.
        """
        self.learn(saying.terms)
        weights = [self.weight(term) for term in saying.terms if self.count(term)]
        self._usual = sum(weights) / len(weights) if weights else 1.0
        known = [term for term in saying.terms if self.count(term)]
        telling = sorted(known, key=lambda term: (-self.weight(term), term))[:_TERMS]
        found: defaultdict[int, float] = defaultdict(float)
        for terms in self._questions(telling):
            worth = sum(map(self.weight, terms))
            for row in self._having(terms):
                found[row] += worth
        best = sorted(found, key=lambda row: (-found[row], row))[:_CANDIDATES]
        return self._most_promising(saying, dict(self._read(best)), quick=quick)

    def _most_promising(
        self, saying: Saying, read: dict[int, Saying], *, quick: bool
    ) -> dict[int, Saying]:
        """Those that share most of what they say; only of these are all terms counted."""

        def promise(row: int) -> float:
            terms = read[row].terms
            shared = sum(map(self.weight, saying.terms & terms))
            return shared / math.sqrt(sum(map(self.weight, terms)))

        best = sorted(read, key=lambda row: (-promise(row), row))[:_SCORED]
        kept = {row: read[row] for row in best}
        if not quick:
            self.learn(term for each in kept.values() for term in each.terms)
        return kept

    def _questions(self, telling: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """Terms that few things have; common ones only together, so that few have them all."""
        asked: list[frozenset[str]] = []
        for size in (1, 2, 3, 4):
            for terms in combinations(telling if size == 1 else telling[:_COMMON], size):
                if len(asked) == _QUESTIONS:
                    return
                whole = frozenset(terms)
                if self._expected(terms) <= _FEW and not any(part <= whole for part in asked):
                    asked.append(whole)
                    yield terms

    def _expected(self, terms: Sequence[str]) -> float:
        share = math.prod(self.count(term) / max(1, self.total) for term in terms)
        return share * self.total

    def _having(self, terms: Sequence[str]) -> Sequence[int]:
        asked = _HAVING.substitute(name=self._spoken.name)
        wanted = " AND ".join(f'"{term}"' for term in terms)
        return self._connection.exec_driver_sql(asked, (wanted, _FEW)).scalars().all()

    def _read(self, rows: Sequence[int]) -> Iterator[tuple[int, Saying]]:
        marks = ",".join(map(str, rows))
        asked = _READ.substitute(name=self._spoken.name, rows=marks)
        held = self._connection.exec_driver_sql(asked).all()
        for row, *parts in held:
            line, more, quoted, figures = (frozenset(part.split()) for part in parts)
            yield row, Saying(line, line | more, quoted, figures)


_DUE = """
    create table sayings_due (
        kind varchar not null,
        thing integer not null,
        primary key (kind, thing)
    ) without rowid
"""
_WHAT_IS_DUE = "select thing from sayings_due where kind = ?"
_DONE = "delete from sayings_due where kind = ?"
_FORGET = Template("delete from $name where rowid in ($rows)")
_PUT = Template("insert into $name(rowid, line, own, quoted, figures) values (?, ?, ?, ?, ?)")
_TOTAL = Template("select coalesce(max(row), 0) from $of")
_COUNTED = Template("select term, doc from temp.${name}_terms where term in ($marks)")
_HAVING = Template("select rowid from $name where $name match ? order by rowid desc limit ?")
_READ = Template("select rowid, line, own, quoted, figures from $name where rowid in ($rows)")
_NOTE = "insert or ignore into sayings_due values ('$of', "


_EXCERPT = (
    "create trigger ${name}_excerpt_$happening after $on on excerpts"
    " when $state.$owner is not null begin"
    " insert or ignore into sayings_due select '$of', row from $of where id = $state.$owner; end"
)


def _when_excerpt(happening: str, on: str, state: str) -> Template:
    filled = Template(_EXCERPT).safe_substitute(happening=happening, on=on, state=state)
    return Template(filled)


_FORMS = (
    Template(
        "create virtual table $name using fts5(line, own, quoted, figures,"
        " detail = none, tokenize = 'unicode61 remove_diacritics 0')"
    ),
    Template(f"create trigger ${{name}}_added after insert on $of begin {_NOTE} new.row); end"),
    Template(
        "create trigger ${name}_changed after update of $watched on $of begin"
        f" {_NOTE} new.row); end"
    ),
    Template(
        "create trigger ${name}_gone after delete on $of begin"
        " delete from $name where rowid = old.row; end"
    ),
    _when_excerpt("added", "insert", "new"),
    _when_excerpt("changed", "update of words", "new"),
    _when_excerpt("gone", "delete", "old"),
)
_WORDS = {
    "evidence": Template(
        "select e.row, e.claim as line, e.definition as more, e.value, e.unit,"
        " coalesce(x.words, '') as quoted, 1 as is_evidence"
        " from evidence e left join excerpts x on x.evidence = e.id where e.row in ($rows)"
    ),
    "recommendations": Template(
        "select r.row, r.title as line, r.what as more, '' as value, '' as unit,"
        " coalesce(x.words, '') as quoted, 0 as is_evidence"
        " from recommendations r left join excerpts x on x.recommendation = r.id"
        " where r.row in ($rows)"
    ),
}
