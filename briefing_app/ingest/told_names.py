"""Names as files tell them: put the right way round, without addresses, none where it is none."""

import re
from email.utils import parseaddr

from briefing_app.ingest.text_building import plain_words

_NOBODY = re.compile(
    r"^(?:(?:an? )?(?:author|auteur|user|utilisateur|owner|admin(?:istrator)?|administrateur|guest|"
    r"unknown|inconnu|default|windows user|test|none|null|n/?a|your [\w ]*name|[\w.-]{1,2}|-+)\d*"
    r"|.*\b(?:microsoft|adobe|acrobat|libreoffice|openoffice|writer|latex|pdftex|quartz|ghostscript|"
    r"indesign|scanner|xerox|canon|ricoh|konica|wordpress|drupal)\b.*)$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\s*(?:;|\||,? and |,? et | & )\s*", re.IGNORECASE)
_LISTED = re.compile(r"\s*[;|]\s*")
_TURNED = re.compile(
    r"^([A-ZÀ-Þ][\w'\u2019-]+), ([A-ZÀ-Þ][\w.'\u2019-]*(?: [A-ZÀ-Þ][\w.'\u2019-]*)?)$"
)
_PERSON = re.compile(r"(?:[A-ZÀ-Þ][\w.'\u2019-]*,? ?){2,4}")
_ACCOUNT = re.compile(
    r"^[^\W\dA-ZÀ-Þ][^\WA-ZÀ-Þ]*(?:[-._][^\WA-ZÀ-Þ]+)*$|^[a-z]{1,3}[\w-]*\d+$|^[\w.+-]+@[\w.-]+$|^https?:|^[a-z]+\\\\"
)


def told_name(said: str) -> str:
    """One name or several; nothing for a program's name, an account or an address alone."""
    plain = plain_words(said)
    apart = _SEVERAL.split(plain)
    people = all(_PERSON.fullmatch(name.strip()) for each in apart for name in each.split(", "))
    found = map(_one, apart if people else _LISTED.split(plain))
    return ", ".join(dict.fromkeys(name for name in found if name))


def sender_name(said: str) -> str:
    """Who a letter is from, by name where there is one."""
    plain = plain_words(said)
    name, address = parseaddr(plain)
    if "@" not in address:
        return told_name(plain)
    return told_name(name.strip("'\" ")) or address


def _one(said: str) -> str:
    name = said.strip(" ,;")
    if not name or _NOBODY.match(name) or _ACCOUNT.match(name):
        return ""
    turned = _TURNED.match(name)
    return f"{turned[2].strip()} {turned[1]}" if turned else name
