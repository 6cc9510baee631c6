"""A theme in full: its names, where it stands in the tree, and what carries it."""

from briefing_app.domain.query import ThingKind
from briefing_app.language import _, language, ngettext
from briefing_app.ui.library.detail_column import DetailColumn
from briefing_app.ui.library.detail_pieces import Facts, Lead, LeadFace, link
from briefing_app.ui.library.detail_sections import add_leads, evidence_leads, recommendation_leads
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.listings import ThemeDetail
from briefing_app.ui.library.reading import Shown
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.parts.button import button
from briefing_app.ui.parts.faces import Sign
from briefing_app.ui.parts.mark_labels import SignLabel
from briefing_app.ui.tokens import Kind, Space


class ThemeView(DetailColumn):
    def __init__(self, work: LibraryWork, shown: Shown, detail: ThemeDetail) -> None:
        super().__init__(work, shown.thing)
        self._detail, self._theme = detail, detail.row.theme
        changing = button(_("Change"), "pencil-simple")
        changing.setObjectName("change")
        changing.clicked.connect(lambda _checked=False: work.change_wanted.emit())
        removing = button(_("Remove"), "x")
        removing.setObjectName("remove")
        removing.clicked.connect(lambda _checked=False: work.remove_theme(self._theme.id))
        self.add_head(SignLabel(Sign("tag", _("Theme"), "text2")), changing, removing)
        self.add_title(self._theme.name(language()))
        self.add(self._facts(), gap=Space.L)
        self._add_carriers()
        self.end()

    def _facts(self) -> Facts:
        facts = Facts()
        facts.add(_("In English"), self._theme.name_en)
        facts.add(_("In French"), self._theme.name_fr)
        known = {row.theme.id: row.theme for row in self._detail.themes}
        parent = known.get(self._theme.parent) if self._theme.parent else None
        if parent is not None:
            thing = Thing(None, parent.id)
            showing = link(_("Show it"), lambda: self.work.show(thing))
            facts.add(_("Below"), parent.name(language()), showing)
        below = [t.name(language()) for t in known.values() if t.parent == self._theme.id]
        facts.add(_("Above"), ", ".join(below))
        return facts

    def _add_carriers(self) -> None:
        detail, work = self._detail, self.work
        total = detail.evidence.total
        name = ngettext("{count} piece of evidence", "{count} pieces of evidence", total)
        none = _("Nothing carries this theme yet.")
        empty = not (total or detail.recommendations.total or detail.blocks.total)
        leads = evidence_leads(work, detail.evidence.rows)
        add_leads(self, name.format(count=total), leads, none if empty else "")
        total = detail.recommendations.total
        name = ngettext("{count} recommendation", "{count} recommendations", total)
        leads = recommendation_leads(work, detail.recommendations.rows)
        add_leads(self, name.format(count=total), leads)
        total = detail.blocks.total
        name = ngettext("{count} block", "{count} blocks", total)
        add_leads(self, name.format(count=total), self._block_leads())

    def _block_leads(self) -> list[Lead]:
        def lead(thing: Thing, name: str) -> Lead:
            return LeadFace(name, kind=Kind.BLOCK), lambda: self.work.show(thing)

        rows = self._detail.blocks.rows
        return [lead(Thing(ThingKind.BLOCK, row.block.id), row.block.name) for row in rows]
