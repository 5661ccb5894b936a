"""Entries as iCalendar: the one door to the package `icalendar`."""

from __future__ import annotations

__all__ = ["written"]

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import final

from icalendar import Alarm, Calendar, Component, Event, Todo, vText

from bilateral.analysis import DeadlineKind
from bilateral.exports._dues import Entry

PRODUCT = "-//bilateral//deadlines//EN"
ONE_DAY = timedelta(days=1)


@final
class Words(vText):
    r"""Text, escaped as the standard says: the package takes ``\N`` for a line break."""

    def to_ical(self) -> bytes:
        text = str(self)
        for mark in ("\\", ";", ","):
            text = text.replace(mark, f"\\{mark}")
        return text.replace("\n", "\\n").encode()


def written(entries: Iterable[Entry], stamp: datetime) -> bytes:
    """The calendar, in lines of at most 75 octets."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    for entry in entries:
        calendar.add_component(_component(entry, stamp))
    told: bytes = calendar.to_ical()
    return told


def _component(entry: Entry, stamp: datetime) -> Component:
    component: Component
    if entry.kind is DeadlineKind.PROMISE:
        component, ends = Todo(), {"RELATED": "END"}  # it has no start
        component.add("due", entry.day)
    else:
        component, ends = Event(), {}
        component.add("dtstart", entry.day)
        component.add("dtend", entry.day + ONE_DAY)  # the first day after it
        component.add("status", "CONFIRMED" if entry.certain else "TENTATIVE")
        component.add("transp", "TRANSPARENT")  # nobody is busy all that day
    component.add("uid", entry.name)
    component.add("dtstamp", stamp)
    component.add("last-modified", stamp)
    component.add("summary", Words(entry.summary))
    component.add("description", Words(entry.description))
    component.add("categories", [entry.kind.value])
    if entry.days_before is not None:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", Words(entry.summary))
        alarm.add("trigger", timedelta(days=-entry.days_before), parameters=ends)
        component.add_component(alarm)
    return component
