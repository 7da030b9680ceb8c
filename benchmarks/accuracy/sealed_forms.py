"""Sealed ways to write the name of a customer, at home and abroad."""

from __future__ import annotations

from benchmarks.accuracy.sealed_script import traditional
from benchmarks.accuracy.world import Customer

LOOKALIKE = {  # a homophone slip for one character of a sealed brand
    "恺": "凯",
    "隽": "俊",
    "堇": "锦",
    "沣": "丰",
    "筠": "云",
    "垣": "园",
    "邕": "雍",
    "翎": "玲",
    "颐": "怡",
    "淇": "琪",
    "劭": "绍",
    "烁": "硕",
    "茗": "名",
}
ENDINGS = (" S.r.l.", " AB", " SAS", " Oy", " K.K.", " Co.", " Lda.", " Sdn. Bhd.", " AS")


def short(customer: Customer) -> list[str]:
    """Ways that leave no doubt while no second firm has the brand."""
    brand, city = customer.brand, str(customer.facts["city"])
    bare = brand + customer.trade
    return [
        f"{bare}（{city}）",
        f"{bare}({city})",
        f"{city}{brand}",
        f"{brand} {customer.trade}",
        f"{customer.facts['province']}{bare}",
        f"{bare}公司",
        traditional(customer.name),
    ]


def foreign(name: str, short_name: str, country: str) -> list[str]:
    """Whole names as merchandisers type them."""
    return [
        name.replace(".", ""),
        f"{short_name} ({country})",
        f"M/s {name}",
        name.replace(" & ", " and ").replace(" ", "  ", 1),
        f"{short_name.upper()},{name.removeprefix(short_name).upper()}",
    ]
