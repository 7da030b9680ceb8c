"""How a customer stands in the end: the rules' tier, held by the kept history, overruled by a person."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from crmsheets.analysis.overrides import NO_HANDS, ByHand, Hands, hands
from crmsheets.analysis.past import Known, known
from crmsheets.analysis.stability import Held, Lenient, Why, held, lenient
from crmsheets.analysis.tiers import Grade, Standing
from crmsheets.analysis.wording import percent
from crmsheets.model.judged import CustomerType
from crmsheets.model.past import State
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.override import Override
    from crmsheets.model.past import Past
    from crmsheets.model.settings import Settings

BAND = Text(
    "保持 {tier}：离门槛不到 {band}；{ruled}",
    "Stays {tier}: within {band} of the threshold; {ruled}",
)
WATCH = Text(
    "降级观察，现在还是 {tier}：第 {below} 次低于门槛，连续 {evaluations} 次才降；{ruled}",
    "On watch, still {tier}: below the threshold {below} of {evaluations} times; {ruled}",
)
SETTLING = Text(
    "降级观察，现在还是 {tier}：升级不满 {days} 天不降；{ruled}",
    "On watch, still {tier}: no downgrade within {days} days of an upgrade; {ruled}",
)
GATE = Text(
    "降到 {tier}：有封顶，不等下个月；{ruled}",
    "Down to {tier} at once, the tier is capped; {ruled}",
)
STEP = Text("降到 {tier}：一次只降一级；{ruled}", "Down to {tier}, one step at a time; {ruled}")
BY_HAND = Text(
    "人工定为 {what}：{why}{until}；{ruled}", "Set to {what} by hand: {why}{until}; {ruled}"
)
TYPE_BY_HAND = Text(
    "{facts}；类型人工定为 {what}：{why}{until}，按规则是 {type}",
    "{facts}; type set to {what} by hand: {why}{until}, {type} by the rules",
)
RULED = Text("按规则是 {facts}", "by the rules {facts}")
UNRULED = Text("按规则不分级（{facts}）", "no tier by the rules ({facts})")
UNTIL_BY = Text("（至 {until}，{who}）", " (until {until}, {who})")
UNTIL = Text("（至 {until}）", " (until {until})")
BY = Text("（{who}）", " ({who})")
NOTHING = Text("", "")
_MARK = 8
_WORDS: Mapping[Why, Text] = {
    Why.BAND: BAND,
    Why.WATCH: WATCH,
    Why.SETTLING: SETTLING,
    Why.STEP: STEP,
    Why.GATE: GATE,
}


@dataclass(frozen=True, slots=True)
class Course:
    """What stands beside the rules: the kept history, what people set, the month that is judged.

    `same_rules`: whether the last month was judged by the rules of today; a change of the rules is
    followed at once, hysteresis is for the figures.
    """

    settings: Settings
    today: dt.date
    known: Known = field(default_factory=Known)
    hands: Hands = NO_HANDS
    same_rules: bool = True

    @property
    def period(self) -> str:
        """The month that is judged."""
        return f"{self.today:%Y-%m}"

    def previous(self, customer: str) -> State | None:
        """How it stood at the end of the last kept month before; None for one without a past."""
        lines = self.known.of(customer).before(self.period)
        return lines[-1].state if lines else None


def course_of(
    data: Dataset, settings: Settings, today: dt.date, past: Past, overrides: Sequence[Override]
) -> Course:
    """What stands beside the rules: the history of earlier months, and what people set by hand."""
    before = past.rules_before(f"{today:%Y-%m}")
    return Course(
        settings,
        today,
        known(past, data),
        hands(overrides, data, today),
        same_rules=before in {"", rules_version(settings)},
    )


def rules_version(settings: Settings) -> str:
    """Which rules a run judged by: the method, and a mark that differs where any setting of it does."""
    told = settings.tier.model_dump_json().encode()
    return f"{settings.tier.method} {hashlib.sha256(told).hexdigest()[:_MARK]}"


@dataclass(frozen=True, slots=True)
class Settled:
    """One customer's grade in the end, and how it came about. `by_rules`: the rules' own grade."""

    grade: Grade
    by_rules: Grade
    held: Held
    by_hand: ByHand | None = None

    @property
    def ruled(self) -> str:
        """The tier that the rules give."""
        return self.by_rules.tier


def settled(
    customers: Iterable[str],
    standing: Mapping[str, Standing],
    grades: Mapping[str, Grade],
    course: Course,
) -> dict[str, Settled]:
    """Everybody's tier in the end. `grades`: by the rules."""
    held_by = course.known.tracks and course.same_rules
    easy = lenient(standing, course.settings, course.today) if held_by else Lenient()
    return {each: _one(each, grades.get(each, Grade()), easy, course) for each in customers}


def _one(customer: str, grade: Grade, easy: Lenient, course: Course) -> Settled:
    earlier = course.known.of(customer).before(course.period) if course.same_rules else ()
    kept = held(
        grade.tier,
        easy.tiers.get(customer, grade.tier),
        easy.caps.get(customer, ""),
        earlier,
        course.today,
        course.settings.stability,
    )
    said = course.hands.by.get(customer)
    tier = said.tier if said and said.tier else kept.tier
    return Settled(with_tier(grade, tier), grade, kept, said)


def with_tier(grade: Grade, tier: str) -> Grade:
    """The same points under another tier."""
    return grade if grade.tier == tier else replace(grade, tier=tier)


def told(facts: Said, one: Settled, kind: CustomerType, settings: Settings) -> Said:
    """Why a customer stands as it does. `facts`: why the rules put it where they do; `kind`: its type by
    the rules.
    """
    ruled = Said(RULED if one.ruled else UNRULED, {"facts": facts})
    if one.by_hand is None:
        return _held(facts, ruled, one.held, settings)
    line = one.by_hand.line
    got = {"why": line.reason.strip(), "until": _until(one.by_hand), "what": _what(one.by_hand)}
    if one.by_hand.tier:
        return Said(BY_HAND, {**got, "ruled": ruled})
    held_facts = _held(facts, ruled, one.held, settings)
    return Said(TYPE_BY_HAND, {**got, "facts": held_facts, "type": kind})


def _held(facts: Said, ruled: Said, kept: Held, settings: Settings) -> Said:
    if kept.why is None:
        return facts
    options = settings.stability
    return Said(
        _WORDS[kept.why],
        {
            "tier": kept.tier,
            "ruled": ruled,
            "below": kept.below,
            "band": percent(options.band),
            "evaluations": options.evaluations,
            "days": options.settle_days,
        },
    )


def _what(said: ByHand) -> list[object]:
    return [each for each in (said.tier, said.type) if each]


def _until(said: ByHand) -> Said:
    day, who = said.line.until, said.line.approved_by.strip()
    text = {(True, True): UNTIL_BY, (True, False): UNTIL, (False, True): BY}.get(
        (day is not None, bool(who)), NOTHING
    )
    return Said(text, {"until": day.isoformat() if day else "", "who": who})
