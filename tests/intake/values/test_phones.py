from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.intake.values.phones_abroad import country_of
from crmsheets.model.grid import Value
from tests.intake.values.columns import ABROAD, one, read, told


@pytest.mark.parametrize(
    ("cell", "number", "verdict"),
    [
        ("13800000000", "13800000000", "ok"),
        (13800000000.0, "13800000000", "ok"),
        (13800000000, "13800000000", "ok"),
        ("138 0000 0000", "13800000000", "TEL01"),
        ("１３８００００００００", "13800000000", "TEL01"),
        ("+86 138-0000-0000", "13800000000", "TEL01"),
        ("0086 13800000000", "13800000000", "TEL01"),
        ("8613800000000", "13800000000", "TEL01"),
        ("手机:13800000000", "13800000000", "TEL01"),
        ("13800000000.0", "13800000000", "TEL01"),
        ('="13800000000"', "13800000000", "TEL01"),
        ("张三13800000000", "13800000000", "TEL01"),
        ("13800000000（微信同号）", "13800000000", "TEL01"),
        ("0769-88001234", "0769-88001234", "ok"),
        ("(0769)8123 4567", "0769-81234567", "TEL01"),
        ("(+86)13800000000", "13800000000", "TEL01"),
        ("\U0001f4f1138·0000·0000", "13800000000", "TEL01"),
        ("电话：010-12345678", "010-12345678", "TEL01"),
        ("+86 769 8800 1234", "0769-88001234", "TEL01"),
        ("+86(0)769-88001234", "0769-88001234", "TEL01"),
        ("0086-0769-88001234", "0769-88001234", "TEL01"),
        ("0755-12345678转801", "0755-12345678-801", "TEL01"),
        ("0755-12345678-801", "0755-12345678-801", "ok"),
        ("0755-12345678 ext 801", "0755-12345678-801", "TEL01"),
        ("0755-12345678#801", "0755-12345678-801", "TEL01"),
        ("0755 1234 5678", "0755-12345678", "TEL01"),
        ("400-800-1024", "400-800-1024", "ok"),
        ("4008001024", "400-800-1024", "TEL01"),
        ("8008001024", "800-800-1024", "TEL01"),
        ("852-23456789", "+85223456789", "TEL01"),
        ("+852 2345 6789", "+85223456789", "TEL01"),
        ("+1 (555) 010-4477", "+15550104477", "TEL01"),
        ("(+33) 845686557", "+33845686557", "TEL01"),
        ("（+1）849393696", "+1849393696", "TEL01"),
        ("(0049) 30-1234567", "+49301234567", "TEL01"),
        ("(+86)0769-88001234", "0769-88001234", "TEL01"),
        ("(+852) 23456789", "+85223456789", "TEL01"),
        ("(+33) 12", None, "TEL09"),
        ("+86 123", None, "TEL06"),
        ("95588", None, "TEL07"),
        ("12345", None, "TEL03"),
        ("955880", None, "TEL06"),
        ("00000000000", None, "TEL06"),
        ("138****0000", None, "TEL04"),
        ("1380000000", None, "TEL03"),
        ("138000000001", None, "TEL03"),
        ("12800000000", None, "TEL06"),
        ("88001234", None, "TEL05"),
        ("769-88001234", None, "TEL10"),
        ("020-1234567", None, "TEL10"),
        ("找前台", None, "TEL06"),
        ("(王总)", None, "TEL06"),
        ("13800000000转8", None, "TEL06"),
        ("1.38E+10", None, "CODE01"),
        ("#N/A", None, "READ01"),
        (True, None, "TEL06"),
        (float("inf"), None, "TEL06"),
        (dt.date(2024, 1, 1), None, "TEL06"),
        (None, None, "empty"),
    ],
)
def test_a_chinese_number(cell: Value, number: str | None, verdict: str) -> None:
    assert one("customer.phone", cell) == (number, verdict)


