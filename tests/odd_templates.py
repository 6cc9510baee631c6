"""Word templates with the oddities that departments' templates have, each with one of them."""

from pathlib import Path
from typing import Any

from tests.foreign_word import (
    cell,
    control,
    first_styles,
    merge_field,
    p,
    r,
    row,
    section,
    style,
    table,
    table_styles,
    usual_styles,
    write_word,
)

LOCKED = '<w:documentProtection w:edit="forms" w:enforcement="1"/>'
TRACKING = "<w:trackRevisions/>"
SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def odd_templates(folder: Path) -> dict[str, Path]:
    return {name: _write(folder / f"{name}.docx", **made) for name, made in _made().items()}


def legacy(name: str) -> str:
    """A text field of a protected form, as Word 97 has had them."""
    begin = (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/>'
        '<w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r>'
    )
    code = '<w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>'
    apart, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("separate", "end"))
    return f"{begin}{code}{apart}{r(chr(0x2002) * 5)}{end}"


def split(words: str) -> str:
    """One letter a run, as a word that was spelt, marked and mended ends up."""
    proof = '<w:proofErr w:type="spellStart"/>'
    return proof.join(r(letter) for letter in words)


def elsewhere(words: str) -> str:
    """A paragraph as editors on the web write it: runs in pieces, marks that are numbered alike."""
    mark = '<w:bookmarkStart w:name="_gjdgxs" w:id="0"/><w:bookmarkEnd w:id="0"/>'
    run = '<w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">{}</w:t></w:r>'.format
    return f"<w:p><w:pPr><w:rPr/></w:pPr>{mark}{''.join(map(run, words.split('|')))}</w:p>"


def boxed(content: str) -> str:
    """A text box twice, as Word writes it: for itself and for what is older."""
    shape = (
        '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:200pt;height:40pt">'
        f"<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape>"
    )
    old = f"<w:pict>{shape}</w:pict>"
    space = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    return (
        f'<w:p><w:r><mc:AlternateContent xmlns:mc="{space}" xmlns:wps="{SHAPE}">'
        f'<mc:Choice Requires="wps">{old}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
        "</mc:AlternateContent></w:r></w:p>"
    )


def _made() -> dict[str, dict[str, Any]]:
    head = p(r("Subject: {{subject}}"))
    body = p(r("{{body}}"))
    end = p(r("Drafted by {{contact}}"))
    framed = table((row(cell(1900, p(r("Text"))), cell(7460, body)),))
    bare = table((row(cell(9360, body)),))
    column = '<w:sectPr><w:type w:val="continuous"/><w:cols w:num="2" w:space="708"/></w:sectPr>'
    return {
        "framed": {"body": head + framed + end},
        "bare frame": {"body": head + bare + end},
        "locked": {"body": p(r("Subject: "), legacy("Subject")) + body, "settings": LOCKED},
        "tracking": {"body": head + body, "settings": TRACKING},
        "split": {"body": p(split("Subject: {{subject}}")) + p(split("\u00abcorps\u00bb"))},
        "header controls": {
            "body": body,
            "header1": control("subject", p(r("Subject here"))) + p(control("marking", r("X"))),
        },
        "even pages": {
            "body": head + body,
            "settings": "<w:evenAndOddHeaders/>",
            "header1": p(r("Odd {{subject}}")),
            "header2": p(r("Even "), merge_field("subject")),
        },
        "no headings": {"body": head + body, "styles": style("Body", "Corps du texte")},
        "two columns": {"body": head + body + p(properties=column) + end},
        "other editor": {
            "body": elsewhere("{{|subject|}}") + elsewhere("{{bo|dy}}") + elsewhere("{{contact}}"),
            "styles": style("Heading1", "heading 1", size=40) + style("Title", "Title", size=52),
        },
        "boxes": {"body": boxed(p(r("Box: {{subject}}"))) + body},
        "no styles": {"body": head + body, "styles": ""},
    }


def _write(path: Path, **made: Any) -> Path:
    edges = {name: made[name] for name in ("header1", "header2") if name in made}
    kinds = {"header1": "default", "header2": "even"}
    references = {name: kinds[name] for name in edges}
    own = made.get("styles", usual_styles() + table_styles())
    numbering = ""
    looks = (first_styles("en-CA", "Arial", 24) + own, numbering)
    whole = made["body"] + section(1440, first=False, **references)
    return write_word(path, whole, edges, looks, settings=made.get("settings", ""))
