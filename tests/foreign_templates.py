"""Three Word templates as departments write them, none of which knows anything of this program."""

from pathlib import Path

from tests.foreign_word import (
    cell,
    control,
    first_styles,
    list_kind,
    lists,
    merge_field,
    p,
    page_number,
    r,
    row,
    section,
    simple_field,
    style,
    table,
    table_styles,
    usual_styles,
    write_word,
)


def foreign_templates(folder: Path) -> dict[str, Path]:
    """Written into the folder: "controls" and "numbered" (.docx), and "french" (.dotx)."""
    return {
        "controls": with_controls(folder / "harbours.docx"),
        "numbered": with_numbered_headings(folder / "coast guard.docx"),
        "french": in_french(folder / "ministère.dotx"),
    }


def with_controls(path: Path) -> Path:
    """Content controls of every level, a two-column table as head, a first page of its own."""
    rows = (
        row(cell(1900, p(r("Item", bold=True))), cell(7460, p(r("Details", bold=True))), head=1),
        row(cell(1900, p(r("To"))), cell(7460, p(control("to", r("Click to enter a name"))))),
        row(cell(1900, p(r("From"))), cell(7460, control("from", p(r("Click to enter"))))),
        row(cell(1900, p(r("Subject"))), control("subject", cell(7460, p(r("Subject line"))))),
        row(
            cell(1900, p(r("File"))),
            cell(7460, p(control("number", r("000")), r(" of "), control("date", r("date")))),
        ),
    )
    body = (
        p(control("kind", r("Kind of note")), style="Title")
        + control("purpose", p(r("Choose a purpose"), style="Subtitle"))
        + table(rows)
        + control("body", p(r("Click or tap here to enter text."), style="BodyText"))
        + p(r("Drafted by "), control("contact", r("name")), r(" for the Harbours Branch."))
        + section(1440, first=True, header1="first", header2="default", footer1="default")
    )
    parts = {
        "header1": p(r("Harbours and Shores", bold=True), style="Header")
        + p(r("Office of the Harbour Master"), style="Header"),
        "header2": p(
            r("Harbours and Shores \u2013 "), control("subject", r("Subject")), style="Header"
        ),
        "footer1": p(r("Page "), page_number(), style="Footer"),
    }
    styles = first_styles("en-CA", "Arial", 24) + usual_styles() + table_styles()
    looks = (styles, lists((3, "ListBullet"), (4, "ListNumber")))
    return write_word(path, body, parts, looks)


def with_numbered_headings(path: Path) -> Path:
    """Numbers in the headings, lists under names of its own, a second section, even pages apart."""
    body = (
        p(r("NOTE FOR "), r("{{", bold=True), r("to", bold=True), r("}}", bold=True), style="Title")
        + p(r("Subject: "), r("{{sub"), r("ject}}", bold=True), style="CGLine")
        + p(r("From: {{from}}"), style="CGLine")
        + p(r("Date: {{date}} \u2013 {{ number }}"), style="CGLine")
        + p(r("{{body}}"), style="CGParagraph")
        + p(
            r("Questions: {{contact}}"),
            properties=section(
                1300,
                first=False,
                header1="default",
                header2="even",
                footer1="default",
                footer2="even",
            ),
            style="CGParagraph",
        )
        + p(r("Distribution"), style="Heading1")
        + p(r("Flag Officer of the Coast"), style="CGBullet")
        + p(r("Registry"), style="CGBullet")
        + section(1300, first=False)
    )
    parts = {
        "header1": p(r("Coast Guard Staff\t\t{{marking}}"), style="Header"),
        "header2": p(r("{{number}}\tCoast Guard Staff"), style="Header"),
        "footer1": p(page_number(), style="Footer"),
        "footer2": p(page_number(), style="Footer"),
    }
    own = coast_guard_styles()
    numbering = (
        list_kind(
            1,
            ("decimal", "%1.", "Heading1"),
            ("decimal", "%1.%2", "Heading2"),
            ("decimal", "%1.%2.%3", "Heading3"),
        )
        + list_kind(2, ("bullet", "\u25aa", "CGBullet"), ("bullet", "\u2013", "CGSubBullet"))
        + list_kind(3, ("lowerLetter", "%1)", "CGNumber"), ("lowerRoman", "%2)", ""))
        + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2, 3))
    )
    return write_word(
        path,
        body,
        parts,
        (first_styles("en-CA", "Arial", 23) + own, numbering),
        settings="<w:evenAndOddHeaders/>",
    )


