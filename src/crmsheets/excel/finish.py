"""What openpyxl leaves wrong in a saved package: the order of font parts, stored results, stamps."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape

from crmsheets.excel.package import rewritten

# The order Microsoft's schema asks of the parts of a font.
FONT_ORDER = (
    "b",
    "i",
    "strike",
    "condense",
    "extend",
    "outline",
    "shadow",
    "u",
    "vertAlign",
    "sz",
    "color",
    "name",
    "family",
    "charset",
    "scheme",
)
_FONT = re.compile(r"<font>(.*?)</font>", re.DOTALL)
_PART = re.compile(r"<(\w+)[^<>]*/>|<(\w+)[^<>]*></\2>")
_SHEET = re.compile(r"^xl/worksheets/sheet(\d+)\.xml$")
_FORMULA = re.compile(r'<c r="([A-Z]+\d+)"([^>]*)>(<f\b.*?(?:</f>|/>))<v ?(?:/>|></v>)', re.DOTALL)
_TYPE = re.compile(r' t="[^"]*"')
_MODIFIED = re.compile(r"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")

Results = Mapping[str, str | float | bool]
"""Address of a formula cell -> the result stored in the original."""


def finished(data: bytes, results: Mapping[int, Results], modified: str) -> bytes:
    """The package as it should have been saved.

    `results`: number of the sheet part -> its formulas' stored results. `modified`: the stamp the
    original had, as it stands in the package.
    """

    def change(name: str, part: bytes) -> bytes:
        if name == "xl/styles.xml":
            return _fonts_in_order(part.decode()).encode()
        if name == "docProps/core.xml":
            return _MODIFIED.sub(rf"\g<1>{modified}\g<2>", part.decode()).encode()
        sheet = _SHEET.match(name)
        if sheet and results.get(int(sheet[1])):
            return _with_results(part.decode(), results[int(sheet[1])]).encode()
        return part

    return rewritten(data, change)


def _fonts_in_order(styles: str) -> str:
    def ordered(found: re.Match[str]) -> str:
        parts = [(each[1] or each[2], each[0]) for each in _PART.finditer(found[1])]
        parts.sort(key=lambda part: FONT_ORDER.index(part[0]))
        return f"<font>{''.join(text for _, text in parts)}</font>"

    return _FONT.sub(ordered, styles)


def _with_results(sheet: str, results: Results) -> str:
    """Put the stored results back: without them a phone shows nothing and nothing can be read."""

    def filled(found: re.Match[str]) -> str:
        ref, attributes, formula = found[1], found[2], found[3]
        if ref not in results:
            return found[0]
        kind, text = _stored(results[ref])
        bare = _TYPE.sub("", attributes)
        mark = f' t="{kind}"' if kind else ""
        return f'<c r="{ref}"{bare}{mark}>{formula}<v>{text}</v>'

    return _FORMULA.sub(filled, sheet)


def _stored(value: str | float | bool) -> tuple[str, str]:  # noqa: FBT001  # a cell's value
    if isinstance(value, bool):
        return "b", str(int(value))
    if isinstance(value, str):
        return ("e" if value.startswith("#") and value.isupper() else "str"), escape(value)
    return "", repr(value)
