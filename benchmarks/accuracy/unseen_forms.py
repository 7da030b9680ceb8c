"""Unseen ways to write the name of a customer, at home and abroad."""

from __future__ import annotations

from benchmarks.accuracy.unseen_script import traditional
from benchmarks.accuracy.world import Customer

LOOKALIKE = {  # a homophone slip for one character of an unseen brand
    "鑫": "新",
    "昊": "浩",
    "屹": "艺",
    "恒": "衡",
    "笙": "生",
    "赟": "云",
    "旭": "序",
    "拓": "托",
    "玥": "月",
    "朴": "普",
    "熠": "逸",
    "睿": "瑞",
    "桦": "华",
    "灏": "浩",
    "臻": "真",
    "毓": "玉",
    "韬": "涛",
    "灿": "璨",
    "澄": "成",
    "扬": "洋",
    "旻": "民",
    "钛": "泰",
    "琛": "深",
}
ENDINGS = (
    " N.V.",
    " S.p.A.",
    " Ltda.",
    " plc",
    " (Pty) Ltd",
    " FZE",
    " A.S.",
    " Corp.",
    " SARL",
    " Co., Ltd.",
    " AG",
)
COUNTRIES = {"United Kingdom": "UK", "United Arab Emirates": "UAE", "USA": "US"}


def short(customer: Customer) -> list[str]:
    """Ways that leave no doubt while no second firm has the brand."""
    brand, city = customer.brand, str(customer.facts["city"])
    bare = brand + customer.trade
    ending = customer.name.rpartition(customer.trade)[2]
    return [
        f"{bare}（{city}）{ending}",
        f"[{customer.facts['customer_id']}]{customer.name}",
        f"{customer.facts['customer_id']} {bare}",
        f"{city}-{brand}",
        f"{brand}({customer.facts['province']}{city})",
        f"{city}{brand}公司",
        f"{bare}-{city}",
        f"{customer.name}（老客户）",
        traditional(bare),
    ]


def foreign(name: str, short_name: str, country: str) -> list[str]:
    """Whole names as merchandisers type them."""
    place = COUNTRIES.get(country, country)
    return [
        f"{short_name}, {place}",
        f"{short_name}/{place}",
        f"Messrs. {name}",
        f"{short_name.title()} - {place}",
        name.replace(",", "").replace(".", "").upper(),
        f"{name} (regular)",
    ]
