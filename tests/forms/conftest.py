from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from typing import Any

import openpyxl
import pytest

from crmsheets.excel.write import write
from crmsheets.forms.workbook import workbook
from crmsheets.model.book import Book
from crmsheets.model.settings import Settings
from crmsheets.model.template import Template
from crmsheets.model.text import Lang, Locale
from crmsheets.templates import shipped

SETS = {
    "all": [each.name for each in shipped() if not each.result],
    "sales": ["followup", "customer", "feedback"],
    "office": ["order", "service"],
    "customer": ["customer"],
}


@dataclass(frozen=True)
class Made:
    """A workbook as plain data, as bytes, and as a proof-reader sees it."""

    templates: tuple[Template, ...]
    locale: Locale
    book: Book
    data: bytes
    seen: Any


@cache
def made(lang: Lang, chosen: str) -> Made:
    settings = Settings(language=lang)
    locale = settings.locale()
    templates = tuple(each for each in shipped() if each.name in SETS[chosen])
    staff = ("周敏", "李强") if chosen == "office" else ()
    book = workbook(templates, settings, locale, staff=staff)
    data = write(book)
    return Made(templates, locale, book, data, openpyxl.load_workbook(io.BytesIO(data)))


@pytest.fixture(params=[(lang, chosen) for lang in ("zh", "en") for chosen in SETS], ids="-".join)
def each(request: pytest.FixtureRequest) -> Made:
    return made(*request.param)
