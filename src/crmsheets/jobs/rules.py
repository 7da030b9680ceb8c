"""规则.xlsx in a run: found near the inputs and in the results, followed, and written anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from crmsheets.analysis.conditions import ConditionFault, Fields, parse
from crmsheets.analysis.contracts import unmatched
from crmsheets.analysis.customer_fields import customer_fields, tier_fields
from crmsheets.analysis.regions import is_place
from crmsheets.analysis.rule_change import NO_RULES, rule_change
from crmsheets.analysis.terms import terms_of
from crmsheets.disk.settings import NAME as SETTINGS_FILE
from crmsheets.excel.read import read
from crmsheets.excel.write import write
from crmsheets.forms.rules import book
from crmsheets.intake.foreign import added_to
from crmsheets.intake.rules import RulesFile, is_rules, rules_of
from crmsheets.intake.rules_applied import (
    Applied,
    applied,
    line_fault,
    refused_value,
    split_words,
    with_list,
)
from crmsheets.intake.rules_faults import UNREAD
from crmsheets.jobs import near
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.errors import BadSettings
from crmsheets.model.finding import Finding
from crmsheets.model.foreign import NO_FOREIGN, Foreign
from crmsheets.model.grid import Reading
from crmsheets.model.judged import Judged
from crmsheets.model.parameters import ListSetting, list_settings, parameters
from crmsheets.model.rules import FILE, OVERRIDES, PARAMETERS, ROLE, sheet_of
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale, Said, Text, listed

_STEMS = near.stems(FILE)
FORMS = (PARAMETERS, OVERRIDES, *(sheet_of(each) for each in list_settings()))
"""Every sheet of the workbook."""


@dataclass(frozen=True, slots=True)
class InForce:
    """The settings that hold, what the rules workbooks said, and what is wrong with them.

    `spoilt`: name -> content of a file in the output folder that nobody can read. `files`: the names
    of those that were followed. `inputs`: names of what is read.
    `known`: hashes of the files, not written over, whose words are carried on. `foreign`: what people
    added to them.
    """

    applied: Applied = field(default_factory=lambda: Applied(Settings()))
    findings: tuple[Finding, ...] = ()
    balance: tuple[SheetBalance, ...] = ()
    spoilt: Mapping[str, bytes] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    foreign: Foreign = NO_FOREIGN

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
    folders = near.folders_near(paths)
    found = near.gathered(_STEMS, is_rules, folders, out, among, locale)
    own = found.own | {each.source.sha256 for each in among}
    own |= {read(path, path.name).source.sha256 for path in near.called(folders, _STEMS)}
    inputs = names_of(paths)
    # Results of other inputs may lie beside ours: their rules are not ours.
    theirs = [
        (each, told)
        for each in found.readings
        for told in [rules_of(each)]
        if each.source.sha256 in own or told.inputs & set(inputs)
    ]
    passed_on = frozenset(sha for _, told in theirs for sha in told.known)
    # What a later file knew and has no more was cleared there: it does not come back.
    live = [(each, told) for each, told in theirs if told.sha256 not in passed_on]
    files = [told for _, told in live]
    lasting = {told.sha256 for told in files if told.says} - found.own
    followed = sensible(applied(settings, files), settings, files)
    unread = near.not_read(found.unread, UNREAD, locale)
    return data, InForce(
        applied=followed,
        findings=(*followed.findings, *unread),
        balance=balance,
        spoilt=found.spoilt,
        files=tuple(each.file for each in files if each.wanted or each.lists or each.overrides),
        inputs=inputs,
        known=tuple(sorted(passed_on | lasting)),
        foreign=added_to((each for each, _ in live), FORMS),
    )


def names_of(paths: Sequence[Path]) -> tuple[str, ...]:
    """What is read, by the names of files and folders, in order."""
    return tuple(sorted({path.resolve().name for path in paths}))


def sensible(told: Applied, settings: Settings, files: Sequence[RulesFile]) -> Applied:
    """The same without what nobody can follow: of such a list, and of such terms, those of before stay."""
    months = told.settings.tier.window_months
    checked: Mapping[str, tuple[str, Callable[[str], Said | None]]] = {
        "tier.rules": ("when", lambda text: _fault(text, tier_fields(months))),
        "policy.classes": ("where", lambda text: _fault(text, customer_fields(months))),
        "classes.regions": ("provinces", _nowhere),
    }
    for setting in list_settings():
        if setting.key in checked and setting.key in {*told.own, *told.unfollowed}:
            told = _without(told, setting, *checked[setting.key], settings, files)
    return _with_terms(told, settings, files)


def _without(
    told: Applied,
    setting: ListSetting,
    column: str,
    fault_of: Callable[[str], Said | None],
    settings: Settings,
    files: Sequence[RulesFile],
) -> Applied:
    """The same by the list of before, if a line cannot be followed: each is told at its cell, and all
    stay as typed in the workbook, to be mended.
    """
    said = next(
        each for file in files for each in file.lists if each.key == setting.key and each.lines
    )
    faults = [
        (at, line, fault_of(line.get(column, "")))
        for line, at in zip(said.lines, said.cells, strict=True)
    ]
    known = {
        each.cells[0].row
        for each in told.findings
        if each.cells[0].sheet == said.cells[0][column].sheet
    }
    found = [
        line_fault(setting, at[column], fault, listed(line.values(), "zh"))
        for at, line, fault in faults
        if fault is not None and at[column].row not in known
    ]
    if not found:
        return told
    return replace(
        told,
        settings=with_list(told.settings, setting, setting.of(settings)),
        own=tuple(key for key in told.own if key != setting.key),
        unfollowed={**told.unfollowed, setting.key: said.lines},
        findings=(*told.findings, *found),
    )


def _with_terms(told: Applied, settings: Settings, files: Sequence[RulesFile]) -> Applied:
    """The same by the usual terms of before, where those wanted do not say when money is due."""
    finance = told.settings.finance
    if terms_of(finance.default_terms) is not None:
        return told
    wanted = next((each for file in files for each in file.wanted if each.key == TERMS), None)
    if wanted is None:
        raise BadSettings(BAD_TERMS, typed=finance.default_terms)
    known = next(each for each in parameters() if each.key == TERMS)
    return replace(
        told,
        settings=told.settings.model_copy(update={"finance": settings.finance}),
        findings=(*told.findings, refused_value(known, wanted, NO_TERMS, settings)),
    )


def nobodys(data: Dataset, told: Applied, settings: Settings) -> tuple[Finding, ...]:
    """Customers that the rules name and nobody knows, told where they are named."""
    at = told.cells.get(CONTRACTS, Cell(SETTINGS_FILE, "", 0, 0))
    return unmatched(data.golden, settings, at)


def _nowhere(typed: str) -> Said | None:
    """Which of a region's provinces is none; None where all are."""
    unknown = [each for each in split_words(typed) if not is_place(each)]
    return Said(NO_PLACE, {"places": unknown}) if unknown else None


