"""Page one as a picture to be sent from phone to phone: head, lines, months, what to do."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.model.page import COLOURS, Chart
from crmsheets.model.text import Text
from crmsheets.render.charts import number_words
from crmsheets.render.wechat import todo_line

if TYPE_CHECKING:
    from pathlib import Path

    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Page
    from crmsheets.model.text import Locale

WIDTH = 1080
_MARGIN = 48
_NAVY, _INK, _SOFT, _ALARM, _RULE = "#1F4E79", "#222222", "#595959", "#9C0006", "#D9D9D9"
_TITLE, _BODY, _SMALL = 42, 31, 24
_AIR = 1.45
_CHART = 300
_CLOSING, _OPENING = "，。；：、！？）」%", "（「"
_TODOS = Text("要做的事", "To do")
_NUMBERED = Text("{n}. {said}", "{n}. {said}")


@dataclass(frozen=True, slots=True)
class _Line:
    """A piece of text as it will be drawn: size, colour, points of air above it."""

    text: str
    size: int
    colour: str = _INK
    above: int = 0


def picture(overview: Page, judged: Judged, locale: Locale, font: Path) -> bytes:
    """A PNG 1080 pixels wide, as high as it needs. ImportError without Pillow (the extra `png`)."""
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415  # an optional extra

    fonts = {size: ImageFont.truetype(str(font), size) for size in (_TITLE, _BODY, _SMALL)}
    lines = _lines(judged, locale)
    broken = [(line, _broken(line.text, fonts[line.size])) for line in lines]
    chart = next((each for each in overview.blocks if isinstance(each, Chart)), None)
    height = _MARGIN * 2 + (_CHART + _MARGIN if chart else 0)
    height += sum(line.above + round(line.size * _AIR) * len(parts) for line, parts in broken)
    image = Image.new("RGB", (WIDTH, height), "#FFFFFF")
    draw = ImageDraw.Draw(image)
    row = _MARGIN
    for line, parts in broken:
        row += line.above
        for part in parts:
            draw.text((_MARGIN, row), part, fill=line.colour, font=fonts[line.size])
            row += round(line.size * _AIR)
    if chart:
        _bars(draw, chart, row + _MARGIN // 2, fonts, locale)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _lines(judged: Judged, locale: Locale) -> list[_Line]:
    """What is said, from top to bottom."""
    lang = locale.lang
    title, _, rest = judged.head(lang).partition("|")
    found = [_Line(title.strip(), _TITLE, _NAVY)]
    found += [_Line(rest.strip(), _SMALL, _SOFT)] if rest else []
    for number, line in enumerate(judged.lines, start=1):
        said = locale.say(_NUMBERED, n=number, said=line.said(lang))
        found.append(_Line(said, _BODY, _ALARM if line.alarm else _INK, 14))
    todos = judged.todos[: judged.settings.report.todos]
    if todos:
        found.append(_Line(locale.say(_TODOS), _BODY, _NAVY, 30))
    for number, todo in enumerate(todos, start=1):
        said = locale.say(_NUMBERED, n=number, said=todo_line(todo, judged.settings, locale))
        found.append(_Line(said, _SMALL, _INK, 8))
    return found


def _broken(text: str, font: Any) -> list[str]:
    """A text in lines that fit; Latin words stay whole where they can."""
    room = WIDTH - 2 * _MARGIN
    lines, line = [], ""
    for piece in _pieces(text):
        if line and font.getlength(line + piece) > room:
            lines.append(line)
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line]


def _pieces(text: str) -> list[str]:
    """Words of Latin letters and figures, every other character by itself; closing marks stay with
    what is before them, opening ones with what follows.
    """
    pieces: list[str] = []
    for sign in text:
        before = pieces[-1][-1] if pieces else " "
        word = (sign + before).isascii() and not (sign.isspace() or before.isspace())
        if pieces and (word or sign in _CLOSING or before in _OPENING):
            pieces[-1] += sign
        else:
            pieces.append(sign)
    return pieces


def _bars(draw: Any, chart: Chart, top: int, fonts: dict[int, Any], locale: Locale) -> None:
    """The chart's first series as columns from the base up, each with its figure."""
    values: Sequence[float] = chart.series[0][1]
    most = max(*values, 1.0)
    font = fonts[_SMALL]
    draw.text((_MARGIN, top), chart.title, fill=_NAVY, font=font)
    base = top + _CHART - _SMALL
    room = base - top - 3 * _SMALL
    step = (WIDTH - 2 * _MARGIN) / len(values)
    said = number_words(chart.form, locale)
    draw.line((_MARGIN, base, WIDTH - _MARGIN, base), fill=_RULE, width=2)
    for at, (name, value) in enumerate(zip(chart.categories, values, strict=True)):
        left = _MARGIN + at * step
        high = base - room * max(value, 0.0) / most
        draw.rectangle((left + step * 0.15, high, left + step * 0.85, base), fill=COLOURS[0])
        middle = left + step / 2
        small = font.font_variant(size=round(_SMALL * 0.72))
        draw.text((middle, high - 4), said(value), fill=_SOFT, font=small, anchor="mb")
        draw.text((middle, base + 6), name[2:], fill=_SOFT, font=small, anchor="mt")
