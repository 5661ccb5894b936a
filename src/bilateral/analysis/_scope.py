"""What a commitment is about, by itself or through the forms that it uses."""

from __future__ import annotations

from collections.abc import Iterator

from bilateral.model import (
    Commitment,
    CooperationForm,
    Form,
    FormKind,
    Instrument,
)


class Scope:
    """The kinds and areas of commitments of one instrument."""

    def __init__(self, instrument: Instrument) -> None:
        self._forms = {form.key: form for form in _all_forms(instrument.forms)}

    def kinds(self, commitment: Commitment) -> tuple[FormKind, ...]:
        """Its own kinds, each once, or else those of its forms."""
        if commitment.kinds:
            return tuple(dict.fromkeys(commitment.kinds))
        return tuple(
            dict.fromkeys(k for form in self._used(commitment) for k in form.kinds)
        )

    def areas(self, commitment: Commitment) -> tuple[str, ...]:
        """The keys of its own areas, each once, or else of those that its forms serve."""
        if commitment.areas:
            return tuple(dict.fromkeys(commitment.areas))
        return tuple(
            dict.fromkeys(a for form in self._used(commitment) for a in form.areas)
        )

    def _used(self, commitment: Commitment) -> Iterator[CooperationForm]:
        return (self._forms[key] for key in commitment.forms if key in self._forms)


def _all_forms(forms: tuple[Form, ...]) -> Iterator[CooperationForm]:
    """Also those within others; an entry for all others has no kind and no area."""
    for form in forms:
        if isinstance(form, CooperationForm):
            yield form
            yield from _all_forms(form.parts)
