"""A kind of note as a page: what a new note of this kind will hold, as HTML in our colours."""

from collections.abc import Iterator
from html import escape

from briefing_app.checks.finding import field_name
from briefing_app.domain.names import purpose_name
from briefing_app.domain.template import BodyStyle, NoteKind, SectionRule
from briefing_app.domain.text import ParagraphKind
from briefing_app.language import _, ngettext
from briefing_app.ui.kinds.number_fields import shown_pages, shown_words
from briefing_app.ui.look import Ink, look
from briefing_app.ui.tokens import Use

_BOX = "\u2610"


def kind_as_html(kind: NoteKind, language: str) -> str:
    """Header fields, sections with their guidance and limits, and the approval block."""
    parts = [_title(kind, language), *_fields(kind), *_sections(kind, language)]
    return "".join([*parts, *_approval(kind, language)])


def limits_in_words(kind: NoteKind, language: str) -> str:
    """As a list shows them: pages, then words."""
    words, pages = kind.limit(language), kind.pages(language)
    said = [
        _("{pages} p.").format(pages=shown_pages(pages)) if pages else "",
        ngettext("{count} word", "{count} words", words).format(count=shown_words(words))
        if words
        else "",
    ]
    return " \u00b7 ".join(filter(None, said))


def _title(kind: NoteKind, language: str) -> str:
    limits = limits_in_words(kind, language)
    name = _line(kind.name.in_language(language) or "\u2026", Use.TITLE)
    said = " \u00b7 ".join(filter(None, (purpose_name(kind.purpose), limits, _style(kind))))
    return name + _line(said, Use.LABEL, "text2")


def _style(kind: NoteKind) -> str:
    said = {BodyStyle.NUMBERED: _("Numbered paragraphs"), BodyStyle.BULLETS: _("Bullets")}
    return said.get(kind.style, "")


def _fields(kind: NoteKind) -> Iterator[str]:
    """All in one paragraph; a star stands at what may not stay empty."""
    must = _span("*", "error")
    named = (
        escape(field_name(field)) + (must if field in kind.required else "")
        for field in kind.fields
    )
    yield _line(" \u00b7 ".join(named), Use.LABEL, "text", above=10, ready=True)


def _sections(kind: NoteKind, language: str) -> Iterator[str]:
    for rule in kind.sections:
        yield _heading(rule, language)
        mark = "\u2022 " if rule.starts_as is ParagraphKind.BULLET else ""
        guidance = rule.guidance.in_language(language)
        yield _line(f"{mark}{guidance}" if guidance else "\u2026", Use.PLAIN, "placeholder")


def _heading(rule: SectionRule, language: str) -> str:
    name = escape(rule.name.in_language(language) or "\u2026")
    if rule.required:
        name += f" {_span('*', 'error')}"
    limit = rule.limit(language)
    if limit:
        most = ngettext("{count} word", "{count} words", limit).format(count=shown_words(limit))
        name += f" {_span(f'  {most}', 'text2')}"
    name = f'<a name="{rule.key}"></a>{name}'
    use = Use.STRONG if rule.level == 1 else Use.LABEL_STRONG
    return _line(name, use, "text", above=14 if rule.level == 1 else 8, ready=True)


def _approval(kind: NoteKind, language: str) -> Iterator[str]:
    if not kind.decision:
        return
    yield _line(_("Approval"), Use.STRONG, above=14)
    for choice in kind.decision:
        yield _line(f"{_BOX} {choice.in_language(language)}", Use.PLAIN)
    yield _line(kind.signatory.in_language(language), Use.LABEL, "text2")


def _line(words: str, use: Use, ink: Ink = "text", *, above: int = 2, ready: bool = False) -> str:
    """One paragraph; words that are `ready` are HTML already."""
    style = (
        f"color:{look().colour(ink).name()};font-size:{look().px(use.size)}px;"
        f"font-weight:{use.weight};margin-top:{look().px(above)}px;margin-bottom:0"
    )
    return f'<p style="{style}">{words if ready else escape(words)}</p>' if words else ""


def _span(words: str, ink: Ink) -> str:
    colour = look().colour(ink).name()
    return f'<span style="color:{colour};font-weight:400">{escape(words)}</span>'
