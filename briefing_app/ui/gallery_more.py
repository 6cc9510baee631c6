"""The lower part of the test window: lists, forms, findings, proposals, comparison."""

from PySide6.QtCore import QMimeData, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from briefing_app.domain.quotation import Seal
from briefing_app.ui.gallery_plates import Plate, beside, heading
from briefing_app.ui.look import look
from briefing_app.ui.parts.button import button, link_button, primary_button, tool_button
from briefing_app.ui.parts.chip import Chip, kind_chip
from briefing_app.ui.parts.compare_view import (
    Change,
    CompareFace,
    CompareLegend,
    CompareView,
    Segment,
)
from briefing_app.ui.parts.concordance_table import ConcordanceRow, ConcordanceTable
from briefing_app.ui.parts.date_field import DateField
from briefing_app.ui.parts.drop_area import DropArea, StepFace, Steps
from briefing_app.ui.parts.empty_state import EmptyFace, NothingFits
from briefing_app.ui.parts.face_list import CardList, RowList
from briefing_app.ui.parts.faces import (
    CardFace,
    Face,
    HeadingFace,
    KeyFace,
    LineFace,
    RowFace,
    Sign,
    State,
)
from briefing_app.ui.parts.finding_card import FindingCard, FindingFace, FixFace
from briefing_app.ui.parts.flow_layout import FlowLayout
from briefing_app.ui.parts.form import Choice, ChoiceFace, FormRow, TextArea, text_field
from briefing_app.ui.parts.list_model import ListModel
from briefing_app.ui.parts.mark_labels import KindBox, KindMark, SealLabel
from briefing_app.ui.parts.marking_picker import MarkingLadders, MarkingPicker
from briefing_app.ui.parts.overview_strip import LANES, OverviewStrip, StripMark
from briefing_app.ui.parts.panes import Panes
from briefing_app.ui.parts.proposal_card import (
    ProposalFace,
    paint_proposal_card,
    proposal_height,
)
from briefing_app.ui.parts.search_field import SearchField, steer
from briefing_app.ui.parts.text_card import TextCard
from briefing_app.ui.parts.theme_chips import ThemeChips, ThemeFace
from briefing_app.ui.parts.words_label import Words
from briefing_app.ui.tokens import Kind, Meaning, Use


def more_components() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(24))
    for left, right in (
        (_lists(), _rows()),
        (_findings(), _forms()),
        (_proposals(), _table()),
        (_drop(), _tools()),
    ):
        row: QBoxLayout = QHBoxLayout() if look().scale <= 1 else QVBoxLayout()
        row.setSpacing(look().px(40))
        row.addWidget(left, 1)
        row.addWidget(right, 1)
        column.addLayout(row)
    column.addWidget(_compare())
    return page


def _group(title: str, *parts: QWidget) -> QWidget:
    group = QWidget()
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(8))
    column.addWidget(heading(title))
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return group


def _flow(*parts: QWidget) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(6, holder)
    for part in parts:
        flow.addWidget(part)
    return holder


def _face(number: int) -> Face:
    """Three groups of invented cards of every kind and seal."""
    if number % 12 == 0:
        return HeadingFace("Evidence", "11")
    return CardFace(
        "A claim in the officer's words that is long enough to need a second line here",
        list(Kind)[number % len(Kind)],
        date=str(2012 + number % 12),
        where="Roundtable report 2024 \u00b7 \u00b6 2, p. 1",
        uses="1 note",
        seal=list(Seal)[number % len(Seal)],
        keys=(KeyFace("Enter", "place at the mark"), KeyFace("Space", "show passage")),
    )


def _drag(numbers: tuple[int, ...]) -> QMimeData:
    carried = QMimeData()
    carried.setText(", ".join(str(number) for number in numbers))
    return carried


def _lists() -> QWidget:
    field, cards = SearchField("Filter cards"), CardList("Cards")
    model = ListModel[int](_face, drag=_drag, mime_types=("text/plain",), parent=cards)
    cards.show_model(model)
    field.show_count("2,000 found")
    model.show(2000, lambda start, most: range(start, start + most))
    cards.choose_row(1)
    cards.setMinimumHeight(look().px(420))
    steer(field, cards)
    chips = _flow(Chip("All"), *(kind_chip(kind, 3) for kind in Kind), Chip("Theme").as_menu())
    return _group("Cards: search, chips, list", field, chips, cards)


