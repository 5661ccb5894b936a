"""Sentences in the language that the caller asks for, from gettext catalogues."""

from __future__ import annotations

__all__ = ["LANGUAGES", "day_in_words", "sentence"]

import functools
import gettext
from datetime import date
from importlib.resources import files

from bilateral.model import Actor, Day, Duration, Pair, Side, Text
from bilateral.model._language_names import language_name
from bilateral.model._word import Word
from bilateral.rules._said import Language, Param, Params

LANGUAGES = ("en", "vi")
"""The languages that messages are in; English is that of the rules themselves."""


@functools.cache
def catalogue(language: str) -> gettext.NullTranslations:
    """The catalogue of a language; an empty one if there is none."""
    file = (
        files("bilateral.rules") / "locale" / language / "LC_MESSAGES" / "bilateral.mo"
    )
    if language not in LANGUAGES[1:]:
        return gettext.NullTranslations()
    with file.open("rb") as opened:
        return gettext.GNUTranslations(opened)


def _length(length: Duration, words: gettext.NullTranslations) -> str:
    """Years, months and days as one counts them aloud."""
    parts = [
        words.ngettext("{n} year", "{n} years", length.years).format(n=length.years),
        words.ngettext("{n} month", "{n} months", length.months).format(
            n=length.months
        ),
        words.ngettext("{n} day", "{n} days", length.days).format(n=length.days),
    ]
    numbers = (length.years, length.months, length.days)
    return " ".join(part for part, n in zip(parts, numbers, strict=True) if n)


def day_in_words(day: Day | date, words: gettext.NullTranslations) -> str:
    """A day, a month or a year as one writes it in a language."""
    year, month, number = f"{day.year:04}", day.month, day.day
    if month is None:
        return year
    told = {"year": year, "month": f"{month:02}"}
    if number is None:
        return words.gettext("{year}-{month}").format(**told)
    return words.gettext("{year}-{month}-{day}").format(**told, day=f"{number:02}")


def sentence(message: str, params: Params, names: Pair[str], language: str) -> str:
    """The message with its parameters in words."""
    words = catalogue(language)

    def told(value: Param) -> str:
        match value:
            case Side():
                return names[value]
            case Actor():
                return words.gettext(" and ").join(names[side] for side in value.sides)
            case Word():
                return words.pgettext("word", value.value.replace("-", " "))
            case Text():
                return value.best(language, "en")
            case Pair():
                return ", ".join(f"{names[s]}: {told(v)}" for s, v in value.items())
            case Day():
                return day_in_words(value, words)
            case Duration():
                return _length(value, words)
            case Language(tag):
                return language_name(tag, language)
            case tuple():
                return ", ".join(map(told, value))
            case _:
                return str(value)

    return words.gettext(message).format(
        **{name: told(value) for name, value in params}
    )
