"""`crmsheets import`: any list people have -> one filled workbook, every row accounted for."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from crmsheets.model.command import Command

HELP = (
    "旧表 → 一本填好的标准表，每行都有交代 / any lists -> one clean workbook, every row accounted"
)


def run(
    paths: Annotated[list[Path], typer.Argument(help="文件或文件夹 / files or folders")],
    out: Annotated[Path | None, typer.Option(help="写到哪个文件 / the workbook to write")] = None,
    mapping: Annotated[
        Path | None, typer.Option(help="改过的 映射.xlsx / a corrected mapping.xlsx")
    ] = None,
    decisions: Annotated[
        Path | None, typer.Option(help="客户决定.xlsx：谁和谁是一家 / who is one customer")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="只看读成什么，不写 / only show, write nothing")
    ] = False,
    today: Annotated[str, typer.Option(help="今天是 / today is YYYY-MM-DD")] = "",
    lang: Annotated[str, typer.Option(help="zh | en")] = "",
    settings_file: Annotated[Path | None, typer.Option("--settings", help="crmsheets.toml")] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="有错误时退出码 1 / exit 1 on errors")
    ] = False,
) -> None:
    """Read lists of any layout, write them as one workbook of ours, and say where each row went."""
    from crmsheets.disk.settings import load
    from crmsheets.jobs.import_ import import_, target
    from crmsheets.jobs.words import day_of, lang_of
    from crmsheets.render.console import fitted
    from crmsheets.render.progress import tracked

    settings = load(settings_file, paths)
    locale = settings.locale(lang_of(lang))
    place = target(out, paths, locale)
    done = import_(
        paths,
        settings,
        locale,
        day_of(today),
        mapping=mapping,
        decisions=decisions,
        out=place,
        track=tracked(locale),
    )
    for line in fitted(done.previewed() if dry_run else done.printed(done.save(place))):
        typer.echo(line)
    if not done.understood:
        raise typer.Exit(2)
    if strict and any(each.severity == "error" for each in done.judged.dataset.findings):
        raise typer.Exit(1)


COMMAND = Command("import", HELP, run)
