"""The instruments: what agreements and minutes have in common."""

from __future__ import annotations

__all__ = ["Agreement", "Instrument", "InstrumentKind"]

from collections.abc import Iterator
from typing import Any, ClassVar, TypeVar, final, get_args

from attrs import field, frozen

from bilateral.errors import InvalidValue, NothingThere, Place, SeveralClauses, shown
from bilateral.model._fields import Key
from bilateral.model._links import Links
from bilateral.model._references import Keys, doubtful, few, missing_part
from bilateral.model._texts import to_optional_text, to_text, to_texts
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.body import Body, Official, Party
from bilateral.model.clause import Clause
from bilateral.model.commitment import Commitment
from bilateral.model.encounter import Encounter, Signing, Statement
from bilateral.model.extensions import Extensions, to_extensions
from bilateral.model.scope import Area, Form, Principle, Purpose, Recital
from bilateral.model.side import Pair, Side
from bilateral.model.source import InstrumentLink, Presence, Source
from bilateral.model.text import Text

C = TypeVar("C", bound=Clause)


@final
class InstrumentKind(Word):
    """What an instrument calls itself; a title decides nothing about legal nature."""

    MEMORANDUM_OF_UNDERSTANDING = "memorandum-of-understanding"
    MEMORANDUM_OF_COOPERATION = "memorandum-of-cooperation"
    AGREEMENT = "agreement"
    TREATY = "treaty"
    PROTOCOL = "protocol"
    ARRANGEMENT = "arrangement"
    PROGRAMME = "programme"
    PLAN = "plan"
    EXCHANGE_OF_NOTES = "exchange-of-notes"
    MINUTES = "minutes"
    RECORD_OF_TALKS = "record-of-talks"
    JOINT_STATEMENT = "joint-statement"
    LETTER_OF_INTENT = "letter-of-intent"
    CONTRACT = "contract"
    RULES = "rules"
    OTHER = "other"


