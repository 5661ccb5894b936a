"""What Hypothesis runs at its own import: strategies are found when they are needed."""

from __future__ import annotations

from typing import Any, get_args

import attrs

import bilateral


def register() -> None:
    """Let ``st.from_type`` know the types of the model; this imports no strategy."""
    from hypothesis import strategies as st

    for name in bilateral.__all__:
        cls = getattr(bilateral, name)
        if attrs.has(cls):
            st.register_type_strategy(cls, _strategy)


def _strategy(wanted: Any) -> Any:
    from hypothesis import strategies as st

    from bilateral.strategies import pairs
    from bilateral.strategies._shapes import of

    if bilateral.Pair in (wanted, getattr(wanted, "__origin__", None)):
        halves = get_args(wanted) or (str,)
        return pairs(st.from_type(halves[0]))
    return of(wanted, 2)
