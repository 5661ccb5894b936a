"""In which version of the schema a document is written, and how it gets to the newest.

A step makes the body of one version that of the next: a pure function on plain data,
which leaves its argument as it was. It changes what it knows and nothing else: whatever
is wrong with a body is for the reader to tell, so it raises on none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from bilateral.errors import DocumentError, shown

Body: TypeAlias = dict[str, Any]
"""A document without the member that states its version."""
Step: TypeAlias = Callable[[Body], Body]

STEPS: tuple[Step, ...] = ()
"""From version 1 to 2, from 2 to 3, and so on: none is ever changed or taken out."""

SCHEMA_VERSION = 1 + len(STEPS)
"""The version that is written. It is independent of the version of the package."""

VERSION = "bilateral"
"""The member of a document that states its version."""


def with_version(body: Body) -> dict[str, Any]:
    """The document of a body."""
    return {VERSION: SCHEMA_VERSION, **body}


def body_of(data: Any, steps: Sequence[Step] = STEPS) -> Body:
    """The body of a document, in the newest version; `DocumentError` if there is none."""
    version, newest = version_in(data), 1 + len(steps)
    if version > newest:
        reason = f"schema version {shown(version)} is newer than {newest}"
        raise DocumentError.at(VERSION, reason=f"{reason}, the newest that can be read")
    body = {name: part for name, part in data.items() if name != VERSION}
    for step in steps[version - 1 :]:
        body = step(body)
    return body


def version_in(data: Any) -> int:
    """The version that a document states; `DocumentError` if it does not."""
    if type(data) is not dict:
        raise DocumentError.at(reason=f"expected an object, got {shown(data)}")
    if VERSION not in data:
        reason = f"missing; expected the schema version, {SCHEMA_VERSION}"
        raise DocumentError.at(VERSION, reason=reason)
    version = data[VERSION]
    if type(version) is not int or version < 1:
        reason = f"expected a schema version from 1 on, got {shown(version)}"
        raise DocumentError.at(VERSION, reason=reason)
    return version
