"""Where a text is known from, how much of it, and what is in doubt."""

from __future__ import annotations

__all__ = [
    "Doubt",
    "DoubtKind",
    "Extent",
    "InstrumentLink",
    "LinkKind",
    "PartRef",
    "Portion",
    "Presence",
    "Source",
    "SourceDocument",
    "SourceKind",
]

from typing import Annotated, NoReturn, TypeAlias, final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._fields import (
    Address,
    AnyKey,
    DocumentKey,
    InstrumentKey,
    Key,
    Label,
    LanguageTag,
    Slug,
)
from bilateral.model._shape import Matches
from bilateral.model._texts import to_optional_text
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.text import Text
from bilateral.model.time import Day, to_optional_day

MemberName: TypeAlias = Annotated[
    str, Matches(r"[a-z]+(_[a-z]+)*", "the name of a member such as first_day")
]


@final
class SourceKind(Word):
    """What kind of document a source is.

    `COPY` gives the text, on paper or on a page of the web; `REPORT` tells of it.
    """

    ORIGINAL = "original"
    COPY = "copy"
    TRANSLATION = "translation"
    REGISTER = "register"
    GAZETTE = "gazette"
    REPORT = "report"
    OTHER = "other"


@final
class Extent(Word):
    """How much of the text was seen."""

    WHOLE = "whole"
    PART = "part"


@final
class Portion(Word):
    """A portion of a text, which may not have been seen."""

    TITLE = "title"
    PREAMBLE = "preamble"
    PRINCIPLES = "principles"
    AREAS = "areas"
    FORMS = "forms"
    COMMITMENTS = "commitments"
    ASSESSMENTS = "assessments"
    FINAL_CLAUSES = "final-clauses"
    SIGNATURES = "signatures"
    ANNEXES = "annexes"
    LANGUAGE_VERSIONS = "language-versions"


@final
class Presence(Word):
    """Whether a text has a provision: it says so, it does not, or nobody can know.

    It has no truth value: "unknown" is neither.
    """

    STATED = "stated"
    ABSENT = "absent"
    UNKNOWN = "unknown"

    def __bool__(self) -> NoReturn:
        message = "presence has three answers: compare it with one of them"
        raise TypeError(message)


@final
class DoubtKind(Word):
    """Why a value may not be what the text says.

    `INFERRED` from other words of the source, `SUPPLIED` by whoever encoded it,
    `ELSEWHERE` recorded in another source that the text does not bear out, `DIFFERS`
    between sources, `CUT_OFF` in the middle, `UNCLEAR` in the text itself.
    """

    INFERRED = "inferred"
    SUPPLIED = "supplied"
    ELSEWHERE = "elsewhere"
    DIFFERS = "differs"
    CUT_OFF = "cut-off"
    UNCLEAR = "unclear"


@final
@frozen(kw_only=True, field_transformer=guarded)
class SourceDocument(Value):
    """A document from which a text, or a fact, is known.

    Args:
        key: Unique in its instrument.
        kind: What kind of document it is.
        publisher: Who issued it.
        title: Its title.
        day: When it was issued.
        address: Where it can be found, as a URL.
        languages: In which it was read (BCP 47).
    """

    key: Key
    kind: SourceKind
    publisher: Text | None = field(default=None, converter=to_optional_text)
    title: Text | None = field(default=None, converter=to_optional_text)
    day: Day | None = field(default=None, converter=to_optional_day)
    address: Address | None = None
    languages: tuple[LanguageTag, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class Doubt(Value):
    """A value that may not be what the text says, and why.

    >>> Doubt(about="talks", members=("period",), kind=DoubtKind.INFERRED).about
    'talks'

    Args:
        about: The key of the part; the instrument's own key for its own members.
        members: The names of the members in doubt; none named: the whole part.
        kind: Why.
        words: What is doubtful, or what the other source says.
        document: The key of the source document that raises the doubt.
    """

    about: AnyKey
    members: tuple[MemberName, ...] = ()
    kind: DoubtKind
    words: Text | None = field(default=None, converter=to_optional_text)
    document: DocumentKey | None = None


@final
@frozen(kw_only=True, field_transformer=guarded)
class Source(Value):
    """Where an instrument is known from, and how much of it.

    >>> Source(extent=Extent.PART, unseen=(Portion.ANNEXES,)).may_hold(Portion.AREAS)
    False

    Args:
        documents: The documents, the best first.
        extent: `WHOLE`: what is not in the value is not in the text; `PART`: it may be.
        unseen: The portions that were not seen; none named with `PART`: any may be.
        doubts: About single values.

    Raises:
        InvalidValue: If the text was seen whole and a portion was not.
    """

    documents: tuple[SourceDocument, ...] = ()
    extent: Extent = Extent.WHOLE
    unseen: tuple[Portion, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.extent is Extent.WHOLE and self.unseen:
            reason = f"a text seen whole has no unseen portion, got {self.unseen[0]!r}"
            raise InvalidValue.at("unseen", reason=reason)

    def may_hold(self, portion: Portion) -> bool:
        """Whether the text may hold something in that portion that was not seen."""
        return self.extent is Extent.PART and (
            not self.unseen or portion in self.unseen
        )


@final
@frozen(field_transformer=guarded)
class PartRef(Value):
    """A reference to another instrument, or to a part of it.

    It is resolved by the dossier that holds both; a reference to the instrument that
    it stands in is resolved there.

    Args:
        instrument: The key of the instrument.
        part: The key of the part; ``None`` is the whole.
    """

    instrument: InstrumentKey
    part: Slug | None = None


@final
class LinkKind(Word):
    """What an instrument is to another one.

    `UNDER`: it rests on it, as minutes on an agreement; `IMPLEMENTS`: it carries out its
    provisions; `REVIEWS`: it tells what became of it; `RENEWS`: it is a new text for a
    further term; `EXTENDS`: it makes the term of the other longer; `REPLACES`: the other
    ends; `AMENDS` and `SUPPLEMENTS` change it and add to it; `REFERS_TO` does no more.
    """

    UNDER = "under"
    IMPLEMENTS = "implements"
    REVIEWS = "reviews"
    RENEWS = "renews"
    EXTENDS = "extends"
    REPLACES = "replaces"
    AMENDS = "amends"
    SUPPLEMENTS = "supplements"
    REFERS_TO = "refers-to"


@final
@frozen(kw_only=True, field_transformer=guarded)
class InstrumentLink(Value):
    """What a text says of another instrument: that it renews it, rests on it, names it.

    Args:
        key: Unique in its instrument; ``None`` if nothing refers to it.
        kind: What this instrument is to the other.
        instrument: The other one, if it is in the dossier; ``None`` if it is only named.
        title: What the text calls it.
        signed: When it was signed, as the text says.
        articles: The articles of the other one that the text relies on.
        words: The statement in the text.

    Raises:
        InvalidValue: If nothing says which other one: no reference, title or words.
    """

    key: Key | None = None
    kind: LinkKind
    instrument: PartRef | None = None
    title: Text | None = field(default=None, converter=to_optional_text)
    signed: Day | None = field(default=None, converter=to_optional_day)
    articles: tuple[Label, ...] = ()
    words: Text | None = field(default=None, converter=to_optional_text)

    def __attrs_post_init__(self) -> None:
        if self.instrument is None and self.title is None and self.words is None:
            raise InvalidValue.at(reason="expected a reference, a title or words")
