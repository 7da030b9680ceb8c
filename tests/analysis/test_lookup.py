from __future__ import annotations

from crmsheets.analysis.lookup import phone_keys, pieces, spelled


def test_names_are_looked_for_by_two_characters_or_a_word() -> None:
    assert [*pieces(spelled("順达 五金"))] == ["顺达", "达五", "五金"]
    assert [*pieces(spelled("Blue-Ocean Ltd."))] == ["blue", "ocean", "ltd"]


def test_phones_are_their_digits() -> None:
    assert phone_keys("+86 138-0000-0001 / 0769-88001234转801") == ("13800000001", "076988001234")
    assert phone_keys("转801") == ()
