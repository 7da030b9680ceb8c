"""The currency that a folder of foreign workbooks counts in, where nobody has said it.

Workbooks of our own make say it in their manifest. Of others every sheet that holds money has a say:
by its headers, title or name, or by a column most of whose cells name a currency. A single amount in
dollars says nothing of the rest; a sheet whose amounts name none speaks for the usual currency of the
region. Where two thirds of those that name one say the same, and more than name none, that is it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
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
        "多数有金额的表写的币种是 {found}（{files} 个文件，例如「{value}」），没写币种的金额都按 {found} 算。",
        "names {found}, as do most sheets with amounts (files: {files}, e.g. '{value}'); amounts "
        "without a currency count in {found}.",
    ),
    why=Text("先要知道钱是什么币种，才能相加。", "Amounts add up in one currency only."),
    fix=Text(
        "不用改；不对就在设置里写 currency。", "Nothing to do; if it is wrong, set `currency`."
    ),
    example="Amount (USD)",
    passing="金额(元)",
    fixed=True,
)
CHINESE = Rule(
    code="CUR02",
    severity=Severity.INFO,
    message=Text(
        "表是中文的：没写币种的金额按人民币算，电话按中国大陆的读。",
        "The workbooks are in Chinese: amounts without a currency count in CNY, phone numbers are "
        "read as Chinese ones.",
    ),
    why=Text(
        "报告用英文，不等于钱是美元。", "A report in English does not make the money dollars."
    ),
    fix=Text(
        "不用改；不对就在设置里写 currency 和 region。",
        "Nothing to do; if it is wrong, set `currency` and `region`.",
    ),
    example="客户名称 | 金额（--lang en）",
    passing="Company | Amount (USD)",
    fixed=True,
)
RULES = (HOME, CHINESE)

_LONGEST = 40
_MOST, _OF = 2, 3
"""So many of so many sheets that name a currency must name the same for it to be the folder's."""
_DEPTH = 40
_MOSTLY = 0.6
_HANZI = re.compile(r"[㐀-鿿]")
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
    """The one currency that nearly all sheets name, and where: the first place of every file."""

    code: str
    cells: tuple[Cell, ...]
    sample: str

    def finding(self) -> Finding:
        """Said once for the folder, at the first place that names the currency."""
        got = {"found": self.code, "files": len({cell.file for cell in self.cells})}
        return Finding(rule=HOME, cells=self.cells, value=self.sample, got=got)


def in_chinese(readings: Sequence[Reading]) -> Finding | None:
    """What to say where foreign workbooks are written in Chinese; None where they are not."""
    texts: set[str] = set()
    first: Cell | None = None
    for reading in readings:
        for grid in () if reading.source.ours else reading.grids:
            for row, cells in enumerate(grid.rows[:_DEPTH], start=1):
                for column, value in enumerate(cells, start=1):
                    if isinstance(value, str) and any(each.isalpha() for each in value):
                        texts.add(value)
                        if first is None and _HANZI.search(value):
                            first = Cell(grid.source.file, grid.sheet, row, column)
    chinese = sum(_HANZI.search(text) is not None for text in texts)
    if first is None or chinese < _MOSTLY * len(texts):
        return None
    return Finding(rule=CHINESE, cells=(first,))


def home_of(readings: Sequence[Reading], foreign: Collection[str] = ()) -> Home | None:
    """The currency that nearly all foreign sheets with money name; None without one.

    `foreign`: ISO codes that the settings give a rate for; no rate is needed for one's own.
    """
    votes = [
        vote
        for grid in _different(readings)
        if (vote := _vote(grid)) is not None and vote.code not in foreign
    ]
    said = Counter(vote.code for vote in votes)
    unsaid = said.pop("", 0)
    code, count = said.most_common(1)[0] if said else ("", 0)
    if count * _OF < said.total() * _MOST or count <= unsaid:
        return None
    mine = [vote for vote in votes if vote.code == code]
    first: dict[str, Cell] = {}
    for vote in mine:
        first.setdefault(vote.cell.file, vote.cell)
    return Home(code, tuple(first.values()), mine[0].text)


def _different(readings: Sequence[Reading]) -> Iterator[Grid]:
    """The foreign sheets; one that stands in two files has one vote."""
    seen: set[object] = set()
    for reading in readings:
        for grid in () if reading.source.ours else reading.grids:
            told = grid.sheet, grid.rows
            if told not in seen:
                seen.add(told)
                yield grid


@dataclass(frozen=True, slots=True)
class _Vote:
    """What a sheet says of its money: the code ("" if nothing), where first, in which words."""

    code: str
    cell: Cell
    text: str


def _vote(grid: Grid) -> _Vote | None:
    """What a sheet with money says of it; None for a sheet without any."""
    seen = _Seen(grid)
    told = units.of_sheet(grid.sheet).currency
    if told:
        seen.heads.append((told, (0, 0), grid.sheet))
    named = seen.heads or seen.most()
    codes = {code for code, _, _ in named}
    if len(codes) == 1:
        code, at, text = named[0]
        return _Vote(code, Cell(grid.source.file, grid.sheet, *at), text)
    return _Vote("", Cell(grid.source.file, grid.sheet, 0, 0), "") if codes or seen.paid else None


_Named = tuple[str, tuple[int, int], str]
"""An ISO code, the row and column where it stands, the words."""


class _Seen:
    """What the cells of a sheet name: headers and titles, and column by column the cells below.

    `paid`: whether any column of money is there at all.
    """

    def __init__(self, grid: Grid) -> None:
        self.heads: list[_Named] = []
        self.cells: dict[int, list[_Named]] = {}
        self.filled: Counter[int] = Counter()
        self.paid = False
        self.headed: set[int] = set()
        texts = {value for row in grid.rows for value in row if isinstance(value, str)}
        known = {text: (named_in(text), _is_head(text)) for text in texts}
        named = any(code for code, _ in known.values())
        for number, row in enumerate(grid.rows, start=1):
            if self.paid and not named:  # nothing below says more
                break
            for column, value in enumerate(row, start=1):
                if isinstance(value, str):
                    code, head = known[value]
                    self.headed |= {column} if head else set()
                    self._text(value, code, (number, column), head=head)
                elif value is not None:
                    self.filled[column] += 1
                    self.paid |= column in self.headed and isinstance(value, (int, float))

    def _text(self, value: str, code: str, at: tuple[int, int], *, head: bool) -> None:
        """Of headers that stand once more on every page only the first counts."""
        if head:
            if code and all(text != value.strip() for _, _, text in self.heads):
                self.heads.append((code, at, value.strip()))
        elif value.strip():
            # The first words of a column are its header.
            self.filled[at[1]] += int(bool(code) or at[1] in self.filled)
            self.paid |= at[1] in self.headed and bool(_FIGURE.match(value.strip()))
            if code:
                self.cells.setdefault(at[1], []).append((code, at, value.strip()))

    def most(self) -> list[_Named]:
        """The cells of columns most of whose cells name one currency."""
        found = []
        for column, named in self.cells.items():
            code, count = Counter(each[0] for each in named).most_common(1)[0]
            if 2 * count > self.filled[column]:
                found.append(next(each for each in named if each[0] == code))
        return sorted(found, key=lambda each: each[1])


def _is_head(text: str) -> bool:
    """Whether a text is a header or a title of money, and no amount."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if len(plain) > _LONGEST:
        return False
    # A title that names no currency says none; to ask it costs more than to see that.
    if not (_PAID.search(plain) or (_may_name(plain) and units.of_title(plain).currency)):
        return False
    return not _of_amount(plain)


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
