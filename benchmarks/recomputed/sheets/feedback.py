"""The sheet 反馈分析, and the themes on 服务与反馈."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from benchmarks.recomputed.against import Row, against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import within
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import at, row_place
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.sheets.service import wilson
from benchmarks.recomputed.voices import Voice, said, voices
from benchmarks.recomputed.words import Names

SHEET = "反馈分析"
HEADS = Names(
    {
        "说的是": "About",
        "好评": "Good",
        "中评": "Neutral",
        "差评": "Bad",
        "看不出": "Cannot be told",
        "其中推断": "Of these inferred",
        "是不满": "A complaint",
        "评分": "Rating",
        "出处": "From",
        "方面": "Dimension",
        "平均分": "Mean",
        "份数": "Marks",
        "满意的": "Satisfied",
        "满意率下限": "Lower limit",
        "满意率上限": "Upper limit",
        "哪里不对": "What is odd",
        "不满": "Complaints",
        "提到": "Mentions",
        "平均评分": "Mean rating",
        "评分条数": "Ratings",
    }
)
DIMENSIONS = Names(
    {
        "质量评分": "Quality rating",
        "性能评分": "Performance rating",
        "外观评分": "Appearance rating",
        "交期评分": "Delivery rating",
        "价格评分": "Price rating",
        "包装评分": "Packaging rating",
        "服务态度评分": "Service rating",
        "专业性评分": "Expertise rating",
        "售后评分": "After-sales rating",
        "评分": "Rating",
    }
)
COLUMNS = dict(
    zip(
        DIMENSIONS.pairs,
        (
            "rating_quality", "rating_performance", "rating_appearance", "rating_delivery", "rating_price",
            "rating_packaging", "rating_attitude", "rating_expertise", "rating_aftersales", "rating",
        ),
        strict=True,
    )
)  # fmt: skip
QUOTES, FULL = 3, 5


@sheet
def feedback_sheet(judged: Judged) -> Iterator[Compared]:
    every = list(voices(judged.facts))
    year = [each for each in every if within(each.day, judged.facts.year)]
    yield from themes(judged, year)
    if judged.facts.outputs.sheet(SHEET).texts:
        yield from head(judged, every)
        yield from moods(judged, year)
        yield from quotes(judged, year)
        yield from dimensions(judged, year)
        yield from odd(judged, every)


def head(judged: Judged, every: list[Voice]) -> Iterator[Compared]:
    text = "\n".join(judged.facts.outputs.sheet(SHEET).texts)
    found = re.search(r"(\d+) 条反馈，(\d+) 条的好坏|(\d+) pieces of feedback; of (\d+)", text)
    if found:
        told = [int(each) for each in found.groups() if each]
        yield Compared("反馈分析", told, [len(every), sum(each.by_words for each in every)])


def themes(judged: Judged, year: list[Voice]) -> Iterator[Compared]:
    facts = judged.facts
    mine: dict[object, Row] = {}
    for theme in {theme for each in year for theme in (*each.themes, *each.unhappy)}:
        own = [each.rating for each in year if theme in each.themes and each.rating is not None]
        mine[said(facts, theme)] = {
            "不满": sum(theme in each.unhappy for each in year),
            "提到": sum(theme in each.themes for each in year),
            "平均评分": sum(own, Fraction(0)) / len(own) if own else None,
            "评分条数": len(own),
        }
    rows = rows_of(facts.outputs, "服务与反馈", HEADS, "说的是", "提到")
    yield from against("说的是", facts.outputs, HEADS, rows, "说的是", mine)


def moods(judged: Judged, year: list[Voice]) -> Iterator[Compared]:
    facts = judged.facts
    mine: dict[object, Row] = {}
    names = {"好评": "good", "中评": "neutral", "差评": "bad", "看不出": ""}
    for theme in {theme for each in year for theme in each.themes}:
        own = [each for each in year if theme in each.themes]
        counts = {head: sum(e.mood == mood for e in own) for head, mood in names.items()}
        mine[said(facts, theme)] = counts | {"其中推断": sum(each.by_words for each in own)}
    rows = rows_of(facts.outputs, SHEET, HEADS, "说的是", "好评")
    yield from against("好评差评", facts.outputs, HEADS, rows, "说的是", mine)


def quotes(judged: Judged, year: list[Voice]) -> Iterator[Compared]:
    """Three of each theme: complaints first, the lowest rating first, then the newest."""
    facts = judged.facts
    theme_, rating, place = HEADS.of(facts.outputs, "说的是", "评分", "出处")
    rows = rows_of(facts.outputs, SHEET, HEADS, "说的是", "是不满")
    told = sorted(((str(r[theme_]), row_place(str(r[place])), r[rating]) for r in rows), key=str)
    mine = []
    for theme in {theme for each in year for theme in each.themes}:
        own = [each for each in year if theme in each.themes and each.raw["content"]]
        own.sort(
            key=lambda e: (
                theme not in e.unhappy,
                3 if e.rating is None else e.rating,
                -(e.day.toordinal() if e.day else 0),
                str(
                    facts.outputs.customers.get(e.raw["customer_id"], {}).get("name")
                    or e.raw["customer_name"]
                ),
                e.raw["content"],
            )
        )
        for each in own[:QUOTES]:
            score = None if each.rating is None else float(each.rating)
            mine.append((said(facts, theme), at(each.raw), score))
    yield Compared("客户怎么说", told, sorted(mine, key=lambda m: str((m[0], m[1], plain(m[2])))))


def plain(value: float | None) -> float | int | None:
    """As a cell holds it."""
    return int(value) if value is not None and value == int(value) else value


def dimensions(judged: Judged, year: list[Voice]) -> Iterator[Compared]:
    facts = judged.facts
    mine: dict[object, Row] = {}
    for name, column in COLUMNS.items():
        marks = [Fraction(e.raw[column]) for e in year if e.raw.get(column)]
        if marks and (column != "rating" or mine):
            good = sum(mark >= 4 for mark in marks)
            low, high = wilson(good, len(marks))
            mine[DIMENSIONS.said(facts.outputs, name)] = {
                "平均分": sum(marks, Fraction(0)) / len(marks),
                "份数": len(marks),
                "满意的": good,
                "满意率下限": max(low, 0.0),
                "满意率上限": min(high, 1.0),
            }
    rows = rows_of(facts.outputs, SHEET, HEADS, "方面", "份数")
    yield from against("打了几分", facts.outputs, HEADS, rows, "方面", mine)


def odd(judged: Judged, every: list[Voice]) -> Iterator[Compared]:
    """Whether words contradict a rating is read from them; the rating is full marks or a low one."""
    outputs = judged.facts.outputs
    place, rating = HEADS.of(outputs, "出处", "评分")
    rows = rows_of(outputs, SHEET, HEADS, "哪里不对", "评分")
    told = sorted((row_place(str(row[place])), row[rating]) for row in rows)
    mine = sorted((at(each.raw), each.rating) for each in every if each.against)
    yield Compared("评分和话对不上", told, mine)
    for each in every:
        if each.against and each.rating is not None:
            yield Compared(f"对不上 {at(each.raw)}", each.rating == FULL or each.rating <= 2, True)  # noqa: FBT003  # a law
