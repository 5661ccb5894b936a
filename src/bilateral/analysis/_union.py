"""A part of both edits together, where that can be; what can never be is a conflict."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Any

import attrs

from bilateral.analysis.conflict import Conflict, ConflictKind, Three
from bilateral.errors import InvalidValue, Place, Problem
from bilateral.model._alignment import key_of


def united(
    three: Three, new: dict[str, Any], conflicts: list[Conflict]
) -> tuple[Any, list[Conflict]]:
    """The part with these members in place of those of the base.

    If it cannot be, the parts with a key that are at fault are put back; if that is not
    enough, as few members as will do, those at fault before others. Each member is tried
    twice at most, so that the time grows with the size of the part.
    """
    if not (problems := _problems(three.base, new)):
        return attrs.evolve(three.base, **new), conflicts
    at_fault = _at_fault(new, problems)
    for name, faults in at_fault.items():
        if faults:
            versions = three.member(name)
            conflicts = _without_parts(versions, name, new, faults, conflicts)
    if problems := _problems(three.base, new):
        for name in _too_many(three.base, new, at_fault):
            del new[name]
            conflicts = [c for c in conflicts if c.place[0] != name]
            conflicts.append(_impossible(three.member(name), (name,), problems))
    return attrs.evolve(three.base, **new), conflicts


def _problems(base: Any, new: dict[str, Any]) -> tuple[Problem, ...]:
    """Why it cannot be; none: it can."""
    try:
        attrs.evolve(base, **new)
    except InvalidValue as error:
        return error.problems
    return ()


def _too_many(base: Any, new: dict[str, Any], at_fault: Container[str]) -> list[str]:
    """Members without which it can be, and with each of which it cannot."""
    rest, undone = dict(new), list[str]()
    waiting = sorted(new, key=lambda name: name not in at_fault)
    while _problems(base, rest):  # without any it is the base, which can be
        undone.append(waiting.pop(0))
        del rest[undone[-1]]
    for name in undone:
        if not _problems(base, rest | {name: new[name]}):
            rest[name] = new[name]
    return [name for name in undone if name not in rest]


def _impossible(three: Three, place: Place, problems: Iterable[Problem]) -> Conflict:
    reason = "; ".join(map(str, problems))
    return three.conflict(ConflictKind.IMPOSSIBLE, place, reason)


def _at_fault(
    new: dict[str, Any], problems: Iterable[Problem]
) -> dict[str, dict[int, list[Problem]]]:
    """The members that problems name, and in lists the positions of parts with a key."""
    found: dict[str, dict[int, list[Problem]]] = {}
    for problem in problems:
        _, name, *steps = f"{problem.place}/".split("/")
        if name in new:
            inside = found.setdefault(name, {})
            if type(new[name]) is tuple and steps[0]:
                position = int(steps[0])
                if key_of(new[name][position]) is not None:
                    inside.setdefault(position, []).append(problem)
    return found


def _without_parts(
    three: Three,
    name: str,
    new: dict[str, Any],
    faults: dict[int, list[Problem]],
    conflicts: list[Conflict],
) -> list[Conflict]:
    """Put these parts of a list back to what the base has; the conflicts afterwards."""
    known = [{key_of(part): part for part in version} for version in three]
    items: list[Any] = []
    moved: dict[int, int] = {}
    found: list[Conflict] = []
    for position, item in enumerate(new[name]):
        versions = Three(*(parts.get(key_of(item)) for parts in known))
        if position not in faults or item == versions.base:
            moved[position] = len(items)
            items.append(item)
            continue
        place: Place = (name,)
        if versions.base is not None:
            place = (name, len(items))
            items.append(versions.base)
        found.append(_impossible(versions, place, faults[position]))
    new[name] = tuple(items)
    for conflict in conflicts:
        if conflict.place[0] != name or len(conflict.place) == 1:
            found.append(conflict)
        elif (position := int(conflict.place[1])) in moved:
            place = (name, moved[position], *conflict.place[2:])
            found.append(attrs.evolve(conflict, place=place))
    return found
