"""Sentences in the style of many kinds of documents, which the cue words were not made from."""

import pytest

from briefing_app.spotting.candidate import CandidateKind
from briefing_app.spotting.proposals import spot
from tests.spotting.texts import heading, item, passage

OWN = [
    ("en", "Invites the Development Programme, within existing resources, to assist islands;"),
    ("en", "Further calls upon all Member States to cooperate with the Panel;"),
    ("en", "Directs the Panel to report by November;"),
    ("en", "I would urge the department to hire civilian recruiters."),
    ("en", "My recommendation would be that the Treasury approve the housing plan."),
    ("en", "The province would do well to learn from this before the next flood."),
    ("en", "It would be useful for the ministry to explain its results."),
    ("en", "It is now for the Treasury to find the money."),
    ("en", "The regulator should be able to close a ward on the spot."),
    ("en", "Canada could lift its cap on visas tomorrow."),
    ("en", "We also want to see an independent review of brokers."),
    ("en", "But let us not pretend that the lists will keep themselves."),
    ("en", "We recommended that the State refund the overpayments."),
    ("en", "Stresses that natural defences should be given priority;"),
    ("en", "It is further recommended that each mission hold an exercise."),
    ("fr", "Il est également recommandé que chaque mission tienne un exercice."),
    ("en", "Calls for the development of a trust fund for islands;"),
    ("en", "Strongly condemns these attacks, and demands the release of all those held;"),
    ("en", "The first priority is to get the commanders talking."),
    ("en", "Every company needs its own electronic warfare team."),
    ("fr", "souligne que les digues naturelles devraient avoir la priorité;"),
    ("fr", "Prie instamment tous les États Membres d'inspecter les navires;"),
    ("fr", "Charge le Groupe d'experts de présenter un rapport d'étape;"),
    ("fr", "Nous souhaitons également qu'un examen indépendant soit mené."),
    ("fr", "Nous vous demandons d'ordonner à l'ambassade de délivrer des permis."),
    ("fr", "Ottawa ferait bien d'en tirer les leçons."),
    ("fr", "Le Canada gagnerait à former des techniciens sur place."),
    ("fr", "Il serait également utile de former davantage d'artisans."),
    ("fr", "Ne la réservez pas un vendredi soir."),
    ("fr", "Ne faisons pas semblant que les listes se garderont toutes seules."),
    ("fr", "Le comité est d'avis qu'il faut agir avant le prochain accident."),
    ("en", "A patient approach to the harbour dues is required."),
    ("en", "More frequent inspections and better training are also necessary to keep crews safe."),
    ("en", "It is also necessary for the two ports to agree on a single channel."),
    ("en", "There is a need to train pilots before the season opens."),
    ("en", "We propose a shorter list of duties for harbour masters."),
    ("en", "It is worthwhile to review the tariff every spring."),
    ("en", "That is why the ministry should publish the soundings."),
    ("en", "No applicant from the islands should be turned away."),
    ("en", "No claims for damage shall be entertained after the thaw."),
    ("en", "The ministry should implement the recommendations of the harbour review."),
    ("en", "Ease the limits on crew visas."),
    ("en", "Ensure lighting can be repaired within a day."),
    ("fr", "Nous vous proposons donc de publier les relevés chaque mois."),
    ("fr", "Nous conseillons de fermer le quai nord."),
    ("fr", "Il serait intéressant de mesurer les retards chaque hiver."),
    ("fr", "Il conviendrait plutôt d'inscrire la règle dans la loi."),
    ("fr", "Il apparaît essentiel de conserver le phare."),
    ("fr", "Il est donc important qu'ils soient entendus."),
    ("fr", "C'est pourquoi il est nécessaire, pour chaque port, de prévoir un refuge."),
    ("fr", "Les trajets de nuit sont à limiter."),
    ("fr", "Nous aimerions une règle commune aux deux ports."),
    ("fr", "Il est désormais temps de passer aux travaux."),
    ("fr", "Il est de la responsabilité de la région de baliser le chenal."),
    ("fr", "Nous pensons que les modes de diffusion doivent être justifiés."),
    ("en", "There is a clear need to dredge the channel."),
    ("en", "Harbour plans should allow for late arrivals."),
    ("en", "I welcome the new charter and urge the crews to sign it."),
]
REPORTED = [
    ("en", "The Port Users Association recommended that fares be frozen."),
    ("en", "NATO has called on all members to spend more."),
    ("en", "The Boats Network told us that landlords must be compelled to act."),
    ("en", "The general told us last week that Canada must buy more drones."),
    ("en", "The Auditor General recommended that departments retire old systems."),
    ("fr", "L'Association des maires ruraux demande que l'État paie la moitié."),
    ("en", "Most respondents thought that registration should be voluntary."),
    ("fr", "Le syndicat a dit à la ministre en janvier que l'aide devait arriver."),
    ("fr", "Selon la mairesse, le ministère devrait affecter un brise-glace."),
    ("fr", "La vérificatrice générale a recommandé aux ministères de retirer ces systèmes."),
    ("fr", "Pour plusieurs élus, il faudrait plutôt abaisser la taxe."),
    ("en", "Their second suggestion was that the port should hire divers."),
    ("en", "The request by Ms Vane that the inquiry should stay open was heard."),
    ("en", "The agency concurred that it should test its pumps."),
    ("en", "Mr Hale requested that every crew should meet the board."),
    ("en", "The crews' union wants the night tax scrapped."),
    ("en", "The pilots are campaigning for a six per cent rise."),
    ("en", "The owners' club proposes lower dues."),
]
SILENT = [
    ("en", "The engineer ought to have known what that meant."),
    ("en", "It must have been raining when the gates were closed."),
    ("en", "I considered whether to recommend this and decided not to."),
    ("en", "The Export Act says that the minister shall refuse such a permit."),
    ("en", "You must be 16 or over to sign."),
    ("en", "Responses should reach us by 30 June."),
    ("en", "How should the board be appointed?"),
    ("en", "Nothing in this resolution shall be construed as a change of rights."),
    ("en", "Travellers in need must contact the watch centre."),
    ("en", "We have to suspend for a vote."),
    ("en", "The figures should be read with the notes on page 4."),
    ("en", "B. whereas coastal towns must bear costs that they did not cause;"),
    ("en", "At present an attorney must keep accounts."),
    ("fr", "Il leur doit bien cela."),
    ("en", "Volunteers must pay for their own fuel and claim it back."),
    ("en", "Agency Should Improve How It Plans for Closures"),
    ("en", "The views expressed should not be attributed to the Institute."),
    ("en", "Program spending was up because of transfers."),
    ("fr", "B. considérant que les villes doivent supporter ces coûts;"),
    ("fr", "Les familles doivent attendre plusieurs jours."),
    ("fr", "Toute reproduction doit être autorisée par écrit."),
    ("fr", "L'ingénieur aurait dû fermer le pont dès le mardi."),
    ("fr", "La loi prévoit que le ministre doit refuser une telle licence."),
    ("fr", "Vous devez avoir 16 ans ou plus pour signer."),
    ("fr", "Elle s'appelle la reconnaissance des noms."),
    ("fr", "Faut-il publier les notes?"),
    ("fr", "Les demandeurs doivent être propriétaires depuis un an."),
    ("fr", "Je tiens à remercier les familles, qui ont dû revivre ce jour."),
    ("en", "Second, they must navigate a narrow and shallow channel."),
    ("en", "These are conditions that every island port must meet."),
    ("en", "After a year ashore, the sailor must sit a test before he may sail again."),
    ("en", "Join today and save on parking."),
    ("fr", "Il faudra peut-être attendre le dégel."),
    ("fr", "Aucune licence n'est nécessaire pour pêcher ici."),
    ("en", "Put simply, the fleet is moving to one kind of boat."),
    ("en", "The islands face a pressing need to store more fuel."),
    ("en", "New radios should help skippers hear each other."),
    ("en", "The calm on the quay should not obscure the facts."),
    ("en", "It could end badly should even one lock fail."),
    ("en", "Sea power is critical to the strategy of the islands."),
    ("en", "Reading charts is crucial for young pilots."),
    ("en", "It rests on the belief that small ports must have different aims."),
    ("en", "The programme should be seen as a reply to the storm."),
    ("en", "In theory, every captain should now hold a licence."),
    ("en", "Crews may also meet and need to board such boats."),
    ("en", "Their main task is to watch the locks."),
    ("en", "The body that should hear complaints was never set up."),
    ("en", "Banks could attract new deposits."),
    ("en", "Port revenue could also be hit by the strike."),
    ("en", "Skippers from ten islands are invited to take part in the race."),
    ("en", "Select committees are the engine room of the house."),
    ("en", "There is a growing demand for better access to quays."),
]
STATISTICS = [
    ("en", "Cancellations rose by a third over the same period."),
    ("en", "Nineteen people were killed."),
    ("en", "One dollar in eight went to interest."),
    ("en", "Unemployment was between 6.1 and 6.4 per cent."),
    ("en", "Transits grew ninefold."),
    ("en", "Some 38,000 people live on the islands."),
    ("fr", "Près d'une commune sur quatre dépend d'une seule source."),
    ("fr", "Le prix d'un brise-glace a été multiplié par trois."),
    ("fr", "Le nombre de passages est passé de 17 en 2010 à 61 en 2025."),
    ("fr", "Dix-neuf personnes ont été tuées."),
    ("fr", "La durée moyenne des traversées est de 15 jours."),
]
NO_STATISTICS = [
    ("en", "For help, call 613-555-0142 or write to P.O. Box 450."),
    ("en", "Highway 401 reopened on 3 May 2026."),
    ("en", "The item is on the agenda of the eighty-third session."),
    ("en", "That the Government serve every island with more than 500 residents."),
    ("en", "Canada should spend at least 2 per cent on it."),
    ("en", "A 30-date tour was announced under section 7 of the Act."),
    ("fr", "Composez le 514 555-0142."),
    ("fr", "La question figure à l'ordre du jour de la quatre-vingt-troisième session."),
    ("fr", "Le Canada devrait y consacrer au moins 2 %."),
    ("fr", "Les déclarations sont publiées pendant une durée totale de 15 jours."),
    ("en", "The harbour has kept its shape for over half a century."),
    ("en", "Plans start from less than $3 per week."),
]