def _row_face(number: int) -> RowFace:
    states = (
        Sign("circle-dashed", "Open"),
        Sign("circle-half", "In part"),
        Sign("hourglass-medium", "Being studied"),
        Sign("check-circle", "Answered"),
    )
    family = Sign("tree-structure", str(number % 7), spoken=f"family of {number % 7}")
    return RowFace(
        f"Recommendation {number + 1}: adopt a joint national action plan",
        f"Roundtable report 2024 \u00b7 rec. {number + 1}",
        (family if number % 3 else None, states[number % 4]),
        muted=number % 9 == 0,
    )


def _line_face(number: int) -> LineFace:
    icons = ("files", "seal-check", "megaphone-simple", "stack", "tag")
    names = ("Sources", "Evidence", "Recommendations", "Blocks", "Themes")
    return LineFace(names[number], icons[number], right=str(number * 7))


def _rows() -> QWidget:
    rows, lines = RowList("Rows", many=True), CardList("Lines")
    row_model = ListModel[int](_row_face, parent=rows)
    rows.show_model(row_model)
    row_model.show(100_000, lambda start, most: range(start, start + most))
    rows.choose_row(2)
    line_model = ListModel[int](_line_face, parent=lines)
    lines.show_model(line_model)
    line_model.show_all(range(5))
    lines.choose_row(2)
    strip = OverviewStrip()
    strip.show_marks(
        [StripMark(LANES[n % 4], n / 20, n / 20 + 0.01, f"mark {n}") for n in range(18)]
    )
    strip.show_view(0.2, 0.5)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    panes = Panes(lines, rows)
    panes.setMinimumHeight(look().px(480))
    panes.setSizes([look().px(220), look().px(420)])
    row.addWidget(panes, 1)
    row.addWidget(strip)
    return _group("Lines, rows, panes, overview strip", holder)


def _findings() -> QWidget:
    accept = FixFace("accept", "Accept with reason")
    cards = (
        FindingCard(FindingFace(
            Meaning.ERROR, "Next step without an owner", "Next steps, 2",
            "Nobody is named for the first draft, so the reader cannot tell who acts.",
            (FixFace("owner", "Name an owner"), accept),
        )),
        FindingCard(FindingFace(
            Meaning.WARNING, "Figure without a source", "Background, 1",
            "The words state a quantity, and no evidence stands behind it.",
            (FixFace("link", "Link evidence"), accept),
        )),
        FindingCard(FindingFace(
            Meaning.INFO, "One source only", "GBA Plus", "The claim rests on a single article.",
        )),
    )  # fmt: skip
    cards[1].show_chosen(chosen=True)
    return _group("Findings", *cards)


def _forms() -> QWidget:
    themes = ThemeChips(
        (ThemeFace("a", "Protection"), ThemeFace("b", "Prevention"), ThemeFace("c", "Allies")),
        ("a", "b"),
    )
    ladders = MarkingLadders(
        (ChoiceFace("", "No protected level"), ChoiceFace("A", "PROTECTED A")),
        (ChoiceFace("", "Not classified"), ChoiceFace("C", "CONFIDENTIAL")),
        (ChoiceFace("n", "Not for attribution"),),
    )
    faulty = FormRow("As of", DateField())
    faulty.show_fault("Write the date as year, month and day.")
    state = Choice((ChoiceFace("open", "Open", "circle-dashed"), ChoiceFace("part", "In part")))
    area = TextArea(2)
    area.show_text("Who asks whom to do what, in two or three lines of our own words.")
    return _group(
        "Forms",
        FormRow("Claim", text_field("33,443 civilian deaths on record for 2023")),
        FormRow("What it asks", area),
        FormRow("State", state, beside=True),
        faulty,
        FormRow("Themes", themes),
        FormRow("Marking", MarkingPicker(ladders)),
    )


_PROPOSALS = (
    (ProposalFace(Kind.STATISTIC, 2, "A comparison of two years, beside a figure."), State()),
    (
        ProposalFace(
            Kind.RECOMMENDATION,
            3,
            "Names who should act and what to do; follows a cue word.",
            (KeyFace("Enter", "take"), KeyFace("Del", "leave"), KeyFace("E", "edit first")),
        ),
        State(chosen=True),
    ),
)


def _paint_proposals(painter: QPainter, rect: QRect) -> None:
    top = 2
    for face, state in _PROPOSALS:
        height = proposal_height(face, rect.width(), at_hand=state.chosen)
        place = QRect(0, top, rect.width(), height)
        paint_proposal_card(painter, place, face, state)
        top += height + look().px(12)


