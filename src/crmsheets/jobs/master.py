"""The master workbook (客户总档): merged clean data in template form, which analyze reads again."""

from __future__ import annotations

from crmsheets.analysis.master import marked, master_modules, master_rows, master_templates
from crmsheets.forms.workbook import workbook
from crmsheets.model.book import Book
from crmsheets.model.judged import Judged
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale, Text
from crmsheets.templates import shipped
from crmsheets.templates.apply import customised

TITLE = Text("客户总档", "Customer master")


def master(judged: Judged, settings: Settings, locale: Locale) -> Book:
    """Every accepted record, customers merged, as a workbook people can go on typing in."""
    declared = tuple(each for each in customised(shipped(), settings) if not each.result)
    templates = master_templates(judged, declared, locale)
    book = workbook(
        templates,
        settings,
        locale,
        staff=settings.staff,
        modules=master_modules(judged, templates),
        rows=master_rows(judged, templates, locale),
        role="master",
        title=locale.say(TITLE),
    )
    return marked(book, judged, templates, locale)
