"""The sheet 核对 of 映射.xlsx: where every row and every amount of what was read went."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from crmsheets.model.book import Lane, Put, Sheet
from crmsheets.model.dataset import REASONS, SheetBalance
from crmsheets.model.mapping import BALANCE_TITLE
from crmsheets.model.template import Template
from crmsheets.model.text import Locale, Text, listed

_HEADS: tuple[tuple[Text, int, str], ...] = (
    (Text("文件", "File"), 26, "body"),
    (Text("工作表", "Sheet"), 14, "body"),
    (Text("区域", "Range"), 11, "body"),
    (Text("读成", "Read as"), 12, "body"),
    (Text("有的行", "Rows there"), 9, "integer"),
    (Text("收下", "Taken"), 9, "integer"),
    (Text("未收", "Rejected"), 9, "integer"),
    (Text("跳过", "Skipped"), 9, "integer"),
    (Text("差", "Missing"), 9, "integer"),
    (Text("记录", "Records"), 9, "integer"),
    (Text("跳过的原因", "Why skipped"), 46, "body"),
)
_LEAD = Text(
    "有的行 = 收下 + 未收 + 跳过，差应该是 0：一行都没有丢。",
    "Rows there = taken + rejected + skipped; “Missing” must be 0: no row is lost.",
)
_MONEY_LEAD = Text(
    "钱的来去({money})：左右两边合计相等。",
    "Where the money went ({money}): both sides come to the same.",
)
_TOTAL = Text("合计", "Total")
_IN_CELLS = Text(
    "写在别的记录的格子里，这些行不再计入合计", "stand in cells of other records: not in the total"
)
Money = Sequence[tuple[str, Decimal]]


def balance_sheet(
    balance: Sequence[SheetBalance],
    money: tuple[Money, Money],
    templates: Sequence[Template],
    locale: Locale,
) -> Sheet:
    """Rows by sheet, then both sides of the money balance, as parts with their words."""
    heads = [locale.say(text) for text, _, _ in _HEADS]
    looks = [look for _, _, look in _HEADS]
    puts = [Put(1, 1, locale.say(_LEAD), "small")]
    puts += [Put(2, at, head, "header") for at, head in enumerate(heads, start=1)]
    rows = [_account(line, templates, locale) for line in balance]
    if len(rows) > 1:
        own = [row for row, line in zip(rows, balance, strict=True) if line.own_rows]
        rows.append([locale.say(_TOTAL), "", "", "", *_sums(own, rows), ""])
    for row, values in enumerate(rows, start=3):
        total = " total" if len(rows) > 1 and row == len(rows) + 2 else ""
        for at, (value, look) in enumerate(zip(values, looks, strict=True), start=1):
            ground = " alarm" if heads[at - 1] == heads[8] and value else total
            puts.append(Put(row, at, value, look + ground))
    puts += _money(money, len(rows) + 4, locale)
    return Sheet(
        title=locale.say(BALANCE_TITLE),
        puts=tuple(puts),
        lanes=tuple(Lane(at, wide, "") for at, (_, wide, _) in enumerate(_HEADS, start=1)),
        freeze=(3, 1),
        repeat=(2, 2),
        gridlines=False,
    )


def _account(line: SheetBalance, templates: Sequence[Template], locale: Locale) -> list[str | int]:
    skipped = sum(line.rows_skipped.values())
    named = next((locale.say(each.tab) for each in templates if each.name == line.table), "")
    reasons = (
        f"{locale.say(REASONS[key]) if key in REASONS else key} {rows}"
        for key, rows in line.rows_skipped.items()
    )
    why = listed(reasons, locale.lang)
    if not why and line.reason:
        why = locale.say(REASONS[line.reason]) if line.reason in REASONS else line.reason
    if not line.own_rows:
        why = listed([*([why] if why else []), locale.say(_IN_CELLS)], locale.lang)
    missing = line.rows_present - line.rows_read - line.rows_rejected - skipped
    figures = (line.rows_present, line.rows_read, line.rows_rejected, skipped, missing)
    return [line.file, line.sheet, line.range, named, *figures, line.records_made, why]


def _sums(
    own: Sequence[Sequence[str | int]], every: Sequence[Sequence[str | int]]
) -> list[str | int]:
    """Rows of the sheet once, whatever their cells hold besides; records all."""
    rows: list[str | int] = [sum(int(row[at]) for row in own) for at in range(4, 9)]
    return [*rows, sum(int(row[9]) for row in every)]


def _money(money: tuple[Money, Money], top: int, locale: Locale) -> list[Put]:
    """Both sides of the money balance one below the other, each with its sum."""
    if not any(amount for side in money for _, amount in side):
        return []
    puts = [Put(top, 1, locale.say(_MONEY_LEAD), "heading")]
    row = top + 1
    for side in money:
        for label, amount in side:
            puts += [Put(row, 1, label), Put(row, 2, amount, "amount")]
            row += 1
        total = sum((amount for _, amount in side), Decimal(0))
        puts += [Put(row, 1, locale.say(_TOTAL), "body total"), Put(row, 2, total, "amount total")]
        row += 2
    return puts
