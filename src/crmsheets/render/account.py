"""What `import` prints: every sheet's rows and columns, the money, and what was understood of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from crmsheets.forms import mapping_words as words
from crmsheets.model.cell import letters
from crmsheets.model.dataset import REASONS
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
_INDENT = "    "

_FOLLOWED = Text("按「{files}」里的指定读了 {n} 处。", "Read {n} {things} as {files} says.")
_DOUBTFUL = Text(
    "有 {n} 列看不准，运行 crmsheets import … 可以自己指定。",
    "{n} {things} could not be told for sure; run crmsheets import … to say what they are.",
)
_LOOK = Text(
    "有 {n} 列看不准：打开「{file}」，改橙色的行，再加 --mapping 运行一次。",
    "{n} {things} not sure: open {file}, correct the orange lines, run again with --mapping.",
)
_HEAD = Text("{file}{sheet} → {table}", "{file}{sheet} → {table}")
_SHEET = Text(" 「{sheet}」{range}", ", “{sheet}” {range}")
_ROWS = Text(
    "{present} 行 = 收下 {read} + 未收 {rejected} + 跳过 {skipped}{reasons}",
    "{present} {things} = {read} taken + {rejected} rejected + {skipped} skipped{reasons}",
)
_UNBALANCED = Text("（差 {n} 行！）", " ({n} rows missing!)")
_UNDERSTOOD = Text("列：认出 {n}", "Columns: {n} understood")
_KEPT = Text("，原样保留 {n}（{names}）", ", {n} kept as they are ({names})")
_UNSURE = Text("，看不准 {n}（{names}）", ", {n} not sure ({names})")
_NOT_READ = Text("没有读：{reason}", "not read: {reason}")
_NOT_SHOWN = Text(
    "… 另有 {n} 张表，都在「{file}」的余额页。",
    "… and {n} more sheets, all on the Balance page of {file}.",
)
_MONEY = Text("钱的来去（{money}）：", "Where the money went ({money}):")
_EVEN = Text("合计，两边相等", "both sides")
_UNEVEN = Text("两边差", "the sides differ by")
_IGNORED = Text("不当数据的行：{rows}", "Rows left out: {rows}")
_NO_COLUMNS = Text("没有列", "no columns")
_TABLE_HEADS = (
    (Text("列", "Col"), 5),
    (Text("表头", "Header"), 18),
    (Text("读成", "Read as"), 16),
    (Text("把握", "Sure"), 9),
    (Text("样例", "Samples"), 26),
)


def notes(data: Dataset, mappings: Sequence[str], locale: Locale) -> list[str]:
    """What every command says of mappings: which one was followed, how many columns are doubtful."""
    said = followed(data, mappings, locale)
    unsure = doubtful(data)
    if unsure:
        said.append(locale.say(_DOUBTFUL, n=unsure, things=_things(unsure)))
    return said


def followed(data: Dataset, mappings: Sequence[str], locale: Locale) -> list[str]:
    """One line where a mapping was followed."""
    told = sum(
        block.told + sum(seen.rung == "mapping" for seen in block.columns) for block in data.blocks
    )
    if not told or not mappings:
        return []
    files = listed(mappings, locale.lang)
    return [locale.say(_FOLLOWED, files=files, n=told, things="place" if told == 1 else "places")]


def doubtful(data: Dataset) -> int:
    """How many columns a person should look at."""
    return sum(len(block.doubtful) for block in data.blocks)


def look_at(data: Dataset, file: str, locale: Locale) -> list[str]:
    """What to do about doubtful columns, once the mapping is written."""
    unsure = doubtful(data)
    return [locale.say(_LOOK, n=unsure, things=_things(unsure), file=file)] if unsure else []


def _things(count: int) -> str:
    return "column" if count == 1 else "columns"


def sheets(data: Dataset, templates: Sequence[Template], locale: Locale, file: str) -> list[str]:
    """Every sheet that holds anything: its rows by what became of them, its columns."""
    blocks = {(each.file, each.sheet, each.range): each for each in data.blocks}
    shown = [line for line in data.balance if line.rows_present or line.status == "failed"]
    shown = [line for line in shown if not _furniture(line)]
    said: list[str] = []
    for line in shown[:_MOST_SHEETS]:
        block = blocks.get((line.file, line.sheet, line.range))
        said += _account(line, block, templates, locale)
    if len(shown) > _MOST_SHEETS:
        said.append(locale.say(_NOT_SHOWN, n=len(shown) - _MOST_SHEETS, file=file))
    return said


def _furniture(line: SheetBalance) -> bool:
    """Help pages, hidden system sheets, mappings: nothing anybody asks about."""
    return line.status == "skipped" and not line.data_rows


def _account(
    line: SheetBalance, block: Block | None, templates: Sequence[Template], locale: Locale
) -> Iterator[str]:
    yield from _wrapped(_headed(line, templates, locale), "")
    if line.status != "read":
        why = REASONS.get(line.reason, line.reason)
        yield from _wrapped(locale.say(_NOT_READ, reason=why), _INDENT)
    if line.rows_present:
        yield from _wrapped(rows_line(line, locale), _INDENT)
    if block is not None and block.table and not block.ours:
        yield from _wrapped(_columns_line(block, locale), _INDENT)


def _headed(line: SheetBalance, templates: Sequence[Template], locale: Locale) -> str:
    table = next((locale.say(each.tab) for each in templates if each.name == line.table), "—")
    sheet = locale.say(_SHEET, sheet=line.sheet, range=line.range) if line.sheet else ""
    return locale.say(_HEAD, file=line.file, sheet=sheet, table=table)


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
    kept = [each for each in block.columns if not each.field and each not in unsure]
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
    gap = max(COLUMNS - 8 - width(label) - len(_INDENT) - len(figure), 1)
    return f"{_INDENT}{label}{' ' * gap}{figure}"


def preview(data: Dataset, templates: Sequence[Template], locale: Locale) -> list[str]:
    """Every block that holds data as a small table: column, header, field, confidence, samples."""
    lines: Mapping[tuple[str, str, str], SheetBalance] = {
        (line.file, line.sheet, line.range): line for line in data.balance
    }
    said: list[str] = []
    for block in data.blocks:
        line = lines.get((block.file, block.sheet, block.range))
        if block.ours or line is None or block.reason in {"not_data", "mapping"}:
            continue
        said += _account(line, None, templates, locale)
        said += _table(block, templates, locale)
        left = words.ignored(block, locale)
        if left:
            said += _wrapped(locale.say(_IGNORED, rows=left), _INDENT)
        said.append("")
    return said[:-1]


def _table(block: Block, templates: Sequence[Template], locale: Locale) -> list[str]:
    if not block.columns:
        return [_INDENT + locale.say(_NO_COLUMNS)]
    head = [locale.say(text) for text, _ in _TABLE_HEADS]
    rows = [
        [
            ("?" if seen.doubtful else " ") + letters(seen.column),
            seen.header,
            words.seen_as(seen, block, templates, locale),
            words.sure(seen, locale),
            " | ".join(seen.samples),
        ]
        for seen in block.columns
    ]
    return [_row(cells) for cells in ([f" {head[0]}", *head[1:]], *rows)]


def _row(cells: Sequence[str]) -> str:
    fitted = (_fit(cell, wide) for cell, (_, wide) in zip(cells, _TABLE_HEADS, strict=True))
    return ("  " + " ".join(fitted)).rstrip()


def _fit(text: str, wide: int) -> str:
    """Cut or filled up to a width in columns of the screen."""
    line = " ".join(text.split())
    if width(line) > wide:
        while width(line) > wide - 1:
            line = line[:-1]
        line += "…" if width("…") == 1 else "."
    return line + " " * max(wide - width(line), 0)


def _wrapped(text: str, indent: str) -> list[str]:
    first, *rest = wrapped(text, COLUMNS - len(indent) - 2)
    return [indent + first, *(f"{indent}  {line}" for line in rest)]
