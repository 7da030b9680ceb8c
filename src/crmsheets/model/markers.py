"""By what a workbook of ours is known again: hidden sheets, defined names, document properties.

Written by `forms`, `render` and `reports`, read by `excel`, `intake` and `analysis`.
"""

from __future__ import annotations

from crmsheets.model.text import Text

LISTS_SHEET = "_lists"
META_SHEET = "_meta"
MANIFEST = "crmsheets.manifest"
"""What stands over the manifest in column A of `_meta`."""

GUIDE = Text("使用说明", "Instructions")
FILLED_BY = Text("填写人", "Filled in by")
OWNER_NAME = "in_owner"
"""The defined name of the cell that says who fills this copy."""

ROLE = "crmsheets.role"
GENERATOR = "crmsheets.generator"
TEMPLATE_ID = "crmsheets.template_id"
SCHEMA_VERSION = "crmsheets.schema_version"
SCHEMA_HASH = "crmsheets.schema_hash"
RETURNED_FROM = "crmsheets.returned_from"
CONTENT_HASH = "crmsheets.content_hash"
TODAY = "crmsheets.today"
"""Custom document properties, text all of them."""

ROW_MARK = "crmsheets.row"
"""Header of the hidden column of a master that says what each row was made of."""

SOURCE_COLUMNS = ("source_file", "source_sheet", "source_row", "part")
"""Columns of `data/<table>.csv` that say where a record came from; no data of anybody's."""

ORIGINS = (
    Text("来自文件", "From file"),
    Text("来自工作表", "From sheet"),
    Text("来自第几行", "From row"),
)
"""Headers of the columns of an imported workbook that say where each record came from."""

OWN_HEADERS = frozenset({ROW_MARK, *(word for each in ORIGINS for word in (each.zh, each.en))})
"""Headers that crmsheets puts behind the data; they hold nothing anybody typed."""

HASH_DIGITS = 16
"""How much of a parent file's SHA-256 is compared. RETURNED_FROM holds the whole of the own parent's
and so much of its parents'.
"""


def field_name(table: str, field: str) -> str:
    """The defined name of a field's header cell: `fld_order_quantity`."""
    return f"fld_{table}_{field}"


def is_field_name(name: str) -> bool:
    """Whether a defined name is that of a field's header cell."""
    return name.startswith("fld_")
