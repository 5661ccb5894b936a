"""Checked by mypy and pyright, not run."""

from __future__ import annotations

from typing import assert_type

from bilateral import Agreement, Term, replace, swap


def typed(agreement: Agreement) -> None:
    """What the type checkers see."""
    assert_type(agreement.clause(Term), Term | None)
    assert_type(swap(agreement), Agreement)
    assert_type(replace(agreement, {"/title/en": "x"}), Agreement)
