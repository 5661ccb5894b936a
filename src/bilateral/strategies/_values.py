"""Strategies of texts and days, and of records whose members must fit one another."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from bilateral._calendar import LAST_YEAR
from bilateral.model import Day, Duration, Extensions, Json, Period, Text
from bilateral.model._fields import (
    Address,
    CountryCode,
    CurrencyCode,
    Digest,
    Label,
    LanguageTag,
    Slug,
)
from bilateral.model._i_json import MOST_WHOLE
from bilateral.model._shape import Matches, shape
from bilateral.model.source import MemberName
from bilateral.model.text import TAG
from bilateral.model.time import to_day
from bilateral.strategies._shapes import BY_HAND, PATTERNS, records

_FIRST, _LAST = date(1, 1, 1), date(LAST_YEAR, 12, 31)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"

_USUAL_TAGS = st.sampled_from(["vi", "lo", "en", "fr", "zh-Hant", "und"])
_ANY_TAG = _USUAL_TAGS | _USUAL_TAGS | _USUAL_TAGS | st.from_regex(TAG, fullmatch=True)
_WRITTEN = st.characters(exclude_categories=["Cs"])
_PRINTED = st.characters(exclude_categories=["Cs", "Cc"])


def texts(languages: Sequence[str] | None, max_size: int) -> st.SearchStrategy[Text]:
    """Texts in up to three languages."""
    drawn = st.text(_WRITTEN, min_size=1, max_size=max_size)
    words = drawn.map(lambda word: word.strip() or "0")
    if languages is None:
        some = st.dictionaries(_ANY_TAG, words, min_size=1, max_size=3)
        return words.map(Text) | some.map(Text)
    most = min(3, len(set(languages)))
    tags = st.sampled_from(languages)
    return st.dictionaries(tags, words, min_size=1, max_size=most).map(Text)


def _joined(
    letters: str | st.SearchStrategy[str], joint: str, max_size: int
) -> st.SearchStrategy[str]:
    """Pieces with single joints between them."""

    def tidy(drawn: str) -> str:
        pieces = drawn.split(joint.strip() or None)
        return unicodedata.normalize("NFC", joint.join(filter(None, pieces)) or "0")

    return st.text(letters, min_size=1, max_size=max_size).map(tidy)


def _capitals(number: int) -> st.SearchStrategy[str]:
    return st.text(_LETTERS.upper(), min_size=number, max_size=number)


_SLUGS = _joined(_LETTERS + "0123456789-", "-", 8)
_CHEAP = {
    Slug: _SLUGS,
    MemberName: st.sampled_from(["key", "words", "first_day"]),
    Label: _joined(_PRINTED, " ", 4),
    Address: _SLUGS.map("https://example.org/{}".format),
    LanguageTag: _ANY_TAG,
    CountryCode: _capitals(2),
    CurrencyCode: _capitals(3),
    Digest: st.builds(
        "bilateral-{}-sha256:{}".format,
        st.integers(1, 99),
        st.binary(min_size=32, max_size=32).map(bytes.hex),
    ),
}


def days(
    min_value: date | str | Day | None,
    max_value: date | str | Day | None,
    *,
    exact: bool | None,
) -> st.SearchStrategy[Day]:
    """Days of which no more is known than that they lie between two dates."""
    low = _FIRST if min_value is None else to_day(min_value).earliest
    high = _LAST if max_value is None else to_day(max_value).latest
    if low > high:
        raise InvalidArgument(f"max_value={max_value} is before min_value={min_value}")
    dates = st.dates(low, high)
    inside = [dates.map(Day.of)] if exact is not False else []
    if exact is not True:
        for form in (_month_of, _year_of):
            first, last = form(low), form(high)
            begin = low if first.earliest == low else first.latest + timedelta(days=1)
            end = high if last.latest == high else last.earliest - timedelta(days=1)
            if begin < end:
                inside.append(st.dates(begin, end).map(form))
    if not inside:
        raise InvalidArgument(f"no whole month from {low} to {high}")
    return st.one_of(inside)


def _month_of(day: date) -> Day:
    return Day(day.year, day.month)


def _year_of(day: date) -> Day:
    return Day(day.year)


def between(
    min_value: date | str | Day | None,
    max_value: date | str | Day | None,
    *,
    exact: bool | None,
) -> st.SearchStrategy[Period]:
    """Periods within two dates."""
    ends = days(min_value, max_value, exact=exact)
    return records(Period, 0, {"first_day": ends, "last_day": ends})


_IRIS = st.sampled_from(
    ["https://example.org/1", "urn:example:a", "tag:example.org,2024:b/c~d", "a:é"]
)
_STRINGS = st.text(_WRITTEN, max_size=4)
_DATA = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-MOST_WHOLE, MOST_WHOLE)
    | st.floats(-MOST_WHOLE, MOST_WHOLE)
    | _STRINGS,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(_STRINGS, inner, max_size=2)
    ),
    max_leaves=4,
)
_JSON = _DATA.map(Json)
_EXTENSIONS = st.dictionaries(_IRIS, _JSON, max_size=2).map(Extensions)


BY_HAND.update(
    {
        Text: lambda _: texts(None, 12),
        Json: lambda _: _JSON,
        Extensions: lambda _: _EXTENSIONS,
        Day: lambda _: days(None, None, exact=None),
        Duration: lambda _: records(Duration, 0),
    }
)
for _annotation, _strings in _CHEAP.items():
    (_pattern,) = (
        fact.pattern
        for fact in getattr(shape(_annotation), "facts", ())
        if isinstance(fact, Matches)
    )
    PATTERNS[_pattern] = _strings
