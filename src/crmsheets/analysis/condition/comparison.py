"""One comparison of a condition: field, comparison, value, in the orders that people write them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from crmsheets.analysis.condition import values
from crmsheets.analysis.condition.chunks import chunk_end, quoted
from crmsheets.analysis.condition.faults import (
    BACKWARDS,
    BOTH_ENDS,
    MANY_FIELDS,
    NEAR_FIELD,
    NO_COMPARISON,
    NO_CONDITION,
    NO_FIELD,
    NO_LINK,
    NO_PARTS,
    NO_VALUE,
    NOT_IN_ORDER,
    ONE_VALUE,
    UNCLEAR_EDGE,
    UNCLOSED,
    UNQUOTED,
    ConditionFault,
)
from crmsheets.analysis.condition.field import ConditionField, FieldKind, Fields
from crmsheets.analysis.condition.nodes import All, Comparison, Condition
from crmsheets.analysis.condition.scan import Scanner, vocabulary
from crmsheets.analysis.condition.spoken import phrases
from crmsheets.analysis.condition.values import Value
from crmsheets.analysis.condition.vocabularies import Vocabularies, vocabularies
from crmsheets.analysis.condition.words import ORDERED, QUOTES, VALUELESS, WITHIN, Op
from crmsheets.model.text import Said, Text

_NEAR, _NEARER, _SHORT = 0.5, 0.6, 2
"""How alike two names must be to be offered: 评份 is 评分; longer ones must be more alike."""
_MOST_NEAR, _MOST_NAMED = 3, 12
_UPWARDS = frozenset({Op.GE, Op.GT})


class ComparisonReader:
    """A scanner, the fields one may ask about, and the field asked about last."""

    def __init__(self, typed: str, fields: Fields) -> None:
        self.scan = Scanner(typed)
        self.known = fields
        self.fields = vocabulary({name: each.words for name, each in fields.items()})
        self.phrases = phrases(fields)
        self.starts = (*self.fields, *((pattern, name) for pattern, (name, _) in self.phrases))
        self.words: Vocabularies = vocabularies()
        self.last: ConditionField | None = None

    def fault(self, at: int, fault: Text | Said) -> ConditionFault:
        """A fault at a place of the text."""
        return ConditionFault(self.scan.place(at), self.scan.near(at), fault)

    def comparison(self) -> Condition:
        """The comparison that begins here."""
        known = self._known()
        if known is not None:
            return known
        return self.comparison_of(self._field())

    def comparison_of(self, field: ConditionField) -> Condition:
        """The comparison of a field that was named just before."""
        self.last = field
        while self.scan.take(self.words.fillers):
            pass
        between = self.scan.found(self.words.between) is not None
        self.scan.skip()
        at = self.scan.at
        op = self.scan.take(self.words.before)
        if op in VALUELESS:
            return _there(field, op)
        if op is None and between:
            self.scan.take(self.words.between)
        if op is None and field.kind is FieldKind.BOOL:
            return Comparison(field, Op.EQ, (True,))
        return self.compared(field, op, at, between=between)

    def _known(self) -> Condition | None:
        """没有评分, 有微信: a field that is empty or not, the word before it."""
        hit = None if self.scan.found(self.fields) else self.scan.found(self.words.blank)
        named = self.scan.found(self.fields, hit[1]) if hit else None
        if hit is None or named is None or self.known[named[0]].kind is FieldKind.BOOL:
            return None
        self.last, self.scan.at = self.known[named[0]], named[1]
        return _there(self.last, hit[0])

    def _field(self) -> ConditionField:
        """The field named here, or the one before where a comparison stands without one."""
        hit = self.scan.found(self.words.is_so)
        if hit is not None:
            name = self.scan.found(self.fields, hit[1])
            if name is not None and self.known[name[0]].kind is FieldKind.BOOL:
                self.scan.at = hit[1]
        name_here = self.scan.take(self.fields)
        if name_here is not None:
            return self.known[name_here]
        if self.last is not None and (self._value_first() or self.scan.found(self.words.before)):
            return self.last
        self.scan.skip()
        raise self.fault(self.scan.at, self._unknown())

    def _value_first(self) -> bool:
        """Whether a number stands where a field was meant: 沉默90天以上且180天以内."""
        self.scan.skip()
        sign = self.scan.text[self.scan.at : self.scan.at + 1]
        return self.last is not None and self.last.kind.in_order and sign.isdecimal()

    def _unknown(self) -> Said | Text:
        """What to say of a field nobody knows: the nearest, or all there are."""
        if self.scan.found(self.words.links):
            return NO_CONDITION
        end = chunk_end(self.scan, self.scan.at, None, self.fields, self.words)
        word = self.scan.text[self.scan.at : end].strip().casefold()
        names = {said.casefold(): each for each in self.known.values() for said in each.words}
        within = {each.name: each for said, each in names.items() if word and word in said}
        if 0 < len(within) <= _MOST_NEAR:
            return Said(NEAR_FIELD, {"near_field": [each.label for each in within.values()]})
        least = _NEAR if len(word) <= _SHORT else _NEARER
        near = difflib.get_close_matches(word, names, 1, least)
        if near:
            return Said(NEAR_FIELD, {"near_field": names[near[0]].label})
        labels = [each.label for each in self.known.values()]
        if len(labels) <= _MOST_NAMED:
            return Said(NO_FIELD, {"fields": labels})
        return Said(MANY_FIELDS, {"fields": labels[:_MOST_NAMED], "all": len(labels)})

    def compared(
        self, field: ConditionField, op: Op | None, at: int, *, between: bool
    ) -> Condition:
        """A field, the comparison before the value (None: none), and what follows."""
        first = self.scan.after_blanks(self.scan.at)
        listed = Op.EQ if op is None and field.kind is FieldKind.CHOICE else op
        found = self._values(field, listed)
        second = self._second(field, op, between=between)
        if second is not None:
            return self._span(field, found[0], second, first)
        behind_at = self.scan.after_blanks(self.scan.at)
        behind = self.scan.take(self.words.behind) if field.in_order else None
        if behind is None and field.in_order and self.scan.found(self.words.unclear):
            raise self.fault(behind_at, UNCLEAR_EDGE)
        self.scan.take(self.words.fillers)
        whole = self._together(field, op, behind, behind_at)
        if whole is None:
            raise self.fault(at, Said(NO_COMPARISON, {"field": field.label}))
        self._fits(field, whole, found, at)
        return Comparison(field, whole, found)

    def _together(
        self, field: ConditionField, op: Op | None, behind: Op | None, at: int
    ) -> Op | None:
        """The comparison before and the one behind the value; None where neither stands."""
        if behind is None:
            if op is None and field.lasting:
                return Op.GE
            listed = field.kind is FieldKind.CHOICE
            return Op.EQ if op is None and listed else op
        if op in {None, Op.EQ}:
            return behind
        if (op in _UPWARDS) is not (behind in _UPWARDS) or op not in ORDERED:
            raise self.fault(at, NO_LINK)
        return op

    def _fits(self, field: ConditionField, op: Op, found: tuple[Value, ...], at: int) -> None:
        """Whether the comparison can be made of such a field."""
        said = {"field": field.label, "kind": field.kind.text}
        if op in ORDERED and not field.in_order:
            raise self.fault(at, Said(NOT_IN_ORDER, said))
        if op in WITHIN and (field.kind.in_order or field.kind is FieldKind.BOOL):
            raise self.fault(at, Said(NO_PARTS, said))
        if op in ORDERED and len(found) > 1:
            raise self.fault(at, ONE_VALUE)

    def _values(self, field: ConditionField, op: Op | None) -> tuple[Value, ...]:
        """One value, or several with 、 or 或 between them; they may stand in brackets."""
        opened = self.scan.after_blanks(self.scan.at)
        bracket = op is not None and op not in ORDERED and self.scan.sign("(")
        found = [self._value(field, op)]
        while op is not None and op not in ORDERED and self._another(in_bracket=bracket):
            found.append(self._value(field, op))
        if bracket and not self.scan.sign(")"):
            raise self.fault(opened, UNCLOSED)
        return _once(found)

    def _another(self, *, in_bracket: bool) -> bool:
        """Whether a further value follows; if so what parts them is passed."""
        hit = self.scan.found(self.words.list_signs if in_bracket else self.words.list_words)
        if hit is None:
            return False
        end = self.scan.after_blanks(hit[1])
        other = (
            end >= len(self.scan.text)
            or self.scan.text.startswith(("(", ")"), end)
            or self.scan.found(self.fields, end)
            or self._of_another_list(end)
            or self.scan.found(self.words.before, end)
            or self.scan.found(self.words.links, end)
            or self._denied_field(end)
        )
        if other:
            return False
        self.scan.at = hit[1]
        return True

    def _of_another_list(self, at: int) -> bool:
        """Whether customers of another kind begin here: 行业 = 五金 或 A类客户."""
        hit = self.scan.found(self.phrases, at)
        return hit is not None and (self.last is None or hit[0][0] != self.last.name)

    def _denied_field(self, at: int) -> bool:
        hit = self.scan.found(self.words.denials, at)
        return hit is not None and self.scan.found(self.fields, hit[1]) is not None

    def _value(self, field: ConditionField, op: Op | None) -> Value:
        """The value that stands here."""
        self.scan.skip()
        at = self.scan.at
        if self.scan.text[at : at + 1] in QUOTES:
            typed, end = quoted(self.scan.text, at)
            if end is None:
                raise self.fault(at, UNQUOTED)
            self.scan.at = end
        else:
            self.scan.at = chunk_end(self.scan, at, field, self.starts, self.words)
            typed = self.scan.text[at : self.scan.at].strip()
        if not typed.strip():
            said = {"field": field.label, "kind": field.kind.text, "value": field.kind.example}
            if op is None:
                raise self.fault(at, Said(NO_COMPARISON, {"field": field.label}))
            raise self.fault(at, Said(NO_VALUE, said))
        free = op in WITHIN and field.kind is not FieldKind.CHOICE
        value = typed.strip() if free and not field.in_order else values.read(typed, field)
        if value is None:
            raise self.fault(at, values.fault(field))
        return value

    def _second(self, field: ConditionField, op: Op | None, *, between: bool) -> Value | None:
        """The other end of a span (20万到50万); None where there is none."""
        if op not in {None, Op.EQ} or not field.kind.in_order:
            return None
        if not self.scan.take(self.words.to if between else self.words.span_signs):
            return None
        found = self._value(field, Op.EQ)
        self.scan.take(self.words.between_behind)
        return found

    def _span(self, field: ConditionField, low: Value, high: Value, at: int) -> Condition:
        if _end(low) > _end(high):  # type: ignore[operator]  # of one kind, which has an order
            scaled = field.kind is FieldKind.MONEY
            raise self.fault(at, BOTH_ENDS if scaled else BACKWARDS)
        if field.kind is FieldKind.MONEY and _bare_beside_scaled(self.scan, at):
            raise self.fault(at, BOTH_ENDS)
        return All((Comparison(field, Op.GE, (low,)), Comparison(field, Op.LE, (high,))))


def _there(field: ConditionField, op: Op) -> Comparison:
    """Whether there is any: of a field that counts, more than 0; of another one, a value."""
    if not field.counts:
        return Comparison(field, op)
    return Comparison(field, Op.EQ if op is Op.EMPTY else Op.GT, (0,))


def _end(value: Value) -> object:
    return value[0] if isinstance(value, tuple) else value


def _once(found: Iterable[Value]) -> tuple[Value, ...]:
    return tuple(dict.fromkeys(found))


def _bare_beside_scaled(scan: Scanner, at: int) -> bool:
    """Whether only the second end of a span has 万 or k behind it: 20-50万."""
    typed = scan.text[at : scan.at].casefold()
    first = typed.lstrip("0123456789., ")
    scales = "百千万亿kw"
    return bool(first) and first[0] not in scales and any(sign in scales for sign in first)
