"""`crmsheets explain CODE`: what a rule means, why it is there, how to mend it."""

from __future__ import annotations

from typing import Annotated

import typer

from crmsheets.model.command import Command

HELP = "一条规则是什么意思、怎么改 / what a rule means and how to mend it"


def run(
    code: Annotated[str, typer.Argument(help="规则代码 / the rule's code")],
    lang: Annotated[str, typer.Option(help="zh | en")] = "",
) -> None:
    """Print the rule's own words."""
    from crmsheets.jobs.catalogue import explain
    from crmsheets.jobs.words import lang_of

    typer.echo(explain(code, lang_of(lang) or "zh"))


COMMAND = Command("explain", HELP, run)
