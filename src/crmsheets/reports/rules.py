"""口径: how every figure is counted, and the settings of this run; only with --detail full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis.forecast.engine import installed
from crmsheets.analysis.forecast.words import HOW_TO_GET
from crmsheets.model.page import Block, Heads, Lines, Listing, Page, Section
from crmsheets.model.parameters import parameters
from crmsheets.model.text import Said, Text
from crmsheets.templates.settings_words import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.judged import Judged
    from crmsheets.model.settings import Settings
    from crmsheets.model.text import Locale

TITLE = Text("口径", "How it is counted")
_LEAD = Text(
    "每个数字怎么来的，以及这次用的设置。", "Where each figure comes from, and this run's settings."
)
_NOTES = Text("口径", "Definitions")
_SETTINGS = Text(
    "这次用的设置（在 规则.xlsx 的「参数」或 crmsheets.toml 里改）",
    "Settings of this run (changed in rules.xlsx or crmsheets.toml)",
)
_GROUP = Text("关于", "About")
_MEANING = Text("设置", "Setting")
_VALUE = Text("值", "Value")
_KEY = Text("在 crmsheets.toml 里叫", "In crmsheets.toml")


def make(judged: Judged, locale: Locale) -> Page:
    """All notes, then every setting with its meaning and the value in force."""
    blocks: list[Block] = []
    told = list(judged.notes.values())
    if told and not installed():
        told.append(Said(HOW_TO_GET))
    if told:
        said = tuple(note(locale.lang) for note in told)
        blocks.append(Lines(said, heading=locale.say(_NOTES)))
    heads = (
        Heads(locale.say(_GROUP), "text", 32),
        Heads(locale.say(_VALUE), "text", 16),
        Heads(locale.say(_KEY), "text", 30),
        Heads(locale.say(_MEANING), "long", 76),
    )
    rows = tuple(_rows(judged.settings, locale))
    blocks.append(Listing(locale.say(_SETTINGS), heads, rows, name="settings"))
    return Page("rules", locale.say(TITLE), tuple(blocks), locale.say(_LEAD))


def _rows(settings: Settings, locale: Locale) -> Iterator[tuple[str, ...]]:
    """What a setting is about, its value, its key and its meaning; what is not set is left out."""
    for each in parameters():
        value = spoken(each, each.of(settings), locale.lang)
        if value:
            yield locale.say(each.section), value, each.key, locale.say(each.meaning)


SECTION = Section(place=95, name="rules", title=TITLE, make=make, detail=True)
