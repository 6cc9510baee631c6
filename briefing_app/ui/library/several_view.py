"""Several things chosen at once: how many, a theme on or off all of them, set aside, take back."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from briefing_app.domain.ids import ThemeId
from briefing_app.domain.overview import BlockRow, EvidenceRow, RecommendationRow, ThemeRow
from briefing_app.domain.query import Hit
from briefing_app.language import _, language, ngettext
from briefing_app.ui.library.detail_column import DetailColumn
from briefing_app.ui.library.detail_pieces import line_of
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.pick_menu import Option, PickMenu
from briefing_app.ui.library.thing import Item, Thing, thing_of
from briefing_app.ui.parts.button import Button, button, primary_button
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Space, Use


class SeveralView(DetailColumn):
    def __init__(
        self, work: LibraryWork, items: Sequence[Item], themes: Sequence[ThemeRow]
    ) -> None:
        super().__init__(work, Thing(None, ""))
        self._items, self._themes = tuple(items), tuple(themes)
        count = len(self._items)
        self.add_title(ngettext("{count} chosen", "{count} chosen", count).format(count=count))
        self.add(Words(self._sentence(), Use.PLAIN, "text2", wraps=True), gap=Space.S)
        self.add(line_of(*self._buttons(), gap=Space.S), gap=Space.L)
        self.end()

    def put_theme(self, theme: str) -> None:
        """On those that do not carry it yet."""
        lacking = [item for item in self._items if theme not in themes_of(item)]
        self.work.tag(_things(lacking), ThemeId(theme), on=True)

    def take_theme(self, theme: str) -> None:
        carrying = [item for item in self._items if theme in themes_of(item)]
        self.work.tag(_things(carrying), ThemeId(theme), on=False)

    def _sentence(self) -> str:
        if self._are_aside():
            return _("Taken back, they stand in their lists again.")
        return _("What is done here is done to all of them, and can be undone.")

    def _buttons(self) -> tuple[QWidget, ...]:
        if self._are_aside():
            back = primary_button(_("Take back"), "arrow-counter-clockwise")
            return (_doing(back, lambda: self.work.set_aside(_things(self._items), aside=False)),)
        aside = button(_("Set aside"), "archive")
        _doing(aside, lambda: self.work.set_aside(_things(self._items), aside=True))
        if not all(isinstance(item, _Tagged) for item in self._items):
            return (aside,)
        self.adding = button(_("Put a theme on all"), "tag")
        _doing(self.adding, lambda: self._pick(self.adding, self._known(), self.put_theme))
        self.taking = button(_("Take a theme off"), "x")
        _doing(self.taking, lambda: self._pick(self.taking, self._carried(), self.take_theme))
        self.taking.setEnabled(bool(self._carried()))
        return (self.adding, self.taking, aside)

    def _are_aside(self) -> bool:
        return all(isinstance(item, Hit) for item in self._items)

    def _known(self) -> list[Option]:
        return [
            Option(row.theme.id, row.theme.name(language()), indent=row.depth)
            for row in self._themes
        ]

    def _carried(self) -> list[Option]:
        carried = {theme for item in self._items for theme in themes_of(item)}
        return [option for option in self._known() if option.value in carried]

    def _pick(
        self, button_: Button, options: Sequence[Option], taken: Callable[[str], object]
    ) -> None:
        self.menu_ = PickMenu(button_.text(), options, taken)
        self.menu_.open_below(button_)


_Tagged = EvidenceRow | RecommendationRow | BlockRow


def themes_of(item: Item) -> tuple[ThemeId, ...]:
    match item:
        case EvidenceRow():
            return item.evidence.themes
        case RecommendationRow():
            return item.recommendation.themes
        case BlockRow():
            return item.block.themes
        case _:
            return ()


def _things(items: Sequence[Item]) -> tuple[Thing, ...]:
    return tuple(thing_of(item) for item in items)


def _doing(made: Button, act: Callable[[], object]) -> Button:
    made.setObjectName(made.text())
    made.clicked.connect(lambda _checked=False: act())
    return made
