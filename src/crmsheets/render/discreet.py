"""Findings as their sender may see them: other people's customers are not named.

The owner's report names every customer; a copy that goes back to one person names those only that
stand in the own file or belong to that person.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from crmsheets.model.finding import Finding
from crmsheets.model.text import Said, Text

HIDDEN = Text("别家客户", "another customer")
_MORE = "…"


def discreet(finding: Finding, others: Collection[str]) -> Finding:
    """The finding without these customers' names, neither in words nor as a proposal."""
    proposed = finding.suggestion
    if proposed is not None and proposed.value in others:
        proposed = None
    got = {slot: masked(value, others) for slot, value in finding.got.items()}
    return replace(finding, got=got, suggestion=proposed)


def masked(value: object, others: Collection[str]) -> object:
    """A slot's value without these names; of a list the others stay, one word stands for the rest."""
    if isinstance(value, str):
        return HIDDEN if value in others else value
    if isinstance(value, Said):
        return Said(value.text, {slot: masked(each, others) for slot, each in value.got.items()})
    if isinstance(value, (list, tuple)):
        kept = [each for each in value if each not in others]
        if len(kept) == len(value):
            return value
        return [*(each for each in kept if each not in {HIDDEN, _MORE}), HIDDEN]
    return value
