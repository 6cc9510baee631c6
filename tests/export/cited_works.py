"""Sources of every kind that a reference may have to name."""

from briefing_app.domain.ids import SourceId
from briefing_app.domain.source import Attribution, Source, SourceKind


def a_work(title, **fields) -> Source:
    return Source(SourceId(title.casefold()[:32]), title, **fields)


UN_REPORT = a_work(
    "Protecting those at sea: report of the Secretary-General",
    short_title="Report on those at sea",
    author="UN Secretary-General",
    body="Security Council",
    date="2024-05-14",
    kind=SourceKind.REPORT,
    address="https://undocs.example/S/2024/9385",
)
RESOLUTION = a_work(
    "Harbours and peace",
    short_title="S/RES/9325 (2000)",
    body="Security Council",
    date="2000-10-31",
    kind=SourceKind.RESOLUTION,
)
BOOK = a_work(
    "Tides: A Primer",
    author="Jo Quay, Ann van der Tide",
    publisher="Harbour Press",
    date="2019",
    kind=SourceKind.BOOK,
)
PAGE = a_work(
    "What does a harbour need?",
    body="Institute of Tides",
    date="2025-03",
    kind=SourceKind.ARTICLE,
    address="https://tides.example/need",
)
LAW = a_work(
    "Harbour Conventions Act, R.S.C., 1985, c. G-99",
    short_title="Harbour Conventions Act",
    body="Parliament",
    date="1985",
    kind=SourceKind.LAW,
)
SPEECH = a_work(
    "Statement to the open debate",
    author="Mary Roe",
    body="Global Harbours",
    date="2025-05-22",
    kind=SourceKind.STATEMENT,
)
TABLE = a_work(
    "Notes from a closed table",
    short_title="Closed table",
    author="Ann Speaker",
    body="School of Moorings",
    date="2024-06-01",
    kind=SourceKind.INTERVIEW,
    attribution=Attribution.CHATHAM_HOUSE,
)
BARE = a_work("Nothing is known of this")
ETUDE = a_work(
    "Étude : les jetées",
    body="Observatoire des quais",
    date="2023-05-01",
    language="fr",
    kind=SourceKind.REPORT,
)
WORKS = (UN_REPORT, RESOLUTION, BOOK, PAGE, LAW, SPEECH, TABLE, BARE, ETUDE)
