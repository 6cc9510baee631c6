"""Outlook messages, written by hand for the tests: streams in a container of sectors."""

import struct

SECTOR = 512
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SMALLEST = 4096
STORAGE, STREAM, ROOT = 1, 2, 5


def outlook_file(streams):
    """`streams` by their path; each is filled up to the size from which sectors are its own."""
    entries = [("Root Entry", ROOT, b"", "")]
    folders = sorted({above for path in streams for above in all_above(path)})
    for folder in folders:
        outer, _stroke, name = folder.rpartition("/")
        entries.append((name, STORAGE, b"", outer))
    for path, content in streams.items():
        folder, _stroke, name = path.rpartition("/")
        entries.append((name, STREAM, content.ljust(SMALLEST, b"\0"), folder))
    return container(entries)


def all_above(path):
    steps = path.split("/")
    return ["/".join(steps[:at]) for at in range(1, len(steps))]


def container(entries):
    directory_sectors = -(-len(entries) // 4)
    data, chains, starts = b"", [], {}
    at = directory_sectors
    for name, kind, content, folder in entries:
        if kind == STREAM:
            count = -(-len(content) // SECTOR)
            starts[folder, name] = at
            chains += [*range(at + 1, at + count), END]
            data += content.ljust(count * SECTOR, b"\0")
            at += count
    directory = [*range(1, directory_sectors), END]
    used = [*directory, *chains]
    tables = -(-(len(used) + 8) // 128)
    table = [*used, *[FAT] * tables]
    table += [FREE] * (tables * 128 - len(table))
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIII",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, tables),
        *(0, 0, SMALLEST, END, 0, END, 0),
    )
    places = [len(used) + number for number in range(tables)]
    header += struct.pack("<109I", *places, *[FREE] * (109 - tables))
    rows = b"".join(directory_rows(entries, starts)).ljust(directory_sectors * SECTOR, b"\0")
    return header + rows + data + struct.pack(f"<{len(table)}I", *table)


def directory_rows(entries, starts):
    """Every folder's entries hang in a row, one to the right of the other."""
    numbers = list(range(len(entries)))
    for number in numbers:
        name, kind, content, folder = entries[number]
        own = "/".join(filter(None, (folder, name))) if number else ""
        inside = [at for at in numbers if at and is_in(entries[at], own, kind)]
        beside = [at for at in numbers if at > number and entries[at][3] == folder and number]
        written = name.encode("utf-16-le")
        yield struct.pack(
            "<64sHBBIII16sIQQIQ",
            *(written, len(written) + 2, kind, 1, FREE, beside[0] if beside else FREE),
            *(inside[0] if inside else FREE, b"", 0, 0, 0),
            *(starts.get((folder, name), 0), len(content)),
        )


def is_in(entry, folder, kind):
    return kind in (ROOT, STORAGE) and entry[3] == folder
