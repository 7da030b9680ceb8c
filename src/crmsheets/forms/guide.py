"""The instruction sheet: how to fill it on a phone, who fills it, where the sheets are, every column."""

from __future__ import annotations

from collections.abc import Sequence

from crmsheets.forms import prompts
from crmsheets.forms.flow import LAST_COLUMN, WIDTHS, Page
from crmsheets.forms.manifest import SCHEMA_VERSION
from crmsheets.forms.sheet import Plan
from crmsheets.model.book import Area, Lane, Put, Sheet, Validation
from crmsheets.model.kind import Kind
from crmsheets.model.markers import FILLED_BY, GUIDE, OWNER_NAME
from crmsheets.model.template import Field
from crmsheets.model.text import Locale, Text, listed
from crmsheets.model.version import GENERATOR
from crmsheets.model.width import wrapped

_TITLE = Text("{title} · 使用说明", "{title}: instructions")
_STEPS = (
    Text("① 只填白色格子，带 * 的必填。", "1. Fill white cells only; those marked * are required."),
    Text(
        "② 手机填：微信里点文件 → 用WPS打开 → 填完点「分享到微信」发回。",
        "2. On a phone: open the file with WPS or Excel, fill it in, share it back.",
    ),
    Text(
        "③ 不要改表名和第一行标题；可以排序、加行。",
        "3. Leave sheet names and headers as they are; sorting and adding rows is fine.",
    ),
    Text(
        "④ 编号不用填，系统会编。", "4. Leave customer numbers empty: they are given automatically."
    ),
)
_OWNER_HELP = Text(
    "↑ 写您的名字（只写一次）。表里「跟进人」「负责业务员」「处理人员」空着，就算您。",
    "↑ Your name, once. Empty cells for the sales rep or handler then mean you.",
)
_SHEETS = Text("要填的表（点名字跳过去）", "Sheets to fill (click a name to go there)")
_COLOURS = Text("颜色说明", "What the colours mean")
_KEY = (
    ("header_required", Text("* 深蓝标题", "* dark blue"), Text("必填的列", "required column")),
    (
        "header",
        Text("浅蓝标题", "lighter blue"),
        Text("有就填，没有空着", "fill it if you know it"),
    ),
    (
        "missing",
        Text("浅橙格子", "pale orange"),
        Text("这一行填了，但这格必填的还空着", "required, and still empty in a row in use"),
    ),
    (
        "duplicate",
        Text("黄格子", "yellow"),
        Text("和别的行重复了，请看是不是同一家", "stands twice: is it the same one?"),
    ),
    (
        "overdue",
        Text("红字粗体", "bold red"),
        Text(
            "日期过了：该跟进没跟进，或该发货没发货", "the day has passed: contact or shipment due"
        ),
    ),
)
_COLUMNS = Text("每一列怎么填", "Every column")
_HEADS = (
    Text("表", "Sheet"),
    Text("列", "Column"),
    Text("必填", "Required"),
    Text("怎么填", "How"),
    Text("例子", "Example"),
)
_YES = Text("必填", "yes")
_ONE_OF = Text("填一个就行", "one of")
_LISTED = Text("（列表：{items}）", " (list: {items})")
_MORE = Text("{items} 等{count}项", "{items} … {count} in all")
_PRIVACY = Text(
    "客户资料只给公司内部使用，请不要转发给无关的人；备注里别写身份证号、银行卡号。",
    "Customer data stays within the company: do not pass this file on, and put no identity or card "
    "numbers into notes.",
)
_VERSION = Text(
    "由 {generator} 制作 · 表格版本 {version} · 有问题请找发这份表给您的人。",
    "Made by {generator} · sheet version {version} · questions: ask whoever sent you this file.",
)
_OWNER_PROMPT = Text("写您的名字，例如 周敏。", "Your name, such as Ann.")
_OWNER_LONG = Text("名字太长了，请写姓名。", "That is too long for a name.")
_OWNER_NEW = Text(
    "名单里没有这个名字。新来的同事点「是」就行。", "Not on the list. If you are new, choose Yes."
)


def sheet(
    plans: Sequence[Plan], locale: Locale, title: str, owner: str = "", staff: str = ""
) -> tuple[Sheet, dict[str, str]]:
    """The instruction sheet and its defined names; `staff`: the name of the staff dropdown or ""."""
    page = Page()
    owner_row = _top(page, locale, title, owner)
    _links(page, plans, locale)
    _colours(page, locale)
    listing = _fields(page, plans, locale)
    _foot(page, locale)
    made = Sheet(
        title=locale.say(GUIDE),
        puts=tuple(page.puts),
        lanes=tuple(Lane(at, room, "plain") for at, room in enumerate(WIDTHS, start=1)),
        heights=page.heights,
        merges=tuple(page.merges),
        validations=(_owner_rule(owner_row, locale, staff),),
        freeze=(2, 1),
        filter=listing,
        repeat=(1, 1),
        protected=True,
        landscape=False,
        gridlines=False,
    )
    return made, {OWNER_NAME: f"='{made.title}'!$B${owner_row}"}


