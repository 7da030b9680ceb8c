"""The one palette: what a role of a cell looks like, as XlsxWriter format properties.

Roles can be laid over each other, separated by a blank: `money alarm` is an amount on red ground,
`date open` a date that may be typed on a protected sheet. Colours are told apart by colour-blind
readers (Okabe-Ito for charts), and no meaning hangs on colour alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

FONT = "微软雅黑"
SIZE = 10
GRID = "#D9D9D9"
INK = "#222222"
SOFT_INK = "#595959"
NAVY = "#1F4E79"
STEEL = "#3F6B94"
PALE = "#EAF2FA"
LINK = "#0563C1"
BAR = "#9DC3E6"

# Microsoft's schema wants a charset for a typeface that the reader's machine may lack: 134 = GB2312.
BASE: Mapping[str, Any] = MappingProxyType(
    {
        "font_name": FONT,
        "font_size": SIZE,
        "font_scheme": "none",
        "font_family": 2,
        "font_charset": 134,
    }
)

_BOX = {"border": 1, "border_color": GRID}
_MIDDLE = {"valign": "vcenter"}
_HEAD = {"bold": True, "font_color": "#FFFFFF", "text_wrap": True, "align": "left", **_MIDDLE}

ROLES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "body": {**_BOX, **_MIDDLE},
        "plain": {**_MIDDLE},
        "title": {"bold": True, "font_size": 16, "font_color": NAVY, **_MIDDLE},
        "heading": {"bold": True, "font_size": 12, "font_color": NAVY, **_MIDDLE},
        "lead": {"font_color": SOFT_INK, "text_wrap": True, **_MIDDLE},
        "step": {"text_wrap": True, **_MIDDLE},
        "small": {"font_size": 9, "font_color": SOFT_INK, **_MIDDLE},
        "figure": {"bold": True, "font_size": 14, "font_color": NAVY, **_MIDDLE},
        "header": {**_HEAD, **_BOX, "bg_color": STEEL},
        "header_required": {**_HEAD, **_BOX, "bg_color": NAVY},
        "example": {"font_size": 9, "bold": False, "font_color": PALE},
        "key": {"num_format": "@", "font_size": 8, "font_color": SOFT_INK},
        "text": {**_BOX, **_MIDDLE, "num_format": "@", "align": "left"},
        "long": {**_BOX, **_MIDDLE, "num_format": "@", "text_wrap": True, "align": "left"},
        "date": {**_BOX, **_MIDDLE, "num_format": "yyyy-mm-dd", "align": "center"},
        "money": {**_BOX, **_MIDDLE, "num_format": "#,##0.00", "align": "right", "indent": 1},
        "price": {**_BOX, **_MIDDLE, "num_format": "#,##0.00##", "align": "right", "indent": 1},
        "quantity": {**_BOX, **_MIDDLE, "num_format": "#,##0.###", "align": "right", "indent": 1},
        # `_)` leaves room on the right: LibreOffice forgets an indent beside another number.
        "integer": {**_BOX, **_MIDDLE, "num_format": "#,##0_)", "align": "right"},
        "amount": {**_BOX, **_MIDDLE, "num_format": "#,##0.00_)", "align": "right"},
        "share": {**_BOX, **_MIDDLE, "num_format": "0.0%_)", "align": "right"},
        "change": {**_BOX, **_MIDDLE, "num_format": "+0%_);-0%_);0%_)", "align": "right"},
        "decimal": {**_BOX, **_MIDDLE, "num_format": "0.0_)", "align": "right"},
        "number": {**_BOX, **_MIDDLE, "num_format": "General", "align": "right", "indent": 1},
        "link": {"font_color": LINK, "underline": 1, **_MIDDLE},
        "alarm": {"bg_color": "#FFC7CE", "font_color": "#9C0006"},
        "warn": {"bg_color": "#FFE699", "font_color": "#5F4900"},
        "good": {"bg_color": "#D9F0E3", "font_color": "#00583E"},
        "fixed": {"bg_color": "#FFF2CC"},
        "missing": {"bg_color": "#FCE4D6"},
        "duplicate": {"bg_color": "#FFE699"},
        "overdue": {"bg_color": "#F8CBAD", "font_color": "#9C0006", "bold": True},
        "first": {"top": 1, "top_color": STEEL},
        "again": {"font_color": "#8C8C8C"},
        "total": {"bold": True, "top": 1, "top_color": NAVY, "bg_color": PALE},
        "input": {"border": 2, "border_color": NAVY, "num_format": "@", "locked": False, **_MIDDLE},
        "open": {"locked": False, "valign": "top"},
        "locked": {"locked": True, "bg_color": "#F2F2F2"},
        "centre": {"align": "center"},
        "right": {"align": "right", "indent": 1},
        "indented": {"align": "left", "indent": 1},
        "wrapped": {"text_wrap": True},
        "bold": {"bold": True},
        "day": {"num_format": "yyyy-mm-dd"},
        "literal": {"quote_prefix": True},
        "general": {"num_format": "General"},
        "whole": {"num_format": "#,##0"},
    }
)

# A cell of a returned copy, by level: what is wrong, what should be looked at, what was repaired.
LEVELS: Mapping[str, str] = MappingProxyType(
    {"error": "#FF9C9C", "warning": "#F9C27B", "fixed": "#FFF2A8"}
)


@cache
def properties(look: str) -> Mapping[str, Any]:
    """The format properties of one or several roles, later ones over earlier ones.

    Raises KeyError for a role that is not in the palette.
    """
    merged: dict[str, Any] = {}
    for role in look.split():
        merged.update(ROLES[role])
    return MappingProxyType(merged)


@cache
def differential(look: str) -> Mapping[str, Any]:
    """What a conditional format may set of a look: colours, boldness, number format."""
    return MappingProxyType(
        {
            name: value
            for name, value in properties(look).items()
            if name in {"bg_color", "font_color", "bold", "num_format"}
        }
    )
