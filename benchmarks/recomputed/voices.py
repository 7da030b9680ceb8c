"""What feedback and cases are about: as `themes.csv` tells it, joined to the records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from benchmarks.recomputed.facts import Facts
from benchmarks.recomputed.lines import place_of
from benchmarks.recomputed.outputs import Line, day
from benchmarks.recomputed.words import Names

THEMES = Names(
    {
        "产品质量": "Quality",
        "性能": "Performance",
        "外观": "Appearance",
        "交期": "Delivery",
        "价格": "Price",
        "包装": "Packing",
        "服务态度": "Service",
        "专业性": "Expertise",
        "物流": "Shipping",
        "售后": "After-sales",
        "其他": "Other",
    }
)
WAITING = "待验证"
GOOD, BAD, LOW = 4, 2, 3


@dataclass(frozen=True)
class Voice:
    """One record of feedback with its themes, as read from its words."""

    raw: Line
    themes: tuple[str, ...]
    unhappy: tuple[str, ...]
    mood: str
    by_words: bool
    against: bool

    @property
    def day(self) -> date | None:
        return day(self.raw["feedback_date"])

    @property
    def rating(self) -> Fraction | None:
        return Fraction(self.raw["rating"]) if self.raw["rating"] else None


@dataclass(frozen=True)
class Complaint:
    """One case that is a complaint, with the problem read from its description."""

    raw: Line
    problems: tuple[str, ...]
    at: int

    @property
    def problem(self) -> str:
        return self.problems[0] if self.problems else ""

    @property
    def day(self) -> date | None:
        return day(self.raw["service_date"])

    @property
    def who(self) -> str:
        return self.raw["customer_id"] or self.raw["customer_name"]


def told(facts: Facts, table: str) -> dict[tuple[str, ...], Line]:
    return {
        place_of(each): each
        for each in facts.outputs.derived("themes")
        if each["of_table"] == table
    }


def voices(facts: Facts) -> Iterator[Voice]:
    """Every piece of feedback; a mood by the rating must be what the rating says."""
    known = told(facts, "feedback")
    for line in facts.table("feedback"):
        said = known[place_of(line)]
        by_words = said["mood_by_words"] == "true"
        mood = said["mood"]
        if not by_words and line["rating"]:
            rating = Fraction(line["rating"])
            mood = "good" if rating >= GOOD else "bad" if rating <= BAD else "neutral"
        themes, bad = parts(said["speaks_of"]), parts(said["unhappy_with"])
        yield Voice(line, themes, bad, mood, by_words, said["against_rating"] == "true")


def complaints(facts: Facts) -> Iterator[Complaint]:
    known = told(facts, "service")
    for at, line in enumerate(facts.table("service")):
        if line["service_type"] == "投诉":
            yield Complaint(line, parts(known[place_of(line)]["unhappy_with"]), at)


def parts(text: str) -> tuple[str, ...]:
    return tuple(each for each in text.split("、") if each)


def said(facts: Facts, theme: str) -> str:
    """A theme in the report's language; one of the factory's own stays."""
    return THEMES.said(facts.outputs, theme) if theme in THEMES.pairs else theme
