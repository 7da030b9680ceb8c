from __future__ import annotations

import pytest

from crmsheets.model.errors import BadArgument, BadSettings, CannotGoOn, CannotWrite, NothingToRead
from crmsheets.model.text import Text


@pytest.mark.parametrize("kind", [NothingToRead, BadSettings, BadArgument, CannotWrite])
def test_a_reason_is_said_in_both_languages(kind: type[CannotGoOn]) -> None:
    error = kind(Text("没有 {name}", "no {name}"), name="x")
    assert isinstance(error, CannotGoOn)
    assert (error.say("zh"), error.say("en"), str(error)) == ("没有 x", "no x", "no x")
