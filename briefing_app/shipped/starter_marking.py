"""The marking of an entry of the starter's files."""

from briefing_app.domain.marking import UNCLASSIFIED, Marking, parse_marking
from briefing_app.language import _
from briefing_app.shipped.toml_file import Entry


def read_marking(entry: Entry) -> Marking:
    """`marking = { protected = "A", classified = "", caveats = [] }`; left out: UNCLASSIFIED."""
    steps = entry.entry("marking") if entry.content.get("marking") else None
    if steps is None:
        return UNCLASSIFIED
    protected, classified = steps.text("protected", ""), steps.text("classified", "")
    try:
        return parse_marking(protected, classified, steps.texts("caveats"))
    except KeyError as fault:
        raise entry.fault("marking", _("“marking” names no step of a ladder.")) from fault
