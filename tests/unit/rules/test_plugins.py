"""Rules of other packages: a small distribution, installed in a folder of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bilateral import BrokenPlugin
from bilateral.rules import DEFAULT, load_plugins

RULES = """
from collections.abc import Iterator

from bilateral.model import Agreement
from bilateral.rules import Said, Severity, hit, rule


def draft() -> Agreement:
    raise NotImplementedError


def made(code):
    @rule(
        code=code,
        severity=Severity.INFO,
        message="it is so",
        why="w",
        settle="s",
        sources=("a law",),
        good=draft,
        bad=draft,
    )
    def house_rule(_: Agreement) -> Iterator[Said]:
        yield hit("title")

    return house_rule


ONE, MANY, LISTED = made("XYZ01"), (made("XYZ03"), made("XYZ02")), [made("XYZ04")]
WORDS, AMONG = "no rule", (ONE, "no rule")
"""
METADATA = "Metadata-Version: 2.1\nName: house-rules\nVersion: 1.0\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where packages are installed for this test."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "house_rules", raising=False)
    return tmp_path


def install(folder: Path, *entries: str) -> None:
    """What pip would leave behind."""
    (folder / "house_rules.py").write_text(RULES, encoding="utf-8")
    info = folder / "house_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(METADATA, encoding="utf-8")
    announced = "\n".join(["[bilateral.rules]", *entries])
    (info / "entry_points.txt").write_text(announced, encoding="utf-8")


def test_without_plugins_there_are_no_further_rules() -> None:
    assert load_plugins() == ()


def test_a_plugin_brings_rules_in_the_order_of_its_entry_points(folder: Path) -> None:
    install(
        folder,
        "b = house_rules:MANY",
        "a = house_rules:ONE",
        "c = house_rules:LISTED",
    )
    found = load_plugins()
    assert [rule.code for rule in found] == ["XYZ01", "XYZ03", "XYZ02", "XYZ04"]
    assert DEFAULT.extend(*found).rule("XYZ02").name == "house-rule"
    assert "XYZ02" not in [rule.code for rule in DEFAULT]


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("house_rules:GONE", "AttributeError: module 'house_rules' has no attribute"),
        ("no_such_house:ONE", "ModuleNotFoundError: No module named 'no_such_house'"),
        ("house_rules:WORDS", "expected rules, got 'no rule'"),
        ("house_rules:AMONG", "expected rules, got 'no rule'"),
    ],
)
def test_a_plugin_that_is_broken_is_named(
    folder: Path, target: str, reason: str
) -> None:
    install(folder, f"house = {target}")
    with pytest.raises(BrokenPlugin) as caught:
        load_plugins()
    assert str(caught.value).startswith(f"plugin 'house' ({target}): {reason}")


def test_nothing_is_loaded_before_it_is_asked_for(folder: Path) -> None:
    install(folder, "house = house_rules:ONE")
    program = (
        f"import sys; sys.path.insert(0, {str(folder)!r});"
        "from bilateral import rules; before = 'house_rules' in sys.modules;"
        "rules.load_plugins(); print(before, 'house_rules' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["False", "True"]
