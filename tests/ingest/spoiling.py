"""Files are spoilt as disks, networks and attackers spoil them: cut, spliced, renumbered."""

import re
from collections.abc import Callable, Sequence
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

_FIGURES = re.compile(rb"\d+")
_TAGS = re.compile(rb"<[^<>]+>")
_VALUES = re.compile(rb'="([^"]*)"')
_STRANGE = (b"", b"0", b"-1", b"99999999999", b"2147483647", b"4294967296", b"1e308", b"x", b"true")
_LOOKED_AT = 1_000_000

Spoiling = Callable[[Random, bytes, bytes], bytes]


def spoilt(random: Random, content: bytes, others: Sequence[bytes]) -> bytes:
    """The file with one fault, inside its parts where it is zipped; others lend it pieces."""
    if not content:
        return content
    if content.startswith(b"PK") and random.random() < 0.8:
        return _spoilt_inside(random, content, others)
    return random.choice(WAYS)(random, content, random.choice(others))


def _spoilt_inside(random: Random, content: bytes, others: Sequence[bytes]) -> bytes:
    try:
        with ZipFile(BytesIO(content)) as file:
            parts = {name: file.read(name) for name in file.namelist()}
    except (BadZipFile, ValueError, NotImplementedError):
        return random.choice(WAYS)(random, content, random.choice(others))
    name = random.choice([name for name in parts if name.endswith((".xml", ".rels"))] or [*parts])
    if random.random() < 0.1:
        del parts[name]
    else:
        parts[name] = random.choice((*WAYS, _tag, _value))(random, parts[name], parts[name])
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as file:
        for each, part in parts.items():
            file.writestr(each, part)
    return target.getvalue()


def _cut(random: Random, content: bytes, _other: bytes) -> bytes:
    return content[: random.randrange(len(content) + 1)]


def _hole(random: Random, content: bytes, _other: bytes) -> bytes:
    start = random.randrange(len(content) + 1)
    return content[:start] + content[start + random.choice((1, 20, 1000, 100_000)) :]


def _flips(random: Random, content: bytes, _other: bytes) -> bytes:
    spoilt = bytearray(content)
    for _time in range(random.choice((1, 3, 10, 100)) if spoilt else 0):
        spoilt[random.randrange(len(spoilt))] ^= 1 << random.randrange(8)
    return bytes(spoilt)


def _splice(random: Random, content: bytes, other: bytes) -> bytes:
    start, end = random.randrange(len(content) + 1), random.randrange(len(other) + 1)
    return content[:start] + other[end:]


def _graft(random: Random, content: bytes, other: bytes) -> bytes:
    start, begin = random.randrange(len(content) + 1), random.randrange(len(other) + 1)
    return content[:start] + other[begin : begin + 1000] + content[start:]


def _again(random: Random, content: bytes, _other: bytes) -> bytes:
    start = random.randrange(len(content) + 1)
    piece = content[start : start + random.choice((10, 1000, 50_000))]
    return content[:start] + piece * random.choice((2, 50)) + content[start:]


def _number(random: Random, content: bytes, _other: bytes) -> bytes:
    return _exchanged(random, content, _FIGURES, random.choice(_STRANGE), 0)


def _tag(random: Random, content: bytes, _other: bytes) -> bytes:
    return _exchanged(random, content, _TAGS, random.choice((b"", b"<w:p>", b"</w:p>")), 0)


def _value(random: Random, content: bytes, _other: bytes) -> bytes:
    return _exchanged(random, content, _VALUES, random.choice(_STRANGE), 1)


def _exchanged(
    random: Random, content: bytes, pattern: re.Pattern[bytes], by: bytes, group: int
) -> bytes:
    found = [*pattern.finditer(content, 0, _LOOKED_AT)]
    if not found:
        return content
    match = random.choice(found)
    return content[: match.start(group)] + by + content[match.end(group) :]


WAYS: tuple[Spoiling, ...] = (_cut, _hole, _flips, _splice, _graft, _again, _number)
