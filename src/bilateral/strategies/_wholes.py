"""Strategies of instruments and dossiers: keys unique, references resolved.

The parts are drawn on their own. Then every key is made unique, and every reference
is drawn anew among the keys to which it may refer. Where there is none, what need not
refer does not, and what must is left out.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from bilateral.errors import pointer
from bilateral.model import (
    Agreement,
    Amended,
    Dossier,
    Doubt,
    Institution,
    Instrument,
    Pair,
    PartRef,
    Party,
    ReviewMinutes,
    replace,
)
from bilateral.model._fields import Key
from bilateral.model._references import Keys
from bilateral.model._shape import (
    Array,
    Declares,
    Leaf,
    RefersTo,
    Shape,
    members,
    shape,
)
from bilateral.strategies._changes import DOWN, NOTHING, changed, changed_members
from bilateral.strategies._shapes import (
    BY_HAND,
    Given,
    of,
    optional,
    records,
    required,
    stated,
    values,
)

InstrumentT = TypeVar("InstrumentT", bound=Instrument)

_SELDOM = st.sampled_from([False, False, True])


def _institutions(parties: Pair[Party]) -> Iterator[Institution]:
    for party in parties:
        for institution in party.institutions:
            yield from institution.chain


Parts = dict[str, list[str | None]]
"""The keys of the parts of each instrument, and ``None`` for the whole."""


def _parts(there: Iterable[Instrument]) -> Parts:
    return {i.key: [None, *Keys(i).declared] for i in there}


def _part_ref_into(draw: st.DrawFn, parts: Parts, ref: PartRef) -> Any:
    """The reference, or one that leads into one of these instruments."""
    if ref.part in parts.get(ref.instrument, ()):
        return ref
    if not parts:
        return NOTHING
    key = draw(st.sampled_from([*parts]))
    return PartRef(key, draw(st.sampled_from(parts[key])))


def _with_part_refs(draw: st.DrawFn, whole: InstrumentT, parts: Parts) -> InstrumentT:
    """The instrument with all its references into others leading into these."""

    def change(wanted: Shape, value: Any) -> Any:
        if isinstance(wanted, Leaf):
            return value
        is_ref = type(value) is PartRef
        return _part_ref_into(draw, parts, value) if is_ref else DOWN

    referring: InstrumentT = changed_members(whole, change)
    return referring


class _Whole:
    """A whole that is being made: its class, and what is given for its members."""

    def __init__(self, draw: st.DrawFn, cls: type[Any], max_size: int) -> None:
        self._draw = draw
        self._cls = cls
        self._max_size = max_size
        self._taken: set[str] = set()
        self._known: dict[Institution, Institution] = {}
        self.given: Given = {}

    def draw_members(self, **instead: Any) -> None:
        """More of what need not be stated is than in a part."""
        could = {m.name: m for m in optional(self._cls, self._max_size)}
        names = st.lists(st.sampled_from([*could]), unique=True)
        some = [could[name] for name in self._draw(names)]
        for m in (*required(self._cls), *some):
            if m.name not in instead:
                self.given[m.name] = self._draw(stated(m, self._max_size))
        self.given.update(instead)

    def fresh(self, key: str) -> str:
        """The key, or one made of it that is not taken."""
        found, number = key, 2
        while found in self._taken:
            found, number = f"{key}-{number}", number + 1
        self._taken.add(found)
        return found

    def make_keys_unique(self, *but: str) -> None:
        """Each part gets a key of its own; what is equal is one institution."""
        for m in members(self._cls):
            if m.name == "parties" and m.name not in but:
                party, pair = shape(Party), self.given[m.name]
                first = self._unique(party, pair.first)
                self._known.clear()  # no institution is on both sides
                self.given[m.name] = Pair(first, self._unique(party, pair.second))
            elif m.name in self.given and m.name not in but:
                self.given[m.name] = self._unique(m.shape, self.given[m.name])

    def _unique(self, wanted: Shape, value: Any) -> Any:
        def change(wanted: Shape, value: Any) -> Any:
            match wanted, value:
                case Leaf(_, facts), _:
                    declares = any(isinstance(f, Declares) for f in facts)
                    return self.fresh(value) if declares else value
                case _, Institution():
                    if value not in self._known:
                        self._known[value] = changed_members(value, change)
                    return self._known[value]
            return DOWN

        return changed(wanted, value, change)

    def resolve_references(self) -> None:
        """Draw every reference; some that have nowhere to lead are given a part."""
        wanted = {name for ref in self._keys().references for name in ref.asked.members}
        for m in members(self._cls):
            missing = m.name in wanted and m.name not in self.given
            if missing and isinstance(m.shape, Array) and self._draw(st.booleans()):
                part = self._draw(values(m.shape.item, self._max_size))
                self.given[m.name] = (self._unique(m.shape.item, part),)
        self._resolve(anew=True)
        self.resolve_again()

    def resolve_again(self) -> None:
        """Draw again what refers to a part that was left out, and so on."""
        while self._resolve(anew=False) or self._open_circles():
            pass

    def _open_circles(self) -> bool:
        """Let a part that would be within itself, or refer to itself, do without."""
        circles = [*self._keys().circles()]
        for place, _ in circles[:1]:  # the next may be gone with it
            name, several = str(place[0]), type(place[-1]) is int
            where = pointer(place[1:-1] if several else place[1:])
            new = replace(self.given[name], {where: () if several else None})
            self.given[name] = new
        return bool(circles)

    def _keys(self) -> Keys:
        draft = object.__new__(self._cls)  # no guard holds yet
        for m in members(self._cls):
            object.__setattr__(draft, m.name, self.given.get(m.name, m.default))
        return Keys(draft, within=(Instrument,) if self._cls is Dossier else ())

    def _resolve(self, *, anew: bool) -> bool:
        keys = self._keys()

        def change(wanted: Shape, value: Any) -> Any:
            match wanted, value:
                case Leaf(_, facts), _:
                    asked = next((f for f in facts if isinstance(f, RefersTo)), None)
                    return value if asked is None else reference(asked, value)
                case _, PartRef():
                    return self._part_ref(value, keys, anew=anew)
                case _, Doubt():
                    return doubt(changed_members(value, change))
                case _, Instrument():
                    return value
            return DOWN

        def reference(asked: RefersTo, value: str) -> Any:
            found = [key for key, d in keys.declared.items() if d.answers(asked)]
            if value in found and not anew:
                return value
            return self._draw(st.sampled_from(found)) if found else NOTHING

        def doubt(value: Doubt) -> Doubt:
            own = [m.name for m in members(type(keys.declared[value.about].part))]
            if set(value.members) <= set(own):
                return value
            names = st.lists(
                st.sampled_from(own), min_size=1, max_size=max(1, self._max_size)
            )
            return attrs.evolve(value, members=tuple(self._draw(names)))

        new = {
            m.name: changed(m.shape, self.given[m.name], change)
            for m in members(self._cls)
            if m.name in self.given
        }
        differs = any(new[name] is not self.given[name] for name in new)
        self.given = new
        return differs

    def _part_ref(self, ref: PartRef, keys: Keys, *, anew: bool) -> Any:
        """Into this instrument or into any other; in a dossier into one that it has."""
        if self._cls is Dossier:
            return _part_ref_into(self._draw, _parts(self.given["instruments"]), ref)
        own, key = [None, *keys.declared], self.given["key"]
        dangles = ref.instrument == key and ref.part not in own
        if dangles or (anew and self._draw(st.booleans())):
            return PartRef(key, self._draw(st.sampled_from(own)))
        return ref

    def finished(self) -> Any:
        """The whole; its guards hold."""
        return self._cls(**self.given)


@st.composite
def instruments(
    draw: st.DrawFn,
    cls: type[InstrumentT],
    max_size: int,
    key: str | None = None,
    parties: Pair[Party] | None = None,
) -> InstrumentT:
    """Whole instruments, perhaps with a given key and given parties."""
    whole = _Whole(draw, cls, max_size)
    fixed: Given = {}
    if key is not None:
        fixed["key"] = whole.fresh(key)
    if parties is not None:
        fixed["parties"] = parties
        for institution in set(_institutions(parties)):
            whole.fresh(institution.key)
    whole.draw_members(**fixed)
    whole.make_keys_unique(*fixed)
    known = st.sampled_from([*_institutions(whole.given["parties"])])
    again = draw(st.lists(known, max_size=1))  # a body may be named here as well
    whole.given["bodies"] = (*again, *whole.given.get("bodies", ()))[:max_size]
    whole.resolve_references()
    made: InstrumentT = whole.finished()
    return made


_KINDS: st.SearchStrategy[type[Agreement | ReviewMinutes]] = st.sampled_from(
    [Agreement, ReviewMinutes]
)


@st.composite
def dossiers(draw: st.DrawFn, max_size: int) -> Dossier:
    """Whole dossiers, with instruments between the same sides."""
    whole = _Whole(draw, Dossier, max_size)
    whole.draw_members(instruments=())
    given = whole.given
    plain = records(Amended, max_size, {"consolidated": st.none()})
    amended = draw(st.lists(plain, max_size=1))  # else too rare among all events
    drawn = map(_not_consolidated, given.get("events", ()))
    given["events"] = (*amended, *drawn)[:max_size]
    whole.make_keys_unique("instruments")
    parties: Pair[Party] = given["parties"]
    keys = of(Key, max_size).map(whole.fresh)

    def party(ours: Party) -> Party:
        """The same side, as another text names it: itself, or a body that is part of it."""
        theirs: Party = draw(of(Party, max_size))
        inner = attrs.evolve(
            theirs.institutions[0], key=draw(keys), within=ours.institutions[0]
        )
        found = draw(st.sampled_from([ours.institutions, (inner,)]))
        return attrs.evolve(theirs, institutions=found)

    def text(key: str) -> Agreement | ReviewMinutes:
        return draw(instruments(draw(_KINDS), max_size, key, parties.map(party)))

    def later(event: Any) -> Any:
        """With the text that the instrument has from then on, if it was amended."""
        if type(event) is not Amended or draw(st.booleans()):
            return event
        key = event.instrument.instrument
        new = text(key)
        own = [part for part in parts[key] if part in _parts([new])[key]]
        new = _with_part_refs(draw, new, {**parts, key: own})
        return attrs.evolve(event, consolidated=new)

    made = [text(key) for key in draw(st.lists(keys, max_size=max_size))]
    parts = _parts(made)
    given["instruments"] = tuple(_with_part_refs(draw, each, parts) for each in made)
    whole.resolve_references()
    whole.resolve_again()
    whole.given["events"] = tuple(map(later, whole.given["events"]))
    dossier: Dossier = whole.finished()
    return dossier


def _not_consolidated(event: Any) -> Any:
    return attrs.evolve(event, consolidated=None) if type(event) is Amended else event


@st.composite
def _amended(draw: st.DrawFn, max_size: int) -> Amended:
    """Events with the text that holds from then on, under the key of the instrument."""
    event: Amended = draw(records(Amended, max_size, {"consolidated": st.none()}))
    if not draw(_SELDOM):
        return event
    text = instruments(draw(_KINDS), max_size, event.instrument.instrument)
    return attrs.evolve(event, consolidated=draw(text))


def _either(max_size: int) -> st.SearchStrategy[Instrument]:
    return instruments(Agreement, max_size) | instruments(ReviewMinutes, max_size)


BY_HAND.update(
    {
        Amended: _amended,
        Agreement: functools.partial(instruments, Agreement),
        ReviewMinutes: functools.partial(instruments, ReviewMinutes),
        Instrument: _either,
        Dossier: dossiers,
    }
)
