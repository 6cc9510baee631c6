"""NotePlan → plain text, for the clipboard and for places that know no Word."""

from briefing_app.export.planned import (
    NoteMark,
    NotePlan,
    Piece,
    PlannedBlock,
    PlannedParagraph,
    PlannedTable,
    Role,
    text_of,
)


def as_plain_text(plan: NotePlan) -> str:
    """The whole note as words alone; footnotes stand at the end under their numbers."""
    notes = [f"[{note.number}] {text_of(note.pieces)}" for note in plan.footnotes]
    return "\n\n".join([*map(_block, plan.blocks), *notes]) + "\n"


def _block(block: PlannedBlock) -> str:
    return _table(block) if isinstance(block, PlannedTable) else _paragraph(block)


def _paragraph(planned: PlannedParagraph) -> str:
    words = _words(planned.pieces)
    match planned.role:
        case Role.BULLET:
            return f"{'  ' * planned.level}- {words}"
        case Role.NUMBER | Role.POINT if planned.numbered:
            return f"{'   ' * planned.numbered.level}{planned.numbered.shown} {words}"
        case Role.SIGNATURE:
            return planned.label.replace("\t", " ______________  ") + " ______________"
        case _:
            return f"{planned.label} {words}" if planned.label else words


def _table(planned: PlannedTable) -> str:
    rows = ("\t".join(_words(cell.pieces) for cell in row) for row in planned.rows)
    return "\n".join([planned.title, *rows])


def _words(pieces: tuple[Piece, ...]) -> str:
    marks = (f"[{p.number}]" if isinstance(p, NoteMark) else text_of((p,)) for p in pieces)
    return "".join(marks)
