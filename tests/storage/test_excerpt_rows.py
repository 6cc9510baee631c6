"""Whether an excerpt is what its source says."""

from dataclasses import replace

from briefing_app.storage.excerpt_rows import is_as_it_stands
from tests.builders import a_document


def test_words_that_stand_in_the_text_are_as_they_stand():
    document = a_document()
    assert is_as_it_stands(document.excerpt("the strait"), document.text)


def test_other_words_or_another_place_are_not():
    document = a_document()
    excerpt = document.excerpt("the strait")
    assert not is_as_it_stands(replace(excerpt, words="a strait"), document.text)
    assert not is_as_it_stands(replace(excerpt, start=excerpt.start + 1), document.text)
    assert not is_as_it_stands(excerpt, document.text.replace("strait", "sound"))