def _proposals() -> QWidget:
    quoted = TextCard("Write a plan together, drawing on what allies have tried.", "good")
    kinds = _flow(*(KindMark(kind) for kind in Kind), *(KindBox(kind) for kind in Kind))
    plate = Plate("Proposals", 0, 190, _paint_proposals)
    seals = _flow(*(SealLabel(seal) for seal in Seal))
    return _group("Proposals, quoted words, kinds, seals", plate, quoted, kinds, seals)


def _table() -> QWidget:
    table = ConcordanceTable("Family of 3")
    table.show_rows((
        ConcordanceRow("Roundtable report", "June 2024, summary", "5",
                       "Two departments and the forces write the plan together.",
                       "Being studied", Seal.EXACT, at_hand=True),
        ConcordanceRow("Roundtable report", "June 2024, full text", "3",
                       "Same plan; adds harm that comes later and a yearly report.",
                       "None yet", Seal.EXACT),
        ConcordanceRow("Policy paper", "August 2014", "1",
                       "A standing body across departments for prevention.",
                       "Not taken up", note="earlier, narrower"),
    ))  # fmt: skip
    return _group("Concordance", table, link_button("Copy the table for an annex"))


def _drop() -> QWidget:
    area = DropArea(
        EmptyFace(
            "file-plus-light",
            "Add the documents",
            "Drop files or a whole folder here. Word, PDF, web pages and plain text all work.",
            "Nothing leaves this computer.",
        ),
        primary_button("Choose files", "folder-open", "Ctrl O"),
        button("Choose a folder"),
    )
    steps = Steps((
        StepFace("files", "1. Add", "The cards on the left find their documents."),
        StepFace("seal-check", "2. See the words proved", "Places are checked letter by letter."),
        StepFace("note-pencil", "3. Open the sample note", "Every figure leads to its passage."),
    ))  # fmt: skip
    return _group("Empty state, drop area, steps", area, steps)


def _tools() -> QWidget:
    style = QComboBox()
    style.addItems(["Paragraph", "Heading"])
    style.setProperty("bar", "true")
    style.setAccessibleName("Style")
    bar = QWidget()
    bar.setLayout(
        beside(
            style,
            tool_button("text-b", "Bold", "Ctrl+B"),
            tool_button("text-italic", "Italic", "Ctrl+I"),
            tool_button("list-bullets", "Bullets"),
            tool_button("stack", "Block", text="Block"),
            button("Export to Word", "file-arrow-down").in_bar(),
            gap=4,
        )
    )
    value = Chip("")
    value.show_value("Not answered")
    disabled = Chip("Theme")
    disabled.setEnabled(False)
    closed = SearchField("Search, in a bar", in_bar=True, key="Ctrl K")
    closed_choice = Choice((ChoiceFace("a", "Not to be changed here"),))
    closed_choice.setEnabled(False)
    words = Words("Running words wrap at their line height. " * 4, Use.PLAIN, wraps=True)
    return _group(
        "Toolbar, set filters, disabled, nothing fits",
        bar, _flow(value, Chip("Source").as_menu(), disabled), closed, closed_choice, words,
        NothingFits(),
    )  # fmt: skip


def _compare() -> QWidget:
    left = CompareFace("In this note", "version 3, changed here 8 Nov 2024", (
        Segment("A plan goes further than a statement of policy in "),
        Segment("three", Change.REMOVED, place=0),
        Segment(" ways: it names who answers for each task and sets dates. "),
        Segment("Two allies have each taken a road of this kind", Change.OWN, clash=True, place=1),
        Segment(", and officials already study "), Segment("both", Change.REMOVED, place=2),
        Segment("."),
    ))  # fmt: skip
    right = CompareFace("Master", "version 4, 12 Nov 2024", (
        Segment("A plan goes further than a statement of policy in "),
        Segment("four", Change.ADDED, place=0),
        Segment(" ways: it names who answers for each task and sets dates. "),
        Segment("Three allies", Change.ADDED, clash=True, place=1),
        Segment(" have each taken a road of this kind, and officials already study "),
        Segment("all of them", Change.ADDED, place=2), Segment("."),
    ))  # fmt: skip
    view = CompareView(left, right)
    view.setMinimumHeight(look().px(200))
    meanings = (
        (Change.REMOVED, "only here"),
        (Change.ADDED, "new in the master"),
        (Change.OWN, "your own change"),
    )
    step = button("Next difference", key="F8").in_bar()
    step.clicked.connect(lambda: view.go(1))
    return _group("Comparison", view, CompareLegend(meanings), step)
