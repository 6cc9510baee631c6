"""Which lists of the library can be saved as a spreadsheet or as references, and what of them."""

from briefing_app.language import _
from briefing_app.operations.export_references import ReferenceWish
from briefing_app.operations.list_spreadsheet import ListKind, ListWish
from briefing_app.ui.library.thing import Shelf, thing_of
from briefing_app.ui.library.thing_list import ThingList
from briefing_app.ui.registers.references_dialog import ReferenceMatter, listed_matter
from briefing_app.ui.registers.table_dialog import TableMatter


def table_of(shown: ThingList) -> TableMatter | None:
    """All that the list shows, or the rows chosen in it; nothing for other lists, or none."""
    kinds = {Shelf.EVIDENCE: ListKind.EVIDENCE, Shelf.RECOMMENDATIONS: ListKind.RECOMMENDATIONS}
    kind = kinds.get(shown.shelf)
    if kind is None or not shown.found():
        return None
    names = {ListKind.EVIDENCE: _("Evidence"), ListKind.RECOMMENDATIONS: _("Recommendations")}
    chosen = tuple(str(thing_of(item).id) for item in shown.values())
    wish = ListWish(kind, shown.question())
    return TableMatter(wish, names[kind], shown.found(), chosen)


def references_of(shown: ThingList) -> ReferenceMatter | None:
    """All sources that the list shows, or those chosen in it; nothing for other lists, or none."""
    if shown.shelf is not Shelf.SOURCES or not shown.found():
        return None
    chosen = tuple(str(thing_of(item).id) for item in shown.values())
    return listed_matter(ReferenceWish(shown.question()), shown.found(), chosen)
