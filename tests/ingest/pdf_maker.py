"""Small PDF files, written by hand for the tests: words at places, in sizes, with an outline."""

import zlib
from dataclasses import dataclass
from io import BytesIO

import pypdfium2


@dataclass(frozen=True)
class Words:
    text: str
    left: float
    bottom: float
    size: float = 10
    bold: bool = False


def pdf_file(*pages, outline=(), info="", extra=()):
    """`outline` holds (title, page from 0); `extra` further objects, by number."""
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>",
        3: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        4: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        5: f"<< {info} >>",
    }
    numbers = []
    for at, words in enumerate(pages):
        number = 100 + 2 * at
        numbers.append(number)
        objects[number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {number + 1} 0 R"
            " /Resources << /Font << /F 3 0 R /B 4 0 R >> >> >>"
        )
        content = "\n".join(map(shown, words))
        objects[number + 1] = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects[2] = f"<< /Type /Pages /Kids [{kids}] /Count {len(numbers)} >>"
    objects |= outlined(outline, numbers)
    objects |= dict(extra)
    return written(objects)


def shown(words):
    font = "B" if words.bold else "F"
    text = words.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{font} {words.size} Tf {words.left} {words.bottom} Td ({text}) Tj ET"


def outlined(outline, pages):
    if not outline:
        return {6: "<< /Type /Outlines >>"}
    last = 10 + len(outline) - 1
    entries = {6: f"<< /Type /Outlines /First 10 0 R /Last {last} 0 R /Count {len(outline)} >>"}
    for at, (title, page) in enumerate(outline):
        following = f"/Next {11 + at} 0 R" if at < len(outline) - 1 else ""
        entries[10 + at] = (
            f"<< /Title ({title}) /Parent 6 0 R /Dest [{pages[page]} 0 R /Fit] {following} >>"
        )
    return entries


def written(objects):
    parts = [b"%PDF-1.4\n"]
    places = {}
    for number, text in sorted(objects.items()):
        places[number] = sum(map(len, parts))
        parts.append(f"{number} 0 obj\n{text}\nendobj\n".encode("cp1252"))
    at = sum(map(len, parts))
    size = max(objects) + 1
    rows = "".join(
        f"{places[number]:010} 00000 n \n" if number in places else "0000000000 65535 f \n"
        for number in range(size)
    )
    tail = f"xref\n0 {size}\n{rows}trailer << /Size {size} /Root 1 0 R /Info 5 0 R >>"
    return b"".join(parts) + f"{tail}\nstartxref\n{at}\n%%EOF".encode()


def column(*texts, left=60, top=700, pitch=13, size=10):
    """Lines below each other."""
    return [Words(text, left, top - pitch * at, size) for at, text in enumerate(texts)]


def scanned(content):
    """The same pages as pictures of themselves, without a word of text."""
    objects = {1: "<< /Type /Catalog /Pages 2 0 R >>", 5: "<< >>"}
    numbers = []
    document = pypdfium2.PdfDocument(content)
    for at, page in enumerate(document):
        number = 10 + 3 * at
        numbers.append(number)
        objects[number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {number + 1} 0 R"
            f" /Resources << /XObject << /I {number + 2} 0 R >> >> >>"
        )
        shown_at = "q 600 0 0 800 0 0 cm /I Do Q"
        objects[number + 1] = f"<< /Length {len(shown_at)} >>\nstream\n{shown_at}\nendstream"
        objects[number + 2] = picture(page.render(scale=3, grayscale=True))
    document.close()
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects[2] = f"<< /Type /Pages /Kids [{kids}] /Count {len(numbers)} >>"
    return written(objects)


def half_scanned(content, *pictures):
    """The same file with some of its pages, counted from 0, as pictures of themselves."""
    plain, scans = pypdfium2.PdfDocument(content), pypdfium2.PdfDocument(scanned(content))
    mixed, target = pypdfium2.PdfDocument.new(), BytesIO()
    for at in range(len(plain)):
        mixed.import_pages(scans if at in pictures else plain, [at])
    mixed.save(target)
    for document in (mixed, plain, scans):
        document.close()
    return target.getvalue()


def picture(bitmap):
    rows = bytes(bitmap.buffer)
    begins = range(0, bitmap.stride * bitmap.height, bitmap.stride)
    points = b"".join(rows[at : at + bitmap.width] for at in begins)
    packed = zlib.compress(points).hex()
    return (
        f"<< /Type /XObject /Subtype /Image /Width {bitmap.width} /Height {bitmap.height}"
        " /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter [/ASCIIHexDecode /FlateDecode]"
        f" /Length {len(packed)} >>\nstream\n{packed}\nendstream"
    )
