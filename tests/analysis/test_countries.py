from __future__ import annotations

import pytest

from crmsheets.analysis.countries import country


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Sweden", "SE"),
        ("瑞典", "SE"),
        ("U.S.A.", "US"),
        ("the Netherlands", "NL"),
        ("SE", "SE"),
        ("se", ""),
        ("Mode", ""),
        ("", ""),
    ],
)
def test_the_country_a_text_names(text: str, code: str) -> None:
    assert country(text) == code
