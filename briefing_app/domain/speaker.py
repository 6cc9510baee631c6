"""Who said the words, and whether a person is named where a rule forbids it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from briefing_app.domain.passage import Passage

_BIG = r"(?:[A-Z\u00c0-\u00dd][\w\u2019'-]+|[A-Z]\.?)"
_JOINING = r"(?:de|du|des|da|di|van|von|der|den|la|le|el|al|bin|ibn)"
_NAME = rf"{_BIG}(?:[ \u00a0](?:{_JOINING}[ \u00a0])*{_BIG})*"
_TITLE = (
    r"(?:Mr|Mrs|Ms|Dr|Prof|Hon|Gen|Col|Sgt|Lt|M|Mme|Mmes|Mlle)\.?[ \u00a0]|(?i:Ambassador|Professor"
    r"|Minister|Senator|General|Colonel|Major|Captain|Commander|President|Judge|Sir|Lady|Doctor"
    r"|Ambassadeur|Ambassadrice|Professeure?|Ministre|S\u00e9nat(?:eur|rice)|G\u00e9n\u00e9ral"
    r"|Commandante?|Capitaine|Juge|Docteure?)[ \u00a0]"
)
_SAYS = (
    r"(?:said|says|stated|states|told|argued|argues|added|adds|noted|notes|explained|explains"
    r"|warned|warns|remarked|remarks|observed|observes|stressed|stresses|recalled|recalls|insisted"
    r"|a[ \u00a0](?:dit|d\u00e9clar\u00e9|affirm\u00e9|ajout\u00e9|soulign\u00e9|expliqu\u00e9"
    r"|not\u00e9|rappel\u00e9|averti|soutenu|estim\u00e9|fait[ \u00a0]valoir)"
    r"|dit|d\u00e9clare|affirme|ajoute|souligne|explique|note|rappelle|avertit|soutient|estime)"
)
_WHO = rf"(?P<who>(?:(?:the|The|le|Le|la|La|l[\u2019'])[ \u00a0]?)?(?:{_TITLE})?{_NAME})"
_APPOSED = r"(?:,[^,.;:]{2,60},)?"
_BEFORE = re.compile(rf"{_WHO}{_APPOSED}[ \u00a0]+{_SAYS}\b")
_ACCORDING = re.compile(
    rf"\b(?:[Aa]ccording to|[Ss]elon|[Dd]\u2019apr\u00e8s|[Dd]'apr\u00e8s) {_WHO}"
)
_BEHIND = re.compile(rf"^[\u201d\u00bb\"\u2019',. \u00a0]*{_SAYS}[ \u00a0]+{_WHO}")
_COLON = re.compile(rf"{_WHO}\s*:\s*[\u201c\u00ab\"]?\s*$")
_PERSON = re.compile(rf"(?:(?:{_TITLE}){_NAME}|{_BIG}(?:[ \u00a0](?:{_JOINING}[ \u00a0])*{_BIG})+)")
_BODIES = re.compile(
    r"\b(?:Nations|Council|Committee|Department|Ministry|Office|Union|Watch|Group|Institute|School"
    r"|University|International|Affairs|States|Kingdom|Government|Forces|Agency|Organi[sz]ation"
    r"|Commission|Assembly|Parliament|Court|Bank|Fund|Network|Secretary|Report|Conseil|Comit\u00e9"
    r"|Minist\u00e8re|Bureau|Groupe|Institut|Universit\u00e9|\u00c9tats|Royaume|Gouvernement|Forces"
    r"|Agence|Assembl\u00e9e|Parlement|Cour|Banque|Fonds|R\u00e9seau|Rapport|Affaires)\b"
)
_LISTS = re.compile(
    r"\b(?:participants?|speakers?|panel(?:l?ists?)?|attendees|attendance|discussants?|presenters?"
    r"|intervenant(?:e?s)?|conf\u00e9renci\w+|orateurs?|pan\u00e9listes?)\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?:an?|one|another|the|un|une|l[e\u2019'] ?|la)?\s*(?:participante?|speaker|intervenante?)s?",
    re.IGNORECASE,
)
_OPENINGS = frozenset({"The", "He", "She", "It", "They", "We", "I", "Il", "Elle", "On", "Ils"})
_SHORTEST = 3
_INITIAL = 2


def speaker_of(passage: str, start: int, end: int) -> str:
    """Who the passage says spoke the words from `start` to `end`; nothing where it does not say."""
    behind = _BEHIND.search(passage[end:])
    if behind:
        return _clean(behind["who"])
    before = _last_sentence(passage[:start])
    colon = _COLON.search(before)
    if colon:
        return _clean(colon["who"])
    spoken = before + passage[start:end]
    for pattern in (_BEFORE, _ACCORDING):
        found = [_clean(match["who"]) for match in pattern.finditer(spoken)]
        named = [who for who in found if who]
        if named:
            return named[-1]
    return ""


def is_nobody(speaker: str) -> bool:
    """Whether it names nobody: empty, or "a participant" in either language."""
    return not speaker.strip() or bool(_NOBODY.fullmatch(speaker.strip()))


def persons_named(passage: str) -> tuple[str, ...]:
    """The people to whom the passage gives words: right before a verb of saying, or behind one."""
    found = [match["who"] for match in _BEFORE.finditer(passage)]
    found += [match["who"] for match in _ACCORDING.finditer(passage)]
    found += [match["who"] for match in re.finditer(rf"[\u201d\u00bb\"],? {_SAYS} {_WHO}", passage)]
    return tuple(dict.fromkeys(person for who in found for person in _persons(who)))


def persons_listed(passages: Sequence[Passage]) -> tuple[str, ...]:
    """The people in the source's lists of participants and speakers."""
    here = (each for each in passages if any(map(_LISTS.search, each.heading_path)))
    return tuple(dict.fromkeys(name for each in here for name in _first_person(each.text)))


