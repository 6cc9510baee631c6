"""How many pages of PDF are read in a second, beside PDFium's own words of the same pages.

python -m tests.benchmarks.pdf_pages FILE…
"""

import sys
from pathlib import Path
from time import process_time

import pypdfium2  # type: ignore[import-untyped]  # brings no types

from briefing_app.ingest.reader_table import read_content

TIMES = 3


def main() -> int:
    files = [(Path(name).name, Path(name).read_bytes()) for name in sys.argv[1:]]
    pages = sum(len(pypdfium2.PdfDocument(content)) for _name, content in files)
    read_content(files[0][1], files[0][0])
    ours = min(_ours(files) for _time in range(TIMES))
    bare = min(_bare(files) for _time in range(TIMES))
    sys.stdout.write(
        f"{pages} pages: {pages / ours:.0f} pages/s read, {pages / bare:.0f} pages/s bare\n"
    )
    return 0


def _ours(files: list[tuple[str, bytes]]) -> float:
    begun = process_time()
    for name, content in files:
        read_content(content, name)
    return process_time() - begun


def _bare(files: list[tuple[str, bytes]]) -> float:
    begun = process_time()
    for _name, content in files:
        for page in pypdfium2.PdfDocument(content):
            page.get_textpage().get_text_range()
    return process_time() - begun


if __name__ == "__main__":
    sys.exit(main())
