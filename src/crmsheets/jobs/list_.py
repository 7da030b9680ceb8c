"""`list`: customers that a condition picks, as a short table and a workbook or CSV of their own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from crmsheets.analysis.conditions import ConditionFault, parse
from crmsheets.analysis.customer_fields import customer_fields
from crmsheets.analysis.judge import judge
from crmsheets.analysis.selection import Selection, selection
from crmsheets.disk.save import save
from crmsheets.excel.write import write
from crmsheets.forms import manifest
from crmsheets.jobs.analyze import beside
from crmsheets.jobs.gather import Track, gather, silent
from crmsheets.model import markers
from crmsheets.model.book import Book
from crmsheets.model.errors import BadArgument
from crmsheets.model.judged import Judged
from crmsheets.model.page import Heads, Lines, Listing, Page
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale, Said, Text
from crmsheets.render.csv_ import encoded, safe
from crmsheets.render.masks import is_personal
from crmsheets.render.roster import RosterColumn, columns_of, table, usual
from crmsheets.reports.sheets.charts import Sources
from crmsheets.reports.sheets.section import section
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.analysis.conditions import Condition
    from crmsheets.model.book import Content

MARKETING = "marketing"
FILE = Text("客户名单_{today}.xlsx", "list_{today}.xlsx")
TITLE = Text("客户名单", "Customer list")
BAD_WHERE = Text("--where 看不懂。{fault}", "--where cannot be read. {fault}")
BAD_FILE = Text(
    "--out 写的是「{typed}」，名单只能写成 .xlsx 或 .csv，例如 名单.xlsx。",
    "--out says “{typed}”; a list is written as .xlsx or .csv, for example list.xlsx.",
)
INSIDE = Text(
    "CSV 放在要读的文件夹里，下次会被当成客户表读进来。请用 .xlsx，或者放到别的文件夹。",
    "A CSV inside the folder that is read would be taken for a customer list next time. Write .xlsx, or "
    "choose another folder.",
)
FOUND = Text("符合条件的客户 {n} 家，共 {of} 家。", "Customers that meet it: {n} of {of}.")
ALL = Text("客户共 {of} 家。", "Customers: {of}.")
NOBODY = Text("没有符合条件的客户，没有写文件。", "No customer meets it; no file was written.")
REFUSED = Text("拒绝营销的 {n} 家没有列进来。", "Left out, since they refused marketing: {n}.")
UNREAD = Text(
    "「{label}」写得看不懂的 {n} 家也没有列，请先改好。",
    "Left out, since nobody can read their “{label}”: {n}. Have that mended first.",
)
DECLINED = Text(
    "名单里有 {n} 家拒绝营销，发广告不能发给他们；加 --for marketing 就不列。",
    "Of those listed, {n} refused marketing: send them none. --for marketing leaves them out.",
)
MET_BY_NONE = Text("没有一家客户是「{said}」。{near}", "No customer has: {said}. {near}")
NEAR_WORD = Text("是不是「{word}」？", "Did you mean {word}?")
UNASKED = Text(
    "名单里有 {n} 家没写同不同意营销，发之前先问一声。",
    "Of those listed, {n} never said whether they agree to marketing: ask before you send.",
)
UNSURE = Text(
    "另有 {n} 家没填要比的栏目，看不出合不合条件，没有列。",
    "Another {n} lack what the condition asks about and are not listed.",
)
MASKED = Text(
    "{labels} 打了码；要完整的请加 --full。", "Masked: {labels}. Add --full to see them whole."
)
MORE = Text("…… 另有 {n} 家，都在文件里。", "… and {n} more, all of them in the file.")
WRITTEN = Text("→ {path}", "→ {path}")
_SHOWN = 15


@dataclass(frozen=True)
class CustomerList:
    """The customers picked, in columns. `full`: personal data are not masked."""

    judged: Judged
    picked: Selection
    columns: tuple[RosterColumn, ...]
    locale: Locale
    where: Condition | None = None
    marketing: bool = False
    full: bool = False

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """The headers."""
        return tuple(each.shown.head(self.locale).label for each in self.columns)

    @cached_property
    def rows(self) -> tuple[tuple[Content, ...], ...]:
        """A line a customer."""
        return tuple(
            tuple(each.of(record, self.locale, full=self.full) for each in self.columns)
            for record in self.picked.records
        )

    @property
    def notes(self) -> Iterator[str]:
        """How many, and who is not in the list and why."""
        say, picked = self.locale.say, self.picked
        if self.where is None and not self.marketing:
            yield say(ALL, of=picked.of)
        else:
            yield say(FOUND, n=len(picked.records), of=picked.of)
        if picked.refused:
            yield say(REFUSED, n=picked.refused)
        if picked.unread:
            yield say(UNREAD, n=picked.unread, label=CUSTOMER.by_name["consent"].column.called)
        if picked.declined:
            yield say(DECLINED, n=picked.declined)
        for asked, word in picked.met_by_none:
            near = Said(NEAR_WORD, {"word": word}) if word else ""
            yield say(MET_BY_NONE, said=asked.text, near=near)
        if self.marketing and picked.unasked:
            yield say(UNASKED, n=picked.unasked)
        if picked.unsure:
            yield say(UNSURE, n=picked.unsure)
        hidden = [each.field for each in self.columns if each.field and is_personal(each.field)]
        if hidden and not self.full and picked.records:
            yield say(MASKED, labels=[each.column.called for each in hidden])

    def printed(self, path: Path | None) -> list[str]:
        """What the command prints; `path`: the file written, None where nobody was picked."""
        if path is None:
            return [*self.notes, self.locale.say(NOBODY)]
        lines = list(table(self.heads, self.rows[:_SHOWN]))
        more = len(self.rows) - _SHOWN
        if more > 0:
            lines.append(self.locale.say(MORE, n=more))
        return [*lines, *self.notes, self.locale.say(WRITTEN, path=path)]

    def as_csv(self) -> bytes:
        """The list as a CSV that spreadsheets open rightly."""
        texts = ([_plainly(value) for value in row] for row in self.rows)
        return encoded([safe(each) for each in self.heads], texts)

    def as_workbook(self) -> bytes:
        """The list as a workbook of ours: role report, so that no later run reads it."""
        title = self.locale.say(TITLE)
        forms = [
            Heads(each, column.shown.form)
            for each, column in zip(self.heads, self.columns, strict=True)
        ]
        blocks = (
            Listing("", tuple(forms), self.rows, name="list"),
            Lines(tuple(self.notes), small=True),
        )
        lead = self.where.said(self.locale.lang) if self.where else ""
        page = Page("list", title, blocks, lead)
        run = {"today": self.judged.today.isoformat()}
        told = manifest.of_templates([CUSTOMER], self.locale, "report", run)
        sheet = section(page, {"list": title}, Sources(), self.locale).sheet()
        return write(
            Book(
                sheets=(sheet, manifest.sheet(told)),
                title=title,
                properties={**manifest.properties(told), markers.TODAY: run["today"]},
            )
        )

    def save(self, path: Path) -> Path | None:
        """Write the list as the file's ending says; the path written, None where it is empty."""
        if not self.rows:
            return None
        csv = path.suffix.lower() == ".csv"
        return save(path, self.as_csv() if csv else self.as_workbook())


