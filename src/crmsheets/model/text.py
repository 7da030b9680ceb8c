"""One wording in both languages, and sentences that are put into words late."""

from __future__ import annotations

from dataclasses import dataclass, field
from string import Formatter
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

Lang = Literal["zh", "en"]
Region = Literal["CN", "INTL"]


@dataclass(frozen=True, slots=True)
class Text:
    """One wording, Chinese and English; both are required and have the same slots."""

    zh: str
    en: str

    def __call__(self, lang: Lang, /, **got: object) -> str:
        """Put into words: `Text("第{n}行", "row {n}")("zh", n=3)`.

        Slot values that are themselves a Text, a Said or a choice are said in the same language.
        """
        wording = self.zh if lang == "zh" else self.en
        if not got:
            return wording
        return wording.format_map({name: in_words(value, lang) for name, value in got.items()})

    @property
    def slots(self) -> tuple[frozenset[str], frozenset[str]]:
        """The slot names of the Chinese and of the English wording."""
        zh, en = (
            frozenset(name for _, name, _, _ in Formatter().parse(wording) if name)
            for wording in (self.zh, self.en)
        )
        return zh, en


YES, NO = Text("是", "yes"), Text("否", "no")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence whose language is chosen by the reader: a Text and what fills its slots."""

    text: Text
    got: Mapping[str, object] = field(default_factory=dict)

    def __call__(self, lang: Lang, /) -> str:
        """The sentence in one language."""
        return self.text(lang, **self.got)


def in_words(value: object, lang: Lang) -> object:
    """A slot's value as the reader's language has it; anything else is left as it is."""
    if isinstance(value, (Text, Said)):
        return value(lang)
    text = getattr(value, "text", None)
    if isinstance(text, Text):
        return text(lang)
    if isinstance(value, (list, tuple)):
        return listed((str(in_words(item, lang)) for item in value), lang)
    return value


def listed(words: Iterable[str], lang: Lang) -> str:
    """Words one after the other: 甲、乙 or A, B."""
    return ("、" if lang == "zh" else ", ").join(words)


def day(date: dt.date) -> str:
    """A date as people write it: 2024-3-5."""
    return f"{date.year}-{date.month}-{date.day}"


@dataclass(frozen=True, slots=True)
class Locale:
    """How things are said and counted: the language, the region's habits, the currency."""

    lang: Lang = "zh"
    region: Region = "CN"
    currency: str = "CNY"

    @property
    def money(self) -> str:
        """The currency's word in a header: 元 in a Chinese sheet, else the ISO code."""
        return "元" if self.currency == "CNY" and self.lang == "zh" else self.currency

    def say(self, text: Text, **got: object) -> str:
        """The wording in this language; `{money}` is always filled."""
        return text(self.lang, money=self.money, **got)
