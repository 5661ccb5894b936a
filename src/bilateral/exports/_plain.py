"""Words of a text in one line that commands nothing."""

from __future__ import annotations

__all__ = ["plain"]

import re
import unicodedata

SPACES = re.compile(r"[^\S\xa0]+")


def plain(text: str) -> str:
    """In one line, without characters that would command a terminal or a reader."""
    text = SPACES.sub(" ", text.strip())
    return "".join(
        f"\\x{ord(c):02x}" if unicodedata.category(c) == "Cc" else c for c in text
    )
