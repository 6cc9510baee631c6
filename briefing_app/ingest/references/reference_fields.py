"""Where each kind of file keeps what is known of a work: `resources/references.toml`."""

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from briefing_app import paths
from briefing_app.domain.imprint import Imprint, imprint_of
from briefing_app.ingest.references.reference_dates import date_in

Words = Callable[..., str]
"""The words of the first of several fields that says anything."""


@cache
def reference_table() -> Mapping[str, Any]:
    return tomllib.loads((paths.resources() / "references.toml").read_text("utf-8"))


def imprint_in(form: str, words: Words, **more: str) -> Imprint:
    """From the fields of a file of this form; `more` is what only its reader can tell."""
    table: Mapping[str, list[str]] = reference_table()[form]
    told = {name: words(*fields) for name, fields in table.items()} | more
    told["doi"] = bare_doi(told.get("doi", ""))
    told["pages"] = told["pages"].replace("--", "-").replace("\u2013", "-")
    told["accessed"] = date_in(told.get("accessed", ""))
    if told.get("work") in reference_table()["numbered"]["issues"]:
        told["issue"], told["number"] = told["issue"] or told["number"], ""
    return imprint_of(told)


def bare_doi(written: str) -> str:
    """Without the address that is often put before it."""
    at = written.find("10.")
    return written[at:].strip() if at >= 0 else ""
