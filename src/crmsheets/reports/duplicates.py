"""疑似重复: customers that may be one, for a person to decide; the workbook has the sheet to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis.proposal_lines import listed_lines
from crmsheets.analysis.proposals import asked
from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.review import DOUBTS_TITLE
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

_LEAD = Text(
    "可能是同一家的客户，等人看过再定。在 Excel 报告的「疑似重复」里选，存好再运行一次 analyze 就照办。",
    "Customers that may be one, waiting for somebody to look. Choose on the sheet “Duplicates” of the "
    "Excel report, save it and run analyze again.",
)
_DECIDED = Text(
    "以前定过不合并的：{n} 组，列在 Excel 报告的最下面，可以改。",
    "Decided before to be different: {n}, at the end of that sheet; they can be changed there.",
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """What waits for a decision; None where nothing does and nothing was decided."""
    found = asked(judged)
    if not (found.doubts or found.decided):
        return None
    blocks: list[Block] = []
    if found.doubts:
        blocks.append(listed_lines(found.doubts, judged, locale, "duplicates"))
    if found.decided:
        blocks.append(Lines((locale.say(_DECIDED, n=len(found.decided)),), small=True))
    return Page("duplicates", locale.say(DOUBTS_TITLE), tuple(blocks), locale.say(_LEAD))


SECTION = Section(place=61, name="duplicates", title=DOUBTS_TITLE, make=make)
