"""`crmsheets demo`: a made-up factory from filled workbooks to the report."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from crmsheets.model.command import Command

HELP = "看一遍例子 / a made-up factory, start to end"


def run(
    out: Annotated[Path | None, typer.Option(help="放到哪个文件夹 / folder")] = None,
    lang: Annotated[str, typer.Option(help="zh | en")] = "zh",
    inbox: Annotated[
        Path | None, typer.Option(hidden=True, help="用这里的表 / use these workbooks")
    ] = None,
) -> None:
    """Copy the example's workbooks, analyse them, say which file to open."""
    from crmsheets.jobs.demo import demo
    from crmsheets.jobs.words import lang_of

    folder, result = demo(out, lang_of(lang) or "zh", inbox)
    for line in result.printed(folder):
        typer.echo(line)


COMMAND = Command("demo", HELP, run)