def _top(page: Page, locale: Locale, title: str, owner: str) -> int:
    """Title, steps, and the cell for who fills this copy; gives its row."""
    page.across(locale.say(_TITLE, title=title), "title wrapped", size=1.7)
    for step in _STEPS:
        page.across(locale.say(step), "step")
    page.row += 1
    row = page.row
    page.puts.append(Put(page.row, 1, locale.say(FILLED_BY), "heading"))
    page.puts.append(Put(page.row, 2, owner or None, "input"))
    page.heights[page.row] = 24
    page.row += 1
    page.across(locale.say(_OWNER_HELP), "lead")
    page.row += 1
    return row


def _foot(page: Page, locale: Locale) -> None:
    page.row += 1
    for text in (_PRIVACY, _VERSION):
        said = locale.say(text, generator=GENERATOR, version=SCHEMA_VERSION)
        page.puts.append(Put(page.row, 1, said, "small"))
        page.row += 1


def _links(page: Page, plans: Sequence[Plan], locale: Locale) -> None:
    page.heading(locale.say(_SHEETS))
    for plan in plans:
        name = f"nav_{plan.template.name}"
        # High enough for a thumb.
        page.heights[page.row] = 20
        page.puts.append(Put(page.row, 1, f"→ {plan.title}", "link", link=name))
        page.puts.append(Put(page.row, 2, locale.say(plan.template.title), "plain"))
        if plan.template.help is not None:
            page.puts.append(Put(page.row, 4, locale.say(plan.template.help), "small"))
        page.row += 1
    page.row += 1


def _colours(page: Page, locale: Locale) -> None:
    page.heading(locale.say(_COLOURS))
    for look, words, meaning in _KEY:
        page.puts.append(Put(page.row, 1, locale.say(words), f"{look} centre"))
        page.puts.append(Put(page.row, 2, locale.say(meaning), "plain indented"))
        page.heights[page.row] = 18
        page.row += 1
    page.row += 1


def _fields(page: Page, plans: Sequence[Plan], locale: Locale) -> Area:
    """Every column of every sheet; gives the area, so that one sheet's can be filtered out."""
    page.heading(locale.say(_COLUMNS))
    for column, head in enumerate(_HEADS, start=1):
        page.puts.append(Put(page.row, column, locale.say(head), "header"))
    top = page.row
    page.heights[top] = 20
    page.row += 1
    for plan in plans:
        for each in plan.fields:
            line = (
                plan.title,
                each.label(locale),
                _needed(each, locale),
                _how(each, locale),
                locale.say(each.column.example),
            )
            for column, value in enumerate(line, start=1):
                page.puts.append(Put(page.row, column, value or None, "long indented"))
            tall = max(
                len(wrapped(text, int(room) - 2)) for text, room in zip(line, WIDTHS, strict=True)
            )
            page.heights[page.row] = round(tall * 14 + 4, 1)
            page.row += 1
    return (top, 1, page.row - 1, LAST_COLUMN)


def _needed(each: Field, locale: Locale) -> str:
    if each.required:
        return locale.say(_YES)
    return locale.say(_ONE_OF) if each.column.one_of else ""


def _how(each: Field, locale: Locale) -> str:
    """The hint, and what the list offers as far as it fits on two lines."""
    said = locale.say(each.column.hint)
    if each.choices is None or each.kind is Kind.BOOL:
        return said
    labels = [locale.say(choice.text) for choice in each.choices]
    shown = 8
    items = listed(labels[:shown], locale.lang)
    if len(labels) > shown:
        items = locale.say(_MORE, items=items, count=len(labels))
    return said + locale.say(_LISTED, items=items)


def _owner_rule(row: int, locale: Locale, staff: str) -> Validation:
    return Validation(
        area=(row, 2, row, 2),
        kind="list" if staff else "length",
        source=f"={staff}" if staff else "",
        low=None if staff else 0,
        high=None if staff else 30,
        title=locale.say(FILLED_BY),
        prompt=locale.say(_OWNER_PROMPT),
        error_title=prompts.error_title(locale),
        error=locale.say(_OWNER_NEW if staff else _OWNER_LONG),
        blank_ok=not staff,
    )
