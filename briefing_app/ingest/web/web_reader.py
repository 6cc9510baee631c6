"""Saved web pages: the article, with everything around it set aside."""

from email import message_from_bytes
from email.message import EmailMessage

from briefing_app.domain.errors import CannotRead
from briefing_app.domain.passage import PassageKind
from briefing_app.ingest.encodings import web_text
from briefing_app.ingest.letter_heads import SHORTENING
from briefing_app.ingest.source_text import SourceText, Told
from briefing_app.ingest.text_building import Paragraph, build, plain_words, refuse_too_many
from briefing_app.ingest.web.web_article import article_of
from briefing_app.ingest.web.web_blocks import WebBlock, blocks_of
from briefing_app.ingest.web.web_properties import told_by
from briefing_app.ingest.web.web_tree import steps_through
from briefing_app.language import _


def read_web(content: bytes, name: str) -> SourceText:
    return read_page(web_text(content), name)


def read_archive(content: bytes, name: str) -> SourceText:
    """A page saved as one file (MHTML); its pictures and scripts are left."""
    for part in message_from_bytes(content, policy=SHORTENING).walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            return read_page(web_text(_payload(part), part.get_content_charset("")), name)
    raise CannotRead(_("{name} holds no web page.").format(name=name))


def read_page(page: str, name: str) -> SourceText:
    paragraphs, told = page_paragraphs(page, name)
    return build(name, paragraphs, told)


def page_paragraphs(page: str, name: str) -> tuple[list[Paragraph], Told]:
    """Raises `CannotRead` for more than can be kept, before they are looked at more closely."""
    steps = tuple(steps_through(page))
    blocks = [block for block in blocks_of(steps) if plain_words(block.text)]
    refuse_too_many(len(blocks), name)
    is_article = article_of(blocks)
    rows = zip(blocks, is_article, strict=True)
    return [_paragraph(block, is_text=is_text) for block, is_text in rows], told_by(steps)


def _paragraph(block: WebBlock, *, is_text: bool) -> Paragraph:
    if is_text:
        return Paragraph(block.text, block.kind, block.level, block.label)
    return Paragraph(block.text, PassageKind.FURNITURE)


def _payload(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
