"""The facts that annotations of fields add to a type, and where a value breaks them.

`faults` is what the guard of a field asks, and what every reader has to establish,
however it is built.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any, TypeAlias

from bilateral.errors import Place, shown
from bilateral.model._i_json import MOST_WHOLE
from bilateral.model._number import is_normal
from bilateral.model._shape import (
    Array,
    Both,
    Declares,
    Fact,
    Leaf,
    Matches,
    Maybe,
    OneOf,
    Record,
    RefersTo,
    Shape,
    Within,
    in_words,
)
from bilateral.model.side import Pair
from bilateral.model.text import SPACE, SURROGATE, TAG, TAG_IN_WORDS

_SLUG = Matches(
    r"[a-z0-9]+(-[a-z0-9]+)*", "a key such as visits-2020 (a-z, 0-9, hyphens)"
)
_PRINTED = rf"[^\x00-\x1f\x7f-\x9f{SPACE}]"

Slug: TypeAlias = Annotated[str, _SLUG]
Key: TypeAlias = Annotated[str, _SLUG, Declares()]
"""The key of the object that has this field, unique in its instrument."""
AnyKey: TypeAlias = Annotated[str, _SLUG, RefersTo()]
AreaKey: TypeAlias = Annotated[str, _SLUG, RefersTo(("areas",))]
FormKey: TypeAlias = Annotated[str, _SLUG, RefersTo(("forms",))]
CommitmentKey: TypeAlias = Annotated[
    str, _SLUG, RefersTo(("commitments",), "Commitment")
]
BodyKey: TypeAlias = Annotated[str, _SLUG, RefersTo(("parties", "bodies"))]
OtherBodyKey: TypeAlias = Annotated[str, _SLUG, RefersTo(("bodies",))]
"""The key of a body that is no party."""
PartKey: TypeAlias = Annotated[
    str, _SLUG, RefersTo(("areas", "forms", "commitments", "clauses"), itself=True)
]
"""The key of a part that says what is to be: what a clause can hold for, itself too."""
OfficialKey: TypeAlias = Annotated[str, _SLUG, RefersTo(("officials",))]
EncounterKey: TypeAlias = Annotated[
    str, _SLUG, RefersTo(("encounters", "events"), "Encounter")
]
ContributionKey: TypeAlias = Annotated[
    str, _SLUG, RefersTo(("contributions",), "Contribution")
]
DocumentKey: TypeAlias = Annotated[str, _SLUG, RefersTo(("source", "documents"))]
InstrumentKey: TypeAlias = Annotated[str, _SLUG, RefersTo(("instruments",))]
Label: TypeAlias = Annotated[
    str, Matches(rf"{_PRINTED}+( {_PRINTED}+)*", "a number or letter such as 5 or (a)")
]
Address: TypeAlias = Annotated[
    str, Matches(rf"https?://{_PRINTED}+", "an address such as https://example.org/1")
]
Digest: TypeAlias = Annotated[
    str,
    Matches(
        r"bilateral-[1-9][0-9]{0,8}-sha256:[0-9a-f]{64}",
        "a digest such as bilateral-1-sha256:9f86d0… (64 hexadecimal digits)",
    ),
]
"""Of a document, or of a part: the schema version, how it is made, and the hash."""
LanguageTag: TypeAlias = Annotated[str, Matches(TAG, TAG_IN_WORDS)]
MonthDay: TypeAlias = Annotated[
    str,
    Matches(
        "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
        "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])",
        "a day of any year as MM-DD",
    ),
]
CountryCode: TypeAlias = Annotated[
    str, Matches(r"[A-Z]{2}", "a country code of ISO 3166-1 such as VN")
]
CurrencyCode: TypeAlias = Annotated[
    str, Matches(r"[A-Z]{3}", "a currency code of ISO 4217 such as LAK")
]


def faults(of: Shape, value: Any) -> Iterator[tuple[Place, str]]:
    """Where the value is not exactly of the shape. Its records are valid: they exist."""
    match of:
        case Maybe(inner):
            if value is not None:
                yield from faults(inner, value)
        case Array(item, least) if type(value) is tuple:
            if len(value) < least:
                yield (), f"expected at least {least}, got {len(value)}"
            for index, each in enumerate(value):
                for place, reason in faults(item, each):
                    yield (index, *place), reason
        case Both(half) if type(value) is Pair:
            for side, each in value.items():
                for place, reason in faults(half, each):
                    yield (side, *place), reason
        case Leaf(cls, facts) if type(value) is cls:
            yield from (((), reason) for reason in leaf_faults(facts, value))
        case Record(cls) if type(value) is cls:
            pass
        case OneOf(types) if type(value) in types:
            pass
        case _:
            yield (), f"expected {in_words(of)}, got {shown(value)}{_meant(of, value)}"


def _meant(of: Shape, value: Any) -> str:
    """Which word of a closed list was meant by its text, or which there are."""
    if not isinstance(of, Leaf) or not issubclass(of.type, enum.Enum):
        return ""
    named = {member.value: member.name for member in of.type}
    if type(value) is str and value in named:
        return f": write {of.type.__name__}.{named[value]}"
    return f"; there are {', '.join(named.values())}" if type(value) is str else ""


def leaf_faults(facts: tuple[Fact, ...], value: Any) -> Iterator[str]:
    """What the annotation asks of a scalar beyond its type, and is not so."""
    if isinstance(value, str) and not value.isascii() and SURROGATE.search(value):
        yield f"a lone surrogate is no character: {shown(value)}"
    if isinstance(value, str) and not unicodedata.is_normalized("NFC", value):
        yield f"expected text in the normal form NFC, got {shown(value)}"
    if isinstance(value, Decimal) and not is_normal(value):
        yield f"expected a finite number in its shortest form, got {shown(value)}"
    if type(value) is int and abs(value) > MOST_WHOLE:
        yield f"expected an integer up to {MOST_WHOLE}, got {shown(value)}"
    for fact in facts:
        if asked := _unmet(fact, value):
            yield f"expected {asked}, got {shown(value)}"


def _unmet(fact: Fact, value: Any) -> str | None:
    """What a fact asks for, if the value is not so; keys are resolved elsewhere."""
    match fact:
        case Matches(pattern, words) if not re.fullmatch(pattern, value):
            return words
        case Within(least, most) if not _lies_within(value, least, most):
            low = "" if least is None else f" from {least}"
            return f"a number{low}" + ("" if most is None else f" to {most}")
    return None


def _lies_within(value: Any, least: int | None, most: int | None) -> bool:
    return (least is None or value >= least) and (most is None or value <= most)
