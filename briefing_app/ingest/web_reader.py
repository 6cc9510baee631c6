"""Saved web pages: the article, with everything around it set aside."""

import re
from collections.abc import Iterable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.encodings import web_text
from briefing_app.ingest.source_text import SourceText, Told
from briefing_app.ingest.text_building import Paragraph, build, plain_words, sensible_title
from briefing_app.ingest.web_article import article_of
from briefing_app.ingest.web_blocks import WebBlock, blocks_of
from briefing_app.ingest.web_tree import Begin, End, Step, steps_through
from briefing_app.language import _

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TITLES = ("og:title", "dc.title", "dcterms.title", "citation_title")
_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author")
_DATES = ("article:published_time", "date", "dc.date", "dcterms.issued", "citation_date")
_SITE = re.compile(r"\s+[|\u2013—»·-]\s+[^|\u2013—»·]{1,40}$")


def read_web(content: bytes, name: str) -> SourceText:
    return read_page(web_text(content), name)


def read_archive(content: bytes, name: str) -> SourceText:
    """A page saved as one file (MHTML); its pictures and scripts are left."""
    for part in message_from_bytes(content, policy=policy.default).walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            return read_page(web_text(_payload(part), part.get_content_charset("")), name)
    raise CannotRead(_("{name} holds no web page.").format(name=name))


def read_page(page: str, name: str) -> SourceText:
    paragraphs, told = page_paragraphs(page)
    return build(name, paragraphs, told)


def page_paragraphs(page: str) -> tuple[list[Paragraph], Told]:
    steps = tuple(steps_through(page))
    blocks = [block for block in blocks_of(steps) if plain_words(block.text)]
    is_article = article_of(blocks)
    rows = zip(blocks, is_article, strict=True)
    return [_paragraph(block, is_text=is_text) for block, is_text in rows], _told(steps)


def _paragraph(block: WebBlock, *, is_text: bool) -> Paragraph:
    if is_text:
        return Paragraph(block.text, block.kind, block.level, block.label)
    return Paragraph(block.text, PassageKind.FURNITURE)


def _told(steps: Iterable[Step]) -> Told:
    said: dict[str, str] = {}
    for name, words in _said(steps):
        said.setdefault(name, plain_words(words))
    date = next((found for name in _DATES if (found := _DATE.match(said.get(name, "")))), None)
    title = next((said[name] for name in _TITLES if said.get(name)), "")
    author = next((said[name] for name in _AUTHORS if said.get(name)), "")
    return Told(
        sensible_title(title or _SITE.sub("", said.get("title", ""))),
        "" if author.startswith("http") else author,
        date[0] if date else "",
    )


def _said(steps: Iterable[Step]) -> Iterator[tuple[str, str]]:
    """The title and what the head of the page says of itself."""
    in_title = False
    for step in steps:
        match step:
            case Begin(tag="title"):
                in_title = True
            case End(tag="title"):
                in_title = False
            case Begin(tag="meta"):
                named = step.get("name") or step.get("property")
                yield named.lower(), step.get("content")
            case str() if in_title:
                yield "title", step


def _payload(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
