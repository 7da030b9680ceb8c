"""疑似重复 and 已自动合并 as sheets that people fill in: blocks of lines, dropdowns, hidden marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from crmsheets.analysis.proposal_lines import Line, lines
from crmsheets.analysis.proposals import asked
from crmsheets.model.book import Validation
from crmsheets.model.cell import letters
from crmsheets.model.review import (
    ASKED,
    CHOSEN_MAIN,
    COLUMNS,
    COMPARED,
    HEADER_ROW,
    KEY_ROW,
    MOST_LINES,
    WHO,
    Mark,
    Part,
    ReviewColumn,
)
from crmsheets.model.text import Text
from crmsheets.reports.sheets.layout import LINE, TITLE_HEIGHT, Layout, lines_in, nav, told_more

if TYPE_CHECKING:
    from crmsheets.analysis.proposals import Proposal
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Page
    from crmsheets.model.text import Locale

_BACK = Text("← 回总览", "← Overview")
LEAD = Text(
    "是同一家的行选「合并」；不是就选「不是重复」，以后不再问；一个老板几家公司选「关联企业」；拿不准选「待定」。"
    "存好，再运行一次 analyze 就照办，原来的表不会动。"
    "有底色的格和这组第一行不一样；最要紧的在最上面，一次看几十行就够。",
    "Choose “merge” on lines that are one customer, “not a duplicate” on those that are not (never asked "
    "again), “related firm” for sister companies, “later” if unsure. Save, run analyze again: it is "
    "followed, and your own workbooks stay as they are. Coloured cells differ from the group's first "
    "line; what matters most comes first.",
)
MERGED_LEAD = Text(
    "这些行已经合成一家（原来的表没有动）。合错了：在那一行选「不是重复」。值挑得不对：在「合并后」那行点那一格，从下拉里换。"
    "存好，再运行一次 analyze 就照办。",
    "These rows were joined into one customer (your workbooks stay as they are). Joined wrongly: choose "
    "“not a duplicate” on that line. Wrong value: click the cell on the line “merged” and pick another. "
    "Save, run analyze again: it is followed.",
)
_MORE = Text(
    "这里列 {shown} 组，共 {all} 组；定完这些，下次再列后面的。",
    "{shown} of {all} groups; the rest come up once these are decided.",
)
_MERGED_MORE = Text(
    "这里列 {shown} 组，共 {all} 组，金额大、最拿不准的在前；要看全部，运行 analyze 时加 --detail full。",
    "{shown} of {all} groups, those that matter most; for all of them run analyze with --detail full.",
)
_DECIDED_MORE = Text(
    "{said}以前定过的列 {shown} 组，共 {all} 组；要看全部，加 --detail full。",
    "{said} Of {all} decided before, {shown} are shown; for all add --detail full.",
)
_NONE = Text("没有等人定的；下面是以前定过的。", "Nothing waits; below is what was decided.")
_COUNT = Text("共 {all} 组", "Groups: {all}")
_PICK = Text("请从下拉里选。", "Please pick from the list.")
_PROMPTS: Mapping[Part, Text] = {
    Part.DOUBT: Text(
        "和第一行是一家就选「合并」。", "“merge” if it is the same as the first line."
    ),
    Part.MERGED: Text("合错了就选「不是重复」。", "“not a duplicate” if it was joined wrongly."),
    Part.DECIDED: Text("改主意了就另选一个。", "Choose again to change your mind."),
}
MERGED = "merged"
REVIEWED = frozenset({"duplicates", MERGED})
"""Pages that are drawn as sheets to be filled in."""
_FROZEN = 7
_LEAD_WIDTH = 150.0
_MOST_ITEMS = 240
_MOST_LISTS = 20_000
"""Lists of values a sheet offers: Excel takes no more than 65,530. Beyond, values are typed."""
_INPUT = (2, 4)
_NOTHING = (None, "", 0)


@dataclass(frozen=True, slots=True)
class Made:
    """What a review sheet is made of beside the proposals: the run, and how much is said."""

    judged: Judged
    locale: Locale
    known: int = 0
    detail: bool = False


def reviewed(page: Page, made: Made) -> Layout:
    """The sheet of one of the pages in REVIEWED."""
    found = asked(made.judged)
    merged = page.name == MERGED
    first, more = (found.merged, ()) if merged else (found.doubts, found.decided)
    shown, below = _shown(first, made), _shown(more, made)
    cut = _MERGED_MORE if merged else _MORE
    count = _NONE if not first else cut if len(shown) < len(first) else _COUNT
    said = made.locale.say(count, shown=len(shown), all=len(first))
    if len(below) < len(more):
        said = made.locale.say(_DECIDED_MORE, said=said, shown=len(below), all=len(more))
    lead = made.locale.say(MERGED_LEAD if merged else LEAD)
    return review(page.title, (lead, said), [*shown, *below], made)


def review(title: str, told: tuple[str, str], shown: Sequence[Proposal], made: Made) -> Layout:
    """The sheet with these blocks, each with its marks; `told`: how to fill it in, how many there are."""
    blocks = [
        list(lines(each, number, made.judged, made.locale, detail=made.detail))
        for number, each in enumerate(shown, start=1)
    ]
    columns = _columns(blocks)
    layout = Layout(title, [each.width for each in columns])
    most, lead = made.judged.settings.report.rows_shown, told[0]
    more = told_more(sum(map(len, blocks)), most, made.locale)
    _head(layout, lead, f"{told[1]} {more}".strip(), made.locale)
    _header(layout, columns, made.locale)
    for number, (proposal, block) in enumerate(zip(shown, blocks, strict=True), start=1):
        if layout.row - HEADER_ROW > most and not layout.unprinted:
            # Blocks are printed whole.
            layout.unprinted = [(layout.row, HEADER_ROW + sum(map(len, blocks)))]
        for at, line in enumerate(block, start=1):
            part = line.part
            mark = Mark(
                made.judged.today.isoformat(), made.known, part, number, at, len(proposal.sides)
            )
            if proposal.part is Part.MERGED:
                mark = replace(mark, place=at - 1)
            _line(layout, columns, replace(line, mark=str(mark)), first=at == 1)
    layout.hidden = {at for at, each in enumerate(columns, start=1) if each.hidden}
    layout.hidden_rows = (KEY_ROW,)
    layout.freeze, layout.repeat = (HEADER_ROW + 1, _FROZEN), (HEADER_ROW, HEADER_ROW)
    visible = len(columns) - len(layout.hidden)
    layout.filter = (HEADER_ROW, 1, max(layout.row - 1, HEADER_ROW + 1), visible)
    layout.validations += islice(_validations(columns, blocks, made.locale), _MOST_LISTS)
    return layout


def _shown(proposals: Sequence[Proposal], made: Made) -> list[Proposal]:
    """The first blocks, whole; all of them where every detail is asked for.

    Doubts that are left out come up once the first ones are decided.
    """
    if made.detail:
        return list(proposals)
    found: list[Proposal] = []
    count = 0
    for each in proposals:
        count += len(each.sides) + (each.part is Part.MERGED)
        if found and count > MOST_LINES:
            break
        found.append(each)
    return found


def _columns(blocks: Sequence[Sequence[Line]]) -> list[ReviewColumn]:
    """All columns but those of fields that nobody fills in, and of orders where nobody ordered."""
    said = {
        name
        for block in blocks
        for line in block
        for name, value in line.values.items()
        if value not in _NOTHING
    }
    optional = {each.name for each in COMPARED} | {"last", "spend"}
    return [each for each in COLUMNS if each.name in said or each.name not in optional]


def _head(layout: Layout, lead: str, count: str, locale: Locale) -> None:
    """Title, how to fill it in, who does."""
    layout.put(1, layout.title, "title")
    layout.heights[1] = TITLE_HEIGHT
    layout.row = 2
    last, space = 0, 0.0
    while last < len(layout.widths) and space < _LEAD_WIDTH:
        space += layout.widths[last]
        last += 1
    layout.span(1, last, lead, "lead")
    layout.heights[2] = lines_in(lead, space) * LINE + 4
    layout.row = 3
    layout.put(1, locale.say(WHO), "plain")
    layout.span(*_INPUT, None, "input")
    layout.put(_INPUT[1] + 1, locale.say(_BACK), "link", nav("overview"))
    layout.put(_INPUT[1] + 3, count, "small")
    layout.heights[3] = 22


def _header(layout: Layout, columns: Sequence[ReviewColumn], locale: Locale) -> None:
    layout.row = KEY_ROW
    for at, each in enumerate(columns, start=1):
        layout.put(at, each.key, "key")
    layout.row = HEADER_ROW
    labels = [locale.say(each.label) for each in columns]
    for at, (each, label) in enumerate(zip(columns, labels, strict=True), start=1):
        layout.put(at, label, "header_required" if each.typed else "header")
    layout.grow(labels, [each.width - 2 for each in columns])
    layout.row = HEADER_ROW + 1


def _line(layout: Layout, columns: Sequence[ReviewColumn], line: Line, *, first: bool) -> None:
    texts = []
    for at, each in enumerate(columns, start=1):
        value = line.mark if each.name == "mark" else line.values.get(each.name)
        look = each.look
        if not each.hidden:
            look += " total" if line.part is Part.RESULT else " first" if first else ""
            look += " duplicate" if each.name in line.differing else ""
        layout.put(at, value, look, note=line.notes.get(each.name, ""))
        texts.append(value if isinstance(value, str) and not each.hidden else "")
    layout.grow(texts, [each.width - 1 for each in columns])
    layout.row += 1


def _validations(
    columns: Sequence[ReviewColumn], blocks: Sequence[Sequence[Line]], locale: Locale
) -> Iterator[Validation]:
    """Dropdowns: one for every run of lines that offer the same, one for each value to be chosen."""
    at = {each.name: number for number, each in enumerate(columns, start=1)}
    flat = [line for block in blocks for line in block]
    start = 0
    while start < len(flat):
        end = start
        while end + 1 < len(flat) and flat[end + 1].part is flat[start].part:
            end += 1
        rows = (HEADER_ROW + 1 + start, HEADER_ROW + 1 + end)
        part = flat[start].part
        if ASKED[part]:
            words = tuple(locale.say(each.text) for each in ASKED[part])
            yield _list(rows, at["verdict"], words, locale, _PROMPTS[part])
            yield _list(rows, at["main"], (CHOSEN_MAIN,), locale)
        else:
            for name, values in flat[start].offered.items():
                rule = _choice(rows[0], at[name], values, flat, start)
                yield replace(_list(rows, at[name], (), locale), source=rule)
        start = end + 1


def _choice(
    row: int, column: int, values: Sequence[str], flat: Sequence[Line], start: int
) -> str | tuple[str, ...]:
    """The values as items, or, where Excel would not take them, the cells of the lines below."""
    if (
        not any("," in each or '"' in each for each in values)
        and len(",".join(values)) <= _MOST_ITEMS
    ):
        return tuple(values)
    count = 0
    while start + count + 1 < len(flat) and flat[start + count + 1].part is Part.MERGED:
        count += 1
    return f"=${letters(column)}${row + 1}:${letters(column)}${row + count}"


def _list(
    rows: tuple[int, int],
    column: int,
    items: tuple[str, ...],
    locale: Locale,
    prompt: Text | None = None,
) -> Validation:
    return Validation(
        area=(rows[0], column, rows[1], column),
        kind="list",
        style="stop",
        source=items,
        prompt=locale.say(prompt) if prompt else "",
        error_title=locale.say(_PICK),
        error=locale.say(_PICK),
    )
