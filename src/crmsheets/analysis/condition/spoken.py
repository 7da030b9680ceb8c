"""Conditions as they are said, without 「栏目 比较 值」: A类客户, 90天没下单, 至少下单3次, 20万≤金额≤50万.

What is understood is printed again in its usual form, so that everybody sees what was taken.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crmsheets.analysis.condition import values
from crmsheets.analysis.condition.field import ConditionField, FieldKind, Fields
from crmsheets.analysis.condition.nodes import All, Comparison, Condition
from crmsheets.analysis.condition.scan import Vocabulary, vocabulary
from crmsheets.analysis.condition.words import ORDERED, Op

if TYPE_CHECKING:
    from crmsheets.analysis.condition.comparison import ComparisonReader
    from crmsheets.model.choice import Choice

Phrase = tuple[str, str]
"""Field name and entry of its list."""
_FLIPPED = {Op.LE: Op.GE, Op.LT: Op.GT, Op.GE: Op.LE, Op.GT: Op.LT}
_BEFORE_SIGN = re.compile(r"\s*(?P<value>\d[^<>=≤≥≦≧⩽⩾且或,;()]*?)\s*(?=[<>≤≥≦≧⩽⩾])")
_LONGEST_SPAN = 10
_MORE = re.compile(r"\s*(?:及|或)?以上$")


def phrases(fields: Fields) -> Vocabulary[Phrase]:
    """A类客户, VIP客户, 广东客户, lost customers: an entry of a closed list and what it says of whom."""
    closed = {
        name: (field, tuple(field.choices))
        for name, field in fields.items()
        if field.choices is not None and field.kind in {FieldKind.CHOICE, FieldKind.SEVERAL}
    }
    # What is an entry of one list and only another word in a second one (VIP) means the first.
    labels = {word for _, entries in closed.values() for each in entries for word in _labels(each)}
    said: dict[Phrase, list[str]] = {}
    for name, (field, entries) in closed.items():
        for each in entries:
            words = [*_labels(each), *(word for word in each.synonyms if word not in labels)]
            said[name, str(each)] = [
                *(
                    f"{word}{end}"
                    for word in words
                    for end in ("客户", "的客户", "类客户", "级客户")
                ),
                *(f"{word} {end}" for word in words for end in ("customers", "customer")),
                *(f"{word}{end}" for word in words if field.ranked for end in ("类", "级")),
                *(word for word in words if word == "VIP"),
            ]
    return vocabulary(said)


def _labels(entry: Choice) -> tuple[str, str]:
    return entry.text.zh, entry.text.en


def spoken(reader: ComparisonReader) -> Condition | None:
    """The condition that begins here in one of these forms; None where it stands in the usual one."""
    return (
        _of_kind(reader) or _so_long(reader) or _number_first(reader) or _comparison_first(reader)
    )


def _of_kind(reader: ComparisonReader) -> Condition | None:
    hit = None if reader.scan.found(reader.fields) else reader.scan.found(reader.phrases)
    if hit is None:
        return None
    (name, entry), reader.scan.at = hit
    field = reader.last = reader.known[name]
    behind = reader.scan.take(reader.words.behind) if field.ranked else None
    return Comparison(field, behind or Op.EQ, (entry,))


def _so_long(reader: ComparisonReader) -> Condition | None:
    """90天没下单: at least so long."""
    first = reader.scan.after_blanks(reader.scan.at)
    for at in range(first + 1, min(first + _LONGEST_SPAN, len(reader.scan.text))):
        hit = reader.scan.found(reader.fields, at)
        field = reader.known[hit[0]] if hit else None
        if hit is None or field is None or not field.lasting:
            continue
        length = values.read(_MORE.sub("", reader.scan.text[first:at]), field)
        if length is None:
            continue
        reader.last, reader.scan.at = field, hit[1]
        reader.scan.take(reader.words.behind)
        return Comparison(field, Op.GE, (length,))
    return None


def _number_first(reader: ComparisonReader) -> Condition | None:
    """20万≤金额, and 20万≤金额≤50万."""
    found = _BEFORE_SIGN.match(reader.scan.text, reader.scan.at)
    op = reader.scan.found(reader.words.before, found.end()) if found else None
    hit = reader.scan.found(reader.fields, op[1]) if op and op[0] in _FLIPPED else None
    if found is None or op is None or hit is None:
        return None
    field = reader.known[hit[0]]
    value = values.read(found["value"], field) if field.in_order else None
    if value is None:
        return None
    reader.last, reader.scan.at = field, hit[1]
    first = Comparison(field, _FLIPPED[op[0]], (value,))
    after = reader.scan.found(reader.words.before)
    if after is None or after[0] not in ORDERED:
        return first
    return All((first, *_flat(reader.comparison_of(field))))


def _comparison_first(reader: ComparisonReader) -> Condition | None:
    """至少下单3次; not 超过20万的金额, where the field comes last."""
    op = reader.scan.found(reader.words.before)
    hit = reader.scan.found(reader.fields, op[1]) if op and op[0] in ORDERED else None
    if op is None or hit is None:
        return None
    field: ConditionField = reader.known[hit[0]]
    if not field.in_order or reader.scan.found(reader.words.before, hit[1]):
        return None
    reader.last, reader.scan.at = field, hit[1]
    return reader.compared(field, op[0], reader.scan.at, between=False)


def _flat(found: Condition) -> tuple[Condition, ...]:
    return found.parts if isinstance(found, All) else (found,)
