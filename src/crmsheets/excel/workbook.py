"""What a workbook says of itself outside its sheets: sheets, names, properties, stamps."""

from __future__ import annotations

import datetime as dt
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from crmsheets.excel.container import DAMAGED, Package
from crmsheets.excel.source import LOCKED, NOT_A_TABLE, Refused
from crmsheets.model.text import Text

_CUSTOM = "docprops/custom.xml"
_CORE = "docprops/core.xml"
_ODS_PARTS = "meta-inf/manifest.xml"
_ODS_META = "meta.xml"


@dataclass(frozen=True, slots=True)
class Description:
    """`sheets`: (name, state, part) in order, part "" where the workbook names none."""

    format: str
    sheets: tuple[tuple[str, str, str], ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    properties: Mapping[str, str] = field(default_factory=dict)
    modified: dt.datetime | None = None


def describe(package: Package) -> Description:
    """Format, sheets, defined names, custom properties and time of saving (naive UTC)."""
    main = main_part(package)
    if main.endswith(".bin"):
        return Description("xlsb", properties=_custom(package), modified=_modified(package))
    if main:
        root = _xml(package.whole(main))
        return Description(
            format="xlsx",
            sheets=_sheets(root, targets(package, main)),
            names=_names(root),
            properties=_custom(package),
            modified=_modified(package),
        )
    if "mimetype" in package and b"opendocument.spreadsheet" in package.whole("mimetype"):
        return _opendocument(package)
    if package.has_folder("xl"):  # a workbook that lost its list of sheets
        raise Refused(DAMAGED)
    found = Text("别的压缩文件", "some other archive")
    if "word/document.xml" in package:
        found = Text("Word文档", "a Word document")
    raise Refused(NOT_A_TABLE, found=found)


def main_part(package: Package) -> str:
    """The workbook part that the package's relationships name, or its usual place."""
    if "_rels/.rels" in package:
        for each in _children(_xml(package.whole("_rels/.rels")), "Relationship"):
            target = each.get("Target", "").lstrip("/")
            if each.get("Type", "").endswith("/officeDocument") and "word/" not in target:
                return target if target in package and not target.startswith("ppt/") else ""
    return next((name for name in ("xl/workbook.xml", "xl/workbook.bin") if name in package), "")


def targets(package: Package, main: str) -> dict[str, str]:
    """Relationship id -> part."""
    folder, name = posixpath.split(main)
    rels = f"{folder}/_rels/{name}.rels"
    if rels not in package:
        return {}
    return {
        each.get("Id", ""): posixpath.normpath(
            posixpath.join("/", folder, each.get("Target", "").replace("\\", "/"))
        ).lstrip("/")
        for each in _children(_xml(package.whole(rels)), "Relationship")
    }


def _sheets(root: ET.Element, targets: Mapping[str, str]) -> tuple[tuple[str, str, str], ...]:
    found = []
    for each in _children(root, "sheet"):
        link = next((value for key, value in each.attrib.items() if _local(key) == "id"), "")
        state = each.get("state", "visible")
        found.append((each.get("name", ""), state, targets.get(link, "")))
    return tuple(found)


def _names(root: ET.Element) -> dict[str, str]:
    """Workbook names first; a sheet's own name only where the workbook has none."""
    found: dict[str, str] = {}
    each_name = sorted(
        _children(root, "definedName"), key=lambda each: each.get("localSheetId") is not None
    )
    for each in each_name:
        name = each.get("name", "")
        if name and not name.startswith("_xlnm."):
            found.setdefault(name, (each.text or "").strip())
    return found


def _custom(package: Package) -> dict[str, str]:
    if _CUSTOM not in package:
        return {}
    root = _xml(package.whole(_CUSTOM))
    return {
        each.get("name", ""): "".join(each.itertext()).strip()
        for each in _children(root, "property")
    }


def _modified(package: Package) -> dt.datetime | None:
    if _CORE not in package:
        return None
    root = _xml(package.whole(_CORE))
    return _moment(next((each.text or "" for each in _children(root, "modified")), ""))


def _opendocument(package: Package) -> Description:
    if _ODS_PARTS in package and b"encryption-data" in package.whole(_ODS_PARTS):
        raise Refused(LOCKED)
    if _ODS_META not in package:
        return Description("ods")
    root = _xml(package.whole(_ODS_META))
    properties = {
        next((v for k, v in each.attrib.items() if _local(k) == "name"), ""): each.text or ""
        for each in _children(root, "user-defined")
    }
    stamp = next((each.text or "" for each in _children(root, "date")), "")
    return Description("ods", properties=properties, modified=_moment(stamp))


def _moment(text: str) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment.astimezone(dt.UTC).replace(tzinfo=None) if moment.tzinfo else moment


def _xml(data: bytes) -> ET.Element:
    try:
        return ET.fromstring(data)  # noqa: S314  # a DOCTYPE was refused when the part was inflated
    except (ET.ParseError, LookupError, ValueError) as error:  # an encoding nobody knows, too
        raise Refused(DAMAGED) from error


def _children(root: ET.Element, name: str) -> Iterator[ET.Element]:
    """Descendants by local name: strict and transitional namespaces alike."""
    return (each for each in root.iter() if _local(each.tag) == name)


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]
