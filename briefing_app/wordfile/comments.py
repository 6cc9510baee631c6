"""Word's own comments: their part, and the range of words that each of them is about."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from briefing_app.wordfile.markup import Look, printable, run
from briefing_app.wordfile.package import WORD_TYPE, Package
from briefing_app.wordfile.tree import DECLARED, elements, w

MOST_INITIALS = 3
_SMALL = '<w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>'
_REFERENCE = f"<w:r>{_SMALL}<w:annotationRef/></w:r>"
_SPACING = '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'


@dataclass(frozen=True, slots=True)
class Comment:
    """`on` is an ISO time in UTC, or empty: then the comment carries none. Each of `lines` is a
    paragraph."""

    author: str
    lines: tuple[str, ...]
    on: str = ""
    language: str = ""


class Comments:
    """The comments of one document; new ones are numbered behind those already there."""

    def __init__(self, package: Package) -> None:
        self._part = package.related(package.main, "comments") or _new_part(package)
        self._root = package.xml(self._part)
        known = (int(each.get(w("id")) or 0) for each in self._root)
        self._next = max(known, default=-1) + 1

    def add(self, comments: Iterable[Comment]) -> tuple[int, ...]:
        """The number of each, in order."""
        given = tuple(comments)
        first = self._next
        self._next += len(given)
        written = (_comment(number, each) for number, each in enumerate(given, start=first))
        for element in elements("".join(written)):
            self._root.append(element)
        return tuple(range(first, self._next))


def commented(number: int, runs: str) -> str:
    """The runs as what the comment is about."""
    return f"{comment_start(number)}{runs}{comment_end(number)}"


def comment_start(number: int) -> str:
    return f'<w:commentRangeStart w:id="{number}"/>'


def comment_end(number: int) -> str:
    """The end of the range, and the mark that Word shows there."""
    mark = f'<w:r>{_SMALL}<w:commentReference w:id="{number}"/></w:r>'
    return f'<w:commentRangeEnd w:id="{number}"/>{mark}'


def initials(author: str) -> str:
    """ "Policy desk" is PD."""
    return "".join(word[0] for word in author.split() if word[0].isalnum())[:MOST_INITIALS].upper()


def _comment(number: int, comment: Comment) -> str:
    on = f' w:date="{_moment(comment.on)}"' if comment.on else ""
    who = f"w:author={quoteattr(printable(comment.author))}"
    short = quoteattr(initials(comment.author))
    look = Look(language=comment.language)
    lines = "".join(
        f"<w:p>{_SPACING}{'' if at else _REFERENCE}{run(line, look)}</w:p>"
        for at, line in enumerate(comment.lines or ("",))
    )
    return f'<w:comment w:id="{number}" {who}{on} w:initials={short}>{lines}</w:comment>'


def _moment(on: str) -> str:
    """To the second, as Word writes it; a day alone begins at midnight."""
    return f"{on[:19]}Z" if "T" in on else f"{on[:10]}T00:00:00Z"


def _new_part(package: Package) -> str:
    part = package.beside_main("comments.xml")
    package.add(part, f"<w:comments {DECLARED}/>".encode(), WORD_TYPE.format(name="comments"))
    package.relate(package.main, "comments", part)
    return part
