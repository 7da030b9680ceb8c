from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.excel import encoding, read
from crmsheets.excel.encoding import common_share, decode, odd_share
from crmsheets.excel.found import Rows
from crmsheets.excel.read import read_bytes
from crmsheets.excel.text import read_text, separator_of

TABLE = "客户名称,联系电话,数量\n顺达五金,0769-88001234,5\n永发,13800000000,12\n"
ROWS = (
    ("客户名称", "联系电话", "数量"),
    ("顺达五金", "0769-88001234", "5"),
    ("永发", "13800000000", "12"),
)


def rows_of(data: bytes) -> Rows:
    return read_text(data).sheets[0].rows


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "coding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_any_encoding_separator_and_line_end(coding: str, separator: str, ending: str) -> None:
    text = TABLE.replace(",", separator).replace("\n", ending)
    found = read_text(text.encode(coding))
    assert found.sheets[0].rows == ROWS
    assert found.faults == ()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('电话,备注\n="0138",x\n', (("电话", "备注"), ("0138", "x"))),
        ('电话,备注\n"=""0138""",x\n', (("电话", "备注"), ("0138", "x"))),
        ('a,b\n"=""say """"hi""""""",2\n', (("a", "b"), ('say "hi"', "2"))),
        ("a,b\n=1+1,2\n", (("a", "b"), ("=1+1", "2"))),
        ('a,b\n"两行\r\n字",2\n', (("a", "b"), ("两行\n字", "2"))),
        ('a,b\n"x,y",2\n', (("a", "b"), ("x,y", "2"))),
        ("sep=;\na;b\n1;2,5\n", (("a", "b"), ("1", "2,5"))),
        ("a,b\n\n1,\n,,\n\n", (("a", "b"), (), ("1",))),
        ("客户名称\n顺达\n", (("客户名称",), ("顺达",))),
        ("客户;金额\n顺达;1,5\n永发;2,5\n", (("客户", "金额"), ("顺达", "1,5"), ("永发", "2,5"))),
        (
            "编号；名称；数量\n1；顺达；5\n2；永发；6\n",
            (("编号", "名称", "数量"), ("1", "顺达", "5"), ("2", "永发", "6")),
        ),
        ("客户，数量\n顺达，5\n", (("客户", "数量"), ("顺达", "5"))),
        (
            "备注\n已付款，等发货\n没付款，先不发\n下周一来\n",
            (("备注",), ("已付款，等发货",), ("没付款，先不发",), ("下周一来",)),
        ),
        (
            "客户,备注\n顺达,已付款，等发货\n永发,没付款，不发\n",
            (("客户", "备注"), ("顺达", "已付款，等发货"), ("永发", "没付款，不发")),
        ),
        (
            "2024年3月，客户名单，东莞厂\n制表人,张三\n客户\t数量\t金额\n顺达\t5\t1,000\n永发\t6\t2,000\n",
            (
                ("2024年3月，客户名单，东莞厂",),
                ("制表人,张三",),
                ("客户", "数量", "金额"),
                ("顺达", "5", "1,000"),
                ("永发", "6", "2,000"),
            ),
        ),
        ('"sep=\t"\na\tb\n', (("a", "b"),)),
        (
            "电话,备注\n'0138,'=1+1\n'慢,it's\n",
            (("电话", "备注"), ("0138", "=1+1"), ("'慢", "it's")),
        ),
        ('客户, "备注"\n顺达, "两行\n字, 逗号"\n', (("客户", "备注"), ("顺达", "两行\n字, 逗号"))),
        ("a,b,,,\n1,,,,\n1,2,3,4\n", (("a", "b"), ("1",), ("1", "2", "3", "4"))),
        ("备注\n一行\n", (("备注",), ("一行",))),
        ("标题\na\tb\n1,2\t3\n4\t5\n", (("标题",), ("a", "b"), ("1,2", "3"), ("4", "5"))),
    ],
)
def test_cells_as_programs_write_them(text: str, rows: tuple[tuple[str | None, ...], ...]) -> None:
    assert rows_of(text.encode()) == rows


def test_a_lone_quote_does_not_swallow_the_rows_below() -> None:
    reading = read_bytes(b'a,b\n1,"x\n"2",y\n', "a.csv")
    assert [f.code for f in reading.findings] == ["FILE14"]
    assert reading.grids[0].rows == (("a", "b"), ("1", '"x'), ("2", "y"))


def test_a_text_without_any_separator_is_one_column() -> None:
    assert separator_of("abc\ndef\n") == ","


def test_of_two_separators_that_fit_alike_the_usual_one_is_taken() -> None:
    assert separator_of("a,b;c\n1,2;3\n") == ","


@pytest.mark.parametrize(
    ("data", "coding"),
    [
        ("客户名称,数量\n顺达五金有限公司,5\n".encode() * 40 + b"\xe9\xa1", "UTF-8"),
        ("Société,Qté\nCafé Renée,5\nÀ côté,6\n".encode("cp1252"), "cp125"),
        ("會社名,數量\nトヨタ,5\nスズキ,7\n".encode("shift_jis"), "GB18030"),
        ("客戶名稱,聯絡電話\n永發實業股份有限公司,5\n".encode("big5"), "big5"),
        (b"\xff\xfe" + "客户".encode("utf-16-le") + b"\xd8", "utf-16"),
    ],
)
def test_a_guessed_encoding_is_told(data: bytes, coding: str) -> None:
    decoded = decode(data)
    assert decoded is not None
    (fault,) = decoded.faults
    assert str(fault.got["encoding"]).startswith(coding)
    assert fault.finding("a.csv").code == "FILE13"