@pytest.mark.parametrize(
    ("cell", "first", "second", "verdict"),
    [
        ("13800000000/0769-88001234", "13800000000", "0769-88001234", "TEL02"),
        ("13800000000、13900000000；13700000000", "13800000000", "13900000000", "TEL02"),
        ("13800000000\n13900000000", "13800000000", "13900000000", "TEL02"),
        ("13800000000 13900000000", "13800000000", "13900000000", "TEL02"),
        ("0769-88001234/88001235", "0769-88001234", "0769-88001235", "TEL02"),
        ("13800000000/13800000000", "13800000000", None, "TEL01"),
        ("13800000000/123", "13800000000", None, "TEL08"),
        ("13800000000/找前台", "13800000000", None, "TEL08"),
        ("123/13800000000", "13800000000", None, "TEL08"),
    ],
)
def test_several_in_a_cell(cell: str, first: str, second: str | None, verdict: str) -> None:
    found = read("customer.phone", [cell])
    assert found.values == [first]
    assert found.also.get("phone_alt", {}) == ({0: second} if second else {})
    assert told(found) == [(0, verdict)]


def test_the_words_count_the_digits() -> None:
    found = read("customer.phone", ["1380000000", "138000000001"])
    said = [each.rule.message("zh", value=each.value, **each.got) for each in found.verdicts]
    assert said == [
        "是 1380000000，只有10位，手机号要11位。",
        "是 138000000001，有12位，手机号要11位。",
    ]


@pytest.mark.parametrize(
    ("cell", "number", "verdict"),
    [
        ("+1 555 010 4477", "+15550104477", "ok"),
        ("(555) 010-4477", "5550104477", "ok"),
        ("555.010.4477", "5550104477", "TEL01"),
        ("5550104", "5550104", "ok"),
        ("+44 (0)20 7946 0958", "+442079460958", "TEL01"),
        ("0044 20 7946 0958", "+442079460958", "TEL01"),
        ("+1 555 010 4477 x12", "+15550104477-12", "TEL01"),
        ("call me", None, "TEL06"),
        ("123", None, "TEL09"),
        ("1234567890123456", None, "TEL09"),
    ],
)
def test_a_number_abroad(cell: str, number: str | None, verdict: str) -> None:
    assert one("customer.phone", cell, locale=ABROAD) == (number, verdict)


@pytest.mark.parametrize(
    ("cell", "also"),
    [
        ("Zhang@ABC.com", {"email": {0: "Zhang@abc.com"}}),
        ("微信：abc_zhang", {"wechat": {0: "abc_zhang"}}),
        ("wx: abc_zhang", {"wechat": {0: "abc_zhang"}}),
        ("wxid_k3abc", {"wechat": {0: "wxid_k3abc"}}),
        ("微信 wxid_k3abc", {"wechat": {0: "wxid_k3abc"}}),
    ],
)
def test_other_contacts_go_to_their_own_field(cell: str, also: dict[str, object]) -> None:
    found = read("customer.phone", [cell])
    assert (found.values, told(found), found.also) == ([None], [(0, "TEL11")], also)


@pytest.mark.parametrize(
    ("cell", "first", "second"),
    [
        ("13800001111 13900002222", "13800001111", "13900002222"),
        ("138 0000 1111 139 0000 2222", "13800001111", "13900002222"),
        ("13800001111 0757 88001122", "13800001111", "0757-88001122"),
        ("+86 13800001111 +86 13900002222", "13800001111", "13900002222"),
    ],
)
def test_two_numbers_that_only_blanks_part(cell: str, first: str, second: str) -> None:
    found = read("customer.phone", [cell])
    assert (found.values, found.also) == ([first], {"phone_alt": {0: second}})


def test_three_numbers_and_one_of_pieces_are_what_they_are() -> None:
    three = read("customer.phone", ["13800001111 13900002222 13700003333"])
    assert three.values == ["13800001111"]
    assert read("customer.phone", ["138 0000 1111"]).values == ["13800001111"]
    assert read("customer.phone", ["138 0000 1111 22"]).values == [None]


