"""Numbers as texts of several languages write them, and where two texts differ in them.

Read are the digits of every script (Lao, Thai, full-width), Chinese numerals, digits with
a word of scale ("120 billion", "1200亿"), and months by name beside a number. Words for
numbers are not read, since one text says "five" where another has 5: so a number that
only one text has tells nothing, and two texts differ where each has one of its own.
"""

from __future__ import annotations

__all__ = ["different", "items", "numbers"]

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping

from bilateral.model.text import base

LONGEST = 15
"""A longer row of digits is no number but a telephone or an account."""

_DIGITS = {
    character: value
    for value, characters in enumerate(
        (
            "〇零○",
            "一壹",
            "二贰貳两兩",
            "三叁參",
            "四肆",
            "五伍",
            "六陆陸",
            "七柒",
            "八捌",
            "九玖",
        )
    )
    for character in characters
}
_UNITS = dict(zip("十拾百佰千仟", (10, 10, 100, 100, 1000, 1000), strict=True))
_MYRIADS = dict(zip("万萬亿億", (10**4, 10**4, 10**8, 10**8), strict=True))
_SCALES = {
    10**3: "thousand mille mil nghìn ngàn ribu тысяч тысячи พัน ພັນ",
    10**4: "หมื่น ໝື່ນ",
    10**5: "แสน ແສນ",
    10**6: "million millions millón millones milhão milhões triệu juta "
    "миллион миллиона миллионов ล้าน ລ້ານ",
    10**9: "billion billions milliard milliards tỷ tỉ miliar "
    "миллиард миллиарда миллиардов ຕື້",
}
_SCALE = {
    unicodedata.normalize("NFC", word): scale
    for scale, words in _SCALES.items()
    for word in words.split()
}
_MONTHS = {
    "en": "January February March April May June July August September October "
    "November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre "
    "novembre décembre",
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober "
    "November Desember",
    "lo": "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ",
    "ms": "Januari Februari Mac April Mei Jun Julai Ogos September Oktober "
    "November Disember",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro "
    "novembro dezembro",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября "
    "ноября декабря",
    "th": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม "
    "พฤศจิกายน ธันวาคม",
}
_MONTH = {
    language: {
        unicodedata.normalize("NFC", name): number
        for number, name in enumerate(names.split(), start=1)
    }
    for language, names in _MONTHS.items()
}


