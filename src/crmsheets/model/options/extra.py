"""A factory's own choices and columns."""

from __future__ import annotations

from typing import Literal

from crmsheets.model.kind import Kind
from crmsheets.model.options.part import Key, Part, Word


class ExtraChoice(Part):
    """An entry added to a choice list."""

    zh: Word
    en: str = ""
    synonyms: tuple[Word, ...] = ()


class ExtraField(Part):
    """A factory's own column: `table` + `name` (python), label, kind, choices."""

    table: Key
    name: Key
    label: Word
    label_en: str = ""
    kind: Literal[
        Kind.TEXT,
        Kind.PARAGRAPH,
        Kind.DATE,
        Kind.INTEGER,
        Kind.QUANTITY,
        Kind.PRICE,
        Kind.MONEY,
        Kind.RATING,
        Kind.CHOICE,
        Kind.PHONE,
        Kind.EMAIL,
        Kind.CODE,
        Kind.BOOL,
    ] = Kind.TEXT
    choices: tuple[Word, ...] = ()
    required: bool = False
    example: str = ""
    hint: str = ""
    synonyms: tuple[Word, ...] = ()
