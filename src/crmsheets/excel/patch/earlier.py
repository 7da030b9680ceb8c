"""What an earlier round left in a workbook, and signatures that no longer hold: both go."""

from __future__ import annotations

from crmsheets.excel.patch.book import Book, Tab
from crmsheets.excel.patch.parts import Parts
from crmsheets.excel.patch.properties import told
from crmsheets.excel.patch.relations import ROOT, forget, related, relations, rels_of, unrelate
from crmsheets.excel.patch.sheet import SheetPart
from crmsheets.excel.patch.spans import Node, tree
from crmsheets.intake.problem_sheet import COLUMN_OF, COLUMNS, FIRST_ROW, KEY_ROW, TITLE
from crmsheets.model.markers import ROLE

_TITLES = (TITLE.zh, TITLE.en)
_ANSWER = COLUMNS[COLUMN_OF["answer"] - 1]
_OUR_WORDS = {COLUMNS[0].key, _ANSWER.key, _ANSWER.label.zh, _ANSWER.label.en}
_ORIGIN = "digital-signature/origin"


def problem_sheets(parts: Parts, book: Book) -> list[Tab]:
    """The problem sheets of earlier rounds: named like ours, with our keys or labels on top.

    Somebody's own sheet of that name is left alone.
    """
    named = [tab for tab in book.tabs if tab.kind == "worksheet" and tab.title.startswith(_TITLES)]
    if not named:
        return []
    strings = related(parts, book.part, "sharedStrings")
    texts = tree(parts.get(strings)).own("si") if strings else []
    return [tab for tab in named if _top_words(parts, tab, texts) & _OUR_WORDS]


def _top_words(parts: Parts, tab: Tab, texts: list[Node]) -> set[str]:
    """What stands in the first rows of a sheet."""
    sheet, found = SheetPart(parts.get(tab.part)), set[str]()
    for row in range(KEY_ROW, FIRST_ROW):
        for cell in sheet.line(row).cells.values():
            value = cell.first("v")
            shared = cell.got.get("t") == "s" and value is not None and value.text.isdigit()
            if shared and value is not None and int(value.text) < len(texts):
                found.add(texts[int(value.text)].text)
            else:
                found.add(cell.text)
    return found


def is_return(parts: Parts) -> bool:
    """Whether the workbook was handed back before."""
    return told(parts).get(ROLE) == "return"


def drop_sheet(parts: Parts, book: Book, tab: Tab) -> bool:
    """Take a sheet's part out with all that belongs to it alone; whether it held formulas."""
    calculated = b"<f" in parts.get(tab.part)
    mine = {each.target for each in relations(parts, tab.part) if not each.external}
    forget(parts, tab.part)
    others = {
        each.target
        for name in parts.names()
        if name.endswith(".rels")
        for each in relations(parts, _source(name))
    }
    for target in sorted(mine - others):
        if target in parts:
            forget(parts, target)
    unrelate(parts, book.part, {tab.node.link})
    return calculated


def drop_calculation_order(parts: Parts, book: Book) -> None:
    """Take `calcChain` out: Excel makes it anew, and repairs a workbook where it is wrong."""
    for each in relations(parts, book.part):
        if each.kind == "calcChain" and each.target in parts:
            forget(parts, each.target)
            unrelate(parts, book.part, {each.id})


def signed(parts: Parts) -> bool:
    """Whether somebody signed the workbook."""
    return any(each.node.got.get("Type", "").endswith(_ORIGIN) for each in relations(parts, ROOT))


def drop_signatures(parts: Parts) -> None:
    """Take signatures out: a copy with marks is not what was signed."""
    for each in relations(parts, ROOT):
        if not each.node.got.get("Type", "").endswith(_ORIGIN):
            continue
        for signature in relations(parts, each.target):
            if signature.target in parts:
                forget(parts, signature.target)
        forget(parts, each.target)
        unrelate(parts, ROOT, {each.id})


def _source(rels: str) -> str:
    """The part whose relationships a part holds."""
    folder, _, name = rels.rpartition("/")
    part = f"{folder.removesuffix('_rels')}{name.removesuffix('.rels')}"
    return part if rels_of(part) == rels else ""
