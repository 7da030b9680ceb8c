"""What happens without a command, and how every run ends."""

from __future__ import annotations

from typing import Annotated

import typer

WELCOME = """\
crmsheets demo             看一遍例子 / a made-up factory, start to end
crmsheets build            做空白表发下去填 / blank workbooks to hand out
crmsheets analyze FOLDER   收上来的表 → 报告、退回修改 / what came back -> report"""


def greet(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="版本号 / the version")] = False,
) -> None:
    """Three lines to start with."""
    if version:
        from crmsheets.model.version import __version__

        typer.echo(f"crmsheets {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(WELCOME)
