"""`crmsheets build`: blank workbooks to hand out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from crmsheets.model.command import Command

HELP = "做空白表发下去填 / blank workbooks to hand out"


def run(
    tables: Annotated[
        list[str] | None, typer.Argument(help="要哪些表 / which tables: customer order …")
    ] = None,
    out: Annotated[Path, typer.Option(help="放到哪个文件夹或文件 / folder or file")] = Path(),
    set_: Annotated[str, typer.Option("--set", help="sales | office | all")] = "all",
    for_: Annotated[
        str, typer.Option("--for", help="每人一本：周敏,李强 / one each: Ann,Bob")
    ] = "",
    with_: Annotated[
        list[str] | None, typer.Option("--with", help="加上模块的列 / a module's columns too")
    ] = None,
    lang: Annotated[str, typer.Option(help="zh | en")] = "",
    settings_file: Annotated[Path | None, typer.Option("--settings", help="crmsheets.toml")] = None,
) -> None:
    """Write the workbooks and say which file to send."""
    from crmsheets.disk.settings import load
    from crmsheets.jobs.build import build
    from crmsheets.jobs.words import lang_of, listed

    settings = load(settings_file, [out])
    locale = settings.locale(lang_of(lang))
    written = build(
        tables or [],
        set_=set_,
        for_=listed(for_),
        with_=[module for typed in with_ or () for module in listed(typed)],
        settings=settings,
        locale=locale,
        out=out,
    )
    for path in written:
        typer.echo(str(path))


COMMAND = Command("build", HELP, run)
