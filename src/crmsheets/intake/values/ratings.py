"""Ratings of 1 to 5 in tenths: numbers, stars, words, and columns on other scales."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from crmsheets.intake.values import chinese
from crmsheets.intake.values.blanks import EXCEL_ERROR, is_blank, shows_error
from crmsheets.intake.values.rating_words import satisfaction
from crmsheets.intake.values.reading import ColumnContext, Decided, Distinct, Note, Read, said
from crmsheets.intake.values.spelling import compact
from crmsheets.model.exact import decimal, plain_number, units
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.grid import Value
from crmsheets.model.template import Field
from crmsheets.model.text import Text

READ_AS = Rule(
    code="RATE01",
    severity=Severity.INFO,
    message=Text("写的是「{value}」，读成 {read} 分。", "says '{value}'; read as {read}."),
    why=Text("评分统一按1到5分算。", "Ratings count from 1 to 5."),
    fix=Text("不用改。", "Nothing to do."),
    example="非常满意",
    passing="5",
    fixed=True,
)
OUTSIDE = Rule(
    code="RATE02",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，满分是5分。如果是10分制，请把整列都按10分制写。",
        "is {value}, but 5 is the best. If you rate out of 10, do so in the whole column.",
    ),
    why=Text("分制不一样，平均分就没有意义。", "Scales must agree before they are averaged."),
    fix=Text("填1到5分。", "Enter 1 to 5."),
    example="9",
    passing="4",
)
NOT_A_RATING = Rule(
    code="RATE03",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，看不出几分，请填1到5。",
        "says '{value}', which is no rating. Enter 1 to 5.",
    ),
    why=Text("评分要能平均。", "Ratings are averaged."),
    fix=Text("填1到5分。", "Enter 1 to 5."),
    example="再说",
    passing="4",
)
OTHER_SCALE = Rule(
    code="RATE04",
    severity=Severity.INFO,
    message=Text(
        "整列按{scale}分制读，{count} 格都折算成5分制（{evidence}）。",
        "is out of {scale}: {count} cells were converted to 5 ({evidence}).",
    ),
    why=Text("评分统一按1到5分算。", "Ratings count from 1 to 5."),
    fix=Text("不用改。", "Nothing to do."),
    example="9, 10, 8",
    passing="4, 5, 3",
    fixed=True,
)
RULES = (READ_AS, OUTSIDE, NOT_A_RATING, OTHER_SCALE)

_STARS = re.compile(r"[★⭐🌟*\ufe0f]+[☆]*")
_NUMBER = re.compile(
    r"(?:评分?|打了?|得分?|给了?)?\s*:?\s*([0-9]+(?:\.[0-9]+)?|[一二两三四五六七八九十](?:点[一二三四五六七八九])?)\s*(?:分|星级?|颗星|points?|stars?)?\s*"
    r"(?:(?:/|\(?满分|out of)\s*([0-9]+)\s*分?\)?|\(?([0-9]+|百)分制\)?|(%))?",
    re.IGNORECASE,
)
# 满意（4分） and 5 - Excellent: a mark with its word.
_MARK_OF_WORD = re.compile(r"(?P<word>[^\d(:\-]+?)\s*[(:\-]?\s*(?P<mark>[1-5])\s*[分星]?\s*\)?")
_WORD_OF_MARK = re.compile(r"(?P<mark>[1-5])\s*[分星]?\s*[(:.\-、=]\s*(?P<word>[^\d()]+?)\s*\)?")
_SCALE = re.compile(
    r"(?:满分|/|out of|1\s*[-~到]\s*)\s*([0-9]+)|([0-9]+)\s*分制|(百分制)", re.IGNORECASE
)
_BY_HEADER = Text("表头这样写", "the header says so")
_BY_MOST = Text("多数大于5，都不超过10", "most exceed 5, none exceeds 10")
_BY_ALL = Text("都大于10，都不超过100", "all exceed 10, none exceeds 100")
_FIVE, _TEN, _HUNDRED = 5, 10, 100


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark as written: `scale` 0 where the cell itself does not say out of how many."""

    mark: Decimal
    scale: int = 0
    plain: bool = False


