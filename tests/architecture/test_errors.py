import copy
import inspect
import pickle

import pytest

from bilateral import errors


def every_subclass(cls: type[Exception]) -> list[type[Exception]]:
    return [
        cls,
        *(deeper for c in cls.__subclasses__() for deeper in every_subclass(c)),
    ]


ERRORS = [
    cls
    for cls in every_subclass(errors.BilateralError)
    if not cls.__name__.startswith("_")
]
EXAMPLES = {
    "problems": (errors.Problem("/title", "missing"),),
    "keys": ("term", "term-2"),
}


def an_example(cls: type[Exception]) -> Exception:
    """One with the arguments that its own constructor names."""
    if cls.__init__ is Exception.__init__:
        return cls("reason")
    _self, *names = inspect.signature(cls.__init__).parameters
    return cls(*(EXAMPLES.get(name, name) for name in names))


@pytest.mark.parametrize("cls", ERRORS)
def test_every_error_is_public(cls: type[Exception]) -> None:
    assert cls.__module__ == "bilateral.errors"
    assert cls.__name__ in errors.__all__


@pytest.mark.parametrize("cls", ERRORS)
def test_every_error_survives_a_copy_and_a_pickle(cls: type[Exception]) -> None:
    error = an_example(cls)
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is cls
        assert (twin.args, vars(twin), str(twin)) == (
            error.args,
            vars(error),
            str(error),
        )
