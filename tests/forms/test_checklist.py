"""What a fill-in workbook must be, point by point, read back from its bytes."""

from __future__ import annotations

import hashlib
import io
import itertools
import json
import re
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.cell import get_column_letter, range_boundaries

from crmsheets.excel.write import write
from crmsheets.forms import manifest
from crmsheets.model.kind import Kind
from crmsheets.model.width import width
from tests.forms.conftest import Made, made
from tests.tools import faults

HIDDEN = ("_lists", "_meta")


def box(area: str) -> tuple[int, int, int, int]:
    """First column, first row, last column, last row."""
    bounds: Any = range_boundaries(area)
    return bounds  # type: ignore[no-any-return]  # an area with all four


def bodies(each: Made) -> list[tuple[Any, Any, Any]]:
    """(template, its fields, its worksheet)."""
    return [
        (template, template.sheet_fields(each.locale), each.seen[each.locale.say(template.tab)])
        for template in each.templates
    ]


def part(each: Made, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(each.data)) as package:
        return package.read(name).decode()


def test_every_part_is_well_formed_and_small(each: Made) -> None:
    with zipfile.ZipFile(io.BytesIO(each.data)) as package:
        names = package.namelist()
        assert package.testzip() is None
        assert len(names) == len(set(names))
        assert not [name for name in names if "vba" in name.lower() or "externalLink" in name]
        assert {info.date_time[:2] for info in package.infolist()} == {(1980, 1)}
        rels = "".join(package.read(name).decode() for name in names if name.endswith(".rels"))
    assert 'TargetMode="External"' not in rels
    assert len(each.data) < 60_000


def test_two_builds_are_the_same_bytes(each: Made) -> None:
    assert hashlib.sha256(write(each.book)).digest() == hashlib.sha256(each.data).digest()


def test_properties_say_what_it_is(each: Made) -> None:
    core = part(each, "docProps/core.xml")
    assert "<dc:creator>crmsheets</dc:creator>" in core
    assert len(set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core))) == 1, "modified == created"
    told = {each.name: each.value for each in each.seen.custom_doc_props.props}
    assert told["crmsheets.role"] == "template"
    assert all(isinstance(value, str) and value for value in told.values())
    assert told["crmsheets.schema_hash"] == manifest.schema_hash(stored_manifest(each))


def stored_manifest(each: Made) -> Any:
    column = [cell.value for cell in each.seen["_meta"]["A"]]
    assert column[0] == "crmsheets.manifest"
    assert str(column[1]).startswith("{"), "the JSON begins in row 2"
    return json.loads("".join(filter(None, column[1:])))


def test_the_manifest_holds_every_field_and_choice(each: Made) -> None:
    told = stored_manifest(each)
    assert [table["table"] for table in told["tables"]] == [t.name for t in each.templates]
    for table, (_template, fields, sheet) in zip(told["tables"], bodies(each), strict=True):
        assert table["sheet"] == sheet.title
        assert [line["key"] for line in table["fields"]] == [field.key for field in fields]
        for line, field in zip(table["fields"], fields, strict=True):
            assert line["choices"] == [each.locale.say(c.text) for c in field.choices or ()]
    lines = each.seen["_meta"].iter_rows(2, min_col=3, max_col=9, values_only=True)
    fields_told = sum(len(table["fields"]) for table in told["tables"])
    assert len([line for line in lines if line[0]]) == fields_told


def test_sheets_are_named_ordered_and_hidden_as_they_should_be(each: Made) -> None:
    titles = each.seen.sheetnames
    expected = [each.locale.say(template.tab) for template in each.templates]
    assert titles[1:-2] == expected
    assert tuple(titles[-2:]) == HIDDEN
    states = {sheet.title: sheet.sheet_state for sheet in each.seen.worksheets}
    assert {states[title] for title in HIDDEN} == {"veryHidden"}
    assert {states[title] for title in titles[:-2]} == {"visible"}
    assert each.seen.active.title == titles[0]
    for title in titles:
        assert len(title) <= 31
        assert not set("[]:*?/\\'") & set(title)


def test_keys_headers_and_examples_stand_above_each_column(each: Made) -> None:
    for _template, fields, sheet in bodies(each):
        assert sheet.row_dimensions[1].hidden
        assert [cell.value for cell in sheet[1]] == [field.key for field in fields]
        for cell, field in zip(sheet[2], fields, strict=True):
            label, _, example = str(cell.value).partition("\n")
            star = "* " if field.required else ""
            assert label == star + field.label(each.locale)
            assert example.endswith(each.locale.say(field.column.example))
            assert cell.protection.locked


