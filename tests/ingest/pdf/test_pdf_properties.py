"""The packet of a PDF is read where it stands openly; nothing in it is fetched or run."""

from briefing_app.ingest.pdf.pdf_properties import with_packet
from briefing_app.ingest.source_text import Told

PACKET = b"""%PDF-1.7 ... <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description
 prism:url="https://example.org/rivers" prism:publicationDate="2021-05-06">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Rivers &amp; Lakes</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Ann Lee</rdf:li><rdf:li>Bob Roy</rdf:li></rdf:Seq></dc:creator>
<dc:publisher><rdf:Bag><rdf:li>Waterton Press</rdf:li></rdf:Bag></dc:publisher>
<dc:language><rdf:Bag><rdf:li>fr-CA</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta> ..."""


def test_what_the_packet_tells_is_added():
    assert with_packet(Told(), PACKET) == Told(
        "Rivers & Lakes",
        "Ann Lee, Bob Roy",
        "2021-05-06",
        publisher="Waterton Press",
        address="https://example.org/rivers",
        language="fr",
    )


def test_the_properties_of_the_file_are_believed_first():
    told = with_packet(Told("Rivers", "Cy Twos", "2020"), PACKET)
    assert (told.title, told.author, told.date) == ("Rivers", "Cy Twos", "2020")


def test_without_a_packet_only_a_programs_name_is_taken_away():
    assert with_packet(Told("Rivers", "Microsoft Word"), b"%PDF-1.4") == Told("Rivers")


def test_an_open_packet_ends_nothing():
    assert with_packet(Told(), b"<x:xmpmeta>" * 1000) == Told()
