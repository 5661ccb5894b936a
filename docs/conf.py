"""How Sphinx builds the documentation."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from importlib.metadata import version as version_of
from typing import get_type_hints

from sphinx.application import Sphinx

from bilateral import documents, model

project = "bilateral"
author = "The bilateral authors"
copyright = f"2026, {author}"
version = release = version_of("bilateral")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
default_role = "code"

html_theme = "furo"
html_title = f"bilateral {release}"
html_copy_source = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_class_signature = "mixed"
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True  # a set of rules is a long value
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
python_use_unqualified_type_names = True
napoleon_custom_sections = ["Source"]
napoleon_numpy_docstring = False

nitpicky = True
nitpick_ignore_regex = [
    # Other projects are named and not linked: the pages are built without a network.
    (r"py:.*", r"(attrs?|cattrs|collections|datetime|decimal|enum|fractions)\..*"),
    (r"py:.*", r"(hypothesis|os|pathlib|pendulum)\..*"),
    # What a message may name is an alias that names itself; the base of closed lists.
    (r"py:class", r"Params?|bilateral\.model\._word\.Word"),
    # What rules of the library ask beyond `status`, of which the form is not settled.
    (r"py:class", r"bilateral\.analysis\._life\.Life"),
    # Open files of any sort: what has the method that `load` or `dump` calls.
    (r"py:class", r"bilateral\.documents\._(loading\.Readable|dumping\.Writable)"),
    # Type variables have no page.
    (r"py:class", r"bilateral\..*\.([A-Z]|[A-Z]_co|\w+T)"),
]


def setup(app: Sphinx) -> None:
    """Hook in what autodoc and napoleon do not do by themselves."""
    show_plain_types()
    # Before napoleon, which has priority 500.
    app.connect("autodoc-process-docstring", keep_colons, priority=400)


def show_plain_types() -> None:
    """Show `str` where a member is annotated with a pattern, which its text explains."""
    packages = ((each.__path__, f"{each.__name__}.") for each in (model, documents))
    for found in (found for each in packages for found in pkgutil.walk_packages(*each)):
        module = importlib.import_module(found.name)
        for value in vars(module).values():
            if inspect.isclass(value) and value.__module__ == found.name:
                own = type(
                    "Own", (), {"__annotations__": inspect.get_annotations(value)}
                )
                value.__annotations__ = get_type_hints(own, vars(module))


def keep_colons(
    _app: Sphinx,
    what: str,
    _name: str,
    _obj: object,
    _options: object,
    lines: list[str],
) -> None:
    """Let the first line of a property hold a colon: napoleon would read a type."""
    if what in {"attribute", "data", "property"}:
        lines[:0] = ["..", ""]  # an empty comment comes first
