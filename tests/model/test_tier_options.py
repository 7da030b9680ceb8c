from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from crmsheets.model.options.tier import Tier
from crmsheets.model.options.tier_presets import PRESETS
from crmsheets.model.settings import Settings


def test_a_preset_fills_what_is_not_said() -> None:
    found = Tier.model_validate({"preset": "processing", "cut_a": 85})
    said = {name: getattr(found, name) for name in PRESETS["processing"]}
    assert said == {**PRESETS["processing"], "cut_a": 85}
    assert found.rating_prior == 0


def test_the_settings_written_out_read_as_the_same() -> None:
    asked = Settings.model_validate(
        {"tier": {"preset": "processing", "rules": [{"tier": "A", "when": " 金额 ≥ 1 "}]}}
    )
    again = Settings.model_validate(asked.model_dump())
    assert again == asked
    assert again.tier.rules[0].when == "金额 ≥ 1"
    assert Settings.model_validate_json(asked.model_dump_json()) == asked


@pytest.mark.parametrize(
    ("tier", "where"),
    [
        ({"preset": "plating"}, ("tier", "preset")),
        ({"rules": [{"tier": "E", "when": "x"}]}, ("tier", "rules", 0, "tier")),
        ({"rules": [{"tier": "A", "when": " "}]}, ("tier", "rules", 0, "when")),
        ({"gate_tier": "A"}, ("tier", "gate_tier")),
        ({"promotion_orders": 1}, ("tier", "promotion_orders")),
    ],
)
def test_mistakes_have_their_key(tier: dict[str, Any], where: tuple[object, ...]) -> None:
    with pytest.raises(ValidationError) as told:
        Settings.model_validate({"tier": tier})
    assert told.value.errors()[0]["loc"] == where


def test_what_is_no_table_is_left_to_pydantic() -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate({"tier": 5})
