from __future__ import annotations

import pytest

from crmsheets.analysis.legal_forms import Form, Kind, chinese, latin, translated


@pytest.mark.parametrize(
    ("text", "rest", "kind", "words"),
    [
        ("顺达五金股份有限公司", "顺达五金", Kind.COMPANY, "股份有限公司"),
        ("顺达五金制造厂", "顺达五金", Kind.FACTORY, "制造厂"),
        ("顺达经营部", "顺达", Kind.SHOP, "经营部"),
        ("顺达集团有限公司", "顺达", Kind.GROUP, "集团有限公司"),
        ("顺达公司", "顺达", Kind.ANY, "公司"),
        ("顺达coltd", "顺达", Kind.COMPANY, "有限公司"),
        ("顺达", "顺达", Kind.NONE, ""),
    ],
)
def test_chinese_forms(text: str, rest: str, kind: Kind, words: str) -> None:
    assert chinese(text) == (rest, Form(kind, words))


@pytest.mark.parametrize(
    ("words", "rest", "form", "countries"),
    [
        ("karhunen workwear oy", "karhunen workwear", "oy", "FI"),
        ("acme company limited", "acme", "ltd", ""),
        ("acme company", "acme", "co", ""),
        ("muller gmbh co kg", "muller", "gmbh kg", "AT DE"),
        ("ab lindqvist tools", "lindqvist tools", "ab", "FI SE"),
        ("ab ltd", "ab", "ltd", ""),
        ("ooo romashka", "romashka", "ooo", "RU"),
        ("ooo", "ooo", "", ""),
        ("ltd", "ltd", "", ""),
    ],
)
def test_latin_forms(words: str, rest: str, form: str, countries: str) -> None:
    left, found = latin(tuple(words.split()))
    assert (left, found.words) == (tuple(rest.split()), form)
    assert found.countries == frozenset(countries.split())


@pytest.mark.parametrize(
    ("one", "other", "within", "may_be"),
    [
        ("", "厂", True, True),
        ("公司", "有限公司", True, True),
        ("公司", "厂", False, True),
        ("有限公司", "股份有限公司", True, True),
        ("股份", "股份有限公司", True, True),
        ("集团", "集团有限公司", True, True),
        ("厂", "制造厂", True, True),
        ("厂", "有限公司", False, False),
        ("有限公司", "厂", False, False),
        ("店", "经营部", False, False),
        ("有限公司", "公司", False, False),
    ],
)
def test_what_a_form_says_of_another(one: str, other: str, *, within: bool, may_be: bool) -> None:
    mine, its = chinese(f"顺达{one}")[1], chinese(f"顺达{other}")[1]
    assert (mine.within(its), mine.may_be(its)) == (within, may_be)


@pytest.mark.parametrize(
    ("words", "form", "countries"),
    [
        ("acme ooo", "llc", "RU"),
        ("acme zao", "jsc", ""),
        ("acme ltda", "lda", "PT"),
        ("acme gmbh kg", "gmbh kg", "DE"),
    ],
)
def test_a_form_under_its_english_name(words: str, form: str, countries: str) -> None:
    found = translated(latin(tuple(words.split()))[1])
    assert found.words == form
    assert set(countries.split()) <= found.countries


def test_a_word_is_no_part_of_another_word() -> None:
    forms = {text: latin(("acme", *text.split()))[1] for text in ("ltd", "ltda", "pty ltd", "llc")}
    assert forms["ltd"].within(forms["pty ltd"])
    assert not forms["ltd"].within(forms["ltda"])
