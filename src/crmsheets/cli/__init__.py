"""The command line: one file, one COMMAND; words in, one job called, its lines printed."""

from __future__ import annotations

import os
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

from crmsheets.model.errors import CannotGoOn
from crmsheets.model.text import Lang, Text
from crmsheets.shelf import collect

if TYPE_CHECKING:
    import typer

UNFORESEEN = Text(
    "出错了（{kind}），没有写出任何半截文件。请加 --debug 再运行一次，把显示的内容发给我们。",
    "Something went wrong ({kind}); no half-written file is left. Run again with --debug and report it.",
)
INTERRUPTED = Text("已停止。", "Stopped.")


def app() -> typer.Typer:
    """The Typer application with every command of the shelf."""
    import typer

    from crmsheets.cli import start

    made = typer.Typer(
        name="crmsheets",
        help="把业务员交上来的客户表合成一本总档和一页月报。/ "
        "Collect Excel sheets, get one customer list and a report.",
        add_completion=False,
        pretty_exceptions_enable=False,
        invoke_without_command=True,
        callback=start.greet,
    )
    for command in collect(sys.modules[__name__], "COMMAND"):
        made.command(name=command.name, help=command.help)(command.run)
    return made


def main() -> None:
    """Entry point of the console script: a sentence and exit code 2 instead of a traceback.

    `--debug` anywhere on the line shows the traceback. Consoles that cannot show a character
    (a cp936 window, an emoji in a file name) get it escaped instead of a crash.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    debug = "--debug" in sys.argv
    sys.argv = [word for word in sys.argv if word != "--debug"]
    lang = language(sys.argv)
    try:
        app()()
    except CannotGoOn as fault:
        if debug:
            raise
        sys.stderr.write(fault.say(lang) + "\n")
        sys.exit(2)
    except KeyboardInterrupt:
        sys.stderr.write(INTERRUPTED(lang) + "\n")
        sys.exit(130)
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115  # nobody reads us any more
        sys.exit(1)
    except Exception as fault:  # the last line of defence: a sentence, never a traceback
        if debug:
            raise
        sys.stderr.write(UNFORESEEN(lang, kind=type(fault).__name__) + "\n")
        sys.exit(2)


def language(words: list[str]) -> Lang:
    """The language that `--lang` names, for sentences said outside any command."""
    for before, word in pairwise(words):
        if before == "--lang" and word == "en":
            return "en"
    return "en" if "--lang=en" in words else "zh"
