"""`crmsheets check`: what is wrong, cell by cell; nothing is written unless asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from crmsheets.model.command import Command

HELP = "只检查，说出哪一格有什么问题 / what is wrong, cell by cell"


def run(
    paths: Annotated[list[Path], typer.Argument(help="文件或文件夹 / files or folders")],
    format_: Annotated[str, typer.Option("--format", help="text | json | csv")] = "text",
    returns: Annotated[
        Path | None, typer.Option(help="把标好的退回件写到这里 / write marked-up copies here")
    ] = None,
    today: Annotated[str, typer.Option(help="今天是 / today is YYYY-MM-DD")] = "",
    lang: Annotated[str, typer.Option(help="zh | en")] = "",
    mapping: Annotated[
        Path | None, typer.Option(help="映射.xlsx：哪列是什么 / which column is what")
    ] = None,
    decisions: Annotated[
        Path | None, typer.Option(help="客户决定.xlsx：谁和谁是一家 / who is one customer")
    ] = None,
    settings_file: Annotated[Path | None, typer.Option("--settings", help="crmsheets.toml")] = None,
) -> None:
    """Exit code 0 clean, 1 error findings, 2 nothing could be read."""
    from crmsheets.disk.settings import load
    from crmsheets.jobs.check import check
    from crmsheets.jobs.words import day_of, format_of, lang_of
    from crmsheets.render.account import notes
    from crmsheets.render.findings import shown as written
    from crmsheets.render.progress import tracked

    settings = load(settings_file, paths)
    locale = settings.locale(lang_of(lang))
    shown = format_of(format_, ("text", "json", "csv"))
    found = check(
        paths,
        settings,
        locale,
        day_of(today),
        returns=returns,
        track=tracked(locale, quiet=shown != "text"),
        mapping=mapping,
        decisions=decisions,
    )
    typer.echo(written(found.data, found.locale, shown))
    for line in notes(found.data, found.mappings, found.locale) if shown == "text" else ():
        typer.echo(line)
    if any(each.severity == "error" for each in found.data.findings):
        raise typer.Exit(1)


COMMAND = Command("check", HELP, run)
