from __future__ import annotations

import pytest

from crmsheets.analysis.matching.latin_sounds import spoken


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("schaschkin", "shashkin", True),
        ("juri", "yuriy", True),
        ("tschaikowski", "chaikovsky", True),
        ("khan", "han", True),
        ("zhukov", "zukov", True),
        ("philips", "filips", True),
        ("becker", "beker", True),
        ("weber", "veber", True),
        ("meyer", "meier", True),
        ("hansen", "jansen", False),
        ("northern", "northwind", False),
        ("wei", "vei", False),
    ],
)
def test_words_that_sound_alike(one: str, other: str, *, same: bool) -> None:
    assert (spoken(one) == spoken(other)) is same
