"""The manifest in `_meta` as people, programs and accidents leave it: what has its shape is taken."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, get_args

from crmsheets.excel.found import RawSheet
from crmsheets.model.markers import MANIFEST, META_SHEET
from crmsheets.model.text import Region

_CURRENCY = re.compile(r"[A-Z]{3}")


def manifest(found: Sequence[RawSheet]) -> Mapping[str, Any]:
    """The JSON that stands in chunks in column A of `_meta`, from row 2 on; {} where there is none."""
    sheet = next((each for each in found if each.name == META_SHEET), None)
    if sheet is None or not sheet.rows or sheet.rows[0][:1] != (MANIFEST,):
        return {}
    chunks = [str(row[0]) for row in sheet.rows[1:] if row and row[0] is not None]
    try:
        told = json.loads("".join(chunks))
    except (ValueError, RecursionError):
        return {}
    return sound(told) if isinstance(told, dict) else {}


def sound(told: Mapping[str, Any]) -> dict[str, Any]:
    """The manifest without what has not the shape that `build` writes: others read it unasked."""
    kept = {key: value for key, value in told.items() if _fits(key, value)}
    if "tables" in kept:
        kept["tables"] = [each for each in kept["tables"] if _is_table(each)]
    return kept


def _fits(key: str, value: object) -> bool:
    if key == "tables":
        return isinstance(value, list)
    if key == "build":
        return isinstance(value, dict)
    if key == "region":
        return value in get_args(Region)
    if not isinstance(value, str):
        return False
    return key != "currency" or _CURRENCY.fullmatch(value) is not None


def _is_table(told: object) -> bool:
    if not isinstance(told, dict):
        return False
    fields = told.get("fields", [])
    return isinstance(fields, list) and all(isinstance(each, dict) for each in fields)
