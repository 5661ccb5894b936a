"""The exchange of notes of China and Mexico on cultural exchange in 1975.

It is known from a copy in Chinese: the first note whole, the second without its end.
The second repeats the first, so the text stands here once.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    Condition,
    ConditionKind,
    Course,
    Deliverable,
    DeliverableKind,
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    EntryIntoEffect,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Level,
    Official,
    OtherProvision,
    Pair,
    Party,
    Period,
    PersonKind,
    PlanYears,
    PolicyField,
    Portion,
    Purpose,
    Quantity,
    Rank,
    RankTrack,
    Recital,
    Relation,
    Side,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Text,
    Unit,
)

CHINA = Institution(
    key="government-cn",
    name=Text({"zh-Hant": "中華人民共和國政府", "en": "Government of China"}),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    fields=(PolicyField.GENERAL,),
    country="CN",
)
MEXICO = Institution(
    key="government-mx",
    name=Text({"zh-Hant": "墨西哥政府", "en": "Government of Mexico"}),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    fields=(PolicyField.GENERAL,),
    country="MX",
)
EMBASSY = Institution(
    key="embassy-cn-mx",
    name=Text(en="Embassy of China in Mexico"),
    kind=InstitutionKind.DIPLOMATIC_MISSION,
    country="CN",
    seat=Text(en="Mexico"),
)
YAO_GUANG = Official(
    key="yao-guang",
    name=Text({"zh-Hant": "姚廣", "en": "Yao Guang"}),
    office=Text(
        {
            "zh-Hant": "中華人民共和國駐墨西哥合眾國大使",
            "en": "Ambassador of China to Mexico",
        }
    ),
    rank=Rank(RankTrack.DIPLOMATIC),
    institution="embassy-cn-mx",
)
RABASA = Official(
    key="rabasa",
    name=Text({"zh-Hant": "埃米略·奧·拉瓦薩", "es": "Emilio O. Rabasa"}),
    office=Text({"zh-Hant": "外交部長", "en": "Minister of Foreign Affairs of Mexico"}),
    rank=Rank(RankTrack.POLITICAL, 3),
    style=Text({"zh-Hant": "閣下", "en": "Excellency"}),
    institution="government-mx",
)
BODIES = (
    EMBASSY,
    Group(
        key="film-technicians",
        words=Text(en="a small Mexican group that studies film technique"),
        of=Actor.SECOND,
        persons=PersonKind.TECHNICIAN,
    ),
    Group(
        key="doctors",
        words=Text(en="two Mexican doctors"),
        of=Actor.SECOND,
        persons=PersonKind.EXPERT,
        size=Quantity(2, Unit.PERSON),
    ),
    Group(
        key="artisans",
        words=Text(en="a delegation of Mexican artisans"),
        of=Actor.SECOND,
        persons=PersonKind.ARTIST,
    ),
    Group(
        key="grantees",
        words=Text(en="those who hold the grants"),
        of=Actor.EACH,
        persons=PersonKind.STUDENT,
    ),
)
CHINA_PLACE, MEXICO_PLACE = Text(en="China"), Text(en="Mexico")
COMMITMENTS = (
    Commitment(
        key="exhibition",
        label="1",
        words=Text(en="Chinese paintings and handicrafts are shown in Mexico"),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.EXHIBITION,),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.EXHIBIT,
                name=Text(en="paintings and handicrafts"),
            ),
        ),
        places=(MEXICO_PLACE,),
    ),
    Commitment(
        key="film-technique",
        label="2",
        words=Text(en="a Mexican group on film technique visits China"),
        by=Actor.SECOND,
        to=Actor.FIRST,
        strength=Strength.PROMISE,
        kinds=(FormKind.DELEGATION_EXCHANGE,),
        participants=("film-technicians",),
        places=(CHINA_PLACE,),
    ),
    Commitment(
        key="acupuncture",
        label="3",
        words=Text(en="Mexico sends two doctors to China to learn acupuncture"),
        by=Actor.SECOND,
        to=Actor.FIRST,
        strength=Strength.PROMISE,
        kinds=(FormKind.TRAINING,),
        amounts=(Quantity(2, Unit.PERSON),),
        participants=("doctors",),
        places=(CHINA_PLACE,),
        purpose=Purpose(words=Text(en="learn acupuncture")),
    ),
    Commitment(
        key="grants",
        label="4",
        words=Text(en="give each other grants for study"),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.SCHOLARSHIP,),
        deliverables=(Deliverable(kind=DeliverableKind.TRAINING_PLACE),),
        participants=("grantees",),
        conditions=(
            Condition(
                kind=ConditionKind.DETAILS_LATER,
                of=Actor.JOINTLY,
                words=Text(en="both agree on the number later"),
            ),
        ),
    ),
    Commitment(
        key="artisans-visit",
        label="5",
        words=Text(en="a delegation of Mexican artisans visits China"),
        by=Actor.SECOND,
        to=Actor.FIRST,
        strength=Strength.PROMISE,
        kinds=(FormKind.DELEGATION_EXCHANGE,),
        participants=("artisans",),
        places=(CHINA_PLACE,),
    ),
    Commitment(
        key="newsreels",
        label="6",
        words=Text(en="go on exchanging footage of newsreels"),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        deliverables=(
            Deliverable(kind=DeliverableKind.FILM, name=Text(en="newsreel footage")),
        ),
        course=Course.CONTINUES,
    ),
    Commitment(
        key="periodicals",
        label="7",
        words=Text(en="exchange periodicals"),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE, FormKind.PUBLICATION),
        deliverables=(
            Deliverable(kind=DeliverableKind.PUBLICATION, name=Text(en="periodicals")),
        ),
    ),
    Commitment(
        key="sport",
        label="8",
        words=Text(en="go on with exchanges in sport"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
        course=Course.CONTINUES,
    ),
)
NOTE_DAY = "1975-09-09"
INSTRUMENT = Agreement(
    key="culture-notes-1975",
    kind=InstrumentKind.EXCHANGE_OF_NOTES,
    title=Text(
        {
            "zh-Hant": "中國和墨西哥關於一九七五年兩國文化交流的換文",
            "en": "Exchange of notes of China and Mexico on cultural exchange in 1975",
        }
    ),
    parties=Pair(Party(institutions=(CHINA,)), Party(institutions=(MEXICO,))),
    names_first=Side.FIRST,
    bodies=BODIES,
    officials=(YAO_GUANG, RABASA),
    preamble=(
        Recital(
            words=Text(
                en=(
                    "in talks both were satisfied with what was done in the last two"
                    " years, which furthered friendship and understanding"
                )
            ),
            between=(Relation.PEOPLES,),
        ),
        Recital(words=Text(en="they agreed on what to do in 1975")),
    ),
    commitments=COMMITMENTS,
    clauses=(
        EntryIntoEffect(
            key="effect",
            words=Text(
                en="the note and its reply together become an agreement of the governments"
            ),
        ),
        Term(
            key="term",
            words=Text(en="exchange in the year 1975"),
            span=PlanYears(period=Period.years(1975)),
        ),
        OtherProvision(
            key="form-of-the-exchange",
            heading=Text(en="Two notes"),
            words=Text(
                en=(
                    "the note of the ambassador proposes; the reply repeats its whole"
                    " content and confirms that the government of Mexico agrees"
                )
            ),
        ),
    ),
    encounters=(
        Encounter(
            key="talks",
            kind=EncounterKind.TALKS,
            agenda=(Text(en="how to develop the cultural exchange of both"),),
        ),
    ),
    signing=Signing(
        place=Text({"zh-Hant": "墨西哥聯邦區", "en": "Federal District of Mexico"}),
        signatures=Pair(
            (
                Signature(
                    by="yao-guang",
                    capacity=Text(en="Ambassador of the People's Republic of China"),
                    on_behalf_of=("government-cn",),
                    day=NOTE_DAY,
                    place=Text(
                        {"zh-Hant": "墨西哥聯邦區", "en": "Federal District of Mexico"}
                    ),
                    reference="(75)018",
                ),
            ),
            (Signature(by="rabasa", on_behalf_of=("government-mx",), day=NOTE_DAY),),
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                title=Text({"zh-Hant": "中國和墨西哥關於一九七五年兩國文化交流的換文"}),
                address=(
                    "https://newton.com.tw/wiki/"
                    "%E4%B8%AD%E5%9C%8B%E5%92%8C%E5%A2%A8%E8%A5%BF%E5%93%A5%E9%97%9C%E6%96%BC"
                    "%E4%B8%80%E4%B9%9D%E4%B8%83%E4%BA%94%E5%B9%B4%E5%85%A9%E5%9C%8B%E6%96%87"
                    "%E5%8C%96%E4%BA%A4%E6%B5%81%E7%9A%84%E6%8F%9B%E6%96%87/22280883"
                ),
                languages=("zh-Hant",),
            ),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="culture-notes-1975",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the English words are paraphrases of the Chinese copy"),
            ),
            Doubt(
                about="culture-notes-1975",
                members=("signing",),
                kind=DoubtKind.INFERRED,
                words=Text(
                    en=(
                        "of the signatures only that of the reply was not seen; its"
                        " signer is the addressee of the first note, its day that which"
                        " the copy gives for signature"
                    )
                ),
                document="copy",
            ),
            Doubt(
                about="rabasa",
                members=("name",),
                kind=DoubtKind.INFERRED,
                words=Text(
                    en="the Spanish spelling is inferred from the Chinese sounds"
                ),
                document="copy",
            ),
            Doubt(
                about="effect",
                kind=DoubtKind.DIFFERS,
                words=Text(
                    en=(
                        "the copy gives 1977-09-09 in its table and 1975-09-09 above the"
                        " text; the text names no day"
                    )
                ),
                document="copy",
            ),
            Doubt(
                about="embassy-cn-mx",
                kind=DoubtKind.INFERRED,
                words=Text(en="the text names the ambassador, not the embassy"),
                document="copy",
            ),
        ),
    ),
)
