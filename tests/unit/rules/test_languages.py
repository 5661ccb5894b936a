"""The rules on languages and their versions, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    CooperationArea,
    CooperationForm,
    Doubt,
    DoubtKind,
    Extent,
    Languages,
    Originals,
    Pair,
    Portion,
    Purpose,
    Side,
    Source,
    SourceDocument,
    SourceKind,
    Text,
    rules,
)
from bilateral.rules._drafts import (
    MINISTRIES,
    PARTIES,
    agreement,
    changed_clause,
    minutes,
    with_clause,
    without_clause,
)


def found(text: Any, code: str) -> list[str]:
    report = rules.check(text, rules=rules.DEFAULT.select(code))
    return [report.told(finding) for finding in report.findings]


def undetermined(text: Any, code: str) -> list[str]:
    report = rules.check(text, rules=rules.DEFAULT.select(code))
    assert not report.findings
    return [finding.pointer for finding in report.undetermined]


def part(text: Agreement, *doubts: Doubt, unseen: Portion | None) -> Agreement:
    portions = () if unseen is None else (unseen,)
    source = Source(extent=Extent.PART, unseen=portions, doubts=doubts)
    return attrs.evolve(text, source=source)


def in_country(country: str, **languages: Any) -> Agreement:
    """A draft whose second side is of this country."""
    ministry = attrs.evolve(MINISTRIES.second, country=country, within=None)
    party = attrs.evolve(PARTIES.second, institutions=(ministry,))
    return attrs.evolve(
        changed_clause(Languages, originals=(), **languages),
        parties=Pair(PARTIES.first, party),
    )


def test_a_side_without_a_text_of_its_own_is_named() -> None:
    text = changed_clause(Languages, texts=("en", "vi"), originals=())
    assert found(text, "LNG01") == [
        "no text is in a language of Ministry of Information of Laos (texts: English, Vietnamese)"
    ]


def test_one_of_several_official_languages_is_enough() -> None:
    assert not found(in_country("CH", texts=("de", "vi")), "LNG01")


def test_agencies_may_sign_in_english_alone() -> None:
    assert not found(changed_clause(Languages, texts=("en",)), "LNG01")


def test_the_languages_that_a_party_states_are_its_own() -> None:
    other = attrs.evolve(PARTIES.second, languages=("fr",))
    text = changed_clause(Languages, texts=("fr", "vi"), originals=())
    assert not found(attrs.evolve(text, parties=Pair(PARTIES.first, other)), "LNG01")


def test_a_body_without_a_country_has_no_language_to_miss() -> None:
    assert not found(in_country("ZZ", texts=("en", "vi")), "LNG01")


def test_a_text_for_comparison_is_a_text() -> None:
    text = changed_clause(Languages, texts=("en", "vi"), verification=("lo",))
    assert not found(text, "LNG01")


def test_where_the_final_clauses_were_not_seen_nothing_is_missing_in_them() -> None:
    for code in ("LNG01", "LNG02", "LNG03", "LNG06"):
        text = part(rules.DEFAULT.rule(code).bad(), unseen=Portion.FINAL_CLAUSES)  # type: ignore[arg-type]
        assert len(undetermined(text, code)) == 1


def test_a_text_for_comparison_needs_no_word_on_its_authority() -> None:
    text = changed_clause(
        Languages, texts=("en", "vi"), verification=("en",), authority=None
    )
    assert not found(text, "LNG02")


def test_what_prevails_says_what_counts() -> None:
    text = changed_clause(Languages, authority=None, prevailing="vi")
    assert not found(text, "LNG02")


def test_a_clause_that_breaks_off_may_go_on_about_its_authority() -> None:
    doubt = Doubt(about="languages", members=("authority",), kind=DoubtKind.CUT_OFF)
    text = part(
        changed_clause(Languages, authority=None), doubt, unseen=Portion.ANNEXES
    )
    assert undetermined(text, "LNG02") == ["/clauses/10/authority"]


def test_equal_texts_of_which_one_prevails_are_no_contradiction() -> None:
    text = changed_clause(Languages, texts=("en", "lo", "vi"), prevailing="en")
    assert not found(text, "LNG03")


def test_the_same_language_in_another_script_is_there() -> None:
    text = changed_clause(Languages, texts=("vi", "zh-Hans"), prevailing="zh-Hant")
    assert not found(text, "LNG03")


def test_a_prevailing_text_that_does_not_exist_is_an_error() -> None:
    text = changed_clause(Languages, prevailing="ru")
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("LNG03")).findings
    assert finding.severity is rules.Severity.ERROR


@pytest.mark.parametrize(
    "originals",
    [
        (Originals(number=2, languages=("lo", "vi")),),
        (Originals(number=1, of=Actor.EACH),),
        (
            Originals(number=1, languages=("lo",)),
            Originals(number=1, languages=("vi",)),
        ),
        (Originals(number=1, of=Actor.FIRST),),  # EQU06
        (),
    ],
)
def test_in_duplicate_is_enough(originals: Any) -> None:
    assert not found(changed_clause(Languages, originals=originals), "LNG06")


def speaking(first: tuple[str, ...], second: tuple[str, ...], prevailing: str) -> Any:
    """A draft whose sides have languages of their own, and one that prevails."""
    parties = Pair(
        attrs.evolve(PARTIES.first, languages=first),
        attrs.evolve(PARTIES.second, languages=second),
    )
    return attrs.evolve(
        changed_clause(Languages, prevailing=prevailing), parties=parties
    )


def test_a_language_of_one_side_that_prevails_is_told() -> None:
    assert found(changed_clause(Languages, prevailing="lo"), "EQU04") == [
        (
            "the text in Lao prevails, which is a language of Ministry of Information of "
            "Laos alone"
        )
    ]


def test_a_third_language_that_prevails_is_information() -> None:
    text = changed_clause(Languages, texts=("en", "lo", "vi"), prevailing="en")
    assert not found(text, "EQU04")
    assert found(text, "EQU05") == [
        "the text in English prevails, which is a language of neither side"
    ]
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("EQU05")).findings
    assert finding.severity is rules.Severity.INFO


@pytest.mark.parametrize("prevailing", ["fr", "fr-CH"])
def test_a_language_of_both_that_prevails_is_even(prevailing: str) -> None:
    text = speaking(("fr", "vi"), ("fr", "lo"), prevailing)
    for code in ("EQU04", "EQU05"):
        assert not found(text, code)


def test_the_languages_of_a_party_stand_before_those_of_its_country() -> None:
    text = speaking(("en",), (), "vi")
    assert not found(text, "EQU04")
    assert found(text, "EQU05")
    assert found(speaking(("en",), (), "en-GB"), "EQU04")


def test_without_the_languages_of_both_sides_nobody_is_favoured() -> None:
    for language in ("vi", "en"):
        text = in_country("ZZ", prevailing=language)
        for code in ("EQU04", "EQU05"):
            assert not found(text, code)


def test_where_no_text_prevails_no_side_is_favoured() -> None:
    for code in ("EQU04", "EQU05"):
        assert not found(agreement(), code)


def test_originals_for_one_side_alone_are_told() -> None:
    text = changed_clause(Languages, originals=(Originals(of=Actor.SECOND, number=2),))
    assert found(text, "EQU06") == [
        "originals are made for Ministry of Information of Laos alone"
    ]


@pytest.mark.parametrize(
    "originals",
    [
        (),
        (Originals(number=2),),
        (Originals(number=1, of=Actor.EACH),),
        (Originals(number=1, of=Actor.FIRST), Originals(number=1, of=Actor.SECOND)),
        (Originals(number=1, of=Actor.FIRST), Originals(number=1)),
        (Originals(number=2, names_first=Side.FIRST),),
    ],
)
def test_two_originals_without_a_word_for_whom_are_one_each(originals: Any) -> None:
    assert not found(changed_clause(Languages, originals=originals), "EQU06")


def test_two_clauses_may_tell_the_originals_of_each_side() -> None:
    clauses = tuple(
        Languages(key=str(of), texts=("lo",), originals=(Originals(number=1, of=of),))
        for of in (Actor.FIRST, Actor.SECOND)
    )
    others = without_clause(Languages).clauses
    assert not found(agreement(clauses=(*others, *clauses)), "EQU06")


def told(**words: str) -> Agreement:
    return agreement(purposes=(Purpose(words=Text(words)),))


def test_numbers_that_differ_are_told_by_language() -> None:
    text = told(lo="5 ຄົນ, 10 ມື້", vi="7 người, 10 ngày")
    assert found(text, "LNG04") == [
        "the languages do not tell the same numbers (lo: 5; vi: 7)"
    ]


@pytest.mark.parametrize(
    ("lo", "vi"),
    [
        ("໕-໗ ມື້", "5-7 ngày"),
        ("ພ.ສ. ໒໕໖໒", "năm 2019"),
        ("ຫ້າຄົນ, 2 ມື້", "5 người, 2 ngày"),
        ("ວັນທີ 8 ທັນວາ 2019", "ngày 08/12/2019"),
        ("ກ) ໜຶ່ງ ຂ) ສອງ", "a) một b) hai"),
        ("ກ) ໜຶ່ງ ຂ) ສອງ", "một và hai"),
    ],
)
def test_the_same_number_in_another_form_is_no_difference(lo: str, vi: str) -> None:
    assert not found(told(lo=lo, vi=vi), "LNG04")


def test_lettered_items_that_one_version_has_more_of_are_told() -> None:
    text = told(lo="ກ) ໜຶ່ງ ຂ) ສອງ", vi="a) một; b) hai; c) ba")
    assert found(text, "LNG04") == [
        "the languages do not tell the same lettered items (lo: 2; vi: 3)"
    ]


def test_a_translation_is_no_version() -> None:
    text = told(en="5 persons", vi="7 người")
    assert not found(text, "LNG04")
    assert found(attrs.evolve(text, clauses=()), "LNG04")
    supplied = Doubt(about="memorandum", kind=DoubtKind.SUPPLIED)
    source = Source(doubts=(supplied,))
    assert not found(attrs.evolve(text, clauses=(), source=source), "LNG04")


@pytest.mark.parametrize(
    ("kind", "many"),
    [(SourceKind.COPY, 1), (SourceKind.TRANSLATION, 0), (SourceKind.REPORT, 0)],
)
def test_only_languages_in_which_the_text_was_read_are_compared(
    kind: SourceKind, many: int
) -> None:
    documents = (
        SourceDocument(key="original", kind=SourceKind.ORIGINAL, languages=("vi",)),
        SourceDocument(key="other", kind=kind, languages=("lo",)),
    )
    text = attrs.evolve(
        told(lo="5 ຄົນ", vi="7 người"), source=Source(documents=documents)
    )
    assert len(found(text, "LNG04")) == many


def test_numbers_in_minutes_are_compared() -> None:
    text = minutes(purposes=(Purpose(words=Text(lo="5", vi="7")),))
    assert found(text, "LNG04")


def test_names_of_bodies_are_not_compared() -> None:
    ministry = attrs.evolve(MINISTRIES.second, name=Text(lo="5", vi="7"))
    party = attrs.evolve(PARTIES.second, institutions=(ministry,))
    assert not found(agreement(parties=Pair(PARTIES.first, party)), "LNG04")


BOTH = Text(lo="ຂໍ້", vi="mục")
ONE = Text(vi="mục")


def test_an_entry_that_one_language_has_alone_is_told() -> None:
    text = agreement(purposes=tuple(Purpose(words=w) for w in (BOTH, BOTH, ONE)))
    text = attrs.evolve(text, areas=(), forms=(), commitments=())
    assert found(text, "LNG05") == [
        "this stands in the text in Vietnamese and not in that in Lao"
    ]
    assert undetermined(part(text, unseen=None), "LNG05") == ["/purposes/2/words"]
    assert found(part(text, unseen=Portion.ANNEXES), "LNG05")


def test_parts_of_areas_and_forms_are_entries() -> None:
    areas = (
        CooperationArea(
            key="a", name=BOTH, parts=(CooperationArea(key="b", name=ONE),)
        ),
    )
    forms = (
        CooperationForm(
            key="c", words=BOTH, parts=(CooperationForm(key="d", words=BOTH),)
        ),
    )
    text = agreement(areas=areas, forms=forms, commitments=(), purposes=())
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("LNG05")).findings
    assert finding.pointer == "/areas/0/parts/0/name"


def test_a_language_that_was_not_written_down_is_not_missed() -> None:
    text = agreement(purposes=tuple(Purpose(words=w) for w in (BOTH, ONE, ONE, ONE)))
    assert not found(text, "LNG05")


def test_words_of_no_stated_language_may_be_in_any() -> None:
    words = (BOTH, BOTH, Text(und="Điều 1", vi="Điều 1"))
    text = agreement(areas=(), forms=(), commitments=())
    text = attrs.evolve(text, purposes=tuple(Purpose(words=w) for w in words))
    assert not found(text, "LNG05")


def test_without_a_clause_on_languages_nothing_is_said_of_it() -> None:
    text = agreement(clauses=())
    report = rules.check(text, rules=rules.DEFAULT.select("LNG"))
    assert not report.findings
    assert found(with_clause(Languages(key="l", texts=("fr", "ru"))), "LNG01")


def test_differences_are_told_where_they_stand_with_all_numbers() -> None:
    for lo, vi, sentence in (
        ("5 ຄົນ, 6 ມື້", "7 người, 8 ngày", "numbers (lo: 5, 6; vi: 7, 8)"),
        (
            "ກ) ໜຶ່ງ ຂ) ສອງ",
            "a) một; b) hai; c) ba",
            "lettered items (lo: 2; vi: 3)",
        ),
    ):
        report = rules.check(told(lo=lo, vi=vi), rules=rules.DEFAULT.select("LNG04"))
        (finding,) = report.findings
        assert finding.pointer == "/purposes/0/words"
        assert report.told(finding) == (
            f"the languages do not tell the same {sentence}"
        )


def test_a_doubt_about_one_part_or_of_another_kind_supplies_no_language() -> None:
    text = attrs.evolve(told(en="5 persons", vi="7 người"), clauses=())
    for doubt in (
        Doubt(about="visits", kind=DoubtKind.SUPPLIED),
        Doubt(about="memorandum", kind=DoubtKind.UNCLEAR),
    ):
        assert found(attrs.evolve(text, source=Source(doubts=(doubt,))), "LNG04")


def test_a_language_is_followed_where_more_than_half_is_in_it() -> None:
    plain = agreement(areas=(), forms=(), commitments=())
    for words, many in (
        ((BOTH, ONE, ONE), 0),
        ((BOTH, BOTH, ONE, ONE), 0),
        ((BOTH, BOTH, ONE), 1),
        ((BOTH,), 0),
    ):
        text = attrs.evolve(plain, purposes=tuple(Purpose(words=w) for w in words))
        assert len(found(text, "LNG05")) == many
