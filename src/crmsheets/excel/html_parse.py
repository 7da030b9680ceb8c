"""A web page as tables of cells, as forgiving as a browser: rows and cells need not be closed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from crmsheets.excel.container import UNSAFE
from crmsheets.excel.html_cell import error_of, hidden, text_of, value_of
from crmsheets.excel.source import Refused
from crmsheets.model.grid import Value
from crmsheets.model.text import Text

_DEEPEST = 40
_MOST_ACROSS = 1_000
_MOST_DOWN = 65_534
_SILENT = frozenset({"script", "style", "title", "noscript", "xml"})
_BLOCKS = frozenset({"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "center"})
_ROW_ENDS = frozenset({"tr", "thead", "tbody", "tfoot"})
_SPACE = re.compile(r"[ \t\r\n\f]+")
# html.parser takes any other `<![` for a mistake of its own.
_ODD_SECTION = re.compile(r"<!\[(?!(?:if|else|endif|cdata)\b)", re.IGNORECASE)


@dataclass(slots=True)
class Box:
    """A cell that is more than its value: it spans, hides, holds tables or an Excel error."""

    got: Mapping[str, str]
    down: int = 1
    across: int = 1
    # Lines of text and tables in their order.
    content: list[str | HtmlTable] = field(default_factory=list)
    value: Value = None
    error: str = ""
    pieces: list[str] = field(default_factory=list)
    new_line: bool = False

    @property
    def unseen(self) -> bool:
        """Whether the page does not show it."""
        return hidden(self.got)

    def close(self) -> Value | Box:
        """What the cell comes down to: its value alone, where that is all."""
        text = text_of(self.pieces)
        if self.content:
            self.content += [text] if text else []
            return self
        self.value, self.error = value_of(text, self.got), error_of(text, self.got)
        plain = self.down == self.across == 1 and not self.error and not self.unseen
        return self.value if plain else self

    def flush(self) -> None:
        """Put the text so far before what comes now."""
        text = text_of(self.pieces)
        self.content += [text] if text else []
        self.pieces = []


@dataclass(slots=True)
class HtmlTable:
    """Rows of values and boxes; `hidden` by row number from 0, `columns` hidden from 0."""

    rows: list[list[Value | Box]] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)
    unseen: bool = False
    cell: Box | None = None
    in_row: bool = False
    cols: int = 0

    def start_row(self, got: Mapping[str, str]) -> None:
        """A new row; whatever was open ends."""
        self.end_row()
        self.in_row = True
        if self.unseen or hidden(got):
            self.hidden.add(len(self.rows))
        self.rows.append([])

    def start_cell(self, got: Mapping[str, str]) -> None:
        """A new cell, in a row of its own where there is none."""
        if not self.in_row:
            self.start_row({})
        self.end_cell()
        across = min(max(_whole(got.get("colspan")), 1), _MOST_ACROSS)
        # 0 means: down to the end of the table.
        down = _whole(got.get("rowspan", "1")) or _MOST_DOWN
        self.cell = Box(got, min(down, _MOST_DOWN), across)

    def end_cell(self) -> None:
        """The open cell ends, if there is one."""
        if self.cell is not None:
            self.rows[-1].append(self.cell.close())
            self.cell = None

    def end_row(self) -> None:
        """The open row ends, if there is one."""
        self.end_cell()
        self.in_row = False

    def column(self, got: Mapping[str, str]) -> None:
        """A declared column, or several alike."""
        span = min(max(_whole(got.get("span")), 1), _MOST_ACROSS)
        if hidden(got):
            self.columns.update(range(self.cols, self.cols + span))
        self.cols += span


class Page(HTMLParser):
    """`flow`: tables, and lines of text outside them, in their order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.flow: list[str | HtmlTable] = []
        self._open: list[HtmlTable] = []
        self._silent = ""
        self._line: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open what the tag opens, close what it closes without saying."""
        if self._silent:
            return
        if tag in _SILENT:
            self._silent = tag
        elif tag == "table":
            self._start_table({name: text or "" for name, text in attrs})
        elif tag in {"tr", "td", "th", "col"}:
            got = {name: text or "" for name, text in attrs}
            table = self._open[-1] if self._open else self._start_table({})
            start = {"tr": table.start_row, "col": table.column}.get(tag, table.start_cell)
            start(got)
        elif tag == "br":
            self._break()
        elif tag in _BLOCKS:
            self._block()

    def handle_endtag(self, tag: str) -> None:
        """Close what is open."""
        if self._silent:
            self._silent = "" if tag == self._silent else self._silent
        elif tag == "table" and self._open:
            self._open.pop().end_row()
        elif tag in {"td", "th"} and self._open:
            self._open[-1].end_cell()
        elif tag in _ROW_ENDS and self._open:
            self._open[-1].end_row()
        elif tag in _BLOCKS:
            self._block()

    def handle_data(self, data: str) -> None:
        """Text of the open cell; outside of all cells a line of its own."""
        if self._silent:
            return
        cell = self._open[-1].cell if self._open else None
        text = _SPACE.sub(" ", data)
        if self._open and cell is None:
            if text.strip():  # a caption
                self._open[-1].start_row({})
                self._open[-1].rows[-1].append(text_of([text]) or None)
                self._open[-1].end_row()
        elif cell is None:
            self._line.append(text)
        else:
            if cell.new_line and text.strip():
                cell.pieces.append("\n")
                cell.new_line = False
            cell.pieces.append(text)

    def finished(self) -> list[str | HtmlTable]:
        """The flow of a page that was fed in whole; what is still open ends here."""
        self.close()
        while self._open:
            self._open.pop().end_row()
        self._end_line()
        return self.flow

    def _start_table(self, got: Mapping[str, str]) -> HtmlTable:
        if len(self._open) >= _DEEPEST:
            raise Refused(UNSAFE, found=Text("层层嵌套的表格", "tables nested too deeply"))
        while self._open and self._open[-1].cell is None:
            self._open.pop().end_row()
        outer = self._open[-1] if self._open else None
        table = HtmlTable(unseen=hidden(got) or bool(outer and outer.unseen))
        if outer is not None and outer.cell is not None:
            outer.cell.flush()
            outer.cell.content.append(table)
        else:
            self._end_line()
            self.flow.append(table)
        self._open.append(table)
        return table

    def _break(self) -> None:
        if not self._open:
            self.flow.append(text_of(self._line))
            self._line = []
        elif self._open[-1].cell is not None:
            self._open[-1].cell.pieces.append("\n")

    def _block(self) -> None:
        """A paragraph begins or ends: a new line, unless nothing stands before it."""
        if not self._open:
            self._end_line()
        elif (cell := self._open[-1].cell) is not None:
            cell.new_line = any(not piece.isspace() for piece in cell.pieces)

    def _end_line(self) -> None:
        if line := text_of(self._line):
            self.flow.append(line)
        self._line = []


def parsed(text: str) -> list[str | HtmlTable]:
    """The tables of a page and the lines outside them; Refused where it is made to hurt."""
    page = Page()
    page.feed(_ODD_SECTION.sub("&lt;![", text))
    return page.finished()


def _whole(text: str | None) -> int:
    plain = (text or "").strip()
    return int(plain[:6]) if plain[:6].isdecimal() else 1
