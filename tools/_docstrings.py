"""What docstrings say, as JSON Schema says it: in the values of JSON, and one place each."""

from __future__ import annotations

import functools
import inspect
import re
from typing import Any

_SECTION = re.compile(r"^(Args|Raises|Source):$", re.MULTILINE)
_ENTRY = re.compile(r"^    (\w+): (.*(?:\n {8}.*)*)", re.MULTILINE)


def in_json(words: str) -> str:
    """Words of a docstring, with values as JSON has them, in one line a paragraph."""
    plain = words.replace("``None``", "null").replace("``", "`")
    plain = re.sub(
        r"`([A-Z][A-Z_]+)`", lambda m: f"`{m[1].lower().replace('_', '-')}`", plain
    )
    return "\n\n".join(" ".join(p.split()) for p in plain.split("\n\n"))


@functools.cache
def sections(cls: type[Any]) -> dict[str, str]:
    """The parts of a class's own docstring by their headings; `""` is the description.

    That ends with the first example: what comes after it is about Python.
    """
    begin, *rest = _SECTION.split(inspect.cleandoc(vars(cls).get("__doc__") or ""))
    about = begin.partition(">>>")[0].strip()
    return {"": about, **dict(zip(rest[::2], rest[1::2], strict=True))}


def entries(cls: type[Any], section: str) -> dict[str, str]:
    """What a section says, by name."""
    found = _ENTRY.findall(sections(cls).get(section, ""))
    return {name: in_json(words) for name, words in found}


def about_members(cls: type[Any]) -> dict[str, str]:
    """What is said of each member, where it is declared."""
    found: dict[str, str] = {}
    for each in reversed(cls.__mro__):
        found |= entries(each, "Args")
    return found


def about(cls: type[Any]) -> dict[str, Any]:
    """Title and description of a class, and what else is refused."""
    words = re.sub("(?<=[a-z])(?=[A-Z])", " ", cls.__name__).capitalize()
    said: dict[str, Any] = {"title": words, "description": in_json(sections(cls)[""])}
    if refused := entries(cls, "Raises").get("InvalidValue"):
        said["$comment"] = f"Refused: {refused}"
    return said
