"""The workbook part: which sheets there are, what is ours in it, and the problem sheet put first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from crmsheets.excel.patch.faults import CannotPatch
from crmsheets.excel.patch.parts import Parts
from crmsheets.excel.patch.relations import ROOT, related, relations
from crmsheets.excel.patch.spans import Edits, Node, quoted, tree
from crmsheets.model.markers import is_field_name

_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_NAMES_AFTER = ("sheets", "functionGroups", "externalReferences")


@dataclass(frozen=True, slots=True)
class Tab:
    """One sheet of the workbook: its title, its part ("" where it has none) and kind of part."""

    title: str
    part: str
    kind: str
    number: int
    node: Node


class Book:
    """`xl/workbook.xml`."""

    def __init__(self, parts: Parts) -> None:
        self.part = related(parts, ROOT, "officeDocument") or "xl/workbook.xml"
        self.data = parts.get(self.part)
        self.root = tree(self.data)
        sheets = self.root.first("sheets")
        if self.root.name != "workbook" or sheets is None:
            raise CannotPatch
        self._sheets = sheets
        links = {each.id: each for each in relations(parts, self.part)}
        self.tabs: list[Tab] = []
        for at, node in enumerate(sheets.own("sheet")):
            link = links.get(node.link)
            part, kind = (link.target, link.kind) if link and link.target in parts else ("", "")
            self.tabs.append(Tab(node.got.get("name", ""), part, kind, at, node))

    @property
    def space(self) -> str:
        """The main namespace."""
        return self.root.got.get(f"xmlns:{self.root.prefix[:-1]}".removesuffix(":"), "")

    @property
    def strict(self) -> bool:
        """Whether it is written in the strict form of the standard."""
        return self.space == _STRICT

    @property
    def from_1904(self) -> bool:
        """Whether its days count from 1904."""
        told = self.root.first("workbookPr")
        return told is not None and told.got.get("date1904") in {"1", "true"}

    def own_templates(self) -> set[str]:
        """The sheets that `build` made, by the names that their header cells have."""
        found = set()
        for name in self._names():
            if is_field_name(name.got.get("name", "")):
                title = name.text.rpartition("!")[0].strip()
                found.add(title.removeprefix("'").removesuffix("'").replace("''", "'"))
        return found

    def _names(self) -> list[Node]:
        held = self.root.first("definedNames")
        return held.own("definedName") if held else []

    def arranged(
        self, title: str, link: str, gone: Sequence[Tab], names: Sequence[tuple[str, str, str]]
    ) -> bytes:
        """The part with the sheet `title` first (`link`: its relation) and the sheets `gone` out.

        `names`: (name, hidden, reference) of the new sheet, such as its print titles.
        """
        edits = Edits(self.data)
        for tab in gone:
            edits.remove(tab.node)
        ids = [int(tab.node.got.get("sheetId", "0") or 0) for tab in self.tabs]
        kinds = "purl.oclc.org/ooxml" if self.strict else "schemas.openxmlformats.org"
        space = f"http://{kinds}/officeDocument/{'' if self.strict else '2006/'}relationships"
        sheet = (
            f'<{self.root.prefix}sheet name="{quoted(title)}" sheetId="{max(ids, default=0) + 1}"'
            f' xmlns:r="{space}" r:id="{link}"/>'
        )
        edits.prepend(self._sheets, sheet.encode())
        self._rename(edits, {tab.number for tab in gone}, names)
        self._open_first(edits)
        return edits.done()

    def _rename(self, edits: Edits, gone: set[int], names: Sequence[tuple[str, str, str]]) -> None:
        """Names of single sheets follow their sheets; those of the new sheet are added."""
        left = [tab.number for tab in self.tabs if tab.number not in gone]
        moved = {str(old): str(new) for new, old in enumerate(left, start=1)}
        held = self._names()
        for node in held:
            local = node.got.get("localSheetId")
            if local is None:
                continue
            if local in moved:
                edits.set(node, localSheetId=moved[local])
            else:
                edits.remove(node)
        p = self.root.prefix
        new = "".join(
            f'<{p}definedName name="{name}" localSheetId="0"{hidden}>{escape(ref)}</{p}definedName>'
            for name, hidden, ref in names
        )
        holder = self.root.first("definedNames")
        if holder is not None:
            edits.append(holder, new.encode())
        elif new:
            at = max(node.end for node in self.root.own(*_NAMES_AFTER))
            edits.put(at, at, f"<{p}definedNames>{new}</{p}definedNames>".encode())

    def _open_first(self, edits: Edits) -> None:
        views = self.root.first("bookViews")
        for view in views.own("workbookView") if views else []:
            if view.got.get("activeTab", "0") != "0":
                edits.set(view, activeTab=None)
            if view.got.get("firstSheet", "0") != "0":
                edits.set(view, firstSheet=None)
