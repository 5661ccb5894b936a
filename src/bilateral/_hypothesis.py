"""What Hypothesis runs at its own import: strategies are found when they are needed."""

from __future__ import annotations

from typing import Any, get_args, get_origin

import attrs

import bilateral


def register() -> None:
    """Let ``st.from_type`` know the types of the model; this imports no strategy."""
    from hypothesis import strategies as st

    for name in bilateral.__all__:
        cls = getattr(bilateral, name)
        if attrs.has(cls):
            st.register_type_strategy(cls, _when_asked_for(cls))


def _when_asked_for(cls: type[Any]) -> Any:
    def strategy(wanted: Any) -> Any:
        """Hypothesis also asks each mapping for a `Mapping`: that is left to others."""
        if cls not in (wanted, get_origin(wanted)):
            return NotImplemented
        from hypothesis import strategies as st

        from bilateral.strategies import pairs
        from bilateral.strategies._shapes import of

        if cls is bilateral.Pair:
            halves = get_args(wanted) or (str,)
            return pairs(st.from_type(halves[0]))
        return of(cls, 2)

    return strategy
