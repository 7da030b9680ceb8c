"""`remind`: whom to contact, as a text for a chat and a calendar a person."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from crmsheets.analysis.judge import judge
from crmsheets.analysis.names import name_key
from crmsheets.disk.save import save_all
from crmsheets.jobs.analyze import beside
from crmsheets.jobs.gather import Gathered, Track, gather, silent
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
PASSING = Text(
    "日历里的编号是这次排的，多了客户会变。先运行一次 crmsheets analyze，编号就固定了。",
    "The numbers in the calendars were given by this run and change with more customers. Run crmsheets "
    "analyze once; it keeps them.",
)


@dataclass(frozen=True)
class Reminders:
    """What to remind people of. `private`: calendars call customers by their numbers; `kept`: numbers
    that the next run gives to the same customers again.
    """

    judged: Judged
    locale: Locale
    people: tuple[str, ...] = ()
    private: bool = False
    kept: frozenset[str] = frozenset()

    @cached_property
    def appointments(self) -> list[dict[Any, Any]]:
        """The agenda of the people asked for, with each customer's short name as `called`, and as
        `identity` its name as `name_key` has it; the number besides, where two have the same.
        """
        names = {
            golden.customer_id: golden.values.get("short_name")  # a mapping
            for golden in self.judged.golden
        }
        keys = {each.customer_id: name_key(each.name) for each in self.judged.golden}
        many = Counter(keys.values())
        own = {id_: key if many[key] == 1 else f"{key} {id_}" for id_, key in keys.items()}
        return [
            {
                **each,
                "called": names.get(each["customer_id"]) or each["customer"],
                "identity": own.get(each["customer_id"], each["customer_id"]),
            }
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

    @property
    def note(self) -> str:
        """What to know about the numbers in private calendars; "" where they last."""
        passing = {each["customer_id"] for each in self.appointments} - self.kept
        return self.locale.say(PASSING) if self.private and passing else ""

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
    kept = frozenset(_kept(gathered))
    return Reminders(judged, gathered.locale, tuple(people), private, kept)


def _kept(gathered: Gathered) -> Iterator[str]:
    """Customer numbers that somebody typed, or that an earlier run gave."""
    yield from (each.number for each in gathered.carried.memory.numbers)
    table = gathered.data.tables.get("customer")
    for i in range(len(table) if table is not None else 0):
        if table is not None and table.has(i, "customer_id"):
            yield str(table["customer_id"][i])


def output_folder(paths: Sequence[Path], locale: Locale, today: dt.date) -> Path:
    """Where the files go if nobody says: beside the first input."""
    return beside(paths) / FOLDER(locale.lang, today=today.isoformat())
