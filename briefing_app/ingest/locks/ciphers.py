"""The ciphers that lock documents, as far as they have to be undone. The only door to them."""

import struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.decrepit.ciphers.algorithms import Blowfish
from cryptography.hazmat.decrepit.ciphers.modes import CFB
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC, ECB
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

BLOCK = 16
_MOST_MEMORY = 256 * 1024
_MOST_PASSES = 50
_MOST_LANES = 16


class NotThisKey(Exception):
    """The words are not those that were locked with this key."""


class NotKnown(Exception):
    """Locked in a way that is not undone here."""


def chained(words: bytes, key: bytes, start: bytes) -> bytes:
    """AES, each block chained to the one before (CBC); what is no whole block is left."""
    opened = Cipher(AES(key), CBC(start)).decryptor()
    return opened.update(words[: len(words) // BLOCK * BLOCK]) + opened.finalize()


def block_by_block(words: bytes, key: bytes) -> bytes:
    """AES, each block for itself (ECB); what is no whole block is left."""
    opened = Cipher(AES(key), ECB()).decryptor()  # noqa: S305  # as files of 2007 are locked
    return opened.update(words[: len(words) // BLOCK * BLOCK]) + opened.finalize()


def sealed(words: bytes, key: bytes, start: bytes) -> bytes:
    """AES with a seal behind the words (GCM); raises `NotThisKey`."""
    try:
        return AESGCM(key).decrypt(start, words.removeprefix(start), None)
    except InvalidTag as fault:
        raise NotThisKey from fault


def fed_back(words: bytes, key: bytes, start: bytes) -> bytes:
    """Blowfish (CFB), as OpenDocument was locked before 2012."""
    opened = Cipher(Blowfish(key), CFB(start)).decryptor()
    return opened.update(words) + opened.finalize()


def costly_key(secret: bytes, salt: bytes, length: int, cost: tuple[int, int, int]) -> bytes:
    """Argon2id with these passes, kilobytes and lanes; raises `NotKnown` for more than is usual."""
    passes, memory, lanes = cost
    if passes > _MOST_PASSES or memory > _MOST_MEMORY or lanes > _MOST_LANES:
        raise NotKnown
    made = Argon2id(salt=salt, length=length, iterations=passes, lanes=lanes, memory_cost=memory)
    return made.derive(secret)


def numbered(number: int) -> bytes:
    """A number in four bytes, the smallest first."""
    return struct.pack("<I", number)
