"""A recommendation in full: who asks whom for what, its state, its family, where it is used."""

from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing_app.domain.names import name_of
from briefing_app.domain.overview import RecommendationDetail
from briefing_app.domain.query import ThingKind
from briefing_app.domain.recommendation import RecommendationState, Relation, Voice
from briefing_app.language import _, language, ngettext
from briefing_app.operations.record_recommendations import change_recommendation, leave_family
from briefing_app.ui.library.concordance import annex_table, concordance_rows
from briefing_app.ui.library.detail_column import DetailColumn
from briefing_app.ui.library.detail_pieces import (
    Boxed,
    Facts,
    flowing,
    heading,
    line_of,
    line_widget,
    link,
)
from briefing_app.ui.library.detail_sections import (
    add_leads,
    attribution_sign,
    evidence_leads,
    marking_widgets,
    passage_part,
    passage_sign,
    themes_part,
    use_leads,
)
from briefing_app.ui.library.edition_parts import older_edition_line
from briefing_app.ui.library.faces import STATE_ICONS, paragraph
from briefing_app.ui.library.family_dialog import ask_family, ask_family_name
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.reading import Shown
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.look import look
from briefing_app.ui.parts.concordance_table import ConcordanceTable
from briefing_app.ui.parts.form import Choice, ChoiceFace
from briefing_app.ui.parts.icon_label import IconLabel
from briefing_app.ui.parts.mark_labels import KindMark, SignLabel
from briefing_app.ui.parts.text_card import TextCard
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Kind, Size, Space, Use


