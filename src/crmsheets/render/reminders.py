"""Reminders as text to be pasted into a chat: a block a person, most pressing first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from crmsheets.model.agenda import When
from crmsheets.model.text import Text, in_words

if TYPE_CHECKING:
    import datetime as dt

    from crmsheets.model.text import Locale

_HEAD = Text("{who}，{today} 要联系 {n} 家：", "{who}, {n} customers to contact ({today}):")
_NOBODY = Text("没写业务员的客户", "Customers without a sales rep")
_WHEN = Text("【{when} {n}】", "[{when}: {n}]")
_LINE = Text(
    "{number}. {customer}{tier}：{step}（{why}）", "{number}. {customer}{tier}: {step} ({why})"
)
_TIER = Text("（{tier}类）", " ({tier})")
_MORE = Text("……还有 {n} 家，见跟进提醒。", "… {n} more on the sheet of follow-ups.")
_NOTHING = Text("没有到期要联系的客户。", "Nobody is due to be contacted.")
MOST = 15
"""Lines of one kind that a message shows: nobody reads on in a chat."""


def text(appointments: Sequence[Mapping[Any, Any]], locale: Locale, today: dt.date) -> str:
    """The whole text; a blank line between people, who is not named comes last."""
    people = sorted({each["person"] for each in appointments}, key=lambda name: (not name, name))
    blocks = [
        _block(name, [each for each in appointments if each["person"] == name], locale, today)
        for name in people
    ]
    return "\n\n".join(blocks or [locale.say(_NOTHING)]) + "\n"


def _block(name: str, own: Sequence[Mapping[Any, Any]], locale: Locale, today: dt.date) -> str:
    who = name or locale.say(_NOBODY)
    lines = [locale.say(_HEAD, who=who, today=today.isoformat(), n=len(own))]
    for when in When:
        these = [each for each in own if each["when"] is when]
        if these:
            lines.append(locale.say(_WHEN, when=when.text, n=len(these)))
            lines += _lines(these[:MOST], locale)
        if len(these) > MOST:
            lines.append(locale.say(_MORE, n=len(these) - MOST))
    return "\n".join(lines)


def _lines(these: Iterable[Mapping[Any, Any]], locale: Locale) -> list[str]:
    return [
        locale.say(
            _LINE,
            number=number,
            customer=each["called"],
            tier=locale.say(_TIER, tier=each["tier"]) if each["tier"] else "",
            step=in_words(each["step"], locale.lang),
            why=each["why"],
        )
        for number, each in enumerate(these, start=1)
    ]
