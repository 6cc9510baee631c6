"""How a sentence asks someone to act: by its verb, or by beginning with a request."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from briefing_app.language import _
from briefing_app.spotting.candidate import Ground, Strength
from briefing_app.spotting.cue_words import CueWords, fold
from briefing_app.spotting.parties import Known, addressees_of
from briefing_app.spotting.reading import Sentence

_ENDS = re.compile(r"[.!?;:,)]\W*$")
_QUESTION = re.compile(r"\?\W*$")
_WORD = re.compile(r"[^\w{]*(?:\d[\d.]*\W+)?([^\W\d_][\w'-]*)")
_NEXT_WORD = re.compile(r" ([^\W\d_][\w'-]*)")
_COMMA = re.compile(r",(?! +(?:and|or|et|ou) )")
_MOST_COMMAS = 2
_FURTHEST_ABOVE = 10
"""Words between the asking verb and the list below."""
_SHORT_WORD = 3
_MOSTLY = 0.6
_SHORTEST = 2
"""Words: a single word asks for nothing."""


@dataclass(frozen=True, slots=True)
class Request:
    """Why the sentence asks, and where in it the asking words stand.

    `may_describe` says that the same words may tell a duty ("A ship must report"), `is_operative`
    that they open a paragraph of a resolution ("Urges all States").
    """

    ground: Ground
    start: int
    end: int
    may_describe: bool = False
    is_operative: bool = False
    is_imperative: bool = False


def by_verb(sentence: Sentence, cues: CueWords, *, may_be_weak: bool = False) -> Request | None:
    kinds = [("strong", Strength.STRONG), ("fair", Strength.FAIR)]
    if may_be_weak:
        kinds.append(("weak", Strength.WEAK))
    asks = any(cues.patterns[kind].search(sentence.plain) for kind, _strength in kinds)
    if not asks or is_question(sentence) or _is_headline(sentence):
        return None
    said = cues.patterns["not_a_demand"].sub(lambda match: " " * len(match[0]), sentence.plain)
    for kind, strength in kinds:
        match = cues.patterns[kind].search(said)
        if match:
            reason = _("“{words}” asks someone to act.").format(words=match[0].strip())
            return Request(
                Ground(reason, strength),
                match.start(),
                match.end(),
                bool(cues.patterns["may_describe"].fullmatch(match[0])),
                bool(cues.patterns["operative"].match(sentence.plain.lstrip())),
            )
    return None


def by_possibility(sentence: Sentence, cues: CueWords, known: Known) -> Request | None:
    """What somebody who may be asked could do: a soft demand where no verb asks."""
    if is_question(sentence):
        return None
    plain = sentence.plain
    match = cues.patterns["possible"].search(plain)
    if not match:
        return None
    reason = _("“{words}” suggests what someone may do.").format(words=match[0])
    request = Request(Ground(reason, Strength.WEAK), *match.span())
    able = addressees_of(sentence, request.start, known)
    is_whole = able and known.cues.patterns["actors"].search(fold(able[-1]).split()[-1])
    return request if is_whole else None


def above_list(sentence: Sentence, cues: CueWords) -> Request | None:
    """The words of a line above a list that ask for what stands in it: "The town should:"."""
    plain = sentence.plain
    end = len(plain.rstrip(" :\u2013\u2014-"))
    if any(match.end() == end for match in cues.patterns["has_parts"].finditer(plain, 0, end)):
        return None
    if cues.patterns["clauses"].match(plain.lstrip()) and plain.rstrip().endswith(":"):
        return Request(Ground("", Strength.STRONG), 0, end)
    for match in cues.patterns["openers"].finditer(plain):
        if cues.patterns["openers"].fullmatch(plain, match.start(), end):
            return Request(Ground("", Strength.STRONG), match.start(), end)
    request = by_verb(sentence, cues) if plain.rstrip().endswith(":") else None
    if request and len(plain[request.end : end].split()) <= _FURTHEST_ABOVE:
        return request
    return None


def is_question(sentence: Sentence) -> bool:
    return bool(_QUESTION.search(sentence.text))


def by_beginning(
    sentence: Sentence, cues: CueWords, *, is_expected: bool = False
) -> Request | None:
    """An imperative at the start, or behind an opening such as "Instead of …, ".

    Where a request is expected, a word that may be a noun is taken for a verb.
    """
    plain = sentence.plain
    if is_question(sentence) or len(plain.split()) < _SHORTEST:
        return None
    if not is_expected and _is_title(sentence):
        return None
    first = _WORD.match(plain)
    if not first or _is_quoted_there(sentence, first.start(1)):
        return None
    at = _past_leads(plain, first.start(1), cues)
    found = _request_at(plain, at, cues, _is_expected if is_expected else _is_likely)
    found = found or _behind_clause(plain, at, cues)
    if found is None:
        return None
    words = sentence.text[found[0] : found[1]]
    ground = Ground(_("It begins with a request: “{words}”.").format(words=words), Strength.FAIR)
    return Request(ground, *found, is_imperative=True)


def _is_headline(sentence: Sentence) -> bool:
    """ "Agency Should Plan for Closures", without a stop."""
    return not _ENDS.search(sentence.text) and _is_title(sentence)


def _is_title(sentence: Sentence) -> bool:
    """A line most of whose words have capitals ("Institute for Social Work Research")."""
    words = [word for word in sentence.text.split() if len(word) > _SHORT_WORD]
    capitals = sum(word[:1].isupper() for word in words)
    return len(words) >= _SHORTEST and capitals > _MOSTLY * len(words)


def _is_quoted_there(sentence: Sentence, at: int) -> bool:
    """Whether quoted words stand before the first word that is the document's own."""
    return any(mark in sentence.text[:at] for mark in '“«"')


