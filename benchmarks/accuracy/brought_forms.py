"""Brought ways to write the name of a customer, at home and abroad."""

from __future__ import annotations

from benchmarks.accuracy.world import Customer

LOOKALIKE = {  # a homophone slip for one character of a brought brand
    "腾": "藤",
    "振": "震",
    "鼎": "顶",
    "瑞": "睿",
    "博": "搏",
    "佳": "嘉",
    "伟": "玮",
    "鹏": "朋",
    "诚": "城",
    "鸿": "宏",
    "浩": "皓",
    "祥": "翔",
    "迅": "讯",
    "和": "合",
    "宝": "保",
    "盛": "胜",
    "利": "力",
    "隆": "龙",
}
COUNTRIES = {
    "United Kingdom": "英国",
    "Germany": "德国",
    "USA": "美国",
    "France": "法国",
    "Mexico": "墨西哥",
    "Italy": "意大利",
    "Japan": "日本",
    "United Arab Emirates": "阿联酋",
    "Finland": "芬兰",
    "Canada": "加拿大",
    "Netherlands": "荷兰",
    "Spain": "西班牙",
    "Australia": "澳洲",
    "Denmark": "丹麦",
}


def short(customer: Customer) -> list[str]:
    """Ways that leave no doubt while no second firm has the brand."""
    brand, city = customer.brand, str(customer.facts["city"])
    bare = brand + customer.trade
    return [
        f"{city}{brand}",
        f"{brand}（{city}）",
        f"{bare}公司",
        f"{brand}公司",
        f"{bare}（{city}）",
        f"{customer.facts['province']}{city}{bare}",
        f"{brand} {customer.trade}",
    ]


def foreign(name: str, short_name: str, country: str) -> list[str]:
    """Whole names as merchandisers type them."""
    place = COUNTRIES.get(country, country)
    return [
        f"{place}{short_name}",
        f"{short_name} ({country})",
        f"{short_name}-{place}",
        f"{name}（{place}）",
        name.lower(),
    ]