@pytest.mark.parametrize("cell", ["+48/551087295", "T +48 551087295", "W +48 55 108 72 95"])
def test_a_stroke_or_a_letter_before_a_number_abroad(cell: str) -> None:
    assert one("customer.phone", cell, locale=ABROAD) == ("+48551087295", "TEL01")


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("0049 (0)89/123456", "+4989123456"),
        ("+49 89 / 12 34 56", "+4989123456"),
        ("+49/89/123456", "+4989123456"),
        ("+49 (0)171/123 45 67", "+491711234567"),
        ("+49 (089) 123456", "+4989123456"),
        ("(+49) 89 123456", "+4989123456"),
        ("(0049) 89 123456", "+4989123456"),
        ("++49 89 123456", "+4989123456"),
        ("+44 (0)20 7946 0958", "+442079460958"),
        ("+44 020 7946 0958", "+442079460958"),
        ("+39 (0)6 1234567", "+39061234567"),
        ("+225 0707 123456", "+2250707123456"),
        ("089/123456", "089123456"),
        ("0 89 / 12 34 56", "089123456"),
        ("Tel. (089)/123456", "089123456"),
        ("089/1234567-12", "089123456712"),
        ("089 123456 Durchwahl 12", "089123456-12"),
        ("555-010-4477 ext. 12", "5550104477-12"),
    ],
)
def test_numbers_as_written_in_other_countries(cell: str, number: str) -> None:
    assert read("customer.phone", [cell], locale=ABROAD).values == [number]


@pytest.mark.parametrize("cell", ["(089) 123-45-67", "+39 06 1234567", "+1 (555) 010-4477"])
def test_blanks_hyphens_and_brackets_are_not_told(cell: str) -> None:
    assert one("customer.phone", cell, locale=ABROAD)[1] == "ok"


@pytest.mark.parametrize(
    ("cell", "first", "second"),
    [
        ("+49 89 123456 / 0171 1234567", "+4989123456", "01711234567"),
        ("+1 555 010 4477 / +1 555 010 4478", "+15550104477", "+15550104478"),
        ("089/123456, 0171/1234567", "089123456", "01711234567"),
        ("089/123456 oder 0171/1234567", "089123456", "01711234567"),
        ("5550104477/5550104478", "5550104477", "5550104478"),
    ],
)
def test_a_stroke_between_whole_numbers_parts_them(cell: str, first: str, second: str) -> None:
    found = read("customer.phone", [cell], locale=ABROAD)
    assert (found.values, found.also) == ([first], {"phone_alt": {0: second}})


@pytest.mark.parametrize(
    ("cell", "number", "verdict"),
    [
        ("030-12345/6", "03012345", "TEL08"),
        ("0171/089123456", "089123456", "TEL08"),
        ("089/12", None, "TEL09"),
        ("089/+49", None, "TEL09"),
        ("089/Zentrale", None, "TEL09"),
    ],
)
def test_what_a_stroke_does_not_join(cell: str, number: str | None, verdict: str) -> None:
    assert one("customer.phone", cell, locale=ABROAD) == (number, verdict)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("0049 (0)89/123456", "+4989123456"),
        ("(+49) 89/123456", "+4989123456"),
        ("0769/88001234", "0769-88001234"),
        ("+86 769/88001234", "0769-88001234"),
        ("089/1234567-12", None),
    ],
)
def test_strokes_at_home(cell: str, number: str | None) -> None:
    assert read("customer.phone", [cell]).values == [number]


@pytest.mark.parametrize(
    ("digits", "code"), [("15550104477", "1"), ("4989", "49"), ("358401", "358")]
)
def test_the_country_code_of_a_number(digits: str, code: str) -> None:
    assert country_of(digits) == code
