"""分级试算: change weights and cuts in yellow cells, see every customer's tier move; detail.

The sheet with live formulas is drawn by `reports.sheets.whatif`; here stands what it starts from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.analysis.whatif import WhatIf, what_if
from crmsheets.analysis.whatif_words import (
    CUSTOMER,
    INPUTS,
    LEAD,
    NAME,
    NUMBER,
    SCORE,
    THEN,
    TITLE,
    VALUE,
    WHAT,
    fact,
    in_words,
    told,
)
from crmsheets.model.page import Block, Heads, Lines, Listing, Page, Section

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale


def make(judged: Judged, locale: Locale) -> Page | None:
    """The figures and the customers as they stand; None without a customer that has a dated order."""
    found = what_if(judged)
    if found is None:
        return None
    blocks: tuple[Block, ...] = (
        Lines(tuple(told(found, locale)), small=True),
        _inputs(found, locale),
        _customers(found, locale),
    )
    return Page(NAME, locale.say(TITLE), blocks, locale.say(LEAD))


def _inputs(found: WhatIf, locale: Locale) -> Listing:
    heads = (Heads(locale.say(WHAT), width=40), Heads(locale.say(VALUE), "decimal"))
    rows = [(locale.say(each.label), each.value) for each in found.inputs]
    return Listing(locale.say(INPUTS), heads, rows)


def _customers(found: WhatIf, locale: Locale) -> Listing:
    heads = [Heads(locale.say(CUSTOMER), width=30), Heads(locale.say(NUMBER))]
    words = {each.key for each in found.terms if not each.by_number}
    heads += [
        Heads(fact(name, found, locale), "text" if name in words else "decimal")
        for name in found.facts
    ]
    heads += [Heads(locale.say(SCORE), "decimal"), Heads(locale.say(THEN))]
    rows: list[tuple[Any, ...]] = [
        (
            each.name,
            each.customer_id,
            *(in_words(each.facts[name], locale) for name in found.facts),
            each.score,
            each.by_rules or None,
        )
        for each in found.customers
    ]
    return Listing("", tuple(heads), rows)


SECTION = Section(place=90, name=NAME, title=TITLE, make=make, detail=True)
