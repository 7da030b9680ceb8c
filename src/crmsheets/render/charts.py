"""Charts as SVG for the web page: no script, no style of their own, nothing from the network.

pygal rather than matplotlib or Altair: 1.3 MB instead of 35 or 94, 0.02 s a chart. It stamps the
day and a script into its SVG; both are taken out, so that equal data give equal bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from crmsheets.model.axis import said
from crmsheets.model.page import COLOURS
from crmsheets.model.text import Text
from crmsheets.model.width import width, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable

    from crmsheets.model.page import Chart, Form
    from crmsheets.model.text import Locale

WIDTH = 560
HEIGHT = 300
# The style sheet is the page's.
STYLE = (
    ".chart svg{width:100%;height:auto;display:block}"
    ".chart text{font-family:inherit;fill:#222;stroke:none}"
    ".chart .title{font-size:15px;font-weight:bold;text-anchor:middle}"
    ".chart .axis text,.chart .legend text{font-size:11px}"
    ".chart .axis.x text{text-anchor:middle}.chart .axis.y text{text-anchor:end}"
    ".chart .axis.x text[transform]{text-anchor:start}"
    ".chart .background{fill:#fff}.chart .guide.line,.chart .axis .line{stroke:#ddd;fill:none}"
    ".chart .text-overlay text{font-size:10px;text-anchor:middle}"
    ".chart .horizontal .text-overlay text{text-anchor:start;transform:translateX(4px)}"
    ".chart .line-graph path.line,.chart path.nofill{fill:none;stroke-width:2}"
    + "".join(
        f".chart .color-{n},.chart .color-{n} .reactive{{fill:{colour};stroke:{colour}}}"
        for n, colour in enumerate(COLOURS)
    )
)
_SVG = "{http://www.w3.org/2000/svg}"
_DROPPED = {f"{_SVG}script", f"{_SVG}style", f"{_SVG}desc", f"{_SVG}defs"}
_SIDE_BY_SIDE = 8
# Pixels of a column of text at the size of an axis label, and what pygal reckons with.
_COLUMN = 5.8
_ASSUMED = 6.0
_LONGEST = 28
_NO_DATA = Text("没有数据", "No data")


def svg(chart: Chart, locale: Locale) -> str:
    """One chart as an <svg> element."""
    drawn = _drawn(chart, locale)
    drawn.title = chart.title
    # pygal lays the first bar at the bottom; people read from the top.
    turn = -1 if chart.kind == "bar" else 1
    drawn.x_labels = [_short(name) for name in chart.categories][::turn]
    # Shares over columns stand in the listing; a page has one scale a chart.
    for name, values in base(chart):
        drawn.add(name, list(values)[::turn])
    return _bare(drawn.render(is_unicode=True))


def base(chart: Chart) -> list[tuple[str, tuple[float, ...]]]:
    """The series without those drawn as lines over them."""
    return [(name, values) for name, values in chart.series if name not in chart.over]


def number_words(form: Form, locale: Locale) -> Callable[[Any], str]:
    """How an axis says its numbers: 「52.3万」, `523k`, `68%`."""

    def words(value: Any) -> str:
        return said(value, form, locale.lang)

    return words


def _drawn(chart: Chart, locale: Locale) -> Any:
    import pygal  # noqa: PLC0415  # 0.12 s that only a report needs

    kinds = {
        "column": pygal.Bar,
        "bar": pygal.HorizontalBar,
        "line": pygal.Line,
        "stacked": pygal.StackedBar,
    }
    words = number_words(chart.form, locale)
    plain = len(base(chart)) == 1 and chart.kind in {"bar", "column"}
    return kinds[chart.kind](
        width=WIDTH,
        height=HEIGHT,
        js=[],
        css=[],
        classes=(),
        no_prefix=True,
        show_legend=len(base(chart)) > 1,
        legend_at_bottom=True,
        print_values=plain,
        print_values_position="top",
        formatter=words,
        value_formatter=words,
        # Values stand at the bars; a scale below them would say the same again (pygal calls the
        # axis across x, also where bars lie).
        show_x_labels=chart.kind != "bar",
        show_x_guides=False,
        show_y_guides=chart.kind != "bar",
        max_scale=6,
        x_label_rotation=40 if chart.kind != "bar" and len(chart.categories) > _SIDE_BY_SIDE else 0,
        no_data_text=_NO_DATA(locale.lang),
        margin=12,
        **_margins(chart),
        spacing=8,
        truncate_label=-1,
        truncate_legend=-1,
        include_x_axis=True,
    )


def _margins(chart: Chart) -> dict[str, int]:
    """Room for names beside bars (pygal takes a Chinese character for a narrow one)."""
    if chart.kind != "bar":
        return {}
    label = max((_short(name) for name in chart.categories), key=width, default="")
    missing = width(label) * _COLUMN - len(label) * _ASSUMED
    return {"margin_left": 12 + max(int(missing), 0), "margin_right": 64}


def _short(name: str) -> str:
    """A name that leaves room for its bar."""
    return name if width(name) <= _LONGEST else wrapped(name, _LONGEST - 1)[0] + "…"


def _bare(drawn: str) -> str:
    """The drawing without what pygal adds around it: comments, scripts, styles, descriptions."""
    root = ET.fromstring(drawn)  # noqa: S314  # made here, by pygal, a moment ago
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag in _DROPPED or "tooltip-overlay" in child.get("class", ""):
                parent.remove(child)
    for gone in ("id", "class"):
        root.attrib.pop(gone, None)
    root.set("role", "img")
    ET.register_namespace("", "http://www.w3.org/2000/svg")
    return ET.tostring(root, encoding="unicode")
