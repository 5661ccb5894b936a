"""Functions made from source that is written for each class, at first use.

What walks by structure asks at each step what stands there; a function written for one
class has asked before. attrs makes its own methods in the same way.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Lines: TypeAlias = list[str]


class Functions:
    """Functions that call one another by name, each made when it is first called.

    Only then is the module of its class complete; and types may hold themselves.
    """

    def __init__(self) -> None:
        self.names: dict[str, Any] = {}
        self.numbers = itertools.count()  # never the same twice, also in threads
        self._tables: list[dict[Any, Any]] = []

    def name(self, value: Any) -> str:
        """A name for a value that the source mentions."""
        self.names[name := f"c{next(self.numbers)}"] = value
        return name

    def late(self, name: str, parameters: str, body: Callable[[], Lines]) -> str:
        """The name of a function, which is compiled at its first call."""
        if name not in self.names:

            def first(*arguments: Any) -> Any:
                source = [f"def {name}({parameters}):", *indented(body() or ["pass"])]
                code = compile("\n".join(source), f"<generated {name}>", "exec")
                exec(code, self.names)  # noqa: S102 - it names our own members only
                made = self.names[name]
                for table in self._tables:
                    table.update({k: made for k, f in table.items() if f is first})
                return made(*arguments)

            self.names[name] = first
        return name

    def table(self, of: Mapping[Any, str]) -> str:
        """A name for a table of functions."""
        self._tables.append({key: self.names[name] for key, name in of.items()})
        return self.name(self._tables[-1])


def indented(lines: Lines) -> Lines:
    """One block deeper."""
    return [f" {line}" for line in lines]
