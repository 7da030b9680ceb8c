from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from crmsheets.model.text import Locale
from crmsheets.render.wechat import summary
from tests.judged_example import bare, judged

ZH = Locale()
EN = Locale("en", "INTL", "USD")


def test_page_one_as_plain_text(golden: Callable[[str, str], None]) -> None:
    golden("wechat_zh.txt", summary(judged(), ZH))
    golden("wechat_en.txt", summary(judged(), EN))


def test_nothing_to_do_is_said() -> None:
    assert summary(bare(), ZH).splitlines()[-1] == "这期没有特别要做的事。"


def test_only_as_many_to_dos_as_page_one_shows() -> None:
    data = judged()
    report = data.settings.report.model_copy(update={"todos": 1})
    few = replace(data, settings=data.settings.model_copy(update={"report": report}))
    said = summary(few, ZH)
    assert "1) " in said
    assert "2) " not in said
