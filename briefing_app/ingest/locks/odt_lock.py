"""OpenDocument texts behind a password: each part is locked for itself, or the file as a whole.

The list of parts says how, after part 3 of the standard; the newest way is LibreOffice's own.
"""

import hashlib
import re
import zlib
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZipFile

from briefing_app.ingest.locks.ciphers import (
    BLOCK,
    NotKnown,
    NotThisKey,
    chained,
    costly_key,
    fed_back,
    sealed,
)
from briefing_app.ingest.locks.part_list import part_list
from briefing_app.ingest.locks.refusals import asks_for_password, stays_locked
from briefing_app.wordfile.guard import LARGEST_PART, safe_parts
from briefing_app.wordfile.short_names import short
from briefing_app.wordfile.tree import Element, parse

_WHOLE = "encrypted-package"
_DECLARED = re.compile(rb"<!DOCTYPE[^\[>]*>")
_ZIP = b"PK\x03\x04"
_CHECKED = 1024
_MOST_TURNS = 10_000_000
_USUAL_KEY = 16

_CIPHERS: dict[str, Callable[[bytes, bytes, bytes], bytes]] = {
    "blowfish": fed_back,
    "blowfish cfb": fed_back,
    "aes128-cbc": chained,
    "aes192-cbc": chained,
    "aes256-cbc": chained,
    "aes256-gcm": sealed,
}
_HASHES = {"sha1": "sha1", "sha1/1k": "sha1", "sha1-1k": "sha1"}
_HASHES |= {"sha256": "sha256", "sha256/1k": "sha256", "sha256-1k": "sha256"}


def unlocked_odt(content: bytes, name: str, password: str, wanted: frozenset[str]) -> bytes:
    """The same file with the parts that are wanted open; raises `CannotRead`."""
    parts = safe_parts(content, name, frozenset({*wanted, _WHOLE}).__contains__)
    try:
        opened = _opened(part_list(content), parts, password)
    except NotKnown as fault:
        raise stays_locked(name) from fault
    except NotThisKey as fault:
        raise asks_for_password(name, password) from fault
    return opened.get(_WHOLE) or _packed(parts | opened)


def _opened(listed: bytes, parts: dict[str, bytes], password: str) -> dict[str, bytes]:
    """The parts that were locked; raises `NotThisKey`, and `NotKnown` before one is asked for."""
    told = dict(_locks(parse(_DECLARED.sub(b"", listed))))
    locks = {part: _Lock.told(lock) for part, lock in told.items() if part in parts}
    if not locks:
        raise NotKnown
    if not password:
        raise NotThisKey
    return {part: lock.unlocked(parts[part], password) for part, lock in locks.items()}


def _locks(root: Element) -> Iterator[tuple[str, Element]]:
    for entry in root.iter():
        lock = _inner(entry, "encryption-data")
        if lock is not None:
            yield _said(entry, "full-path"), lock


@dataclass(frozen=True, slots=True)
class _Lock:
    """`turns` count for a key of many turns, `cost` for one that is costly to make."""

    cipher: Callable[[bytes, bytes, bytes], bytes]
    start: bytes
    stirring: str
    salt: bytes
    key_length: int
    turns: int
    cost: tuple[int, int, int] | None
    checking: str
    check: bytes

    @classmethod
    def told(cls, lock: Element) -> "_Lock":
        algorithm, derivation = _inner(lock, "algorithm"), _inner(lock, "key-derivation")
        cipher = _CIPHERS.get(_last(_said(algorithm, "algorithm-name")))
        turns = _number(derivation, "iteration-count")
        if cipher is None or turns > _MOST_TURNS:
            raise NotKnown
        begun = _inner(lock, "start-key-generation")
        return cls(
            cipher,
            b64decode(_said(algorithm, "initialisation-vector")),
            _hash_named(_said(begun, "start-key-generation-name") or "sha1"),
            b64decode(_said(derivation, "salt")),
            _number(derivation, "key-size") or _USUAL_KEY,
            turns,
            _cost(derivation),
            _hash_named(_said(lock, "checksum-type") or "sha1"),
            b64decode(_said(lock, "checksum")),
        )

    def unlocked(self, part: bytes, password: str) -> bytes:
        """Raises `NotThisKey`; the part is unpacked too."""
        packed = self.cipher(part, self._key(password), self.start)
        if self.cipher is chained:
            packed = _unpadded(packed)
        begins = hashlib.new(self.checking, packed[:_CHECKED], usedforsecurity=False).digest()
        if self.check and begins != self.check:
            raise NotThisKey
        return packed if packed.startswith(_ZIP) else _unpacked(packed)

    def _key(self, password: str) -> bytes:
        secret = hashlib.new(self.stirring, password.encode(), usedforsecurity=False).digest()
        if self.cost:
            return costly_key(secret, self.salt, self.key_length, self.cost)
        return hashlib.pbkdf2_hmac("sha1", secret, self.salt, max(1, self.turns), self.key_length)


def _cost(derivation: Element | None) -> tuple[int, int, int] | None:
    """Raises `NotKnown` for a key that is made in a way of its own, or held by somebody."""
    name = _last(_said(derivation, "key-derivation-name"))
    if name == "pbkdf2":
        return None
    if not name.endswith("argon2id"):
        raise NotKnown
    passes, memory, lanes = (
        _number(derivation, f"argon2-{what}") for what in ("iterations", "memory", "lanes")
    )
    return passes, memory, lanes


def _hash_named(name: str) -> str:
    found = _HASHES.get(_last(name)) or _HASHES.get(name.casefold())
    if found is None:
        raise NotKnown
    return found


def _unpadded(words: bytes) -> bytes:
    """The last byte tells how many were put behind the words to fill the block."""
    added = words[-1] if words else 0
    if not 0 < added <= BLOCK:
        raise NotThisKey
    return words[:-added]


def _unpacked(packed: bytes) -> bytes:
    """No further than the guard needs to see that it is too much."""
    try:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, LARGEST_PART + 1)
    except zlib.error as fault:
        raise NotThisKey from fault


def _packed(parts: dict[str, bytes]) -> bytes:
    """A file like the others, so that the guard looks at what was locked as well."""
    target = BytesIO()
    with ZipFile(target, "w") as file:
        for name, part in parts.items():
            file.writestr(name, part)
    return target.getvalue()


def _inner(element: Element | None, name: str) -> Element | None:
    own = () if element is None else element
    return next((one for one in own if _local(short(one)) == name), None)


def _said(element: Element | None, name: str) -> str:
    if element is None:
        return ""
    return next((said for key, said in element.attrib.items() if _local(key) == name), "")


def _number(element: Element | None, name: str) -> int:
    said = _said(element, name)
    return int(said) if said.isdecimal() else 0


def _last(name: str) -> str:
    """Behind its address, as in "…xmlenc#aes256-cbc"."""
    return name.rpartition("#")[2].casefold()


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2]
