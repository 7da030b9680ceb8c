"""`demo`: the shipped example, analysed on its own last day."""

from __future__ import annotations

import datetime as dt
from importlib.resources import as_file, files
from pathlib import Path

from crmsheets.disk.save import save_all
from crmsheets.disk.settings import NAME, load
from crmsheets.jobs.analyze import Analysis, analyze
from crmsheets.model.errors import NothingToRead
from crmsheets.model.text import Lang, Text

TODAY = dt.date(2024, 12, 31)
INBOX = Text("收上来的表", "inbox")
FOLDER = Text("crmsheets_例子", "crmsheets_demo")
ABSENT = Text(
    "这份安装里没有例子，请重新安装 crmsheets。",
    "This installation came without the example; please install crmsheets again.",
)


def demo(out: Path | None, lang: Lang, inbox: Path | None = None) -> tuple[Path, Analysis]:
    """Put the example's workbooks into `out`, analyse them there; the folder and the result.

    `inbox`: a folder with a sub-folder per language to take the workbooks from instead.
    """
    folder = out or Path(FOLDER(lang))
    source = folder / INBOX(lang)
    save_all(source, workbooks(lang, inbox))
    settings = load(source / NAME, [source])
    locale = settings.locale(lang)
    result = analyze([source], settings, locale, TODAY, out=folder)
    result.save(folder)
    return folder, result


def workbooks(lang: Lang, inbox: Path | None) -> dict[str, bytes]:
    """The example's files by name."""
    if inbox is not None:
        return contents(inbox / lang)
    for root in (files("crmsheets") / "examples", Path(__file__).parents[3] / "examples"):
        if (root / lang).is_dir():
            with as_file(root / lang) as place:
                return contents(place)
    raise NothingToRead(ABSENT)


def contents(place: Path) -> dict[str, bytes]:
    """The workbooks and the settings of a folder."""
    wanted = {".xlsx", ".toml"}
    return {
        each.name: each.read_bytes() for each in sorted(place.iterdir()) if each.suffix in wanted
    }
