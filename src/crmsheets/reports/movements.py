"""分级变动: this month's moves with their reasons, and how many went from where to where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.analysis.wording import LAST_YEAR
from crmsheets.model.history import NO_TIER
from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing
from crmsheets.model.text import NO, YES, Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Listing
    from crmsheets.model.text import Locale

TITLE = Text("分级变动", "Tier moves")
_LEAD = Text(
    "和{before}比：升 {up} 家，降 {down} 家，降级观察 {watch} 家。",
    "Since {before}: {up} up, {down} down, {watch} on watch.",
)
_MONTH_BEFORE = Text(
    "报告月的前一个月底（同一批数据重算）", "the end of the month before the report's (recomputed)"
)
_HOW = Text(
    "升级当月就升；降级要连续 {evaluations} 个月低于门槛（差 {band} 以内不算），一次只降一级，升级后 {days} 天内不降。"
    "在「分级历史」里有记录的才这样算，没有记录就照规则。",
    "Up at once; down only after {evaluations} months in a row below the threshold (within {band} of it "
    "counts as above), one step at a time, never within {days} days of an upgrade. This needs a kept "
    "history; without one the rules stand.",
)
_MOVES = Text("变动的客户", "Customers that moved")
_MATRIX = Text("从哪级到哪级（家数）", "From where to where (customers)")
_MATRIX_NOTE = Text(
    "左边是原来的等级，上面是现在的；第一次分级的在「不分级」那一行。",
    "Tiers before on the left, now on top; those graded for the first time stand under “none”.",
)

COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="customer"),
    Shown(Text("变动", "Move"), "move", width=10),
    Shown(Text("原等级", "Tier before"), "before", width=9),
    Shown(Text("现等级", "Tier now"), "tier", width=9),
    Shown(Text("按规则是", "By the rules"), "ruled", width=10),
    Shown(Text("人工定的", "Set by hand"), "by_hand", width=10),
    Shown(Text("业务员", "Sales rep"), "owner", width=10),
    Shown(LAST_YEAR, "spend_12m", "money", 15),
    Shown(Text("为什么", "Why"), "reason", "long", 60),
    declared(CUSTOMER, "customer_id", width=12),
)
MATRIX = (
    Shown(Text("原来", "Before"), "before", width=30),
    Shown(Text("A", "A"), "a", "integer", 10),
    Shown(Text("B", "B"), "b", "integer", 10),
    Shown(Text("C", "C"), "c", "integer", 10),
    Shown(Text("D", "D"), "d", "integer", 10),
    Shown(NO_TIER, "none", "integer", 10),
    Shown(Text("合计", "Together"), "all", "integer", 10),
)
_LOOKS = {"up": "good", "down": "alarm"}


def make(judged: Judged, locale: Locale) -> Page | None:
    """The moves and the matrix; nothing where nobody moved."""
    moves = judged.detail("moves")
    if not moves:
        return None
    blocks: tuple[Block, ...] = (
        _moves(moves, locale),
        matrix(judged, locale),
        Lines((how(judged, locale),), small=True),
        *explained(judged, locale, "tier", "history"),
    )
    return Page("movements", locale.say(TITLE), blocks, _lead(judged, moves, locale))


def _lead(judged: Judged, moves: list[dict[Any, Any]], locale: Locale) -> str:
    counts = {name: sum(each["move"] == name for each in moves) for name in ("up", "down", "watch")}
    return locale.say(_LEAD, before=compared_with(judged), **counts)


def compared_with(judged: Judged) -> Text | str:
    """The last kept month before this one, else the month before, recomputed."""
    now = f"{judged.today:%Y-%m}"
    kept = [each for each in judged.past.periods if each < now]
    return kept[-1] if kept else _MONTH_BEFORE


def how(judged: Judged, locale: Locale) -> str:
    """How tiers rise and fall."""
    options = judged.settings.stability
    return locale.say(
        _HOW, evaluations=options.evaluations, band=f"{options.band:.0%}", days=options.settle_days
    )


def _moves(moves: list[dict[Any, Any]], locale: Locale) -> Listing:
    records = [
        {
            **each,
            "move": each["move"].text,
            "by_hand": YES if each["by_hand"] else NO,
            "before": each["before"] or NO_TIER,
            "tier": each["tier"] or NO_TIER,
            "ruled": each["ruled"] or NO_TIER,
        }
        for each in moves
    ]
    looks = [_LOOKS.get(each["move"], "") for each in moves]
    return listing(COLUMNS, records, locale, heading=locale.say(_MOVES), name="moves", looks=looks)


def matrix(judged: Judged, locale: Locale) -> Listing:
    """How many went from where to where; D only where anybody is or was."""
    found = judged.detail("crossings")
    used = any(each["d"] or (each["before"] == "D" and each["all"]) for each in found)
    return listing(
        [column for column in MATRIX if column.key != "d" or used],
        [
            {**each, "before": each["before"] or NO_TIER}
            for each in found
            if each["before"] != "D" or used
        ],
        locale,
        heading=locale.say(_MATRIX),
        note=locale.say(_MATRIX_NOTE),
        name="crossings",
    )


SECTION = Section(place=32, name="movements", title=TITLE, make=make)
