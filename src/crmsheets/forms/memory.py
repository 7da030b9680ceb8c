"""客户决定.xlsx as plain data: a line for every decision, oldest first, and one for every number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crmsheets.forms import manifest
from crmsheets.model import memory
from crmsheets.model.book import Book, Lane, Put, Sheet
from crmsheets.model.decision import Decision, Memory
from crmsheets.model.memory import FIRST_ROW, HEADER_ROW, KEY_ROW, MemoryColumn
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


def book(remembered: Memory, labels: Mapping[str, Text], locale: Locale) -> Book:
    """The workbook. `labels`: field of the customer table -> its label."""
    told = manifest.of_templates((), locale, memory.ROLE, {})
    decisions = [_decision(each, labels, locale) for each in remembered.decisions]
    numbers = [
        {"number": each.number, "name": each.name, "fingerprint": each.fingerprint}
        for each in remembered.numbers
    ]
    return Book(
        sheets=(
            _sheet(memory.DECISIONS_TITLE, memory.DECISION_COLUMNS, decisions, locale),
            _sheet(memory.NUMBERS_TITLE, memory.NUMBER_COLUMNS, numbers, locale),
            _help(locale),
            manifest.sheet(told),
        ),
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
    }


def _sheet(
    title: Text, columns: Sequence[MemoryColumn], lines: Sequence[Mapping[str, str]], locale: Locale
) -> Sheet:
    puts = [Put(KEY_ROW, at, each.key, "key") for at, each in enumerate(columns, start=1)]
    puts += [
        Put(HEADER_ROW, at, locale.say(each.label), "header")
        for at, each in enumerate(columns, start=1)
    ]
    puts += [
        Put(row, at, line[each.name] or None, "text")
        for row, line in enumerate(lines, start=FIRST_ROW)
        for at, each in enumerate(columns, start=1)
    ]
    shown = sum(not each.hidden for each in columns)
    return Sheet(
        title=locale.say(title),
        puts=tuple(puts),
        lanes=tuple(
            Lane(at, each.width, "text", hidden=each.hidden)
            for at, each in enumerate(columns, start=1)
        ),
        heights={HEADER_ROW: 26},
        hidden_rows=(KEY_ROW,),
        freeze=(FIRST_ROW, 1),
        filter=(HEADER_ROW, 1, max(HEADER_ROW + len(lines), FIRST_ROW), shown),
        repeat=(HEADER_ROW, HEADER_ROW),
    )


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
