"""Files locked for the tests, in each of the ways that Office and LibreOffice have had."""

import hashlib
import os
import struct
import zlib
from base64 import b64encode
from io import BytesIO

from cryptography.hazmat.decrepit.ciphers.algorithms import Blowfish
from cryptography.hazmat.decrepit.ciphers.modes import CFB
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC, ECB
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from msoffcrypto.format.ooxml import OOXMLFile
from msoffcrypto.method.container.ecma376_encrypted import ECMA376Encrypted
from msoffcrypto.method.ecma376_standard import ECMA376Standard

from tests.wordfile.word_zip import zipped

MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
LOEXT = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
TURNS = 50


def locked_word(content, password):
    """As Word locks a file today; another program does it, but not for one below 4 kB."""
    target = BytesIO()
    OOXMLFile(BytesIO(content)).encrypt(password, target)
    return target.getvalue()


def word_of_2007(content, password, algorithm=0x660E):
    """As Word 2007 did, by the key that another program makes."""
    salt, check = bytes(range(16)), b"a short checking"
    key = ECMA376Standard.makekey_from_password(
        password, algorithm, 0x8004, 0x18, 128, len(salt), salt
    )
    header = struct.pack("<8I", 0x24, 0, algorithm, 0x8004, 128, 0x18, 0, 0) + b"\0\0"
    verifier = struct.pack("<I", len(salt)) + salt + _by_block(check, key) + struct.pack("<I", 20)
    verifier += _by_block(hashlib.sha1(check).digest(), key)  # noqa: S324  # as it was done
    info = struct.pack("<HHII", 3, 2, 0x24, len(header)) + header + verifier
    return container(info, struct.pack("<Q", len(content)) + _by_block(content, key))


def container(info, package):
    target = BytesIO()
    ECMA376Encrypted(package, info).write_to(target)
    return target.getvalue()


def locked_odt(parts, password, way="aes"):
    """Each part locked for itself; `way` is "aes", or "blowfish" as before 2012."""
    lock = {"aes": _aes, "blowfish": _blowfish}[way]
    made = {name: lock(_deflated(part.encode()), password) for name, part in parts.items()}
    return _odt({name: words for name, (words, _entry) in made.items()},
                {name: entry for name, (_words, entry) in made.items()})  # fmt: skip


def locked_whole(content, password, *, memory=64):
    """As LibreOffice locks a file since 2024: all of it as one part."""
    salt, start = os.urandom(16), os.urandom(12)
    secret = hashlib.sha256(password.encode()).digest()
    key = Argon2id(salt=salt, length=32, iterations=1, lanes=1, memory_cost=64).derive(secret)
    words = start + AESGCM(key).encrypt(start, _deflated(content), None)
    entry = _entry(
        "http://www.w3.org/2009/xmlenc11#aes256-gcm",
        start,
        "http://www.w3.org/2001/04/xmlenc#sha256",
        f'manifest:key-derivation-name="{LOEXT.replace("xmlns:loext:1.0", "manifest:argon2id")}"'
        f' manifest:key-size="32" manifest:salt="{_text(salt)}" loext:argon2-iterations="1"'
        f' loext:argon2-memory="{memory}" loext:argon2-lanes="1"',
    )
    return _odt({"encrypted-package": words}, {"encrypted-package": entry})


def _aes(words, password):
    salt, start = os.urandom(16), os.urandom(16)
    key = _many_turns(hashlib.sha256(password.encode()).digest(), salt, 32)
    added = 16 - len(words) % 16
    filled = words + os.urandom(added - 1) + bytes([added])
    locking = Cipher(AES(key), CBC(start)).encryptor()
    entry = _entry(
        "http://www.w3.org/2001/04/xmlenc#aes256-cbc",
        start,
        "http://www.w3.org/2000/09/xmldsig#sha256",
        _derived(salt, 32),
        _checked(f"{MANIFEST}#sha256-1k", hashlib.sha256(words[:1024]).digest()),
    )
    return locking.update(filled) + locking.finalize(), entry


def _blowfish(words, password):
    salt, start = os.urandom(16), os.urandom(8)
    secret = hashlib.sha1(password.encode()).digest()  # noqa: S324  # as it was done
    locking = Cipher(Blowfish(_many_turns(secret, salt, 16)), CFB(start)).encryptor()
    check = hashlib.sha1(words[:1024]).digest()  # noqa: S324  # as it was done
    checked = _checked("SHA1/1K", check)
    entry = _entry("Blowfish CFB", start, "", _derived(salt, 0), checked)
    return locking.update(words) + locking.finalize(), entry


def _checked(how, check):
    return f'manifest:checksum-type="{how}" manifest:checksum="{_text(check)}"'


def _entry(algorithm, start, begun, derived, checked=""):
    begins = f'<manifest:start-key-generation manifest:start-key-generation-name="{begun}"/>'
    return (
        f"<manifest:encryption-data {checked}>"
        f'<manifest:algorithm manifest:algorithm-name="{algorithm}"'
        f' manifest:initialisation-vector="{_text(start)}"/>{begins if begun else ""}'
        f"<manifest:key-derivation {derived}/></manifest:encryption-data>"
    )


def _derived(salt, length):
    size = f' manifest:key-size="{length}"' if length else ""
    return (
        f'manifest:key-derivation-name="PBKDF2" manifest:iteration-count="{TURNS}"'
        f' manifest:salt="{_text(salt)}"{size}'
    )


def _odt(parts, entries):
    listed = "".join(
        f'<manifest:file-entry manifest:full-path="{name}">{entry}</manifest:file-entry>'
        for name, entry in entries.items()
    )
    manifest = (
        '<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN"'
        f' "Manifest.dtd"><manifest:manifest xmlns:manifest="{MANIFEST}" xmlns:loext="{LOEXT}">'
        f"{listed}</manifest:manifest>"
    )
    mimetype = "application/vnd.oasis.opendocument.text"
    return zipped({"mimetype": mimetype, **parts, "META-INF/manifest.xml": manifest})


def _many_turns(secret, salt, length):
    return hashlib.pbkdf2_hmac("sha1", secret, salt, TURNS, length)


def _by_block(words, key):
    filled = words + bytes(-len(words) % 16)
    locking = Cipher(AES(key), ECB()).encryptor()  # noqa: S305  # as it was done
    return locking.update(filled) + locking.finalize()


def _deflated(words):
    packing = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packing.compress(words) + packing.flush()


def _text(words):
    return b64encode(words).decode()
