"""What is to be told about the way duplicates were looked for: what was not compared, the weights."""

from __future__ import annotations

from collections.abc import Iterator

from crmsheets.model.cell import Cell
from crmsheets.model.duplicates import Matched
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.table import Table
from crmsheets.model.text import Text

NOT_COMPARED = Rule(
    code="LINK20",
    severity=Severity.INFO,
    message=Text(
        "找重复时，有 {count} 条线索用的行太多（最多的是{kind}「{value}」，{rows} 行），只凭这一条没有逐行比；"
        "有别的线索相同的行照样比过。",
        "Looking for duplicates, {count} traits are shared by too many rows (most by {kind} “{value}”, "
        "{rows} rows): rows that share nothing else were not compared.",
    ),
    why=Text(
        "几百行都有的东西（比如代办的电话、很常见的字号）说明不了是同一家，逐行比又很慢。",
        "What hundreds of rows share says little of one customer, and comparing all of them is slow.",
    ),
    fix=Text(
        "一般不用管；要比就在设置里把 [duplicates] block_cap 调大。",
        "Usually nothing to do; to compare them raise [duplicates] block_cap in the settings.",
    ),
    example="300 行的邮箱都是 sales@…",
    passing="每个邮箱最多 60 行",
)
WEIGHTS = Rule(
    code="LINK21",
    severity=Severity.INFO,
    message=Text("{said}。", "{said}."),
    why=Text(
        "设置里要求按自家资料估计判断重复的分量（[duplicates] learn）。",
        "The settings ask for weights estimated on your own rows ([duplicates] learn).",
    ),
    fix=Text(
        "知道就好；不想要就把 learn 设成 false。",
        "Nothing to do; set learn to false for the shipped weights.",
    ),
    example="名单只有 20 行，learn = true",
    passing="learn = false",
)
RULES = (NOT_COMPARED, WEIGHTS)

KINDS = {
    "n": Text("公司全称", "full name"),
    "b": Text("品牌读音", "brand"),
    "t": Text("品牌读音加行业", "brand and trade"),
    "w": Text("名称里的词", "word of the name"),
    "c": Text("品牌读音加城市", "brand and town"),
    "s": Text("品牌读音加联系人的姓", "brand and surname"),
    "h": Text("名称开头的读音", "beginning of the name"),
    "x": Text("少一个字的品牌", "brand but for one character"),
    "p": Text("联系人", "contact"),
    "m": Text("手机", "mobile"),
    "l": Text("座机", "landline"),
    "e": Text("邮箱", "e-mail"),
    "v": Text("微信", "WeChat id"),
    "u": Text("信用代码", "credit code"),
    "a": Text("地址", "address"),
}
"""What a blocking key is of, by its first letter (see `keys`)."""
_OTHER = Text("线索", "trait")


def findings(table: Table, found: Matched) -> Iterator[Finding]:
    """At the header of the names, since it is about all rows; nothing for an empty table."""
    if not table.places:
        return
    place = table.places[0]
    name = "customer_name"
    at = (Cell(place.source.file, place.sheet, place.header_row, place.columns.get(name, 0)),)
    header = place.headers.get(name, "")
    if found.skipped:
        key, rows = found.skipped[0]
        got = {"count": len(found.skipped), "kind": KINDS.get(key[0], _OTHER), "rows": rows}
        yield Finding(NOT_COMPARED, at, table.template.name, name, header, key[1:], got)
    if found.weights:
        got = {"said": found.weights}
        yield Finding(WEIGHTS, at, table.template.name, name, header, got=got)
