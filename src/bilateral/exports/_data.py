"""A report as plain data."""

from __future__ import annotations

__all__ = ["to_data"]

from decimal import Decimal
from typing import Any

from bilateral.errors import pointer
from bilateral.exports import _words as words
from bilateral.exports._sections import Teller
from bilateral.model import Day, Duration, Pair, PartRef, Portion, Text
from bilateral.rules import File, Finding, Lack, Language, Report, Waiver
from bilateral.rules._said import Param


def to_data(report: Report, language: str = "en") -> dict[str, Any]:
    """The report as dicts, lists, strings and integers, as JSON has them.

    What there is nothing of is an empty list; a key in brackets stands only where there
    is something to say.

    - ``names``: of the sides, by ``first`` and ``second``
    - ``language``: that of the sentences
    - ``findings``, ``undetermined``: lists of findings
    - ``not_run``: a list of rules, each with ``code``, ``name``, ``reason``, [``part``]
      (the instrument of a dossier on which alone it was not run) and ``sentence``, the
      reason in words
    - ``waived``: a list of ``finding`` with its ``waiver``
    - ``unused_waivers``: a list of ``waiver`` with ``reason`` and ``sentence``

    A finding has ``code``, ``name``, ``severity``, [``topic``], ``pointer``,
    ``related`` (a list of pointers), [``part``], ``params`` (sides as ``first`` and
    ``second``, a text by its languages, numbers that are not whole as strings),
    ``message`` (in English, with the parameters in braces) and ``sentence``. One that is
    undetermined also has ``not_known``: its ``kind`` (``portion``, ``file``,
    ``world``), [``portion``], [``until``], and a ``sentence``. A waiver has ``code``,
    ``reason``, [``part``] and [``last_day``]. A part has ``instrument`` and [``part``],
    both keys.

    Args:
        report: What a check has to say.
        language: One of `rules.LANGUAGES`; English where there are no words in it.
    """
    teller = Teller(report, language)

    def finding(found: Finding) -> dict[str, Any]:
        data = {
            "code": found.code,
            "name": found.name,
            "severity": found.severity.value,
            "topic": found.topic and found.topic.value,
            "pointer": found.pointer,
            "related": [*map(pointer, found.related)],
            "part": found.part and _part_data(found.part),
            "params": {name: _param(value) for name, value in found.params},
            "message": found.message,
            "sentence": report.told(found, language),
        }
        if found.not_known is not None:
            what = teller.not_known(found.not_known)
            data["not_known"] = {**_lack(found.not_known), "sentence": what}
        return _stated(data)

    return {
        "names": {side.value: name for side, name in report.called(language).items()},
        "language": language,
        "findings": [*map(finding, report.findings)],
        "undetermined": [*map(finding, report.undetermined)],
        "not_run": [
            _stated(
                {
                    "code": each.code,
                    "name": each.name,
                    "reason": each.reason.value,
                    "part": each.part and _part_data(each.part),
                    "sentence": teller.told(words.NOT_RUN[each.reason]),
                }
            )
            for each in report.not_run
        ],
        "waived": [
            {"finding": finding(each.finding), "waiver": _waiver(each.waiver)}
            for each in report.waived
        ],
        "unused_waivers": [
            {
                "waiver": _waiver(each.waiver),
                "reason": each.reason.value,
                "sentence": teller.told(words.UNUSED[each.reason]),
            }
            for each in report.unused_waivers
        ],
    }


def _stated(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value is not None}


def _part_data(part: PartRef) -> dict[str, Any]:
    return _stated({"instrument": part.instrument, "part": part.part})


def _waiver(waiver: Waiver) -> dict[str, Any]:
    return _stated(
        {
            "code": waiver.code,
            "reason": waiver.reason,
            "part": waiver.part and _part_data(waiver.part),
            "last_day": waiver.last_day and str(waiver.last_day),
        }
    )


def _lack(lack: Lack) -> dict[str, Any]:
    match lack:
        case Portion():
            return {"kind": "portion", "portion": lack.value}
        case File(until=None):
            return {"kind": "file"}
        case File(until=day):
            return {"kind": "file", "until": str(day)}
        case _:
            return {"kind": "world"}


def _param(value: Param) -> Any:
    match value:
        case Pair():
            return {side.value: _param(half) for side, half in value.items()}
        case Text():
            return dict(value)
        case Language(tag):
            return tag
        case tuple():
            return [*map(_param, value)]
        case Decimal() | Day() | Duration():
            return str(value)
        case str():
            return str.__str__(value)  # of a word of a closed list, the plain string
        case _:
            return value
