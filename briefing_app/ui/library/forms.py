"""Which form belongs to which thing, for a new one and for one that is changed."""

from collections.abc import Sequence

from briefing_app.domain.block import Block, BlockKind
from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.ids import BlockId, EvidenceId, RecommendationId, ThemeId, new_id
from briefing_app.domain.overview import (
    BlockDetail,
    EvidenceDetail,
    RecommendationDetail,
    SourceDetail,
    ThemeRow,
)
from briefing_app.domain.query import ThingKind
from briefing_app.domain.recommendation import Recommendation
from briefing_app.domain.source import Source
from briefing_app.domain.theme import Theme
from briefing_app.language import _, language
from briefing_app.operations.arrange_themes import add_theme, change_theme
from briefing_app.operations.collect_evidence import change_evidence, collect_evidence
from briefing_app.operations.keep_blocks import change_block, keep_block, renew_block
from briefing_app.operations.persons_named import persons_not_to_name
from briefing_app.operations.record_recommendations import (
    change_recommendation,
    record_recommendation,
)
from briefing_app.ui.alive import while_alive
from briefing_app.ui.forms.block_form import BlockForm
from briefing_app.ui.forms.form_dialog import FormDialog, ask_form
from briefing_app.ui.joining import AlikeWatch
from briefing_app.ui.library.evidence_form import EvidenceForm
from briefing_app.ui.library.library_work import LibraryWork
from briefing_app.ui.library.listings import ThemeDetail
from briefing_app.ui.library.reading import Shown
from briefing_app.ui.library.recommendation_form import RecommendationForm
from briefing_app.ui.library.related_evidence import join_told
from briefing_app.ui.library.source_changes import keep_changed
from briefing_app.ui.library.source_form import SourceForm
from briefing_app.ui.library.theme_form import ThemeForm
from briefing_app.ui.library.thing import Thing
from briefing_app.ui.parts.dialog import DialogFace
from briefing_app.ui.parts.placed_block import kept_words

_WIDTH = 680


def ask_change(work: LibraryWork, shown: Shown) -> FormDialog:
    """The form of the thing that is shown."""
    detail, themes = shown.detail, shown.themes
    match detail:
        case SourceDetail():
            return _change_source(work, detail.source)
        case EvidenceDetail():
            return _change_evidence(work, detail, themes)
        case RecommendationDetail():
            return _change_recommendation(work, detail.row.recommendation, themes)
        case BlockDetail():
            return _change_block(work, detail.row.block, themes)
        case ThemeDetail():
            return _change_theme(work, detail.row.theme, themes)


def _change_source(work: LibraryWork, source: Source) -> FormDialog:
    form = SourceForm(source)
    face = _face(_("Change the source"), "files")
    return ask_form(work.host, face, form, lambda: keep_changed(work, source, form.value()))


def _change_evidence(
    work: LibraryWork, detail: EvidenceDetail, themes: Sequence[ThemeRow]
) -> FormDialog:
    evidence = detail.row.evidence
    form = EvidenceForm(evidence, themes, detail.row.source)
    face = _face(_("Change the evidence"), "seal-check")

    def keep() -> None:
        work.change(change_evidence, evidence, form.value())
        join_told(work, evidence, form.alike.joins())

    return _with_alike(work, form, ask_form(work.host, face, form, keep))


def _change_recommendation(
    work: LibraryWork, recommendation: Recommendation, themes: Sequence[ThemeRow]
) -> FormDialog:
    form = RecommendationForm(recommendation, themes)
    face = _face(_("Change the recommendation"), "megaphone-simple")

    def keep() -> None:
        after = form.value()
        work.change(change_recommendation, recommendation, after)
        join_told(work, after, form.alike.joins())

    return _with_alike(work, form, ask_form(work.host, face, form, keep))


def _change_block(work: LibraryWork, block: Block, themes: Sequence[ThemeRow]) -> FormDialog:
    form = BlockForm(block, themes)
    sentence = _("New wording becomes a version of its own; notes keep the words they hold.")

    def keep() -> None:
        work.change(change_block, block, form.value())
        if form.has_new_wording():
            runner = work.desk.runner
            runner.run(renew_block, block.id, form.wording.body(), form.why.text().strip()).then(
                lambda now: work.desk.messages.tell(kept_words(now))
            )

    return ask_form(work.host, _face(_("Change the block"), "stack", sentence), form, keep)


def _change_theme(work: LibraryWork, theme: Theme, themes: Sequence[ThemeRow]) -> FormDialog:
    form = ThemeForm(theme, themes)
    face = _face(_("Change the theme"), "tag")
    return ask_form(work.host, face, form, lambda: work.change(change_theme, theme, form.value()))


def ask_new_evidence(work: LibraryWork, themes: Sequence[ThemeRow]) -> FormDialog:
    new = Evidence(EvidenceId(new_id()), "", EvidenceKind.FACT, language=language())
    form = EvidenceForm(new, themes)
    sentence = _("Evidence without a source counts as own words. In the reader, words become "
                 "evidence with their place and seal.")  # fmt: skip
    thing = Thing(ThingKind.EVIDENCE, new.id)
    face = _face(_("New evidence"), "seal-check", sentence)

    def keep() -> None:
        added = form.value()
        work.add(collect_evidence, added, thing)
        join_told(work, added, form.alike.joins())

    return _with_alike(work, form, ask_form(work.host, face, form, keep))


def ask_new_recommendation(work: LibraryWork, themes: Sequence[ThemeRow]) -> FormDialog:
    new = Recommendation(RecommendationId(new_id()), "", "", "", language=language())
    form = RecommendationForm(new, themes)
    thing = Thing(ThingKind.RECOMMENDATION, new.id)
    face = _face(_("New recommendation"), "megaphone-simple")

    def keep() -> None:
        added = form.value()
        work.add(record_recommendation, added, thing)
        join_told(work, added, form.alike.joins())

    return _with_alike(work, form, ask_form(work.host, face, form, keep))


def ask_new_block(work: LibraryWork, themes: Sequence[ThemeRow]) -> FormDialog:
    owner = work.desk.preferences.settings.officer
    new = Block(BlockId(new_id()), "", BlockKind.BACKGROUND, (), language=language(), owner=owner)
    form = BlockForm(new, themes)
    thing = Thing(ThingKind.BLOCK, new.id)
    face = _face(_("New block"), "stack")
    return ask_form(work.host, face, form, lambda: work.add(keep_block, form.value(), thing))


def ask_new_theme(work: LibraryWork, themes: Sequence[ThemeRow]) -> FormDialog:
    new = Theme(ThemeId(new_id()), "")
    form = ThemeForm(new, themes)
    face = _face(_("New theme"), "tag")
    return ask_form(
        work.host, face, form, lambda: work.add(add_theme, form.value(), Thing(None, new.id))
    )


def _with_alike(
    work: LibraryWork, form: EvidenceForm | RecommendationForm, dialog: FormDialog
) -> FormDialog:
    """What says the same is in sight as the form opens, and who may not be named is known."""
    runner, excerpt = work.desk.runner, form.value().excerpt
    watch = AlikeWatch(form.alike, runner, form.value)
    form.changed.connect(watch.ask_soon)
    watch.ask()
    if excerpt is not None:
        asked = runner.ask("persons", persons_not_to_name, excerpt)
        asked.then(while_alive(form.names, form.names.know))
    return dialog


def _face(title: str, icon: str, sentence: str = "") -> DialogFace:
    return DialogFace(title, sentence, icon, width=_WIDTH)
