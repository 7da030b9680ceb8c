"""Fresh ways to write the name of a customer, at home and abroad."""

from __future__ import annotations

from benchmarks.accuracy.world import Customer

LOOKALIKE = {  # a homophone slip for one character of a fresh brand
    "骏": "俊",
    "泽": "择",
    "盈": "赢",
    "宏": "洪",
    "晖": "辉",
    "佰": "百",
    "灿": "璨",
    "邦": "帮",
    "源": "元",
    "诚": "成",
    "锦": "景",
    "裕": "玉",
    "朗": "郎",
    "凡": "帆",
    "尚": "上",
    "雅": "亚",
    "固": "故",
    "扬": "洋",
    "恒": "衡",
    "威": "维",
}
ENDINGS = (" GmbH & Co. KG", " S.A. de C.V.", " Pvt. Ltd.", " Limited", " S.A.")
COUNTRIES = {
    "Germany": "德国",
    "United Kingdom": "英国",
    "Spain": "西班牙",
    "Canada": "加拿大",
    "Netherlands": "荷兰",
    "USA": "美国",
    "Australia": "澳大利亚",
    "Denmark": "丹麦",
    "Ireland": "爱尔兰",
    "Sweden": "瑞典",
    "France": "法国",
    "Portugal": "葡萄牙",
    "New Zealand": "新西兰",
    "Mexico": "墨西哥",
    "India": "印度",
    "United Arab Emirates": "阿联酋",
    "South Korea": "韩国",
}


def short(customer: Customer) -> list[str]:
    """Ways that leave no doubt while no second firm has the brand."""
    brand, city = customer.brand, str(customer.facts["city"])
    bare = brand + customer.trade
    return [
        f"{brand}-{customer.trade}",
        f"{brand}（{customer.trade}）",
        f"{bare}（{customer.facts['contact_name']}）",
        f"{city}市{brand}",
        f"{customer.facts['province']}{brand}",
        f"{bare}(月结)",
        f"{city} {bare}",
    ]


def foreign(name: str, short_name: str, country: str) -> list[str]:
    """Whole names as merchandisers type them."""
    place = COUNTRIES.get(country, country)
    return [
        f"{place} {short_name}",
        f"{short_name}（{place}）",
        f"{name} ({country})",
        f"{short_name.upper()} - {country.upper()}",
        f"{short_name.lower()}",
    ]
