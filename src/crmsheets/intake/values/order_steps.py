"""待审核: among a factory's own production steps it is past the customer's word; elsewhere it is not settled.

A list that also names 已派工, 备料中 or 质检中 goes by those steps: what is to be reviewed there has been
confirmed. In any other list, as in what ERP systems export, an order under review is no order yet.
"""

from __future__ import annotations

import re
import unicodedata

from crmsheets.intake.values.choices import READ_AS, read_choice
from crmsheets.intake.values.reading import ColumnContext, Decided, Distinct, Note, Read, typed
from crmsheets.model.grid import Value
from crmsheets.model.hanzi import simplified
from crmsheets.model.template import Field

_STEPS = re.compile(r"[已待]派[工单]|备料中?|待备料|质检中?|待质检")
_UNDER_REVIEW = re.compile(
    r"(?:待|等待?|等着|未|还?没有?|还未|尚未)(?:经理|主管|财务|老板|业务|领导)?(?:[一二初复终]审|审核?|审单)(?:通过|确认)?"
    r"|(?:正?在)?审(?:核|单)中|(?:pending|awaiting|under|in)(?: for)? review|not (?:yet )?reviewed",
    re.IGNORECASE,
)


def read_status(distinct: Distinct, field: Field, ctx: ColumnContext) -> Decided:
    """How far orders are; a review is judged by the other words of the column."""
    own = any(_STEPS.fullmatch(_plain(value)) for value in distinct.values)
    return Decided([_read(value, field, ctx, own=own) for value in distinct.values])


def _read(value: Value, field: Field, ctx: ColumnContext, *, own: bool) -> Read:
    if own or field.choices is None or not _UNDER_REVIEW.fullmatch(_plain(value)):
        return read_choice(value, field, ctx)
    member = field.choices.__members__["UNCONFIRMED"]
    return Read(member, (Note(READ_AS, {"read": member.text}),))


def _plain(value: Value) -> str:
    return simplified(unicodedata.normalize("NFKC", typed(value)).strip())
