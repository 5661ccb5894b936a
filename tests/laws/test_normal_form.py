"""The letters of words are brought to NFC, however many marks stand on one."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bilateral import Text
from bilateral.model.text import _normal

MARKS = st.sampled_from(
    "\u0301\u0302\u0323\u0327\u0345\u0344\u0f73\u0eb9\u0ec8\u05b0\u1dce"
)
OTHERS = st.sampled_from("aoé\u1ed9\u212b\uac00\u1161\u0958._ ")


@given(st.text(MARKS, max_size=90), st.text(MARKS | OTHERS, max_size=90), st.text())
def test_it_is_what_python_says(run: str, mixed: str, other: str) -> None:
    for words in (run, mixed, mixed + run + mixed, other, run * 3):
        assert _normal(words) == unicodedata.normalize("NFC", words)


@given(st.text(MARKS, max_size=90))
def test_two_orders_of_marks_are_one_text(run: str) -> None:
    apart = unicodedata.normalize("NFD", f"a{run}")
    assert Text(f"a{run}") == Text(apart) == Text(unicodedata.normalize("NFC", apart))