def named_in(words: str, persons: Iterable[str]) -> tuple[str, ...]:
    """Which of the people the words name, in full or by the last name, as it stands there."""
    found = []
    for person in persons:
        last = person.split()[-1]
        for form in (person, last) if len(last) >= _SHORTEST else (person,):
            if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", words):
                found.append(form)
                break
    return tuple(dict.fromkeys(found))


def without_names(words: str, names: Iterable[str], instead: str) -> str:
    """The words with each name, and the title before it, replaced."""
    for name in names:
        whole = rf"(?<!\w)(?:{_TITLE})?{re.escape(name)}(?!\w)"
        words = re.sub(whole, instead, words)
    return words[:1].upper() + words[1:] if words.startswith(instead) else words


def _persons(who: str) -> Iterator[str]:
    for match in _PERSON.finditer(who):
        bare = re.sub(rf"^(?:{_TITLE})", "", match[0]).strip()
        bare = _clean(bare)
        if bare and _is_personal(bare):
            yield bare


def _is_personal(name: str) -> bool:
    """Neither a body nor an abbreviation, nor the beginning of a sentence."""
    words = name.split()
    abbreviated = any(len(word) > _INITIAL and word.isupper() for word in words)
    return not (abbreviated or _BODIES.search(name) or words[0] in _OPENINGS)


def _first_person(text: str) -> Iterator[str]:
    """A line of a list begins with the name."""
    match = _PERSON.match(text.lstrip("\u2022-*\u2013 \u00a0"))
    yield from _persons(match[0]) if match else ()


def _clean(who: str) -> str:
    """Without the full stop behind a name; an initial keeps its own."""
    named = who.strip()
    if named.endswith(".") and len(named.split()[-1]) > _INITIAL:
        named = named[:-1]
    return "" if named in _OPENINGS else named


def _last_sentence(before: str) -> str:
    ends = [match.end() for match in re.finditer(r"(?<![A-Z])(?<!Mr|Ms|Dr)[.!?]\s", before)]
    return before[ends[-1] :] if ends else before
