"""What the rules on nature and wording mind, and what they must not."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Amendment,
    Commitment,
    Condition,
    ConditionKind,
    CooperationArea,
    CooperationForm,
    Costs,
    DisputeSettlement,
    DisputeStep,
    Doubt,
    DoubtKind,
    Extent,
    FormKind,
    InstrumentKind,
    InstrumentLink,
    LegalEffect,
    LegalStatus,
    LinkKind,
    Money,
    OtherInstruments,
    OtherProvision,
    Pair,
    Party,
    Portion,
    Purpose,
    Quantity,
    Recital,
    Residual,
    Settlement,
    Source,
    SourceDocument,
    SourceKind,
    Standing,
    Strength,
    Text,
    Unit,
    replace,
    rules,
)
from bilateral.rules import DEFAULT, Language, Report
from bilateral.rules._drafts import (
    COMMITMENTS,
    MINISTRIES,
    PARTIES,
    agreement,
    changed_clause,
    clause,
    minutes,
    with_clause,
    without_clause,
)
from bilateral.rules._reading import found
from bilateral.rules._wording import IDIOMS, SOFT_WORDS, TREATY_WORDS, UK_TABLE
from bilateral.rules.law import between_governments

NOT_BINDING = LegalEffect.NOT_BINDING


def checked(text: Any, code: str) -> Report:
    return rules.check(text, rules=DEFAULT.select(code))


def told(text: Any, code: str) -> list[str]:
    report = checked(text, code)
    return [report.told(finding) for finding in report.findings]


def is_undetermined(text: Any, code: str) -> bool:
    report = checked(text, code)
    return not report.findings and bool(report.undetermined)


def is_silent(text: Any, code: str) -> bool:
    report = checked(text, code)
    return not report.findings and not report.undetermined


def unseen(text: Agreement, *portions: Portion) -> Agreement:
    return attrs.evolve(text, source=Source(extent=Extent.PART, unseen=portions))


def saying(words: Text, **changes: Any) -> Agreement:
    """A draft that does not bind, with these words on its changes."""
    text = changed_clause(Amendment, words=words)
    return attrs.evolve(text, **changes)


# --- titles -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "title",
    [
        Text(en="Agreement on cooperation"),
        Text(en="Cultural Agreement"),
        Text(en="Treaty of friendship"),
        Text(vi="Hiệp định hợp tác"),
        Text(fr="Accord de coopération"),
    ],
)
def test_the_title_of_a_treaty_does_not_fit_what_does_not_bind(title: Text) -> None:
    assert told(agreement(title=title), "NAT01")


def test_the_title_is_told_with_its_language() -> None:
    assert told(agreement(title=Text(vi="Hiệp định hợp tác")), "NAT01") == [
        (
            "the text says that it does not bind, under the title of a treaty"
            " (Vietnamese: Hiệp định)"
        )
    ]


@pytest.mark.parametrize(
    "title",
    [
        Text(en="Memorandum under the Agreement of 1994"),
        Text(en="Memorandum of Agreement"),
        Text(en="Plan on Agreement matters"),
        Text(vi="Thỏa thuận hợp tác nghiệp vụ"),
        Text(vi="Bản ghi nhớ thực hiện Hiệp định văn hóa"),
        Text(lo="ສັນຍາ"),
    ],
)
def test_what_only_names_a_treaty_or_is_no_name_of_one(title: Text) -> None:
    assert is_silent(agreement(title=title), "NAT01")


def test_a_memorandum_that_binds_proves_nothing() -> None:
    """A text of Viet Nam and Laos is a memorandum by name, and published as a treaty."""
    text = changed_clause(LegalStatus, effect=LegalEffect.BINDING)
    assert is_silent(text, "NAT01")


# --- status -------------------------------------------------------------------------


def memorandum_of_governments(*clauses: Any) -> Agreement:
    return attrs.evolve(
        between_governments(),
        kind=InstrumentKind.MEMORANDUM_OF_COOPERATION,
        clauses=clauses,
    )


def test_a_silent_memorandum_of_governments() -> None:
    text = memorandum_of_governments()
    assert told(text, "NAT02") == [
        "a government makes a memorandum that does not say whether it binds in law"
    ]
    assert is_silent(text, "NAT05")  # it is said once
    assert is_undetermined(unseen(text, Portion.FINAL_CLAUSES), "NAT02")


def test_a_memorandum_in_the_name_of_a_state() -> None:
    party = attrs.evolve(PARTIES.first, on_behalf_of=("vn",))
    text = attrs.evolve(
        without_clause(LegalStatus), parties=attrs.evolve(PARTIES, first=party)
    )
    assert told(text, "NAT02")


def test_governments_whose_memorandum_says_what_it_is() -> None:
    for effect in LegalEffect:
        text = memorandum_of_governments(LegalStatus(key="status", effect=effect))
        assert is_silent(text, "NAT02")


def test_a_silent_memorandum_of_ministries() -> None:
    text = without_clause(LegalStatus)
    assert told(text, "NAT05") == [
        "the memorandum does not say whether it binds in law"
    ]
    assert is_silent(text, "NAT02")
    assert is_undetermined(unseen(text, Portion.FINAL_CLAUSES), "NAT05")


def test_only_memoranda_are_asked_for_their_status() -> None:
    text = without_clause(LegalStatus)
    for kind in (InstrumentKind.AGREEMENT, InstrumentKind.PROTOCOL, None):
        assert is_silent(attrs.evolve(text, kind=kind), "NAT05")
    assert is_silent(minutes(), "NAT05")


# --- words of treaties --------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "words", "those"),
    [
        ("en", "The sides shall agree on a plan", ("shall", "agree")),
        ("en", "they have agreed as follows", ("have agreed",)),
        ("en", "each undertakes to send experts", ("undertakes to",)),
        ("en", "obligations under this Memorandum", ("obligations",)),
        ("en", "neither side shall have obligations", ("shall", "obligations")),
        ("en", "on the entry into force of this text", ("entry into force",)),
        ("en", "under this Agreement each shall act", ("this Agreement", "shall")),
        ("en", "matters on which they shall agree", ("shall", "agree")),
        ("en", "both texts being equally authentic", ("equally authentic",)),
        ("vi", "Mỗi Bên phải thông báo trước", ("phải",)),
        ("en", "Nothing shall prevent them", ("shall",)),
        ("vi", "Nếu gặp khó khăn, Bên phải báo", ("phải",)),
        ("fr", "dès l'entrée en vigueur du présent texte", ("entrée en vigueur",)),
        ("vi", "Hai Bên cam kết hợp tác", ("Bên cam kết",)),
        ("vi", "mỗi Bên có nghĩa vụ bảo mật", ("có nghĩa vụ",)),
        ("vi", "Hiệp định này có hiệu lực", ("Hiệp định này",)),
        ("fr", "Les deux Parties s’engagent à coopérer", ("s’engagent à",)),
        ("fr", "sont convenues de ce qui suit", ("sont convenues",)),
        ("fr", "les Parties conviennent d'échanger", ("conviennent d'",)),
        (
            "fr",
            "le présent accord entre en vigueur",
            ("le présent accord", "entre en vigueur"),
        ),
    ],
)
def test_words_of_treaties_are_found(
    tag: str, words: str, those: tuple[str, ...]
) -> None:
    text = saying(Text({tag: words}))
    (finding,) = checked(text, "NAT03").findings
    assert dict(finding.params) == {"language": Language(tag), "words": those}
    assert finding.pointer == "/clauses/5/words"


def test_they_are_told_with_their_language() -> None:
    assert told(saying(Text(en="both sides shall agree")), "NAT03") == [
        (
            "the text says that it does not bind, and has words of treaties"
            " (English: shall, agree)"
        )
    ]


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("en", "as mutually agreed"),
        ("en", "as may be agreed upon by the sides"),
        ("en", "unless otherwise agreed"),
        ("en", "if both Participants so agree"),
        ("en", "matters on which they have agreed"),
        ("en", "in the agreed areas, by mutual agreement"),
        ("en", "they will exchange news; the Parties may meet"),
        ("en", "they undertake visits and research"),
        ("en", "laws and regulations in force"),
        ("en", "without prejudice to their international obligations"),
        ("en", "it does not create any legal obligation"),
        ("en", "obligations under other agreements are not touched"),
        ("en", "carrying out the Agreement which entered into force in 1994"),
        ("en", "the motto “we shall agree” is theirs"),
        ("en", 'as the paper "Each shall" says'),
        ("en", "under the Convention on Obligations of States"),
        ("en", "as foreseen after the entry into force of the treaty"),
        ("en", "Nothing in this Memorandum creates legally binding obligations"),
        ("en", "they make their best efforts to agree on a work plan"),
        ("vi", "khó khăn mà hai Bên gặp phải"),
        ("vi", "hội chứng suy giảm miễn dịch mắc phải"),
        ("vi", "biểu tượng nằm ở bên phải"),
        ("fr", "depuis l'entrée en vigueur de l'accord de 1994"),
        ("vi", "Hai Bên đã thỏa thuận như sau"),
        ("vi", "Hai Bên sẽ trao đổi thông tin"),
        ("vi", "văn bản này không phải là điều ước quốc tế"),
        ("vi", "các cam kết quốc tế mà hai nước tham gia"),
        ("vi", "không Bên nào có nghĩa vụ tài chính"),
        ("vi", "theo Hiệp định hợp tác văn hóa năm 1994"),
        ("fr", "d'un commun accord, comme convenu"),
        ("fr", "les dates dont il est convenu"),
        ("fr", "sans obligation pour les Parties"),
        ("fr", "les Parties coopèrent et s'efforcent d'échanger"),
        ("fr", "il convient de noter"),
        ("lo", "ສອງຝ່າຍຈະແລກປ່ຽນຂ່າວ"),
    ],
)
def test_idioms_and_quotations_are_passed_over(tag: str, words: str) -> None:
    assert is_silent(saying(Text({tag: words})), "NAT03")


def test_words_of_no_stated_language_are_not_read() -> None:
    text = replace(agreement(), {"/clauses/5/words": Text("both shall agree")})
    assert is_silent(text, "NAT03")


def test_titles_of_texts_that_it_cites_are_passed_over() -> None:
    cited = "Rules by which Members shall agree"
    link = InstrumentLink(kind=LinkKind.UNDER, title=Text(en=cited, vi="Quy tắc"))
    unnamed = InstrumentLink(kind=LinkKind.UNDER, words=Text(en="an older text"))
    elsewhere = InstrumentLink(kind=LinkKind.UNDER, title=Text(lo="ສັນຍາ"))
    text = saying(Text(en=f"they follow the {cited}"))
    assert told(text, "NAT03")
    assert is_silent(attrs.evolve(text, links=(link, unnamed, elsewhere)), "NAT03")
    others = OtherInstruments(
        key="others",
        standing=Standing.OTHERS_PREVAIL,
        instruments=(link,),
        words=Text(en="obligations that shall prevail"),
    )
    text = attrs.evolve(text, clauses=(*text.clauses, others))
    assert is_silent(text, "NAT03")


def test_the_sentence_on_its_status_has_the_words_of_what_it_denies() -> None:
    text = changed_clause(LegalStatus, words=Text(en="it shall bind neither"))
    assert is_silent(text, "NAT03")


def test_a_part_of_which_the_opposite_holds_may_have_them() -> None:
    text = saying(Text(en="both shall keep it secret"))
    text = replace(text, {"/clauses/3/except_parts": ("changes",)})
    assert is_silent(text, "NAT03")


@pytest.mark.parametrize("effect", [LegalEffect.BINDING, None])
def test_what_binds_or_is_silent_may_have_them(effect: LegalEffect | None) -> None:
    text = saying(Text(en="both shall agree"))
    clauses = [c for c in text.clauses if not isinstance(c, LegalStatus)]
    if effect:
        clauses.append(LegalStatus(key="status", effect=effect))
    assert is_silent(attrs.evolve(text, clauses=tuple(clauses)), "NAT03")


def test_every_place_where_a_text_speaks_is_read() -> None:
    words = Text(en="they shall")
    party = attrs.evolve(PARTIES.first, called=words)
    text = agreement(
        parties=attrs.evolve(PARTIES, first=party),
        parties_called=words,
        preamble=(Recital(words=words),),
        purposes=(Purpose(words=words),),
        areas=(
            CooperationArea(
                key="news",
                name=words,
                parts=(Residual(key="more-areas", words=words),),
            ),
            CooperationArea(key="training", name="training"),
        ),
        forms=(
            CooperationForm(
                key="exchange",
                words=words,
                parts=(CooperationForm(key="part", words=words),),
            ),
            CooperationForm(key="delegations", words="visits"),
        ),
        commitments=(attrs.evolve(COMMITMENTS[0], words=words),),
    )
    assert {f.pointer for f in checked(text, "NAT03").findings} == {
        "/parties/first/called",
        "/parties_called",
        "/preamble/0/words",
        "/purposes/0/words",
        "/areas/0/parts/0/words",  # the name of an area is a subject
        "/forms/0/words",
        "/forms/0/parts/0/words",
        "/commitments/0/words",
    }


# --- whose words they are -----------------------------------------------------------

BOTH = Text(en="both shall agree", vi="hai Bên cùng phải thực hiện")


def source(kind: SourceKind, *languages: str, doubts: tuple[Doubt, ...] = ()) -> Source:
    document = SourceDocument(key="page", kind=kind, languages=languages)
    return Source(documents=(document,), doubts=doubts)


def supplied(about: str = "memorandum", *members: str) -> Doubt:
    return Doubt(about=about, members=members, kind=DoubtKind.SUPPLIED)


def languages(text: Agreement) -> tuple[set[Any], set[Any]]:
    report = checked(text, "NAT03")
    found, unsure = report.findings, report.undetermined
    return (
        {dict(f.params)["language"].tag for f in found},
        {dict(f.params)["language"].tag for f in unsure},
    )


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (Source(), ({"en", "vi"}, set())),
        (source(SourceKind.COPY), ({"en", "vi"}, set())),
        (source(SourceKind.COPY, "vi"), ({"vi"}, {"en"})),
        (source(SourceKind.TRANSLATION, "en"), (set(), {"vi"})),
        (source(SourceKind.REPORT, "vi"), (set(), {"en", "vi"})),
        # A translation that stands beside the words, and is marked.
        (source(SourceKind.COPY, "vi", doubts=(supplied(),)), ({"vi"}, set())),
        # Words that were shortened: nothing stands beside them.
        (
            source(SourceKind.COPY, "vi", "en", doubts=(supplied(),)),
            (set(), {"en", "vi"}),
        ),
        (Source(doubts=(supplied(),)), (set(), {"en", "vi"})),
        (Source(doubts=(supplied("changes", "words"),)), (set(), {"en", "vi"})),
        (Source(doubts=(supplied("changes"),)), (set(), {"en", "vi"})),
        (Source(doubts=(supplied("memorandum", "clauses"),)), (set(), {"en", "vi"})),
        (Source(doubts=(supplied("memorandum", "title"),)), ({"en", "vi"}, set())),
        (Source(doubts=(supplied("changes", "notice"),)), ({"en", "vi"}, set())),
        (
            source(SourceKind.TRANSLATION, "en", "vi", doubts=(supplied("changes"),)),
            (set(), set()),
        ),
        (
            Source(doubts=(Doubt(about="changes", kind=DoubtKind.UNCLEAR),)),
            ({"en", "vi"}, set()),
        ),
    ],
)
def test_words_that_are_not_those_of_the_text_are_not_held_against_it(
    known: Source, expected: tuple[set[str], set[str]]
) -> None:
    assert languages(saying(BOTH, source=known)) == expected


def test_a_title_that_was_supplied_is_not_held_against_it() -> None:
    text = agreement(title=Text(en="Agreement on news"))
    doubted = source(SourceKind.COPY, "en", doubts=(supplied("memorandum", "title"),))
    assert is_undetermined(attrs.evolve(text, source=doubted), "NAT01")
    translated = source(SourceKind.TRANSLATION, "en")
    assert is_silent(attrs.evolve(text, source=translated), "NAT01")


# --- soft words ---------------------------------------------------------------------


def binding(**changes: Any) -> Agreement:
    text = changed_clause(LegalStatus, effect=LegalEffect.BINDING)
    return attrs.evolve(text, **changes)


def said(words: Text, strength: Strength = Strength.PROMISE) -> Agreement:
    first = attrs.evolve(COMMITMENTS[0], words=words, strength=strength)
    return binding(commitments=(first, COMMITMENTS[1]))


@pytest.mark.parametrize(
    ("words", "those"),
    [
        (Text(en="The Participants will meet"), ("The Participants",)),
        (Text(en="it comes into operation"), ("comes into operation",)),
        (Text(vi="hai Bên dự kiến trao đổi"), ("dự kiến",)),
        (Text(fr="les Parties entendent échanger"), ("entendent",)),
    ],
)
def test_soft_words_in_a_promise_of_a_binding_text(
    words: Text, those: tuple[str, ...]
) -> None:
    (finding,) = checked(said(words), "NAT04").findings
    assert dict(finding.params)["words"] == those


@pytest.mark.parametrize(
    "words",
    [
        Text(en="both will exchange news"),
        Text(en="participants in the course are chosen by each"),
        Text(en="a Party which intends to terminate it gives notice"),
        Text(vi="hai Bên sẽ tạo điều kiện và khuyến khích"),
        Text(vi="thời gian dự kiến tổ chức do hai Bên thống nhất"),
        Text(fr="les Parties s'efforcent; elles entendent par nouvelles"),
    ],
)
def test_words_of_both_sorts_of_texts_are_passed_over(words: Text) -> None:
    assert is_silent(said(words), "NAT04")


def test_what_is_only_wished_is_rightly_said_softly() -> None:
    words = Text(en="both intend to open offices")
    assert told(said(words), "NAT04")
    assert is_silent(said(words, Strength.WISH), "NAT04")
    assert is_silent(binding(purposes=(Purpose(words=words),)), "NAT04")


def test_soft_words_are_right_where_nothing_binds() -> None:
    assert is_silent(saying(Text(en="the Participants intend to meet")), "NAT04")


# --- content ------------------------------------------------------------------------


@pytest.mark.parametrize("way", [Settlement.ARBITRATION, Settlement.COURT])
def test_arbiters_and_courts_need_a_text_that_binds(way: Settlement) -> None:
    text = changed_clause(DisputeSettlement, steps=(DisputeStep(way=way),))
    assert told(text, "NAT06") == [
        f"the text says that it does not bind, and provides for what binds ({way})"
    ]
    (finding,) = checked(text, "NAT06").findings
    assert finding.pointer == "/clauses/4/steps/0"
    assert finding.related == (("clauses", 3),)


def test_consultation_needs_none() -> None:
    assert is_silent(agreement(), "NAT06")


@pytest.mark.parametrize(
    "provision",
    [
        OtherProvision(key="more", heading=Text(en="Privileges and immunities")),
        OtherProvision(key="more", words=Text(vi="quyền ưu đãi, miễn trừ")),
        OtherProvision(
            key="more",
            heading=Text(en="Staff"),
            words=Text(en="It is small; it enjoys immunity from suit. No fee is due."),
        ),
    ],
)
def test_immunities_need_a_text_that_binds(provision: OtherProvision) -> None:
    assert told(with_clause(provision), "NAT06") == [
        "the text says that it does not bind, and provides for what binds (immunity)"
    ]


@pytest.mark.parametrize(
    "members",
    [
        {"words": Text(en="weather")},
        {"words": Text(en="data on vaccination and herd immunity")},
        {
            "heading": Text(en="Privileges and immunities"),
            "words": Text(
                en="Nothing in this Memorandum is to be understood as a waiver of the"
                " privileges and immunities of the organisation"
            ),
        },
        {"words": Text(fr="sans préjudice des privilèges et immunités")},
    ],
)
def test_another_provision_is_no_immunity(members: dict[str, Any]) -> None:
    provision = OtherProvision(key="more", **members)
    assert is_silent(with_clause(provision), "NAT06")


def paying(**members: Any) -> Agreement:
    new: dict[str, Any] = {"amounts": (Money(1000, "USD"),)}
    first = attrs.evolve(COMMITMENTS[0], **new | members)
    return agreement(commitments=(first, COMMITMENTS[1]))


def test_a_promise_of_money_needs_a_text_that_binds() -> None:
    assert told(paying(), "NAT06") == [
        "the text says that it does not bind, and provides for what binds (payment)"
    ]
    one_way = {"by": Actor.FIRST, "to": Actor.SECOND}
    assert told(paying(amounts=(), kinds=(FormKind.FUNDING,), **one_way), "NAT06")
    together = {"by": Actor.JOINTLY, "to": None}
    assert told(paying(amounts=(), kinds=(FormKind.FUNDING,), **together), "NAT06")


@pytest.mark.parametrize(
    "members",
    [
        {"conditions": (Condition(kind=ConditionKind.SUBJECT_TO_FUNDS),)},
        {"conditions": (Condition(kind=ConditionKind.WITHIN_MEANS),)},
        {"strength": Strength.ENDEAVOUR},
        {"amounts": (Quantity(10, Unit.ITEM),)},
        {"amounts": (), "kinds": (FormKind.FUNDING,), "to": None},
        {"amounts": (), "kinds": (FormKind.FUNDING,), "to": Actor.EACH},
        {"by": Actor.FIRST, "to": Actor.FIRST},
    ],
)
def test_money_subject_to_funds_or_only_tried_for_is_no_debt(
    members: dict[str, Any],
) -> None:
    assert is_silent(paying(**members), "NAT06")


def test_costs_that_each_bears_are_no_debt() -> None:
    assert clause(Costs) in agreement().clauses
    assert is_silent(agreement(), "NAT06")


def test_parts_of_which_it_says_the_opposite_may_bind() -> None:
    parts = ("differences", "photographs", "more")
    text = paying()
    more = OtherProvision(key="more", heading=Text(en="Immunity"))
    steps = (DisputeStep(way=Settlement.ARBITRATION),)
    clauses = changed_clause(DisputeSettlement, steps=steps).clauses
    text = attrs.evolve(text, clauses=(*clauses, more))
    assert len(told(text, "NAT06")) == 3
    text = replace(text, {"/clauses/3/except_parts": parts})
    assert is_silent(text, "NAT06")


def test_what_binds_may_have_all_of_it() -> None:
    text = attrs.evolve(paying(), clauses=binding().clauses)
    assert is_silent(text, "NAT06")


# --- the tables ---------------------------------------------------------------------


def test_words_are_found_in_their_order_and_once() -> None:
    got = found("shall, shall and agrees", TREATY_WORDS["en"], IDIOMS["en"])
    assert [words for _, words in got] == ["shall", "agrees"]


def test_every_table_is_written_in_the_normal_form_of_texts() -> None:
    for table in (TREATY_WORDS, SOFT_WORDS, IDIOMS):
        for patterns in table.values():
            for pattern in patterns:
                assert Text(pattern.strip())["und"] == pattern
    for pattern, instead in UK_TABLE:
        assert not found(instead, (pattern,), ())


def test_long_words_are_read_in_little_time() -> None:
    odd = "“" * 20_000 + " as only" * 20_000 + " shall"
    got = found(odd, TREATY_WORDS["en"], IDIOMS["en"])
    assert [words for _, words in got] == ["shall"]


def test_a_draft_of_one_language_is_read_as_it_stands() -> None:
    first = Commitment(
        key="one",
        words=Text({"en-GB": "both shall meet"}),
        by=Actor.EACH,
        strength=Strength.PROMISE,
    )
    text = agreement(
        commitments=(first,),
        parties=Pair(*(Party(institutions=(each,)) for each in MINISTRIES)),
    )
    (finding,) = checked(text, "NAT03").findings
    assert dict(finding.params)["language"] == Language("en-GB")


@pytest.mark.parametrize(
    "title",
    [
        "Memorandum concerning Convention 12 of 1998",
        "Arrangement implementing Agreement 5/2010",
        "Exchange of letters amending Agreement 7",
    ],
)
def test_the_head_of_a_title_is_no_treaty_that_it_names(title: str) -> None:
    assert is_silent(agreement(title=Text(en=title)), "NAT01")
    assert told(agreement(title=Text(en="Implementing Agreement")), "NAT01")


def test_immunities_and_money_are_told_where_they_stand_beside_the_status() -> None:
    more = OtherProvision(key="more", heading=Text(en="Immunity"))
    for text, place in (
        (with_clause(more), f"/clauses/{len(with_clause(more).clauses) - 1}"),
        (paying(), "/commitments/0"),
    ):
        (finding,) = checked(text, "NAT06").findings
        assert finding.pointer == place
        assert finding.related == (("clauses", 3),)
