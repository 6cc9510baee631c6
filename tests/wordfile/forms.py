"""Word files for the tests of what templates ask for, and what came of it."""

from briefing_app.wordfile.guard import guard
from briefing_app.wordfile.tree import w
from tests.foreign_word import first_styles, r, section, write_word


def form(folder, body, edges=None, styles="", numbering="", **references):
    """A sound Word file with this body; `references` name its headers and footers."""
    looks = (first_styles("en-CA", "Arial", 24) + styles, numbering)
    whole = body + section(1440, first="first" in references.values(), **references)
    path = write_word(folder / "form.docx", whole, edges or {}, looks)
    return guard(path.read_bytes(), path.name).package


def lines(package, part=""):
    return [
        "".join(text.text or "" for text in paragraph.iter(w("t")))
        for paragraph in package.xml(part or package.main).iter(w("p"))
    ]


def runs(package):
    """Each run's words with the names of what its look holds."""
    shown = []
    for run in package.xml(package.main).iter(w("r")):
        look = run.find(w("rPr"))
        names = [child.tag.partition("}")[2] for child in look] if look is not None else []
        shown.append(("".join(text.text or "" for text in run.iter(w("t"))), names))
    return shown


def long_condition(*paragraphs):
    """A condition whose instruction goes over the paragraphs, each a group of its parts."""
    begin, apart, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    told = ["".join(map(_instruction, parts)) for parts in paragraphs]
    told[0] = r("Before ") + begin + told[0]
    told[-1] += apart + r("as it") + "</w:p><w:p>" + r("was last") + end + r(" After")
    return "".join(f"<w:p>{each}</w:p>" for each in told)


def _instruction(part):
    if part.startswith("<w:r>"):
        return part
    return f'<w:r><w:instrText xml:space="preserve">{part}</w:instrText></w:r>'
