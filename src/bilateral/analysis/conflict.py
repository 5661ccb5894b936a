"""What two edits of one draft leave to be settled."""

from __future__ import annotations

__all__ = ["Conflict", "ConflictKind"]

from typing import Any, NamedTuple, final

from attrs import field, frozen

from bilateral.errors import Place, pointer
from bilateral.model._alignment import key_of
from bilateral.model._word import Word


@final
class ConflictKind(Word):
    """Why two edits of one thing do not go together.

    `CHANGED`: both changed it, and not alike; `REMOVED`: one took it out and the other
    changed it; `ADDED`: both added something under one key, and not alike;
    `IMPOSSIBLE`: each edit is sound, and both together can never be.
    """

    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"
    IMPOSSIBLE = "impossible"


@final
@frozen(kw_only=True)
class Conflict:
    """What the sides have to settle between them.

    Args:
        kind: Why the edits do not go together.
        place: Where the merged value has what the base has; the list, of something that
            the base has not.
        base: What the draft had; ``None`` if it had nothing.
        ours: What one made of it; ``None`` if it is not there, or not stated.
        theirs: What the other made of it; ``None`` likewise.
        reason: Of what is impossible, why: places in it are those of both edits
            together. A sentence has no mirror image, and is not compared.
    """

    kind: ConflictKind
    place: Place
    base: object
    ours: object
    theirs: object
    reason: str | None = field(default=None, eq=False)

    @property
    def pointer(self) -> str:
        """The place as a JSON Pointer."""
        return pointer(self.place)

    @property
    def key(self) -> str | None:
        """The key of the part in conflict; ``None`` if it has none."""
        parts = (self.base, self.ours, self.theirs)
        return next((key for part in parts if (key := key_of(part))), None)


class Three(NamedTuple):
    """One thing in the draft, and what each made of it."""

    base: Any
    ours: Any
    theirs: Any

    def member(self, name: str) -> Three:
        return Three(*(getattr(whole, name) for whole in self))

    def conflict(
        self, kind: ConflictKind | None = None, place: Place = (), reason: str = ""
    ) -> Conflict:
        if kind is None:
            added, removed = self.base is None, None in (self.ours, self.theirs)
            kind = ConflictKind.REMOVED if removed else ConflictKind.CHANGED
            kind = ConflictKind.ADDED if added else kind
        return Conflict(kind=kind, place=place, **self._asdict(), reason=reason or None)
