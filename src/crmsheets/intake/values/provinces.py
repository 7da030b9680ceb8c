"""Provinces as people write them: with a town behind, by the character of number plates, in Pinyin."""

from __future__ import annotations

import re

from crmsheets.model.choice import Choice, plain
from crmsheets.model.hanzi import simplified

# 云, 海, 台 and 吉 alone are left out where they say too little.
_PLATES = (
    "京北京 津天津 冀河北 晋山西 蒙内蒙古 辽辽宁 黑黑龙江 沪上海 申上海 苏江苏 浙浙江 皖安徽 闽福建 "
    "赣江西 鲁山东 豫河南 "
    "鄂湖北 湘湖南 粤广东 桂广西 琼海南 渝重庆 川四川 蜀四川 贵贵州 黔贵州 滇云南 藏西藏 陕陕西 "
    "秦陕西 甘甘肃 陇甘肃 "
    "青青海 宁宁夏 新新疆 港香港 澳澳门"
)
_BY_PLATE = {each[0]: each[1:] for each in _PLATES.split()}
_SAID = re.compile(r"(?i)\s*(?:province|prov\.?|municipality|sheng|s\.?a\.?r\.?)$|(?<=.[省市])$")
_ABROAD = frozenset(
    {"foreign", "overseas", "international", "export", "国际", "外国客户", "海外客户", "外销"}
)


def region(choices: type[Choice], text: str) -> tuple[Choice, str] | None:
    """The province that a cell names and what stands behind it; None where it names none."""
    bare = simplified(text).strip()
    whole = _whole(choices, bare)
    if whole is not None:
        return whole, ""
    found: tuple[str, Choice] | None = None
    for member in choices:
        for word in (member.text.zh, *member.synonyms):
            if bare.startswith(word) and (found is None or len(word) > len(found[0])):
                found = (word, member)
    if found is None:
        return None
    return found[1], bare[len(found[0]) :].strip(" -/,，、省市")


def _whole(choices: type[Choice], text: str) -> Choice | None:
    if plain(text) in _ABROAD:
        return choices.read("海外")
    return choices.read(_BY_PLATE.get(text, "")) or choices.read(_SAID.sub("", text))
