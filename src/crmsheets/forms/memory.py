"""客户决定.xlsx as plain data: a line for every decision, oldest first, and one for every number."""

from __future__ import annotations

from collections.abc import Mapping

from crmsheets.forms import manifest
from crmsheets.forms.foreign import sheets as added
from crmsheets.forms.foreign import with_columns
from crmsheets.forms.keyed import sheet
from crmsheets.model import memory
from crmsheets.model.book import Book, Content, Lane, Put, Sheet
from crmsheets.model.decision import Decision, Memory
from crmsheets.model.foreign import NO_FOREIGN, Foreign
from crmsheets.model.text import Locale, Text

STEPS = (
    Text(
        "这份文件记着你们对客户的决定（合并、不是重复、关联企业……）和发过的客户编号。"
        "和客户表放在一起，下次分析就照这个办。",
        "This file remembers what was decided about customers (merge, not a duplicate, related …) "
        "and the customer numbers given. Keep it beside the workbooks: the next run follows it.",
    ),
    Text(
        "改主意了，不用改这里：在报告的「疑似重复」里另选一次就行，后面的决定算数。",
        "To change your mind, choose again on the sheet “Duplicates” of the report; the later "
        "decision counts.",
    ),
    Text(
        "两台电脑各有一份，放在同一个文件夹里会合起来用；这里的每一行都留着，只加不减。",
        "Files of two computers, put into one folder, are used together; every line here stays, new "
        "ones are added.",
    ),
)


def book(
    remembered: Memory, labels: Mapping[str, Text], locale: Locale, foreign: Foreign = NO_FOREIGN
) -> Book:
    """The workbook. `labels`: field of the customer table -> its label. `foreign`: what people added."""
    told = manifest.of_templates((), locale, memory.ROLE, {})
    decisions = [_filled(_decision(each, labels, locale)) for each in remembered.decisions]
    numbers = [
        _filled({"number": each.number, "name": each.name, "fingerprint": each.fingerprint})
        for each in remembered.numbers
    ]
    made = [
        with_columns(sheet(form, lines, locale, spare=0), form, lines, foreign)
        for form, lines in ((memory.DECISIONS, decisions), (memory.NUMBERS, numbers))
    ]
    ours = [*made, _help(locale)]
    return Book(
        sheets=(*ours, *added(foreign, [each.title for each in ours]), manifest.sheet(told)),
        title=locale.say(memory.FILE).partition(".")[0],
        properties=manifest.properties(told),
    )


def _decision(said: Decision, labels: Mapping[str, Text], locale: Locale) -> dict[str, str]:
    label = labels.get(said.field)
    return {
        "when": said.when,
        "verdict": locale.say(said.verdict.text),
        "one_said": said.one_said,
        "other_said": said.other_said,
        "column": locale.say(label) if label else said.field,
        "value": said.value,
        "who": said.who,
        "note": said.note,
        "file": said.file,
        "one": said.one,
        "other": said.other,
        "field": said.field,
        "sheet": said.sheet,
        "one_stood": said.one_stood,
        "other_stood": said.other_stood,
    }


def _filled(line: Mapping[str, str]) -> dict[str, Content]:
    """What a line says; cells that say nothing stay empty."""
    return {name: value for name, value in line.items() if value}


def _help(locale: Locale) -> Sheet:
    puts = [Put(1, 1, locale.say(memory.HELP_TITLE), "title")]
    puts += [
        Put(row, 1, f"{row - 1}. {locale.say(step)}", "step")
        for row, step in enumerate(STEPS, start=2)
    ]
    return Sheet(
        title=locale.say(memory.HELP_TITLE),
        puts=tuple(puts),
        lanes=(Lane(1, 90, "plain"),),
        heights={1: 26, 2: 40, 3: 40, 4: 40},
        gridlines=False,
        landscape=False,
    )