def read_ratings(distinct: Distinct, field: Field, ctx: ColumnContext) -> Decided:
    """Ratings in tenths; whether the column counts to 5, 10 or 100 is decided once."""
    del field
    drafts = [_draft(value) for value in distinct.values]
    scale, evidence = _scale(distinct, drafts, ctx)
    reads = [
        draft
        if isinstance(draft, Read)
        else _read(draft, draft.scale or scale, own=bool(draft.scale))
        for draft in drafts
    ]
    if scale == _FIVE:
        return Decided(reads)
    places = tuple(
        at for at, draft in enumerate(drafts) if isinstance(draft, _Mark) and not draft.scale
    )
    count = sum(distinct.counts[at] for at in places)
    got = {"scale": scale, "count": count, "evidence": evidence}
    return Decided(reads, ((Note(OTHER_SCALE, got), places),) if places else ())


def _draft(value: Value) -> Read | _Mark:
    if isinstance(value, bool):
        return said(NOT_A_RATING)
    if isinstance(value, (int, float)):
        finite = math.isfinite(value)
        return _Mark(Decimal(f"{value:.15g}"), plain=True) if finite else said(NOT_A_RATING)
    if shows_error(value):
        return said(EXCEL_ERROR)
    if not isinstance(value, str):
        return Read() if value is None else said(NOT_A_RATING)
    text = compact(value)
    if _STARS.fullmatch(text) and text.count("*") <= _FIVE:
        stars = sum(text.count(star) for star in "★⭐🌟*")
        return _Mark(Decimal(stars), _FIVE)
    return Read() if is_blank(value) else _of_text(value, text)


def _of_text(value: str, text: str) -> Read | _Mark:
    found = _NUMBER.fullmatch(text)
    if found is None:
        spoken = spoken_mark(text)
        return said(NOT_A_RATING) if spoken is None else _Mark(Decimal(spoken), _FIVE)
    mark = Decimal(found[1]) if found[1][0].isascii() else (chinese.number(found[1]) or Decimal(0))
    if found[4]:
        return _Mark(mark, _HUNDRED)
    named = found[2] or found[3]
    return _Mark(mark, _HUNDRED if named == "百" else int(named or 0), plain=found[1] == value)


def spoken_mark(text: str) -> int | None:
    """What a word of satisfaction says, 1 to 5; with its mark beside it only if both say the same."""
    alone = satisfaction(text)
    if alone is not None:
        return alone
    found = _MARK_OF_WORD.fullmatch(text) or _WORD_OF_MARK.fullmatch(text)
    spoken = satisfaction(found["word"]) if found else None
    return spoken if found and spoken == int(found["mark"]) else None


def _scale(
    distinct: Distinct, drafts: Sequence[Read | _Mark], ctx: ColumnContext
) -> tuple[int, Text]:
    """Out of how many the column counts, and why."""
    header = _SCALE.search(compact(ctx.header))
    if header:
        named = _HUNDRED if header[3] else int(header[1] or header[2])
        if named in {_FIVE, _TEN, _HUNDRED}:
            return named, _BY_HEADER
    marks = [
        (draft.mark, count)
        for draft, count in zip(drafts, distinct.counts, strict=True)
        if isinstance(draft, _Mark) and not draft.scale
    ]
    over = sum(count for mark, count in marks if mark > _FIVE)
    total = sum(count for _, count in marks)
    if over * 2 > total and total > 1 and all(mark <= _TEN for mark, _ in marks):
        return _TEN, _BY_MOST
    if total > 1 and all(_TEN < mark <= _HUNDRED for mark, _ in marks):
        return _HUNDRED, _BY_ALL
    return _FIVE, _BY_HEADER


def _read(mark: _Mark, scale: int, *, own: bool) -> Read:
    """A mark out of `scale` as tenths of a point out of 5; the lowest marks of 10 count as 1."""
    if scale not in {_FIVE, _TEN, _HUNDRED} or not 1 <= mark.mark <= scale:
        return said(OUTSIDE)
    out_of_five = max(mark.mark * _FIVE / scale, Decimal(1))
    tenths = units(out_of_five, 1)
    exact = decimal(tenths, 1) == out_of_five
    if mark.plain and (exact or scale != _FIVE) and not own:
        return Read(tenths)
    return Read(tenths, (Note(READ_AS, {"read": plain_number(tenths, 1)}),))
