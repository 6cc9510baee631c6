"""Word files behind a password: the file itself, as it lies in its locked container.

Office has locked its files in two ways since 2007, both written down in [MS-OFFCRYPTO]. An
"agile" lock names its hash and its numbers in XML; the earlier one, "standard", has them fixed.
"""

import hashlib
import struct
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

import olefile  # type: ignore[import-untyped]  # brings no types

from briefing_app.ingest.locks.ciphers import BLOCK, NotKnown, block_by_block, chained, numbered
from briefing_app.ingest.locks.refusals import asks_for_password, stays_locked
from briefing_app.wordfile.short_names import short
from briefing_app.wordfile.tree import Element, parse

_INFO, _PACKAGE = "EncryptionInfo", "EncryptedPackage"
_AGILE = (4, 4)
_STANDARD = 2
_HASHES = ("SHA1", "SHA256", "SHA384", "SHA512")
_MOST_TURNS = 10_000_000
_STANDARD_TURNS = 50_000
_AES = range(0x660E, 0x6611)
_SEGMENT = 4096
_SIZE = 8
_CHECK_INPUT = bytes.fromhex("fea7d2763b4b9e79")
_CHECK_VALUE = bytes.fromhex("d7aa0f6d3061344e")
_KEY_VALUE = bytes.fromhex("146e0be7abacd0d6")
_FILLING = b"\x36"


def unlocked_word(content: bytes, name: str, password: str) -> bytes:
    """The Word file itself; raises `CannotRead` where the password is missing or wrong."""
    with olefile.OleFileIO(BytesIO(content)) as container:
        if not (container.exists(_INFO) and container.exists(_PACKAGE)):
            raise stays_locked(name)
        info = container.openstream(_INFO).read()
        package = container.openstream(_PACKAGE).read()
    try:
        lock = _lock_of(info)
    except NotKnown as fault:
        raise stays_locked(name) from fault
    unlocked = lock(package, password) if password else None
    if unlocked is None:
        raise asks_for_password(name, password)
    return unlocked


def _lock_of(info: bytes) -> Callable[[bytes, str], bytes | None]:
    """What unlocks a package with a password, or yields nothing with a wrong one."""
    version = struct.unpack_from("<HH", info)
    if version == _AGILE:
        return _AgileLock.told(parse(info[_SIZE:])).unlocked
    if version[1] == _STANDARD:
        return _StandardLock.told(info).unlocked
    raise NotKnown


@dataclass(frozen=True, slots=True)
class _Hashing:
    """How a password is stirred, and how long a key has to be."""

    name: str
    salt: bytes
    key_length: int

    def of(self, words: bytes) -> bytes:
        return hashlib.new(self.name, words, usedforsecurity=False).digest()

    def stirred(self, password: str, turns: int) -> bytes:
        stirred = self.of(self.salt + password.encode("utf-16-le"))
        for turn in range(turns):
            stirred = self.of(numbered(turn) + stirred)
        return stirred

    def key(self, stirred: bytes, purpose: bytes) -> bytes:
        return _filled(self.of(stirred + purpose), self.key_length)


@dataclass(frozen=True, slots=True)
class _AgileLock:
    """`asked` stirs the password, `kept` tells where each segment of the package begins."""

    asked: _Hashing
    kept: _Hashing
    turns: int
    check_input: bytes
    check_value: bytes
    key_value: bytes

    @classmethod
    def told(cls, root: Element) -> "_AgileLock":
        told = {short(element): element for element in root.iter()}
        if "keyData" not in told or "encryptedKey" not in told:
            raise NotKnown
        key = told["encryptedKey"]
        turns = int(key.get("spinCount") or 0)
        if turns > _MOST_TURNS:
            raise NotKnown
        named = ("encryptedVerifierHashInput", "encryptedVerifierHashValue", "encryptedKeyValue")
        locked = (b64decode(key.get(name) or "") for name in named)
        return cls(_hashing(key), _hashing(told["keyData"]), turns, *locked)

    def unlocked(self, package: bytes, password: str) -> bytes | None:
        stirred = self.asked.stirred(password, self.turns)

        def opened(locked: bytes, purpose: bytes) -> bytes:
            key = self.asked.key(stirred, purpose)
            return chained(locked, key, _filled(self.asked.salt, BLOCK))

        check = self.asked.of(opened(self.check_input, _CHECK_INPUT)[: len(self.asked.salt)])
        if not opened(self.check_value, _CHECK_VALUE).startswith(check):
            return None
        return self._segments(package, opened(self.key_value, _KEY_VALUE)[: self.kept.key_length])

    def _segments(self, package: bytes, key: bytes) -> bytes:
        (size,) = struct.unpack_from("<Q", package)
        opened = BytesIO()
        for number, at in enumerate(range(_SIZE, len(package), _SEGMENT)):
            start = _filled(self.kept.of(self.kept.salt + numbered(number)), BLOCK)
            opened.write(chained(package[at : at + _SEGMENT], key, start))
        return opened.getvalue()[:size]


def _hashing(element: Element) -> _Hashing:
    """Raises `NotKnown` for all but AES in chained blocks."""
    name = (element.get("hashAlgorithm") or "").replace("-", "")
    known = name in _HASHES and element.get("cipherAlgorithm") == "AES"
    if not known or element.get("cipherChaining") != "ChainingModeCBC":
        raise NotKnown
    salt = b64decode(element.get("saltValue") or "")
    return _Hashing(name, salt, int(element.get("keyBits") or 0) // 8)


@dataclass(frozen=True, slots=True)
class _StandardLock:
    asked: _Hashing
    check_input: bytes
    check_value: bytes

    @classmethod
    def told(cls, info: bytes) -> "_StandardLock":
        (length,) = struct.unpack_from("<I", info, _SIZE)
        algorithm, _hash, bits = struct.unpack_from("<III", info, _SIZE + 4 + 8)
        if algorithm not in _AES:
            raise NotKnown
        check = info[_SIZE + 4 + length :]
        return cls(_Hashing("SHA1", check[4:20], bits // 8), check[20:36], check[40:72])

    def unlocked(self, package: bytes, password: str) -> bytes | None:
        key = self._key(password)
        check = self.asked.of(block_by_block(self.check_input, key))
        if not block_by_block(self.check_value, key).startswith(check):
            return None
        (size,) = struct.unpack_from("<Q", package)
        return block_by_block(package[_SIZE:], key)[:size]

    def _key(self, password: str) -> bytes:
        last = self.asked.of(self.asked.stirred(password, _STANDARD_TURNS) + numbered(0))
        halves = (bytes(own ^ sign for own in last.ljust(64, b"\0")) for sign in (0x36, 0x5C))
        return b"".join(map(self.asked.of, halves))[: self.asked.key_length]


def _filled(words: bytes, length: int) -> bytes:
    return words[:length].ljust(length, _FILLING)
