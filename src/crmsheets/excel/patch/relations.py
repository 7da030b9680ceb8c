"""Which part belongs to which, and of what type each is."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from crmsheets.excel.patch.parts import Parts
from crmsheets.excel.patch.spans import Edits, Node, quoted, tree

TYPES = "[Content_Types].xml"
ROOT = ""
_EMPTY = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns='
    b'"http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
)
_RELS = "application/vnd.openxmlformats-package.relationships+xml"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT_KINDS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_STRICT_WORDS = {"custom-properties": "customProperties"}


@dataclass(frozen=True, slots=True)
class Relation:
    """One relationship: its last word (`comments`), the part it leads to or the outer target."""

    id: str
    kind: str
    target: str
    external: bool
    node: Node


def rels_of(part: str) -> str:
    """The name of the part that holds the relationships of `part` ("" = of the package)."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relations(parts: Parts, part: str) -> list[Relation]:
    """What `part` is related to."""
    name = rels_of(part)
    if name not in parts:
        return []
    return [_relation(part, node) for node in tree(parts.get(name)).own("Relationship")]


def _relation(part: str, node: Node) -> Relation:
    target = node.got.get("Target", "")
    external = node.got.get("TargetMode", "").lower() == "external"
    if not external:
        whole = posixpath.join("/", posixpath.dirname(part), target.replace("\\", "/"))
        target = posixpath.normpath(whole).lstrip("/")
    kind = node.got.get("Type", "").rpartition("/")[2]
    return Relation(node.got.get("Id", ""), kind, target, external, node)


def related(parts: Parts, part: str, kind: str) -> str:
    """The part that stands in this relation to `part`, or ""."""
    kinds = {kind, _STRICT_WORDS.get(kind, kind)}
    found = (
        each.target
        for each in relations(parts, part)
        if each.kind in kinds and not each.external and each.target in parts
    )
    return next(found, "")


def relate(parts: Parts, part: str, kind: str, target: str, *, strict: bool = False) -> str:
    """Add a relationship to the part `target`; its id."""
    name = rels_of(part)
    if name not in parts:
        parts.put(name, _EMPTY)
        declare(parts, name, _RELS)
    data = parts.get(name)
    root = tree(data)
    taken = {node.got.get("Id", "").casefold() for node in root.children}
    number = 1
    while f"rid{number}" in taken:
        number += 1
    base, word = (_STRICT_KINDS, _STRICT_WORDS.get(kind, kind)) if strict else (_KINDS, kind)
    away = posixpath.relpath(target, posixpath.dirname(part) or ".")
    edits = Edits(data)
    edits.append(
        root,
        f'<{root.prefix}Relationship Id="rId{number}" Type="{base}/{word}"'
        f' Target="{quoted(away)}"/>'.encode(),
    )
    parts.put(name, edits.done())
    return f"rId{number}"


def unrelate(parts: Parts, part: str, ids: set[str]) -> None:
    """Take relationships away; the part that holds none any more goes too."""
    name = rels_of(part)
    if name not in parts or not ids:
        return
    data = parts.get(name)
    root, edits = tree(data), Edits(data)
    gone = [node for node in root.children if node.got.get("Id") in ids]
    for node in gone:
        edits.remove(node)
    if len(gone) == len(root.children) and part:
        forget(parts, name)
    else:
        parts.put(name, edits.done())


def type_of(parts: Parts, part: str) -> str:
    """A part's content type as the package declares it, "" where it does not."""
    root = tree(parts.get(TYPES))
    for node in root.own("Override"):
        if node.got.get("PartName", "").lstrip("/").casefold() == part.casefold():
            return node.got.get("ContentType", "")
    ending = part.rpartition(".")[2].casefold()
    for node in root.own("Default"):
        if node.got.get("Extension", "").casefold() == ending:
            return node.got.get("ContentType", "")
    return ""


def declare(parts: Parts, part: str, content_type: str) -> None:
    """Give a part its content type, unless it has it already."""
    if type_of(parts, part) == content_type:
        return
    data = parts.get(TYPES)
    root, edits = tree(data), Edits(data)
    said = f'<{root.prefix}Override PartName="/{quoted(part)}" ContentType="{content_type}"/>'
    edits.append(root, said.encode())
    parts.put(TYPES, edits.done())


def forget(parts: Parts, part: str) -> None:
    """Drop a part, its relationships and its declaration."""
    data = parts.get(TYPES)
    edits = Edits(data)
    for node in tree(data).own("Override"):
        if node.got.get("PartName", "").lstrip("/").casefold() == part.casefold():
            edits.remove(node)
    if edits:
        parts.put(TYPES, edits.done())
    parts.drop(part)
    parts.drop(rels_of(part))
