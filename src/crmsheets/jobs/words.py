"""Words of the command line as values; a BadArgument says what would have been right."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from crmsheets.model.errors import BadArgument
from crmsheets.model.text import Lang, Text

BAD_DAY = Text(
    "--today 写的是「{typed}」，请写成 2024-12-31 这样。",
    "--today says “{typed}”; write it like 2024-12-31.",
)
BAD_MONTH = Text(
    "--month 写的是「{typed}」，请写成 2024-12 这样。",
    "--month says “{typed}”; write it like 2024-12.",
)
BAD_WORD = Text(
    "{option} 写的是「{typed}」，只能是：{known}。", "{option} says “{typed}”; it can be: {known}."
)


def day_of(typed: str) -> dt.date:
    """The day --today names; without it the local date, asked once."""
    if not typed:
        return dt.date.today()  # noqa: DTZ011  # the user's own calendar day is what is meant
    try:
        return dt.date.fromisoformat(typed)
    except ValueError:
        raise BadArgument(BAD_DAY, typed=typed) from None


def month_of(typed: str) -> str | None:
    """The month --month names, or None."""
    if not typed:
        return None
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", typed):
        raise BadArgument(BAD_MONTH, typed=typed)
    return typed


def word_of(option: str, typed: str, known: Sequence[str]) -> str:
    """One of the known words."""
    if typed not in known:
        raise BadArgument(
            BAD_WORD, option=option, typed=typed, known=[each for each in known if each]
        )
    return typed


def lang_of(typed: str) -> Lang | None:
    """zh, en, or None where the settings decide."""
    word = word_of("--lang", typed, ("", "zh", "en"))
    return "en" if word == "en" else "zh" if word == "zh" else None


def format_of(typed: str, known: Sequence[str]) -> str:
    """One of the known output formats."""
    return word_of("--format", typed, known)


def listed(typed: str) -> list[str]:
    """What stands between commas, Western or Chinese: listed("周敏，李强、王芳")."""
    return [word for each in re.split("[,，、;；]", typed) if (word := each.strip())]
