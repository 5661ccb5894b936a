"""What is said of approvals, whichever side is named first and however they are told."""

from __future__ import annotations

import random
import runpy
from pathlib import Path
from typing import Any

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Actor,
    Amended,
    Approved,
    Dossier,
    LinkKind,
    Presence,
    documents,
    strategies,
    swap,
)
from bilateral.documents import ApprovalStatus
from bilateral.errors import DocumentError

FUZZ = runpy.run_path(str(Path(__file__).parents[1] / "fuzz.py"))
RANDOM = st.integers(0, 2**32).map(
    random.Random
)  # one draw, which is soon made smaller
DAYS = st.none() | st.sampled_from(["0001-01-01", "1990-01-01", "2019-07-01"])


def texts_in(dossier: Dossier) -> list[Any]:
    later = (e.consolidated for e in dossier.events if isinstance(e, Amended))
    return [*dossier.instruments, *filter(None, later)]


def approved(dossier: Dossier, digests: list[str], rng: random.Random) -> Dossier:
    """The file with an approval of each of these, before what it knows of already."""
    taken = {event.key for event in dossier.events}
    keys = [f"yes-{n}" for n in range(len(digests) + len(taken))]
    free = [key for key in keys if key not in taken]
    events = [
        Approved(key=key, by=rng.choice([*Actor]), digest=digest, day=day)
        for key, digest in zip(free, digests, strict=False)
        for day in (rng.choice([None, "1980", "2000-01-01"]),)
    ]
    return evolve(dossier, events=(*events, *dossier.events))


@given(strategies.dossiers(max_size=1), DAYS, RANDOM)
def test_approvals(dossier: Dossier, on: str | None, rng: random.Random) -> None:
    """One law a paragraph, since drawing a file is the cost."""
    texts = texts_in(dossier)
    written = [rng.choice([documents.dumps, documents.canonical])(t) for t in texts]
    archive = [*written]
    broken: dict[str, Any] = {}
    for text in texts:
        data = documents.to_data(text)
        try:
            changed = documents.from_data(FUZZ["broken"](data, data, rng))
        except DocumentError:
            continue
        archive.append(documents.dumps(changed))
        broken[documents.digest(archive[-1])] = changed
    names = [documents.digest(rng.choice([t, swap(t)])) for t in texts]
    file = approved(dossier, [*names, *map(documents.digest, archive)], rng)
    found = documents.approvals(file, on=on, archive=archive)

    # Whoever is named first, the same is said, with the sides exchanged.
    turned = [documents.dumps(swap(documents.loads(each))) for each in archive]
    assert documents.approvals(swap(file), on=on, archive=turned) == swap(found)

    # The order of the archive and of the approvals makes no difference.
    rng.shuffle(archive)
    again = documents.approvals(
        evolve(file, events=file.events[::-1]), on=on, archive=archive
    )
    if not any(isinstance(event, Amended) for event in file.events):
        assert again.texts == found.texts
        assert again.events == found.events[::-1]

    # What an archive adds is known; what the file itself has, is known without it.
    alone = documents.approvals(file, on=on)
    for more, less in zip(found.events, alone.events, strict=True):
        assert less == more or less.status is ApprovalStatus.UNKNOWN
    by_key = {e.key: e for e in file.events if isinstance(e, Approved)}
    of = {documents.digest(w): t.key for w, t in zip(written, texts, strict=True)}
    for each in alone.events:
        if (digest := by_key[each.event].digest) in of:
            assert each.of == of[digest]

    # A document is current exactly as long as it says what the text says.
    if not any(isinstance(event, Amended) for event in file.events) and not any(
        link.kind is LinkKind.AMENDS for text in texts for link in text.links
    ):
        keys = {text.key for text in texts}
        for more in found.events:
            if (changed := broken.get(by_key[more.event].digest)) is None:
                continue
            if any(changed in (text, swap(text)) for text in texts):
                assert more.status is ApprovalStatus.CURRENT
            elif changed.key in keys:
                assert more.status is ApprovalStatus.STALE
            else:
                assert more.status is ApprovalStatus.UNKNOWN

    # A file that is not known to be complete shows of nobody that he has not approved.
    whole = evolve(approved(dossier, names, rng), complete_until="2019-12-31")
    known = documents.approvals(whole, on=on)
    unknown = documents.approvals(evolve(whole, complete_until=None), on=on)
    assert unknown.events == known.events
    for before, after in zip(known.texts, unknown.texts, strict=True):
        for said, now in zip(before.approved, after.approved, strict=True):
            assert now is (Presence.UNKNOWN if said is Presence.ABSENT else said)
            assert on is not None or said is not Presence.ABSENT
