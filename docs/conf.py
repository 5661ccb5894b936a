"""How Sphinx builds the documentation."""

from __future__ import annotations

from importlib.metadata import version as version_of

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
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True
napoleon_custom_sections = ["Source"]
napoleon_numpy_docstring = False

nitpicky = True
nitpick_ignore_regex = [
    # Other projects are named and not linked: the pages are built without a network.
    (r"py:.*", r"(attr|attrs|cattrs|collections|datetime|decimal|enum|hypothesis)\..*"),
]