def test_what_nothing_fits_is_read_as_gb18030(monkeypatch: pytest.MonkeyPatch) -> None:
    class Nothing:
        def best(self) -> None: ...

    monkeypatch.setattr(encoding, "from_bytes", lambda *_, **__: Nothing())
    decoded = decode(b"\xff\xff\x81,5\n\xff\xfe,6\n")
    assert decoded is not None
    assert decoded.faults[0].got == {"encoding": "gb18030"}


def test_hanzi_that_are_everyday_in_big5_only_are_read_as_big5() -> None:
    text = "\u4e00\u4e01\u4e03" * 3
    data = next(
        each.encode("big5") + b"\n"
        for each in (text, "我的客戶名稱和電話", "一二三四五六七八")
        if common_share(each.encode("big5").decode("gb18030", "ignore"), "gb18030") < 0.8
    )
    decoded = decode(data)
    assert decoded is not None
    assert str(decoded.faults[0].got["encoding"]).lower() == "big5"


@pytest.mark.parametrize("data", [bytes(range(256)) * 4, b"\0\0\0\1abc", b"a\0\xd8" * 9])
def test_binary_data_is_no_text(data: bytes) -> None:
    reading = read_bytes(data, "a.csv")
    assert ([f.code for f in reading.findings], reading.grids) == (["FILE04"], ())


def test_plain_ascii_holds_nothing_odd() -> None:
    assert odd_share("abc") == 0
    assert common_share("abc", "gb18030") == 1
    assert common_share("顺達", "gb18030") == 0.5


def everyday() -> str:
    """Level 1 of GB 2312: the hanzi that tables are written in."""
    pairs = (bytes([first, second]) for first in range(0xB0, 0xD7) for second in range(0xA1, 0xFF))
    return "".join(pair.decode("gb2312") for pair in pairs)


HANZI = st.text(st.sampled_from(everyday()[::40]), min_size=2, max_size=8)


@given(st.lists(st.tuples(HANZI, HANZI), min_size=1, max_size=8))
@pytest.mark.parametrize("coding", ["utf-8", "gb18030"])
def test_chinese_tables_come_back_as_they_were(coding: str, rows: list[tuple[str, str]]) -> None:
    # The header keeps a text of two characters from being UTF-8 by chance.
    table = [("客户名称", "联系人"), *rows]
    text = "".join(f"{first},{second}\n" for first, second in table)
    assert rows_of(text.encode(coding)) == tuple(table)


def test_hanzi_in_utf_16_without_a_mark_are_read() -> None:
    text = "客户名称\t联系地址\n顺达五金有限公司\t广东省东莞市长安镇沙头工业区\n" * 20
    for coding in ("utf-16-le", "utf-16-be"):
        decoded = decode(text.encode(coding))
        assert decoded is not None
        assert (decoded.text, decoded.faults) == (text, ())


@pytest.mark.parametrize("coding", ["utf-8", "gb18030"])
@pytest.mark.parametrize("pad", ["\0", "\0\0\0"])
def test_fields_padded_with_zeros_lose_them_and_it_is_told(coding: str, pad: str) -> None:
    reading = read_bytes(TABLE.replace(",", f"{pad},").encode(coding), "a.csv")
    assert reading.grids[0].rows == ROWS
    assert [(f.code, f.got["count"]) for f in reading.findings] == [("FILE19", 6 * len(pad))]


def test_the_mark_at_the_end_of_an_old_text_is_no_row() -> None:
    assert rows_of(b"a,b\n1,2\n\x1a") == (("a", "b"), ("1", "2"))


def test_a_large_text_is_read_by_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "_MOST_TEXT", 3)
    reading = read_bytes(TABLE.encode(), "a.csv")
    assert (reading.source.format, reading.grids[0].rows) == ("csv", ROWS)


@pytest.mark.parametrize("sign", ["~", "^", "¦", "｜", "\x1f"])
def test_signs_that_no_text_has_may_separate(sign: str) -> None:
    found = read_text(TABLE.replace(",", sign).encode())
    assert found.sheets[0].rows == ROWS
    assert found.faults == ()


@pytest.mark.parametrize(
    "text",
    [
        "客户名称,联系电话,数量\n顺达五金;0769-88001234;5\n永发;13800000000;12\n",
        "客户名称,联系电话,数量\n顺达五金,0769-88001234,5\n永发~13800000000~12\n",
        "客户名称，联系电话;数量\n顺达五金，0769-88001234;5\n永发，13800000000;12\n",
    ],
)
def test_lines_cut_by_different_signs_are_told(text: str) -> None:
    found = read_text(text.encode())
    assert found.sheets[0].rows == ROWS
    assert [fault.rule.code for fault in found.faults] == ["FILE20"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "2024年客户；不含外贸\n客户名称,联系电话,数量\n顺达,1,5\n永发,1,12\n",
            (
                ("2024年客户；不含外贸",),
                ("客户名称", "联系电话", "数量"),
                ("顺达", "1", "5"),
                ("永发", "1", "12"),
            ),
        ),
        (
            "客户,备注\n顺达,已付；等发货\n永发;没付\n",
            (("客户", "备注"), ("顺达", "已付；等发货"), ("永发;没付",)),
        ),
        (
            "客户,电话,备注\n顺达,1;2,好~坏\n永发,3;4,\n",
            (("客户", "电话", "备注"), ("顺达", "1;2", "好~坏"), ("永发", "3;4")),
        ),
        ("sep=,\na,b,c\n1;2;3\n", (("a", "b", "c"), ("1;2;3",))),
        ("\n", ()),
    ],
)
def test_other_signs_within_cells_stay(text: str, rows: tuple[tuple[str | None, ...], ...]) -> None:
    found = read_text(text.encode())
    assert found.sheets[0].rows == rows
    assert found.faults == ()
