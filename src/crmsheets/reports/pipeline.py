"""销售阶段: what is being negotiated, what it may bring, what is stuck, why deals were lost; with data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.analysis.wording import money, number, percent
from crmsheets.model.exact import MONEY_PLACES, decimal, units
from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.shown import Shown, declared, k_of_n, listing, shown
from crmsheets.model.text import Said, Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER
from crmsheets.templates.followup import TEMPLATE as FOLLOWUP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("销售阶段", "Pipeline")
_LEAD = Text(
    "在谈 {open} 笔，预计 {amount}；按成交率折算 {weighted}。{stalled}{unpriced}",
    "Open deals: {open}, worth {amount}; weighted by the win rates {weighted}. {stalled}{unpriced}",
)
_STALLED = Text("卡住 {n} 笔。", "Stalled: {n}. ")
_UNPRICED = Text("{n} 笔没写预计金额，没算进去。", "Without an expected amount, not counted: {n}.")
_LEFT_OUT = Text(
    "另有 {n} 条跟进没算：阶段不是列表里的词，或者不知道是哪家客户。",
    "Follow-ups not counted, for a stage that no list has or an unknown customer: {n}.",
)
_STAGES = Text("各阶段", "By stage")
_DEALS = Text("在谈的", "Open deals")
_NONE_OPEN = Text("没有在谈的。", "No deal is open.")
_LOST = Text(
    "为什么输单，近{months}个月（按笔数）", "Why deals were lost, {months} months (number)"
)
_LOST_MONEY = Text(
    "为什么输单，近{months}个月（按预计金额）", "Why deals were lost, {months} months (money)"
)
_RIVALS = Text("输给了谁，近{months}个月", "Who won them, {months} months")
_FEW = Text("资料不够", "too few")
_FEW_OF = Text("资料不够（{k}/{n}）", "too few ({k}/{n})")
_ASSUMED = Text("默认 {rate}", "assumed {rate}")
_RULE = Text(
    "家数＝每家只看最后一笔生意停在哪；往下走＝进这个阶段满{onward}天的里，{onward}天内走到后面阶段或成交的；"
    "一般停几天＝走完这个阶段的中位数；卡住＝停留超过一般的 {times} 倍；不到{least}笔的写「资料不够」。",
    "Customers: each once, by where its last deal stands. Moved on: of deals that came to the stage "
    "{onward} days ago or earlier, those that came to a later one, or were won, within {onward} days. Usual "
    "days: the median of finished stays. Stalled: beyond {times} times the usual. Under {least}: too few.",
)
_RATES_ASSUMED = Text(
    "成交率用的是默认值（设置 pipeline），因为成交和输单一共才 {closed} 笔；满 {needed} 笔就用自己的。",
    "Win rates are assumed (settings, pipeline): deals won or lost so far are {closed}; from {needed} on they are "
    "your own.",
)
_RATES_MEASURED = Text(
    "成交率＝到过这个阶段的，成交 / 成交加输单；到过的不到{least}笔的阶段用默认值。",
    "Win rate: of the closed deals that stood in the stage, those won; assumed where fewer than {least} did.",
)
_WHY = Text(
    "输单 {lost} 笔：填了原因的 {typed}，没填、看客户的话推断的 {read}，其余不知道（在「其他」里）。",
    "Deals lost: {lost}; reason typed: {typed}; read from the reply where nobody typed one: {read}; of the rest "
    "nobody knows (under “Other”).",
)

# An estimate times a rate: whole 元 are exact enough.
_WEIGHTED = Shown(Text("折算金额({money})", "Weighted ({money})"), "whole", "integer", 14)
STAGE_COLUMNS = (
    Shown(Text("阶段", "Stage"), "stage", width=30),
    Shown(Text("家数", "Customers"), "customers", "integer"),
    Shown(Text("预计金额({money})", "Expected ({money})"), "amount", "money", 14, bar=True),
    Shown(Text("没写金额", "No amount"), "unpriced", "integer"),
    Shown(Text("往下走", "Moved on"), "onward", width=14),
    Shown(Text("一般停几天", "Usual days"), "usual", width=10),
    Shown(Text("卡住", "Stalled"), "stalled", "integer"),
    Shown(Text("成交率", "Win rate"), "win", width=12),
    _WEIGHTED,
)
DEAL_COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="customer"),
    Shown(Text("业务员", "Sales rep"), "owner", width=10),
    declared(FOLLOWUP, "stage", width=12),
    Shown(Text("停了几天", "Days there"), "days", "integer"),
    Shown(Text("一般几天", "Usual days"), "usual", "decimal"),
    Shown(Text("预计金额({money})", "Expected ({money})"), "amount", "money", 14, bar=True),
    _WEIGHTED,
    declared(FOLLOWUP, "expected_date", "date", 12, key="expected"),
    declared(FOLLOWUP, "probability", width=10, key="likelihood"),
    declared(FOLLOWUP, "product_interest", width=14, key="product"),
    declared(FOLLOWUP, "competitor", width=14),
    Shown(Text("出处", "From"), "cell", width=24),
)
OPTIONAL = frozenset({"usual", "expected", "likelihood", "product", "competitor"})
_REASON = declared(FOLLOWUP, "lost_reason", width=30, key="cause")
_DEALS_LOST = Shown(Text("笔数", "Deals"), "cases", "integer", bar=True)
_SHARES = (
    Shown(Text("占比", "Share"), "share", "share"),
    Shown(Text("累计占比", "Cumulative"), "cumulative", "share"),
    Shown(Text("先抓这些（八成以内）", "The vital few (80 %)"), "vital"),
)
LOST_COLUMNS = (_REASON, _DEALS_LOST, *_SHARES)
LOST_MONEY_COLUMNS = (
    _REASON,
    Shown(Text("预计金额({money})", "Expected ({money})"), "amount", "money", 14, bar=True),
    Shown(Text("笔数", "Deals"), "cases", "integer"),
    *_SHARES,
)
RIVAL_COLUMNS = (
    declared(FOLLOWUP, "competitor", width=30),
    Shown(Text("笔数", "Deals"), "deals", "integer", bar=True),
    Shown(Text("预计金额({money})", "Expected ({money})"), "amount", "money", 14),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """Stages, open deals, lost ones; None where nobody typed a stage."""
    whole = next(iter(judged.detail("pipeline")), None)
    if whole is None:
        return None
    blocks: list[Block] = [
        listing(
            STAGE_COLUMNS,
            [_stage(each, judged) for each in judged.detail("pipeline_stages")],
            locale,
            heading=locale.say(_STAGES),
            name="pipeline_stages",
        ),
        Lines(tuple(_rules(whole, judged, locale)), small=True),
        *_open(judged, locale),
        *_lost(whole, judged, locale),
    ]
    return Page("pipeline", locale.say(TITLE), tuple(blocks), _lead(whole, judged, locale))


def _lead(whole: dict[Any, Any], judged: Judged, locale: Locale) -> str:
    stalled, unpriced = whole["stalled"], whole["unpriced"]
    return locale.say(
        _LEAD,
        open=whole["open"],
        amount=money(whole["amount"], judged.settings),
        weighted=money(whole["weighted"], judged.settings),
        stalled=Said(_STALLED, {"n": stalled}) if stalled else "",
        unpriced=Said(_UNPRICED, {"n": unpriced}) if unpriced else "",
    ).strip()


def _stage(row: dict[Any, Any], judged: Judged) -> dict[str, object]:
    """A stage with its rates in words: k of n, or that there are too few."""
    least, entered = judged.settings.report.min_rate, row["entered"]
    worked = entered is not None
    return {
        **_rounded(row),
        "onward": _of(row["reached"], entered, least) if entered else None,
        "usual": (number(row["days"]) if row["days"] is not None else _FEW) if worked else None,
        "win": _win(row) if worked else None,
    }


def _rounded(row: dict[Any, Any]) -> dict[str, object]:
    worth = row["weighted"]
    return {**row, "whole": units(decimal(worth, MONEY_PLACES), 0) if worth is not None else None}


def _of(hits: int, cases: int, least: int) -> Said | None:
    return k_of_n(hits, cases) if cases >= least else Said(_FEW_OF, {"k": hits, "n": cases})


def _win(row: dict[Any, Any]) -> Said | None:
    if row["measured"]:
        return k_of_n(row["won"], row["closed"])
    return Said(_ASSUMED, {"rate": percent(row["rate"])})


def _rules(whole: dict[Any, Any], judged: Judged, locale: Locale) -> list[str]:
    """How stages are counted, where the win rates come from, what is left out."""
    settings, least = judged.settings.pipeline, judged.settings.report.min_rate
    said = [
        locale.say(
            _RULE, onward=settings.onward_days, times=number(settings.stalled_times), least=least
        )
    ]
    if whole["measured"]:
        said.append(locale.say(_RATES_MEASURED, least=least))
    else:
        said.append(locale.say(_RATES_ASSUMED, closed=whole["closed"], needed=settings.min_closed))
    if whole["left_out"]:
        said.append(locale.say(_LEFT_OUT, n=whole["left_out"]))
    return said


def _open(judged: Judged, locale: Locale) -> list[Block]:
    """The open deals, stalled ones first and marked."""
    rows = [_rounded(each) for each in judged.detail("pipeline_deals")]
    columns = [
        each
        for each in DEAL_COLUMNS
        if each.key not in OPTIONAL or any(shown(row[each.key], "text", locale) for row in rows)
    ]
    return [
        listing(
            columns,
            rows,
            locale,
            heading=locale.say(_DEALS),
            empty=locale.say(_NONE_OPEN),
            name="pipeline_deals",
            looks=["alarm" if row["stalled"] else "" for row in rows],
        )
    ]


def _lost(whole: dict[Any, Any], judged: Judged, locale: Locale) -> list[Block]:
    """Why deals were lost, by number and by money, and to whom; shares only of enough deals."""
    if not whole["lost"]:
        return []
    enough = whole["lost"] >= judged.settings.report.min_rate
    months = judged.settings.tier.window_months
    tables: Sequence[tuple[str, tuple[Shown, ...], Text]] = (
        ("pipeline_lost", LOST_COLUMNS, _LOST),
        ("pipeline_lost_money", LOST_MONEY_COLUMNS, _LOST_MONEY),
        ("pipeline_rivals", RIVAL_COLUMNS, _RIVALS),
    )
    blocks: list[Block] = [
        listing(
            [each for each in columns if enough or each not in _SHARES],
            found,
            locale,
            heading=locale.say(heading, months=months),
            name=name,
        )
        for name, columns, heading in tables
        if (found := judged.detail(name))
    ]
    why = locale.say(_WHY, lost=whole["lost"], typed=whole["typed"], read=whole["read"])
    return [*blocks, Lines((why,), small=True)]


SECTION = Section(place=43, name="pipeline", title=TITLE, make=make)
