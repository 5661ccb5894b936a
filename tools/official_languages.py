"""Write the table of official languages by country, from CLDR; `--check` compares."""

from __future__ import annotations

import sys

from babel.core import get_global

from _generated import ROOT, write_or_check

FILE = ROOT / "src" / "bilateral" / "rules" / "_official_languages.py"
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
    return write_or_check({FILE: "\n".join(lines) + "\n"})


if __name__ == "__main__":
    sys.exit(main())
