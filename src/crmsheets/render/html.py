"""The report as one web page: no network, no script; readable on a phone, printable on A4."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING, Any

from crmsheets.model.page import SEE, Chart, Lines, Listing
from crmsheets.model.text import Text
from crmsheets.render import charts

if TYPE_CHECKING:
    from crmsheets.model.book import Content
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Block, Form, Heads, Page
    from crmsheets.model.text import Locale

_TOP = Text("回到开头", "Back to top")
_MADE = Text("按 {day} 的资料生成。", "As of {day}.")
_MORE = Text(
    "…… 还有 {more} 行，在 Excel 报告的「{title}」里。",
    "… {more} more in the workbook, sheet “{title}”.",
)
_NUMBERS: dict[Form, str] = {
    "money": ",.2f",
    "yuan": ",.0f",
    "price": ",.4f",
    "quantity": ",.3f",
    "integer": ",.0f",
    "share": ".1%",
    "change": "+.0%",
    "decimal": ",.1f",
}
_NAME_WIDTH = 20
_SHADES = 5
_MOST_COLUMNS = 12
_MOST_ROWS = 22
"""Lines of the tables of page one beyond which it is printed smaller, to stay on one page."""
_TRIMMED = {"price", "quantity"}
STYLE = (
    "body{margin:0 auto;max-width:1180px;padding:12px 16px;color:#222;background:#fff;"
    "font:15px/1.55 'Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif}"
    ":lang(en){font-family:'Segoe UI',system-ui,Arial,'Microsoft YaHei',sans-serif}"
    "h1{font-size:1.4em;color:#1f4e79;margin:.4em 0}h2{font-size:1.2em;color:#1f4e79;"
    "border-bottom:2px solid #1f4e79;margin:1.8em 0 .5em;padding-bottom:.2em}"
    "h3{font-size:1em;margin:1.2em 0 .4em}p{margin:.3em 0}a{color:#0563c1}"
    "nav{display:flex;flex-wrap:wrap;gap:.3em 1em;padding:.4em 0}"
    ".lead{color:#444}.small{font-size:.82em;color:#595959}"
    "ol.lines{padding-left:1.7em;margin:.4em 0}ol.lines li{margin:.35em 0}"
    ".box{overflow-x:auto;margin:.3em 0 .8em;-webkit-overflow-scrolling:touch}"
    "table{border-collapse:collapse;font-size:.9em;min-width:100%}"
    "th,td{border:1px solid #d9d9d9;padding:.3em .55em;text-align:left;vertical-align:top}"
    "th{background:#1f4e79;color:#fff;font-weight:600;white-space:nowrap}"
    "th.n,td.n{text-align:right}td.n{white-space:nowrap;font-variant-numeric:tabular-nums}"
    "li a,td a{white-space:nowrap}"
    "td.d{white-space:nowrap}td.long{min-width:15em}td.text{min-width:4em}td.name{min-width:15em}"
    "tr:nth-child(even) td{background:#f6f9fc}"
    "tr.alarm td:first-child{background:#ffc7ce;color:#9c0006;-webkit-print-color-adjust:exact;"
    "print-color-adjust:exact}"
    "tr.good td:first-child{box-shadow:inset 4px 0 #009e73}"
    "tr.total td{font-weight:600;background:#eaf2fa;border-top:2px solid #1f4e79}"
    ".charts{display:flex;flex-wrap:wrap;gap:12px}.chart{flex:1 1 320px;max-width:640px;"
    "border:1px solid #e3e3e3;padding:6px;box-sizing:border-box;min-width:0}"
    "@media(max-width:640px){body{padding:8px 10px}table{font-size:.82em}th,td{padding:.25em .4em}"
    "td.long{min-width:11em}td.name{min-width:9em}}"
    ".spark{width:100px;height:20px}.spark rect{fill:#3f6b94}"
    + "".join(f"td.h{n}{{background:rgba(157,195,230,{n / 5:.1f})}}" for n in range(6))
    + "@media print{@page{size:A4 landscape;margin:8mm}body{max-width:none;padding:0;font-size:9pt;"
    "line-height:1.4}h1{font-size:14pt}h2{margin:0 0 2mm}h2,h3{break-after:avoid}"
    "nav,.top{display:none}section{break-before:page}section:first-of-type{break-before:auto}"
    "tr,.chart,li{break-inside:avoid}thead{display:table-header-group}.box{overflow:visible}"
    "table{font-size:8.5pt}table.wide{font-size:6.8pt}th,td{padding:1.5px 4px}th{white-space:normal}"
    "#overview{font-size:8.5pt}#overview table{font-size:7.5pt}#overview td,#overview th{padding:0 4px}"
    "#overview li,#overview p{margin:0}#overview h3{margin:.5em 0 .1em}#overview .chart{padding:0;flex:1 1 0}"
    "#overview .chart svg{max-height:40mm}"
    "#overview.dense{font-size:7.5pt;line-height:1.2}#overview.dense table{font-size:6.3pt}"
    "#overview.dense .chart svg{max-height:22mm}#overview.dense p{line-height:1}"
    "#overview .charts{flex-wrap:nowrap}td a{color:inherit;text-decoration:none}"
    "td.long{min-width:9em}td.name{min-width:8em}"
    "td.text{min-width:0;word-break:keep-all;overflow-wrap:break-word}"
    "th{-webkit-print-color-adjust:exact;print-color-adjust:exact}}"
)


def page(pages: Sequence[Page], judged: Judged, locale: Locale) -> str:
    """The whole document; every text from a cell is escaped, every link stays inside."""
    title = judged.head(locale.lang)
    titles = {each.name: each.title for each in pages}
    nav = "".join(f'<a href="#{escape(name)}">{escape(word)}</a>' for name, word in titles.items())
    shown = judged.settings.report.rows_shown
    body = "".join(_section(_cut(each, shown, locale), titles, locale, title) for each in pages)
    made = locale.say(_MADE, day=judged.today.isoformat())
    return (
        f'<!DOCTYPE html>\n<html lang="{"zh-CN" if locale.lang == "zh" else "en"}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="crmsheets-role" content="report">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>{STYLE}{charts.STYLE}</style>\n</head>\n"
        f'<body id="top">\n<h1>{escape(title)}</h1>\n<nav>{nav}</nav>\n{body}<p class="small">{escape(made)}</p>\n'
        "</body>\n</html>\n"
    )


def _cut(whole: Page, shown: int, locale: Locale) -> Page:
    """The page with the first rows of its long listings (and their totals), and how many more there are."""
    blocks = [
        _first(each, shown, whole.title, locale) if isinstance(each, Listing) else each
        for each in whole.blocks
    ]
    return replace(whole, blocks=tuple(blocks))


def _first(block: Listing, shown: int, title: str, locale: Locale) -> Listing:
    totals = list(block.looks).count("total")
    more = len(block.rows) - totals - shown
    if more <= 0:
        return block

    def kept(each: Sequence[Any]) -> tuple[Any, ...]:
        return (*each[:shown], *each[len(block.rows) - totals :])

    told = locale.say(_MORE, more=f"{more:,}", title=title)
    return replace(
        block,
        rows=kept(block.rows),
        looks=kept(block.looks),
        links=kept(block.links),
        note=f"{told} {block.note}".strip(),
    )


def _section(shown: Page, titles: dict[str, str], locale: Locale, said: str) -> str:
    """A section; a lead that the page's own heading has `said` already is not said again."""
    top = f'<p class="top small"><a href="#top">{escape(locale.say(_TOP))}</a></p>'
    again = shown.lead in {"", said}
    lead = "" if again else f'<p class="lead">{escape(shown.lead)}</p>'
    rows = sum(len(block.rows) for block in shown.blocks if isinstance(block, Listing))
    dense = ' class="dense"' if rows > _MOST_ROWS else ""
    return (
        f'<section id="{escape(shown.name)}"{dense}>\n<h2>{escape(shown.title)}</h2>\n{lead}\n'
        f"{_blocks(shown.blocks, titles, locale)}{top}\n</section>\n"
    )


