"""What a factory may say in `crmsheets.toml`: thresholds, staff, choices, extra fields.

Every default is design.md §8's; the names here are the keys of the file. A mistake is told with its
key path by whoever reads the file (`Settings.model_validate` raises pydantic.ValidationError).
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, Lt
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from crmsheets.model.kind import Kind
from crmsheets.model.text import Lang, Locale, Region

Share = Annotated[float, Ge(0), Le(1)]
Days = Annotated[int, Ge(0), Le(3650)]
Points = Annotated[float, Ge(0), Le(100)]
Word = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{1,39}$")]


class Part(BaseModel):
    """A table of the settings file; unknown keys are mistakes."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Tier(Part):
    """How A, B and C are given. Weights are points; targets None = 90th percentile, rounded."""

    method: Literal["score", "rules", "abc", "rfm"] = "score"
    window_months: Annotated[int, Ge(1), Le(60)] = 12
    weight_spend: Points = 50
    weight_orders: Points = 30
    weight_rating: Points = 20
    target_spend: Annotated[Decimal, Gt(0)] | None = None
    target_orders: Annotated[int, Gt(0)] | None = None
    cut_a: Points = 70
    cut_b: Points = 40
    new_months: Annotated[int, Ge(0), Le(24)] = 3
    # method "rules": a customer is A (B) from this spend or this many orders in the window on.
    rule_a_spend: Decimal = Decimal(100_000)
    rule_a_orders: int = 12
    rule_b_spend: Decimal = Decimal(20_000)
    rule_b_orders: int = 4
    # method "abc": cumulative shares before the customer.
    share_a: Share = 0.8
    share_b: Share = 0.95


class Life(Part):
    """When a customer counts as lost, and when one should have ordered."""

    lost_days: Days = 180
    lost_ratio: Annotated[float, Gt(1)] = 3
    late_ratio: Annotated[float, Gt(1)] = 2
    shrink_orders: Annotated[float, Ge(0)] = 4
    min_orders: Annotated[int, Ge(2)] = 3


class Service(Part):
    """Days within which a case should be answered for the first time, and be closed."""

    reply_days: Days = 1
    consult_days: Days = 1
    complaint_days: Days = 3
    aftersales_days: Days = 7


class FollowUp(Part):
    """Days after which a customer of a tier should have been contacted again."""

    cadence_a: Days = 14
    cadence_b: Days = 30
    cadence_c: Days = 90


class Amounts(Part):
    """How a typed total is held against quantity x unit price."""

    tolerance: Annotated[Decimal, Ge(0)] = Decimal(1)
    tolerance_share: Share = 0.005
    accept_share: Share = 0.2


class Counting(Part):
    """Which orders count (labels of the list 订单状态)."""

    not_counted: tuple[Word, ...] = ("取消", "待确认")


class Reporting(Part):
    """Which month is reported, and how much of it."""

    last_day_for_previous_month: Annotated[int, Ge(0), Le(31)] = 20
    top_customers: Annotated[int, Ge(1), Le(100)] = 10
    todos: Annotated[int, Ge(1), Le(50)] = 10
    months_shown: Annotated[int, Ge(2), Le(36)] = 13
    min_rate: Annotated[int, Ge(1)] = 10


class Returns(Part):
    """What a returned copy shows."""

    max_lines: Annotated[int, Ge(1), Le(500)] = 30


class ExtraChoice(Part):
    """An entry added to a choice list."""

    zh: Word
    en: str = ""
    synonyms: tuple[Word, ...] = ()


class ExtraField(Part):
    """A factory's own column: `table` + `name` (python), label, kind, choices."""

    table: Key
    name: Key
    label: Word
    label_en: str = ""
    kind: Literal[
        Kind.TEXT,
        Kind.PARAGRAPH,
        Kind.DATE,
        Kind.INTEGER,
        Kind.QUANTITY,
        Kind.PRICE,
        Kind.MONEY,
        Kind.RATING,
        Kind.CHOICE,
        Kind.PHONE,
        Kind.EMAIL,
        Kind.CODE,
        Kind.BOOL,
    ] = Kind.TEXT
    choices: tuple[Word, ...] = ()
    required: bool = False
    example: str = ""
    hint: str = ""
    synonyms: tuple[Word, ...] = ()


class Settings(Part):
    """The whole file; every key may be left out."""

    company: str = ""
    language: Lang = "zh"
    region: Region | None = None
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] | None = None
    customer_prefix: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,4}$")] = "CUS"
    staff: tuple[Word, ...] = ()
    modules: tuple[Key, ...] = ()
    rows: Annotated[int, Ge(100), Lt(100_000)] = 5000
    choices: dict[str, tuple[ExtraChoice, ...]] = Field(default_factory=dict)
    fields: tuple[ExtraField, ...] = ()
    tier: Tier = Tier()
    life: Life = Life()
    service: Service = Service()
    followup: FollowUp = FollowUp()
    amounts: Amounts = Amounts()
    counting: Counting = Counting()
    report: Reporting = Reporting()
    returns: Returns = Returns()

    def locale(self, lang: Lang | None = None) -> Locale:
        """Language, region and currency; region and currency default from the language."""
        spoken = lang or self.language
        region: Region = self.region or ("CN" if spoken == "zh" else "INTL")
        currency = self.currency or ("CNY" if region == "CN" else "USD")
        return Locale(spoken, region, currency)
