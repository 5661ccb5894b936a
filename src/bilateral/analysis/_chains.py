"""Commitments of all texts of a file, and which one takes up which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bilateral.model import Commitment, Instrument, PartRef


class Item(NamedTuple):
    """A commitment, with the text that it stands in.

    Args:
        ref: Which it is.
        at: The position of its text in the order of time.
        text: The text.
        commitment: What is to be done.
    """

    ref: PartRef
    at: int
    text: Instrument
    commitment: Commitment

    @property
    def order(self) -> tuple[int, str]:
        """By time, then by key."""
        return self.at, self.commitment.key


class Chains:
    """What continues what, by the references in the texts alone.

    Attributes:
        items: Every commitment, in the order of time.
        before: The commitment that one continues.
    """

    def __init__(self, texts: Sequence[Instrument]) -> None:
        found = [
            Item(PartRef(text.key, each.key), at, text, each)
            for at, text in enumerate(texts)
            for each in text.commitments
        ]
        found.sort(key=lambda item: item.order)
        self.items = {item.ref: item for item in found}
        self.before: dict[PartRef, PartRef] = {
            ref: item.commitment.continues
            for ref, item in self.items.items()
            if item.commitment.continues in self.items
        }
        self._open_circles()
        self._after: dict[PartRef, list[Item]] = {}
        for item in found:
            if before := self.before.get(item.ref):
                self._after.setdefault(before, []).append(item)

    def _open_circles(self) -> None:
        """Of commitments that continue one another, the oldest continues none."""
        done: set[PartRef] = set()
        for ref in self.items:
            path: dict[PartRef, None] = {}
            step: PartRef | None = ref
            while step is not None and step not in done and step not in path:
                path[step] = None
                step = self.before.get(step)
            if step in path:
                passed = [*path]
                circle = passed[passed.index(step) :]
                oldest = min(circle, key=lambda each: self.items[each].order)
                del self.before[oldest]
            done.update(path)

    def threads(self) -> Iterator[list[Item]]:
        """Each commitment that continues no other, with all that take it up, by time."""
        for ref, item in self.items.items():
            if ref in self.before:
                continue
            thread = [item]
            for each in thread:  # grows while it is read
                thread += self._after.get(each.ref, ())
            yield sorted(thread, key=lambda each: each.order)

    def is_last(self, item: Item) -> bool:
        """Whether no other takes it up, nor, in a later text, what it takes up itself."""
        before = self.before.get(item.ref)
        beside = self._after[before] if before else [item]
        return item.ref not in self._after and beside[-1].at == item.at
