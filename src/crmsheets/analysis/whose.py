"""Whose a customer is that several salespeople claim: by the rule of the settings, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from crmsheets.analysis.wording import SEMICOLON, sentence
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.traces import Trace
    from crmsheets.model.options.duplicates import Duplicates

FIRST = Text("{person}先接触（{day}）", "{person} was there first ({day})")
OTHER_FIRST = Text("{person}是 {day}", "{person} from {day}")
UNDATED = Text("{person}没写日期", "no date for {person}")
LAST = Text("最近是{person}在跟（{day}）", "{person} was active last ({day})")
OTHER_LAST = Text("{person}最后是 {day}", "{person} last on {day}")
IDLE = Text("{person}没有跟进和订单", "no follow-up or order by {person}")
SAME_FIRST = Text("同一天接触（{day}）", "both began on the same day ({day})")
SAME_LAST = Text("同一天都在跟（{day}）", "both were active on the same day ({day})")
YOURS = Text("请您定", "please decide")
BY_SETTING = Text("设置里写的是由您定", "the settings leave it to you")
RULES: Mapping[str, Text] = {
    "first_contact": Text(
        "「建议归」：先接触的算（首次接触日期，没有就看第一次跟进、下单）。",
        "Proposal: who was there first, by the first day of contact, else by work.",
    ),
    "last_activity": Text(
        "「建议归」：最近还在跟的算（最后一次跟进或下单）。",
        "Proposal: who worked on it last, by follow-ups and orders.",
    ),
    "owner_decides": Text(
        "「建议归」：设置里写的是由您定。", "No proposal: the settings leave it to you."
    ),
}


def proposed(rivals: Sequence[Trace], rules: Duplicates) -> tuple[str, Said]:
    """Whose the customer is by the rule ("" = nobody can tell), and the sentence why."""
    if rules.ownership == "last_activity":
        return by_last(rivals)
    if rules.ownership == "first_contact":
        return by_first(rivals)
    return "", sentence([Said(BY_SETTING), by_first(rivals)[1], by_last(rivals)[1]], SEMICOLON)


def by_first(rivals: Sequence[Trace]) -> tuple[str, Said]:
    """Who was there first; nobody where a day is missing or two began on one day."""
    missing = [each.person for each in rivals if each.first is None]
    dated = {each.person: each.first for each in rivals if each.first is not None}
    order = sorted(dated, key=lambda person: (dated[person], person))
    others = [Said(OTHER_FIRST, {"person": each, "day": dated[each]}) for each in order]
    if missing:
        undated = [Said(UNDATED, {"person": each}) for each in missing]
        return "", sentence([*others, *undated, YOURS])
    first = dated[order[0]]
    if first == dated[order[1]]:
        told = Said(SAME_FIRST, {"day": first})
        if not any(each.days for each in rivals):
            return "", sentence([told, YOURS])
        person, since = by_last(rivals)
        return "", sentence([told, since, *([YOURS] if person else [])], SEMICOLON)
    told = Said(FIRST, {"person": order[0], "day": first})
    return order[0], sentence([told, *others[1:]])


def by_last(rivals: Sequence[Trace]) -> tuple[str, Said]:
    """Who worked on it last; nobody where nobody did, or two on one day."""
    worked = {each.person: each.days[-1] for each in rivals if each.days}
    idle = [Said(IDLE, {"person": each.person}) for each in rivals if not each.days]
    order = sorted(worked, key=lambda person: (-worked[person].toordinal(), person))
    if not order:
        return "", sentence([*idle, YOURS])
    last = worked[order[0]]
    if len(order) > 1 and last == worked[order[1]]:
        return "", sentence([Said(SAME_LAST, {"day": last}), YOURS])
    others = [Said(OTHER_LAST, {"person": each, "day": worked[each]}) for each in order[1:]]
    told = Said(LAST, {"person": order[0], "day": last})
    return order[0], sentence([told, *others, *idle])
