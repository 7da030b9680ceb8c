from __future__ import annotations

import pytest

from crmsheets.analysis.regions import Region, region_of
from crmsheets.model.options.classes import Classes
from crmsheets.model.options.classes import Region as Own
from crmsheets.model.settings import Settings
from crmsheets.templates.customer_lists import Province


@pytest.mark.parametrize(
    ("typed", "region"),
    [
        ({"province": "广东"}, "华南"),
        ({"province": Province.BEIJING}, "华北"),
        ({"province": "海外"}, "海外"),
        ({"city": "苏州"}, "华东"),
        ({"address": "昆山市玉山镇1号"}, "华东"),
        ({"address": "黑龙江省哈尔滨市"}, "东北"),
        ({"address": "12 Mill Lane, Leeds", "country": "United Kingdom"}, "United Kingdom"),
        ({"address": "不知道哪里"}, None),
        ({}, None),
    ],
)
def test_a_region_by_province_city_or_address(typed: dict[str, str], region: str | None) -> None:
    found = region_of(typed, Settings())
    assert (found and str(found)) == region


def test_every_province_has_a_region() -> None:
    assert {str(region_of({"province": each}, Settings())) for each in Province} == {
        str(each) for each in Region
    }


def test_the_factory_draws_its_own() -> None:
    own = (Own(name="珠三角", provinces=("广东",)), Own(name="South China", provinces=("Fujian",)))
    settings = Settings(classes=Classes(regions=own))
    assert region_of({"province": "广东"}, settings) == "珠三角"
    assert region_of({"province": "福建"}, settings) is Region.SOUTH
    assert region_of({"province": "浙江"}, settings) is Region.EAST
    assert region_of({"province": "火星"}, settings) == "火星"
