"""Commitments of all texts of a file, and which one takes up which."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bilateral.model import Commitment, Instrument, PartRef


class Item(NamedTuple):
    """A commitment, with the text that it stands in.

    Args:
        ref: Which it is.
        at: The position of its text in the order of time.
        place: Its own position in the text.
        text: The text.
        commitment: What is to be done.
    """

    ref: PartRef
    at: int
    place: int
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
        of_text: Those of each text, in the order of their keys.
        before: The commitment that one continues.
        first: The one from which it came in the end; itself if it continues none.
    """

    def __init__(self, texts: Sequence[Instrument]) -> None:
        found = [
            Item(PartRef(text.key, each.key), at, place, text, each)
            for at, text in enumerate(texts)
            for place, each in enumerate(text.commitments)
        ]
        found.sort(key=lambda item: item.order)
        self.items = {item.ref: item for item in found}
        self.of_text: dict[str, list[Item]] = {text.key: [] for text in texts}
        for item in found:
            self.of_text[item.text.key].append(item)
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
        self.first: dict[PartRef, PartRef] = {}
        self._number()

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

    def _number(self) -> None:
        """Number them so that all that goes on with one has the numbers after its own."""
        waiting: list[tuple[PartRef, PartRef]] = [
            (ref, ref) for ref in self.items if ref not in self.before
        ]
        path: list[PartRef] = []
        while waiting:
            ref, first = waiting.pop()
            self.first[ref] = first
            path.append(ref)
            waiting += [(each.ref, first) for each in self._after.get(ref, ())]
        self._numbers = {ref: number for number, ref in enumerate(path)}
        self._ends = {ref: number + 1 for ref, number in self._numbers.items()}
        for ref in reversed(path):
            if before := self.before.get(ref):
                self._ends[before] = max(self._ends[before], self._ends[ref])

    def numbers(self, refs: Iterable[PartRef]) -> list[int]:
        """Which of them are commitments, for `go_on`."""
        return sorted(self._numbers[ref] for ref in refs if ref in self._numbers)

    def go_on(self, ref: PartRef, numbers: list[int]) -> bool:
        """Whether one of these is the commitment, or goes on with it."""
        return self._between(self._numbers[ref], self._ends[ref], numbers)

    def is_continued(self, ref: PartRef, numbers: list[int]) -> bool:
        """Whether another one of these goes on with the commitment."""
        return self._between(self._numbers[ref] + 1, self._ends[ref], numbers)

    @staticmethod
    def _between(first: int, end: int, numbers: list[int]) -> bool:
        following = bisect.bisect_left(numbers, first)
        return following < len(numbers) and numbers[following] < end

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
