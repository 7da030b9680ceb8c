"""Words that people write for the entries of a list: thousands that no declaration holds.

`words_of_lists.txt`: [field entry], then words parted by |; the entry ? holds those that must be asked.
"""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from tests.intake.values.columns import field, read

_LINES = Path(__file__).with_name("words_of_lists.txt").read_text(encoding="utf-8").splitlines()


def _words() -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    at = ("", "")
    for line in _LINES:
        if line.startswith("["):
            key, _, entry = line.strip("[]").partition(" ")
            at = (key, entry)
        else:
            found.setdefault(at, []).extend(each.strip() for each in line.split("|"))
    return found


WORDS = _words()
CLOSED = sorted({key for key, _ in WORDS if key != "feedback.rating" and field(key).closed})


def _read(key: str, words: list[str]) -> dict[str, str]:
    """Word -> the entry it was read as; words that were asked about are left out."""
    values = read(key, words).values
    if key == "feedback.rating":
        values = [None if each is None else each // 10 for each in values]
    return {word: str(each) for word, each in zip(words, values, strict=True) if each is not None}


@pytest.mark.parametrize(("key", "entry"), [at for at in WORDS if at[1] != "?"])
def test_every_word_is_read_as_its_entry(key: str, entry: str) -> None:
    words = WORDS[key, entry]
    found = _read(key, words)
    assert {word: found.get(word) for word in words if found.get(word) != entry} == {}


@pytest.mark.parametrize("key", [key for key, entry in WORDS if entry == "?"])
def test_words_of_no_entry_or_of_two_are_asked_about(key: str) -> None:
    assert _read(key, WORDS[key, "?"]) == {}


@pytest.mark.parametrize(
    "doubt", ["部分{}", "是否{}", "可能{}", "打算{}", "明天{}", "差点{}", "{}？"]
)
@pytest.mark.parametrize("key", ["order.status", "followup.method"])
def test_a_doubt_beside_a_word_makes_it_a_question(key: str, doubt: str) -> None:
    for (named, entry), words in WORDS.items():
        if named == key and entry != "?":
            asked = [doubt.format(word) for word in words if not word.isascii()]
            assert {word: each for word, each in _read(key, asked).items() if each == entry} == {}


@pytest.mark.parametrize("between", ["、", "/", "，", "或"])
@pytest.mark.parametrize("key", ["order.status", "followup.method", "service.service_type"])
def test_two_entries_in_a_cell_are_never_one(key: str, between: str) -> None:
    entries = [
        words[:12] for (named, entry), words in WORDS.items() if named == key and entry != "?"
    ]
    both = [
        f"{one}{between}{other}"
        for first, second in combinations(entries, 2)
        for one, other in zip(first, second, strict=False)
    ]
    assert _read(key, both) == {}


@pytest.mark.parametrize("key", CLOSED)
def test_the_lists_have_words_to_be_asked_about(key: str) -> None:
    assert len(WORDS[key, "?"]) > 5


def test_a_column_of_other_words_is_asked_about_once_a_word() -> None:
    """A column 订单状态 that holds something else: four questions, not sixty."""
    cells = ["急单", "跟单小李", "已付30%", "老客户"] * 15
    found = read("order.status", cells)
    assert found.values == [None] * 60
    assert [(each.rule.code, each.value) for each in found.verdicts] == [
        ("PICK02", word) for word in cells[:4]
    ]
    assert sorted(at for each in found.verdicts for at in (each.index, *each.more)) == [*range(60)]
