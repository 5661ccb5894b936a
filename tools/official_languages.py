"""Write the official languages of each country and the names of languages, from CLDR.

`--check` compares.
"""

from __future__ import annotations

import sys

from babel.core import Locale, get_global

from _generated import ROOT, write_or_check

RULES = ROOT / "src" / "bilateral" / "rules"
FILE = RULES / "_official_languages.py"
NAMES = ROOT / "src" / "bilateral" / "model" / "_language_names.py"
TOLD_IN = ("en", "vi")
COUNTS = ("official", "de_facto_official")


def table() -> dict[str, tuple[str, ...]]:
    """The official languages of each country with a code of two letters."""
    found = {}
    for country, languages in sorted(get_global("territory_languages").items()):
        official = sorted(
            {
                tag.partition("_")[0]
                for tag, facts in languages.items()
                if facts["official_status"] in COUNTS
            }
        )
        if official and country.isalpha():
            found[country] = tuple(official)
    return found


def main() -> int:
    """Write or compare the table."""
    lines = [
        '"""Official languages by country, from CLDR as Babel has it."""',
        "",
        "from __future__ import annotations",
        "",
        '__all__ = ["official_languages"]',
        "",
        "_TABLE = {",
        *(f'    "{c}": "{" ".join(tags)}",' for c, tags in table().items()),
        "}",
        "",
        "",
        "def official_languages(country: str) -> tuple[str, ...]:",
        '    """The official languages of the whole country; none if it is not known.',
        "",
        "    Those of a region alone are left out.",
        '    """',
        '    return tuple(_TABLE.get(country, "").split())',
    ]
    return write_or_check({FILE: "\n".join(lines) + "\n", NAMES: names()})


def names() -> str:
    """What each of these languages is called."""
    tags = sorted({tag for official in table().values() for tag in official})
    locales = [Locale(language).languages for language in TOLD_IN]
    lines = [
        '"""What languages are called, from CLDR as Babel has it."""',
        "",
        "from __future__ import annotations",
        "",
        '__all__ = ["language_name"]',
        "",
        "from bilateral.model.text import base",
        "",
        f"_IN = {TOLD_IN!r}".replace("'", '"'),
        "_NAMES = {",
        *(
            f'    "{tag}": ("{locales[0][tag]}", "{_inside(locales[1][tag])}"),'
            for tag in tags
            if all(tag in locale for locale in locales)
        ),
        "}",
        "",
        "",
        "def language_name(tag: str, language: str) -> str:",
        '    """The name of a language in another one, else in English, else its tag."""',
        "    found = _NAMES.get(base(tag))",
        "    if found is None:",
        "        return tag",
        "    return found[_IN.index(language)] if language in _IN else found[0]",
    ]
    return "\n".join(lines) + "\n"


def _inside(name: str) -> str:
    """As it stands inside a sentence."""
    return name[:1].lower() + name[1:]


if __name__ == "__main__":
    sys.exit(main())
