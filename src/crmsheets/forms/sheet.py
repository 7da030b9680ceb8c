"""One blank sheet of a template: hidden keys, two-line headers, open body, rules and marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crmsheets.forms import cellrules, marks, prompts
from crmsheets.model.book import Content, Lane, Put, Sheet
from crmsheets.model.cell import letters
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field, Template
from crmsheets.model.text import NO, YES, Locale, Text
from crmsheets.model.width import width, wrapped

KEY_ROW = 1
HEADER_ROW = 2
FIRST_ROW = 3
FIRST_COLUMN_WIDEST = 18
FILTER_BUTTON = 2
MARGIN = 2
WIDEST = 60
MOST_LINES = 20
# 12,345,678.00 and the room beside it; a narrower column shows ### instead.
AMOUNT = 16
LINE_HEIGHT = 14.5

_SAMPLE = Text("如 {example}", "e.g. {example}")
_BODIES: Mapping[Kind, str] = {
    Kind.DATE: "date",
    Kind.INTEGER: "number",
    Kind.QUANTITY: "number",
    Kind.RATING: "number",
    Kind.PRICE: "price",
    Kind.MONEY: "money",
    Kind.PARAGRAPH: "long",
}


@dataclass(frozen=True, slots=True)
class Plan:
    """What one sheet of the workbook will be: its template, its columns, its title, its rows."""

    template: Template
    fields: tuple[Field, ...]
    title: str
    last_row: int

    @property
    def beside(self) -> dict[str, tuple[int, Field]]:
        """Field name -> its column and itself."""
        return {field.name: (at, field) for at, field in enumerate(self.fields, start=1)}

    @property
    def quoted(self) -> str:
        """The title as a reference has it."""
        doubled = self.title.replace("'", "''")
        return f"'{doubled}'"

    def reference(self, row: int, column: int) -> str:
        """A cell of this sheet as a defined name has it."""
        return f"={self.quoted}!${letters(column)}${row}"

    def column_name(self, column: int) -> str:
        """The filled part of a column, as a trimmed reference: a dropdown without blanks."""
        at = f"{self.quoted}!${letters(column)}"
        whole = f"{at}${FIRST_ROW}:${letters(column)}${self.last_row}"
        return f"={at}${FIRST_ROW}:INDEX({whole},MAX(1,COUNTA({whole})))"


def sheet(
    plan: Plan, locale: Locale, sources: Mapping[str, str], rows: Sequence[Sequence[object]] = ()
) -> Sheet:
    """The sheet; `sources`: field name -> defined name of its dropdown; `rows`: values to start with."""
    widths = [_width(field, at, locale) for at, field in enumerate(plan.fields, start=1)]
    heads = [header(field, locale) for field in plan.fields]
    tall = max(_lines(head, room) for head, room in zip(heads, widths, strict=True))
    area = (HEADER_ROW, 1, plan.last_row, len(plan.fields))
    return Sheet(
        title=plan.title,
        puts=(*_top(plan, heads), *_filled(plan, locale, rows)),
        lanes=tuple(
            Lane(at, room, f"{body(field)} open")
            for at, (field, room) in enumerate(zip(plan.fields, widths, strict=True), start=1)
        ),
        heights={HEADER_ROW: round(tall * LINE_HEIGHT + 6, 1), **_tall_rows(plan, widths, rows)},
        hidden_rows=(KEY_ROW,),
        validations=tuple(
            cellrules.rule(
                field,
                cellrules.Spot(at, plan.beside, FIRST_ROW, plan.last_row),
                locale,
                sources.get(field.name, ""),
            )
            for at, field in enumerate(plan.fields, start=1)
        ),
        marks=marks.marks(plan.template, plan.fields, locale, FIRST_ROW, plan.last_row),
        freeze=(FIRST_ROW, 2),
        filter=area,
        repeat=(HEADER_ROW, HEADER_ROW),
        protected=True,
    )


def header(field: Field, locale: Locale) -> str:
    """The two lines over a column: `* 下单日期` and `如 2024-3-5`."""
    star = "* " if field.required else ""
    return f"{star}{field.label(locale)}\n{prompts.sample(field, locale, _SAMPLE)}"


def body(field: Field) -> str:
    """The look of a column's cells: text for everything that is not a date or a number."""
    return _BODIES.get(field.kind, "text")


def _top(plan: Plan, heads: Sequence[str]) -> list[Put]:
    puts = []
    for at, (field, head) in enumerate(zip(plan.fields, heads, strict=True), start=1):
        puts.append(Put(KEY_ROW, at, field.key, "key"))
        look = "header_required" if field.required else "header"
        puts.append(Put(HEADER_ROW, at, head, look))
    return puts


def _filled(plan: Plan, locale: Locale, rows: Sequence[Sequence[object]]) -> list[Put]:
    looks = [f"{body(field)} open" for field in plan.fields]
    return [
        Put(row, column, _content(value, locale), look)
        for row, values in enumerate(rows, start=FIRST_ROW)
        for column, (value, look) in enumerate(zip(values, looks, strict=True), start=1)
        if value is not None and value != ""
    ]


def _lines(head: str, room: float) -> int:
    return sum(len(wrapped(line, int(room))) for line in head.split("\n"))


def _tall_rows(
    plan: Plan, widths: Sequence[float], rows: Sequence[Sequence[object]]
) -> dict[int, float]:
    """Heights of rows with a wrapped text: LibreOffice does not find them by itself."""
    wraps = [(at, widths[at]) for at, field in enumerate(plan.fields) if body(field) == "long"]
    heights = {}
    for row, values in enumerate(rows, start=FIRST_ROW):
        tall = max((_lines(str(values[at] or ""), room) for at, room in wraps), default=1)
        if tall > 1:
            heights[row] = min(tall, MOST_LINES) * LINE_HEIGHT
    return heights


def _content(value: object, locale: Locale) -> Content:
    """A choice is written as the label it was given as, a truth as yes or no."""
    if isinstance(value, bool):
        return locale.say(YES if value else NO)
    return str(value) if isinstance(value, str) else value  # type: ignore[return-value]  # the caller's Content


def _width(field: Field, column: int, locale: Locale) -> float:
    """Wide enough for the label beside its filter button; the first column leaves room on a phone."""
    label, _, sample = header(field, locale).partition("\n")
    least = width(label) + MARGIN + FILTER_BUTTON
    declared = max(field.column.width, AMOUNT if field.kind is Kind.MONEY else 0)
    wish = max(declared, least, min(width(sample) + MARGIN, declared + 6))
    return float(min(wish, FIRST_COLUMN_WIDEST if column == 1 else WIDEST))
