"""Settings whose words are entries of our lists, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from crmsheets.templates.customer_classes import PaymentTerms
from crmsheets.templates.order_lists import OrderStatus

if TYPE_CHECKING:
    from crmsheets.model.choice import Choice
    from crmsheets.model.parameters import Parameter
    from crmsheets.model.text import Lang

_LISTS: Mapping[str, type[Choice]] = {
    "counting.not_counted": OrderStatus,
    "finance.default_terms": PaymentTerms,
}


def spoken(parameter: Parameter, value: object, lang: Lang) -> str:
    """A value as a person reads and types it: `Parameter.shown`, entries of a list by their label.

    Words of people's own that stand in no list stay as they are.
    """
    entries = _LISTS.get(parameter.key)
    if entries is None:
        return parameter.shown(value, lang)
    words = value if isinstance(value, tuple) else (value,)
    found = (entries.read(str(each)) for each in words)
    said = tuple(
        entry.text(lang) if entry is not None else each
        for entry, each in zip(found, words, strict=True)
    )
    return parameter.shown(said if isinstance(value, tuple) else said[0], lang)
