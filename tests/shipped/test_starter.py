"""The starter library: complete, coherent, and true to the documents where these are at hand."""

from dataclasses import replace
from hashlib import sha256
from itertools import chain
from pathlib import Path
from time import perf_counter

import pytest

from briefing_app.domain.argument import cited_by, length_of, missing_evidence
from briefing_app.domain.block import Length, fingerprint
from briefing_app.domain.errors import CannotRead
from briefing_app.domain.excerpt import EditionText, Excerpt, bind
from briefing_app.domain.freshness import freshness
from briefing_app.domain.note import placed_body
from briefing_app.domain.quotation import Seal
from briefing_app.domain.text import CitedKind, paragraphs_of
from briefing_app.shipped.note_kinds import load_note_kinds
from briefing_app.shipped.starter import Starter, load_starter

DOCUMENTS = Path(__file__).parents[2] / "../shared/documents"

SMALL = {
    "sources.toml": """[[source]]
id = "00000000000000000000000000000001"
edition_id = "00000000000000000000000000000002"
key = "report"
title = "A report"
kind = "report"
attribution = "free"
file_name = "report.txt"
file_hash = "ab"
characters = 20
""",
    "themes.toml": """[[theme]]
id = "00000000000000000000000000000003"
key = "harm"
name_en = "Harm"
name_fr = "Dommages"
""",
    "families.toml": """[[family]]
id = "00000000000000000000000000000004"
key = "plan"
name_en = "A plan"
name_fr = "Un plan"
""",
    "evidence.toml": """[[evidence]]
id = "00000000000000000000000000000005"
key = "figure"
source = "report"
kind = "statistic"
claim = "Thirty-five were deployed."
themes = ["harm"]
[evidence.excerpt]
start = 3
end = 9
seal = "cd"
""",
    "recommendations.toml": """[[recommendation]]
id = "00000000000000000000000000000006"
key = "ask"
source = "report"
title = "Write a plan"
what = "It asks for a plan."
asks = "The authors"
family = "plan"
relation = "same"
evidence = ["figure"]
""",
    "blocks.toml": """[[block]]
id = "00000000000000000000000000000007"
key = "history"
name = "History"
kind = "background"
[[block.version]]
number = 1
text = "Old words.[@figure]"
[[block.version]]
number = 2
text = "New words.[@figure]"
""",
    "notes/one.toml": """id = "00000000000000000000000000000008"
kind = "memo_information"
[header]
to = "Minister"
[[section]]
key = "background"
text = '''
{{block:history@1}}

More.[@ask]

| a | b |
| 1 | 2[@figure] |
'''
""",
}


@pytest.fixture(scope="module")
def starter() -> Starter:
    return load_starter()


@pytest.fixture
def small(tmp_path: Path) -> Path:
    for name, text in SMALL.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def all_excerpts(starter: Starter) -> list[Excerpt]:
    things = (*starter.evidence, *starter.recommendations)
    return [thing.excerpt for thing in things if thing.excerpt]


@pytest.mark.timed
def test_it_loads_in_less_than_half_a_second():
    began = perf_counter()
    load_starter()
    assert perf_counter() - began < 0.5


def test_two_installs_agree_on_every_identity(starter: Starter):
    assert load_starter() == starter


def test_it_holds_the_five_documents_and_what_they_ask(starter: Starter):
    assert len(starter.sources) == 5
    assert len(starter.evidence) >= 70
    assert len(starter.recommendations) >= 60
    assert len(starter.families) >= 3
    assert len(starter.blocks) >= 10


def test_it_holds_five_finished_notes_of_five_kinds(starter: Starter):
    kinds = {note.kind for note in starter.notes}
    assert kinds == {
        "memo_decision",
        "memo_information",
        "scenario",
        "talking_points",
        "qp_note",
    }
    assert kinds <= {kind.key for kind in load_note_kinds()}


def test_no_identity_is_used_twice(starter: Starter):
    things = chain(
        starter.sources,
        starter.evidence,
        starter.recommendations,
        starter.families,
        starter.themes,
        starter.blocks,
        starter.notes,
    )
    ids = [thing.id for thing in things]
    ids += [edition.id for source in starter.sources for edition in source.editions]
    for note in starter.notes:
        ids += [section.id for section in note.sections]
        ids += [placed.id for placed in note.placed]
        ids += [element.id for section in note.sections for element in section.body]
        ids += [paragraph.id for paragraph in note.paragraphs()]
        ids += [citation.id for citation in note.citations()]
    paragraphs_counted_twice = sum(
        1
        for note in starter.notes
        for section in note.sections
        for element in section.body
        if element in tuple(paragraphs_of(section.body))
    )
    assert len(set(ids)) == len(ids) - paragraphs_counted_twice


