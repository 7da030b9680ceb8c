"""`crmsheets list`: customers that a condition picks, for a mailing or a round of calls."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from crmsheets.model.command import Command

HELP = "按条件挑客户，列成名单 / customers that meet a condition, as a list"


def run(
    paths: Annotated[list[Path], typer.Argument(help="文件或文件夹 / files or folders")],
    where: Annotated[
        str,
        typer.Option(
            help="条件：等级 = A 且 行业 包含 五金 / condition: tier = A and industry contains tools"
        ),
    ] = "",
    columns: Annotated[
        str, typer.Option(help="要哪些列：客户名称,电话,等级 / columns: company,phone,tier")
    ] = "",
    out: Annotated[
        Path | None, typer.Option(help="写到哪个文件 .xlsx .csv / the file to write")
    ] = None,
    for_: Annotated[
        str,
        typer.Option("--for", help="marketing = 拒绝营销的不列 / without customers that refused"),
    ] = "",
    full: Annotated[
        bool, typer.Option("--full", help="电话、邮箱不打码 / phones and e-mails unmasked")
    ] = False,
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
    """Print a short table and write the list; say who was left out and why."""
    from crmsheets.disk.settings import load
    from crmsheets.jobs.list_ import MARKETING, list_customers, target
    from crmsheets.jobs.words import day_of, lang_of, listed, word_of
    from crmsheets.render.console import fitted
    from crmsheets.render.progress import tracked

    settings = load(settings_file, paths)
    locale = settings.locale(lang_of(lang))
    day = day_of(today)
    place = target(out, paths, locale, day)
    found = list_customers(
        paths,
        settings,
        locale,
        day,
        where=where,
        columns=listed(columns),
        marketing=word_of("--for", for_, ("", MARKETING)) == MARKETING,
        full=full,
        track=tracked(locale),
        mapping=mapping,
        decisions=decisions,
    )
    for line in fitted(found.printed(found.save(place))):
        typer.echo(line)


COMMAND = Command("list", HELP, run)
