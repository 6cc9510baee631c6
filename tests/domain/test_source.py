"""A document, its editions and its label."""

from dataclasses import replace

from tests.builders import a_source, an_edition


def test_the_newest_edition_has_the_highest_number():
    second, first = an_edition(number=2), an_edition(number=1)
    source = a_source(editions=(second, first))
    assert source.newest == second
    assert a_source().newest is None


def test_a_source_has_words_when_an_edition_has():
    edition = an_edition()
    assert not a_source(editions=(edition,)).has_words
    assert a_source(editions=(edition, replace(edition, has_words=True))).has_words


def test_the_short_title_stands_for_the_long_one():
    assert a_source(title="Long").label == "Long"
    assert a_source(title="Long", short_title="Short").label == "Short"


def test_the_newest_edition_read_is_one_whose_words_are_here():
    first, second = an_edition(number=1, has_words=True), an_edition(number=2)
    source = a_source(editions=(first, second))
    assert source.newest_read == first
    assert a_source(editions=(second,)).newest_read is None


def test_an_edition_is_found_by_its_identity():
    first, second = an_edition(), an_edition(number=2)
    source = a_source(editions=(first, second))
    assert source.edition(second.id) == second
    assert source.edition(an_edition().id) is None


def test_only_a_pdf_that_is_here_has_pages():
    assert an_edition(file_name="a.PDF", has_words=True).has_pages
    assert not an_edition(file_name="a.PDF").has_pages
    assert not an_edition(file_name="a.docx", has_words=True).has_pages
