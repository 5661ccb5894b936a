"""What rules look up in an instrument, found once for all of them."""

from __future__ import annotations

__all__ = ["USUAL", "Index", "lives_of"]

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeVar, final

from bilateral.analysis import Convention
from bilateral.analysis._life import Life, lives
from bilateral.analysis._record import asked
from bilateral.model import (
    Clause,
    Commitment,
    Dossier,
    DoubtKind,
    Group,
    Institution,
    Instrument,
    Official,
    Portion,
    Side,
    Strength,
)

C = TypeVar("C", bound=Clause)
T = TypeVar("T")


USUAL = asked((), Convention())
"""How days are usually counted."""


def lives_of(subject: Instrument | Dossier) -> dict[str, Life]:
    """The life of each instrument, as days are usually counted."""
    return lives(subject, USUAL)


@final
class Index:
    """An instrument with its tables; and the dossier that it stands in.

    Attributes:
        text: The instrument.
        dossier: ``None`` if it is judged alone.
        judged: The sides that are judged: both, except under the law of one state.
    """

    def __init__(
        self,
        text: Instrument,
        dossier: Dossier | None = None,
        judged: tuple[Side, ...] = tuple(Side),
        lives: Callable[[], Mapping[str, Life]] | None = None,
    ) -> None:
        self.text = text
        self.dossier = dossier
        self.judged = judged
        self._lives = lives or (lambda: lives_of(dossier or text))
        self._tables: dict[Callable[[Index], Any], Any] = {}

    def table(self, make: Callable[[Index], T]) -> T:
        """What a function finds in the instrument, once for all rules that ask for it."""
        if make not in self._tables:
            self._tables[make] = make(self)
        found: T = self._tables[make]
        return found

    @cached_property
    def life(self) -> Life:
        """When it begins and ends, by its text and by what the dossier tells."""
        return self._lives()[self.text.key]

    def clauses(self, kind: type[C]) -> tuple[tuple[int, C], ...]:
        """The clauses of a type with their positions."""
        found: Any = self._clauses.get(kind, ())
        return found  # type: ignore[no-any-return]

    @cached_property
    def _clauses(self) -> dict[type[Any], tuple[tuple[int, Clause], ...]]:
        found: dict[type[Any], tuple[tuple[int, Clause], ...]] = {}
        for i, clause in enumerate(self.text.clauses):
            found[type(clause)] = (*found.get(type(clause), ()), (i, clause))
        return found

    @cached_property
    def promises(self) -> tuple[tuple[int, Commitment], ...]:
        """The commitments that are firm, with their positions."""
        return tuple(
            (i, c)
            for i, c in enumerate(self.text.commitments)
            if c.strength is Strength.PROMISE
        )

    @cached_property
    def bodies(self) -> dict[str, Institution | Group]:
        """Every body by its key: of the parties, what they are part of, and others."""
        found: dict[str, Institution | Group] = {}
        for party in self.text.parties:
            for institution in party.institutions:
                found |= {i.key: i for i in institution.chain}
        for body in self.text.bodies:
            chain = body.chain if isinstance(body, Institution) else (body,)
            found |= {i.key: i for i in chain}
        return found

    @cached_property
    def officials(self) -> dict[str, Official]:
        """Every official by the key."""
        return {official.key: official for official in self.text.officials}

    @cached_property
    def _sides(self) -> dict[str, Side]:
        return {
            institution.key: side
            for side, party in self.text.parties.items()
            for institution in party.institutions
        }

    def side_of(self, key: str | None) -> Side | None:
        """Whose body it is: a party's own, one within it, or one of its country.

        ``None`` if that cannot be told, as of a body of both.
        """
        body = self.bodies.get(key or "")
        if body is None:
            return None
        if isinstance(body, Group):
            return body.of.side if body.of else None
        for each in body.chain:
            if each.key in self._sides:
                return self._sides[each.key]
        of_country = [
            s for s in Side if body.country and body.country in self.countries(s)
        ]
        return of_country[0] if len(of_country) == 1 else None

    def within_party(self, key: str) -> Side | None:
        """The side of which the body is a party, or a part of one."""
        body = self.bodies.get(key)
        if isinstance(body, Institution):
            for each in body.chain:
                if each.key in self._sides:
                    return self._sides[each.key]
        return None

    def countries(self, side: Side) -> frozenset[str]:
        """The countries of a side's institutions; none if they have none."""
        return frozenset(
            each.country
            for institution in self.text.parties[side].institutions
            for each in institution.chain
            if each.country
        )

    @cached_property
    def _cut_off(self) -> frozenset[tuple[str, str | None]]:
        return frozenset(
            (doubt.about, member)
            for doubt in self.text.source.doubts
            if doubt.kind is DoubtKind.CUT_OFF
            for member in doubt.members or (None,)
        )

    def is_cut_off(self, key: str, member: str) -> bool:
        """Whether the source breaks off in a part, so that this may be there."""
        return not self._cut_off.isdisjoint({(key, member), (key, None)})

    def may_hold(self, portion: Portion) -> bool:
        """Whether what is not in this portion may stand in the text all the same."""
        return self.text.source.may_hold(portion)

    def first_unseen(self, *portions: Portion) -> Portion:
        """Of several portions in which something could stand, one that was not seen.

        The first of them if all were.
        """
        return next((p for p in portions if self.may_hold(p)), portions[0])
