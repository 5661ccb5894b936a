"""Write `docs/glossary.md` from the first docstring lines; `--check` compares."""

from __future__ import annotations

import inspect
import sys

import bilateral
from _generated import ROOT, write_or_check
from _public import first_line, homes, public_names
from bilateral import analysis

HEAD = """\
# Glossary

The types of the model and of the analysis, in a sentence each.
The sentence is the first line of the type's own documentation.

```{glossary}
"""
FACES = (bilateral, analysis)
"""The packages that pass on the names of these types."""


def main() -> int:
    """Write or compare the page."""
    home = homes()
    entries = []
    named = {name: face for face in FACES for name in public_names(face)}
    for name, face in sorted(named.items()):
        value = getattr(face, name)
        if not inspect.isclass(value) or issubclass(value, BaseException):
            continue
        sentence = first_line(value)
        if not sentence:
            sys.exit(f"{name}: a public type says in one line what it is")
        where = home[name, id(value)]
        entries.append(f"{name}\n: {sentence}\n  {{py:class}}`… <{where}.{name}>`\n")
    text = HEAD + "\n".join(entries) + "```\n"
    return write_or_check({ROOT / "docs" / "glossary.md": text})


if __name__ == "__main__":
    sys.exit(main())
