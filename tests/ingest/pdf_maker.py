"""Small PDF files, written by hand for the tests: words at places, in sizes, with an outline."""

from dataclasses import dataclass


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
