"""Every message has its words in every language."""

from __future__ import annotations

import re
import string

import pytest

from bilateral import Day, DeliverableKind, FormKind, Pair
from bilateral.model._language_names import language_name
from bilateral.model._word import Word
from bilateral.rules import DEFAULT, Rule, check
from bilateral.rules._messages import catalogue, sentence


def fields(message: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


@pytest.mark.parametrize("rule", DEFAULT.rules, ids=lambda rule: rule.code)
def test_every_message_is_told_in_vietnamese_with_the_same_parameters(
    rule: Rule,
) -> None:
    told = catalogue("vi").gettext(rule.message)
    assert told != rule.message
    assert fields(told) == fields(rule.message)


def test_a_language_without_a_catalogue_is_told_in_english() -> None:
    rule = DEFAULT.rules[0]
    assert catalogue("xx").gettext(rule.message) == rule.message


def test_a_language_is_called_by_its_name_where_that_is_known() -> None:
    assert language_name("zh-Hans", "en") == "Chinese"
    assert language_name("lo", "vi") == "tiếng Lào"
    assert language_name("lo", "fr") == "Lao"
    assert language_name("qaa", "vi") == "qaa"


@pytest.mark.parametrize("rule", DEFAULT.rules, ids=lambda rule: rule.code)
def test_no_sentence_in_vietnamese_says_a_word_twice_in_a_row(rule: Rule) -> None:
    report = check(rule.bad(), on="2026-01-01", rules=DEFAULT.select(rule.code))
    for finding in report.findings:
        told = report.told(finding, "vi")
        assert not re.search(r"\b(\w+) \1\b", told), told


@pytest.mark.parametrize("kind", [*FormKind, *DeliverableKind])
def test_kinds_of_what_is_promised_have_words_in_vietnamese(kind: Word) -> None:
    word = kind.replace("-", " ")
    told = catalogue("vi").pgettext("word", word)
    assert told != word or word == "video"


@pytest.mark.parametrize(
    ("day", "english", "vietnamese"),
    [
        ("2020-12-21", "2020-12-21", "21/12/2020"),
        ("2020-12", "2020-12", "12/2020"),
        ("2020", "2020", "2020"),
        ("0987-01-02", "0987-01-02", "02/01/0987"),
    ],
)
def test_days_are_told_as_one_writes_them(
    day: str, english: str, vietnamese: str
) -> None:
    def told(language: str) -> str:
        params = (("day", Day.parse(day)),)
        return sentence("{day}", params, Pair("A", "B"), language)

    assert told("en") == english
    assert told("vi") == vietnamese
