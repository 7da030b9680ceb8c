"""Switched-on columns of customers: consent without its day, credit for those who pay at once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.scope import by_file, known, named
from crmsheets.model.check import Check
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text
from crmsheets.templates.customer_classes import BuyerKind, CompanySize, Consent, PaymentTerms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings

NO_DAY = Rule(
    code="CUS06",
    severity=Severity.INFO,
    message=Text(
        "没填，告知/同意已经填了（{rows}）。知道哪天就补上，例如 {example}。",
        "is empty, but the consent is there ({rows}). Enter the day if it is known, e.g. {example}.",
    ),
    why=Text("有人问起时，说得出哪天同意的。", "So that somebody who asks can be told when."),
    fix=Text("补上日期；不知道就空着。", "Enter the day; leave it if nobody knows."),
    example="客户 告知/同意：已同意 同意日期：（空）",
    passing="客户 告知/同意：已同意 同意日期：2024-3-5",
)
NO_CONSENT = Rule(
    code="CUS07",
    severity=Severity.INFO,
    message=Text(
        "没填，同意日期却填了（{rows}）。请选同意了没有，例如 {example}。",
        "is empty, but its day is there ({rows}). Pick what they said, e.g. {example}.",
    ),
    why=Text("只有日期，看不出能不能发广告。", "A day alone does not say whether we may write."),
    fix=Text("从列表选告知/同意。", "Pick the consent from the list."),
    example="客户 告知/同意：（空） 同意日期：2024-3-5",
    passing="客户 告知/同意：拒绝营销 同意日期：2024-3-5",
)
BIG_PERSON = Rule(
    code="CUS08",
    severity=Severity.INFO,
    message=Text(
        "填的是「{value}」，客户性质却是「个人」（{rows}），请核对。",
        "says {value}, but the buyer is a private person ({rows}). Please check.",
    ),
    why=Text("一个人没有企业规模，分类会算错。", "A person has no size class."),
    fix=Text("改企业规模或客户性质。", "Correct the size or the kind of buyer."),
    example="客户 客户性质：个人 企业规模：大型",
    passing="客户 客户性质：个人 企业规模：（空）",
)
NO_CREDIT_NEEDED = Rule(
    code="CUS09",
    severity=Severity.INFO,
    message=Text(
        "填了额度，结算方式却是先付款或现结（{rows}）：不欠钱用不到额度。请核对结算方式。",
        "is given to customers who pay at once or before ({rows}). Please check the payment terms.",
    ),
    why=Text("结算方式写错，货款到期的日子就算错。", "Wrong terms make wrong due dates."),
    fix=Text("改结算方式，或清空信用额度。", "Correct the terms, or clear the limit."),
    example="客户 结算方式：款到发货 信用额度：100000",
    passing="客户 结算方式：月结30天 信用额度：100000",
)
RULES = (NO_DAY, NO_CONSENT, BIG_PERSON, NO_CREDIT_NEEDED)

_SAID = frozenset({Consent.AGREED, Consent.TOLD, Consent.REFUSED})
_COMPANIES = frozenset({CompanySize.LARGE, CompanySize.MEDIUM})
_AT_ONCE = frozenset({PaymentTerms.CASH, PaymentTerms.BEFORE_SHIPPING, PaymentTerms.ON_DELIVERY})


def consents(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """What a customer said without the day, and a day without what was said."""
    for table in named(data, "customer"):
        said, days = table["consent"], table["consent_date"]
        undated = [
            i
            for i in known(said)
            if said[i] in _SAID and days[i] is None and table.has(i, "consent_date")
        ]
        unsaid = [i for i in known(days) if said[i] is None and table.has(i, "consent")]
        for rule, found, field in (
            (NO_DAY, undated, "consent_date"),
            (NO_CONSENT, unsaid, "consent"),
        ):
            example = table.template.by_name[field].column.example
            yield from by_file(table, rule, found, field, example=example)


def classes(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Private persons with the size of a company."""
    for table in named(data, "customer"):
        sizes, kinds = table["company_size"], table["buyer_kind"]
        odd = [
            i
            for i in known(sizes)
            if CompanySize.read(str(sizes[i])) in _COMPANIES
            and BuyerKind.read(str(kinds[i])) is BuyerKind.PERSON
        ]
        yield from by_file(
            table, BIG_PERSON, odd, "company_size", value=str(sizes[odd[0]]) if odd else ""
        )


def credit(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Credit for customers whose terms leave nothing to owe."""
    for table in named(data, "customer"):
        limits, terms = table["credit_limit"], table["payment_terms"]
        odd = [i for i in known(limits) if limits[i] and _at_once(terms[i])]
        yield from by_file(table, NO_CREDIT_NEEDED, odd, "credit_limit")


def _at_once(terms: object) -> bool:
    return terms is not None and PaymentTerms.read(str(terms)) in _AT_ONCE


CHECKS = (
    Check(run=consents, stage="row", rules=(NO_DAY, NO_CONSENT)),
    Check(run=classes, stage="row", rules=(BIG_PERSON,)),
    Check(run=credit, stage="row", rules=(NO_CREDIT_NEEDED,)),
)
