"""Reading a folder of workbooks into a checked, linked dataset: the way in of check and analyze."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

from crmsheets import checks
from crmsheets.analysis import doubted
from crmsheets.analysis.link import link
from crmsheets.checks.reject import rejected
from crmsheets.disk.scan import Scan, scan
from crmsheets.disk.walk import IS_OTHER
from crmsheets.excel.read import read
from crmsheets.intake.answers import answered
from crmsheets.intake.currency import Home, home_of, in_chinese
from crmsheets.intake.dataset import dataset
from crmsheets.intake.directed import MAPPED
from crmsheets.jobs import decisions as decided
from crmsheets.jobs import history, rules
from crmsheets.jobs.decisions import Carried, Kept
from crmsheets.jobs.history import Remembered
from crmsheets.jobs.mapping import accounted, followed, parted
from crmsheets.jobs.near import folders_near
from crmsheets.jobs.rules import InForce
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.errors import NothingToRead
from crmsheets.model.finding import Finding, Severity
from crmsheets.model.grid import Reading
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale, Text
from crmsheets.templates import shipped
from crmsheets.templates.apply import customised

NOTHING = Text(
    "没找到能读的表：{where}。请给出放着客户表的文件夹，或者 .xlsx、.csv 文件。",
    "Nothing to read in {where}. Give a folder with workbooks, or .xlsx or .csv files.",
)
NO_DATA = Text(
    "映射「{files}」里说这些表都不是数据，所以什么都没有读。要读哪张表，就在「识别成」里改回来。",
    "{files} says of every sheet that it is no data, so nothing was read. Change “Read as” there "
    "for the sheets that are to be read.",
)

Track = Callable[[Iterable[Reading], int], Iterable[Reading]]
"""Passes readings through while it shows how far it is; the number is how many will come."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What came in: the linked dataset, the readings that were used, and where each file lies.

    `locale`, `settings`: as asked, region and currency as the workbooks themselves say. `mappings`:
    the names of the mapping files that said anything. `carried`: what people decided about customers.
    `rules`: what they changed in the rules.
    `history`: what earlier runs kept.
    """

    data: Dataset
    locale: Locale
    settings: Settings
    readings: tuple[Reading, ...]
    paths: Mapping[str, Path]
    mappings: tuple[str, ...] = ()
    carried: Carried = field(default_factory=Carried)
    rules: InForce = field(default_factory=InForce)
    history: Remembered = field(default_factory=Remembered)


def silent(readings: Iterable[Reading], count: int) -> Iterable[Reading]:
    """Track nothing."""
    del count
    return readings


def gather(  # noqa: PLR0913  # what a run needs
    paths: Sequence[Path],
    settings: Settings,
    locale: Locale,
    today: dt.date,
    *,
    out: Path | None = None,
    track: Track = silent,
    mapping: Path | None = None,
    unknown_too: bool = False,
    decisions: Path | None = None,
    keeps: Path | None = None,
) -> Gathered:
    """Files and folders -> linked dataset. NothingToRead if no file could be read at all.

    `mapping`: a 映射.xlsx that says what strange columns are; without it those near the inputs count.
    `decisions`: a 客户决定.xlsx or a report to be followed; without it those near the inputs are.
    `keeps`: the folder whose 客户决定.xlsx will be written over, so that it is followed; default `out`.
    `unknown_too`: go on where no table was recognised, as long as a person may still say what it is.
    """
    inbox = sorted_out(paths, settings, locale, out, track)
    locale, settings, spoken = placed(locale, inbox.rules.settings, inbox.data)
    used, answers = answered(inbox.data)
    templates = customised(shipped(), settings)
    way = followed(mapping, paths, inbox.mappings, templates)
    data = dataset(used, templates, settings, locale, way.told).found((*way.findings, *answers))
    data = replace(
        data,
        balance=(*data.balance, *inbox.balance, *passed_over(inbox.scan, locale)),
        findings=(*inbox.scan.findings, *inbox.rules.findings, *spoken, *data.findings),
    )
    asked = unknown_too and any(block.reason == "unknown" for block in data.blocks)
    if not asked and not any(sheet.status == "read" for sheet in data.balance):
        if any(sheet.reason == MAPPED for sheet in data.balance):
            raise NothingToRead(NO_DATA, files=list(way.files))
        complain(data.findings, paths)
    data = rejected(checks.run(data, settings, today, "row"))
    near, day = folders_near(paths), today.isoformat()
    among = inbox.decisions.files
    carried = decided.carried(decisions, near, keeps or out, among, data, day, locale)
    data = link(data.found(carried.findings), settings, carried.memory)
    data = doubted.told(checks.run(data, settings, today, "linked"), settings)
    past = history.remembered(inbox.histories, paths, out, data, locale)
    files = {file: path for path, file in inbox.scan.files}
    data = data.found((*past.findings, *rules.nobodys(data, inbox.rules.applied, settings)))
    return Gathered(data, locale, settings, used, files, way.files, carried, inbox.rules, past)


@dataclass(frozen=True, slots=True)
class Inbox:
    """The inputs by what they are: data, and what says how to read, judge or continue them.

    `balance`: the lines of those that hold no data.
    """

    scan: Scan
    data: tuple[Reading, ...]
    mappings: tuple[Reading, ...]
    decisions: Kept
    histories: tuple[Reading, ...]
    rules: InForce
    balance: tuple[SheetBalance, ...]


def sorted_out(
    paths: Sequence[Path], settings: Settings, locale: Locale, out: Path | None, track: Track
) -> Inbox:
    """Every input read and put where it belongs."""
    found = scan(paths, out)
    readings, mappings = parted(read_all(found, track))
    readings, kept = decided.parted(readings)
    readings, histories, told_apart = history.parted(readings)
    readings, in_force = rules.in_force(readings, paths, out, settings, locale)
    balance = (*accounted(mappings), *kept.balance, *in_force.balance, *told_apart)
    return Inbox(found, readings, mappings, kept, histories, in_force, balance)


def placed(
    locale: Locale, settings: Settings, readings: Sequence[Reading]
) -> tuple[Locale, Settings, tuple[Finding, ...]]:
    """Language, region and currency as the workbooks themselves say, and what to say of it."""
    home = named_home(locale, settings, readings)
    chinese = spoken_home(locale, settings, readings)
    locale = at_home(locale, settings, readings, home)
    if chinese:
        locale = replace(locale, region="CN", currency="CNY")
    own = {"language": locale.lang, "region": locale.region, "currency": locale.currency}
    findings = (*([home.finding()] if home else ()), *([chinese] if chinese else ()))
    return locale, settings.model_copy(update=own), findings


def read_all(found: Scan, track: Track) -> tuple[Reading, ...]:
    """Every file in order; two threads, since the reader lets go of the interpreter lock."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        readings = pool.map(lambda each: read(*each), found.files)
        return tuple(track(readings, len(found.files)))


