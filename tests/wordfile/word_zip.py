"""Word files made of the XML that is said, for the tests of what is read out of them."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override'
    ' PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
    '.wordprocessingml.document.main+xml"/></Types>'
)
SPACES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
PARTS = {
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "header": "hdr",
    "footer": "ftr",
    "settings": "settings",
}


def word_file(body, core="", *, strict=False, extra=None, **parts):
    """The bytes; `parts` by the kind of their relationship, as XML inside their root."""
    links = "".join(
        f'<Relationship Id="r{at}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>'
        for at, kind in enumerate(parts)
    )
    files = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relationships(
            f'<Relationship Id="r" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
        ),
        "word/_rels/document.xml.rels": relationships(links),
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
    }
    for kind, content in parts.items():
        root = PARTS[kind]
        files[f"word/{kind}.xml"] = f"<w:{root} {SPACES}>{content}</w:{root}>"
    if core:
        files["docProps/core.xml"] = (
            '<cp:coreProperties xmlns:cp="urn:x" xmlns:dc="http://purl.org/dc/elements/1.1/"'
            f' xmlns:dcterms="http://purl.org/dc/terms/">{core}</cp:coreProperties>'
        )
    return zipped({**files, **(extra or {})}, strict=strict)


def relationships(links):
    return f'<Relationships xmlns="{PACKAGE}">{links}</Relationships>'


def zipped(files, *, strict=False):
    whole = BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED) as file:
        for name, content in files.items():
            file.writestr(name, made_strict(content) if strict else content)
    return whole.getvalue()


def made_strict(content):
    return content.replace(OFFICE, STRICT_OFFICE).replace(W, STRICT)


def p(*runs, style="", properties=""):
    """A paragraph; plain words become runs."""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{styled}{properties}</w:pPr>{inner}</w:p>"


def r(words, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def listed(list_id, level=0):
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