@frozen(kw_only=True, field_transformer=guarded)
class Instrument(Value):
    """A text that two sides have made; build an `Agreement` or `ReviewMinutes`.

    Beyond key, title and parties everything has a default, which means that nothing
    is said.

    Args:
        key: Unique in its dossier.
        kind: What it calls itself; ``None`` if that is not known.
        title: Its title.
        other_titles: Other wordings of the title in the text or its source.
        parties: The two sides.
        parties_called: What the text calls both together ("the Parties"); what it calls
            each is with the party.
        names_first: The side that the original names first; ``None`` if not known. The
            order of `parties` is that of the dossier.
        bodies: Institutions and groups that it refers to and that are no party.
        officials: Persons that it refers to.
        preamble: Why the sides act.
        purposes: What for.
        principles: Those that it states.
        areas: In which fields the sides cooperate.
        forms: In which ways.
        commitments: Who is to do what.
        clauses: Its other provisions, in the order of the text.
        statements: What was said and is no commitment.
        encounters: Talks and meetings that it records or was signed at.
        signing: ``None`` if nothing is stated about its signing.
        links: What it says of other instruments.
        source: Where it is known from, and how much of it.
        extensions: What others add to it, by IRI; kept, and not looked into.

    Raises:
        InvalidValue: With all keys that come twice and all references that lead
            nowhere or back to where they start, or if an institution is a party on both
            sides; before that, if a single member is wrong.
    """

    key: Key
    kind: InstrumentKind | None = None
    title: Text = field(converter=to_text)
    other_titles: tuple[Text, ...] = field(default=(), converter=to_texts)
    parties: Pair[Party]
    parties_called: Text | None = field(default=None, converter=to_optional_text)
    names_first: Side | None = None
    bodies: tuple[Body, ...] = ()
    officials: tuple[Official, ...] = ()
    preamble: tuple[Recital, ...] = ()
    purposes: tuple[Purpose, ...] = ()
    principles: tuple[Principle, ...] = ()
    areas: tuple[Area, ...] = ()
    forms: tuple[Form, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    clauses: tuple[Clause, ...] = ()
    statements: tuple[Statement, ...] = ()
    encounters: tuple[Encounter, ...] = ()
    signing: Signing | None = None
    links: tuple[InstrumentLink, ...] = ()
    source: Source = Source()
    extensions: Extensions = field(default=Extensions(), converter=to_extensions)

    def __attrs_post_init__(self) -> None:
        if type(self) is Instrument:
            reason = "expected an Agreement or ReviewMinutes: build one of these"
            raise InvalidValue.at(reason=reason)
        if not self._is_sound(Links.of(self)) and (
            found := [*self._faults(Keys(self))]
        ):
            raise InvalidValue.of(found)

    def _is_sound(self, links: Links) -> bool:
        """Whether `_faults` finds none, as far as these links soon tell."""
        ours = {i.key for i in self.parties.first.institutions}
        return (
            links.are_sound()
            and all(r.instrument != self.key or links.has(r) for r in links.part_refs)
            and links.has_members(self.source.doubts)
            and ours.isdisjoint([i.key for i in self.parties.second.institutions])
        )

    def _faults(self, keys: Keys) -> Iterator[tuple[Place, str]]:
        yield from keys.unresolved()
        for place, ref in keys.part_refs:
            if ref.instrument == self.key:
                yield from missing_part(ref, place, keys)
        yield from doubtful(self.source.doubts, ("source", "doubts"), keys)
        ours, theirs = ({i.key for i in party.institutions} for party in self.parties)
        for key in sorted(ours & theirs):
            yield ("parties",), f"{shown(key)} cannot be a party on both sides"

    def clauses_of(self, kind: type[C]) -> tuple[C, ...]:
        """All clauses of a kind, in the order of the text.

        Raises:
            InvalidValue: If it is no type of clause, here as in `clause` and `presence`.
        """
        _check_kind(kind)
        return tuple(c for c in self.clauses if isinstance(c, kind))

    def clause(self, kind: type[C]) -> C | None:
        """The only clause of a kind, or ``None``.

        ``None`` does not tell a text without such a clause from one that was not seen
        whole: ask `presence`.

        Raises:
            SeveralClauses: If there are several.
        """
        found = self.clauses_of(kind)
        if len(found) > 1:
            raise SeveralClauses(kind.__name__, tuple(c.key for c in found))
        return found[0] if found else None

    def presence(self, kind: type[Clause]) -> Presence:
        """Whether the text has a clause of a kind, as far as it was seen."""
        if self.clauses_of(kind):
            return Presence.STATED
        unseen = self.source.may_hold(kind.portion)
        return Presence.UNKNOWN if unseen else Presence.ABSENT

    def part(self, key: str) -> Any:
        """The part that has this key: an area, an official, a clause.

        Raises:
            NothingThere: If none has.
        """
        if (found := Keys(self).declared.get(key)) is None:
            reason = f"no key {shown(key)} in {self.key!r}"
            there = few(Keys(self).declared)
            raise NothingThere(reason=f"{reason}; there are: {there}")
        return found.part


def _check_kind(kind: object) -> None:
    if kind not in get_args(Clause):
        reason = f"expected a clause type, got {shown(kind)}"
        raise InvalidValue.at("kind", reason=reason)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Agreement(Instrument):
    """An instrument that sets out what the sides are to do.

    A memorandum, an agreement, a protocol, a programme: `kind` says what it calls
    itself. Its members are those of `Instrument`.

    >>> from bilateral import Institution, Party, Term
    >>> memorandum = Agreement(
    ...     key="mou-2024",
    ...     title="Memorandum of Understanding",
    ...     parties=Pair(
    ...         Party(institutions=(Institution(key="vna", name="VNA"),)),
    ...         Party(institutions=(Institution(key="kpl", name="KPL"),)),
    ...     ),
    ... )
    >>> memorandum.presence(Term)
    Presence.ABSENT
    """

    tag: ClassVar[str] = "agreement"
