"""The ready-made blank workbooks of `templates/zh` and `templates/en`, for people without Python.

`python -m crmsheets.jobs.blanks [FOLDER]` writes them anew (default: `templates`).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from crmsheets.disk.save import save_all
from crmsheets.jobs.build import blanks
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang

LANGUAGES: tuple[Lang, ...] = ("zh", "en")
SETS = ("all", "sales", "office")


def ready_made(lang: Lang) -> Mapping[str, bytes]:
    """File name -> bytes of one language: all tables, the sales set, the office set."""
    settings = Settings(language=lang)
    made: dict[str, bytes] = {}
    for set_ in SETS:
        made |= blanks(set_=set_, settings=settings, locale=settings.locale())
    return made


def main(words: Sequence[str]) -> None:
    """Write both languages into folders of their own and say where."""
    folder = Path(words[0]) if words else Path("templates")
    for lang in LANGUAGES:
        for path in save_all(folder / lang, ready_made(lang)):
            sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
