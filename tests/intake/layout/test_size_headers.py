from __future__ import annotations

import pytest

from crmsheets.intake.layout.size_headers import size_columns, size_of


@pytest.mark.parametrize(
    ("header", "sizes"),
    [
        ("客户|款号|S|M|L|XL|2XL|合计", "S M L XL 2XL"),
        ("款号|36|37|38|39", "36 37 38 39"),
        ("款号|38.5|39|39.5|40", "38.5 39 39.5 40"),
        ("款号|80|90|100|110", "80 90 100 110"),
        ("款号|165/88A|170/92A", "165/88A 170/92A"),
        ("M(165)|L(170)", "M(165) L(170)"),
        ("35#|36#|37#|均码", "35# 36# 37# 均码"),
        ("尺码 S|尺码 大|款号", "S 大"),
        ("均码|S码", "均码 S码"),
        ("款号|36|备注|37|38|39", "37 38 39"),
        ("款号|36|37|39|40|41", "39 40 41"),
        ("数量|M", ""),
        ("Buyer|COLOUR|4|6|8|10|12|Total", "4 6 8 10 12"),
        ("Style|UK 8|UK 10|UK 12", "UK 8 UK 10 UK 12"),
        ("Style|US6|US8|US10", "US6 US8 US10"),
        ("Style|2T|3T|4T", "2T 3T 4T"),
        ("Style|6-9Y|9-12Y|Qty", "6-9Y 9-12Y"),
        ("款号|1|3|5", ""),
        ("序号|1|2|3", ""),
        ("100|200|300", ""),
        ("5|10|15", ""),
        ("款号|36|37", ""),
        ("客户|金额", ""),
    ],
)
def test_columns_of_sizes(header: str, sizes: str) -> None:
    found = size_columns(dict(enumerate(header.split("|"), start=1)))
    assert " ".join(found.values()) == sizes


def test_a_size_with_another_in_brackets_is_one() -> None:
    assert size_of("尺码: XL") == "XL"
    assert size_of("M(L)") == "M(L)"
    assert size_of("M(件)") == ""
