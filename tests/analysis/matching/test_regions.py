from __future__ import annotations

import pytest

from crmsheets.analysis.matching.coded import NOTHING
from crmsheets.analysis.matching.regions import (
    ELSEWHERE,
    NAMED_APART,
    SAME_NAMED,
    SAME_TOLD,
    TOLD_APART,
    WIDER,
    level,
    towns,
)
from crmsheets.analysis.matching.traits import Region


def region(named: str = "", told: str = "") -> Region:
    return Region(frozenset(named.split()), frozenset(told.split()))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (region("东莞"), region("东莞"), SAME_NAMED),
        (region("东莞"), region("深圳"), NAMED_APART),
        (region("东莞"), region("东莞", "深圳"), TOLD_APART),
        (region("", "东莞"), region("深圳"), TOLD_APART),
        (region("", "东莞 长安"), region("", "东莞"), SAME_TOLD),
        (region("东莞"), region("", "广东"), WIDER),
        (region("广东"), region("广东"), WIDER),
        (region("", "昆山"), region("苏州"), WIDER),
        (region("", "潜江"), region("", "武汉"), NOTHING),
        (region("", "常州 新北"), region("", "新北"), SAME_TOLD),
        (region("leeds"), region("leeds"), SAME_NAMED),
        (region("leeds"), region("", "york"), TOLD_APART),
        (region(), region("东莞"), NOTHING),
        # Abroad: what no list knows may be a suburb; a slip or more words may be the same town.
        (region("", "munich"), region("", "berlin"), TOLD_APART),
        (region("", "munich"), region("", "garching"), ELSEWHERE),
        (region("munich"), region("garching"), NAMED_APART),
        (region("", "munich"), region("", "东莞"), TOLD_APART),
        (region("", "garching"), region("", "东莞"), NOTHING),
        (region("", "rosenheim"), region("", "rosenhein"), NOTHING),
        (region("", "kingston"), region("", "kingstonuponhull"), WIDER),
        (region("", "~bayern munich"), region("", "bayern"), WIDER),
        (region("", "bayern"), region("", "~bayern munich"), WIDER),
        (region("", "~bayern munich"), region("", "~bayern augsburg"), TOLD_APART),
        (region("", "~bayern munich"), region("", "munich"), SAME_TOLD),
        (region("", "DE"), region("", "DE munich"), NOTHING),
        (region("", "DE munich"), region("", "DE munich"), SAME_TOLD),
        (region("", "DE"), region("", "FR munich"), ELSEWHERE),
        (region("FI"), region("SE"), NAMED_APART),
    ],
)
def test_how_two_regions_stand_to_each_other(one: Region, other: Region, expected: int) -> None:
    assert level(one, other) == expected
    assert level(other, one) == expected


def test_districts_stand_for_their_town_unless_one_is_told() -> None:
    assert towns(frozenset({"宝安"})) == {"深圳"}
    assert towns(frozenset({"常州", "新北"})) == {"常州"}
    assert towns(frozenset({"广东"})) == {"广东"}
    assert towns(frozenset({"DE", "~bayern"})) == frozenset()
