"""What a document holds."""

from __future__ import annotations

import functools
from typing import TypeAlias, TypeVar, get_args

from bilateral.documents._converter import make_converter
from bilateral.errors import InvalidValue, shown
from bilateral.model import Agreement, Dossier, ReviewMinutes

Document: TypeAlias = Agreement | ReviewMinutes | Dossier
"""What a document holds; its `type` says which."""

D = TypeVar("D", bound=Document)

converter = functools.cache(make_converter)
"""The converter of this library's own: made at first use, and never changed."""


def check_type(document: object) -> None:
    """Raise `InvalidValue` if it is no document but a part of one."""
    if type(document) not in get_args(Document):
        words = " or ".join(cls.__name__ for cls in get_args(Document))
        raise InvalidValue.at(reason=f"expected {words}, got {shown(document)}")
