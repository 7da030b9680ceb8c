from __future__ import annotations

import pytest

from crmsheets.analysis.matching.keys import keys
from crmsheets.analysis.matching.traits import traits
from tests.tables import table

HEADERS = "| 客户名称 | 联系人 | 联系电话 | 微信 | 邮箱 | 税号 | 公司地址 | 城市 |"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("|东莞顺达五金厂||||||||", "|東莞順達五金厂||||||||"),
        ("|东莞顺达五金厂||||||||", "|顺答五金||||||||"),
        ("|顺达兴五金||||||| 东莞 |", "|顺达五金||||||| 东莞 |"),
        ("|顺达卷轴帘||||||| 东莞 |", "|顺达||||||| 东莞 |"),
        ("|东方红太阳五金||||||| 东莞 |", "|东方红太阳||||||| 东莞 |"),
        ("|东方红太阳五金|王建国|||||||", "|东方红太阳|王总|||||||"),
        ("|顺达五金|王建国|||||| 东莞 |", "|永隆食品|王建过|||||| 东莞 |"),
        ("|顺达五金||13812345678||||||", "|永隆食品||13812345678||||||"),
        ("|顺达五金||13812345678||||||", "|永隆食品||13812345679||||||"),
        ("|顺达五金||0769-88001234||||||", "|永隆食品||88001234||||||"),
        ("|顺达五金|||abc_wang|||||", "|永隆食品|||ABC_wang|||||"),
        ("|顺达五金||||wang@163.com||||", "|永隆食品||||wang@sina.com||||"),
        ("|顺达五金||||wang@shunda.com||||", "|永隆食品||||li@shunda.com||||"),
        ("|顺达五金|||||91350100M000100Y43|||", "|永隆食品|||||91350100M000100Y4Z|||"),
        ("|顺达五金||||||振安路8号||", "|永隆食品||||||东莞市振安路8号||"),
        ("|Weber Falcon Tools||||||||", "|Falcon Weber Tools||||||||"),
        ("|Weber Falcon Tools|||||||Leeds|", "|Webber Falcon Tools|||||||Leeds|"),
        ("|顺达五金 Shunda Hardware Ltd||||||||", "|Shunda Hardware||||||||"),
    ],
)
def test_rows_of_one_customer_share_a_key(one: str, other: str) -> None:
    mine, its = keys(traits(table("customer", f"{HEADERS}\n{one}\n{other}")))
    assert mine & its


def test_rows_of_two_customers_share_none() -> None:
    one = "|东莞顺达五金厂|王建国|13812345678|abc_wang|wang@163.com|91350100M000100Y43|振安路8号|东莞|"
    other = "|深圳永隆食品厂|李芳|13987654321|li_fang|li@163.com|91110000600037341L|长江路9号|深圳|"
    blank = "|个人||||||||"
    mine, its, nobody = keys(traits(table("customer", f"{HEADERS}\n{one}\n{other}\n{blank}")))
    assert not mine & its
    assert nobody == frozenset()
