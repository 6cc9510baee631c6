"""The documents' sentences are other people's: no file of the project holds nine words of them."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = ROOT / ".." / "shared" / "documents"
RUN = 9
OURS = {".ci"}

pytestmark = pytest.mark.skipif(
    not DOCUMENTS.is_dir(), reason="the source documents do not lie beside the project"
)


def words_of(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.lower())


def runs(text: str) -> set[tuple[str, ...]]:
    words = words_of(text)
    return set(zip(*(words[start:] for start in range(RUN)), strict=False))


def titles() -> set[tuple[str, ...]]:
    """A document may be called by its title; the starter workspace lists the titles."""
    listed = (ROOT / "resources" / "starter").glob("sources*.toml")
    sources = [
        source for path in listed for source in tomllib.loads(path.read_text("utf-8"))["source"]
    ]
    return {run for source in sources for run in runs(source["title"])}


def project_files() -> Iterator[Path]:
    """What the project consists of; not what git, Python and the tools keep beside it."""
    for top in ROOT.iterdir():
        if top.is_file():
            yield top
        elif top.name in OURS or not top.name.startswith((".", "build", "dist")):
            yield from (path for path in top.rglob("*") if path.is_file())


def texts(path: Path) -> Iterator[str]:
    """The file as text, and every part of it where it is a package, such as a Word file."""
    yield path.read_bytes().decode("utf-8", "ignore")
    try:
        with ZipFile(path) as package:
            for name in package.namelist():
                yield re.sub("<[^>]*>", "", package.read(name).decode("utf-8", "ignore"))
    except BadZipFile:
        return


def test_no_file_holds_nine_words_in_a_row_of_the_documents():
    theirs = set[tuple[str, ...]]()
    for document in DOCUMENTS.glob("*.txt"):
        theirs |= runs(document.read_text("utf-8"))
    theirs -= titles()
    borrowed = {
        f"{path.relative_to(ROOT)}: {' '.join(run)}"
        for path in project_files()
        for text in texts(path)
        for run in runs(text) & theirs
    }
    assert sorted(borrowed) == []


def test_a_borrowed_sentence_would_be_found():
    document = next(DOCUMENTS.glob("*.txt")).read_text("utf-8")
    borrowed = " ".join(document.split()[40:60])
    assert runs(f"Before it: {borrowed.upper()} - and after") & runs(document)
