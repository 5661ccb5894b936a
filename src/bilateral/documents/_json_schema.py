"""The JSON Schema that is shipped, made from the types by a tool."""

from __future__ import annotations

import json
from typing import Any

from bilateral.documents._versions import SCHEMA_VERSION


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of documents, for programs in other languages.

    It is for `SCHEMA_VERSION`, which its ``$id`` names, and a new copy each time. What
    it refuses, reading refuses; reading also refuses what JSON Schema cannot say, such
    as a reference that leads nowhere. This library does not use it.

    >>> json_schema()["$id"]
    'urn:bilateral:schema:1'
    """
    import pkgutil

    text = pkgutil.get_data("bilateral.documents", f"schema-{SCHEMA_VERSION}.json")
    schema: dict[str, Any] = json.loads(text or b"")
    return schema
