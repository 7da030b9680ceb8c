"""What a command says of decisions it read: how many of which kind, and from which file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from crmsheets.model.decision import VERDICTS, Verdict
from crmsheets.model.text import Text, listed

if TYPE_CHECKING:
    from crmsheets.model.decision import Decision
    from crmsheets.model.text import Locale

_FOLLOWED = Text("按「{files}」里定的办了：{what}。", "Followed {files}: {what}.")
_OF = Text("{verdict} {n}", "{verdict} {n}")


def decided(new: Sequence[Decision], locale: Locale) -> list[str]:
    """One line where something new was decided: which file says it, how many of each kind.

    What was said of one line of a sheet counts once, of however many rows it speaks.
    """
    if not new:
        return []
    lines = {
        (each.verdict, each.sheet, each.field, *sorted((each.one_said, each.other_said)))
        for each in new
    }
    counts = Counter(verdict for verdict, *_ in lines)
    what = [
        locale.say(_OF, verdict=VERDICTS[verdict], n=counts[verdict])
        for verdict in Verdict
        if counts[verdict]
    ]
    files = listed(dict.fromkeys(each.file for each in new), locale.lang)
    return [locale.say(_FOLLOWED, files=files, what=listed(what, locale.lang))]