def coast_guard_styles() -> str:
    return (
        style("CGParagraph", "CG Paragraph", after=140)
        + style("CGLine", "CG Line", after=20)
        + style("CGBullet", "CG Bullet", based="CGParagraph", list_id=2)
        + style("CGSubBullet", "CG Bullet 2", based="CGParagraph", list_id=2, level=1)
        + style("CGNumber", "CG Numbered List", based="CGParagraph", list_id=3)
        + style("Heading1", "heading 1", outline=0, list_id=1, bold=True, before=240)
        + style("Heading2", "heading 2", outline=1, list_id=1, level=1, bold=True, before=180)
        + style("Heading3", "heading 3", outline=2, list_id=1, level=2, bold=True, before=120)
        + style("Title", "Title", bold=True, size=30, after=200)
        + style("Header", "header", tabs=True)
        + style("Footer", "footer", tabs=True)
    )


def in_french(path: Path) -> Path:
    """A .dotx from a French Word: fields in both forms, French names, a bookmark in the foot."""
    body = (
        p(r("\u00abtype\u00bb"), style="Titre")
        + p(r("Destinataire\u00a0: "), merge_field("destinataire"), style="LigneEntte")
        + p(r("Expéditeur\u00a0: "), simple_field("expediteur"), style="LigneEntte")
        + p(r("Objet\u00a0: "), r("\u00ab"), r("objet", bold=True), r("\u00bb"), style="LigneEntte")
        + p(
            r("Dossier\u00a0: "),
            merge_field("numéro"),
            r(" du "),
            simple_field("date"),
            style="LigneEntte",
        )
        + p(r("\u00abtexte\u00bb"), style="Textecourant")
        + p(r("Personne-ressource\u00a0: "), merge_field("personne_ressource"), style="LigneEntte")
        + section(
            1418, first=True, header1="first", header2="default", footer1="first", footer2="default"
        )
    )
    parts = {
        "header1": p(r("Ministère des Rivages", bold=True), style="Entte"),
        "header2": p(r("Ministère des Rivages \u2013 "), merge_field("objet"), style="Entte"),
        "footer1": p(r("La version officielle est au greffe."), style="Pieddepage"),
        "footer2": p(r("Page "), page_number(), style="Pieddepage"),
    }
    own = (
        style("Titre", "Titre du document", bold=True, size=32, after=240)
        + style("Titre1", "Titre 1", outline=0, bold=True, size=28, before=280)
        + style("Titre2", "Titre 2", outline=1, bold=True, before=200)
        + style("Titre3", "Titre 3", outline=2, bold=True, before=160)
        + style("Textecourant", "Corps de texte", after=160)
        + style("LigneEntte", "Ligne d\u2019en-tête", after=40)
        + style("Listepuces", "Liste à puces", based="Textecourant", list_id=1)
        + style("Listepuces2", "Liste à puces 2", based="Textecourant", list_id=1, level=1)
        + style("Listenumros", "Liste à numéros", based="Textecourant", list_id=2)
        + style("Citation", "Citation", based="Textecourant", indent=567)
        + style("Entte", "En-tête", tabs=True)
        + style("Pieddepage", "Pied de page", tabs=True)
        + style("Notedebasdepage", "Note de bas de page", size=20)
        + style("Lgende", "Légende", bold=True, before=120)
    )
    numbering = (
        list_kind(1, ("bullet", "\u2022", "Listepuces"), ("bullet", "\u2013", "Listepuces2"))
        + list_kind(2, ("decimal", "%1)", "Listenumros"), ("lowerLetter", "%2)", ""))
        + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2))
    )
    return write_word(path, body, parts, (first_styles("fr-CA", "Arial", 24) + own, numbering))
