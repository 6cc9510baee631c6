"""TYPO: set as the language wants it; every finding mends itself."""

# ruff: noqa: RUF001

from dataclasses import replace

import pytest

from briefing_app.checks.finding import Finding, Severity
from briefing_app.checks.fix import apply_fix
from briefing_app.checks.typography import check_typography
from briefing_app.domain.note import Note
from tests.checks.case_builder import ANY_KIND, HEADER, case, note

F = "\u00a0"


def findings(written: Note) -> list[Finding]:
    return list(check_typography(case(written, ANY_KIND)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is “well said”, isn’t it? Yes: 33,443 of 50,000 (12%, or 3.5 a day)."),
        ("en", "On December 5, 2025, at 14:30, in ratio 3:1 at https://un.org/a?b=c"),
        ("en", "See A/RES/60/1, IRP-0417-26, sections 3,4 and 5, and x@y.ca"),
        ("en", "Call 613 555 0100 by June 30. 200 came. See EN 301 549."),
        ("en", "They said « Si l’on insiste » and « réponse »."),
        ("en", "The note « Le plan de la Défense : 33 443 civils » was read."),
        ("en", "The *Plan « Civils » 12 %* and [here « x »](https://un.org) stay."),
        ("en", "> It cost 3,5 « francs » ."),
        ("en", "An end.[@e1] A start.[@e2]"),
        ("fr", f"Objet{F}: «{F}le plan{F}»; vraiment? Oui, 12{F}%, 43{F}$ et 33{F}443, soit 3,5."),
        ("fr", f"Le 5 décembre 2025, à 14{F}h{F}30, le 1er mai et la 2e fois au XXe siècle."),
        ("fr", f"L’État paie 9 millions de dollars, n°{F}5. Voir https://un.org/a?b=c:d"),
        ("fr", "Le texte “It cost 3.5 %: a lot ; too much” est cité."),
        ("fr", "Le *UN Report: 12% and more* reste."),
        ("fr", f"Il est 14:30. Rapport 3:1.[@e1] Article 5.2 du traité{F}:"),
        ("fr", "Le total était de 33\u202f443 en 2023 selon A/RES/60/1."),
    ],
)
def test_words_that_are_set_well(language: str, text: str):
    assert findings(note(text, language=language)) == []


@pytest.mark.parametrize(
    ("language", "text", "mended"),
    [
        ("en", "One.  Two.", "One. Two."),
        ("en", "It isn't the states' plan.", "It isn’t the states’ plan."),
        ("en", 'A "good" plan.', "A “good” plan."),
        ("en", "A « good » plan.", "A “good” plan."),
        ("en", "Why ? Yes : so , then.", "Why? Yes: so, then."),
        ("en", "It is 12 % now.", "It is 12% now."),
        ("en", "It is 3,5 a day.", "It is 3.5 a day."),
        ("en", "In all 33 443 died.", "In all 33,443 died."),
        ("en", "In Cote d’Ivoire.", "In Côte d’Ivoire."),
        ("fr", "Un.  Deux.", "Un. Deux."),
        ("fr", "L'État.", "L’État."),
        ("fr", 'Un "bon" plan.', f"Un «{F}bon{F}» plan."),
        ("fr", "Un «bon» plan et « un autre ».", f"Un «{F}bon{F}» plan et «{F}un autre{F}»."),
        ("fr", "Objet : Mali. Objet: Mali.", f"Objet{F}: Mali. Objet{F}: Mali."),
        ("fr", f"Vraiment ? Oui{F}; non !", "Vraiment? Oui; non!"),
        ("fr", "Il y a 12 % et 43$ ici.", f"Il y a 12{F}% et 43{F}$ ici."),
        ("fr", "Il y a 33 443 morts.", f"Il y a 33{F}443 morts."),
        ("fr", "Il y a 1,240,500 morts.", f"Il y a 1{F}240{F}500 morts."),
        ("fr", f"Une hausse de 3.5{F}%.", f"Une hausse de 3,5{F}%."),
        ("fr", "Soit 9 millions de $.", "Soit 9 millions de dollars."),
        ("fr", "Le dossier #5 et n° 6.", f"Le dossier n°{F}5 et n°{F}6."),
        ("fr", "La 2ème fois, la 1ère.", "La 2e fois, la 1re."),
        ("fr", "Le 1 mai et le 5 Décembre, 2025.", "Le 1er mai et le 5 décembre 2025."),
        ("fr", "Le décembre 5, 2025.", "Le 5 décembre 2025."),
        ("fr", "À 14h30 ou 9 h.", f"À 14{F}h{F}30 ou 9{F}h."),
        ("fr", "L’Etat et les Evaluations.", "L’État et les Évaluations."),
    ],
)
def test_what_is_set_otherwise_is_mended(language: str, text: str, mended: str):
    written = note(text, language=language)
    found = findings(written)
    assert found
    for finding in found:
        assert finding.severity is Severity.INFO
    while found:
        written = apply_fix(written, found[0].fix)
        found = findings(written)
    assert next(written.paragraphs()).text == mended


def test_a_rule_is_told_once_in_a_paragraph_and_mended_in_all_its_places():
    written = note("It isn't, it wasn't.  It  won't be.")
    apostrophes, spaces = sorted(findings(written), key=lambda each: each.about)
    assert apostrophes.fix.label == "Correct 3 places"
    assert spaces.fix.label == "Correct 2 places"


def test_dates_keep_to_the_order_that_the_note_uses_most():
    written = note("On May 4, 2026, and June 5, 2026.\n\nOn 6 July 2026 it ends.")
    (finding,) = findings(written)
    assert finding.fix.label == "Write “July 6, 2026”"
    assert [p.text for p in apply_fix(written, finding.fix).paragraphs()][1] == (
        "On July 6, 2026 it ends."
    )
    assert findings(note("On 4 May 2026 and 5 June 2026.")) == []


def test_a_paragraph_in_the_other_language_is_set_by_its_own_rules():
    written = note("La question : oui ?", language="en")
    (section,) = written.sections
    french = tuple(replace(each, language="fr") for each in section.body)
    written = replace(written, sections=(replace(section, body=french),))
    assert sorted(each.about for each in findings(written)) == ["colon", "space before"]


def test_titles_are_set_in_their_own_language():
    header = replace(HEADER, subject_en="The plan : it's new", subject_fr="Le plan : l'autre")
    written = note("x", header=header)
    found = findings(written)
    while found:
        written = apply_fix(written, found[0].fix)
        found = findings(written)
    assert written.header.subject_en == "The plan: it’s new"
    assert written.header.subject_fr == f"Le plan{F}: l’autre"
