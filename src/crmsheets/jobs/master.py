"""The master workbook (客户总档): merged clean data in template form, which analyze reads again."""

from __future__ import annotations

from crmsheets.analysis.master import marked, master_modules, master_rows, master_templates
from crmsheets.analysis.origins import with_origins
from crmsheets.forms.workbook import workbook
from crmsheets.model.book import Book
from crmsheets.model.judged import Judged
from crmsheets.model.settings import Settings
from crmsheets.model.template import Template
from crmsheets.model.text import Locale, Text
from crmsheets.templates import shipped
from crmsheets.templates.apply import customised

TITLE = Text("客户总档", "Customer master")


def declared(settings: Settings) -> tuple[Template, ...]:
    """The tables people fill, as this factory has them."""
    return tuple(each for each in customised(shipped(), settings) if not each.result)


def master(judged: Judged, settings: Settings, locale: Locale, *, origins: bool = False) -> Book:
    """Every accepted record, customers merged, as a workbook people can go on typing in.

    `origins`: with columns that say in words which file, sheet and row each record came from.
    """
    data, modules = judged.dataset.tables, settings.modules
    # A sheet of a module stands in the master where it is switched on, or holds anything.
    kept = [
        each
        for each in declared(settings)
        if each.handed_out(modules) or len(data.get(each.name) or ())
    ]
    templates = master_templates(judged, kept, locale)
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
    told = with_origins(book, judged, templates, locale) if origins else book
    return marked(told, judged, templates, locale)