def _past_leads(plain: str, at: int, cues: CueWords) -> int:
    """Behind "Also," or "Finally,"; more than one may stand there."""
    while match := cues.patterns["leads"].match(plain, at):
        word = _WORD.match(plain, match.end())
        if not word:
            break
        at = word.start(1)
    return at


def _behind_clause(plain: str, at: int, cues: CueWords) -> tuple[int, int] | None:
    if not cues.patterns["fronted"].match(plain, at):
        return None
    behind = 0
    for comma in list(_COMMA.finditer(plain, at))[:_MOST_COMMAS]:
        word = _WORD.match(plain, comma.end())
        if not word or (behind and cues.patterns["finite"].search(plain, behind, comma.start())):
            break
        behind = comma.end()
        start = _past_leads(plain, word.start(1), cues)
        found = _request_at(plain, start, cues, _is_clear)
        if found:
            return found
    return None


def _request_at(
    plain: str, at: int, cues: CueWords, accepts: Callable[[str, str, CueWords], bool]
) -> tuple[int, int] | None:
    if cues.patterns["not_imperative"].match(plain, at):
        return None
    negated = cues.patterns["negations"].match(plain, at)
    word = _verb_at(plain, negated.end() if negated else at)
    if word and (negated or accepts(word[1], plain[word.end() :], cues)):
        return at, word.end()
    return None


def _verb_at(plain: str, at: int) -> re.Match[str] | None:
    """The word there, or the next where that is an adverb ("Proactively release")."""
    word = _WORD.match(plain, at)
    if word and word[1].endswith("ly") and word[1] not in ("apply", "rely", "supply"):
        word = _NEXT_WORD.match(plain, word.end())
    return word


def _is_expected(word: str, after: str, cues: CueWords) -> bool:
    is_verb = word in cues.words["imperative_words"] | cues.words["doubtful_words"]
    if not is_verb and not cues.patterns["imperatives"].fullmatch(word):
        return False
    return not cues.patterns["not_after"].match(after.lstrip())


def _is_likely(word: str, after: str, cues: CueWords) -> bool:
    if word in cues.words["doubtful_words"]:
        return bool(cues.patterns["after_doubtful"].match(after.lstrip()))
    return _is_expected(word, after, cues)


def _is_clear(word: str, after: str, cues: CueWords) -> bool:
    """Behind a comma, where a verb may also be one of several."""
    return _is_likely(word, after, cues) and not cues.patterns["joins"].match(after.lstrip())
