"""Word files in the markup that Word itself writes, for templates as departments make them."""

from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from briefing_app import paths

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
SPACES = f'xmlns:w="{W}" xmlns:r="{OFFICE}"'
PAGE = '<w:pgSz w:w="12240" w:h="15840"/>'
MARGINS = (
    '<w:pgMar w:top="1440" w:right="{side}" w:bottom="1304" w:left="{side}" w:header="680"'
    ' w:footer="567" w:gutter="0"/>'
)
ROOTS = {"header": "hdr", "footer": "ftr"}


def p(*runs: str, style: str = "", properties: str = "") -> str:
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{styled}{properties}</w:pPr>{''.join(runs)}</w:p>"


def r(words: str, *, bold: bool = False) -> str:
    look = "<w:rPr><w:b/><w:bCs/></w:rPr>" if bold else ""
    pieces = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{piece}</w:t>' if piece else "" for piece in words.split("\t")
    )
    return f"<w:r>{look}{pieces}</w:r>"


def control(tag: str, content: str) -> str:
    """A content control round runs, paragraphs or a cell, with the text that asks for words."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{tag.title()}"/><w:tag w:val="{tag}"/>'
        f"<w:showingPlcHdr/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def simple_field(name: str) -> str:
    shown = r(f"\u00ab{name}\u00bb")
    return f'<w:fldSimple w:instr=" MERGEFIELD {name} \\* MERGEFORMAT ">{shown}</w:fldSimple>'


def merge_field(name: str) -> str:
    return _field(f"MERGEFIELD  {name}  \\* MERGEFORMAT", f"\u00ab{name}\u00bb")


def page_number() -> str:
    return _field("PAGE", "1")


def style(identity: str, name: str, **how: Any) -> str:
    """`how`: based, outline, list_id, level, before, after, indent, tabs, bold, size."""
    level, list_id, outline = how.get("level", 0), how.get("list_id"), how.get("outline")
    before, after = how.get("before", 0), how.get("after", 100)
    based = how.get("based", "Normal")
    size, indent = how.get("size"), how.get("indent")
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    stops = (
        '<w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs>'
    )
    properties = (
        ("<w:keepNext/>" if outline is not None else "")
        + (listed if list_id else "")
        + (stops if how.get("tabs") else "")
        + f'<w:spacing w:before="{before}" w:after="{after}"/>'
        + (f'<w:ind w:left="{indent}" w:right="{indent}"/>' if indent else "")
        + (f'<w:outlineLvl w:val="{outline}"/>' if outline is not None else "")
    )
    look = ("<w:b/><w:bCs/>" if how.get("bold") else "") + (
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else ""
    )
    return (
        f'<w:style w:type="paragraph" w:styleId="{identity}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based}"/><w:qFormat/><w:pPr>{properties}</w:pPr>'
        f"<w:rPr>{look}</w:rPr></w:style>"
    )


def usual_styles() -> str:
    return (
        style("Title", "Title", bold=True, size=36, after=60)
        + style("Subtitle", "Subtitle", size=26, after=200)
        + style("Heading1", "heading 1", outline=0, bold=True, size=28, before=280)
        + style("Heading2", "heading 2", outline=1, bold=True, before=200)
        + style("BodyText", "Body Text", after=160)
        + style("ListBullet", "List Bullet", list_id=3)
        + style("ListNumber", "List Number", list_id=4)
        + style("Header", "header", tabs=True, after=0)
        + style("Footer", "footer", tabs=True, after=0)
    )


def table_styles() -> str:
    return (
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
        '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
        + "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        + "</w:tblBorders></w:tblPr></w:style>"
    )


def first_styles(language: str, font: str, size: int) -> str:
    fonts = f'<w:rFonts w:ascii="{font}" w:eastAsia="{font}" w:hAnsi="{font}" w:cs="{font}"/>'
    sizes = f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    plain = (
        '<w:style w:type="{kind}" w:default="1" w:styleId="{identity}"><w:name w:val="{name}"/>'
        "{more}</w:style>"
    )
    margins = (
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    )
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{sizes}"
        f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault>"
        "<w:pPrDefault/></w:docDefaults>"
        + plain.format(kind="paragraph", identity="Normal", name="Normal", more="<w:qFormat/>")
        + plain.format(
            kind="character",
            identity="DefaultParagraphFont",
            name="Default Paragraph Font",
            more="",
        )
        + plain.format(kind="table", identity="TableNormal", name="Normal Table", more=margins)
        + plain.format(kind="numbering", identity="NoList", name="No List", more="")
    )


def lists(*lists: tuple[int, str]) -> str:
    (bullets, bullet_style), (numbers, number_style) = lists
    return (
        list_kind(bullets, ("bullet", "\u2022", bullet_style), ("bullet", "o", ""))
        + list_kind(numbers, ("decimal", "%1.", number_style), ("lowerLetter", "%2.", ""))
        + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n, _ in lists)
    )


def list_kind(number: int, *levels: tuple[str, str, str]) -> str:
    """A list of several levels: how each counts, what it shows, and the style tied to it."""
    written = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        + (f'<w:pStyle w:val="{tied}"/>' if tied else "")
        + f'<w:lvlText w:val="{shown}"/><w:lvlJc w:val="left"/><w:pPr>'
        f'<w:ind w:left="{567 * (at + 1)}" w:hanging="567"/></w:pPr></w:lvl>'
        for at, (form, shown, tied) in enumerate(levels)
    )
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        f"{written}</w:abstractNum>"
    )


def _field(code: str, shown: str) -> str:
    begin, middle, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    instruction = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return f"{begin}{instruction}{middle}{r(shown)}{end}"


def table(rows: tuple[str, ...]) -> str:
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9360" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblCaption w:val="Head of the memorandum"/>'
        '<w:tblDescription w:val="To whom, from whom, about what, and when"/></w:tblPr>'
        '<w:tblGrid><w:gridCol w:w="1900"/><w:gridCol w:w="7460"/></w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def row(*cells: str, head: int = 0) -> str:
    repeated = "<w:trPr><w:tblHeader/></w:trPr>" if head else ""
    return f"<w:tr>{repeated}{''.join(cells)}</w:tr>"


def cell(width: int, content: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'


def section(side: int, *, first: bool, **edges: str) -> str:
    references = "".join(
        f'<w:{name[:-1]}Reference w:type="{kind}" r:id="{name}"/>' for name, kind in edges.items()
    )
    margins = MARGINS.format(side=side)
    own_first = "<w:titlePg/>" if first else ""
    return f'<w:sectPr>{references}{PAGE}{margins}<w:cols w:space="708"/>{own_first}</w:sectPr>'


def write_word(
    path: Path, body: str, edges: dict[str, str], looks: tuple[str, str], settings: str = ""
) -> Path:
    """`looks`: the styles and the lists."""
    styles, numbering = looks
    main = "template.main" if path.suffix == ".dotx" else "document.main"
    parts = {
        "document": (main, "document", f"<w:body>{body}</w:body>"),
        "styles": ("styles", "styles", styles),
        "numbering": ("numbering", "numbering", numbering),
        "settings": ("settings", "settings", f"{settings}{_compatible()}"),
        "fontTable": ("fontTable", "fonts", _font()),
        **{name: (name[:-1], ROOTS[name[:-1]], content) for name, content in edges.items()},
    }
    files = {
        f"word/{name}.xml": f"<w:{root} {SPACES}>{content}</w:{root}>"
        for name, (_kind, root, content) in parts.items()
    }
    theme = paths.templates() / "word" / "memorandum" / "word" / "theme" / "theme1.xml"
    files["word/theme/theme1.xml"] = theme.read_text("utf-8")
    files["[Content_Types].xml"] = _content_types({n: KIND.format(k[0]) for n, k in parts.items()})
    files["_rels/.rels"] = _links({"document": ("officeDocument", "word/document.xml")})
    beside = {n: (n.rstrip("12"), f"{n}.xml") for n in parts if n != "document"}
    beside["theme"] = ("theme", "theme/theme1.xml")
    files["word/_rels/document.xml.rels"] = _links(beside)
    path.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(path, "w", ZIP_DEFLATED) as file:
        for name, content in files.items():
            file.writestr(name, content)
    return path


def _compatible() -> str:
    return (
        '<w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    )


def _font() -> str:
    return (
        '<w:font w:name="Arial"><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
    )


def _content_types(parts: dict[str, str]) -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>'
        for name, kind in parts.items()
    )
    package = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="{package}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        f'<Override PartName="/word/theme/theme1.xml" ContentType="{THEME}"/></Types>'
    )


def _links(targets: dict[str, tuple[str, str]]) -> str:
    links = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for name, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{PACKAGE}">{links}</Relationships>'
