"""`crmsheets schema`: JSON Schema and data dictionary of the tables."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from crmsheets.model.command import Command

HELP = "表结构：JSON Schema 或数据字典 / JSON Schema or data dictionary"


def run(
    tables: Annotated[list[str] | None, typer.Argument(help="哪些表 / which tables")] = None,
    format_: Annotated[str, typer.Option("--format", help="json | text")] = "json",
    lang: Annotated[str, typer.Option(help="zh | en")] = "",
    settings_file: Annotated[Path | None, typer.Option("--settings", help="crmsheets.toml")] = None,
) -> None:
    """Print the schema of the tables named, or of all."""
    from crmsheets.disk.settings import load
    from crmsheets.jobs.schema import dictionary, schema
    from crmsheets.jobs.words import format_of, lang_of

    settings = load(settings_file, [Path()])
    locale = settings.locale(lang_of(lang))
    wanted = tables or []
    if format_of(format_, ("json", "text")) == "json":
        typer.echo(schema(wanted, settings, locale))
    else:
        typer.echo(dictionary(wanted, settings, locale))


COMMAND = Command("schema", HELP, run)