def test_names_point_at_headers_sheets_and_the_owner(each: Made) -> None:
    names = {name: defined.attr_text for name, defined in each.seen.defined_names.items()}
    assert len({name.casefold() for name in names}) == len(names)
    for template, fields, sheet in bodies(each):
        assert names[f"nav_{template.name}"].startswith(f"'{sheet.title}'!")
        for column, field in enumerate(fields, start=1):
            at = f"'{sheet.title}'!${get_column_letter(column)}$2"
            assert names[f"fld_{template.name}_{field.name}"] == at
    front = each.seen.worksheets[0]
    where = names["in_owner"].rpartition("!")[2].replace("$", "")
    assert not front[where].protection.locked
    for name, text in names.items():
        assert re.fullmatch(r"[a-z]+(_[a-z0-9]+)+", name), name
        assert "#REF" not in text
        assert set(re.findall(r"'([^']+)'!", text)) <= set(each.seen.sheetnames)


def validations(sheet: Any) -> list[Any]:
    return list(sheet.data_validations.dataValidation)


def test_every_column_has_one_rule_on_the_same_rows(each: Made) -> None:
    for _template, fields, sheet in bodies(each):
        areas = [box(str(rule.sqref)) for rule in validations(sheet)]
        assert sorted(area[0] for area in areas) == list(range(1, len(fields) + 1))
        assert {(area[1], area[3]) for area in areas} == {(3, 5002)}
        assert all(area[0] == area[2] for area in areas)


def test_every_rule_speaks_within_excels_limits(each: Made) -> None:
    for sheet in each.seen.worksheets[:-2]:
        for rule in validations(sheet):
            assert rule.showErrorMessage
            assert rule.showInputMessage
            assert 0 < len(rule.promptTitle) <= 32
            assert 0 < len(rule.prompt) <= 255
            assert 0 < len(rule.errorTitle) <= 32
            assert 0 < len(rule.error) <= 224
            for formula in (rule.formula1, rule.formula2):
                assert formula is None or len(formula) <= 255


def test_only_closed_lists_stop_and_lists_hold_the_choices_in_order(each: Made) -> None:
    lists = list_items(each)
    for _template, fields, sheet in bodies(each):
        rules = {box(str(rule.sqref))[0]: rule for rule in validations(sheet)}
        for column, field in enumerate(fields, start=1):
            rule = rules[column]
            assert (rule.errorStyle or "stop") == ("stop" if field.closed else "warning"), field.key
            offered = field.choices is not None and field.kind is not Kind.MULTI
            if offered:
                assert rule.type == "list"
                assert not rule.allow_blank
                assert lists[rule.formula1] == [each.locale.say(c.text) for c in field.choices]
            if field.kind is Kind.DATE:
                assert rule.type == "date"
                assert ("TODAY()" in rule.formula2) == bool(field.column.latest)


def list_items(each: Made) -> dict[str, list[Any]]:
    found = {}
    for name, defined in each.seen.defined_names.items():
        if name.startswith("lst_"):
            area = defined.attr_text.rpartition("!")[2].replace("$", "")
            found[name] = [row[0].value for row in each.seen["_lists"][area]]
            assert all(found[name])
            assert all(str(item) == str(item).strip() for item in found[name])
    return found


def test_names_used_in_rules_exist(each: Made) -> None:
    known = {name.casefold() for name in each.seen.defined_names}
    for sheet in each.seen.worksheets:
        for rule in validations(sheet):
            if rule.type == "list":
                assert rule.formula1.casefold() in known


def test_cells_are_open_and_shaped_by_their_column(each: Made) -> None:
    for _template, fields, sheet in bodies(each):
        for column, field in enumerate(fields, start=1):
            style = dimension(sheet, column)
            assert style.protection.locked is False
            shape = style.number_format
            if field.kind is Kind.DATE:
                assert shape == "yyyy-mm-dd"
            elif field.kind.places is None:
                assert shape == "@", field.key
            else:
                assert shape != "@"


def dimension(sheet: Any, column: int) -> Any:
    return next(each for each in sheet.column_dimensions.values() if each.min <= column <= each.max)


def test_protected_without_password_and_all_else_allowed(each: Made) -> None:
    for sheet in each.seen.worksheets[:-2]:
        assert sheet.protection.sheet
        assert not sheet.protection.password
        for allowed in ("sort", "autoFilter", "insertRows", "deleteRows", "formatColumns"):
            assert getattr(sheet.protection, allowed) is False, "False = not forbidden"


def test_no_formula_no_merge_and_no_value_in_the_body(each: Made) -> None:
    for _template, _fields, sheet in bodies(each):
        assert sheet.max_row == 2
        assert not sheet.merged_cells.ranges
    for sheet in each.seen.worksheets:
        assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_view_and_print(each: Made) -> None:
    for _template, fields, sheet in bodies(each):
        assert sheet.freeze_panes == "B3"
        assert sheet.auto_filter.ref == f"A2:{get_column_letter(len(fields))}5002"
        assert sheet.print_title_rows == "$2:$2"
        assert sheet.page_setup.orientation == "landscape"
        assert int(sheet.page_setup.paperSize) == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert int(sheet.page_setup.fitToHeight) == 0
        assert "&P" in (sheet.oddFooter.center.text or "") or "Page" in str(sheet.oddFooter)