TERMS, CONTRACTS = "finance.default_terms", "life.contract_customers"
NO_PLACE = Text(
    "{places} 不是省份，也不是国家，请写 广东、福建 这样的",
    "{places} is no province and no country; write it as in Guangdong, Germany",
)
NO_TERMS = Text(
    "看不出哪天到期，要写成 月结30天、票到30天、现结 这样",
    "does not say when money is due; write it as in net 30, 30 days EOM, cash",
)
BAD_TERMS = Text(
    "设置「finance.default_terms」写的「{typed}」看不出哪天到期，要写成 月结30天、票到30天、现结 这样。",
    "Setting finance.default_terms: {typed} does not say when money is due; write it as in net 30, "
    "30 days EOM, cash.",
)


def _fault(condition: object, fields: Fields) -> Said | None:
    """What is wrong with a condition; None of nothing."""
    try:
        parse(str(condition), fields)
    except ConditionFault as fault:
        return fault.said
    return None


def workbook(said: InForce, settings: Settings, locale: Locale) -> bytes:
    """The next 规则.xlsx: what is in force now, and what people typed, still in its place."""
    told = said.applied
    return write(
        book(
            settings,
            locale,
            wanted=told.wanted,
            own=told.own,
            unfollowed=told.unfollowed,
            overrides=told.overrides,
            inputs=said.inputs,
            known=said.known,
            foreign=said.foreign,
        )
    )


def compared(judged: Judged, said: InForce, again: Callable[[Settings], Judged]) -> Judged:
    """With what a change of the rules since the workbook was written does, if there is one.

    `again`: judges the same data by other settings.
    """
    before = said.applied.before
    if before is None:
        return judged
    now = judged.settings
    same = {name: getattr(now, name) for name in NO_RULES}
    before = before.model_copy(update=same)
    if before == now:
        return judged
    tables = rule_change(again(before), judged)
    return replace(judged, tables={**judged.tables, **tables})