def test_every_citation_leads_somewhere(starter: Starter):
    evidence = {item.id for item in starter.evidence}
    asked = {item.id for item in starter.recommendations}
    bodies = [version.body for block in starter.blocks for version in block.versions]
    cited = [c for body in bodies for p in paragraphs_of(body) for c in p.citations]
    cited += [citation for note in starter.notes for citation in note.citations()]
    assert cited
    for citation in cited:
        known = evidence if citation.kind is CitedKind.EVIDENCE else asked
        assert citation.target in known


def test_every_finished_note_cites(starter: Starter):
    assert all(any(note.citations()) for note in starter.notes)


def test_every_finished_note_keeps_the_limits_of_its_kind(starter: Starter):
    kinds = {kind.key: kind for kind in load_note_kinds()}
    for note in starter.notes:
        kind = kinds[note.kind]
        assert note.words <= kind.limit(note.language), note.title
        for section in note.sections:
            rule = kind.rule(section.key)
            limit = rule.limit(note.language) if rule else 0
            assert not limit or section.words <= limit, (note.title, section.key)


def test_every_theme_and_family_is_there(starter: Starter):
    themes = {theme.id for theme in starter.themes}
    families = {family.id for family in starter.families}
    for thing in (*starter.evidence, *starter.recommendations, *starter.blocks):
        assert set(thing.themes) <= themes
    assert {r.family for r in starter.recommendations if r.family} == families
    assert {theme.parent for theme in starter.themes if theme.parent} <= themes


def test_placed_blocks_are_as_placed_and_one_master_has_moved_on(starter: Starter):
    masters = {block.id: block for block in starter.blocks}
    moved = []
    for note in starter.notes:
        for placed in note.placed:
            signs = freshness(note, placed, masters[placed.block])
            assert not signs.changed_here
            moved.append(signs.master_moved)
    assert any(moved)
    assert not all(moved)


def test_no_words_of_the_documents_are_delivered(starter: Starter):
    for excerpt in all_excerpts(starter):
        assert not excerpt.words
        assert excerpt.standing is Seal.TO_COME


@pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the five documents are not at hand")
def test_every_seal_binds_to_the_documents(starter: Starter):
    for source in starter.sources:
        (edition,) = source.editions
        file = DOCUMENTS / edition.file_name
        assert sha256(file.read_bytes()).hexdigest() == edition.file_hash
        with file.open(encoding="utf-8", newline="") as opened:
            text = opened.read()
        assert len(text) == edition.characters
        words = EditionText(source.id, edition.id, text)
        waiting = [e for e in all_excerpts(starter) if e.edition_id == edition.id]
        assert waiting
        for excerpt in waiting:
            bound = bind(excerpt, words)
            assert bound is not None, excerpt
            assert bound.standing is Seal.EXACT
            assert (bound.start, bound.end) == (excerpt.start, excerpt.end)


def test_a_small_library_is_read_as_it_is_written(small: Path):
    read = load_starter(small)
    (source,), (evidence,), (asked,) = read.sources, read.evidence, read.recommendations
    assert not source.has_words
    assert evidence.excerpt is not None
    assert (evidence.excerpt.start, evidence.excerpt.end) == (3, 9)
    assert evidence.source_id == source.id
    assert asked.source_id is None
    assert asked.evidence == (evidence.id,)
    assert asked.family == read.families[0].id


@pytest.mark.parametrize("language", ["en", "fr"])
def test_one_argument_is_told_at_three_lengths_on_the_same_evidence(
    starter: Starter, language: str
):
    told = [each for each in starter.blocks if each.argument and each.language == language]
    assert [each.length for each in told] == [Length.LINE, Length.PARAGRAPH, Length.PAGE]
    assert len({each.argument for each in told}) == 1
    assert missing_evidence(told) == {}
    assert all(len(cited_by(each)) >= 4 for each in told)
    assert [length_of(replace(each, length=None)) for each in told[:2]] == [
        Length.LINE,
        Length.PARAGRAPH,
    ]


