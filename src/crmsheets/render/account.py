"""What `import` prints: every sheet's rows and columns, the money, and what was understood of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from crmsheets.model.cell import letters
from crmsheets.model.dataset import REASONS
from crmsheets.model.mapping import SPLIT
from crmsheets.model.text import Text, listed
from crmsheets.model.width import width, wrapped
from crmsheets.render.console import reason

if TYPE_CHECKING:
    from crmsheets.model.dataset import Dataset, SheetBalance
    from crmsheets.model.mapping import Block
    from crmsheets.model.template import Template
    from crmsheets.model.text import Locale

COLUMNS = 80
_MOST_SHEETS = 40
_MOST_NAMES = 6
_NO_RATE = frozenset({"NUM06", "NUM14"})
INDENT = "    "

_FOLLOWED = Text("按「{files}」里的指定读了 {n} 处。", "Read {n} {things} as {files} says.")
_MAPPING = "MAP"
_MOST_FAULTS = 5
_MORE_FAULTS = Text("… 映射里另有 {n} 处没用上。", "… and {n} more in the mapping.")
_SAY = Text(
    "有 {what}，运行 crmsheets import … 可以自己指定。",
    "{what}: crmsheets import … lets you say what they are.",
)
_LATER = Text(
    "有 {what}：写出来以后在「{file}」里改，再加 --mapping 运行。",
    "{what}: correct {file} once it is written, rerun with --mapping.",
)
_SHEETS = Text("{n} 张表没认出", "{n} {things} not known")
_DOUBTFUL = Text("{n} 列看不准", "{n} {things} not sure")
_LOOK = Text(
    "有 {n} 列看不准：打开「{file}」，改黄色的行，再加 --mapping 运行一次。",
    "{n} {things} not sure: correct the yellow lines of {file}, rerun with --mapping.",
)
_OTHER_FILES = Text(
    "没用上的 {n} 个文件（不是表格，或只有文字）：{files}",
    "Not used: {n} without a table ({files})",
)
_NO_TABLE = frozenset({"other_file", "not_data", "empty"})
_MOST_FILES = 5
_CHOOSE = Text(
    "有 {n} 张表没认出：在「{file}」的「识别成」里选一种，加 --mapping 再运行。",
    "{n} {things} not known: choose “Read as” in {file}, run again with --mapping.",
)
_HEAD = Text("{file}{sheet} → {table}", "{file}{sheet} → {table}")
_OUT_OF_CELLS = Text("（一格里有好几条，拆出来的）", " (several in a cell, read apart)")
_UNCONVERTED = Text(
    "有 {n} 格是 {currencies}，没有汇率，没有读：写进 crmsheets.toml 的 [rates] 再运行。",
    "{n} {things} in {currencies} not read: no rate. Set [rates] in crmsheets.toml, rerun.",
)
_FORMS = Text("（一张张的表单，一张一条）", " (forms, a record each)")
SHEET = Text(" 「{sheet}」{range}", ", “{sheet}” {range}")
_ROWS = Text(
    "{present} 行 = 收下 {read} + 未收 {rejected} + 跳过 {skipped}{reasons}",
    "{present} {things} = {read} taken + {rejected} rejected + {skipped} skipped{reasons}",
)
_UNBALANCED = Text("（差 {n} 行！）", " ({n} rows missing!)")
_UNDERSTOOD = Text("列：认出 {n}", "Columns: {n} understood")
_KEPT = Text("，原样保留 {n}（{names}）", ", {n} kept as they are ({names})")
_UNSURE = Text("，看不准 {n}（{names}）", ", {n} not sure ({names})")
_COPY = Text(
    "{file} → 重复：{n} 行在别的文件里都有，只算一次",
    "{file} → a copy: its {n} rows stand in another file too, counted once",
)
_NOT_READ = Text("没有读：{reason}", "not read: {reason}")
_NOT_SHOWN = Text(
    "… 另有 {n} 张表，都在「{file}」的核对页。",
    "… and {n} more sheets, all on the Balance page of {file}.",
)
_MONEY = Text("钱的来去（{money}）：", "Where the money went ({money}):")
_EVEN = Text("合计，两边相等", "both sides")
_UNEVEN = Text("两边差", "the sides differ by")


def notes(data: Dataset, mappings: Sequence[str], locale: Locale) -> list[str]:
    """What every command says: files it left alone, the mapping followed, what nobody knows."""
    said = [
        *other_files(data, locale),
        *followed(data, mappings, locale),
        *unconverted(data, locale),
    ]
    what = _open_questions(data, locale)
    return [*said, locale.say(_SAY, what=what)] if what else said


def later(data: Dataset, file: str, locale: Locale) -> list[str]:
    """What a dry run says of what nobody knows: where it can be said, once something is written."""
    what = _open_questions(data, locale)
    return [locale.say(_LATER, what=what, file=file)] if what else []


def _open_questions(data: Dataset, locale: Locale) -> list[str]:
    """「2 张表没认出」「1 列看不准」, what there is of them."""
    counts = ((_SHEETS, unknown(data), "sheet"), (_DOUBTFUL, doubtful(data), "column"))
    return [locale.say(text, n=n, things=_things(n, word)) for text, n, word in counts if n]


def other_files(data: Dataset, locale: Locale) -> list[str]:
    """One line where files lay there that hold no table: letters, scans, pictures, notes."""
    used = {line.file for line in data.balance if line.role or line.reason not in _NO_TABLE}
    files = list(dict.fromkeys(line.file for line in data.balance if line.file not in used))
    if not files:
        return []
    named = listed(files[:_MOST_FILES], locale.lang) + " …" * (len(files) > _MOST_FILES)
    return [locale.say(_OTHER_FILES, n=len(files), files=named)]


def unconverted(data: Dataset, locale: Locale) -> list[str]:
    """One line where money was not read for want of a rate."""
    found = [each for each in data.findings if each.code in _NO_RATE]
    count = sum(int(str(each.got.get("count", 1))) for each in found)
    if not count:
        return []
    currencies = listed(sorted({str(each.got["found"]) for each in found}), locale.lang)
    things = "cell" if count == 1 else "cells"
    return [locale.say(_UNCONVERTED, n=count, things=things, currencies=currencies)]


def followed(data: Dataset, mappings: Sequence[str], locale: Locale) -> list[str]:
    """One line where a mapping was followed."""
    told = sum(
        block.told + sum(seen.rung == "mapping" for seen in block.columns) for block in data.blocks
    )
    if not told or not mappings:
        return []
    files = listed(mappings, locale.lang)
    return [locale.say(_FOLLOWED, files=files, n=told, things="place" if told == 1 else "places")]


def unheeded(data: Dataset, locale: Locale) -> list[str]:
    """What a mapping says and nobody could follow, the first few cells of it in words."""
    faults = [each for each in data.findings if each.code.startswith(_MAPPING)]
    told = (f"{each.cells[0]}: {each.fault(locale.lang)}" for each in faults[:_MOST_FAULTS])
    said = [line for each in told for line in broken(each, "")]
    more = len(faults) - _MOST_FAULTS
    return [*said, *([locale.say(_MORE_FAULTS, n=more)] if more > 0 else [])]


def doubtful(data: Dataset) -> int:
    """How many columns a person should look at."""
    return sum(len(block.doubtful) for block in data.blocks)


def unknown(data: Dataset) -> int:
    """How many sheets nobody knows."""
    return sum(each.reason == "unknown" for each in data.blocks)


def look_at(data: Dataset, file: str, locale: Locale) -> list[str]:
    """What to do about sheets not known and doubtful columns, in the mapping that is written."""
    counts = ((_CHOOSE, unknown(data), "sheet"), (_LOOK, doubtful(data), "column"))
    return [
        locale.say(text, n=n, things=_things(n, word), file=file) for text, n, word in counts if n
    ]


def _things(count: int, word: str) -> str:
    return word if count == 1 else f"{word}s"


def sheets(data: Dataset, templates: Sequence[Template], locale: Locale, file: str) -> list[str]:
    """Every sheet that holds anything: its rows by what became of them, its columns."""
    blocks = {(each.file, each.sheet, each.range): each for each in data.blocks}
    shown = [line for line in data.balance if line.rows_present or line.status == "failed"]
    shown = [line for line in shown if not _furniture(line)]
    copies = _copies(shown)
    said: list[str] = []
    for line in shown[:_MOST_SHEETS]:
        block = blocks.get((line.file, line.sheet, line.range))
        if line.file not in copies:
            said += account_of(line, block, templates, locale)
        elif rows := copies[line.file]:
            said += broken(locale.say(_COPY, file=line.file, n=rows), "")
            copies[line.file] = 0  # its other sheets are told with the first
    if len(shown) > _MOST_SHEETS:
        said.append(locale.say(_NOT_SHOWN, n=len(shown) - _MOST_SHEETS, file=file))
    return said


def _copies(lines: Sequence[SheetBalance]) -> dict[str, int]:
    """Files of which every sheet stands in another file too -> their rows."""
    own = {line.file for line in lines if line.reason != "duplicate"}
    copies: dict[str, int] = {}
    for line in lines:
        if line.file not in own:
            rows = line.rows_skipped.get("duplicate", 0)
            copies[line.file] = copies.get(line.file, 0) + rows
    return copies


def _furniture(line: SheetBalance) -> bool:
    """Help pages, hidden system sheets, mappings: nothing anybody asks about."""
    return line.status == "skipped" and not line.data_rows


def account_of(
    line: SheetBalance, block: Block | None, templates: Sequence[Template], locale: Locale
) -> Iterator[str]:
    """One sheet: what it was read as, its rows by what became of them, `block`: its columns too."""
    yield from broken(_headed(line, templates, locale), "")
    if line.status != "read":
        why = REASONS.get(line.reason, line.reason)
        yield from broken(locale.say(_NOT_READ, reason=why), INDENT)
    if line.rows_present:
        yield from broken(rows_line(line, locale), INDENT)
    if block is not None and block.table and not block.ours:
        yield from broken(_columns_line(block, locale), INDENT)


def _headed(line: SheetBalance, templates: Sequence[Template], locale: Locale) -> str:
    table = next((locale.say(each.tab) for each in templates if each.name == line.table), "—")
    sheet = locale.say(SHEET, sheet=line.sheet, range=line.range) if line.sheet else ""
    said = locale.say(_HEAD, file=line.file, sheet=sheet, table=table)
    how = {"cells": _OUT_OF_CELLS, "cards": _FORMS}.get(line.layout)
    return said + (locale.say(how) if how else "")


def rows_line(line: SheetBalance, locale: Locale) -> str:
    """「118 行 = 收下 110 + 未收 2 + 跳过 6（合计 3、空行 3）」, every row of the sheet."""
    skipped = sum(line.rows_skipped.values())
    counts: dict[str, int] = {}
    for key, rows in line.rows_skipped.items():
        counts[reason(key, locale)] = counts.get(reason(key, locale), 0) + rows
    told = listed((f"{word} {rows}" for word, rows in counts.items() if rows), locale.lang)
    brackets = "（{}）" if locale.lang == "zh" else " ({})"
    missing = line.rows_present - line.rows_read - line.rows_rejected - skipped
    return locale.say(
        _ROWS,
        present=line.rows_present,
        things="row" if line.rows_present == 1 else "rows",
        read=line.rows_read,
        rejected=line.rows_rejected,
        skipped=skipped,
        reasons=brackets.format(told) if told else "",
    ) + (locale.say(_UNBALANCED, n=missing) if missing else "")


def _columns_line(block: Block, locale: Locale) -> str:
    unsure = block.doubtful
    kept = [
        each
        for each in block.columns
        if not each.field and each.rung != SPLIT and each not in unsure
    ]
    sure = len(block.columns) - len(unsure) - len(kept)
    said = locale.say(_UNDERSTOOD, n=sure)
    for text, some in ((_KEPT, kept), (_UNSURE, unsure)):
        if some:
            names = [each.header or letters(each.column) for each in some[:_MOST_NAMES]]
            more = " …" * (len(some) > _MOST_NAMES)
            said += locale.say(text, n=len(some), names=listed(names, locale.lang) + more)
    return said


def money(sides: tuple[Money, Money], locale: Locale) -> list[str]:
    """Both sides of the money balance, parts that are nothing left out; [] without any money."""
    if not any(amount for side in sides for _, amount in side):
        return []
    said = [locale.say(_MONEY)]
    totals = [sum((amount for _, amount in side), Decimal(0)) for side in sides]
    for sign, side in zip(("+", "="), sides, strict=True):
        parts = [part for part in side if part[1]]
        said += [
            _amount(
                ("  " if not at and sign == "+" else f"{sign if not at else '+'} ") + label, each
            )
            for at, (label, each) in enumerate(parts)
        ]
    if totals[0] != totals[1]:
        said.append(_amount("  " + locale.say(_UNEVEN), totals[0] - totals[1]))
    else:
        said.append(_amount("  " + locale.say(_EVEN), totals[0]))
    return said


Money = Sequence[tuple[str, Decimal]]


def _amount(label: str, amount: Decimal) -> str:
    figure = f"{amount:,.2f}"
    gap = max(COLUMNS - 8 - width(label) - len(INDENT) - len(figure), 1)
    return f"{INDENT}{label}{' ' * gap}{figure}"


def broken(text: str, indent: str) -> list[str]:
    """A line broken at the width of the screen."""
    first, *rest = wrapped(text, COLUMNS - len(indent) - 2)
    return [indent + first, *(f"{indent}  {line}" for line in rest)]