def _one_of(words: Mapping[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


# Only beside a number, and in its own case: "Article 5 may be amended" names no month.
_DATED = {
    language: re.compile(
        rf"(?<=\d)(?:st|nd|rd|th|er|º)?\.?\s*(?:of |de )?(?P<after>{_one_of(names)})"
        rf"|(?P<before>{_one_of(names)})(?=\.?,?\s*\d)"
    )
    for language, names in _MONTH.items()
}
# A Latin or Cyrillic word of scale ends there; Lao and Thai go on without a space, but
# not with the letters that make "alliance" and "obligation" of a thousand.
_GOING_ON = "a-z\u00e0-\u024f\u1ea0-\u1ef9\u0430-\u044f\u0e18\u0e97"
_NUMBER = re.compile(
    rf"(?P<chinese>[{''.join((*_DIGITS, *_UNITS, *_MYRIADS))}]+)"
    r"|(?:(?<![\d.,])(?P<grouped>[1-9]\d{0,2}(?P<mark>[.,'\u2019\u00a0\u202f ])\d{3}"
    r"(?:(?P=mark)\d{3})*)(?!\d)|(?P<whole>\d+)(?:[.,](?P<part>\d+))?)"
    rf"(?:\s?(?P<scale>{_one_of(_SCALE)})(?![{_GOING_ON}])"
    r"|(?P<myriads>(?:[十百千万萬亿億](?![克米瓦分之]))+))?"
)
_MIXED_ZERO = re.compile(rf"(?<=[{''.join(_DIGITS)}])[0\uff10]+")
_ITEM = re.compile(r"(?<![\w(])[^\W\d_]\)|(?<!\w)\([^\W\d_]\)")


# Two years and 24 months are one length; "24 tháng 12" is a day in December.
_IN_MONTHS = re.compile(
    r"(?<![\d.,])(\d+)(?=\s*(?:months?\b|mois\b|meses\b|месяц|[个個]月|(?:tháng\b|ເດືອນ|เดือน)(?!\s*\d)))"
)
_HALF_DAY = re.compile(
    r"(?<![\d.,:])(\d{1,2})(?=(?:[.:]\d{2})?\s*p\.?\s?m\b)", re.IGNORECASE
)
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
_ERA = re.compile(rf"({'|'.join(_ERAS)})(元|\d+|[一二三四五六七八九十]+)(?=年)")
HOURS, MONTHS = 12, 12


def _years(found: re.Match[str]) -> str:
    years, rest = divmod(int(found[1]), MONTHS)
    return found[1] if rest or not years else str(years)


def _of_the_day(found: re.Match[str]) -> str:
    return str(int(found[1]) % HOURS + HOURS)


def _of_our_era(found: re.Match[str]) -> str:
    year = found[2].replace("元", "1")
    number = int(year) if year.isdecimal() else _chinese(year)
    return str(_ERAS[found[1]] + (number or 1))  # a single 一 is no number elsewhere


_TOLD = ((_IN_MONTHS, _years), (_HALF_DAY, _of_the_day), (_ERA, _of_our_era))


def numbers(words: str, language: str = "und") -> list[int]:
    """The numbers in the order of the text; of a day its day, month and year.

    Twelve months are a year, hours are those of the whole day, and Japanese years those
    of our era.

    Args:
        words: The text.
        language: Its tag, for the names of months.
    """
    plain = _MIXED_ZERO.sub(lambda zeros: "〇" * len(zeros[0]), words)
    for pattern, told in _TOLD:
        plain = pattern.sub(told, plain)
    names = base(language)
    if names in _DATED:
        month = _MONTH[names]
        plain = _DATED[names].sub(
            lambda found: f" {month[found['after'] or found['before']]} ", plain
        )
    return [n for found in _NUMBER.finditer(plain) for n in _read(found, plain)]


def _read(found: re.Match[str], words: str) -> Iterator[int]:
    if row := found["chinese"]:
        very = row == "十" and re.match("分(?!之|钟|鐘)", words[found.end() :][:2])
        if not very and len(row) <= LONGEST and (number := _chinese(row)) is not None:
            yield number
        return
    whole, part = found["grouped"] or found["whole"], found["part"] or ""
    digits = "".join(filter(str.isdecimal, whole))
    if len(digits) + len(part) > LONGEST:
        return
    scale = _SCALE.get(found["scale"] or "", 1)
    for character in found["myriads"] or "":
        scale *= _UNITS.get(character) or _MYRIADS[character]
    scaled, rest = divmod(int(digits + part) * scale, 10 ** len(part))
    if not rest:
        yield scaled
    else:  # 5.1 is an article, 14.30 a time; a decimal has the same parts on both sides
        yield int(digits)
        yield int(part)


def _chinese(row: str) -> int | None:
    """The number of a row of Chinese numerals; ``None`` if it is another word."""
    if all(character in _DIGITS for character in row):
        if len(row) == 1:  # alone these are mostly parts of words: together, both
            return None if row in "一壹两兩" else _DIGITS[row]
        year = len(row) == len("一九九一") or set(row) & set("〇零○")
        return int("".join(str(_DIGITS[c]) for c in row)) if year else None
    if row[0] not in _DIGITS and row[0] not in "十拾":
        return None  # ten thousand of something unsaid: Vientiane, an encyclopedia
    total, section, digit = 0, 0, None
    for character in row:
        if character in _DIGITS:
            digit = _DIGITS[character]
        elif character in _UNITS:
            section += (1 if digit is None else digit) * _UNITS[character]
            digit = None
        elif _MYRIADS[character] == 10**8:
            total = (total + section + (digit or 0)) * 10**8
            section, digit = 0, None
        else:
            total += (section + (digit or 0)) * 10**4
            section, digit = 0, None
    return total + section + (digit or 0)


def different(
    one: str, other: str, languages: tuple[str, str] = ("und", "und")
) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """The numbers that each text has alone, if each has some; ``None`` if they agree.

    The years of the Buddhist era are those of ours, and a year is its last two digits.
    """
    own = dict.fromkeys(numbers(one, languages[0]))
    others = dict.fromkeys(numbers(other, languages[1]))
    left, right = _alone(own, others), _alone(others, own)
    return (left, right) if left and right else None


BUDDHIST = 543
"""So many years the Buddhist era of Laos and Thailand is ahead of ours."""
YEARS = range(1800, 2200 + BUDDHIST)
"""Numbers that may be years of our era or the Buddhist."""


def _alone(own: Iterable[int], others: Collection[int]) -> tuple[int, ...]:
    years = {n % 100 for n in others if n in YEARS}

    def known(n: int) -> bool:
        return (
            n in others
            or n in years
            or (
                n in YEARS
                and not {n - BUDDHIST, n + BUDDHIST, n % 100}.isdisjoint(others)
            )
        )

    return tuple(n for n in own if not known(n))


def items(words: str) -> int:
    """How many lettered items a text has: a), (b), ກ), в)."""
    return len(_ITEM.findall(words))
