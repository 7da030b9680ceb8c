"""What the name of a file says of all its rows: 明辉灯饰 跟进记录.xlsx is about one customer.

Only a name that can be nothing but a firm's counts: 佛山跟进.xlsx and 王芳跟进.xlsx are of a town and of a
salesman. What else the name holds is the paper, a date, a number of a copy.
"""

from __future__ import annotations

import re
import unicodedata

from crmsheets.intake.layout.firm_person import PERSON, TRADES, WHOLE_FIRM
from crmsheets.model.grid import Grid
from crmsheets.model.hanzi import simplified

_NO_SHEET = re.compile(r"((sheet|工作表|表|page)\s*\d*)?", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s_()\[\]【】、,+·.&-]+|[—–]+")
_PAPER = re.compile(
    r"(?:客户|历史|日常|业务|全部|最新|汇总|跟进|拜访|回访|走访|沟通|联系|往来|洽谈|对账|订单|订货|下单|销售|出货|送货|发货|交货|采购"
    r"|售后|投诉|服务|维修|反馈|评价|明细|记录|情况|台账|清单|登记|统计|报表|资料|档案|表格|总表|副本|备份|新建|定稿|终稿|[表单账簿]"
    r"|(?:19|20)?\d\d\s*年度?|\d{1,2}\s*月份?|\d{1,2}[日号]|第?[一二三四1-4]季度|[上下]半年|\d+|v\d+"
    r"|orders?|sales|follow-?ups?|statements?|records?|history|visits?|log|list|copy|of|final|new)+",
    re.IGNORECASE,
)
_TRADE = re.compile(rf"[㐀-鿿]{{2,}}(?:{TRADES})")
# Towns, markets and sides of a trade: 深圳电子, 出口五金 are no firms.
_ANYONE = re.compile(
    r"客户|供[应货]商|[国海]外|国内|[我本贵]|出口|进口|[内外]销|外贸|[展交]会|.交会|市场|新|老|大|小|各|全|其他|同行|代工|加工"
    r"|华[东南西北中]|[东西]北|西南|香港|澳门|台湾|北京|上海|天津|重庆|广州|深圳|东莞|佛山|中山|珠海|惠州|江门|汕头|顺德|南海|虎门|厚街"
    r"|苏州|无锡|常州|南京|宁波|杭州|温州|台州|义乌|金华|绍兴|嘉兴|青岛|济南|厦门|福州|泉州|晋江|武汉|长沙|成都|郑州|西安|合肥|沈阳|大连"
)
_LEAST = 4


def named_after_file(grid: Grid) -> str:
    """The firm a file is named after whose sheet has no name of its own; "" if nothing is sure."""
    if not _NO_SHEET.fullmatch(grid.sheet.strip()):
        return ""
    stem = grid.source.file.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]
    parts = [_bare(part) for part in _BETWEEN.split(unicodedata.normalize("NFKC", stem))]
    latin = _latin(stem)
    if latin:
        return latin
    names = [part for part in parts if part and not re.fullmatch(PERSON, simplified(part))]
    return names[0] if len(names) == 1 and _is_firm(names[0]) else ""


def _bare(part: str) -> str:
    """A part of a file's name without the words of papers and dates at its ends."""
    start = _PAPER.match(simplified(part))
    part = part[start.end() :] if start else part
    ends = [each for each in _PAPER.finditer(simplified(part)) if each.end() == len(part)]
    return part[: ends[0].start()] if ends else part


def _latin(stem: str) -> str:
    """An English firm's name, which has blanks and stops of its own: Nordic Tools AS orders 2024."""
    words = re.split(r"[\s_]+", unicodedata.normalize("NFKC", stem).strip())
    while words and (_PAPER.fullmatch(words[-1]) or not re.search(r"\w", words[-1])):
        words.pop()
    while words and (_PAPER.fullmatch(words[0]) or not re.search(r"\w", words[0])):
        words.pop(0)
    name = " ".join(words)
    return name if name.isascii() and len(words) > 1 and WHOLE_FIRM.fullmatch(name) else ""


def _is_firm(name: str) -> bool:
    """Whether a name is a firm's whole name, or a name of its own before a trade."""
    plain = simplified(name)
    if len(name) < _LEAST or name.isascii():
        return False
    if _TRADE.fullmatch(plain):
        return not _ANYONE.match(plain)
    return (
        WHOLE_FIRM.fullmatch(plain) is not None
        and plain[-1] in "司厂团"
        and not _ANYONE.fullmatch(plain[:-1])
    )
