"""The settings file that `init` writes: every line of it can be switched on, and says the default."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from crmsheets.cli import app
from crmsheets.excel.read import read
from crmsheets.intake.rules import rules_of
from crmsheets.jobs.init import init, init_rules, text
from crmsheets.model.errors import CannotWrite
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang
from crmsheets.templates import shipped
from crmsheets.templates.apply import customised


def switched_on(written: str) -> str:
    """The file with the # of every key taken away (a key stands behind `# name =` or `# [[`)."""
    return re.sub(r"^# (?=[a-z_]+ = |\[\[)", "", written, flags=re.MULTILINE)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_file_as_it_is_says_nothing(lang: Lang) -> None:
    said = tomllib.loads(text(lang))
    assert {key: value for key, value in said.items() if value} == {}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_switched_on_it_says_the_defaults(lang: Lang) -> None:
    said = Settings.model_validate(tomllib.loads(switched_on(text(lang))))
    assert [field.name for field in said.fields] == ["material"]
    assert list(said.choices) == ["order.status"]
    plain = said.model_copy(update={"fields": (), "choices": {}})
    defaults = Settings(language=lang)
    locale = defaults.locale()
    assert plain == defaults.model_copy(
        update={"region": locale.region, "currency": locale.currency}
    )


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_it_shows_as_an_example_can_be_built(lang: Lang) -> None:
    said = Settings.model_validate(tomllib.loads(switched_on(text(lang))))
    tables = {each.name: each for each in customised(shipped(), said)}
    assert tables["order"].fields[-1].label(said.locale()) in {"材质", "Material"}


def test_every_key_is_in_the_file_with_what_it_means() -> None:
    lines = text("en").splitlines()
    for name in ("company", "target_spend", "tolerance_share", "cadence_b", "max_lines"):
        at = next(i for i, line in enumerate(lines) if line.lstrip("# ").startswith(f"{name} = "))
        assert lines[at - 1].startswith("# ")
        assert "=" not in lines[at - 1]


def test_an_existing_file_is_left_alone(tmp_path: Path) -> None:
    path = init(tmp_path, "zh")
    path.write_text('company = "沅澜"\n', encoding="utf-8")
    with pytest.raises(CannotWrite):
        init(tmp_path, "zh")
    assert path.read_text(encoding="utf-8") == 'company = "沅澜"\n'


def test_rules_as_a_workbook(tmp_path: Path) -> None:
    (tmp_path / "crmsheets.toml").write_text("[tier]\ncut_a = 75\n", encoding="utf-8")
    path = init_rules(tmp_path, "zh")
    assert path.name == "规则.xlsx"
    found = rules_of(read(path, path.name))
    assert found.before["tier"]["cut_a"] == 75  # type: ignore[index]  # JSON of the settings
    with pytest.raises(CannotWrite):
        init_rules(tmp_path, "zh")
    said = CliRunner().invoke(app(), ["init", "--rules", "--lang", "en", "--out", str(tmp_path)])
    assert (said.exit_code, (tmp_path / "rules.xlsx").is_file()) == (0, True)
