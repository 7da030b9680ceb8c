"""The quality of the data as a reader sees it: shares with k/n, now and in the month before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from crmsheets.model.history import MEASURES
from crmsheets.model.shown import Shown, k_of_n
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crmsheets.model.judged import Judged

NOTE = Text(
    "填全＝该填的格子填了的；填对＝填了的格子里没有错误和提醒的；没过时＝{days} 天内有过新记录的客户；"
    "不重复＝没有另一行说同一家的客户行。不到 {least} 条不给比率。",
    "Complete: cells that should be filled and are. Valid: filled cells without error or warning. Fresh: "
    "customers with a record in {days} days. Unique: customer rows that no other row repeats. No rate "
    "below {least} cases.",
)
_OF = Text("{hits}/{cases}", "{hits}/{cases}")
_OF_BEFORE = Text(
    "{hits}/{cases}（上次 {hits_before}/{cases_before}）",
    "{hits}/{cases} (before {hits_before}/{cases_before})",
)
_EVERYTHING = Text("全部文件", "all files")
_SCOPES = ("all", "person", "file")
_NOBODY = Text("没写业务员", "no sales rep")
_SUBJECT = Shown(Text("全部、各人、各文件", "All, by person, by file"), "subject", width=30)
SHARES: tuple[Shown, ...] = tuple(
    column
    for key, label in MEASURES.items()
    for column in (
        Shown(label, key, "share", 10),
        Shown(Text(f"{label.zh}：合格/总数", f"{label.en}, of all"), f"{key}_of", width=14),
    )
)
"""Two columns a measure: its share, and k/n."""
COLUMNS: tuple[Shown, ...] = (_SUBJECT, *SHARES)
_BEFORE_WIDTH = 15
FIELD_COLUMNS = (
    Shown(Text("栏", "Column"), "field", width=30),
    Shown(Text("表", "Table"), "table", width=10),
    Shown(Text("行", "Rows"), "rows", "integer", 10),
    Shown(Text("填了", "Filled"), "filled", "integer", 10),
    Shown(Text("填了的占", "Share filled"), "share", "share", 10, bar=True),
    Shown(Text("有错的格", "Cells with faults"), "bad", "integer", 10),
)
_FIELD_BEFORE = (
    Shown(Text("上次填了/行", "Filled before, of rows"), "filled_before", width=16),
    Shown(Text("上次有错的格", "Cells with faults before"), "bad_before", "integer", 12),
)
AGE_COLUMNS = (
    Shown(Text("业务员", "Sales rep"), "owner", width=30),
    Shown(Text("客户", "Customers"), "customers", "integer", 10),
    Shown(Text("30天内", "Up to 30 days"), "days_30", "integer", 10),
    Shown(Text("31–90天", "31–90 days"), "days_90", "integer", 10),
    Shown(Text("91–180天", "91–180 days"), "days_180", "integer", 10),
    Shown(Text("180天以上", "More than 180"), "older", "integer", 10),
    Shown(Text("没有日期", "No date"), "undated", "integer", 10),
)


def columns(judged: Judged) -> tuple[Shown, ...]:
    """`COLUMNS`, with room for what was before where an earlier month is kept."""
    if not _kept(judged, *_SCOPES):
        return COLUMNS
    return tuple(
        replace(each, width=_BEFORE_WIDTH, form="long") if each.key.endswith("_of") else each
        for each in COLUMNS
    )


def field_columns(judged: Judged) -> tuple[Shown, ...]:
    """`FIELD_COLUMNS`, and what was before where an earlier month is kept."""
    return FIELD_COLUMNS + (_FIELD_BEFORE if _kept(judged, "field") else ())


def _kept(judged: Judged, *scopes: str) -> bool:
    """Whether an earlier month is kept of any of these."""
    return any(
        each["hits_before"] is not None and each["scope"] in scopes
        for each in judged.detail("measures")
    )


def note(judged: Judged) -> Said:
    """What the measures mean."""
    least, days = judged.settings.report.min_rate, judged.settings.quality.stale_days
    return Said(NOTE, {"least": least, "days": days})


def records(judged: Judged) -> list[dict[str, Any]]:
    """A row for all files, one a person, one a file: of every measure its share and k/n."""
    found: dict[tuple[int, str], dict[str, Any]] = {}
    least = judged.settings.report.min_rate
    for each in judged.detail("measures"):
        if each["scope"] not in _SCOPES:
            continue
        at = _SCOPES.index(each["scope"]), each["subject"]
        record = found.setdefault(at, dict.fromkeys(column.key for column in COLUMNS))
        record["subject"] = each["subject"] or _EVERYTHING
        record[each["measure"]] = each["hits"] / each["cases"] if each["cases"] >= least else None
        kept = each["hits_before"] is not None
        record[f"{each['measure']}_of"] = Said(_OF_BEFORE if kept else _OF, each)
    return [found[at] for at in sorted(found)]


def field_records(judged: Judged) -> list[dict[str, Any]]:
    """A row a column that some sheet has, table by table."""
    found: dict[str, dict[str, Mapping[str, Any]]] = {}
    for each in judged.detail("measures"):
        if each["scope"] == "field":
            found.setdefault(each["subject"], {})[each["measure"]] = each
    keys = sorted(found, key=lambda key: _place(judged, key))
    return [_field(judged, key, found[key]) for key in keys]


def _place(judged: Judged, key: str) -> tuple[int, int]:
    """Where a column stands: its table's place, its own among the table's fields."""
    name, _, field = key.partition(".")
    template = judged.dataset.tables[name].template
    return template.place, [each.name for each in template.fields].index(field)


def _field(judged: Judged, key: str, measures: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    name, _, field = key.partition(".")
    template = judged.dataset.tables[name].template
    complete, valid = measures["complete"], measures.get("valid")
    few = complete["cases"] < judged.settings.report.min_rate
    return {
        "field": template.by_name[field].column.called,
        "table": template.tab,
        "rows": complete["cases"],
        "filled": complete["hits"],
        "share": None if few else complete["hits"] / complete["cases"],
        "bad": valid["cases"] - valid["hits"] if valid else 0,
        "filled_before": _before(complete),
        "bad_before": _bad_before(valid),
    }


def _before(measure: Mapping[str, Any]) -> Said | None:
    if measure["hits_before"] is None:
        return None
    return k_of_n(measure["hits_before"], measure["cases_before"])


def _bad_before(valid: Mapping[str, Any] | None) -> int | None:
    if valid is None or valid["hits_before"] is None:
        return None
    return int(valid["cases_before"] - valid["hits_before"])


def called(judged: Judged, scope: str, subject: str) -> Text | str:
    """A subject of a measure as a reader knows it: 「订单 · 数量」; a column that no table has any more
    by the name that was kept.
    """
    name, _, field = subject.partition(".")
    table = judged.dataset.tables.get(name) if scope == "field" else None
    found = table.template.by_name.get(field) if table is not None else None
    if table is None or found is None:
        return subject
    tab, label = table.template.tab, found.column.called
    return Text(f"{tab.zh} · {label.zh}", f"{tab.en} · {label.en}")


def age_records(judged: Judged) -> list[dict[str, Any]]:
    """A row a sales rep, those with most old customers first."""
    return [{**each, "owner": each["owner"] or _NOBODY} for each in judged.detail("ages")]
