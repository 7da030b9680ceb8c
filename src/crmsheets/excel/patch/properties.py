"""Custom document properties, by which a returned copy is known again."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape

from crmsheets.excel.patch.parts import Parts
from crmsheets.excel.patch.relations import ROOT, declare, relate, related
from crmsheets.excel.patch.spans import Edits, quoted, tree

PART = "docProps/custom.xml"
_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_SPACES = {
    False: "http://schemas.openxmlformats.org/officeDocument/2006",
    True: "http://purl.oclc.org/ooxml/officeDocument",
}


def told(parts: Parts) -> dict[str, str]:
    """Name -> value of the properties there are."""
    name = related(parts, ROOT, "custom-properties") or PART
    if name not in parts:
        return {}
    root = tree(parts.get(name))
    return {node.got.get("name", ""): node.text.strip() for node in root.own("property")}


def describe(parts: Parts, properties: Mapping[str, str], *, strict: bool) -> None:
    """Set properties, all of them text; others stay."""
    if not properties:
        return
    name = related(parts, ROOT, "custom-properties")
    if not name:
        name = PART
        parts.put(name, _blank(strict=strict))
        declare(parts, name, _TYPE)
        relate(parts, ROOT, "custom-properties", name, strict=strict)
    data = parts.get(name)
    root, edits = tree(data), Edits(data)
    known = {node.got.get("name", ""): node for node in root.own("property")}
    taken = [int(node.got["pid"]) for node in known.values() if node.got.get("pid", "").isdigit()]
    number = max([1, *taken])
    for key, value in properties.items():
        if key in known:
            # Its number may not change: a linked field of a document leads to it.
            node, said = known[key], _value(value, strict=strict)
            edits.put(node.opened, node.closed, said) if node.end > node.opened else edits.append(
                node, said
            )
            continue
        number += 1
        tag = f'{root.prefix}property fmtid="{_FORMAT}" pid="{number}" name="{quoted(key)}"'
        inner = _value(value, strict=strict).decode()
        edits.append(root, f"<{tag}>{inner}</{root.prefix}property>".encode())
    parts.put(name, edits.done())


def _value(value: str, *, strict: bool) -> bytes:
    space = f"{_SPACES[strict]}/docPropsVTypes"
    return f'<vt:lpwstr xmlns:vt="{space}">{escape(value)}</vt:lpwstr>'.encode()


def _blank(*, strict: bool) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    word = "customProperties" if strict else "custom-properties"
    return f'{head}<Properties xmlns="{_SPACES[strict]}/{word}"></Properties>'.encode()
