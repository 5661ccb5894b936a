"""What a calendar is to hold of each deadline, in the words of a language."""

from __future__ import annotations

__all__ = ["DueTeller", "Entry", "is_certain"]

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple, final
from uuid import UUID, uuid5

from bilateral import _calendar
from bilateral.analysis import Deadline, DeadlineKind, State
from bilateral.errors import InvalidValue
from bilateral.exports import _due_words as words
from bilateral.exports._plain import plain
from bilateral.model import (
    Actor,
    Amended,
    Body,
    Commitment,
    Dossier,
    Duration,
    Institution,
    Instrument,
    Side,
    Text,
)
from bilateral.model.clause import Clause
from bilateral.rules._messages import catalogue, day_in_words

NAMESPACE = UUID("5d2f7f5c-3c0b-4f0e-9a43-8f6f0c1be7a1")
"""Of the names of deadlines: another one would make every calendar forget its entries."""


@final
class Entry(NamedTuple):
    """One entry of a calendar.

    Args:
        name: Names it in every calendar, whatever its day.
        day: The last day on which it is in time.
        kind: What falls due.
        certain: Whether the day is certain, and that it binds then.
        summary: In one line.
        description: In several lines.
        days_before: How many days before to remind; ``None`` if not at all.
    """

    name: str
    day: date
    kind: DeadlineKind
    certain: bool
    summary: str
    description: str
    days_before: int | None