def at_home(
    locale: Locale, settings: Settings, readings: Sequence[Reading], home: Home | None = None
) -> Locale:
    """Region and currency of the workbooks that say so, where the settings do not.

    An English report on Chinese workbooks still counts in 元 and reads Chinese phone numbers.
    `home`: the currency that lists of other programs say in headers and amounts (`named_home`).
    """
    said = [each.source.manifest for each in readings if each.source.manifest]
    regions = {each.get("region") for each in said}
    currencies = {each.get("currency") for each in said}
    if settings.region is None and len(regions) == 1:
        locale = replace(locale, region=regions.pop() or locale.region)
    if settings.currency is None and len(currencies) == 1:
        return replace(locale, currency=currencies.pop() or locale.currency)
    return replace(locale, currency=home.code) if home else locale


def spoken_home(locale: Locale, settings: Settings, readings: Sequence[Reading]) -> Finding | None:
    """What to say of Chinese workbooks that are reported on in English; else None.

    Those that name another currency throughout are an exporter's.
    """
    said = settings.region or settings.currency or any(each.source.manifest for each in readings)
    if said or locale.region == "CN":
        return None
    named = home_of(readings, settings.rates.known)
    return None if named and named.code != "CNY" else in_chinese(readings)


def named_home(locale: Locale, settings: Settings, readings: Sequence[Reading]) -> Home | None:
    """The unusual currency that every foreign workbook names, where nobody else says one."""
    manifests = any(each.source.manifest.get("currency") for each in readings)
    home = None if settings.currency or manifests else home_of(readings, settings.rates.known)
    return home if home and home.code != locale.currency else None


def passed_over(found: Scan, locale: Locale) -> list[SheetBalance]:
    """Files that the scan left alone, and paths it could not enter, as lines of the account."""
    lost = [each for each in found.findings if each.severity is Severity.ERROR]
    return [
        *(
            SheetBalance(
                file=file,
                sheet="",
                status="skipped",
                reason="other_file" if reason is IS_OTHER else locale.say(reason),
            )
            for file, reason in found.skipped
        ),
        *(
            SheetBalance(file=each.cells[0].file, sheet="", status="failed", reason="failed")
            for each in lost
        ),
    ]


def complain(faults: Sequence[Finding], paths: Sequence[Path]) -> None:
    """Say why no table could be read: the worst file's own fault, or that there is nothing."""
    faults = sorted(faults, key=lambda each: each.severity is not Severity.ERROR)
    if faults:
        rule = faults[0].rule
        raise NothingToRead(
            Text("{file}：" + rule.message.zh, "{file}: " + rule.message.en),
            **{"value": faults[0].value, "suggestion": "", **faults[0].got},
            file=faults[0].cells[0].file if faults[0].cells else str(paths[0]),
        )
    raise NothingToRead(NOTHING, where=[str(path) for path in paths])