def _blocks(blocks: Sequence[Block], titles: dict[str, str], locale: Locale) -> str:
    """Blocks one below the other; neighbouring charts share a row where the screen is wide."""
    parts: list[str] = []
    for number, block in enumerate(blocks):
        if isinstance(block, Chart):
            if not (number and isinstance(blocks[number - 1], Chart)):
                parts.append('<div class="charts">')
            parts.append(f'<div class="chart">{charts.svg(block, locale)}</div>')
            if not (number + 1 < len(blocks) and isinstance(blocks[number + 1], Chart)):
                parts.append("</div>")
        elif isinstance(block, Lines):
            parts.append(_lines(block, titles))
        else:
            parts.append(_listing(block, titles, locale))
    return "\n".join(parts) + "\n"


def _lines(block: Lines, titles: dict[str, str]) -> str:
    heading = f"<h3>{escape(block.heading)}</h3>" if block.heading else ""
    if block.small:
        return heading + "".join(f'<p class="small">{escape(line)}</p>' for line in block.lines)
    items = []
    for number, line in enumerate(block.lines):
        section = block.links[number] if number < len(block.links) else ""
        said = escape(line)
        if section in titles:
            said = f'{said} <a href="#{escape(section)}">{escape(titles[section])}</a>'
        items.append(f"<li>{said}</li>")
    return f'{heading}<ol class="lines">{"".join(items)}</ol>'


