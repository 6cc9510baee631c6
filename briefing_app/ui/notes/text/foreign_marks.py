"""HTML from elsewhere made plainer: dirt goes, and what Word says in styles is marked in the text.

A mark is one private character, a letter and a level, at the start of the paragraph it is about.
"""

import re

MARK = "\ue000"
BULLET, NUMBER, QUOTATION, HEADING, CAPTION, LEVEL = "bnqhcl"

_ANY = re.DOTALL | re.IGNORECASE
_FOR_OTHERS = re.compile(r"<!\[if !supportLists\]>(.*?)<!\[endif\]>", re.DOTALL)
_FOR_WORD = re.compile(r"<!--\[if.*?<!\[endif\]-->", re.DOTALL)
_NOTES = re.compile(
    r"<div\b[^>]*mso-element:\s*(?:footnote|endnote|comment)-list.*?(?=<!--EndFragment|</body|\Z)",
    _ANY,
)
_NOTE_SIGN = re.compile(
    r"<a\b[^>]*(?:mso-(?:foot|end)note-id|mso-comment-reference|#_(?:ftn|edn|msocom))[^>]*>.*?</a>",
    _ANY,
)
_OFFICE_NOTES = re.compile(r"""<div\b[^>]*id=["']?sd(?:foot|end)note\d+.*?</div>""", _ANY)
_PAGE_NOTE_SIGN = re.compile(
    r"""<sup\b[^>]*>\s*(?:<span[^>]*>\s*)?<a\b[^>]*href=["']?\#[^>]*>.*?</a>\s*(?:</span>\s*)?</sup>"""
    r"""|<a\b[^>]*class=["']?sd(?:foot|end)note[^>]*>.*?</a>""",
    _ANY,
)
"""A raised sign that leads to a note on the same page, which does not come along."""

_FOR_EARS = re.compile(
    r"""<(span|p|div)\b[^>]*class=["'][^"']*\b(?:wb-inv|sr-only|visually-?hidden)\b[^>]*>.*?</\1>""",
    _ANY,
)
_RAISED = re.compile(r"<(sup|sub)\b[^>]*>((?:\s|<[^>]+>)*)(\d{1,3})((?:\s|<[^>]+>)*)</\1>", _ANY)
_HEIGHTS = {
    "sup": str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"),
    "sub": str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"),
}
_MEASURE = re.compile(r"(margin-(?:left|right):\s*)(\d*\.?\d+)\s*(cm|mm|in|pt)\b", re.IGNORECASE)
_PIXELS = {"cm": 37.8, "mm": 3.78, "in": 96.0, "pt": 1.333}
_HIDDEN = re.compile(
    r"<!--.*?-->|<!\[.*?\]>|<(style|script|head|xml|title|del|button|select|nav)\b.*?</\1>"
    r"|</?o:\w+[^>]*>|<img\b[^>]*>",
    _ANY,
)
_NOT_SHOWN = re.compile(
    r"<(span|p|div|li|td)\b[^>]*(?:display:\s*none|mso-hide:\s*all)[^>]*>.*?</\1>", _ANY
)
_WORD_ITEM = re.compile(r"<p\b[^>]*mso-list:\s*l\d+\s+level(\d)[^>]*>(.*?)</p>", _ANY)
_WORD_LABEL = re.compile(r"<span[^>]*mso-list:\s*Ignore[^>]*>(.*?)</span>(?:\s*</span>)*", _ANY)
_STYLED = re.compile(
    r"""<p\b[^>]*class=["']?(MsoQuote|MsoIntenseQuote|MsoTitle|MsoSubtitle|MsoCaption)\b[^>]*>""",
    _ANY,
)
_STYLES = {
    "msoquote": QUOTATION,
    "msointensequote": QUOTATION,
    "msotitle": HEADING,
    "msosubtitle": HEADING,
    "msocaption": CAPTION,
}
_ROLE = re.compile(r"""<(?:p|div)\b[^>]*role=["']?heading\b[^>]*>""", _ANY)
_CAPTION = re.compile(r"<caption\b[^>]*>", re.IGNORECASE)
_AT_LEVEL = re.compile(r"""<li\b[^>]*data-aria-level=["']?(\d)[^>]*>(\s*<p\b[^>]*>)?""", _ANY)
_TAG = re.compile(r"<[^>]+>")
_NUMBER = re.compile(r"\s*[(]?(\d+|[a-zA-Z]|[ivxIVX]+)[.)]")


def marked(html: str) -> str:
    """The same HTML without its dirt, and with marks where Word or its page says what is what."""
    html = _FOR_WORD.sub("", _FOR_OTHERS.sub(r"\1", html))
    for dirt in (
        _NOTES,
        _OFFICE_NOTES,
        _NOTE_SIGN,
        _PAGE_NOTE_SIGN,
        _HIDDEN,
        _NOT_SHOWN,
        _FOR_EARS,
    ):
        html = dirt.sub("", html)
    html = _MEASURE.sub(_in_pixels, _RAISED.sub(_at_height, html))
    html = _WORD_LABEL.sub("", _WORD_ITEM.sub(_item, html))
    html = _STYLED.sub(lambda found: f"<p>{MARK}{_STYLES[found[1].lower()]}0", html)
    html = _ROLE.sub(f"<p>{MARK}{HEADING}0", html)
    html = _CAPTION.sub(f"<caption>{MARK}{CAPTION}0", html)
    return _AT_LEVEL.sub(_with_level, html)


def _at_height(found: re.Match[str]) -> str:
    """m², CO₂: there is no raised letter here, but there is a raised figure."""
    return found[3].translate(_HEIGHTS[found[1].lower()])


def _in_pixels(found: re.Match[str]) -> str:
    """Qt reads no other measure."""
    return f"{found[1]}{float(found[2]) * _PIXELS[found[3].lower()]:.0f}px"


def _with_level(found: re.Match[str]) -> str:
    return f"<li>{found[2] or ''}{MARK}{LEVEL}{max(0, int(found[1]) - 1)}"


def _item(item: re.Match[str]) -> str:
    level, inside = max(0, int(item[1]) - 1), item[2]
    label = _WORD_LABEL.search(inside)
    text = _TAG.sub("", label[1]).replace("&nbsp;", " ") if label else ""
    kind = NUMBER if _NUMBER.match(text) and text.strip() != "o" else BULLET
    words = _WORD_LABEL.sub("", inside, count=1)
    return f"<p>{MARK}{kind}{level}{words}</p>"
