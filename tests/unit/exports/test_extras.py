"""What is said where the package of an extra is not installed."""

from __future__ import annotations

import subprocess
import sys

from bilateral.errors import MissingExtra

WITHOUT = """
import sys
sys.modules["icalendar"] = None
from bilateral import exports
from bilateral.errors import MissingExtra
try:
    exports.calendar.to_icalendar(None, (), stamped="2020-01-15")
except MissingExtra as error:
    print(error)
"""


def test_without_the_package_the_extra_is_named() -> None:
    told = subprocess.run(
        [sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == str(MissingExtra("icalendar", "calendar"))
    assert "pip install 'bilateral[calendar]'" in told.stdout
