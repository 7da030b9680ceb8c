"""Exchange rates to the home currency."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated

from crmsheets.model.options.part import Part, Rate
from crmsheets.model.text import Text


class Rates(Part):
    """How many units of the home currency one unit of a foreign one is worth; exact decimals."""

    CNY: Annotated[Rate, Text("1 人民币合多少本币", "Home units for 1 CNY")] = None
    USD: Annotated[Rate, Text("1 美元合多少本币", "Home units for 1 USD")] = None
    EUR: Annotated[Rate, Text("1 欧元合多少本币", "Home units for 1 EUR")] = None
    GBP: Annotated[Rate, Text("1 英镑合多少本币", "Home units for 1 GBP")] = None
    JPY: Annotated[Rate, Text("1 日元合多少本币", "Home units for 1 JPY")] = None
    HKD: Annotated[Rate, Text("1 港元合多少本币", "Home units for 1 HKD")] = None
    TWD: Annotated[Rate, Text("1 新台币合多少本币", "Home units for 1 TWD")] = None
    AUD: Annotated[Rate, Text("1 澳元合多少本币", "Home units for 1 AUD")] = None
    CAD: Annotated[Rate, Text("1 加元合多少本币", "Home units for 1 CAD")] = None
    SGD: Annotated[Rate, Text("1 新加坡元合多少本币", "Home units for 1 SGD")] = None
    KRW: Annotated[Rate, Text("1 韩元合多少本币", "Home units for 1 KRW")] = None
    THB: Annotated[Rate, Text("1 泰铢合多少本币", "Home units for 1 THB")] = None
    VND: Annotated[Rate, Text("1 越南盾合多少本币", "Home units for 1 VND")] = None
    INR: Annotated[Rate, Text("1 印度卢比合多少本币", "Home units for 1 INR")] = None
    RUB: Annotated[Rate, Text("1 卢布合多少本币", "Home units for 1 RUB")] = None
    MYR: Annotated[Rate, Text("1 林吉特合多少本币", "Home units for 1 MYR")] = None
    AED: Annotated[Rate, Text("1 迪拉姆合多少本币", "Home units for 1 AED")] = None

    @property
    def known(self) -> Mapping[str, Decimal]:
        """ISO code -> rate, of the currencies that have one."""
        return {code: rate for code, rate in self if rate is not None}
