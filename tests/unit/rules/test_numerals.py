"""Numerals of several languages: what they are read as, and where two texts differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.rules._numerals import different, items, numbers

ZEROS = {"arabic": "0", "lao": "໐", "thai": "๐", "full-width": "\uff10"}
CHINESE = "〇一二三四五六七八九"


def in_script(number: int, zero: str) -> str:
    return "".join(chr(ord(zero) + int(digit)) for digit in str(number))


def in_chinese(number: int) -> str:
    """As one writes a number below a hundred million with units."""
    told, gap = "", False
    for power in reversed(range(8)):
        digit = number // 10**power % 10
        if digit:
            told += ("零" if gap and told else "") + CHINESE[digit]
            told += ["", "十", "百", "千"][power % 4]
            gap = False
        else:
            gap = True
        if power == 4 and number >= 10**4:
            told += "万"
            gap = False
    return told


@given(st.integers(0, 10**12), st.sampled_from([*ZEROS.values()]))
def test_the_digits_of_every_script_are_read(number: int, zero: str) -> None:
    assert numbers(f"ກ {in_script(number, zero)} ข") == [number]


@given(st.integers(2, 10**8 - 1))
def test_chinese_numerals_with_units_are_read(number: int) -> None:
    assert numbers(f"共{in_chinese(number)}人") == [number]


@given(st.integers(1000, 9999))
def test_chinese_years_are_read(year: int) -> None:
    told = "".join(CHINESE[int(digit)] for digit in str(year))
    assert numbers(f"{told}年") == [year]


@given(st.integers(1000, 10**9), st.sampled_from([",", ".", " ", "\u00a0", "'"]))
def test_groups_of_digits_are_one_number(number: int, mark: str) -> None:
    assert numbers(f"({number:,})".replace(",", mark)) == [number]


@given(st.integers(1900, 2100))
def test_buddhist_years_are_those_of_ours(year: int) -> None:
    assert different(str(year), f"พ.ศ. {in_script(year + 543, '๐')}") is None
    assert different(str(year), f"ພ.ສ. {year + 544}") == ((year,), (year + 544,))


@given(st.text(), st.text())
def test_any_texts_can_be_compared(one: str, other: str) -> None:
    assert different(one, one) is None
    found = different(one, other)
    assert different(other, one) == (found and found[::-1])
    assert items(one) >= 0


@given(st.text("〇一二三四五六七八九十百千万亿0", max_size=30))
def test_any_row_of_chinese_numerals_can_be_read(words: str) -> None:
    assert all(number >= 0 for number in numbers(words))


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("5-7 ngày", "vi", [5, 7]),
        ("2001 - 2005", "vi", [2001, 2005]),
        ("2019-12-08", "en", [2019, 12, 8]),
        ("31.12.2019", "ru", [31, 12, 2019]),
        ("ngày 08 tháng 12 năm 2019", "vi", [8, 12, 2019]),
        ("8th of December 2019", "en", [8, 12, 2019]),
        ("December 8, 2019", "en", [12, 8, 2019]),
        ("8 décembre 2019", "fr-FR", [8, 12, 2019]),
        ("Article 5 may be amended", "en", [5]),
        ("ວັນທີ ໘ ທັນວາ ໒໐໑໙", "lo", [8, 12, 2019]),
        ("๘ ธันวาคม ๒๕๖๒", "th", [8, 12, 2562]),
        ("the 47th session", "en", [47]),
        ("120 billion dong", "en", [120 * 10**9]),
        ("120 tỷ đồng", "vi", [120 * 10**9]),
        ("1200亿", "zh", [120 * 10**9]),
        ("3千万元", "zh", [3 * 10**7]),
        ("1,5 triệu", "vi", [1_500_000]),
        ("5 ລ້ານກີບ", "lo", [5_000_000]),
        ("5 พันธมิตร", "th", [5]),
        ("5千克", "zh", [5]),
        ("5.1", "en", [5, 1]),
        ("一九八九年至一九九0年", "zh", [1989, 1990]),
        ("三亿五千万", "zh", [350_000_000]),
        ("五亿", "zh", [500_000_000]),
        ("三十亿", "zh", [3_000_000_000]),
        ("令和元年と令和一年", "ja", [2019, 2019]),
        ("昭和六十三年", "ja", [1988]),
        ("24 months, 30 months, 0 months", "en", [2, 30, 0]),
        ("百分之二十", "zh", [20]),
        ("二十分之一", "zh", [20]),
        ("十分之三", "zh", [10, 3]),
        ("account 1234567890123456", "en", []),
        ("account 123456789012345", "en", [123456789012345]),
        ("1234567890.123456", "en", []),
        ("一二三四五六七八九一二三四五六七", "zh", []),
    ],
)
def test_numbers_are_read_as_they_are_written(
    words: str, language: str, expected: list[int]
) -> None:
    assert numbers(words, language) == expected


@pytest.mark.parametrize(
    "words",
    ["两国", "一起", "统一", "万象", "百科", "五六人", "十分重视", "five persons"],
)
def test_words_are_no_numbers(words: str) -> None:
    assert numbers(words) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("five persons", "5 người"),
        ("5 persons in two rooms", "năm người, 2 phòng, 5 ngày"),
        ("for 2016-2020", "2016-20"),
        ("8 December 2019", "ngày 8/12/19"),
        ("1,160 scholarships", "1.160 học bổng"),
    ],
)
def test_the_same_in_other_words_is_no_difference(one: str, other: str) -> None:
    assert different(one, other, ("en", "vi")) is None


def test_two_numbers_in_one_place_are_a_difference() -> None:
    assert different("5 or 6 persons", "6 hoặc 7 người") == ((5,), (7,))


@pytest.mark.parametrize(
    ("one", "other", "languages"),
    [
        ("in 2016-2020", "in 2016-20", ("en", "en")),
        ("in 2019", "in 2562", ("en", "en")),
        ("in 2562", "in 2019", ("en", "en")),
        ("8 December", "8 décembre", ("en", "fr")),
    ],
)
def test_only_what_is_not_known_is_different(
    one: str, other: str, languages: tuple[str, str]
) -> None:
    assert different(f"{one}; 7", f"{other}; 9", languages) == ((7,), (9,))
    assert different(f"{other}; 9", f"{one}; 7", languages[::-1]) == ((9,), (7,))


def test_lettered_items_are_counted_in_every_script() -> None:
    assert items("(a) one; (b) two; c) three") == 3
    assert items("ກ) ໜຶ່ງ; ຂ) ສອງ") == 2
    assert items("side(s), (1), (two)") == 0


@pytest.mark.parametrize(
    ("one", "other", "languages"),
    [
        ("24 months", "2 năm", ("en", "vi")),
        ("36 tháng", "3 ປີ", ("vi", "lo")),
        ("12个月", "1 year", ("zh", "en")),
        ("at 2.30 pm", "14 giờ 30", ("en", "vi")),
        ("at 12 p.m.", "12 giờ", ("en", "vi")),
        ("1 March 2023", "令和5年3月1日", ("en", "ja")),
        ("1 March 2019", "平成三十一年3月1日", ("en", "ja")),
        ("in 2019", "令和元年", ("en", "ja")),
        ("24 December", "ngày 24 tháng 12", ("en", "vi")),
    ],
)
def test_lengths_hours_and_eras_are_read_alike(
    one: str, other: str, languages: tuple[str, str]
) -> None:
    assert different(one, other, languages) is None


@pytest.mark.parametrize(
    ("one", "other", "languages"),
    [
        ("24 months", "3 năm", ("en", "vi")),
        ("18 months", "2 năm", ("en", "vi")),
        ("24 persons", "2 người", ("en", "vi")),
        ("2.30 am", "14 giờ 30", ("en", "vi")),
        ("1 March 2023", "令和4年3月1日", ("en", "ja")),
    ],
)
def test_other_lengths_hours_and_eras_differ(
    one: str, other: str, languages: tuple[str, str]
) -> None:
    assert different(one, other, languages) is not None
