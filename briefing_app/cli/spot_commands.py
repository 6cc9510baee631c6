"""What a file holds that is worth collecting."""

from argparse import Namespace

from briefing_app.cli.asking import Asking
from briefing_app.cli.printing import as_json, in_lines, one_line, wants_json
from briefing_app.language import _
from briefing_app.operations.spot_candidates import Candidate, spot_file


def spot(ask: Asking, words: Namespace) -> int:
    found = ask(spot_file, words.path)
    if wants_json(words):
        as_json([_answer(candidate) for candidate in found])
        return 0
    for candidate in found:
        kind, strength = _kinds()[candidate.kind.value], _strengths()[candidate.strength.value]
        head = [f"¶\u00a0{candidate.paragraph}", kind, strength, candidate.reason]
        if candidate.reported:
            head.insert(3, _("only reported"))
        in_lines((" · ".join(head), f"    {one_line(candidate.quote)}"))
    return 0


def _kinds() -> dict[str, str]:
    return {
        "recommendation": _("Recommendation"),
        "statistic": _("Statistic"),
        "quotation": _("Quotation"),
    }


def _strengths() -> dict[str, str]:
    return {"weak": _("weak"), "fair": _("fair"), "strong": _("strong")}


def _answer(candidate: Candidate) -> dict[str, object]:
    return {
        "kind": candidate.kind.value,
        "quote": candidate.quote,
        "start": candidate.start,
        "end": candidate.end,
        "paragraph": candidate.paragraph,
        "reason": candidate.reason,
        "strength": candidate.strength.value,
        "reported": candidate.reported,
    }