def test_a_length_without_its_name_is_told_with_its_line(small: Path):
    file = small / "blocks.toml"
    argued = 'kind = "background"\nargument = "000000000000000000000000000000aa"\nlength = "{}"'
    words = file.read_text(encoding="utf-8")
    file.write_text(words.replace('kind = "background"', argued.format("page")), encoding="utf-8")
    (block,) = load_starter(small).blocks
    assert (block.argument, block.length) == ("000000000000000000000000000000aa", Length.PAGE)
    file.write_text(words.replace('kind = "background"', argued.format("book")), encoding="utf-8")
    with pytest.raises(CannotRead, match="line, paragraph, page"):
        load_starter(small)


def test_a_named_version_of_a_block_is_placed(small: Path):
    read = load_starter(small)
    (note,) = read.notes
    (placed,) = note.placed
    assert placed.version == 1
    assert placed.fingerprint == fingerprint(read.blocks[0].versions[0].body)
    assert [element.text for element in placed_body(note, placed.id)] == ["Old words."]
    assert note.sections[0].heading == "Background"
    kinds = [citation.kind for citation in note.citations()]
    assert kinds == [CitedKind.EVIDENCE, CitedKind.RECOMMENDATION, CitedKind.EVIDENCE]


@pytest.mark.parametrize(
    ("name", "old", "new", "sentence"),
    [
        ("themes.toml", '"harm"', '"harm"\nparent = "all"', "themes.toml, line 4: “all” is the"),
        ("sources.toml", "0001", "000x", "line 2: an identity must be 32 hexadecimal digits"),
        ("sources.toml", 'kind = "report"', 'kind = "song"', "“kind” must be one of these"),
        ("evidence.toml", 'source = "report"', 'source = "x"', "line 4: “x” is the key of"),
        ("evidence.toml", "themes", 'marking = { protected = "D" }\nthemes', "no step of a ladder"),
        ("evidence.toml", "themes", 'marking = "B"\nthemes', "“marking” must be a table"),
        ("recommendations.toml", '["figure"]', '["x"]', "line 10: “x” is the key of nothing"),
        ("blocks.toml", "Old words", "{{block:history}}\\nOld words", "cannot hold another block"),
        ("blocks.toml", "@figure", "@x", "line 8: The citation “x” leads to nothing"),
        ("notes/one.toml", "history@1", "history@3", "no block “history@3”"),
        ("notes/one.toml", "history@1", "story", "there is no block “story”"),
        ("notes/one.toml", "memo_information", "poem", "line 2: “poem” is no kind of note"),
        ("notes/one.toml", '[header]\nto = "Minister"', "", "the header is missing"),
        ("notes/one.toml", "to =", "too =", "line 4: “too” is not known here"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    small: Path, name: str, old: str, new: str, sentence: str
):
    path = small / name
    path.write_text(SMALL[name].replace(old, new), encoding="utf-8")
    with pytest.raises(CannotRead) as told:
        load_starter(small)
    assert sentence in told.value.sentence


def test_the_same_key_twice_is_refused(small: Path):
    (small / "themes.toml").write_text(SMALL["themes.toml"] * 2, encoding="utf-8")
    with pytest.raises(CannotRead, match="the key “harm” is there twice"):
        load_starter(small)


def test_a_marking_is_read(small: Path):
    marked = SMALL["evidence.toml"].replace("themes", 'marking = { classified = "SECRET" }\nthemes')
    (small / "evidence.toml").write_text(marked, encoding="utf-8")
    (evidence,) = load_starter(small).evidence
    assert evidence.marking.in_words("en") == "SECRET"


def test_a_theme_may_stand_below_another(small: Path):
    below = SMALL["themes.toml"].replace("0003", "0009").replace('"harm"', '"air"\nparent = "harm"')
    (small / "themes.toml").write_text(SMALL["themes.toml"] + below, encoding="utf-8")
    above, under = load_starter(small).themes
    assert under.parent == above.id


def test_a_section_of_another_name_needs_no_rule(small: Path):
    text = SMALL["notes/one.toml"] + '[[section]]\nkey = "own"\nheading = "Our own"\ntext = ""\n'
    (small / "notes/one.toml").write_text(text, encoding="utf-8")
    section = load_starter(small).notes[0].sections[-1]
    assert (section.heading, section.level, section.body) == ("Our own", 1, ())
