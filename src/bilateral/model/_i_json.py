"""Numbers as every reader of JSON has them (I-JSON)."""

from __future__ import annotations

MOST_WHOLE = 2**53 - 1
"""The greatest integer that each reader of JSON reads exactly (RFC 7493, 2.2)."""
