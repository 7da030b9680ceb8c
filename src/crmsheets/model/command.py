"""A command of the command line: its word, its help, the function Typer calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `help` is bilingual in one line, since Typer shows it before a language is known."""

    name: str
    help: str
    run: Callable[..., None]
