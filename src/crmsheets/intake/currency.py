"""The currency that a folder of foreign workbooks counts in, where nobody has said it.

Workbooks of our own make say it in their manifest. Of others every place that names a currency is
looked at: headers, titles, sheet names, amounts. Where all of them name the same one, that is it;
one word of another currency, and the usual one of the region stays.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from crmsheets.intake.values import money, numbers, units
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.text import Text

HOME = Rule(
    code="CUR01",
    severity=Severity.INFO,
    message=Text(
        "所有表里写到的币种都是 {found}（{files} 个文件，例如「{value}」），金额都按 {found} 算。",
        "names {found}, as does every place that names a currency (files: {files}, e.g. "
        "'{value}'); all amounts count in {found}.",
    ),
    why=Text("先要知道钱是什么币种，才能相加。", "Amounts add up in one currency only."),
    fix=Text(
        "不用改；不对就在设置里写 currency。", "Nothing to do; if it is wrong, set `currency`."
    ),
    example="Amount (USD)",
    passing="金额(元)",
    fixed=True,
)
RULES = (HOME,)

_LONGEST = 40
# Of many thousand different cells few name a currency: looked for first in what all words share.
_LATIN = re.compile("|".join(word for word in units.WORDS if word.isascii() and word.isalnum()))
_OTHERS = re.compile(
    "|".join(re.escape(word) for word in units.WORDS if not (word.isascii() and word.isalnum()))
)
_SIGNS = frozenset(
    "".join(word for word in units.WORDS if not word.isalpha() or not word.isascii())
)
_PAID = re.compile(
    r"金额|单价|总价|价格|价税|报价|售价|货款|货值|总额|应收|应付|已收|已付|回款|收款|付款|欠款|预算|费用|运费"
    r"|营业额|销售额|成交额|采购额|产值|额度|amount|price|total|value|cost|budget|revenue|turnover|spend|fee"
    r"|sales|balance|paid|payment|invoice|fob|cif|exw",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[0-9一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]")


@dataclass(frozen=True, slots=True)
class Home:
    """The one currency that is named everywhere, and where: the first place of every file."""

    code: str
    cells: tuple[Cell, ...]
    sample: str

    def finding(self) -> Finding:
        """Said once for the folder, at the first place that names the currency."""
        got = {"found": self.code, "files": len({cell.file for cell in self.cells})}
        return Finding(rule=HOME, cells=self.cells, value=self.sample, got=got)


def home_of(readings: Sequence[Reading], foreign: Collection[str] = ()) -> Home | None:
    """The currency that all foreign workbooks name, None where they name several or none.

    `foreign`: ISO codes that the settings give a rate for; no rate is needed for one's own.
    """
    code, sample = "", ""
    first: dict[str, Cell] = {}
    for reading in readings:
        if reading.source.ours:
            continue
        for grid in reading.grids:
            for cell, text, found in _named(grid):
                if found in foreign:
                    continue
                if code not in {"", found}:
                    return None
                code, sample = found, sample or text
                first.setdefault(cell.file, cell)
    return Home(code, tuple(first.values()), sample) if code else None


def _named(grid: Grid) -> Iterator[tuple[Cell, str, str]]:
    """Every place of a sheet that names a currency: where, the words, the ISO code."""
    file, sheet = grid.source.file, grid.sheet
    told = units.of_sheet(sheet).currency
    if told:
        yield Cell(file, sheet, 0, 0), sheet, told
    known: dict[str, str] = {}
    for number, row in enumerate(grid.rows, start=1):
        for column, value in enumerate(row, start=1):
            if not isinstance(value, str):
                continue
            if value not in known:
                known[value] = named_in(value)
            if known[value]:
                yield Cell(file, sheet, number, column), value.strip(), known[value]


def named_in(text: str) -> str:
    """The currency that a cell names: a word for one, an amount, a title or header of money."""
    if len(text) > _LONGEST or text.isdecimal():
        return ""
    if not _may_name(text):
        return ""
    plain = unicodedata.normalize("NFKC", text).strip()
    if plain.casefold() in units.WORDS:
        return units.code_of(plain)
    told = units.of_title(plain).currency
    if told:
        return told
    if _PAID.search(plain):
        return units.of_header(plain).currency
    return _of_amount(plain) if _FIGURE.search(plain) else ""


def _may_name(text: str) -> bool:
    """Whether any word or sign of a currency stands in a text, however it is meant."""
    if text.isascii():
        return bool(_LATIN.search(text.casefold())) or "$" in text
    wide = unicodedata.normalize("NFKC", text).casefold()
    if _SIGNS.isdisjoint(wide):
        return bool(_LATIN.search(wide))
    return bool(_OTHERS.search(wide) or _LATIN.search(wide))


def _of_amount(text: str) -> str:
    """The currency of an amount: USD 1,750 or 5万元; "" if the text is more or less than that."""
    amount = money.stripped(text)
    if not amount.currency:
        return ""
    number = numbers.parse(amount.body)
    return "" if number.fault or number.rest else amount.currency
