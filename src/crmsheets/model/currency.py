"""Currencies of amounts: the codes, and the words and signs that people write for them."""

from __future__ import annotations

from crmsheets.model.choice import Choice


class Currency(Choice):
    """Currencies by ISO 4217 code; the first of the synonyms is the Chinese name."""

    CNY = (
        *(
            "CNY",
            "CNY",
            "人民币",
            "RMB",
            "￥",
            "¥",
            "CN￥",
            "CN¥",
            "元",
            "块",
            "圆",
            "块钱",
            "yuan",
        ),
        *("人民币元", "RMB¥", "CNH", "renminbi"),
    )
    USD = (
        "USD",
        "USD",
        "美元",
        "美金",
        "US$",
        "$",
        "刀",
        "US Dollar",
        "US Dollars",
        "U.S. dollar",
        "U.S. dollars",
        "USD$",
        "dollar",
        "dollars",
    )
    EUR = "EUR", "EUR", "欧元", "€", "euro", "euros"
    GBP = "GBP", "GBP", "英镑", "£", "Pound sterling", "Sterling"
    JPY = "JPY", "JPY", "日元", "日圆", "日币", "円", "JP¥", "Yen"
    HKD = "HKD", "HKD", "港币", "港元", "HK$", "HKD$", "港纸", "HK dollar", "HK dollars"
    TWD = "TWD", "TWD", "新台币", "台币", "NT$", "NTD"
    AUD = "AUD", "AUD", "澳元", "澳币", "A$", "AU$"
    CAD = "CAD", "CAD", "加元", "加币", "C$", "CA$"
    SGD = "SGD", "SGD", "新加坡元", "新币", "坡币", "S$"
    KRW = "KRW", "KRW", "韩元", "韩币", "₩"
    THB = "THB", "THB", "泰铢", "฿"
    VND = "VND", "VND", "越南盾", "₫"
    INR = "INR", "INR", "印度卢比", "卢比", "₹"
    RUB = "RUB", "RUB", "卢布", "₽"
    MYR = "MYR", "MYR", "林吉特", "马币"
    AED = "AED", "AED", "迪拉姆"


HANZI = {each.value: each.synonyms[0] for each in Currency}
"""ISO code -> the currency's Chinese name: 美元."""
