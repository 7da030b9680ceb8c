"""Why a command cannot go on. Faults in data are findings, never exceptions.

CannotGoOn            a sentence for the reader, in both languages; exit code 2
├── NothingToRead     no path given exists, or none holds a readable file
├── BadSettings       crmsheets.toml has a mistake: key path, and the line of a syntax error
├── BadArgument       a word of the command line that names nothing known
└── CannotWrite       the output could not be written; the old one is still there
"""

from __future__ import annotations

from crmsheets.model.text import Lang, Text


class CannotGoOn(Exception):  # noqa: N818  # reads as what it says
    """A sentence and what fills its slots; said in the reader's language."""

    def __init__(self, text: Text, **got: object) -> None:
        self.text = text
        self.got = got
        super().__init__(text("en", **got))

    def say(self, lang: Lang) -> str:
        """The sentence."""
        return self.text(lang, **self.got)


class NothingToRead(CannotGoOn):
    """No path given exists, or none holds a readable file."""


class BadSettings(CannotGoOn):
    """The settings file has a mistake."""


class BadArgument(CannotGoOn):
    """A word of the command line names nothing known."""


class CannotWrite(CannotGoOn):
    """The output could not be written."""
