"""An excerpt from any kind of file is found again in it, and in another version or not at all."""

from email.message import EmailMessage
from textwrap import wrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.domain.excerpt import EditionText, bind, find_again, take_excerpt
from briefing_app.domain.ids import EditionId, SourceId
from briefing_app.domain.quotation import Seal, seal_of
from briefing_app.ingest.reader_table import read_content
from tests.ingest.pdf_maker import column, pdf_file
from tests.ingest.test_odt_reader import odt
from tests.ingest.test_odt_reader import p as odt_paragraph
from tests.wordfile.word_zip import p, word_file

EXAMPLES = 30
VOCABULARY = (
    "the river rose again in 35 towns and 350 villages -5 +5 12,000 12 3.5 % of all (2019) their"
    " long-term plan été rivière l\u2019eau \u201cwe knew\u201d said; nobody asked. We must act. No"
)
WORDS = VOCABULARY.split()
BETWEEN_FIGURES = frozenset(".,:/' -+\u2019\u00a0\u202f\u2212\u2013")

paragraph = st.lists(st.sampled_from(WORDS), min_size=4, max_size=40).map(" ".join)
document = st.lists(paragraph, min_size=1, max_size=8)


def as_plain(texts):
    return "\n\n".join(texts).encode()


def as_wrapped(texts):
    return "\n\n".join("\n".join(wrap(text, 60)) for text in texts).encode()


def as_pdf(texts):
    pages = []
    for at in range(0, len(texts), 3):
        lines = [line for text in texts[at : at + 3] for line in (*wrap(text, 80), "")]
        pages.append([words for words in column(*lines) if words.text])
    return pdf_file(*pages)


def as_page(texts):
    inner = "".join(f"<p>{text}</p>" for text in texts)
    return f"<meta charset=utf-8><article>{inner}</article>".encode()


def as_letter(texts):
    letter = EmailMessage()
    letter["Subject"] = "On rivers"
    letter.set_content("\n\n".join(texts))
    return letter.as_bytes()


MAKERS = {
    "a.txt": as_plain,
    "wrapped.txt": as_wrapped,
    "a.md": lambda texts: b"# On rivers\n\n" + as_plain(f"- {text}" for text in texts),
    "a.html": as_page,
    "a.docx": lambda texts: word_file("".join(map(p, texts))),
    "a.odt": lambda texts: odt("".join(map(odt_paragraph, texts))),
    "a.eml": as_letter,
    "a.pdf": as_pdf,
}
kinds = pytest.mark.parametrize("name", MAKERS)


def read(name, texts, edition):
    reading = read_content(MAKERS[name](texts), name)
    return EditionText(
        SourceId("s"), EditionId(edition), reading.source_text.text, reading.passages
    )


def drawn_excerpt(data, source):
    start = data.draw(st.integers(0, len(source.text) - 1), label="start")
    end = data.draw(st.integers(start + 1, len(source.text)), label="end")
    return take_excerpt(source, start, end)


def edited(data, texts):
    """What somebody may do to a document between two editions of it."""
    texts = list(texts)
    for _time in range(data.draw(st.integers(1, 4), label="edits")):
        at = data.draw(st.integers(0, len(texts) - 1), label="where")
        words = texts[at].split()
        place = data.draw(st.integers(0, len(words) - 1), label="word")
        match data.draw(st.sampled_from(["add", "drop", "digit", "twice", "away", "move"])):
            case "add":
                words.insert(place, data.draw(st.sampled_from(WORDS)))
            case "drop" if len(words) > 1:
                del words[place]
            case "digit":
                words[place] += data.draw(st.sampled_from(["0", ",5", "s", "-5", "."]))
            case "twice":
                texts.append(texts[at])
            case "away" if len(texts) > 1:
                del texts[at]
                continue
            case "move":
                texts.insert(0, texts.pop(at))
                continue
        texts[at] = " ".join(words)
    return texts


@kinds
@settings(max_examples=EXAMPLES, deadline=None)
@given(data=st.data(), texts=document)
def test_every_excerpt_is_found_again_where_it_was_taken(name, data, texts):
    source = read(name, texts, "first")
    excerpt = drawn_excerpt(data, source)
    if not excerpt.words:
        return

    assert excerpt.words == source.text[excerpt.start : excerpt.end]
    assert excerpt.standing is Seal.EXACT
    assert bind(excerpt, source) == excerpt
    assert find_again(excerpt, source) == excerpt
    assert find_again(excerpt, read(name, texts, "first")) == excerpt


@kinds
@settings(max_examples=EXAMPLES, deadline=None)
@given(data=st.data(), texts=document)
def test_after_edits_it_is_found_as_it_was_at_one_place_or_is_lost(name, data, texts):
    excerpt = drawn_excerpt(data, read(name, texts, "first"))
    if not excerpt.words:
        return
    newer = read(name, edited(data, texts), "second")

    found = find_again(excerpt, newer)

    if found is not None:
        assert seal_of(found.words) == excerpt.seal
        assert found.words == newer.text[found.start : found.end]
        assert is_whole(excerpt, found)
        assert_stands_once(found, newer.text)


def is_whole(excerpt, found):
    """Whether no figure or word that was whole is now a part of a longer one."""
    ends_open = excerpt.after[:1].isalnum() and excerpt.words[-1:].isalnum()
    begins_open = excerpt.before[-1:].isalnum() and excerpt.words[:1].isalnum()
    longer = found.after[:1].isalnum() and found.words[-1:].isalnum()
    begun = found.before[-1:].isalnum() and found.words[:1].isalnum()
    return (ends_open or not longer) and (begins_open or not begun)


def assert_stands_once(found, text):
    """Wherever else the same letters stand, they are a part of a longer word or figure."""
    at = -1
    while (at := text.find(found.words, at + 1)) >= 0:
        behind = at + len(found.words)
        left, right = text[max(0, at - 2) : at][::-1], text[behind : behind + 2]
        part = goes_on(found.words[0], left) or goes_on(found.words[-1], right)
        assert at == found.start or part or is_in_a_figure(left, found.words + right)


def is_in_a_figure(left, words):
    """A stop alone, as in "3.5"."""
    return left[:1].isdigit() and words[0] in BETWEEN_FIGURES and words[1:2].isdigit()


def goes_on(edge, beyond):
    if not edge.isdigit():
        return edge.isalnum() and beyond[:1].isalnum()
    return beyond[:1].isalnum() or beyond[:1] in BETWEEN_FIGURES


@kinds
@settings(max_examples=EXAMPLES, deadline=None)
@given(texts=document, before=paragraph)
def test_words_that_stand_there_once_are_found_behind_new_ones(name, texts, before):
    mark = "Only here stands the sentence about seventeen herons."
    excerpt_of = read(name, [*texts, mark], "first")
    start = excerpt_of.text.index("Only here")
    excerpt = take_excerpt(excerpt_of, start, start + len(mark))

    newer = read(name, [before, *texts, mark], "second")
    found = find_again(excerpt, newer)

    assert found is not None
    assert found.words.split() == mark.split()


@kinds
def test_one_figure_is_never_taken_for_another(name):
    first = read(name, ["The river took 35 houses in the spring."], "first")
    start = first.text.index("35")
    excerpt = take_excerpt(first, start, start + 2)

    for other in ("350", "135", "3.5", "35,000", "-35", "35.5"):
        newer = read(name, [f"The river took {other} houses in the spring."], "second")
        assert find_again(excerpt, newer) is None
