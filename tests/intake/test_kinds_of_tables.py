"""Which table a sheet is when its headers are in no list: header and content of all columns together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.locate import by_words
from crmsheets.templates import shipped
from tests.intake.columns.header_rows import CONTENT, RECORDS
from tests.intake.sheets import grid

TEMPLATES = [each for each in shipped() if not each.result]


def read(headers: str, content: str) -> tuple[str, list[str]]:
    """The table that a sheet is read as, and the field of each column."""
    head = tuple(headers.split(" | "))
    data = [tuple(CONTENT[letter](i) for letter in content) for i in range(RECORDS)]
    match = by_words(replace(grid("a"), rows=(head, *data)), TEMPLATES)
    if match is None:
        return "", []
    return match.template.name, [match.field_at(at) for at in range(1, len(head) + 1)]


@pytest.mark.parametrize(
    ("headers", "content", "table", "fields"),
    [
        (
            "Reply date | Client | Overall Score | Comment | Improvement",
            *("dCrxZ", "feedback", "feedback_date customer_name rating content handling"),
        ),
        (
            (
                "打分时间 Date： | 受访公司／Customer | 综合得分 Rating(满分5分) | 回访情况／Feedback | "
                "处理状态／Follow-up Action："
            ),
            *("dCrxZ", "feedback", "feedback_date customer_name rating content handling"),
        ),
        (
            "Survey Date | Client | Mark | What they said | Our Answer",
            *("dCrxZ", "feedback", "feedback_date customer_name rating content handling"),
        ),
        (
            "Customer Full Name | Submitted On | Evaluation | Grade (1-5)",
            *("Cdxr", "feedback", "customer_name feedback_date content rating"),
        ),
        (
            "Customer Full Name | Date of Review | Reasons | Grade (1-5) | Improved?",
            *("CdxrZ", "feedback", "customer_name feedback_date content rating handling"),
        ),
        (
            "Customer | Date | Problem Type | What went wrong | Merchandiser | Solution Offered",
            *("Cdjxnz", "service"),
            "customer_name service_date service_type description handler result",
        ),
        (
            "Which customer | Ticket Date | Type of request | Defect | Remedy",
            *("Cdjxz", "service", "customer_name service_date service_type description result"),
        ),
        (
            "Client | Followed up on | Points Discussed | Next Follow Up Time | Contact Channel | Action Item",
            *("CdxDvf", "followup"),
            "customer_name followup_date content next_date method next_action",
        ),
        (
            "Fair Name | Took place on | Event Format",
            *("Ady", "activity", "activity_name start_date activity_type"),
        ),
        ("公司全名 | 采购对接人 | 手机", *("cnt", "customer", "customer_name contact_name phone")),
    ],
)
def test_header_and_content_of_all_columns_tell_the_table(
    headers: str, content: str, table: str, fields: str
) -> None:
    assert read(headers, content) == (table, fields.split())
