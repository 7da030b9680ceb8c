from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.jobs.words import day_of, format_of, lang_of, listed, month_of
from crmsheets.model.errors import BadArgument


@pytest.mark.parametrize("typed", ["周敏,李强", "周敏，李强", " 周敏、李强 ", "周敏; ,李强；"])
def test_names_stand_between_commas_of_any_sort(typed: str) -> None:
    assert listed(typed) == ["周敏", "李强"]


def test_nothing_typed_names_nobody() -> None:
    assert listed("") == []


def test_days_months_languages_and_formats() -> None:
    assert day_of("2024-12-31") == dt.date(2024, 12, 31)
    assert (month_of(""), month_of("2024-12")) == (None, "2024-12")
    assert [lang_of(each) for each in ("", "zh", "en")] == [None, "zh", "en"]
    assert format_of("csv", ("text", "csv")) == "csv"


def test_a_wrong_word_is_told_with_what_it_can_be() -> None:
    for call in (
        lambda: day_of("昨天"),
        lambda: month_of("2024-13"),
        lambda: lang_of("fr"),
        lambda: format_of("xml", ("text", "csv")),
    ):
        with pytest.raises(BadArgument):
            call()
    with pytest.raises(BadArgument, match=r"text.+csv"):
        format_of("xml", ("text", "csv"))
