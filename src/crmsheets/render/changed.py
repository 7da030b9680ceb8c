"""What a command says of rules that were changed: which, from what to what, where to see more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.model.text import Text, listed

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

_CHANGED = Text(
    "规则改了 {n} 处：{what}。改前改后各有几家，见报告「规则改动」。",
    "Rules changed: {n} ({what}). The report shows the customers before and after.",
)
_ONE = Text("{setting} {before} → {now}", "{setting}: {before} → {now}")
_MORE = Text("等", "…")
_MOST = 3


def changed(judged: Judged, locale: Locale) -> list[str]:
    """One line where the rules differ from those the last workbook of rules was written by."""
    rows = judged.detail("rules_changed")
    if not rows:
        return []
    said = [
        locale.say(_ONE, **{name: row[name] for name in ("setting", "before", "now")})
        for row in rows[:_MOST]
    ]
    more = locale.say(_MORE) if len(rows) > _MOST else ""
    return [locale.say(_CHANGED, n=len(rows), what=listed(said, locale.lang) + more)]