def test_columns_are_wide_enough_and_the_first_one_narrow(each: Made) -> None:
    for _template, fields, sheet in bodies(each):
        for column, field in enumerate(fields, start=1):
            room = dimension(sheet, column).width
            label = str(sheet.cell(2, column).value).split("\n", maxsplit=1)[0]
            assert width(label) <= room <= 61, field.key
        assert dimension(sheet, 1).width <= 19
    front = each.seen.worksheets[0]
    assert front.row_dimensions[1].height >= 24, "a large title is not clipped"


def test_marks_show_missing_twice_and_overdue(each: Made) -> None:
    for template, fields, sheet in bodies(each):
        rules = [
            (box(str(area.sqref)), rule)
            for area, found in sheet.conditional_formatting._cf_rules.items()
            for rule in found
        ]
        assert all(rule.dxf is not None for _, rule in rules)
        kinds = Counter(
            (area[0], rule.type) for area, rule in rules if rule.type == "duplicateValues"
        )
        for column, field in enumerate(fields, start=1):
            missing = [
                rule
                for area, rule in rules
                if area[0] == column and rule.type == "expression" and "COUNTA" in rule.formula[0]
            ]
            assert len(missing) == int(field.required or bool(field.column.one_of)), field.key
            alone = template.key == (field.name,) or (
                field.name == f"{template.name}_id" and field.name not in template.key
            )
            assert kinds[(column, "duplicateValues")] == int(alone)
        for area, rule in rules:
            if rule.formula and "COUNTIF" in rule.formula[0]:
                assert area[3] - area[1] < 2000, "counting over more rows is slow"


def test_looks_are_few_and_of_one_typeface(each: Made) -> None:
    styles = part(each, "xl/styles.xml")
    assert set(re.findall(r'<name val="([^"]*)"', styles)) == {"微软雅黑"}
    count = int(re.search(r'<cellXfs count="(\d+)"', styles)[1])  # type: ignore[index]  # the count is always written
    assert count <= 64


def test_the_instruction_sheet_leads_everywhere(each: Made) -> None:
    front = each.seen.worksheets[0]
    links = [cell.hyperlink for row in front.iter_rows() for cell in row if cell.hyperlink]
    assert {link.location for link in links} == {f"nav_{t.name}" for t in each.templates}
    shown = [str(cell.value) for row in front.iter_rows() for cell in row if cell.value]
    first = (
        "① 只填白色格子，带 * 的必填。" if each.locale.lang == "zh" else "1. Fill white cells only"
    )
    assert shown[1].startswith(first)
    for _template, fields, _sheet in bodies(each):
        for field in fields:
            assert field.label(each.locale) in shown
            assert any(text.startswith(each.locale.say(field.column.hint)) for text in shown)
            assert each.locale.say(field.column.example) in shown


def test_header_text_is_readable_on_its_ground(each: Made) -> None:
    for _template, _fields, sheet in bodies(each):
        for cell in sheet[2]:
            assert contrast(cell.font.color.rgb, cell.fill.fgColor.rgb) >= 4.5


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(argb: str) -> float:
    parts = [int(argb[at : at + 2], 16) / 255 for at in (2, 4, 6)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_microsofts_validator_finds_nothing(each: Made, tmp_path: Path) -> None:
    path = tmp_path / "blank.xlsx"
    path.write_bytes(each.data)
    assert faults(path) == []


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ("all", {"followup": "key_cust", "order": "key_cust", "guest": "key_cust"}),
        ("office", {"order": None, "service": None}),
    ],
)
def test_customer_names_are_offered_where_customers_are_in_the_workbook(
    chosen: str, expected: dict[str, str | None]
) -> None:
    built = made("zh", chosen)
    for template, fields, sheet in bodies(built):
        if template.name not in expected:
            continue
        column = 1 + [field.name for field in fields].index("customer_name")
        rule = next(rule for rule in validations(sheet) if box(str(rule.sqref))[0] == column)
        source = expected[template.name]
        assert rule.formula1 == source if source else rule.type != "list"
    if chosen == "all":
        reference = built.seen.defined_names["key_cust"].attr_text
        assert "COUNTA" in reference, "trimmed: a list with blanks takes any text"
        assert reference.startswith("'客户'!$A$3:INDEX(")


def test_staff_are_offered_where_they_are_known() -> None:
    built = made("zh", "office")
    assert list_items(built)["lst_staff"] == ["周敏", "李强"]
    service = built.seen["服务"]
    keys = [cell.value for cell in service[1]]
    column = keys.index("service.handler") + 1
    rule = next(rule for rule in validations(service) if box(str(rule.sqref))[0] == column)
    assert (rule.type, rule.formula1, rule.errorStyle) == ("list", "lst_staff", "warning")


def test_sheets_do_not_share_a_list_name() -> None:
    built = made("zh", "all")
    names = [name for name in built.seen.defined_names if name.startswith("lst_")]
    assert len(names) == len(set(names))
    for one, other in itertools.combinations(names, 2):
        assert one.casefold() != other.casefold()


def test_openpyxl_opens_it_without_a_warning(each: Made) -> None:
    assert openpyxl.load_workbook(io.BytesIO(each.data), read_only=True).sheetnames
