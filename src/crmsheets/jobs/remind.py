"""`remind`: whom to contact, as a text for a chat and a calendar a person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from crmsheets.analysis.judge import judge
from crmsheets.disk.save import save_all
from crmsheets.jobs.analyze import beside
from crmsheets.jobs.gather import Track, gather, silent
from crmsheets.model.errors import BadArgument
from crmsheets.model.file_name import part_of_name
from crmsheets.model.judged import Judged
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale, Text
from crmsheets.render import ics, reminders
from crmsheets.render.text import for_windows

FOLDER = Text("跟进提醒_{today}", "reminders_{today}")
TEXT = Text("跟进提醒.txt", "reminders.txt")
CALENDAR = Text("跟进提醒_{who}.ics", "reminders_{who}.ics")
NOBODY = Text("没写业务员", "no_sales_rep")
UNKNOWN = Text(
    "没有要提醒「{name}」的客户。有提醒的人：{known}。",
    "There is nothing to remind “{name}” of. There is for: {known}.",
)
NONE = Text("没有人", "nobody")


@dataclass(frozen=True)
class Reminders:
    """What to remind people of. `private`: calendars call customers by their numbers."""

    judged: Judged
    locale: Locale
    people: tuple[str, ...] = ()
    private: bool = False

    @cached_property
    def appointments(self) -> list[dict[Any, Any]]:
        """The agenda of the people asked for, with each customer's short name as `called`."""
        names = {
            golden.customer_id: golden.values.get("short_name")  # a mapping
            for golden in self.judged.golden
        }
        return [
            {**each, "called": names.get(each["customer_id"]) or each["customer"]}
            for each in self.judged.detail("agenda")
            if not self.people or each["person"] in self.people
        ]

    @cached_property
    def text(self) -> str:
        """A block a person, to be pasted into a chat."""
        return reminders.text(self.appointments, self.locale, self.judged.today)

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        """Name -> content: the text, and a calendar for everybody."""
        lang = self.locale.lang
        by_person: dict[str, list[dict[Any, Any]]] = {}
        for each in self.appointments:
            by_person.setdefault(each["person"], []).append(each)
        return {
            TEXT(lang): for_windows(self.text),
            **{
                CALENDAR(lang, who=part_of_name(name) or NOBODY(lang)): ics.calendar(
                    own, self.locale, self.judged.today, private=self.private
                )
                for name, own in sorted(by_person.items())
            },
        }

    def save(self, folder: Path) -> tuple[Path, ...]:
        """Write every file whole into the folder."""
        return save_all(folder, self.files)


def remind(  # what a run needs
    paths: Sequence[Path],
    settings: Settings,
    locale: Locale,
    today: dt.date,
    *,
    people: Sequence[str] = (),
    private: bool = False,
    out: Path | None = None,
    track: Track = silent,
) -> Reminders:
    """Files and folders -> reminders; nothing is written yet. BadArgument for a name without any."""
    gathered = gather(paths, settings, locale, today, out=out, track=track)
    judged = judge(
        gathered.data,
        gathered.settings,
        today,
        past=gathered.history.past,
        overrides=gathered.rules.applied.overrides,
    )
    known = dict.fromkeys(each["person"] for each in judged.detail("agenda") if each["person"])
    for name in people:
        if name not in known:
            raise BadArgument(UNKNOWN, name=name, known=list(known) or NONE)
    return Reminders(judged, gathered.locale, tuple(people), private)


def output_folder(paths: Sequence[Path], locale: Locale, today: dt.date) -> Path:
    """Where the files go if nobody says: beside the first input."""
    return beside(paths) / FOLDER(locale.lang, today=today.isoformat())
