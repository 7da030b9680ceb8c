"""The region a customer lies in: 华东, 华南 … by its province, or as the factory draws its regions."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.countries import country
from crmsheets.analysis.places import CITIES, outer
from crmsheets.model.choice import Choice
from crmsheets.templates.customer_lists import Province

if TYPE_CHECKING:
    from crmsheets.model.settings import Settings


class Region(Choice):
    """The usual parts of China; the factory may draw its own."""

    EAST = "华东", "East China"
    SOUTH = "华南", "South China"
    NORTH = "华北", "North China"
    CENTRE = "华中", "Central China"
    SOUTHWEST = "西南", "Southwest China"
    NORTHWEST = "西北", "Northwest China"
    NORTHEAST = "东北", "Northeast China"
    ISLANDS = "港澳台", "Hong Kong, Macau, Taiwan"
    ABROAD = "海外", "Abroad"


_PROVINCES: Mapping[Region, str] = {
    Region.EAST: "上海 江苏 浙江 安徽 福建 江西 山东",
    Region.SOUTH: "广东 广西 海南",
    Region.NORTH: "北京 天津 河北 山西 内蒙古",
    Region.CENTRE: "河南 湖北 湖南",
    Region.SOUTHWEST: "重庆 四川 贵州 云南 西藏",
    Region.NORTHWEST: "陕西 甘肃 青海 宁夏 新疆",
    Region.NORTHEAST: "辽宁 吉林 黑龙江",
    Region.ISLANDS: "香港 澳门 台湾",
    Region.ABROAD: "海外",
}
_LONGEST_PLACE = 4


def region_of(typed: Mapping[str, Any], settings: Settings) -> Any:
    """A customer's region by its province, its city or the beginning of its address; where nothing of
    these tells, its country; None where nobody wrote any. `typed`: the golden values.
    """
    province = typed.get("province") or _province(typed)
    if province is None:
        abroad = typed.get("country")
        return _regions(settings.classes.regions).get(str(abroad), abroad)
    return _regions(settings.classes.regions).get(str(province), province)


def is_place(word: str) -> bool:
    """Whether customers can lie there: a province or a country, by any of its names."""
    return Province.read(word) is not None or bool(country(word))


def _province(typed: Mapping[str, Any]) -> str | None:
    """The province of the place that the city or the address begins with."""
    for name in ("city", "address"):
        text = str(typed.get(name) or "")
        for long in range(_LONGEST_PLACE, 1, -1):
            for place in outer(text[:long]):
                if place in CITIES:
                    return place
    return None


@lru_cache(maxsize=8)
def _regions(own: tuple[Any, ...]) -> Mapping[str, Any]:
    """Province -> region: the usual ones, then those that the factory draws."""
    found: dict[str, Any] = {
        province: region for region, named in _PROVINCES.items() for province in named.split()
    }
    for each in own:
        name = Region.read(each.name) or each.name
        found |= {str(Province.read(word) or word): name for word in each.provinces}
    return found
