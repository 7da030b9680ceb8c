"""口径: how every figure is counted, and the settings of this run; only with --detail full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.model.page import Block, Heads, Lines, Listing, Page, Section
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("口径", "How it is counted")
_LEAD = Text(
    "每个数字怎么来的，以及这次用的设置。", "Where each figure comes from, and this run's settings."
)
_NOTES = Text("口径", "Definitions")
_SETTINGS = Text(
    "这次用的设置（crmsheets.toml 可以改）", "Settings of this run (crmsheets.toml changes them)"
)
_KEY = Text("设置", "Setting")
_VALUE = Text("值", "Value")


def make(judged: Judged, locale: Locale) -> Page:
    """All notes, then every setting that is a single value."""
    blocks: list[Block] = []
    if judged.notes:
        said = tuple(note(locale.lang) for note in judged.notes.values())
        blocks.append(Lines(said, heading=locale.say(_NOTES)))
    rows = tuple(_flat(judged.settings.model_dump(mode="json")))
    heads = (Heads(locale.say(_KEY), "text", 34), Heads(locale.say(_VALUE), "long", 40))
    blocks.append(Listing(locale.say(_SETTINGS), heads, rows, name="settings"))
    return Page("rules", locale.say(TITLE), tuple(blocks), locale.say(_LEAD))


def _flat(values: dict[str, Any], prefix: str = "") -> list[tuple[str, str]]:
    """Nested settings as key path and value; lists and empty values are left out."""
    rows: list[tuple[str, str]] = []
    for name, value in values.items():
        if isinstance(value, dict):
            rows += _flat(value, f"{prefix}{name}.")
        elif value not in (None, "", []) and not isinstance(value, list):
            rows.append((f"{prefix}{name}", str(value)))
    return rows


SECTION = Section(place=95, name="rules", title=TITLE, make=make, detail=True)
