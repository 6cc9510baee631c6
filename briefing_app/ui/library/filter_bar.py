"""The chips above a list: each narrows it, shows what it is set to, and can be taken away."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from briefing_app.domain.evidence import EvidenceKind
from briefing_app.domain.ids import SourceId, ThemeId
from briefing_app.domain.names import name_of
from briefing_app.domain.query import Query
from briefing_app.domain.recommendation import RecommendationState
from briefing_app.language import _, language
from briefing_app.ui.library.faces import STATE_ICONS, kind_of
from briefing_app.ui.library.listings import FilterChoices
from briefing_app.ui.library.pick_menu import Option, PickMenu
from briefing_app.ui.library.thing import Shelf
from briefing_app.ui.parts.chip import Chip, kind_chip
from briefing_app.ui.parts.flow_layout import FlowLayout

_NOT_ANSWERED = "not_answered"
_UNANSWERED = (
    RecommendationState.OPEN,
    RecommendationState.IN_PART,
    RecommendationState.BEING_STUDIED,
)


class FilterChip(Chip):
    """Opens a choice; set, it shows the value and a small x. `changed` follows both."""

    changed = Signal()

    def __init__(self, name: str, options: Callable[[], Sequence[Option]]) -> None:
        super().__init__(name)
        self._name, self._options = name, options
        self.value = ""
        self.as_menu()
        self.setAccessibleDescription(_("Opens a list to choose from"))
        self.clicked.connect(self.open_menu)
        self.removed.connect(self.clear)

    def open_menu(self) -> None:
        """Also on a value that is set, to choose another one."""
        self.menu_ = PickMenu(self._name, self._options(), self.take)
        self.menu_.open_below(self)

    def take(self, value: str) -> None:
        self.value = value
        self.name_value()
        self.changed.emit()

    def name_value(self) -> None:
        """In words, as soon as it is known what there is to choose from."""
        if self.value:
            named = (each.words for each in self._options() if each.value == self.value)
            self.show_value(next(named, self._name))

    def clear(self) -> None:
        if self.value:
            self.value = ""
            self.clear_value(self._name)
            self.changed.emit()


class FilterBar(QWidget):
    """The filters that a shelf knows; `query` is all of them together."""

    changed = Signal()

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._choices = FilterChoices()
        self._flow = FlowLayout(0, self)
        self._kinds: dict[EvidenceKind, Chip] = {}
        self.state = FilterChip(_("State"), _states)
        self.addressee = FilterChip(_("To whom"), self._addressees)
        self.source = FilterChip(_("Source"), self._sources)
        self.theme = FilterChip(_("Theme"), self._themes)
        self.in_family = Chip(_("In a family"))
        self._add_chips()

    def query(self) -> Query:
        return Query(
            kinds=tuple(kind for kind, chip in self._kinds.items() if chip.isChecked()),
            states=_states_of(self.state.value),
            source=SourceId(self.source.value) if self.source.value else None,
            theme=ThemeId(self.theme.value) if self.theme.value else None,
            addressee=self.addressee.value,
            in_family=self.in_family.isChecked(),
        )

    def show_query(self, query: Query) -> None:
        """Set as this question has it, without telling anyone."""
        values = {
            self.state: _value_of(query.states),
            self.addressee: query.addressee,
            self.source: query.source or "",
            self.theme: query.theme or "",
        }
        with QSignalBlocker(self):
            for chip, value in values.items():
                if value:
                    chip.take(value)
            self.in_family.setChecked(query.in_family)
            for kind, box in self._kinds.items():
                box.setChecked(kind in query.kinds)

    def is_set(self) -> bool:
        return self.query() != Query()

    def clear(self) -> None:
        """Every filter off, told once."""
        with QSignalBlocker(self):
            for chip in (self.state, self.addressee, self.source, self.theme):
                chip.clear()
            for box in (self.in_family, *self._kinds.values()):
                box.setChecked(False)
        self.changed.emit()

    def show_choices(self, choices: FilterChoices) -> None:
        """What there is to choose from; what is set stays set."""
        self._choices = choices
        for kind, count in choices.kinds:
            self._show_kind(kind, count)
        for chip in (self.addressee, self.source, self.theme):
            chip.name_value()

    def _add_chips(self) -> None:
        chips: dict[Shelf, tuple[Chip, ...]] = {
            Shelf.EVIDENCE: (self.source, self.theme),
            Shelf.RECOMMENDATIONS: (
                self.state, self.addressee, self.source, self.theme, self.in_family,
            ),
            Shelf.BLOCKS: (self.theme,),
        }  # fmt: skip
        if self._shelf is Shelf.EVIDENCE:
            self._add_kinds()
        shown = chips.get(self._shelf, ())
        for chip in shown:
            self._flow.addWidget(chip)
        for chip in (self.state, self.addressee, self.source, self.theme):
            chip.changed.connect(self.changed)
            chip.setVisible(chip in shown)
        self.in_family.toggled.connect(lambda _on: self.changed.emit())
        self.in_family.setVisible(self.in_family in shown)
        if not shown:
            self.hide()

    def _add_kinds(self) -> None:
        for kind in EvidenceKind:
            chip = kind_chip(kind_of(kind), 0)
            chip.hide()
            chip.toggled.connect(lambda _on: self.changed.emit())
            self._kinds[kind] = chip
            self._flow.addWidget(chip)

    def _show_kind(self, kind: EvidenceKind, count: int) -> None:
        chip = self._kinds.get(kind)
        if chip is not None:
            chip.show_text(str(count))
            chip.setVisible(count > 0 or chip.isChecked())

    def _addressees(self) -> Sequence[Option]:
        return tuple(Option(name, name) for name in self._choices.addressees)

    def _sources(self) -> Sequence[Option]:
        return tuple(Option(row.source.id, row.source.label) for row in self._choices.sources)

    def _themes(self) -> Sequence[Option]:
        return tuple(
            Option(row.theme.id, row.theme.name(language()), indent=row.depth)
            for row in self._choices.themes
        )


def _states() -> Sequence[Option]:
    return (
        Option(_NOT_ANSWERED, _("Not answered"), "megaphone-simple"),
        *(Option(s.value, name_of(s), STATE_ICONS[s]) for s in RecommendationState),
    )


def _states_of(value: str) -> tuple[RecommendationState, ...]:
    if value == _NOT_ANSWERED:
        return _UNANSWERED
    return (RecommendationState(value),) if value else ()


def _value_of(states: tuple[RecommendationState, ...]) -> str:
    if states == _UNANSWERED:
        return _NOT_ANSWERED
    return states[0].value if states else ""


def asked(bar: FilterBar, words: str, order: str) -> Query:
    """The whole question of a list: filters, words and order."""
    return replace(bar.query(), words=words, order=order)
