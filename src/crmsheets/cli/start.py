"""What happens without a command, and how every run ends."""

from __future__ import annotations

from typing import Annotated

import typer

WELCOME = """\
crmsheets demo             看一遍例子 / a made-up factory, start to end
crmsheets import FOLDER    旧表 → 一本干净的总档 / old lists -> one clean workbook
crmsheets build            做空白表发下去填 / blank workbooks to hand out
crmsheets analyze FOLDER   收上来的表 → 报告、退回修改 / what came back -> report"""


def greet(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="版本号 / the version")] = False,
) -> None:
    """Where to start: to look, with the lists one has, with blank ones, with what came back."""
    if version:
        from crmsheets.model.version import __version__

        typer.echo(f"crmsheets {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(WELCOME)
