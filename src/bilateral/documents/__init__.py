"""The two-way JSON form of agreements, minutes and dossiers.

`loads` and `dumps` are for text, `load` and `dump` for open files, `from_data` and
`to_data` for plain data. Reading is strict: nothing is coerced and nothing is ignored;
what is wrong is in one `DocumentError`, all of it, each with its JSON Pointer. Two things
have several forms and are brought to one, as by a constructor: numbers (``10.50``) and
the letters of words (NFC). Members that are not known are refused, but for those in
`extensions`, which are kept. Writing is deterministic: equal values give equal bytes.
`read_lines` and `write_lines` are for archives of many documents, one a line.
"""

from __future__ import annotations

__all__ = [
    "SCHEMA_VERSION",
    "Approval",
    "ApprovalStatus",
    "Approvals",
    "Document",
    "Limits",
    "Line",
    "TextApproval",
    "approvals",
    "canonical",
    "digest",
    "digests",
    "dump",
    "dumps",
    "from_data",
    "in_neutral_order",
    "json_schema",
    "load",
    "loads",
    "make_converter",
    "patch",
    "read_lines",
    "to_data",
    "version_of",
    "write_lines",
]

from bilateral.documents._approvals import (
    Approval,
    Approvals,
    ApprovalStatus,
    TextApproval,
    approvals,
)
from bilateral.documents._converter import make_converter
from bilateral.documents._digests import canonical, digest, digests, in_neutral_order
from bilateral.documents._document import Document
from bilateral.documents._dumping import dump, dumps, to_data
from bilateral.documents._json_schema import json_schema
from bilateral.documents._lines import Line, read_lines, write_lines
from bilateral.documents._loading import from_data, load, loads, version_of
from bilateral.documents._parsing import Limits
from bilateral.documents._patching import patch
from bilateral.documents._versions import SCHEMA_VERSION
