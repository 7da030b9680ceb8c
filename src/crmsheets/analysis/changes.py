"""What was changed in a customer row since a decision about it, with the old and the new values."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from crmsheets.analysis.fingerprints import PARTS
from crmsheets.analysis.golden import written
from crmsheets.analysis.names import name_key
from crmsheets.model.review import COMPARED
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.table import Table

FROM_TO = Text("{label}「{old}」→「{new}」", "{label} “{old}” → “{new}”")
BLANK = Text("空", "blank")
_LABELS = {each.field: each.label for each in COMPARED}
_OF_PART = (
    Text("名称", "name"),
    Text("电话、微信、邮箱或信用代码", "phone, WeChat, e-mail or credit code"),
    Text("联系人或地址", "contact or address"),
)
"""What each part of a fingerprint is about, in the order of `fingerprints.PARTS`."""


def standing(table: Table, row: int) -> dict[str, str]:
    """What a row says of the fields that people see side by side: field -> value as written out."""
    return {name: written(table[name][row]) for name in _LABELS if table[name][row] is not None}


def changes(table: Table, row: int, now: str, before: str, stood: str) -> tuple[Said | Text, ...]:
    """What became of a row whose fingerprint was `before` and is `now`.

    `stood`: what it said then, as a decision keeps it; without it only what the fingerprints tell.
    """
    told = tuple(_differing(standing(table, row), _read(stood)))
    return told or tuple(
        words
        for words, old, new in zip(_OF_PART, before.split("."), now.split("."), strict=False)
        if old != new
    )


def _differing(now: dict[str, str], stood: dict[str, str]) -> Iterator[Said]:
    """The fields of fingerprints that say something else, with both values."""
    told = {name for part in PARTS for name in part}
    for name, label in _LABELS.items():
        old, new = stood.get(name), now.get(name)
        if stood and name in told and name_key(old or "") != name_key(new or ""):
            yield Said(FROM_TO, {"label": label, "old": old or BLANK, "new": new or BLANK})


def _read(stood: str) -> dict[str, str]:
    """The values that a decision kept; none where the cell is blank or was spoilt."""
    try:
        said = json.loads(stood)
    except ValueError:
        return {}
    if not isinstance(said, dict):
        return {}
    return {name: each for name, each in said.items() if isinstance(each, str)}
