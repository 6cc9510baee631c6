"""A kind of note: its sections in order, what is required, limits, guidance, header fields."""

from dataclasses import asdict, dataclass, replace
from enum import Enum

from briefing_app.domain.header import Header
from briefing_app.domain.ids import NoteId, ParagraphId, SectionId, new_id
from briefing_app.domain.marking import UNCLASSIFIED, Marking
from briefing_app.domain.note import Note, Section
from briefing_app.domain.register import RegisterKind
from briefing_app.domain.text import Paragraph, ParagraphKind
from briefing_app.domain.writing import Limits


@dataclass(frozen=True, slots=True)
class Named:
    """The same words in both official languages."""

    en: str
    fr: str

    def in_language(self, language: str) -> str:
        return self.fr if language == "fr" else self.en


class BodyStyle(Enum):
    """How the paragraphs of a kind stand: plain, numbered through the note, or as bullets."""

    PARAGRAPHS = "paragraphs"
    NUMBERED = "numbered"
    BULLETS = "bullets"

    @property
    def starts_as(self) -> ParagraphKind:
        """What a section begins with where it does not say."""
        return ParagraphKind.BULLET if self is BodyStyle.BULLETS else ParagraphKind.PARAGRAPH


FRENCH_IS_LONGER = 1.2
"""How much more room the same matter takes in French, where a kind does not say."""


def longer_in_french(words: int) -> int:
    """A limit for French made from the English one, rounded to tens."""
    return round(words * FRENCH_IS_LONGER / 10) * 10


@dataclass(frozen=True, slots=True)
class SectionRule:
    """`words` is the limit, 0 for none; `starts_as` is the kind of paragraph one begins with."""

    key: str
    name: Named
    guidance: Named
    level: int = 1
    required: bool = False
    words: int = 0
    starts_as: ParagraphKind = ParagraphKind.PARAGRAPH
    words_fr: int = 0

    def limit(self, language: str) -> int:
        """The words allowed in a note of this language; 0 for no limit."""
        return self.words_fr if language == "fr" else self.words


@dataclass(frozen=True, slots=True)
class KindLimit:
    """What a kind measures by instead of the usual limit of this name; 0 leaves the usual one."""

    name: str
    en: int = 0
    fr: int = 0

    def in_language(self, language: str) -> int:
        return self.fr if language == "fr" else self.en


@dataclass(frozen=True, slots=True)
class NoteKind:
    """`decision` holds the lines of the decision block, each with its tick box; may be empty.

    `required` names header fields that may not stay empty. `pages_en` and `pages_fr` are limits;
    0 means none. `order` is its place in the list of kinds. `limits` stand over the usual ones.
    `register` is the published list that notes of this kind belong to, `addressee` to whom they
    go: "M" a minister, "D" a deputy head.
    """

    key: str
    name: Named
    short_name: Named
    purpose: str
    sections: tuple[SectionRule, ...]
    fields: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    decision: tuple[Named, ...] = ()
    signatory: Named = Named("", "")
    words: int = 0
    pages_en: float = 0
    pages_fr: float = 0
    style: BodyStyle = BodyStyle.PARAGRAPHS
    words_fr: int = 0
    order: int = 1000
    limits: tuple[KindLimit, ...] = ()
    register: RegisterKind = RegisterKind.NONE
    addressee: str = ""

    @property
    def numbered(self) -> bool:
        """Whether body paragraphs are numbered through the whole note."""
        return self.style is BodyStyle.NUMBERED

    def limit(self, language: str) -> int:
        """The words allowed before the annexes in a note of this language; 0 for no limit."""
        return self.words_fr if language == "fr" else self.words

    def limits_over(self, usual: Limits, language: str) -> Limits:
        """What the checks measure a note of this kind and language by."""
        own = {each.name: each.in_language(language) for each in self.limits}
        return replace(usual, **{name: limit for name, limit in own.items() if limit})

    def rule(self, key: str) -> SectionRule | None:
        return next((rule for rule in self.sections if rule.key == key), None)

    def pages(self, language: str) -> float:
        return self.pages_fr if language == "fr" else self.pages_en


def kind_of_itself(note: Note) -> NoteKind:
    """The kind of a note whose own kind is not known here: its sections, with no limits."""
    nothing = Named("", "")
    keys = dict.fromkeys(section.key for section in note.sections if section.key)
    first = {key: next(s for s in note.sections if s.key == key) for key in keys}
    rules = tuple(
        SectionRule(key, Named(section.heading, section.heading), nothing, section.level)
        for key, section in first.items()
    )
    filled = tuple(name for name, words in asdict(note.header).items() if words)
    return NoteKind(note.kind, nothing, nothing, note.header.purpose, rules, filled)


def new_note(kind: NoteKind, language: str, marking: Marking = UNCLASSIFIED) -> Note:
    """An empty note of this kind with one empty paragraph in every required section."""
    sections = tuple(new_section(rule, language) for rule in kind.sections if rule.required)
    header = Header(purpose=kind.purpose, addressee=kind.addressee)
    return Note(NoteId(new_id()), kind.key, header, sections, language=language, marking=marking)


def new_section(rule: SectionRule, language: str) -> Section:
    empty = Paragraph(ParagraphId(new_id()), rule.starts_as)
    heading = rule.name.in_language(language)
    return Section(SectionId(new_id()), rule.key, heading, rule.level, (empty,))
