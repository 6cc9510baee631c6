"""What the library holds that says the same: pairs that must be found, and pairs that must not."""

import pytest

from briefing_app.domain.alike import EvidenceLink
from briefing_app.domain.dates import Age
from briefing_app.domain.evidence import Measure
from briefing_app.domain.ids import FamilyId
from briefing_app.domain.likeness import Ground
from briefing_app.domain.recommendation import Family, Relation
from briefing_app.opening import open_or_begin
from tests.builders import a_document, a_recommendation, some_evidence

SAME_DEMANDS = (
    ("Draw up a national plan for the protection of civilians",
     "Adopt a national action plan to protect civilians"),
    ("Adopt a national action plan to protect civilians",
     "Élaborer un plan d'action national pour la protection des civils"),
    ("Stop selling weapons to states that break humanitarian law",
     "Suspendre les ventes d'armes aux États qui violent le droit humanitaire"),
    ("Report to Parliament each year on harm to civilians",
     "Publish a yearly report for Parliament on civilian harm"),
    ("Rendre compte au Parlement des dommages causés aux civils",
     "Report to Parliament each year on harm to civilians"),
    ("Train officers in the prevention of atrocities",
     "Teach atrocity prevention to officers"),
    ("Former les officiers à la prévention des atrocités",
     "Donner aux officiers une formation sur la prévention des atrocités"),
    ("Name a senior official responsible for early warning",
     "Nommer un haut responsable de l'alerte précoce"),
)  # fmt: skip
OTHER_DEMANDS = (
    ("Adopt a national action plan to protect civilians",
     "Widen the eastern pier before the winter"),
    ("Send more police officers to peace operations",
     "Review the policy on visas for students"),
    ("Cut the cost of school meals", "Fermer les bases militaires du Nord"),
    ("Publish the budget of the museum", "Train officers in the prevention of atrocities"),
    ("Soutenir la recherche sur le climat", "Report to Parliament each year on harm to civilians"),
)  # fmt: skip
SAME_FIGURES = (
    ("Armed conflicts killed 33,443 civilians in 2023",
     "Les conflits armés ont tué 33 443 civils en 2023"),
    ("Civilian deaths rose by 72% in a year",
     "Hausse de 72 % des décès de civils en un an"),
    ("The mission has 1,200 police officers", "Some 1200 police officers serve in the mission"),
)  # fmt: skip
OTHER_FIGURES = (
    ("Civilian deaths rose by 72% in a year", "Trains arrived on time in 72% of cases"),
    ("The mission has 1,200 police officers", "Le musée a reçu 1200 lettres"),
    ("In 2023 the council met", "In 2023 the harbour froze"),
    ("Under resolution 1325 women take part", "The pier cost 1325 dollars"),
)  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """The starter's library, so that words are as common as they are in real work."""
    workspace = open_or_begin(tmp_path_factory.mktemp("alike") / "workspace.briefing").workspace
    yield workspace
    workspace.close()


def demands_found(workspace, held, new):
    known = a_recommendation(title=held, what="")
    with workspace.writing() as shelves:
        shelves.recommendations.add(known)
    with workspace.reading() as shelves:
        found = shelves.alike.recommendations_like(a_recommendation(title=new, what=""), 5)
    with workspace.writing() as shelves:
        shelves.recommendations.set_aside((known.id,), aside=True)
    return [each for each in found if each.row.recommendation.id == known.id]


def claims_found(workspace, held, new):
    known = held if not isinstance(held, str) else some_evidence(claim=held)
    asked = new if not isinstance(new, str) else some_evidence(claim=new)
    with workspace.writing() as shelves:
        shelves.evidence.add(known)
    with workspace.reading() as shelves:
        found = shelves.alike.evidence_like(asked, 5)
    with workspace.writing() as shelves:
        shelves.evidence.set_aside((known.id,), aside=True)
    return [each for each in found if each.row.evidence.id == known.id]


@pytest.mark.parametrize(("held", "new"), SAME_DEMANDS)
def test_the_same_demand_is_found(library, held, new):
    found = demands_found(library, held, new)
    assert [each.why.ground for each in found] == [Ground.DEMAND]


@pytest.mark.parametrize(("held", "new"), OTHER_DEMANDS)
def test_another_demand_is_not_found(library, held, new):
    assert demands_found(library, held, new) == []


