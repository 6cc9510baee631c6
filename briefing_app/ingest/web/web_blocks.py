"""The paragraphs of a web page, each with the elements it lies in and what these are for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.web.web_tree import Begin, End, Step
from briefing_app.wordfile.raised import raised

_UNSEEN = frozenset(
    {
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "iframe",
        "object",
        "canvas",
        "select",
        "textarea",
        "head",
        "video",
        "audio",
    }
)
_INLINE = frozenset(
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "mark",
        "math",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "input",
        "nobr",
    }
)
_WITHIN_A_LINE = frozenset({"br", "script", "style", "template", "noscript", "svg"})
_FORMULA = re.compile(
    r"m(?:i|n|o|s|row|sup|sub|subsup|over|under|underover|text|frac|sqrt|root|fenced|enclose"
    r"|space|style|padded|phantom|error|multiscripts|prescripts|action)|semantics|none|mjx-.*"
)
_UNSAID = frozenset({"annotation", "annotation-xml"})
"""A formula once more, in the words of another program."""

_SECTION = re.compile(r"\b(?:section|sect\d|level\d)\b")
_MOST_OF_A_NAME = 3
"""Words; what is named at more length is named by its heading."""

_ASIDE = frozenset({"nav", "aside", "form", "button", "dialog", "menu"})
_EDGES = frozenset({"header", "footer"})
_ASIDE_ROLES = frozenset(
    {
        "navigation",
        "banner",
        "contentinfo",
        "complementary",
        "search",
        "dialog",
        "alertdialog",
        "menu",
        "menubar",
    }
)
_ARTICLE = frozenset({"article", "main"})
_WORDS_IN_NAMES = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_ASIDE_NAMES = frozenset(
    {
        "nav",
        "navbar",
        "navigation",
        "menu",
        "breadcrumb",
        "breadcrumbs",
        "sidebar",
        "share",
        "sharing",
        "social",
        "comments",
        "cookie",
        "cookies",
        "related",
        "recommended",
        "promo",
        "newsletter",
        "subscribe",
        "subscription",
        "advert",
        "advertisement",
        "ad",
        "ads",
        "popup",
        "modal",
        "toolbar",
        "pagination",
        "pager",
        "skip",
        "masthead",
        "sponsored",
        "outbrain",
        "taboola",
        "signup",
    }
)
_HEADING = re.compile(r"h([1-6])")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LONGEST_MARK = 4
_LONGEST_NAME = 500
_DEEPEST = 40
_BREAKS = 2


@dataclass(frozen=True, slots=True)
class WebBlock:
    """`inside` are the elements around it by number, `asides` those of them that look beside the
    point, `articles` those that call themselves the text."""

    text: str
    kind: PassageKind | None
    level: int
    label: str
    inside: tuple[int, ...]
    asides: tuple[int, ...]
    articles: tuple[int, ...]


@dataclass(slots=True)
class _Open:
    """An element that has begun; `count` counts the items of a list."""

    tag: str
    number: int
    is_unseen: bool
    is_aside: bool
    is_article: bool
    count: int = 0


def blocks_of(steps: Iterable[Step]) -> list[WebBlock]:
    """In the order of the page; what is hidden or never shown is not among them."""
    gathering = _Gathering()
    for step in steps:
        match step:
            case Begin():
                gathering.begin(step)
            case End():
                gathering.end(step.tag)
            case _:
                gathering.say(step)
    gathering.close()
    return gathering.blocks


class _Gathering:
    def __init__(self) -> None:
        self.blocks: list[WebBlock] = []
        self._open: list[_Open] = []
        self._said: list[str] = []
        self._label = ""
        self._unseen = 0
        self._articles = 0
        self._numbers = 0
        self._breaks = 0
        self._raised = 0

    def begin(self, element: Begin) -> None:
        if not _is_inline(element.tag):
            self.close()
        self._numbers += 1
        opened = self._opened(element)
        self._open.append(opened)
        self._unseen += opened.is_unseen
        self._articles += opened.is_article
        if element.tag == "li":
            self._label = self._item_label(element)
        elif element.tag == "br":
            self._break_line()
        elif element.tag == "sup":
            self._raised = len(self._said)

    def end(self, tag: str) -> None:
        if not _is_inline(tag):
            self.close()
        if tag == "sup":
            self._raise_mark()
        if self._open:
            closed = self._open.pop()
            self._unseen -= closed.is_unseen
            self._articles -= closed.is_article

    def say(self, words: str) -> None:
        if not self._unseen:
            self._said.append(words)
            self._breaks = 0 if words.strip() else self._breaks

    def close(self) -> None:
        """A paragraph ends where a block begins or ends."""
        text = "".join(self._said).strip()
        self._said.clear()
        if text:
            self.blocks.append(self._block(text))
            self._label = ""

    def _opened(self, element: Begin) -> _Open:
        return _Open(
            element.tag,
            self._numbers,
            _is_hidden(element),
            _is_aside(element) or (element.tag in _EDGES and not self._articles),
            element.tag in _ARTICLE or element.get("role") == "main",
        )

    def _block(self, text: str) -> WebBlock:
        tags = [one.tag for one in self._open[-_DEEPEST:]]
        label = self._label
        kind, level = _kind_of(tags)
        if label and kind is None:
            kind, level = PassageKind.ITEM, max(0, tags.count("ul") + tags.count("ol") - 1)
        words = f"{label} {text}" if label and kind is PassageKind.ITEM else text
        around = self._open[:_DEEPEST]
        return WebBlock(
            words,
            kind,
            level,
            label if kind is PassageKind.ITEM else "",
            tuple(one.number for one in around),
            tuple(one.number for one in around if one.is_aside),
            tuple(one.number for one in around if one.is_article),
        )

    def _item_label(self, item: Begin) -> str:
        """As the browser prints it."""
        lists = [one for one in self._open if one.tag in ("ul", "ol")]
        if not lists or lists[-1].tag == "ul":
            return "•"
        told = item.get("value")
        lists[-1].count = int(told) if told.isdecimal() else lists[-1].count + 1
        return f"{lists[-1].count}."

    def _break_line(self) -> None:
        """Two line ends in a row part paragraphs."""
        self._breaks += 1
        if self._breaks >= _BREAKS:
            self.close()
            self._breaks = 0
        elif not self._unseen:
            self._said.append(" ")

    def _raise_mark(self) -> None:
        words = "".join(self._said[self._raised :]).strip()
        mark = words.strip("[]()")
        if mark.isdecimal() and len(mark) <= _LONGEST_MARK:
            self._said[self._raised :] = [words.replace(mark, raised(mark))]


def _kind_of(tags: list[str]) -> tuple[PassageKind | None, int]:
    for tag in reversed(tags):
        heading = _HEADING.fullmatch(tag)
        if heading:
            return PassageKind.HEADING, int(heading[1])
        if tag == "blockquote":
            return PassageKind.QUOTATION, 0
        if tag in ("td", "th", "figcaption", "dd", "dt"):
            return PassageKind.PARAGRAPH, 0
    return None, 0


def _is_inline(tag: str) -> bool:
    return (
        tag in _INLINE or tag in _WITHIN_A_LINE or tag in _UNSAID or bool(_FORMULA.fullmatch(tag))
    )


def _is_hidden(element: Begin) -> bool:
    if element.tag in _UNSEEN or element.tag in _UNSAID or "hidden" in element.attributes:
        return True
    return bool(_HIDDEN.search(element.get("style")))


def _is_aside(element: Begin) -> bool:
    if element.tag in _ASIDE or element.get("role") in _ASIDE_ROLES:
        return True
    if element.tag in ("html", "body", "p", *_ARTICLE, *_INLINE) or _HEADING.fullmatch(element.tag):
        return False
    called = _words_in(element.get("class"))
    named = _words_in(element.get("id"))
    is_by_heading = _is_section(element) or len(named) > _MOST_OF_A_NAME
    return not _ASIDE_NAMES.isdisjoint(called if is_by_heading else [*called, *named])


def _is_section(element: Begin) -> bool:
    """A part of the text, which is named by the words of its heading: "social-care"."""
    return element.tag == "section" or bool(_SECTION.search(element.get("class")))


def _words_in(name: str) -> list[str]:
    return [word.lower() for word in _WORDS_IN_NAMES.findall(name[:_LONGEST_NAME])]
