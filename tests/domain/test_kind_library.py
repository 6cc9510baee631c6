"""Which kinds are offered, and how a copy gets a key of its own."""

import pytest

from briefing_app.domain.kind_library import (
    KindFile,
    KindLibrary,
    KindOrigin,
    copy_kind,
    free_key,
    key_from,
)
from briefing_app.domain.template import Named, NoteKind

MEMO = NoteKind("memo", Named("Memorandum", "Note"), Named("Memo", "Note"), "D", (), order=10)
OLD = NoteKind("old", Named("Old", "Vieux"), Named("Old", "Vieux"), "", ())
LIBRARY = KindLibrary(
    (
        KindFile(MEMO, KindOrigin.DELIVERED),
        KindFile(OLD, KindOrigin.OWN, "old.toml", is_removed=True),
    )
)


def test_a_removed_kind_is_found_but_not_offered():
    assert LIBRARY.kinds == (MEMO,)
    assert LIBRARY.find("old") is OLD
    assert LIBRARY.keys == {"memo", "old"}
    assert LIBRARY.find("none") is None


def test_a_free_key_stays_and_a_taken_one_gets_a_number():
    assert free_key("new", LIBRARY.keys) == "new"
    assert free_key("memo", LIBRARY.keys) == "memo_2"
    assert free_key("memo_2", frozenset({"memo", "memo_2", "memo_3"})) == "memo_4"


def test_a_copy_says_in_both_languages_that_it_is_one():
    copy = copy_kind(MEMO, LIBRARY.keys, Named("{name} (copy)", "{name} (copie)"))
    assert copy.key == "memo_2"
    assert copy.short_name == Named("Memo (copy)", "Note (copie)")
    assert copy.name == MEMO.name
    assert copy.order == 11


@pytest.mark.parametrize(
    ("name", "key"),
    [
        (Named("Énoncé d'État", ""), "enonce_d_etat"),
        (Named("", "Été"), "ete"),
        (Named("2 pages", ""), "kind_2_pages"),
        (Named("備忘", ""), "kind"),
    ],
)
def test_any_name_makes_a_key(name: Named, key: str):
    assert key_from(name) == key
