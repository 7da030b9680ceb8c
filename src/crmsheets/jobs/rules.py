"""规则.xlsx in a run: found near the inputs and in the results, followed, and written anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from crmsheets.analysis.rule_change import rule_change
from crmsheets.analysis.tiering.rules import rule_fault
from crmsheets.excel.write import write
from crmsheets.forms.rules import book
from crmsheets.intake.rules import RulesFile, is_rules, rules_of
from crmsheets.intake.rules_applied import Applied, applied, line_fault
from crmsheets.intake.rules_faults import UNREAD
from crmsheets.jobs import near
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Reading
from crmsheets.model.judged import Judged
from crmsheets.model.parameters import list_settings
from crmsheets.model.rules import FILE, ROLE
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale

_STEMS = near.stems(FILE)


@dataclass(frozen=True, slots=True)
class InForce:
    """The settings that hold, what the rules workbooks said, and what is wrong with them.

    `spoilt`: name -> content of a file in the output folder that nobody can read. `files`: the names
    of those that were followed.
    """

    applied: Applied = field(default_factory=lambda: Applied(Settings()))
    findings: tuple[Finding, ...] = ()
    balance: tuple[SheetBalance, ...] = ()
    spoilt: Mapping[str, bytes] = field(default_factory=dict)
    files: tuple[str, ...] = ()

    @property
    def settings(self) -> Settings:
        """The settings that hold."""
        return self.applied.settings


def in_force(
    readings: Sequence[Reading],
    paths: Sequence[Path],
    out: Path | None,
    settings: Settings,
    locale: Locale,
) -> tuple[tuple[Reading, ...], InForce]:
    """The inputs that hold data, and the settings after every rules workbook there is."""
    data, among, balance = near.parted(readings, is_rules, "rules", ROLE)
    found = near.gathered(_STEMS, is_rules, near.folders_near(paths), out, among, locale)
    files = [rules_of(each) for each in found.readings]
    followed = sensible(applied(settings, files), settings, files)
    unread = tuple(_unread(each, locale) for each in found.unread)
    return data, InForce(
        applied=followed,
        findings=(*followed.findings, *unread),
        balance=balance,
        spoilt=found.spoilt,
        files=tuple(each.file for each in files if each.wanted or each.lists or each.overrides),
    )


def sensible(told: Applied, settings: Settings, files: Sequence[RulesFile]) -> Applied:
    """The same without tier rules that nobody can follow: then those of before stay, all of them."""
    key = "tier.rules"
    faults = [rule_fault(each, told.settings.tier) for each in told.settings.tier.rules]
    if key not in told.own or not any(faults):
        return told
    said = next(each for file in files for each in file.lists if each.key == key and each.lines)
    setting = next(each for each in list_settings() if each.key == key)
    found = [
        line_fault(setting, cell, fault, line["when"])
        for line, cell, fault in zip(said.lines, said.cells, faults, strict=True)
        if fault is not None
    ]
    kept = told.settings.tier.model_copy(update={"rules": settings.tier.rules})
    return replace(
        told,
        settings=told.settings.model_copy(update={"tier": kept}),
        findings=(*told.findings, *found),
    )


def _unread(reading: Reading, locale: Locale) -> Finding:
    file = reading.source.file
    kept = locale.say(near.SPOILT, name=file)
    return Finding(rule=UNREAD, cells=(Cell(file, "", 0, 0),), value=file, got={"kept": kept})


def workbook(said: InForce, settings: Settings, locale: Locale) -> bytes:
    """The next 规则.xlsx: what is in force now, and what people typed, still in its place."""
    told = said.applied
    return write(book(settings, locale, wanted=told.wanted, own=told.own, overrides=told.overrides))


def compared(judged: Judged, said: InForce, again: Callable[[Settings], Judged]) -> Judged:
    """With what a change of the rules since the workbook was written does, if there is one.

    `again`: judges the same data by other settings.
    """
    before = said.applied.before
    if before is None:
        return judged
    now = judged.settings
    # Which language and which factory it is are no rules.
    same = {name: getattr(now, name) for name in ("language", "region", "currency", "company")}
    before = before.model_copy(update=same)
    if before == now:
        return judged
    tables = rule_change(again(before), judged)
    return replace(judged, tables={**judged.tables, **tables})
