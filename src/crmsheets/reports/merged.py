"""已自动合并: rows that became one customer by evidence or by decision, to be taken apart if wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis.proposal_lines import listed_lines
from crmsheets.analysis.proposals import asked
from crmsheets.model.page import Page, Section
from crmsheets.model.review import MERGED_TITLE
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

_LEAD = Text(
    "这些行已经合成一家，原来的表没有动。"
    "合错了，在 Excel 报告的「已自动合并」里选「不是重复」，存好再运行一次 analyze。",
    "These rows became one customer; your workbooks stay as they are. Joined wrongly: choose “not a "
    "duplicate” on the sheet “Merged” of the Excel report, save it and run analyze again.",
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """What was joined without a rule that makes it certain."""
    found = asked(judged).merged
    if not found:
        return None
    blocks = (listed_lines(found, judged, locale, "merged"),)
    return Page("merged", locale.say(MERGED_TITLE), blocks, locale.say(_LEAD))


SECTION = Section(place=63, name="merged", title=MERGED_TITLE, make=make)