def _listing(block: Listing, titles: dict[str, str], locale: Locale) -> str:
    heading = f"<h3>{escape(block.heading)}</h3>" if block.heading else ""
    note = f'<p class="small">{escape(block.note)}</p>' if block.note else ""
    if not block.rows:
        return f"{heading}<p>{escape(block.empty)}</p>{note}"
    labels = [head.label for head in block.heads] + ([locale.say(SEE)] if block.links else [])
    forms: list[Form] = [*(head.form for head in block.heads), "text"]
    heads = "".join(
        f'<th class="n">{escape(label)}</th>' if form in _NUMBERS else f"<th>{escape(label)}</th>"
        for label, form in zip(labels, forms, strict=False)
    )
    shade = shades(block)
    rows = "".join(_row(block, number, titles, shade) for number in range(len(block.rows)))
    wide = ' class="wide"' if len(labels) > _MOST_COLUMNS else ""
    return (
        f'{heading}<div class="box"><table{wide}><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>{note}"
    )


def _row(
    block: Listing, number: int, titles: dict[str, str], shade: Callable[[Content], str]
) -> str:
    look = block.looks[number] if number < len(block.looks) else ""
    row = block.rows[number]
    cells = "".join(
        spark(row[head.spark[0] - 1 : head.spark[1]])
        if head.spark
        else _cell(value, head, shade(value) if head.heat else "")
        for value, head in zip(row, block.heads, strict=True)
    )
    if block.links:
        section = block.links[number]
        link = (
            f'<a href="#{escape(section)}">{escape(titles[section])}</a>'
            if section in titles
            else ""
        )
        cells += f"<td>{link}</td>"
    return f'<tr class="{escape(look)}">{cells}</tr>' if look else f"<tr>{cells}</tr>"


def _cell(value: Content, head: Heads, shade: str = "") -> str:
    if head.form in _NUMBERS and not isinstance(value, str):
        return f'<td class="n{shade}">{escape(written(value, head.form))}</td>'
    kind = {"date": "d", "long": "long"}.get(head.form, "text")
    if kind == "text" and head.width >= _NAME_WIDTH:
        kind = "name"
    return f'<td class="{kind}">{escape(written(value, head.form))}</td>'


def shades(block: Listing) -> Callable[[Content], str]:
    """The class of a value among the shaded columns of a listing: " h0" least to " h5" most."""
    values = [
        float(value)
        for row in block.rows
        for value, head in zip(row, block.heads, strict=True)
        if head.heat and isinstance(value, (int, float, Decimal))
    ]
    least, most = min(values, default=0.0), max(values, default=0.0)

    def shade(value: Content) -> str:
        if not isinstance(value, (int, float, Decimal)) or most <= least:
            return ""
        return f" h{round(_SHADES * (float(value) - least) / (most - least))}"

    return shade


def spark(values: Sequence[Content]) -> str:
    """A cell with small columns from 0 up, as a sheet draws them; empty where nothing is above 0."""
    numbers = [float(each) if isinstance(each, (int, float, Decimal)) else 0.0 for each in values]
    most = max(numbers, default=0.0)
    if most <= 0:
        return "<td></td>"
    bars = "".join(
        f'<rect x="{8 * at}" y="{20 - height}" width="6" height="{height}"/>'
        for at, each in enumerate(numbers)
        if (height := round(20 * max(each, 0.0) / most))
    )
    return (
        f'<td><svg class="spark" viewBox="0 0 {8 * len(numbers)} 20" role="img">{bars}</svg></td>'
    )


def written(value: Content, form: Form) -> str:
    """A value as text: written(Decimal("1200.5"), "money") == "1,200.50"; None is empty."""
    if value is None:
        return ""
    if isinstance(value, (int, float, Decimal)) and form in _NUMBERS:
        said = format(value, _NUMBERS[form])
        return said.rstrip("0").rstrip(".") if form in _TRIMMED else said
    return value.isoformat() if isinstance(value, dt.date) else str(value)
