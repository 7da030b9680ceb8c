"""The ready-made blanks under `templates/` are what `build` makes now.

If this fails after a change of the declarations: `python -m crmsheets.jobs.blanks`.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from crmsheets.jobs.blanks import LANGUAGES, ready_made
from crmsheets.model.text import Lang

FOLDER = Path(__file__).parents[1] / "templates"


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_blanks_are_the_same_part_by_part(lang: Lang) -> None:
    now = ready_made(lang)
    kept = {path.name: path.read_bytes() for path in (FOLDER / lang).glob("*.xlsx")}
    assert kept.keys() == now.keys()
    for name, data in now.items():
        old, new = parts(kept[name]), parts(data)
        assert old.keys() == new.keys(), name
        differing = [part for part in new if old[part] != new[part]]
        assert not differing, f"{name}: run `python -m crmsheets.jobs.blanks`"
