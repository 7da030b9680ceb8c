"""Conditions as owners write them: `近12月金额 ≥ 20万 且 订单 ≥ 6 且 评分 ≥ 3.5`.

    condition = parse("等级 = A 且 行业 包含 五金 且 省份 = 广东", customer_fields())
    condition.holds(record)

Comparisons ≥ > ≤ < = ≠ 包含 不包含 为空 不为空, also in words (大于等于, 不低于, 以上, at least) and on full-width
keys; 且 或 非 and brackets (and, or, not); numbers 20万, 1.5千, 35%, 200,000元; days 90天, 3个月; dates
2024-3-5, 2024年3月. 且 binds closer than 或. The only error is ConditionFault, which says where and what.
"""

from __future__ import annotations

from crmsheets.analysis.condition.faults import TOO_LONG, ConditionFault, EmptyCondition
from crmsheets.analysis.condition.field import ConditionField, FieldKind, Fields, by_name
from crmsheets.analysis.condition.grammar import Grammar
from crmsheets.analysis.condition.nodes import Comparison, Condition, Record
from crmsheets.model.text import Said

LONGEST = 2000


def parse(text: str, fields: Fields) -> Condition:
    """The condition a text says about these fields. Raises ConditionFault, and nothing else."""
    if len(text) > LONGEST:
        raise ConditionFault(LONGEST, text[LONGEST - 1 :], Said(TOO_LONG, {"most": LONGEST}))
    if not text.strip():
        raise EmptyCondition
    return Grammar(text, fields).whole()


__all__ = [
    "Comparison",
    "Condition",
    "ConditionFault",
    "ConditionField",
    "FieldKind",
    "Fields",
    "Record",
    "by_name",
    "parse",
]