@pytest.mark.parametrize(("held", "new"), SAME_FIGURES)
def test_the_same_figure_is_found(library, held, new):
    found = claims_found(library, held, new)
    assert [each.why.ground for each in found] == [Ground.FIGURE]


@pytest.mark.parametrize(("held", "new"), OTHER_FIGURES)
def test_the_same_number_of_something_else_is_not_found(library, held, new):
    assert claims_found(library, held, new) == []


def test_the_reason_shows_the_figure_as_it_is_written(library):
    held = "Les conflits armés ont tué 33 443 civils en 2023"
    found = claims_found(library, held, "Armed conflicts killed 33,443 civilians in 2023")
    assert found[0].why.figure == "33,443"


def test_near_equal_wording_is_found(library):
    document = a_document("Ferries carried many travellers across the cold northern strait.")
    other = a_document("Ferries had carried travellers across the cold northern strait.")
    with library.writing() as shelves:
        for each in (document, other):
            shelves.sources.add(each.source, each.edition, each.text, each.passages, each.content)
    held = some_evidence(claim="Traffic", excerpt=document.excerpt(document.text))
    new = some_evidence(claim="Boats", excerpt=other.excerpt(other.text))
    assert [each.why.ground for each in claims_found(library, held, new)] == [Ground.WORDS]


def test_an_older_statistic_with_the_same_figure_says_so(library):
    held = some_evidence(
        claim="Ferries on the strait", measure=Measure("4417", "ferries"), as_of="2012"
    )
    new = some_evidence(claim="4,417 ferries crossed the strait", as_of="2020-03")
    assert [each.age for each in claims_found(library, held, new)] == [Age.OLDER]


def test_one_of_each_family_is_shown_and_none_of_its_own(workspace):
    family = Family(FamilyId("family"), "Piers")
    members = [a_recommendation(family=family.id) for _each in range(3)]
    with workspace.writing() as shelves:
        shelves.recommendations.families.add(family)
        shelves.recommendations.add(*members)
    with workspace.reading() as shelves:
        assert len(shelves.alike.recommendations_like(a_recommendation(), 5)) == 1
        assert shelves.alike.recommendations_like(members[0], 5) == ()


def test_related_evidence_is_known_from_both_ends(workspace):
    older, newer = some_evidence(as_of="2012"), some_evidence(as_of="2020")
    with workspace.writing() as shelves:
        shelves.evidence.add(older, newer)
        shelves.alike.relate(EvidenceLink(newer.id, older.id, Relation.REFINES))
    with workspace.reading() as shelves:
        (there,) = shelves.alike.related_to(newer)
        (here,) = shelves.alike.related_to(older)
    assert (there.relation, there.is_from_there, there.age) == (Relation.REFINES, False, Age.OLDER)
    assert (here.relation, here.is_from_there, here.age) == (Relation.REFINES, True, Age.NEWER)


def test_related_evidence_is_not_offered_again(workspace):
    one, other = some_evidence(), some_evidence()
    with workspace.writing() as shelves:
        shelves.evidence.add(one, other)
    with workspace.writing() as shelves:
        assert shelves.alike.evidence_like(one, 5)
        shelves.alike.relate(EvidenceLink(one.id, other.id, Relation.SAME))
    with workspace.reading() as shelves:
        assert shelves.alike.evidence_like(one, 5) == ()


def test_parting_gives_back_how_it_was(workspace):
    one, other = some_evidence(), some_evidence()
    link = EvidenceLink(one.id, other.id, Relation.REPEATS)
    with workspace.writing() as shelves:
        shelves.evidence.add(one, other)
        shelves.alike.relate(link)
        assert shelves.alike.part(other.id, one.id) == link
        assert shelves.alike.part(other.id, one.id) is None


def test_the_starters_families_are_found_again(library):
    """Held at what was measured: two in three at the first five."""
    with library.reading() as shelves:
        families = shelves.recommendations.families
        found = asked = 0
        for family in (row.family for row in families.rows()):
            members = shelves.recommendations.of_family(family.id)
            for row in members if len(members) > 1 else ():
                asked += 1
                alone = a_recommendation(
                    id=row.recommendation.id,
                    title=row.recommendation.title,
                    what=row.recommendation.what,
                )
                like = shelves.alike.recommendations_like(alone, 5)
                found += any(each.row.recommendation.family == family.id for each in like)
    assert found / asked > 0.65
