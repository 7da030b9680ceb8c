"""`crmsheets init`: a commented settings file to begin with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from crmsheets.model.command import Command

HELP = "写一份带说明的设置文件 crmsheets.toml / a commented settings file"


def run(
    out: Annotated[Path, typer.Option(help="放到哪个文件夹 / folder")] = Path(),
    lang: Annotated[str, typer.Option(help="zh | en")] = "",
    rules: Annotated[
        bool,
        typer.Option("--rules", help="改写一份 规则.xlsx，用表格改 / a workbook of rules instead"),
    ] = False,
) -> None:
    """Write crmsheets.toml (or the workbook); an existing one is never overwritten."""
    from crmsheets.jobs.init import init, init_rules
    from crmsheets.jobs.words import lang_of

    write = init_rules if rules else init
    typer.echo(str(write(out, lang_of(lang) or "zh")))


COMMAND = Command("init", HELP, run)
