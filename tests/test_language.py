"""The officer's words: the mechanism, and the French catalogue whole and well set."""

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir, extract_from_file
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from briefing_app import language, paths
from briefing_app.language import _, deferred, ngettext, pgettext, set_language, words_for

ROOT = Path(__file__).parents[1]
FRENCH = paths.locale() / "fr" / "LC_MESSAGES" / "briefing_app.po"
KEYWORDS = {
    "_": None,
    "gettext": None,
    "deferred": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
}
SENTENCE = "Briefing App needs Python 3.11 or newer."
IN_FRENCH = "Briefing App exige Python 3.11 ou une version plus récente."


@pytest.fixture(scope="module")
def french() -> Catalog:
    with FRENCH.open("rb") as file:
        return read_po(file, locale="fr")


def key(message_id: str | tuple[str, ...], context: str | bytes | None) -> tuple[str, str | None]:
    """Babel reads the context of a compiled catalogue as bytes."""
    spoken = context.decode() if isinstance(context, bytes) else context
    return (message_id if isinstance(message_id, str) else message_id[0], spoken)


def sentences_in_the_code() -> set[tuple[str, str | None]]:
    found = [(row[2], row[4]) for row in extract_from_dir(ROOT / "briefing_app", keywords=KEYWORDS)]
    beside = extract_from_file("python", ROOT / "run.py", keywords=KEYWORDS)
    return {key(*row) for row in found} | {key(row[1], row[3]) for row in beside}


def forms(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string)


def test_every_sentence_of_the_code_has_french_words(french: Catalog):
    translated = {key(message.id, message.context) for message in french if all(forms(message))}
    assert sorted(sentences_in_the_code() - translated, key=str) == []


def test_the_catalogue_holds_no_sentence_that_the_code_has_dropped(french: Catalog):
    kept = {key(message.id, message.context) for message in french if message.id}
    assert sorted(kept - sentences_in_the_code(), key=str) == []


def test_no_french_sentence_is_marked_as_doubtful(french: Catalog):
    assert [message.id for message in french if message.id and message.fuzzy] == []


def test_the_compiled_catalogue_says_what_its_source_says(french: Catalog):
    with FRENCH.with_suffix(".mo").open("rb") as file:
        compiled = {key(each.id, each.context): forms(each) for each in read_mo(file)}
    written = {key(message.id, message.context): message for message in french if message.id}
    spoken = {name: forms(each) for name, each in written.items() if all(forms(each))}
    assert {name: compiled.get(name) for name in spoken} == spoken
    assert compiled.keys() - {("", None)} <= written.keys()


def test_french_keeps_every_placeholder(french: Catalog):
    def placeholders(words: str) -> set[str]:
        return set(re.findall(r"(?<!{){(\w*)", words))

    lost = [
        message.id
        for message in french
        if message.id and any(form for form in forms(message))
        for form in forms(message)
        if placeholders(form) != placeholders(str(message.id))
    ]
    assert lost == []


@pytest.mark.parametrize(
    ("fault", "pattern"),
    [
        ("a colon without a no-break space before it", r"(?<!\u00a0):(?=\s|$)"),
        ("an opening guillemet without a no-break space", r"«(?!\u00a0)"),
        ("a closing guillemet without a no-break space", r"(?<!\u00a0)»"),
        ("a space before a semicolon, question or exclamation mark", r"\s[;?!]"),
        ("straight quotation marks around words", r"\"\w[^\"]*\""),
        ("a straight apostrophe", r"\w'\w"),
        ("three full points for an ellipsis", r"\.\.\."),
    ],
)
def test_french_typography_knows_no(fault: str, pattern: str, french: Catalog):
    faulty = [
        form
        for message in french
        if message.id
        for form in forms(message)
        if re.search(pattern, form)
    ]
    assert faulty == []


def test_the_officer_reads_french_after_choosing_it():
    set_language("fr")
    assert _(SENTENCE) == IN_FRENCH


def test_words_without_a_translation_stay_as_they_are():
    set_language("fr")
    assert _("Ploughshares") == "Ploughshares"
    assert pgettext("a name", "Ploughshares") == "Ploughshares"
    assert ngettext("a Ploughshare", "Ploughshares", 2) == "Ploughshares"


def test_a_note_in_french_finds_its_words_while_the_officer_reads_english():
    assert words_for("fr").gettext(SENTENCE) == IN_FRENCH
    assert _(SENTENCE) == SENTENCE


def test_nought_is_singular_in_french_and_plural_in_english(french: Catalog):
    plurals = [message for message in french if message.pluralizable and all(forms(message))]
    for message in plurals:
        assert words_for("fr").ngettext(*message.id, 0) == message.string[0]
        assert words_for("fr").ngettext(*message.id, 2) == message.string[1]
        assert ngettext(*message.id, 0) == message.id[1]


def test_an_unknown_language_is_english():
    set_language("de")
    assert language.language() == "en"
    assert words_for("de").gettext(SENTENCE) == SENTENCE


def test_deferred_words_are_translated_when_they_are_shown():
    words = deferred(SENTENCE)
    assert words == SENTENCE
    set_language("fr")
    assert _(words) == IN_FRENCH


@pytest.mark.parametrize(
    ("set_to", "spoken"), [("fr_CA.UTF-8", "fr"), ("en_CA.UTF-8", "en"), ("C", "en")]
)
def test_the_machine_tells_which_language_to_begin_with(set_to: str, spoken: str):
    assert language.system_language({"LC_ALL": "", "LANG": set_to}) == spoken
