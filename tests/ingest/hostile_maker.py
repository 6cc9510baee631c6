"""Small files made to hurt whoever opens them: each grows, nests, loops or lies about itself."""

import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tests.ingest.outlook_maker import outlook_file
from tests.ingest.pdf_maker import column, pdf_file, written
from tests.ingest.test_odt_reader import odt
from tests.ingest.test_odt_reader import p as odt_paragraph
from tests.wordfile.word_zip import p, word_file, zipped

WORDS = "The river rose for three days in the spring."
LAUGHS = (
    '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">'
    '<!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>'
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def pdf(objects):
    """One page with these objects added or exchanged."""
    return pdf_file(column(WORDS), extra=objects)


def stream(content, more=""):
    return f"<< /Length {len(content)} {more} >>\nstream\n{content}\nendstream"


def packed(content, more=""):
    """Packed as often as `more` says beside the once that is done here."""
    squeezed = zlib.compress(content, 9).hex()
    return stream(squeezed, f"/Filter [/ASCIIHexDecode /FlateDecode] {more}")


def page_of(content, box="0 0 600 800", more=""):
    return (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents {content} 0 R"
        f" /Resources << /Font << /F 3 0 R >> {more} >> >>"
    )


def drawn(text):
    return f"BT /F 10 Tf 60 700 Td ({text}) Tj ET"


def large_picture(side):
    picture = packed(
        b"\0" * 1000,
        f"/Type /XObject /Subtype /Image /Width {side} /Height {side}"
        " /ColorSpace /DeviceGray /BitsPerComponent 8",
    )
    shown = stream("q 600 0 0 800 0 0 cm /I Do Q")
    page = page_of(101, more="/XObject << /I 102 0 R >>")
    return pdf([(100, page), (101, shown), (102, picture)])


def forms_that_draw_each_other(count=30):
    """Each draws the next ten times; the last draws the first."""
    forms = [(100, page_of(200, more="/XObject << /X 200 0 R >>"))]
    for at in range(count):
        following = 200 + (at + 1) % count
        forms.append(
            (
                200 + at,
                stream(
                    "/X Do " * 10,
                    "/Type /XObject /Subtype /Form /BBox [0 0 600 800]"
                    f" /Resources << /XObject << /X {following} 0 R >> >>",
                ),
            )
        )
    return pdf(forms)


def pages_without_end():
    """A tree of pages in which each branch holds its own parent."""
    branches = "10 0 R 11 0 R " * 50
    return pdf(
        [
            (2, f"<< /Type /Pages /Kids [{branches}] /Count 2000000000 >>"),
            (10, "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 11 0 R] /Count 1000000 >>"),
            (11, "<< /Type /Pages /Parent 2 0 R /Kids [10 0 R 2 0 R] /Count 1000000 >>"),
        ]
    )


def contents_without_end():
    return pdf(
        [
            (6, "<< /Type /Outlines /First 10 0 R /Last 11 0 R /Count 9 >>"),
            (10, "<< /Title (A) /Parent 6 0 R /Next 11 0 R /First 10 0 R >>"),
            (11, "<< /Title (B) /Parent 6 0 R /Next 10 0 R /First 6 0 R >>"),
        ]
    )


def lists_in_lists(depth):
    return pdf([(5, f"<< /Title {'[' * depth}{']' * depth} >>")])


def wrong_places():
    content = pdf_file(column(WORDS))
    at = content.rindex(b"xref\n0")
    return content[:at] + content[at:].replace(b"0000", b"9999")


def archive(entries):
    """A Word file to which entries are added that no library would write."""
    target = BytesIO(word_file(p(WORDS)))
    with ZipFile(target, "a", ZIP_DEFLATED) as file:
        for name, content in entries:
            file.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return target.getvalue()


def letter_of_many(parts):
    part = "--x\nContent-Disposition: attachment; filename={}.txt\n\nWords {}.\n"
    body = "".join(part.format(at, at) for at in range(parts))
    return f'Subject: Many\nContent-Type: multipart/mixed; boundary="x"\n\n{body}--x--\n'.encode()


def letter_in_letters(depth):
    head = 'Subject: {}\nContent-Type: multipart/mixed; boundary="{}"\n\n--{}\n'
    inner = "Content-Type: message/rfc822\n\n"
    letters = "".join(head.format(at, f"b{at}", f"b{at}") + inner for at in range(depth))
    return f"{letters}Subject: last\n\n{WORDS}\n".encode()


def parts_in_parts(depth):
    head = 'Content-Type: multipart/mixed; boundary="b{0}"\n\n--b{0}\n'
    return f"Subject: Deep\n{''.join(head.format(at) for at in range(depth))}\n{WORDS}".encode()


def chain_without_end():
    """An Outlook message whose table of sectors leads in a circle."""
    content = bytearray(outlook_file({"__substg1.0_1000001F": WORDS.encode("utf-16-le")}))
    at = content.rindex(b"\xfe\xff\xff\xff")
    content[at : at + 4] = b"\1\0\0\0"
    return bytes(content)


def cut(content, share):
    return content[: int(len(content) * share)]


HOSTILE = {
    "bomb.docx": lambda: archive([("word/a.bin", b"0" * 60_000_000)]),
    "bombs.docx": lambda: archive([(f"word/{at}.bin", b"0" * 900_000) for at in range(300)]),
    "nested.docx": lambda: archive([("word/a.zip", archive([("b", b"0" * 9_000_000)]))]),
    "parts.docx": lambda: archive([(f"word/{at}.xml", b"<a/>") for at in range(3000)]),
    "upwards.docx": lambda: archive([("../../../evil.txt", b"x")]),
    "absolute.docx": lambda: archive([("/evil.txt", b"x")]),
    "twice.docx": lambda: archive([("word/document.xml", b"<a/>")]),
    "laughs.docx": lambda: word_file(p(WORDS), extra={"word/document.xml": f"{LAUGHS}<a>&f;</a>"}),
    "outside.docx": lambda: word_file(p(WORDS), extra={"word/styles.xml": f"{OUTSIDE}<a>&a;</a>"}),
    "paragraphs.docx": lambda: word_file("<w:p/>" * 2_000_000),
    "full paragraphs.docx": lambda: word_file("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 400_000),
    "deep.docx": lambda: word_file("<w:sdt>" * 5000 + "</w:sdt>" * 5000),
    "tables.docx": lambda: word_file(
        "<w:tbl><w:tr><w:tc>" * 80 + p(WORDS) + "</w:tc></w:tr></w:tbl>" * 80
    ),
    "fields.docx": lambda: word_file(
        p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 20_000 + WORDS)
    ),
    "cut.docx": lambda: cut(word_file(p(WORDS) * 200), 0.7),
    "laughs.odt": lambda: zipped({"content.xml": f"{LAUGHS}<a>&f;</a>"}),
    "spaces.odt": lambda: odt(odt_paragraph(f'{WORDS}<text:s text:c="2000000000"/>')),
    "paragraphs.odt": lambda: odt("<text:p>a</text:p>" * 400_000),
    "lists.odt": lambda: odt("<text:list><text:list-item>" * 100 + "<text:p>a</text:p>"),
    "cut.odt": lambda: cut(odt(odt_paragraph(WORDS) * 90), 0.8),
    "pages.pdf": pages_without_end,
    "contents.pdf": contents_without_end,
    "forms.pdf": forms_that_draw_each_other,
    "picture.pdf": lambda: large_picture(60_000),
    "largest picture.pdf": lambda: large_picture(2_000_000_000),
    "lists.pdf": lambda: lists_in_lists(100_000),
    "wide.pdf": lambda: pdf([(100, page_of(101, "0 0 1e30 1e30")), (101, stream(drawn(WORDS)))]),
    "nowhere.pdf": lambda: pdf([(100, page_of(101, "0 0 0 0")), (101, stream(drawn(WORDS)))]),
    "bomb.pdf": lambda: pdf([(100, page_of(101)), (101, packed(b" " * 90_000_000))]),
    "text.pdf": lambda: pdf(
        [(100, page_of(101)), (101, packed(b"BT /F 1 Tf " + b"(aaaa aaaa) Tj " * 400_000))]
    ),
    "states.pdf": lambda: pdf([(100, page_of(101)), (101, packed(b"q " * 3_000_000))]),
    "own length.pdf": lambda: pdf([(101, "<< /Length 101 0 R >>\nstream\nBT ET\nendstream")]),
    "wrong places.pdf": wrong_places,
    "cut.pdf": lambda: cut(pdf_file(column(*[WORDS] * 40)), 0.5),
    "cut behind its text.pdf": lambda: cut(pdf_file(column(*[WORDS] * 40)), 0.9),
    "own parent.pdf": lambda: written({1: "1 0 R", 2: "2 0 R", 5: "<< >>"}),
    "boxes.html": lambda: b"<div>" * 1_000_000 + WORDS.encode(),
    "tags.html": lambda: b"<b><i><table><a><form>" * 60_000 + WORDS.encode(),
    "attributes.html": lambda: b"<p " + b"a='b' c " * 500_000 + b">" + WORDS.encode(),
    "one word.html": lambda: b"<p>" + b"a" * 2_000_000,
    "paragraphs.html": lambda: b"<p>a" * 300_000,
    "entities.html": lambda: b"<p>" + b"&#x1F600;&copy" * 300_000,
    "cells.html": lambda: b"<table><tr>" + b"<td colspan=999999999>a" * 20_000,
    "never closed.html": lambda: b"<!--" + b"<p>a</p>" * 500_000,
    "many.eml": lambda: letter_of_many(10_000),
    "in itself.eml": lambda: letter_in_letters(900),
    "parts.eml": lambda: parts_in_parts(900),
    "heads.eml": lambda: b"".join(b"X-%d: a\n" % at for at in range(300_000)) + b"\nWords.",
    "long head.eml": lambda: b"Subject: " + b"a " * 3_000_000 + b"\n\nWords.",
    "folded.eml": lambda: b"Subject: a" + b"\n =?utf-8?q?a?=" * 30_000 + b"\n\nWords.",
    "people.eml": lambda: b"To: " + b"a <a@b.c>, (((" * 40_000 + b"\n\nWords.",
    "circle.msg": chain_without_end,
    "cut.msg": lambda: cut(outlook_file({"__substg1.0_1000001F": b"a\0" * 9000}), 0.6),
    "pages.mhtml": lambda: letter_of_many(10_000).replace(b"attachment", b"inline"),
    "paragraphs.txt": lambda: b"a\n\n" * 2_000_000,
    "one line.txt": lambda: b"words " * 500_000,
    "one word.txt": lambda: b"a" * 3_000_000,
    "numbers.txt": lambda: b"1.1.1.1. " * 200_000,
    "stops.txt": lambda: b"." * 2_000_000 + b"a",
    "quotes.txt": lambda: '“"«'.encode() * 400_000,
    "signs.md": lambda: b"#" * 200_000 + b" > " * 200_000 + b"* _ ` [" * 200_000,
    "accents.txt": lambda: b"a" + "\u0301".encode() * 3_000_000,
    "lines of one.txt": lambda: b"The\n" * 30_000,
    "capitals.txt": lambda: b"ON RIVERS AND TOWNS\n\n" * 20_000,
}
"""What each file is called, and how it is made."""
