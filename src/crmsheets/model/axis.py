"""How charts say their numbers: short, with the unit people think in (万, 亿; k, M)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crmsheets.model.page import Form
    from crmsheets.model.text import Lang

MYRIAD = 10_000
_THOUSAND = 1_000
_MILLION = 1_000_000
_TEN_MILLION = 10_000_000


def said(value: float | None, form: Form, lang: Lang) -> str:
    """A number at a bar or an axis; nothing for None.

    said(523000, "money", "zh") == "52.3万"; said(523000, "money", "en") == "523k"; said(0.68, "share", "zh")
    == "68%"
    """
    if value is None:
        return ""
    if form == "share":
        return f"{value:.0%}"
    return _zh(value) if lang == "zh" else _en(value)


def tick_format(most: float, form: Form, lang: Lang) -> str:
    """The number format of an axis up to `most`: one unit for all of its ticks, 0 without one.

    A format divides by thousands only, so 万 is thousands with a point before the last digit, and 亿 is
    millions with one before the last two: beyond 1000万 the digit after the point would always be 0.
    """
    if form == "share":
        return "0%"
    if form != "money" or most < MYRIAD:
        return "#,##0"
    if lang == "zh":
        return '[=0]0;0\\.0,"万"' if most < _TEN_MILLION else '[=0]0;0\\.00,,"亿"'
    return '[=0]0;#,##0,"k"' if most < _MILLION else '[=0]0;#,##0.0,,"M"'


def _zh(value: float) -> str:
    if abs(value) >= MYRIAD:
        return f"{_three(value / MYRIAD)}万"
    return _three(value) if abs(value) < _THOUSAND else f"{value:,.0f}"


def _en(value: float) -> str:
    if abs(value) >= _MILLION:
        return f"{_three(value / _MILLION)}M"
    if abs(value) >= MYRIAD:
        return f"{_three(value / _THOUSAND)}k"
    return _three(value) if abs(value) < _THOUSAND else f"{value:,.0f}"


def _three(value: float) -> str:
    """Three digits at least, never an exponent: 23.4, 274, 1,520."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"  # noqa: PLR2004  # three digits
