"""Joining the family of another recommendation, and naming a family."""

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QLineEdit

from briefing_app.domain.alike import Alike
from briefing_app.domain.names import name_of
from briefing_app.domain.overview import Page, RecommendationRow
from briefing_app.domain.query import Query
from briefing_app.domain.recommendation import Family, Recommendation, Relation
from briefing_app.language import _
from briefing_app.operations.library_lists import list_recommendations
from briefing_app.operations.record_recommendations import (
    change_recommendation,
    join_family,
    name_family,
)
from briefing_app.ui.alive import while_alive
from briefing_app.ui.joining import ask_alike
from briefing_app.ui.library.faces import face_of
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.look import look
from briefing_app.ui.parts.alike_words import why_words
from briefing_app.ui.parts.dialog import Dialog, DialogFace
from briefing_app.ui.parts.face_list import RowList
from briefing_app.ui.parts.faces import Face, RowFace
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow, text_field
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.search_field import SearchField, steer

_ROWS = 5
_FOUND = 50


class FamilyDialog(Dialog):
    """Type to find the other one, say how they stand to each other, join."""

    def __init__(self, work: LibraryWork, recommendation: Recommendation) -> None:
        sentence = _("Choose a recommendation that asks for the same; its family is joined.")
        face = DialogFace(_("Join a family"), sentence, "tree-structure", width=640)
        super().__init__(work.host, face)
        self._work, self._each = work, recommendation
        self._why: dict[str, str] = {}
        self._model: ListModel[RecommendationRow] = ListModel(self._face, parent=self)
        self.view = RowList(_("Recommendations"))
        self.view.show_model(self._model)
        self.view.setFixedHeight(_ROWS * look().px(58))
        self.field = SearchField(_("Find the other recommendation"))
        self.field.asked.connect(self._find)
        steer(self.field, self.view)
        faces = [ChoiceFace(relation.value, name_of(relation)) for relation in Relation]
        self.relation = Choice(faces, Relation.SAME.value)
        self.body.addWidget(self.field)
        self.body.addWidget(self.view)
        self.body.addWidget(FormRow(_("How this one stands to the others"), self.relation))
        self.add_button("cancel", _("Cancel"))
        self.join = self.add_button("join", _("Join"), primary=True)
        self.join.setEnabled(False)
        self.view.chosen.connect(lambda row: self.join.setEnabled(row is not None))
        self.view.opened.connect(lambda _row: self.join.click())
        self.chosen.connect(self._store)
        self._find("")

    def _find(self, words: str) -> None:
        """Before anything is typed, what asks for the like, with the reason."""
        if not words:
            ask_alike(self._work.desk.runner, self._each, "family").then(
                while_alive(self, self._show_alike)
            )
            return
        self._list(Query(words=words))

    def _list(self, query: Query) -> None:
        self._work.desk.runner.ask("family", list_recommendations, query, 0, _FOUND).then(
            while_alive(self, self._show)
        )

    def _show_alike(self, found: tuple[Alike[RecommendationRow], ...]) -> None:
        if not found:
            self._list(Query(order="title"))
            return
        self._why = {each.row.recommendation.id: why_words(each.why) for each in found}
        self._show_rows([each.row for each in found])

    def _show(self, page: Page[RecommendationRow]) -> None:
        self._show_rows([row for row in page.rows if self._may_join(row.recommendation)])

    def _face(self, row: RecommendationRow) -> Face:
        """As in every list, with the reason where it asks for the like."""
        face, why = face_of(row), self._why.get(row.recommendation.id, "")
        if why and isinstance(face, RowFace):
            return replace(face, second=f"{why} \u00b7 {face.second}")
        return face

    def _show_rows(self, others: list[RecommendationRow]) -> None:
        self._model.show_all(others)
        self.view.choose_row(0 if others else -1)
        self.join.setEnabled(bool(others))

    def _may_join(self, other: Recommendation) -> bool:
        in_it = other.family is not None and other.family == self._each.family
        return other.id != self._each.id and not in_it

    def _store(self, name: str) -> None:
        row = self.view.value()
        if name != "join" or not isinstance(row, RecommendationRow):
            return
        before, runner = self._each, self._work.desk.runner
        relation = Relation(self.relation.value())
        runner.run(join_family, before.id, row.recommendation.id, relation).then(
            lambda _family: self._work.tell_done(
                _("Joined the family"), lambda: runner.run(change_recommendation, before)
            )
        )


def ask_family(work: LibraryWork, recommendation: Recommendation) -> FamilyDialog:
    dialog = FamilyDialog(work, recommendation)
    dialog.closed.connect(dialog.deleteLater)
    dialog.ask(dialog.field)
    return dialog


@dataclass(frozen=True, slots=True)
class FamilyFields:
    """The fields of the form, and the value they now give."""

    english: QLineEdit
    french: QLineEdit

    def value(self, before: Family) -> Family:
        return replace(
            before, name_en=self.english.text().strip(), name_fr=self.french.text().strip()
        )


def ask_family_name(work: LibraryWork, family: Family) -> Dialog:
    dialog = Dialog(work.host, DialogFace(_("Name of the family"), icon="tree-structure"))
    fields = FamilyFields(text_field(family.name_en), text_field(family.name_fr))
    dialog.body.addWidget(FormRow(_("In English"), fields.english))
    dialog.body.addWidget(FormRow(_("In French"), fields.french))
    dialog.add_button("cancel", _("Cancel"))
    keep = dialog.add_button("keep", _("Keep"), primary=True)
    fields.english.textChanged.connect(lambda text: keep.setEnabled(bool(text.strip())))

    def store(name: str) -> None:
        if name == "keep":
            work.change(name_family, family, fields.value(family))

    dialog.chosen.connect(store)
    dialog.closed.connect(dialog.deleteLater)
    dialog.ask(fields.english)
    return dialog
