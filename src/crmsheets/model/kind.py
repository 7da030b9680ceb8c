"""The kinds of field: how a value is typed, stored and shown; each is one annotated type.

A kind is a mark in the annotation, beside the constraints that Pydantic enforces on whole columns.
Scaled kinds store whole numbers (see `exact`).
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, Le
from pydantic import StringConstraints

from crmsheets.model.exact import MONEY_PLACES, PRICE_PLACES, QUANTITY_PLACES


class Kind(StrEnum):
    """What a field holds; drives reading, data validation, number format and JSON Schema."""

    TEXT = "text"
    PARAGRAPH = "paragraph"
    COMPANY = "company"
    PERSON = "person"
    DATE = "date"
    INTEGER = "integer"
    QUANTITY = "quantity"
    PRICE = "price"
    MONEY = "money"
    RATING = "rating"
    CHOICE = "choice"
    MULTI = "multi"
    PHONE = "phone"
    EMAIL = "email"
    WECHAT = "wechat"
    CODE = "code"
    USCC = "uscc"
    BOOL = "bool"

    @property
    def places(self) -> int | None:
        """Decimal places of a scaled whole number; None for kinds that are not numbers."""
        return {
            Kind.MONEY: MONEY_PLACES,
            Kind.PRICE: PRICE_PLACES,
            Kind.QUANTITY: QUANTITY_PLACES,
            Kind.INTEGER: 0,
            Kind.RATING: 1,
        }.get(self)


def _text(most: int, least: int = 1) -> StringConstraints:
    return StringConstraints(min_length=least, max_length=most, strict=True)


Words = Annotated[str, Kind.TEXT, _text(100)]
ShortWords = Annotated[str, Kind.TEXT, _text(40)]
Paragraph = Annotated[str, Kind.PARAGRAPH, _text(1000)]
Note = Annotated[str, Kind.PARAGRAPH, _text(500)]
Company = Annotated[str, Kind.COMPANY, _text(100, 2)]
Person = Annotated[str, Kind.PERSON, _text(30)]
Code = Annotated[str, Kind.CODE, _text(30)]
Day = Annotated[dt.date, Kind.DATE]
Integer = Annotated[int, Kind.INTEGER, Ge(0), Le(10**9)]
Quantity = Annotated[int, Kind.QUANTITY, Ge(-(10**12)), Le(10**12)]
Price = Annotated[int, Kind.PRICE, Ge(0), Le(10**13)]
Money = Annotated[int, Kind.MONEY, Ge(-(10**13)), Le(10**13)]
# A rating counts tenths: a ten-point column is halved and keeps its .5 steps.
Rating = Annotated[int, Kind.RATING, Ge(10), Le(50)]
Phone = Annotated[str, Kind.PHONE, _text(60)]
Email = Annotated[
    str,
    Kind.EMAIL,
    StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s.]+$", max_length=100, strict=True),
]
WeChat = Annotated[str, Kind.WECHAT, _text(40)]
Uscc = Annotated[
    str,
    Kind.USCC,
    StringConstraints(pattern=r"^([0-9A-HJ-NP-RTUWXY]{18}|[0-9A-Z]{15})$", strict=True),
]
