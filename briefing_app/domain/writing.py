"""What a note is measured by in each language: how long things may be, and telling words."""

from dataclasses import dataclass, fields

from briefing_app.domain.term import Terms


@dataclass(frozen=True, slots=True)
class Limits:
    """Counts of words unless the name says otherwise; `front_words` is how soon the ask stands.

    A figure older than `figure_months`, or of what goes on in the field than `operational_days`,
    has to say of when it is.
    """

    sentence_words: int
    average_words: int
    paragraph_sentences: int
    paragraph_words: int
    bullet_words: int
    front_words: int
    page_words: int
    figure_months: int
    operational_days: int
    consideration_words: int


LIMIT_NAMES = tuple(field.name for field in fields(Limits))


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """Words and phrases by which a check knows what it reads; `*` stands for further letters.

    Known by identity, so that what was read by them once can be kept.
    """

    relative: tuple[str, ...]
    asking: tuple[str, ...]
    not_asking: tuple[str, ...]
    advantages: tuple[str, ...]
    disadvantages: tuple[str, ...]
    status_quo: tuple[str, ...]
    refusals: tuple[str, ...]
    several: tuple[str, ...]
    option: tuple[str, ...]
    owners: tuple[str, ...]
    timing: tuple[str, ...]
    amounts: tuple[str, ...]
    operational: tuple[str, ...]
    numbered_things: tuple[str, ...]
    measures: tuple[str, ...]
    streets: tuple[str, ...]
    namings: tuple[str, ...]
    unsourced_sections: tuple[str, ...]
    spoken_sections: tuple[str, ...]
    placeholders: tuple[str, ...]
    abbreviations: tuple[str, ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    moving: tuple[str, ...]
    lasting: tuple[str, ...]
    lead_ins: tuple[str, ...]
    decision_verbs: tuple[str, ...]
    no_acts: tuple[str, ...]
    hedges: tuple[str, ...]
    wishes: tuple[str, ...]
    considered_sections: tuple[str, ...]
    stock_answers: tuple[str, ...]
    reasons: tuple[str, ...]
    approximations: tuple[str, ...]
    totals: tuple[str, ...]
    subtotals: tuple[str, ...]
    rising: tuple[str, ...]
    measured_against: tuple[str, ...]
    title_words: tuple[str, ...]
    bare_links: tuple[str, ...]
    accented: tuple[str, ...]
    public_kinds: tuple[str, ...]
    passive_forms: tuple[str, ...]
    participles: tuple[str, ...]
    no_passives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Writing:
    """One language."""

    limits: Limits
    cues: Cues


@dataclass(frozen=True, slots=True)
class Rules:
    """Both languages, and the terms that join them."""

    en: Writing
    fr: Writing
    terms: Terms

    def of(self, language: str) -> Writing:
        return self.fr if language == "fr" else self.en
