from typing import Any

import attrs

from bilateral.model._fields import faults
from bilateral.model._shape import members


def test_defaults_are_as_the_annotation_says(cls: Any) -> None:
    """A reader takes the default of a member that is left out as it stands."""
    for member in members(cls):
        if member.default is not attrs.NOTHING:
            assert list(faults(member.shape, member.default)) == []
