"""Headers that are months, and what the figures below them are: money, pieces, or no orders at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from crmsheets.intake.layout.surroundings import months_in, year_hint
from crmsheets.model.hanzi import simplified

Measure = Literal["amount", "quantity", "other", ""]
LEAST = 2
_YEAR = re.compile(r"(?:19|20)\d\d\s*年?度?")
_WHOLE = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d|\d\d)\s*[-./年\s]\s*)?(?P<month>0?[1-9]|1[0-2])\s*月份?"
    r"|月份?\s*(?P<month3>0?[1-9]|1[0-2])"
    r"|(?P<year2>(?:19|20)\d\d)\s*[-./年]?\s*(?P<month2>0[1-9]|1[0-2]|(?<=[-./年])[1-9])(?:-0?1)?(?: 00:00(?::00)?)?"
    r"|(?P<month4>0?[1-9]|1[0-2])\s*[-./]\s*(?P<year4>(?:19|20)\d\d)"
    r"|(?P<year5>1[3-9]|[2-9]\d)\s*[-./]\s*(?P<month5>0[1-9]|1[0-2])"
)
_SHORT = re.compile(r"\d\d\s*[-./]\s*\d\d")
_AMOUNT = re.compile(
    r"金额|销售额|营业额|产值|货款|货值|销货额|成交额|订单额|下单额|出货额|采购额|业绩|总额"
    r"|amount|sales value|revenue|turnover|value",
    re.IGNORECASE,
)
_QUANTITY = re.compile(
    r"数量|销量|出货量|订货量|订单量|件数|台数|双数|出货数|订单数|发货数|下单数|总数|qty|quantity|\bpcs\b|pieces|units",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"回款|收款|付款|已付|已收|开票|欠款|应收|余额|利润|毛利|库存|目标|计划|预算|预测|指标|提成|工资|费用|成本|拜访|次数|占比|同比|环比|增长|完成率"
    r"|forecast|target|budget|plan\b|payment|collected|stock|profit|margin|visits",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"(?:单位|unit|币种|currency)\s*[:：为]?\s*(?P<said>[^\s,，;；)）\]】]+)|[(（\[【/](?P<inside>[^()（）\[\]【】/]{1,12})[)）\]】]?",
    re.IGNORECASE,
)
_MONEY_UNIT = re.compile(
    r"[十百千万亿]*元|[万千]|人民币|rmb|cny|usd|eur|hkd|gbp|美元|美金|欧元|港币|[¥￥$€]|k?\s*(?:usd|rmb)",
    re.IGNORECASE,
)
_PIECE_UNIT = re.compile(
    r"[万千]?(?:个|件|只|套|台|支|条|张|片|卷|米|码|打|双|对|箱|包|袋|瓶|桶|pcs|pc|kg|公斤|吨|sets?|pairs?|ea)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Month:
    """A header as a month: the year if it says one, the month, what its figures are if it says so."""

    year: int | None
    month: int
    measure: Measure = ""


def month_of(header: str) -> Month | None:
    """A header that is a month and at most a word for what is counted: 1月, 2024-01, Jan, 3月数量."""
    text = simplified(unicodedata.normalize("NFKC", header)).strip()
    whole = _WHOLE.fullmatch(text)
    if whole:
        told = whole.groupdict(default="")
        said_year = "".join(told[name] for name in ("year", "year2", "year4", "year5"))
        said_month = "".join(
            told[name] for name in ("month", "month2", "month3", "month4", "month5")
        )
        return Month(_full(said_year), int(said_month))
    named = months_in(text) or months_in(text.title())
    if len(set(named)) != 1:
        return None
    rest = re.sub(r"\s+", "", _without_month(text))
    year, month = named[0]
    year = year or year_hint(text)
    rest = re.sub("月份|月度", "", _YEAR.sub("", rest)).strip("-_/·:()（）年度份 ")
    measure = measure_of(rest) or _of_unit(rest)
    return Month(year, month, measure) if not rest or measure in {"amount", "quantity"} else None


def month_columns(headers: Mapping[int, str]) -> dict[int, Month]:
    """The columns headed by months; {} if there are fewer than two different ones."""
    found = {c: month for c, header in headers.items() if (month := month_of(header)) is not None}
    if len({found[c].year for c in found if _SHORT.fullmatch(headers[c].strip())}) > LEAST:
        return {}  # 21.03, 22.03, 23.03 are days
    return found if len({(each.year, each.month) for each in found.values()}) >= LEAST else {}


def measure_of(text: str) -> Measure:
    """What a text says the figures are: "other" for what is no order, "" if it says nothing clear."""
    text = simplified(text)
    if _OTHER.search(text):
        return "other"
    amount, quantity = bool(_AMOUNT.search(text)), bool(_QUANTITY.search(text))
    if amount != quantity:
        return "amount" if amount else "quantity"
    return "" if amount else _of_units(text)


def decided(texts: Sequence[str]) -> tuple[Measure, str]:
    """The first text that says what the figures are, and what: ("amount", 单位：万元)."""
    for text in texts:
        measure = measure_of(text)
        if measure:
            return measure, text
    return "", ""


def _of_units(text: str) -> Measure:
    """A unit where units stand: 单位：元, (万元), (pcs)."""
    told = {_of_unit((each["said"] or each["inside"]).strip()) for each in _UNIT.finditer(text)}
    told.discard("")
    return told.pop() if len(told) == 1 else ""


def _of_unit(word: str) -> Measure:
    if _MONEY_UNIT.fullmatch(word):
        return "amount"
    return "quantity" if _PIECE_UNIT.fullmatch(word) else ""


def _full(year: str) -> int | None:
    if not year:
        return None
    return int(year) + (2000 if len(year) == 2 else 0)  # noqa: PLR2004  # 24年


_HANZI = r"(?:十[一二]?|[一二三四五六七八九])"
_MONTH_WORD = re.compile(
    rf"(?:(?:19|20)?\d\d\s*[年./_-]\s*)?(?:0?(?:1[0-2]|[1-9])|{_HANZI})\s*月份?"
    r"|(?:19|20)\d\d[-._/]?(?:0[1-9]|1[0-2])"
    r"|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:[\s,'_-]*(?:19|20)?\d\d)?",
    re.IGNORECASE,
)


def _without_month(text: str) -> str:
    return _MONTH_WORD.sub("", text, count=1)
