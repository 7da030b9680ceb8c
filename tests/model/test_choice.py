from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.model.choice import Choice, made, plain
from crmsheets.templates.order import OrderStatus


class Colour(Choice):
    RED = "红", "Red", "大红", "Rd."
    BLUE = "蓝", "Blue"


@pytest.mark.parametrize(
    ("typed", "member"),
    [
        ("红", Colour.RED),
        ("red", Colour.RED),
        (" ＲＥＤ ", Colour.RED),
        ("RED", Colour.RED),
        ("大 红", Colour.RED),
        ("rd.", Colour.RED),
        ("blue", Colour.BLUE),
        ("绿", None),
        ("", None),
    ],
)
def test_reads_labels_names_and_synonyms(typed: str, member: Colour | None) -> None:
    assert Colour.read(typed) is member


def test_a_member_is_its_chinese_label() -> None:
    label: str = Colour.RED
    assert label == "红"
    assert {label: 1}["红"] == 1
    assert str(Colour.RED) == f"{Colour.RED}" == "红"
    assert Colour.RED.text("en") == "Red"
    assert list(Colour) == ["红", "蓝"]


def test_a_longer_list_keeps_the_old_entries_first() -> None:
    longer = Colour.extended((("绿", "Green", ("草绿",)), ("大红", "Crimson", ())))
    assert [(each.value, each.text.en) for each in longer] == [
        ("红", "Red"),
        ("蓝", "Blue"),
        ("绿", "Green"),
    ]
    assert longer.read("草绿") == "绿"
    assert longer.read("大红") == Colour.RED
    assert hash(longer.read("红")) == hash(Colour.RED)
    assert issubclass(longer, Choice)


def test_a_list_made_at_run_time() -> None:
    sizes = made("Size", {"S": ("小", "Small"), "L": ("大", "Large", "特大")}, __name__)
    assert [str(each) for each in sizes] == ["小", "大"]
    assert sizes.read("特大") == "大"


@given(st.sampled_from(list(OrderStatus)))
def test_every_entry_reads_itself_back(status: OrderStatus) -> None:
    for word in (status.text.zh, status.text.en, status.name, *status.synonyms):
        assert OrderStatus.read(word) is status
    assert pickle.loads(pickle.dumps(status)) is status
    assert copy.deepcopy(status) is status


@given(st.text("aB1x红蓝色ＲＥ ", max_size=8))
def test_blanks_width_and_capitals_do_not_matter(typed: str) -> None:
    assert plain(" ".join(typed.upper())) == plain(typed)
