"""How people write numbers: 1,200 · 5万 · 1万2 · 5K · (500) · 退500 · 1.200,50 · 五百."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from crmsheets.intake.values import chinese
from crmsheets.intake.values.number_rules import ABOUT, NOT_A_NUMBER, PER_UNIT, RANGE
from crmsheets.model.finding import Rule


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written. `comma`: its value where commas are decimal points, if that differs.

    `value` None and `comma` not: it can only be read that way. `scaled`: it carries 万, 千 or 元
    of its own, so that a unit in the header does not apply. `rest`: words after the number.
    """

    value: Decimal | None = None
    comma: Decimal | None = None
    scaled: bool = False
    plain: bool = False
    point: bool = False
    rest: str = ""
    fault: Rule | None = None


_PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_SCIENCE = re.compile(r"-?[0-9](\.[0-9]+)?[eE]\+[0-9]{1,2}")
_FIGURES = re.compile(r"[0-9]*[0-9.,' ]*[0-9]|[0-9]")
_ABOUT = re.compile(
    r"^(约|大约|大概|近|将近|差不多|大致|~|≈|>|<|about |approx|ca\.? |circa )"
    r"|左右|上下|以上|以内|不到|出头|几|多[个件只套元]?$|余[个件元]?$|\+$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"[0-9][万千kw元]?\s*(-|~|至|到|—|–|to )\s*[0-9]", re.IGNORECASE)
_TO = re.compile(r"\s*(?:-|~|至|到|—|–|\bto\b)\s*")
_PER = re.compile(r"[0-9万千元]\s*/\s*[^\W\d]|每|\bper\b|\beach\b|@", re.IGNORECASE)
_FIGURE = re.compile(r"[0-9]+(?:\.[0-9]+)?\s*[百千万亿kKwW]?")
_NEGATIVE = re.compile(r"^\((?P<in>[^()]+)\)$|^(退货|退|负|-|−|–)\s*(?P<after>.+)$")
_SCALES = {"百": 2, "佰": 2, "k": 3, "千": 3, "仟": 3, "w": 4, "万": 4, "萬": 4}
_SCALES |= {"十万": 5, "百万": 6, "千万": 7, "亿": 8, "k+": 3}
_SCALE = re.compile(
    r"^\s*(?P<scale>十万|百万|千万|[百佰kK千仟wW万萬亿])"
    r"(?:零?(?P<thousand>[0-9])千(?:零?(?P<hundred>[0-9])百?)?|零?(?P<hundreds>[0-9])百|(?P<digit>[0-9])"
    r"|(?P<lower>[0-9]{2,4}))?"
    r"(?![0-9])\s*"
)
# 1200。50: the full stop of Chinese keys between digits is a point.
_HANZI_POINT = re.compile(r"(?<=[0-9])。(?=[0-9])")
_HANZI = re.compile(rf"[{chinese.CHARACTERS}点]+")


def parse(text: str) -> Number:
    """A text (NFKC, trimmed) as a number; `fault` where it is none, `rest` what follows it."""
    if _PLAIN.fullmatch(text) or _SCIENCE.fullmatch(text):
        return Number(
            Decimal(text), _dotted(text), plain="e" not in text.lower(), point="." in text
        )
    fault = _unclear(text)
    if fault is not None:
        return replace(_unsigned(text), value=None, comma=None, fault=fault)
    text = _HANZI_POINT.sub(".", text.removeprefix("+"))
    negative = _NEGATIVE.match(text)
    if negative is None:
        return _unsigned(text)
    inner = _unsigned((negative["in"] or negative["after"]).strip())
    return replace(
        inner,
        value=None if inner.value is None else -inner.value,
        comma=None if inner.comma is None else -inner.comma,
    )


def last_figure(text: str) -> Decimal | None:
    """The last number that stands in a text (约5万 holds 50000); None if it holds none."""
    found = _FIGURE.findall(text.replace(",", ""))
    return _unsigned(found[-1]).value if found else None


def rough(text: str) -> Decimal | None:
    """What a rough figure comes to: 约5万 is 50,000; of 5-6万 the middle, 55,000; None: no figure.

    Ends without an order (6-5万), 几万 and anything else beside the figures make none.
    """
    bare = _ABOUT.sub("", text.replace(",", "").replace("元", "")).strip()
    ends = _TO.split(bare)
    low, high = _unsigned(ends[0]), _unsigned(ends[-1])
    if high.scaled and not low.scaled:
        low = _unsigned(ends[0] + ends[-1].lstrip("0123456789. "))
    given = (low.value, high.value)
    if "几" in text or len(ends) > len(given) or low.rest or high.rest:
        return None
    if given[0] is None or given[1] is None or given[0] > given[1]:
        return None
    return (given[0] + given[1]) / 2


def _unclear(text: str) -> Rule | None:
    if _RANGE.search(text):
        return RANGE
    if _ABOUT.search(text):
        return ABOUT
    return PER_UNIT if _PER.search(text) else None


def _unsigned(text: str) -> Number:
    figures = _FIGURES.match(text)
    if figures is None:
        return _in_hanzi(text)
    number = _grouped(figures[0])
    return _scaled(number, text[figures.end() :])


def _scaled(number: Number, tail: str) -> Number:
    """A number followed by 万, K, 千 …; 1万2 is 12,000 and 1万2500 is 12,500."""
    scale = None if tail.strip().lower().startswith(("kg", "千克")) else _SCALE.match(tail)
    if scale is None or number.fault:
        return replace(number, rest=tail.strip())
    power = _SCALES[scale["scale"].lower()]
    lower = _lower(scale, power)
    if lower >= 10**power:
        return Number(fault=NOT_A_NUMBER)  # 3百5百
    if lower and (number.value is None or number.value % 1):
        return Number(fault=NOT_A_NUMBER)
    return Number(
        None if number.value is None else number.value.scaleb(power) + lower,
        None if number.comma is None else number.comma.scaleb(power) + lower,
        scaled=True,
        point=number.point,
        rest=tail[scale.end() :].strip(),
    )


def _lower(scale: re.Match[str], power: int) -> int:
    if scale["digit"]:
        return int(f"{scale['digit']}{'0' * (power - 1)}")
    if scale["hundreds"]:
        return int(scale["hundreds"]) * 100
    if scale["thousand"]:
        return int(scale["thousand"]) * 1000 + int(scale["hundred"] or 0) * 100
    return int(scale["lower"] or 0)


def _in_hanzi(text: str) -> Number:
    found = _HANZI.match(text)
    value = chinese.number(found[0]) if found else None
    if found is None or value is None:
        return Number(fault=NOT_A_NUMBER)
    return Number(value, scaled=True, rest=text[found.end() :].strip())


_GROUPED = re.compile(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?|[0-9]{1,3}([ '][0-9]{3})+(\.[0-9]+)?")
_COMMA_DECIMAL = re.compile(
    r"[0-9]{1,3}(\.[0-9]{3})+,[0-9]+|[0-9]+,[0-9]{1,2}|[0-9]{1,3}([ '][0-9]{3})+,[0-9]+"
)
_DOT_GROUPS = re.compile(r"[0-9]{1,3}(\.[0-9]{3})+")
_BARE = re.compile(r"[0-9]*\.?[0-9]+")


def _grouped(text: str) -> Number:
    """Digits with separators: 1,200.50 and 1 200 000 and 1'200, or 1.200,50 with a comma."""
    if _BARE.fullmatch(text):
        return Number(Decimal(text), _dotted(text), point="." in text)
    if _GROUPED.fullmatch(text):
        value = Decimal(re.sub(r"[ ',]", "", text))
        one_comma = text.count(",") == 1 and "." not in text
        return Number(
            value, Decimal(text.replace(",", ".")) if one_comma else None, point="." in text
        )
    if _COMMA_DECIMAL.fullmatch(text):
        return Number(None, Decimal(re.sub(r"[ '.]", "", text).replace(",", ".")))
    if _DOT_GROUPS.fullmatch(text):
        return Number(None, Decimal(text.replace(".", "")))
    return Number(fault=NOT_A_NUMBER)


def _dotted(text: str) -> Decimal | None:
    """What 1.200 is where points group thousands; None where it reads the same."""
    return Decimal(text.replace(".", "")) if _DOT_GROUPS.fullmatch(text) else None
