"""What is compared, in which levels, what each level weighs (bits), and how it is said.

The weights stand for log2(m/u) of Fellegi and Sunter: how much likelier two rows of one customer
are on a level than two others. They were measured on one made list of factory customers and
adjusted on the open seeds of another (`benchmarks/accuracy/duplicates`); `learn` in the settings
estimates them anew.
"""

from __future__ import annotations

from dataclasses import dataclass

from crmsheets.model.text import Text


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a comparison: its weight, its wording."""

    bits: float
    said: Text


@dataclass(frozen=True, slots=True)
class Comparison:
    """A comparison: the fields it looks at, its levels from the worst to the best."""

    name: str
    fields: tuple[str, ...]
    levels: tuple[Level, ...]


def _comparison(name: str, fields: str, *levels: tuple[float, str, str]) -> Comparison:
    told = tuple(Level(bits, Text(zh, en)) for bits, zh, en in levels)
    return Comparison(name, tuple(fields.split()), told)


_NAME = "customer_name short_name"

COMPARISONS = (
    _comparison(
        "brand", _NAME,
        (-9.0, "品牌不同", "another brand"),
        (-7.0, "品牌只有一半相同", "half the brand alike"),
        (-3.0, "一个名称只是另一个的一部分", "one name is a part of the other"),
        (3.0, "品牌相近", "nearly the same brand"),
        (4.5, "品牌同音", "brand sounds the same"),
        (6.0, "名称只差一个字", "names but for one character alike"),
        (8.0, "品牌相同", "same brand"),
    ),
    _comparison(
        "trade", _NAME,
        (-9.0, "行业不同", "another trade"),
        (-5.0, "行业词不同", "other words for the trade"),
        (0.0, "行业没写全", "trade not told"),
        (2.0, "行业词换着写（别家也这样）", "other words for the trade, as other firms use them"),
        (2.0, "行业相近", "related trade"),
        (4.0, "行业相同", "same trade"),
    ),
    _comparison(
        "name", _NAME,
        (0.0, "全称不同", "another full name"),
        (1.0, "全称相同", "same full name"),
    ),
    _comparison(
        "legal", _NAME,
        (-3.0, "公司、厂、店不同", "a company, a factory or a shop"),
        (0.5, "公司形式相同", "same legal form"),
    ),
    _comparison(
        "form", _NAME,
        (-3.0, "登记的公司形式不同（如 GmbH 和 AG）", "other registered forms, as GmbH and AG"),
        (0.0, "登记的公司形式相同", "same registered form"),
    ),
    _comparison(
        "branch", _NAME,
        (-9.0, "总公司和分公司", "head office and branch"),
        (2.0, "同一个分公司", "same branch"),
    ),
    _comparison(
        "region", f"{_NAME} address province city",
        (-9.0, "名称里城市不同", "names state different cities"),
        (-4.0, "城市不同", "another city"),
        (-3.5, "写的地方不同", "another place"),
        (1.0, "省份相同", "same province"),
        (4.4, "城市相同", "same city"),
        (4.4, "城市相同", "same city"),
    ),
    _comparison(
        "person", "contact_name",
        (-4.0, "联系人不同", "another contact"),
        (-2.0, "联系人同姓不同名", "contact with the same surname"),
        (3.5, "联系人同姓", "contact's surname and title"),
        (6.0, "联系人名字相近", "contact nearly the same"),
        (9.0, "联系人同音", "contact sounds the same"),
        (9.5, "联系人相同", "same contact"),
    ),
    _comparison(
        "mobile", "phone phone_alt wechat",
        (-2.0, "手机不同", "another mobile"),
        (12.0, "手机只差一位", "mobile but for one digit"),
        (7.0, "手机相同（多家在用）", "same mobile, used by several firms"),
        (12.6, "手机相同", "same mobile"),
    ),
    _comparison(
        "line", "phone_alt phone",
        (-3.0, "座机不同", "another landline"),
        (5.0, "座机只差一位", "landline but for one digit"),
        (4.5, "座机相同（多家在用）", "same landline, used by several firms"),
        (12.0, "座机相同", "same landline"),
    ),
    _comparison(
        "mail", "email",
        (-3.0, "邮箱不同", "another e-mail"),
        (5.0, "邮箱同一公司域名", "e-mail of the same domain"),
        (9.0, "邮箱相近", "nearly the same e-mail"),
        (5.0, "邮箱相同（多家在用）", "same e-mail, used by several firms"),
        (12.0, "邮箱相同", "same e-mail"),
    ),
    _comparison(
        "chat", "wechat",
        (-3.0, "微信不同", "another WeChat id"),
        (5.0, "微信相近", "nearly the same WeChat id"),
        (12.0, "微信相同", "same WeChat id"),
    ),
    _comparison(
        "code", "uscc",
        (-20.0, "信用代码不同", "another credit code"),
        (-6.0, "信用代码不同（有一个不对）", "another credit code, one is wrong"),
        (12.0, "信用代码相近（有一个不对）", "nearly the same credit code, one is wrong"),
        (14.0, "信用代码相同", "same credit code"),
    ),
    _comparison(
        "address", "address",
        (-4.0, "地址不同", "another address"),
        (-1.0, "同一条路不同门牌", "same road, another house"),
        (5.0, "地址相近", "same road"),
        (10.0, "地址相同", "same address"),
    ),
    _comparison(
        "industry", "industry",
        (-1.5, "所属行业不同", "another industry"),
        (2.0, "所属行业相同", "same industry"),
    ),
)  # fmt: skip
AT = {each.name: at for at, each in enumerate(COMPARISONS)}
"""Where each comparison stands in a row of levels."""

PRIOR = -11.3
"""Bits of two rows of a list of 10,000 before anything is compared."""
PRIOR_ROWS = 10_000
FALLS, RISES = 0.4, 0.1
"""Bits by which the prior falls where the list is twice as long, and rises where it is half as long:
part of it the rarity of brands says, and in a short list nobody wants to be surprised."""
LEAST_ROWS = 1_000
"""Shorter lists count as this long: in fifty rows weak evidence is no stronger."""
PERSON = ("person", "mobile", "mail", "chat")
PERSON_CAP = 18.0
"""Person, mobile, WeChat and e-mail are one fact: they count no more together."""
CONTACT = (*PERSON, "line")
CONTACT_FLOOR, CONTACT_FLOOR_BRAND = -1.5, -4.0
"""Another contact of the same firm is normal: no less, where name and city agree; where the brand does."""
ADDRESS_ALONE = 5.0
"""What an address counts at most where one row has no company name."""
RARE = (5.0, 9.0)
"""Bits of a brand by how few firms have it: least and most."""
