"""Works of which a reference tells where and how they were published."""

from briefing_app.domain.imprint import Imprint
from briefing_app.domain.source import SourceKind
from tests.export.cited_works import a_work

TREATY = a_work(
    "Convention on Harbours",
    short_title="Harbour Convention",
    date="1949-08-12",
    kind=SourceKind.LAW,
    imprint=Imprint(work="treaty", volume="75", container="UNTS", pages="287-400"),
)
ACT = a_work(
    "Moorings Act",
    date="1985",
    kind=SourceKind.LAW,
    imprint=Imprint(work="legislation", container="RSC 1985", section="c M-1"),
)
REGULATION = a_work(
    "Moorings Regulations",
    date="2014-03-17",
    kind=SourceKind.LAW,
    imprint=Imprint(work="regulation", number="SOR/2014-958"),
)
BILL = a_work(
    "An Act respecting moorings",
    date="2024",
    kind=SourceKind.LAW,
    imprint=Imprint(work="bill", number="C-970", event="1st Sess, 44th Parl"),
)
CASE = a_work(
    "R v Mooring",
    body="Supreme Court of Tides",
    date="1986",
    kind=SourceKind.LAW,
    imprint=Imprint(work="legal_case", volume="1", container="STR", pages="103-142"),
)
NEW_CASE = a_work(
    "Quay Ltd v Tide",
    body="Supreme Court of Tides",
    date="2020-02-28",
    kind=SourceKind.LAW,
    imprint=Imprint(work="legal_case", number="2020 SCT 5"),
)
HEARING = a_work(
    "Evidence",
    date="2023-03-10",
    kind=SourceKind.STATEMENT,
    imprint=Imprint(work="hearing", number="52", authority="Standing Committee on Harbours"),
)
COMMITTEE = a_work(
    "A Safe Harbour",
    body="Standing Committee on Harbours",
    date="2023-04",
    kind=SourceKind.REPORT,
    imprint=Imprint(work="report", genre="Report", number="5"),
)
ARTICLE = a_work(
    "Why harbours work",
    author="Ann Lee",
    date="2004",
    kind=SourceKind.ARTICLE,
    imprint=Imprint(
        work="article-journal",
        container="Harbour Review",
        volume="58",
        issue="2",
        pages="269-292",
        doi="10.1234/hr.58",
    ),
)
UNSIGNED = a_work(
    "A harbour is opened",
    body="The Daily Tide",
    date="2023-05-04",
    kind=SourceKind.MEDIA,
    imprint=Imprint(work="article-newspaper", container="The Daily Tide"),
)
SECOND = a_work(
    "Do harbours work?",
    author="Ann Lee",
    publisher="Harbour Press",
    date="2008",
    kind=SourceKind.BOOK,
    imprint=Imprint(work="book", place="Riverton", edition="2"),
)
EDITED = a_work(
    "A Handbook of Harbours",
    publisher="Harbour Press",
    date="2015",
    kind=SourceKind.BOOK,
    imprint=Imprint(work="book", editors="Jo Quay, Ann Lee"),
)
CHAPTER = a_work(
    "Piers",
    author="Bo Ek",
    publisher="Harbour Press",
    date="2015",
    kind=SourceKind.BOOK,
    imprint=Imprint(
        work="chapter", container="A Handbook of Harbours", editors="Jo Quay, Ann Lee", pages="1-9"
    ),
)
PAGE_WITHOUT_DATE = a_work(
    "About the quay",
    address="https://quay.example/about",
    imprint=Imprint(work="webpage", container="The Quay", accessed="2024-05-03"),
)
DOCUMENT = a_work(
    "Harbours and peace",
    body="General Assembly",
    date="2015-10-21",
    kind=SourceKind.RESOLUTION,
    imprint=Imprint(number="A/RES/970/1"),
)
PUBLISHED = (
    *(TREATY, ACT, REGULATION, BILL, CASE, NEW_CASE, HEARING, COMMITTEE, ARTICLE, UNSIGNED),
    *(SECOND, EDITED, CHAPTER, PAGE_WITHOUT_DATE, DOCUMENT),
)