@final
class DueTeller:
    """Deadlines in the words of a language, with the names of a text or a file."""

    def __init__(self, subject: Instrument | Dossier, language: str) -> None:
        self._subject = subject
        self._language = language
        self._catalogue = catalogue(language)
        both = self._told(" and ")
        self._names = subject.parties.map(
            lambda party: both.join(map(self._named, party.institutions))
        )
        self._titles: dict[str, str] = {}
        self._parts: dict[tuple[str, str], Commitment | Clause] = {}
        self._bodies: dict[str, str] = {}
        for text in _texts(subject):
            self._titles[text.key] = self._said(text.title)
            for part in (*text.commitments, *text.clauses):
                self._parts[text.key, part.key] = part
        for body in _bodies(subject):
            self._bodies[body.key] = self._named(body)

    def entries(
        self, deadlines: Iterable[Deadline], remind: Duration | None
    ) -> Iterator[Entry]:
        """One for each, in the order of the days; the same deadline comes once."""
        times: dict[str, int] = {}
        for deadline in sorted(dict.fromkeys(deadlines), key=self._order):
            name = self._name(deadline)
            times[name] = times.get(name, 0) + 1
            if times[name] > 1:
                name = f"{name}\n{times[name]}"
            yield Entry(
                name=str(uuid5(NAMESPACE, name)),
                day=deadline.day,
                kind=deadline.kind,
                certain=is_certain(deadline),
                summary=plain(self._summary(deadline)),
                description="\n".join(map(plain, self._lines(deadline))),
                days_before=_days_before(deadline.day, remind),
            )

    def _name(self, deadline: Deadline) -> str:
        """What stays the same when its day, or what is known of it, changes."""
        part = deadline.part
        of = deadline.of or (part.instrument if part else "")
        steps = [self._subject.key, of, deadline.kind]
        # A text ends once, whatever brings that about.
        if deadline.kind is not DeadlineKind.EXPIRY:
            steps += [(part and part.part) or "", deadline.event or ""]
        if deadline.code:
            steps.append(deadline.code)
        if deadline.step:
            yearly = "yearly" if deadline.ahead_of is None else ""
            steps += [deadline.step, yearly, deadline.role or ""]
            steps.append(self._key(deadline.binds))
        if deadline.number is not None:
            steps.append(str(deadline.number))
        elif deadline.ahead_of is not None:
            steps.append(str(deadline.ahead_of))
        return "\n".join(steps)

    def _order(self, deadline: Deadline) -> tuple[str, ...]:
        """By all that it says, and by no order of sides."""
        return (
            str(deadline.day),
            self._name(deadline),
            str(deadline.part),
            self._key(deadline.binds),
            self._key(deadline.host),
            *(str(each) for each in (deadline.event, deadline.role, deadline.ahead_of)),
            *(str(each) for each in (deadline.body, deadline.state, deadline.lacks)),
            str(deadline.code),
            repr(deadline.assumes),
            repr(deadline.convention),
        )

    def _key(self, who: Actor | Side | None) -> str:
        """The key of the institution that leads a side; else what it is."""
        side = who.side if isinstance(who, Actor) else who
        if side is not None:
            return self._subject.parties[side].institutions[0].key
        return str(who)

    def _summary(self, deadline: Deadline) -> str:
        part = self._part(deadline)
        if isinstance(part, Commitment):
            where = self._title(deadline)
            label = part.label and f", {part.label}"
            told = f"{self._said(part.words)} ({where}{label or ''})"
            if deadline.kind is DeadlineKind.PROMISE:
                return told
            return f"{self._what(deadline)}: {told}"
        title = self._title(deadline)
        what = self._what(deadline)
        told = f"{what}: {title}" if title else what
        if part is None or part.article is None:
            return told
        article = part.article  # "paragraph I" says itself what it is the number of
        if " " not in article:
            article = self._told(words.ARTICLE, number=article)
        return f"{told} ({article})"

    def _what(self, deadline: Deadline) -> str:
        if deadline.step:
            return self._told(words.STEPS[deadline.step])
        if deadline.body:
            body = _there(self._bodies, deadline.body, "body")
            return self._told(words.ANSWER_OF, body=body)
        if deadline.code:
            return f"{self._told(words.DUE[deadline.kind])}, {deadline.code}"
        return self._told(words.DUE[deadline.kind])

    def _lines(self, deadline: Deadline) -> Iterator[str]:
        part = self._part(deadline)
        if part is not None and part.words is not None:
            yield self._said(part.words)
        if deadline.binds:
            yield self._told(words.BINDS[deadline.binds], who=self._who(deadline.binds))
        if deadline.role:
            role = self._told(words.ROLES[deadline.role])
            yield self._told(words.BINDS_ROLE, role=role)
        if deadline.host:
            yield self._told(words.HOST, who=self._names[deadline.host])
        if deadline.ahead_of:
            day = day_in_words(deadline.ahead_of, self._catalogue)
            yield self._told(words.AHEAD_OF, day=day)
        if deadline.lacks:
            lack = self._told(words.LACKS[deadline.lacks])
            yield self._told(words.NOT_CERTAIN, what=lack)
        if deadline.state and (state := words.STATES.get(deadline.state)):
            yield self._told(state)
        for each in deadline.assumes:
            assumed = self._told(words.ASSUMPTIONS[each])
            yield self._told(words.ASSUMED, what=assumed)
        yield self._told(words.END_OF_TERM[deadline.convention.end_of_term])
        yield self._told(words.NOTICE[deadline.convention.notice])

    def _who(self, actor: Actor) -> str:
        """Names in the order of their letters: no side comes first."""
        names = sorted(self._names[side] for side in actor.sides)
        return self._told(" and ").join(names)

    def _title(self, deadline: Deadline) -> str | None:
        """Of the text that it is a matter of, else of the file, if it has one."""
        of = deadline.of or (deadline.part and deadline.part.instrument)
        if of is not None:
            return _there(self._titles, of, "instrument")
        title = self._subject.title
        return self._said(title) if title else None

    def _part(self, deadline: Deadline) -> Commitment | Clause | None:
        """The clause or commitment of the text itself, as it was last amended."""
        ref = deadline.part
        if ref is None or ref.part is None or deadline.of not in (None, ref.instrument):
            return None
        return self._parts.get((ref.instrument, ref.part))

    def _named(self, body: Body) -> str:
        if isinstance(body, Institution):
            return self._said(body.short_name or body.name)
        return self._said(body.words)

    def _said(self, text: Text) -> str:
        return text.best(self._language, "en")

    def _told(self, message: str, **params: object) -> str:
        return self._catalogue.gettext(message).format(**params)


def _texts(subject: Instrument | Dossier) -> Iterator[Instrument]:
    """All texts; one that took the place of another comes after it."""
    if isinstance(subject, Instrument):
        yield subject
        return
    yield from subject.instruments
    for event in subject.events:
        if isinstance(event, Amended) and event.consolidated:
            yield event.consolidated


def _bodies(subject: Instrument | Dossier) -> Iterator[Body]:
    yield from subject.bodies
    for party in subject.parties:
        yield from party.institutions


def _there(found: dict[str, str], key: str, what: str) -> str:
    if key not in found:
        reason = f"expected deadlines of the subject, which has no {what} {key!r}"
        raise InvalidValue.at("deadlines", reason=reason)
    return found[key]


def is_certain(deadline: Deadline) -> bool:
    """Whether the day is certain, and it binds then."""
    in_effect = deadline.state in (State.IN_EFFECT, None)
    return in_effect and deadline.lacks is None and not deadline.assumes


def _days_before(day: date, remind: Duration | None) -> int | None:
    """A calendar knows no months: as many days as there are before this day."""
    if remind is None:
        return None
    years, months, days = remind.years, remind.months, remind.days
    earlier = _calendar.shifted(day, years=-years, months=-months, days=-days)
    return None if earlier is None else (day - earlier).days
