"""Page one as a picture: as high as its text, nothing beyond its edges."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageFont

from crmsheets.disk.fonts import chinese_font
from crmsheets.model.judged import Judged, Line
from crmsheets.model.text import Locale, Said, Text
from crmsheets.render.picture import WIDTH, _broken, _pieces, picture
from crmsheets.reports import pages
from tests.judged_example import judged
from tests.tools import missing

ZH, EN = Locale("zh"), Locale("en")


@pytest.fixture(scope="module")
def font() -> Path:
    return chinese_font() or missing("a typeface with Chinese (Noto Sans CJK)")


def drawn(found: Judged, locale: Locale, font: Path) -> Image.Image:
    overview = pages(found, locale)[0]
    return Image.open(io.BytesIO(picture(overview, found, locale, font))).convert("RGB")


@pytest.mark.parametrize("locale", [ZH, EN])
def test_the_margins_stay_white(font: Path, locale: Locale) -> None:
    image = drawn(judged(), locale, font)
    assert image.width == WIDTH
    white = (255, 255, 255)
    for edge in ((0, 0, 40, image.height), (WIDTH - 40, 0, WIDTH, image.height), (0, 0, WIDTH, 40)):
        assert image.crop(edge).getcolors() == [
            (image.crop(edge).width * image.crop(edge).height, white)
        ]
    assert len(image.getcolors(100_000) or ()) > 10


def test_more_to_say_is_a_higher_picture(font: Path) -> None:
    few = replace(judged(), lines=(Line("one", Said(Text("一", "one"))),), todos=())
    many = replace(
        few, lines=tuple(Line(str(n), Said(Text("很长" * 60, "long " * 60))) for n in range(9))
    )
    assert drawn(many, ZH, font).height > drawn(few, ZH, font).height + 400


def test_equal_data_give_equal_bytes(font: Path) -> None:
    overview = pages(judged(), ZH)[0]
    first, second = (picture(overview, judged(), ZH, font) for _ in range(2))
    assert first == second


def test_without_a_chart_there_is_still_a_picture(font: Path) -> None:
    overview = replace(pages(judged(), ZH)[0], blocks=())
    assert picture(overview, judged(), ZH, font).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("近12个月 293.4 万元", ["近", "12", "个", "月", " ", "293.4", " ", "万", "元"]),
        ("顺达（东莞），好", ["顺", "达", "（东", "莞），", "好"]),
        ("PO-1 late", ["PO-1", " ", "late"]),
        ("", []),
    ],
)
def test_where_a_line_may_break(text: str, pieces: list[str]) -> None:
    assert _pieces(text) == pieces


def test_no_line_is_wider_than_the_picture(font: Path) -> None:
    face = ImageFont.truetype(str(font), 31)
    lines = _broken("东莞市顺达精密五金制品有限公司（平时31天一单，已96天）" * 5, face)
    assert len(lines) > 3
    assert all(face.getlength(line) <= WIDTH - 96 for line in lines)
