"""Marks of notes as they are printed: small and above the line, so that no figure grows by one."""

_RAISED = str.maketrans(
    "0123456789abcdefghijklmnoprstuvwxyz+-=()",
    "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁺⁻⁼⁽⁾",
)


def raised(mark: str) -> str:
    """The mark in raised characters; what has none, such as an asterisk, stays."""
    return mark.lower().translate(_RAISED)
