"""A note that leaves names paragraphs, sections and articles as its sources print them."""

from dataclasses import replace

import pytest

from briefing_app.domain.evidence import Evidence, EvidenceKind
from briefing_app.domain.excerpt import EditionText, take_excerpt
from briefing_app.domain.ids import EvidenceId, new_id
from briefing_app.domain.source import SourceKind
from briefing_app.export.options import ExportOptions
from briefing_app.export.planned import text_of
from briefing_app.operations.import_sources import import_paths
from briefing_app.operations.plan_export import plan_as_handed
from tests.builders import a_note, a_section

NB = "\u00a0"
WORDS = "The harbour number {n} was closed by its council for the length of the winter."
NUMBERED = "Report of the council\n\n" + "\n\n".join(
    f"{n}. {WORDS.format(n=n)}" for n in range(1, 13)
)
PLAIN = "Report of the council\n\n" + "\n\n".join(WORDS.format(n=n) for n in range(1, 13))
TREATY = "Convention\n\n" + "\n\n".join(f"Article {n}\n\n{WORDS.format(n=n)}" for n in range(1, 13))


@pytest.fixture
def footnote(workspace, tmp_path):
    """What a note says of the place of the words about harbour 7."""

    def made(text, language="en", **known):
        path = tmp_path / "source.txt"
        path.write_text(text, "utf-8")
        source = import_paths(workspace, (path,)).value.files[0].source
        with workspace.writing() as shelves:
            before = shelves.sources.get(source)
            shelves.sources.change(replace(before, **known))
            edition = before.newest
            whole = EditionText(
                source, edition.id, shelves.sources.text(edition.id),
                shelves.sources.passages(edition.id),
            )  # fmt: skip
            at = whole.text.index("The harbour number 7")
            excerpt = take_excerpt(whole, at, at + 30)
            piece = Evidence(EvidenceId(new_id()), "Closed", EvidenceKind.FACT, excerpt)
            shelves.evidence.add(piece)
        note = replace(a_note(a_section("It is closed.", piece)), language=language)
        plan = plan_as_handed(workspace, note, ExportOptions()).value
        return text_of(plan.footnotes[0].pieces)

    return made


def test_a_paragraph_that_is_numbered_in_print_is_named_by_that_number(footnote):
    assert footnote(NUMBERED).endswith(f", ¶{NB}7.")


def test_without_numbers_in_print_it_is_counted(footnote):
    assert footnote(PLAIN).endswith(f", ¶{NB}8.")


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (NUMBERED, "en", f"s.{NB}7."),
        (NUMBERED, "fr", f"art.{NB}7."),
        (TREATY, "en", f"art.{NB}7."),
        (TREATY, "fr", f"art.{NB}7."),
    ],
)
def test_a_law_is_cited_by_its_sections_or_articles(footnote, text, language, said):
    assert footnote(text, language, kind=SourceKind.LAW).endswith(f", {said}")