class RecommendationView(DetailColumn):
    def __init__(self, work: LibraryWork, shown: Shown, detail: RecommendationDetail) -> None:
        super().__init__(work, shown.thing)
        self._detail = detail
        self._each = detail.row.recommendation
        excerpt = self._each.excerpt
        has_words = bool(excerpt and excerpt.words)
        buttons = self.thing_buttons(aside=self._each.set_aside, has_words=has_words)
        self.add_head(KindMark(Kind.RECOMMENDATION), *buttons)
        self.add_title(self._each.title)
        self.add(self._who(), gap=Space.M)
        self.add(self._what_heading(), gap=Space.L)
        self.add(TextCard(self._each.what, Kind.RECOMMENDATION), gap=Space.S)
        self.add(self._state_line(), gap=Space.M)
        self._add_family()
        add_leads(self, _("Linked evidence"), evidence_leads(work, detail.evidence))
        unused = _("In no note yet.")
        add_leads(self, _("Where used"), use_leads(work, detail.uses), unused)
        if excerpt is not None:
            self.add_part(_("The passage"), passage_part(work, excerpt, Kind.RECOMMENDATION))
            if line := older_edition_line(work, detail.row.source, excerpt):
                self.add(line, gap=Space.S)
        themes = themes_part(work, self.thing, self._each.themes, shown.themes)
        self.add_part(_("Themes"), themes)
        self.end()

    @property
    def has_table(self) -> bool:
        """One alone is no family."""
        return self._detail.family is not None and len(self._detail.members) > 1

    def copy_table(self) -> None:
        """The concordance on the clipboard."""
        QGuiApplication.clipboard().setMimeData(annex_table(self._detail.members))
        self.work.desk.messages.tell(_("The table is on the clipboard"))

    def _show_concordance(self) -> None:
        family = self._detail.family
        if family is not None:
            self.work.concordance_wanted.emit(family.id, self._each.id)

    def _who(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(Space.M))
        asked = ", ".join(self._each.addressees) or _("Nobody by name")
        row.addWidget(Boxed(_("Who asks"), self._each.asks), 2)
        row.addWidget(IconLabel("arrow-right", Size.ICON_BAR, "text"))
        row.addWidget(Boxed(_("Of whom"), asked), 3)
        return holder

    def _what_heading(self) -> QHBoxLayout:
        place = Words(self._place(), Use.LABEL, "text2")
        seal = SignLabel(passage_sign(self._each.seal))
        return heading(_("What it asks, in our words"), place, seal)

    def _place(self) -> str:
        excerpt, number = self._each.excerpt, self._each.number
        page = _("page {number}").format(number=excerpt.page) if excerpt and excerpt.page else ""
        said = _("number {number}").format(number=number) if number else ""
        return ", ".join(filter(None, (paragraph(excerpt.paragraph if excerpt else 0), page, said)))

    def _state_line(self) -> QWidget:
        """State, marking and what restrains its use; in a narrow pane on several lines."""
        each, source = self._each, self._detail.row.source
        marking = marking_widgets(each.marking, in_confidence=each.in_confidence)
        widgets = (
            line_widget(Words(_("State"), Use.LABEL, "text2"), self._state()),
            line_widget(*marking),
            attribution_sign(source),
            self._voice(),
        )
        return flowing(*(widget for widget in widgets if widget is not None))

    def _voice(self) -> Words | None:
        if self._each.voice is Voice.OWN:
            return None
        return Words(_("Only reported by the source"), Use.LABEL, "text2")

    def _state(self) -> Choice:
        choices = [
            ChoiceFace(state.value, name_of(state), STATE_ICONS[state])
            for state in RecommendationState
        ]
        choice = Choice(choices, self._each.state.value)
        choice.setObjectName("state")
        choice.setAccessibleName(_("State"))
        choice.picked.connect(self._store_state)
        return choice

    def _store_state(self, value: str) -> None:
        state = RecommendationState(value)
        after = replace(self._each, state=state)
        words = _("State: {state}").format(state=name_of(state))
        self.work.change(change_recommendation, self._each, after, words)

    def _add_family(self) -> None:
        members, family = self._detail.members, self._detail.family
        joining = link(_("Join a family"), lambda: ask_family(self.work, self._each))
        if family is None or not self.has_table:
            alone = _("Nobody else is known to ask for the same.")
            self.add_part(_("Family"), Words(alone, Use.PLAIN, "text2", wraps=True), joining)
            return
        count = len(members)
        name = ngettext("Family of {count}", "Family of {count}", count).format(count=count)
        copying = link(_("Copy the table for an annex"), self.copy_table, "copy table")
        whole = link(_("Concordance"), self._show_concordance, "concordance")
        self.table = table = ConcordanceTable(family.name(language()))
        table.setObjectName("family")
        table.show_rows(concordance_rows(members, self._each))
        table.opened.connect(self._open_member)
        table.clicked.connect(lambda index: self._open_member(index.row()))
        self.add_part(name, table, whole, copying)
        self.add(self._family_facts(), gap=Space.S)

    def _family_facts(self) -> QWidget:
        family = self._detail.family
        facts = Facts()
        if family is not None:
            naming = link(_("Rename"), lambda: ask_family_name(self.work, family))
            facts.add(_("Its name"), family.name(language()), naming)
        leaving = link(_("Leave the family"), self._leave)
        facts.add_widget(_("How it stands to the others"), self._relation(), leaving)
        return facts

    def _relation(self) -> QWidget:
        choices = [ChoiceFace(relation.value, name_of(relation)) for relation in Relation]
        now = self._each.relation or Relation.SAME
        choice = Choice(choices, now.value)
        choice.setObjectName("relation")
        choice.setAccessibleName(_("How it stands to the others"))
        choice.picked.connect(self._store_relation)
        holder = QWidget()
        line = line_of(choice)
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        return holder

    def _store_relation(self, value: str) -> None:
        after = replace(self._each, relation=Relation(value))
        self.work.change(change_recommendation, self._each, after)

    def _leave(self) -> None:
        before, runner = self._each, self.work.desk.runner
        runner.run(leave_family, before.id).then(
            lambda _left: self.work.tell_done(
                _("Left the family"), lambda: runner.run(change_recommendation, before)
            )
        )

    def _open_member(self, place: int) -> None:
        member = self._detail.members[place].recommendation
        if member.id != self._each.id:
            self.work.show(Thing(ThingKind.RECOMMENDATION, member.id))