def list_customers(  # noqa: PLR0913  # what a run needs
    paths: Sequence[Path],
    settings: Settings,
    locale: Locale,
    today: dt.date,
    *,
    where: str = "",
    columns: Sequence[str] = (),
    marketing: bool = False,
    full: bool = False,
    out: Path | None = None,
    track: Track = silent,
    mapping: Path | None = None,
    decisions: Path | None = None,
) -> CustomerList:
    """Files and folders -> the customers that meet `where`; nothing is written yet.

    BadArgument: a condition or a column that names nothing known.
    """
    fields = customer_fields(settings.tier.window_months)
    _read(where, settings)  # a slip is told before minutes of reading
    columns_of(columns, fields)
    gathered = gather(
        paths, settings, locale, today, out=out, track=track, mapping=mapping, decisions=decisions
    )
    judged = judge(
        gathered.data,
        gathered.settings,
        today,
        past=gathered.history.past,
        overrides=gathered.rules.applied.overrides,
    )
    condition = _read(where, gathered.settings)
    fields = customer_fields(gathered.settings.tier.window_months)
    picked = selection(judged, condition, marketing=marketing)
    chosen = columns_of(columns, fields) or usual(picked.records, fields)
    if marketing or picked.declined:
        chosen = _with_consent(chosen, columns_of(["consent"], fields))
    return CustomerList(judged, picked, chosen, gathered.locale, condition, marketing, full)


def _read(where: str, settings: Settings) -> Condition | None:
    if not where.strip():
        return None
    try:
        return parse(where, customer_fields(settings.tier.window_months))
    except ConditionFault as fault:
        said: Said = fault.said
        raise BadArgument(BAD_WHERE, fault=said) from None


def _with_consent(
    chosen: tuple[RosterColumn, ...], consent: tuple[RosterColumn, ...]
) -> tuple[RosterColumn, ...]:
    """A marketing list says of everybody what was agreed."""
    known = {each.name for each in chosen}
    return (*chosen, *(each for each in consent if each.name not in known))


def _plainly(value: Content) -> str:
    return "" if value is None else safe(str(value))


def target(out: Path | None, paths: Sequence[Path], locale: Locale, today: dt.date) -> Path:
    """Where the list goes: `out`, a folder or a file, or beside the first input. BadArgument: an
    ending that is neither .xlsx nor .csv, or a CSV where the next run would read it.
    """
    name = FILE(locale.lang, today=today.isoformat())
    if out is None:
        return beside(paths) / name
    if out.is_dir() or not out.suffix:
        return out / name
    if out.suffix.lower() not in {".xlsx", ".csv"}:
        raise BadArgument(BAD_FILE, typed=out.name)
    place = out.resolve()
    folders = [each.resolve() for each in paths if each.is_dir()]
    if place.suffix.lower() == ".csv" and any(each in place.parents for each in folders):
        raise BadArgument(INSIDE)
    return out
