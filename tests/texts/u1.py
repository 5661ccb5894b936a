"""U1: memorandum of Kosin University and Nguyen Tat Thanh University.

Known from an English copy that breaks off in article 4, in the savings clause. The
length of the term stands in a part that was not seen.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    Consent,
    CooperationForm,
    Doubt,
    DoubtKind,
    Extent,
    FormKind,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Notice,
    NoticeForm,
    OtherInstruments,
    Pair,
    Party,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    Purpose,
    Relation,
    Renewal,
    RenewalByConsent,
    Residual,
    Review,
    Side,
    Source,
    SourceDocument,
    SourceKind,
    Standing,
    Strength,
    Term,
    Termination,
    Text,
    UnderWay,
)

KOSIN = Institution(
    key="kosin",
    name=Text(en="Kosin University"),
    kind=InstitutionKind.UNIVERSITY,
    fields=(PolicyField.EDUCATION,),
    country="KR",
)
NTTU = Institution(
    key="nttu",
    name=Text(en="Nguyen Tat Thanh University"),
    kind=InstitutionKind.UNIVERSITY,
    fields=(PolicyField.EDUCATION,),
    country="VN",
)

FORMS = (
    CooperationForm(
        key="joint-courses",
        words=Text(en="joint courses that meet the accreditation rules of both"),
        kinds=(FormKind.TRAINING,),
    ),
    CooperationForm(
        key="credit-transfer",
        words=Text(en="transfer of credits, courses and teachers being transparent"),
        kinds=(FormKind.OTHER,),
    ),
    CooperationForm(
        key="student-exchange",
        words=Text(en="exchange of students for study and research"),
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
    ),
    CooperationForm(
        key="faculty-exchange",
        words=Text(en="exchange of faculty for teaching, research and lectures"),
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
    ),
    CooperationForm(
        key="materials",
        words=Text(en="exchange of teaching materials, projects and publications"),
        kinds=(FormKind.INFORMATION_EXCHANGE,),
    ),
    CooperationForm(
        key="conferences",
        words=Text(en="joint conferences, seminars and workshops"),
        kinds=(FormKind.JOINT_EVENT,),
    ),
    Residual(
        key="other-proposals",
        label="2",
        words=Text(en="the list is open; other proposals may be discussed"),
        consent=Consent(
            by=Actor.JOINTLY, form=Text(en="a specific agreement that both sign")
        ),
    ),
)

INSTRUMENT = Agreement(
    key="memorandum",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(
        en=(
            "Memorandum of Understanding between Kosin University, Republic of Korea"
            " and Nguyen Tat Thanh University"
        )
    ),
    parties=Pair(Party(institutions=(KOSIN,)), Party(institutions=(NTTU,))),
    names_first=Side.FIRST,
    purposes=(
        Purpose(
            words=Text(
                en="to foster cooperation in education, research and cultural exchange"
            )
        ),
        Purpose(
            words=Text(en="to develop programmes of benefit to both"),
            between=(Relation.INSTITUTIONS,),
        ),
    ),
    principles=(
        Principle(
            kind=PrincipleKind.MUTUAL_BENEFIT,
            words=Text(en="agreements that are of benefit to both"),
            article="1",
            parts=("negotiate",),
        ),
    ),
    forms=FORMS,
    commitments=(
        Commitment(
            key="negotiate",
            label="1",
            words=Text(en="discuss and negotiate the activities listed"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.CONSULTATION,),
            forms=(
                "joint-courses",
                "credit-transfer",
                "student-exchange",
                "faculty-exchange",
                "materials",
                "conferences",
            ),
        ),
    ),
    clauses=(
        OtherInstruments(
            key="agreements-to-follow",
            article="1",
            words=Text(en="the talks are to end in various agreements"),
            standing=Standing.TO_FOLLOW,
        ),
        Review(
            key="review",
            article="3",
            words=Text(
                en=(
                    "before the end of the term the sides may evaluate the progress and"
                    " the quality of their cooperation"
                )
            ),
            by=Actor.JOINTLY,
        ),
        Term(
            key="term",
            article="3",
            words=Text(
                en=(
                    "ends with the period specified, or when the activities in progress"
                    " are concluded"
                )
            ),
        ),
        Renewal(
            key="renewal",
            article="3",
            words=Text(en="may be extended if both consent in writing"),
            rule=RenewalByConsent(
                consent=Consent(by=Actor.JOINTLY, form=Text(en="in writing"))
            ),
        ),
        Termination(
            key="termination",
            article="4",
            words=Text(
                en=(
                    "either may end it with at least six months' written notice;"
                    " activities in progress are allowed to go on"
                )
            ),
            by=Actor.EACH,
            notice=Notice(length="P6M", form=NoticeForm.WRITING, by=Actor.EACH),
            under_way=UnderWay.CONTINUE,
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="http://okvietnam.com/board_PnLt96/745",
                languages=("en",),
            ),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="memorandum",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the words are short paraphrases of the copy"),
                document="copy",
            ),
            Doubt(
                about="term",
                members=("span",),
                kind=DoubtKind.CUT_OFF,
                words=Text(en="the period specified stands in a part not seen"),
                document="copy",
            ),
            Doubt(
                about="termination",
                members=("under_way",),
                kind=DoubtKind.CUT_OFF,
                words=Text(en="until when they may go on was not seen"),
                document="copy",
            ),
        ),
    ),
)