def demands(text, language):
    kind = CandidateKind.RECOMMENDATION
    return [found for found in spot((passage(text),), language) if found.kind is kind]


def statistics(text, language):
    found = spot((passage(text),), language)
    return [candidate.quote for candidate in found if candidate.kind is CandidateKind.STATISTIC]


@pytest.mark.parametrize(("language", "text"), OWN)
def test_demands_of_the_document_are_found(language, text):
    assert [(found.quote, found.reported) for found in demands(text, language)] == [(text, False)]


@pytest.mark.parametrize(("language", "text"), REPORTED)
def test_demands_of_others_are_found_as_reported(language, text):
    assert [(found.quote, found.reported) for found in demands(text, language)] == [(text, True)]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_what_demands_nothing_stays_silent(language, text):
    assert demands(text, language) == []


@pytest.mark.parametrize(("language", "text"), STATISTICS)
def test_figures_are_found(language, text):
    assert statistics(text, language) == [text]


@pytest.mark.parametrize(("language", "text"), NO_STATISTICS)
def test_numbers_that_count_nothing_stay_silent(language, text):
    assert statistics(text, language) == []


def test_an_audit_names_whom_it_asks_and_the_number_of_the_paragraph():
    text = "4.8 Recommendation. The Department, in consultation with others, should clarify roles."
    (found,) = [c for c in spot((item(text, "4.8"),), "en") if c.demand.number]

    assert (found.number, found.addressees) == ("4.8", ("The Department",))


def test_a_survey_asks_its_readers_and_no_one_else():
    path = ("How to respond",)
    read = (heading("How to respond"), passage("Please keep your answer short.", path=path))

    assert spot(read, "en") == ()
