"""The event that a list of guests is of, said above it: 活动：2024广州五金展 时间：2024年10月20日 地点：….

Its name is every guest's. With a day it is an activity of its own, too; where there is no label for the
name, the title or the topic gives it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from crmsheets.intake.columns.likeness import understood
from crmsheets.intake.headers import Lexicon, lexicon
from crmsheets.intake.layout.constants import ABOVE, FOR_ALL
from crmsheets.intake.layout.key_values import Pair, pairs_in
from crmsheets.intake.layout.laid import Laid
from crmsheets.intake.layout.surroundings import above
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.match import Match
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.hanzi import simplified
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text
from crmsheets.templates.activity import TEMPLATE

EVENT = Rule(
    code="LAY28",
    severity=Severity.INFO,
    message=Text(
        "来宾名单上面写着活动「{value}」（{day}），记成一条活动，下面 {rows} 位来宾都算它的。",
        "The lines above the guests tell of the event '{value}' ({day}): it is one activity, and the "
        "{rows} guests below are its guests.",
    ),
    why=Text("活动和来宾写在一张表上很常见。", "Event and guests often stand on one sheet."),
    fix=Text("读对了不用改。", "Nothing to do if that is right."),
    example="活动：2024广州五金展 时间：2024年10月20日（写在来宾名单上面）",
    passing="活动名称 | 活动日期（活动表）",
    fixed=True,
)
RULES = (EVENT,)

_NAME, _DAY, _NEEDED = "activity_name", "start_date", 4
_PAPER = re.compile(
    r"(?:的)?(?:来宾|嘉宾|贵宾|客户|客商|参会|与会|到会|到场|参展|人员|观众|邀请|签到|登记|报名|参加|现场)*"
    r"(?:签到|登记|名单|名录|名册|信息|资料|统计|汇总|明细|记录|一览)+(?:表|册|单|簿)?$"
    r"|\s*(?:guest|visitor|attendee|sign-?in|registration)s?\s*(?:list|sheet|form)?$",
    re.IGNORECASE,
)
_IS_EVENT = re.compile(
    r"展|会|节|活动|论坛|沙龙|培训|开业|周年|庆典|发布|品鉴|fair|expo|show|event|day|conference|summit|launch",
    re.IGNORECASE,
)
# 参加活动客户名单 names no event: what is left without these words is a name.
_ANY_EVENT = re.compile(
    r"参加|出席|到场|本次|此次|活动|会议|展会|培训|现场|客户|来宾|嘉宾|公司|我司|的|event|show|guest|\s",
    re.IGNORECASE,
)
_MEETING = (
    r"(?:订货|订购|展销|展览|展示|展|博览|交易|看样|选样|推介|推广|招商|答谢|联谊|客户|年|发布|品鉴|研讨|交流|座谈|洽谈|"
    r"对接|团购|茶话|酒|见面|观摩|宣讲|说明|培训|大|庆)会|展|晚宴|宴会|培训|论坛|沙龙|讲座|年会|庆典|典礼|开业|路演|开放日|"
    r"活动|会议|会"
)
# Labels that no list of words has: 本次培训名称, 看样会; 订货会时间, 会期.
_NAMES_IT = re.compile(
    rf"(?:本次|此次|本届|参加|所属|邀请)?的?(?:{_MEETING}){{1,2}}(?:的?(?:名称?|主题|标题|题目|全称))?"
    r"|主题|题目|topic|theme|"
    r"(?:seminar|conference|workshop|training|webinar|open day|occasion|summit)s?(?: (?:name|title|topic))?",
    re.IGNORECASE,
)
_DATES_IT = re.compile(
    rf"(?:{_MEETING})?(?:举[办行]|召开|开[始展会幕业]|签到|进行)?的?(?:时间|日期|日子)|(?:{_MEETING})期",
    re.IGNORECASE,
)
_OTHER_DEED = re.compile(r"截止|报名|布展|撤展|制表|打印|deadline|register", re.IGNORECASE)
_WHOLE_DAY = re.compile(r"(?:19|20)\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?")


def event_above(found: Unfolded, grid: Grid, settings: Settings) -> Unfolded:
    """The event above a list of guests as a record of its own; its name for guests without one."""
    del settings
    flat = found.laid
    if flat.match.template.name != "guest" or not len(flat):
        return found
    rows = above(grid, flat.match)
    told = pairs_in(grid, rows, lexicon(TEMPLATE))
    told = {**pairs_in(grid, rows, lexicon(TEMPLATE), meant=_meant), **told}
    name = told.get(_NAME) or _titled(grid, rows)
    if name is None:
        return found
    count = range(len(flat))
    given = _NAME not in flat.columns
    if given:
        where = dict.fromkeys(count, name.at)
        flat = flat.with_field(_NAME, [name.value for _ in count], name.label, where)
    if _DAY not in told:
        said = (_finding(FOR_ALL, grid, name, _for_all(flat)),) if given else ()
        return replace(found, laid=flat, findings=(*found.findings, *said))
    told = {**told, _NAME: name, _DAY: _first_day(told[_DAY])}
    event = _finding(EVENT, grid, name, {"day": str(told[_DAY].value), "rows": len(flat)})
    besides = (*found.besides, _record(flat.match, list(told.values()), name.at[0]))
    return replace(found, laid=flat, findings=(*found.findings, event), besides=besides)


def _meant(label: str, words: Lexicon) -> str:
    """The name or the day of the event that a label means; of other things only words tell."""
    plain = simplified(unicodedata.normalize("NFKC", label)).strip()
    if _NAMES_IT.fullmatch(plain):
        return _NAME
    if _DATES_IT.fullmatch(plain):
        return _DAY
    hit = understood(label, words)
    told = hit is not None and hit[0] in {_NAME, _DAY} and not _OTHER_DEED.search(plain)
    return hit[0] if hit is not None and told else ""


def _for_all(flat: Laid) -> dict[str, object]:
    label = flat.match.template.by_name[_NAME].column.called
    return {"label": label, "evidence": ABOVE, "rows": len(flat)}


def _finding(rule: Rule, grid: Grid, name: Pair, got: dict[str, object]) -> Finding:
    return Finding(
        rule=rule,
        cells=(Cell(grid.source.file, grid.sheet, *name.at),),
        table=TEMPLATE.name if rule is EVENT else "guest",
        field=_NAME,
        header="" if rule is EVENT else name.label,
        value=str(name.value),
        got=got,
    )


def _titled(grid: Grid, rows: Sequence[int]) -> Pair | None:
    """The event that the title names: 2024广州五金展 of 2024广州五金展来宾登记表."""
    for row in rows:
        cells = [(c, v) for c, v in enumerate(grid.rows[row - 1], start=1) if v is not None]
        if len(cells) != 1 or not isinstance(cells[0][1], str):
            continue
        column, text = cells[0][0], unicodedata.normalize("NFKC", cells[0][1]).strip()
        end = _PAPER.search(simplified(text))
        name = text[: end.start()].strip() if end else text
        known = _IS_EVENT.search(simplified(name)) and _ANY_EVENT.sub("", simplified(name))
        if ":" not in text and len(name) >= _NEEDED and known:
            return Pair(_NAME, "", name, (row, column))
    return None


def _first_day(pair: Pair) -> Pair:
    """Of 2024年10月20日-22日 the day on which the event begins."""
    begins = _WHOLE_DAY.match(pair.value.strip()) if isinstance(pair.value, str) else None
    return replace(pair, value=begins[0]) if begins else pair


def _record(match: Match, told: Sequence[Pair], row: int) -> Laid:
    """One activity, in the row that names it."""
    headers = {each.name: each.label for each in told}
    own = replace(
        match,
        template=TEMPLATE,
        header_row=row,
        columns={each.name: each.at[1] for each in told},
        headers=headers,
        rungs={},
        extras={},
        doubled={},
        unclear={},
        confidence={},
    )
    return Laid(
        match=own,
        rows=[row],
        parts=[0],
        columns={each.name: [each.value] for each in told},
        headers=headers,
        cells={(0, each.name): each.at for each in told},
    )
