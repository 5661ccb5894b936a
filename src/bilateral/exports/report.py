"""A report as text for a terminal, as Markdown, and as plain data.

All parts of it are told: findings, the gravest first; what is undetermined, and what is
not known; what was waived, and why; waivers that were not used; and the rules that were
not run, with the reason. The same report gives the same characters everywhere.
"""

from __future__ import annotations

__all__ = ["to_data", "to_markdown", "to_text"]

import re
import textwrap

from bilateral.exports import _words as words
from bilateral.exports._data import to_data
from bilateral.exports._plain import plain
from bilateral.exports._sections import TIED, Teller
from bilateral.rules import Report

WIDTH = 88


def to_text(report: Report, language: str = "en") -> str:
    """The report in plain words, in lines of at most 88 characters, without colours.

    >>> from bilateral import rules
    >>> rule = rules.DEFAULT.rule("EQU02")
    >>> report = rules.check(rule.bad(), rules=rules.RuleSet(rules=(rule,)))
    >>> print(to_text(report), end="")
    Report: Ministry of Information of Viet Nam and Ministry of Information of Laos
    ===============================================================================
    <BLANKLINE>
    Warnings (1)
    ------------
    EQU02 right-of-one-side, /clauses/9/by
        only Ministry of Information of Viet Nam may do what this clause allows

    Args:
        report: What a check has to say.
        language: One of `rules.LANGUAGES`; English where there are no words in it.
    """
    teller = Teller(report, language)
    lines = _folded(teller.title(), "")
    lines.append("=" * max(map(len, lines)))
    if teller.nothing_found():
        lines += ["", *_folded(teller.told(words.NOTHING_FOUND), "")]
    for section in teller.sections():
        heading = f"{section.heading} ({section.many})"
        lines += ["", heading, "-" * len(heading)]
        for entry in section.entries:
            about = ", ".join(filter(None, (*entry.about, entry.place)))
            lines += _folded(" ".join(filter(None, (entry.mark, about))), "")
            for line in entry.lines:
                lines += _folded(line, "    ")
    return "\n".join(lines) + "\n"


def _folded(text: str, indent: str) -> list[str]:
    lines = textwrap.wrap(
        plain(text),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent or "  ",
        break_on_hyphens=False,
    )
    return [line.replace(TIED, " ") for line in lines]


MARKS = re.compile(r"[\\`*_\[\]<>&|~]|^[#+=-]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")
"""What Markdown would take for a mark, here or at the beginning of a line."""


def to_markdown(report: Report, language: str = "en") -> str:
    """The report in Markdown: a heading for each part, an entry for each finding.

    Lines are not folded, since a line of Markdown that begins by chance with a hyphen
    or a number would be read as one of a list.

    Args:
        report: What a check has to say.
        language: One of `rules.LANGUAGES`; English where there are no words in it.
    """
    teller = Teller(report, language)
    lines = [f"# {_marked(teller.title())}"]
    if teller.nothing_found():
        lines += ["", _marked(teller.told(words.NOTHING_FOUND))]
    for section in teller.sections():
        lines += ["", f"## {section.heading} ({section.many})", ""]
        for entry in section.entries:
            mark = f"**{_marked(entry.mark)}** " if entry.mark else ""
            about = [*map(_marked, entry.about)]
            if entry.place:
                about.append(f"`{plain(entry.place)}`")
            lines.append(f"- {mark}{', '.join(about)}".rstrip() + ":")
            first, *others = map(_marked, entry.lines)
            lines += [f"  {first}", *(f"  - {other}" for other in others)]
    return "\n".join(lines) + "\n"


def _marked(text: str) -> str:
    """Words as they are, whatever they would mean in Markdown."""
    return MARKS.sub(r"\\\g<0>", plain(text)).replace(TIED, " ")
