"""Treaty of Czechia and Viet Nam against crime, Hanoi 2017, gazette 8/2019 Sb. m. s.

Known in Czech: title and preamble, the headings of all articles, and article 16 whole.
The English text prevails; it was not seen. Two copies differ in the day of signature.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Annex,
    Annexes,
    Authority,
    Channel,
    Consulted,
    Dossier,
    Doubt,
    DoubtKind,
    Entered,
    EntryIntoEffect,
    Extent,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Languages,
    Level,
    Notice,
    NoticeCount,
    NoticeForm,
    Official,
    OnNotification,
    OpenEnded,
    Originals,
    OtherProvision,
    Pair,
    PartRef,
    Party,
    Portion,
    Purpose,
    Rank,
    RankTrack,
    Recital,
    Registered,
    Side,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Term,
    Termination,
    Text,
)

GOVERNMENTS = Pair(
    Institution(
        key="government-cz",
        name=Text(cs="vláda České republiky", en="Government of the Czech Republic"),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="CZ",
    ),
    Institution(
        key="government-vn",
        name=Text(
            cs="vláda Vietnamské socialistické republiky",
            en="Government of the Socialist Republic of Viet Nam",
        ),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="VN",
    ),
)
PARTIES = GOVERNMENTS.map(lambda government: Party(institutions=(government,)))
PARLIAMENT = Institution(
    key="parliament-cz",
    name=Text(cs="Parlament České republiky", en="Parliament of the Czech Republic"),
    kind=InstitutionKind.PARLIAMENT,
    level=Level.NATIONAL,
    country="CZ",
)
SIGNERS = Pair(
    Official(
        key="grepl",
        name=Text(cs="Vítězslav Grepl"),
        office=Text(
            cs="mimořádný a zplnomocněný velvyslanec",
            en="ambassador extraordinary and plenipotentiary to Viet Nam",
        ),
        rank=Rank(RankTrack.DIPLOMATIC),
        style=Text(cs="PhDr."),
    ),
    Official(
        key="le-quy-vuong",
        name=Text(cs="Le Quy Vuong"),
        office=Text(
            cs="náměstek ministra veřejné bezpečnosti",
            en="deputy minister of public security",
        ),
        rank=Rank(RankTrack.POLITICAL, 4),
    ),
)
GAZETTE = SourceDocument(
    key="gazette",
    kind=SourceKind.GAZETTE,
    publisher=Text(en="Ministry of Foreign Affairs of the Czech Republic"),
    title=Text(cs="Sdělení č. 8/2019 Sb. m. s."),
    day="2019-02-15",
    address="https://www.zakonyprolidi.cz/ms/2019-8?text=",
    languages=("cs",),
)
ARTICLE_16 = SourceDocument(
    key="article-16",
    kind=SourceKind.COPY,
    address="https://public.codexis.cz/zakon/8-2019-sb-m-s-sdeleni-ministerstva-zahranicnich-veci-o-sjednani-smlouvy-mezi-vladou-ceske-republiky--CR116780/clanek-16---zaverecne-ustanoveni-CL16",
    languages=("cs",),
)
CONTENTS = SourceDocument(
    key="contents",
    kind=SourceKind.COPY,
    address="https://www.novyepis.cz/pravni-predpisy/381073?compilation-date=02.03.2019",
    languages=("cs",),
)

AGREEMENT = Agreement(
    key="crime-2017",
    kind=InstrumentKind.TREATY,
    title=Text(
        cs=(
            "Smlouva mezi vládou České republiky a vládou Vietnamské socialistické"
            " republiky o spolupráci v boji proti trestné činnosti"
        ),
        en="Treaty on cooperation in fighting crime",
    ),
    parties=PARTIES,
    parties_called=Text(cs="smluvní strany", en="contracting parties"),
    names_first=Side.FIRST,
    officials=(*SIGNERS,),
    preamble=(
        Recital(words=Text(en="crime spreads across borders, drugs above all")),
        Recital(
            words=Text(
                en=(
                    "cooperation matters against organised crime, trade in drugs,"
                    " terrorism and other crime"
                )
            )
        ),
        Recital(words=Text(en="illegal migration grows, and so do its risks")),
    ),
    purposes=(Purpose(words=Text(en="to develop cooperation between the two")),),
    clauses=(
        OtherProvision(
            key="classified-information",
            article="9(1)",
            heading=Text(cs="Utajované informace", en="classified information"),
            words=Text(
                en=(
                    "ends, alone, once a separate treaty on exchanging classified"
                    " information is in effect (so article 16)"
                )
            ),
        ),
        EntryIntoEffect(
            key="effect",
            article="16(1)",
            words=Text(
                en=(
                    "on the sixtieth day after receipt of the later notification that"
                    " what national law demands is done"
                )
            ),
            on=OnNotification(
                delay="P60D",
                counted=NoticeCount.AFTER_RECEIPT,
                channel=Channel.DIPLOMATIC,
            ),
        ),
        Term(
            key="term",
            article="16(2)",
            words=Text(en="for an indefinite time, article 9(1) apart"),
            span=OpenEnded(),
        ),
        Termination(
            key="termination",
            article="16(2)",
            words=Text(
                en="either may end it at any time, six months from receipt of notice"
            ),
            by=Actor.EACH,
            notice=Notice(
                length="P6M",
                counted=NoticeCount.AFTER_RECEIPT,
                form=NoticeForm.WRITING,
                by=Actor.EACH,
            ),
        ),
        Languages(
            key="languages",
            words=Text(en="where the texts differ in meaning, the English one decides"),
            texts=("cs", "vi", "en"),
            authority=Authority.EQUAL,
            prevailing="en",
            originals=(Originals(number=2, languages=("cs", "vi", "en")),),
        ),
        Annexes(
            key="annexes",
            annexes=(Annex(key="annex", title=Text(cs="Příloha", en="annex")),),
        ),
    ),
    signing=Signing(
        day="2017-06-01",
        place=Text(en="Hanoi"),
        signatures=SIGNERS.map(
            lambda signer: (
                Signature(
                    by=signer.key,
                    capacity=Text(en="for the government"),
                    on_behalf_of=(
                        ("government-cz" if signer.key == "grepl" else "government-vn"),
                    ),
                ),
            )
        ),
    ),
    source=Source(
        documents=(ARTICLE_16, GAZETTE, CONTENTS),
        extent=Extent.PART,
        unseen=(
            Portion.PREAMBLE,
            Portion.PRINCIPLES,
            Portion.AREAS,
            Portion.FORMS,
            Portion.COMMITMENTS,
            Portion.FINAL_CLAUSES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="crime-2017",
                kind=DoubtKind.SUPPLIED,
                words=Text(
                    en=(
                        "English words are own and short; of the name of one who"
                        " signed, the Czech page leaves out the Vietnamese marks"
                    )
                ),
            ),
            Doubt(
                about="crime-2017",
                members=("kind",),
                kind=DoubtKind.UNCLEAR,
                words=Text(
                    en="smlouva, a treaty or an agreement; the English was not seen"
                ),
            ),
            Doubt(
                about="crime-2017",
                members=("signing",),
                kind=DoubtKind.DIFFERS,
                words=Text(
                    en="7 June 2017 in the notice; 1 June at the end of the copy"
                ),
                document="gazette",
            ),
            Doubt(
                about="crime-2017",
                members=("clauses",),
                kind=DoubtKind.CUT_OFF,
                words=Text(
                    en=(
                        "only the headings of 1 to 15 were seen: scope, forms,"
                        " authorities, requests, refusal, language, liaison officers,"
                        " personal data, classified information, third parties, costs,"
                        " evaluation, disputes, other treaties, suspension"
                    )
                ),
                document="contents",
            ),
            Doubt(
                about="crime-2017",
                members=("preamble", "purposes"),
                kind=DoubtKind.CUT_OFF,
                words=Text(en="the page breaks off in the preamble"),
                document="gazette",
            ),
        ),
    ),
)

DOSSIER = Dossier(
    key="cz-vn-crime",
    title=Text(en="Czechia and Viet Nam against crime"),
    parties=PARTIES,
    bodies=(PARLIAMENT,),
    instruments=(AGREEMENT,),
    events=(
        Consulted(
            key="consent-of-parliament",
            words=Text(en="parliament consented, and the president ratified it"),
            known_from=("gazette",),
            by=Actor.FIRST,
            body="parliament-cz",
            about=(PartRef("crime-2017"),),
            answer=Text(cs="souhlas", en="consent"),
        ),
        Entered(
            key="in-effect",
            words=Text(en="in effect, by article 16(1)"),
            known_from=("gazette",),
            instrument=PartRef("crime-2017"),
            day="2019-02-12",
        ),
        Registered(
            key="published",
            known_from=("gazette",),
            instrument=PartRef("crime-2017"),
            register=Text(
                cs="Sbírka mezinárodních smluv", en="Czech collection of treaties"
            ),
            number="8/2019",
            day="2019-02-15",
        ),
    ),
    documents=(GAZETTE,),
)
