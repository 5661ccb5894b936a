"""The envelope of a document: which version of the schema it is written in."""

from __future__ import annotations

from typing import Any

from bilateral.errors import DocumentError, shown

SCHEMA_VERSION = 1
"""The version that is written. It is independent of the version of the package."""

VERSION = "bilateral"
"""The member of a document that says it."""


def with_version(body: dict[str, Any]) -> dict[str, Any]:
    """The document of a body."""
    return {VERSION: SCHEMA_VERSION, **body}


def body_of(data: Any) -> dict[str, Any]:
    """The body of a document, in the newest version; `DocumentError` if there is none."""
    version = version_in(data)
    if version > SCHEMA_VERSION:
        reason = f"schema version {shown(version)} is newer than {SCHEMA_VERSION}"
        raise DocumentError.at(VERSION, reason=f"{reason}, the newest that can be read")
    return {name: part for name, part in data.items() if name != VERSION}


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
