"""Columns of cases that a factory may switch on: `build --with aftersales`.

How bad it was, why it happened, what it cost, what was done about it and whether that helped. They are
read whether switched on or not.
"""

from __future__ import annotations

from typing import Annotated

from annotated_types import Ge

from crmsheets.model.kind import Day, Kind, Money, Note
from crmsheets.model.row import Column, Row, Use
from crmsheets.model.text import Text
from crmsheets.templates.improvement import (
    CauseKind,
    ComplaintSeverity,
    checked,
    department,
    done_on,
    measure,
)

Cost = Annotated[Money, Ge(0)]


class ServiceModules(Row):
    """The further columns, behind those that every factory has."""

    severity: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("严重程度", "Severity"),
            hint=Text("多严重，从列表选。", "How bad it is; pick from the list."),
            example=Text("一般", "Normal"),
            use=Use.MODULE,
            exactly=True,
            module="aftersales",
            synonyms=(
                *("严重性", "严重等级", "投诉等级", "客诉等级", "问题等级", "严重度"),
                *("Severity level", "Complaint severity"),
            ),
            choices=ComplaintSeverity,
            roles="SAW",
            width=10,
        ),
    ] = None
    cause_kind: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("原因类别", "Cause class"),
            hint=Text(
                "人、机、料、法、环、测里选一个。", "People, machine, material, method …: pick one."
            ),
            example=Text("料", "Material"),
            use=Use.MODULE,
            exactly=True,
            module="aftersales",
            synonyms=(
                *("原因分类", "原因归类", "人机料法环测", "原因(人机料法环测)"),
                *("Cause category", "Root cause category"),
            ),
            choices=CauseKind,
            roles="AW",
            width=10,
        ),
    ] = None
    cost: Annotated[
        Cost | None,
        Column(
            label=Text("损失费用({money})", "Cost ({money})"),
            hint=Text(
                "赔款、返工、运费加起来花了多少。", "Compensation, rework, freight, all together."
            ),
            example=Text("500", "500"),
            use=Use.MODULE,
            exactly=True,
            module="aftersales",
            synonyms=(
                *(
                    "损失",
                    "损失金额",
                    "费用",
                    "赔付金额",
                    "赔款金额",
                    "索赔金额",
                    "质量损失",
                    "赔偿金额",
                ),
                *("Claim amount", "Cost of complaint", "Compensation paid"),
            ),
            roles="AF",
            width=12,
        ),
    ] = None
    dept: Annotated[Annotated[str, Kind.TEXT] | None, department("aftersales")] = None
    measure_taken: Annotated[Note | None, measure("aftersales")] = None
    action_date: Annotated[Day | None, done_on("aftersales", "service_date")] = None
    verified: Annotated[Annotated[str, Kind.TEXT] | None, checked("aftersales")] = None
