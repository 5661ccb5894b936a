"""The one place where a converter is put together; and how values are written."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Any, get_args

from bilateral.documents._hints import is_a
from bilateral.documents._writers import Writers
from bilateral.model._shape import Shape

if TYPE_CHECKING:
    import cattrs

Write = Callable[[Any], Any]


def make_converter() -> cattrs.Converter:
    """A fresh converter between plain data and the types of the model.

    It has the hooks of this library alone; those that you register on it before its
    first use count instead of ours. It reads and writes bodies: the schema version
    belongs to the document.
    """
    from cattrs import Converter

    from bilateral.documents._reading import add_reading

    converter = Converter(forbid_extra_keys=True)
    add_reading(converter)
    _add_writing(converter)
    return converter


def _add_writing(converter: cattrs.Converter) -> None:
    @converter.register_unstructure_hook
    def word(member: StrEnum) -> str:
        return member.value

    ours: set[Write] = {word}

    def theirs(tp: Any) -> Write | None:
        hook = converter.get_unstructure_hook(tp)
        return None if hook in ours else hook

    writers = Writers(theirs)

    @converter.register_unstructure_hook_factory(is_a(*get_args(Shape)))
    def write(tp: Any) -> Write:
        ours.add(hook := writers.hook(tp))
        return hook
