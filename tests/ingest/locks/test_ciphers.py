"""The known answers of the standards, and what is refused."""

import pytest

pytest.importorskip("cryptography", reason="its ciphers are not made for this computer")

from briefing_app.ingest.locks.ciphers import (
    NotKnown,
    NotThisKey,
    block_by_block,
    chained,
    costly_key,
    numbered,
    sealed,
)

KEY = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c")
WORDS = bytes.fromhex("6bc1bee22e409f96e93d7e117393172a")


def test_blocks_open_as_the_standard_tells():
    alone = bytes.fromhex("3ad77bb40d7a3660a89ecaf32466ef97")
    linked = bytes.fromhex("7649abac8119b246cee98e9b12e9197d")

    assert block_by_block(alone + b"rest", KEY) == WORDS
    assert chained(linked + b"rest", KEY, bytes(range(16))) == WORDS


def test_a_seal_that_is_broken_is_told():
    with pytest.raises(NotThisKey):
        sealed(bytes(40), KEY, bytes(12))


@pytest.mark.parametrize("cost", [(99, 64, 1), (1, 9_000_000, 1), (1, 64, 99)])
def test_a_key_may_not_cost_everything(cost):
    with pytest.raises(NotKnown):
        costly_key(b"a", bytes(16), 32, cost)


def test_numbers_begin_with_their_smallest_part():
    assert numbered(258) == b"\x02\x01\0\0"
