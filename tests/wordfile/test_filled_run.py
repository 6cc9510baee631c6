"""The run that a field becomes."""

from briefing_app.wordfile.filled_run import filled_run, spoken_look
from briefing_app.wordfile.tree import elements, serialise, w


def test_nothing_is_written_for_no_words():
    assert filled_run("", None, "en-CA") is None


def test_the_words_keep_the_look_and_speak_their_language():
    look = elements('<w:rPr><w:b/><w:lang w:val="fr-CA"/></w:rPr>')[0]
    made = filled_run("A\tB", look, "en-CA")
    assert made is not None
    assert [child.tag for child in made] == [w("rPr"), w("t"), w("tab"), w("t")]
    assert [each.get(w("val")) for each in made.iter(w("lang"))] == ["en-CA"]
    assert b"fr-CA" in serialise(look)


def test_the_language_stands_where_the_schema_wants_it():
    look = elements("<w:rPr><w:b/><w:specVanish/></w:rPr>")[0]
    assert [child.tag for child in spoken_look(look, "en-CA")] == [
        w("b"),
        w("lang"),
        w("specVanish"),
    ]
