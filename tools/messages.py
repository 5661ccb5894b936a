"""Write the catalogue that rules read (`.mo`) from its words (`.po`); `--check` compares."""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from _generated import ROOT

LOCALES = ROOT / "src" / "bilateral" / "rules" / "locale"
UNDATED = datetime(1970, 1, 1, tzinfo=UTC)


def main() -> int:
    """Write or compare the catalogue of each language."""
    changed = 0
    for words in sorted(LOCALES.glob("*/LC_MESSAGES/bilateral.po")):
        compiled = io.BytesIO()
        with words.open("rb") as opened:
            catalogue = read_po(opened, abort_invalid=True)
        catalogue.creation_date = UNDATED  # else that of this run, and no two are alike
        write_mo(compiled, catalogue)
        file = words.with_suffix(".mo")
        if "--check" not in sys.argv[1:]:
            file.write_bytes(compiled.getvalue())
        elif not file.exists() or file.read_bytes() != compiled.getvalue():
            print(f"{file.relative_to(ROOT)}: run python tools/messages.py")
            changed += 1
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
