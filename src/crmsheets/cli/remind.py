"""`crmsheets remind`: whom to contact, for a chat and for the phone's calendar."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from crmsheets.model.command import Command

HELP = "该联系谁：微信文字和手机日历 / whom to contact: a text and calendars"


def run(
    paths: Annotated[list[Path], typer.Argument(help="文件或文件夹 / files or folders")],
    out: Annotated[Path | None, typer.Option(help="放结果的文件夹 / output folder")] = None,
    for_: Annotated[str, typer.Option("--for", help="只给谁：周敏,李强 / only for")] = "",
    private: Annotated[
        bool,
        typer.Option(
            "--private", help="日历里只写客户编号 / calendars name customers by number only"
        ),
    ] = False,
    today: Annotated[str, typer.Option(help="今天是 / today is YYYY-MM-DD")] = "",
    lang: Annotated[str, typer.Option(help="zh | en")] = "",
    settings_file: Annotated[Path | None, typer.Option("--settings", help="crmsheets.toml")] = None,
) -> None:
    """Print the text; write it and a calendar (.ics) a person into the output folder."""
    from crmsheets.disk.settings import load
    from crmsheets.jobs.remind import output_folder, remind
    from crmsheets.jobs.words import day_of, lang_of, listed
    from crmsheets.render.console import fitted
    from crmsheets.render.progress import tracked

    settings = load(settings_file, paths)
    locale = settings.locale(lang_of(lang))
    day = day_of(today)
    folder = out or output_folder(paths, locale, day)
    found = remind(
        paths,
        settings,
        locale,
        day,
        people=listed(for_),
        private=private,
        out=folder,
        track=tracked(locale),
    )
    found.save(folder)
    note = [found.note] if found.note else []
    for line in fitted([*found.text.splitlines(), *note, f"→ {folder}"]):
        typer.echo(line)


COMMAND = Command("remind", HELP, run)
