"""`crmsheets analyze`: what came back -> report, master, returns."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from crmsheets.model.command import Command

HELP = "收上来的表 → 报告、总档、退回修改 / what came back -> report, customers, returns"


def run(
    paths: Annotated[list[Path], typer.Argument(help="文件或文件夹 / files or folders")],
    out: Annotated[Path | None, typer.Option(help="放结果的文件夹 / output folder")] = None,
    today: Annotated[str, typer.Option(help="今天是 / today is YYYY-MM-DD")] = "",
    month: Annotated[str, typer.Option(help="报告哪个月 / month YYYY-MM")] = "",
    lang: Annotated[str, typer.Option(help="zh | en")] = "",
    detail: Annotated[str, typer.Option(help="full = 全部细节 / every detail")] = "",
    format_: Annotated[str, typer.Option("--format", help="text | json")] = "text",
    mapping: Annotated[
        Path | None, typer.Option(help="映射.xlsx：哪列是什么 / which column is what")
    ] = None,
    decisions: Annotated[
        Path | None, typer.Option(help="客户决定.xlsx：谁和谁是一家 / who is one customer")
    ] = None,
    learn: Annotated[
        bool,
        typer.Option(
            "--learn", help="判断重复的分量按自家资料估计 / weigh duplicates by your own rows"
        ),
    ] = False,
    settings_file: Annotated[Path | None, typer.Option("--settings", help="crmsheets.toml")] = None,
    png: Annotated[
        bool, typer.Option("--png", help="第一页存成图片 / page one as a picture, too")
    ] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="有错误时退出码 1 / exit 1 on errors")
    ] = False,
) -> None:
    """Read, check, join, judge; write the report, the master and the marked-up returns."""
    from crmsheets.disk.settings import load
    from crmsheets.jobs.analyze import analyze, output_folder
    from crmsheets.jobs.picture import pictured
    from crmsheets.jobs.words import day_of, format_of, lang_of, month_of, word_of
    from crmsheets.render.console import fitted
    from crmsheets.render.json_ import dumped
    from crmsheets.render.progress import tracked

    settings = load(settings_file, paths)
    if learn:
        asked = settings.duplicates.model_copy(update={"learn": True})
        settings = settings.model_copy(update={"duplicates": asked})
    locale = settings.locale(lang_of(lang))
    day = day_of(today)
    shown = format_of(format_, ("text", "json"))
    folder = out or output_folder(paths, locale, day)
    result = analyze(
        paths,
        settings,
        locale,
        day,
        month=month_of(month),
        detail=word_of("--detail", detail, ("", "full")) == "full",
        out=folder,
        track=tracked(locale, quiet=shown == "json"),
        mapping=mapping,
        decisions=decisions,
    )
    if png:
        result = pictured(result)
    written = result.save(folder)
    if shown == "json":
        typer.echo(dumped(result.summary), nl=False)
    else:
        for line in fitted(result.printed(folder, written)):
            typer.echo(line)
    if strict and any(each.severity == "error" for each in result.judged.dataset.findings):
        raise typer.Exit(1)


COMMAND = Command("analyze", HELP, run)
