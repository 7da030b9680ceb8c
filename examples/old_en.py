# ruff: noqa: E501  # a line a row, as it stands in the list
"""蔚岚制衣厂 / Weilan Garments: buyers abroad and at home, headers in two languages, three currencies."""

from __future__ import annotations

import datetime as dt

BUYERS = [
    ["merge:A1:H1", "Weilan Garments – buyer list"],
    [],
    ["客户 Buyer", "Contact", None, None, "国家 Country", "跟单 Merchandiser", "Since", "Terms"],
    [None, "Name", "E-mail", "WhatsApp", None, None, None, None],
    ["Brackendale Outdoor Ltd.", "Helen Marsh", "helen@brackendale.example", "+44 7700 900118", "United Kingdom", "Amy", dt.date(2021, 5, 17), "T/T 30/70"],
    ["Nordvik Kids AS", "Ole Dahl", "ole@nordvik.example", "+47 400 00 512", "Norway", "Amy", dt.date(2022, 9, 2), "L/C at sight"],
    ["Casa Olmo S.r.l.", "Giulia Ferri", "giulia@", "+39 320 000 4471", "Italy", "Kevin", dt.date(2023, 3, 28), "T/T 30/70"],
    ["Harrow & Pike LLC", "Tom Reyes", "tom@harrowpike.example", "+1 202 555 0143", "USA", "Kevin", None, None],
]  # fmt: skip

SIZES = [
    ["merge:A1:J1", "PO 2024 (USD)"],
    [],
    ["PO No.", "Date", "Buyer", "款号 Style", "Colour", "S", "M", "L", "XL", "Price (USD)"],
    ["WL-2401", "15/03/2024", "Brackendale Outdoor Ltd.", "W310 Fleece", "Navy", 120, 240, 200, 80, 8.4],
    ["WL-2402", "03/04/2024", "Nordvik Kids AS", "K118 Rain Set", "Yellow", 300, 300, 150, None, 11.25],
    ["WL-2403", "28/06/2024", "Brackendale", "W310 Fleece", "Olive", 100, 260, 260, 90, 8.55],
    ["WL-2404", "19/09/2024", "Harrow & Pike", "T045 Tee", "White", "approx. 500", 800, 800, 400, 3.1],
    ["Total", None, None, None, None, None, 1600, 1410, 570, None],
]  # fmt: skip

EURO = [
    ["Order no.", "Order date", "Customer", "Item", "Qty", "Unit price", "Amount", "Ship date"],
    ["CO-24-1", "2024-05-13", "Casa Olmo S.r.l.", "D220 Dress", 400, "€14.20", "€5,680.00", "2024-07-01"],
    ["CO-24-2", "2024-10-02", "Casa Olmo", "D221 Dress", 350, "€15.00", "€5,250.00", "next week"],
]  # fmt: skip

HOME = [
    ["内销订单2024", "", "", "", "", "", ""],
    ["单号", "下单日期", "客户名称", "型号", "数量", "单价(RMB)", "金额(RMB)"],
    ["N2401", "2024-4-9", "杭州青禾服饰有限公司", "T045", "600", "21.5", "12900"],
    ["N2402", "2024-8-21", "杭州青禾服饰有限公司", "W310", "200", "58", "11600"],
    ["合计", "", "", "", "", "", "24500"],
]

TALKS = [
    ["Column1", "Column2", "Column3"],
    ["Brackendale Outdoor Ltd.", "Helen Marsh", "2024-03-01 call: wants heavier fleece\n2024-06-20 email: repeat order, new colour olive"],
    ["Nordvik Kids AS", "Ole Dahl", "2024-04-22 visit: approved the sample"],
    ["Harrow & Pike LLC", "Tom Reyes", "2024-09-12 call: needs 3% off\n2024-11-05 email: no reply"],
]  # fmt: skip

CLAIMS = (
    ["Buyer", "Date", "Style", "Problem", "Result", "Handled by"],
    [
        "Nordvik Kids AS",
        "2024-07-30",
        "K118 Rain Set",
        "zip of 12 pieces broken",
        "Replaced",
        "Amy",
    ],
    ["Brackendale Outdoor Ltd.", "2024-08-14", "W310 Fleece", "wrong labels", "Open", "Amy"],
)

FILES: dict[str, object] = {
    "Buyer list.xlsx": {"Buyers": BUYERS},
    "PO 2024.xlsx": {"Sizes": SIZES, "Casa Olmo": EURO},
    "2024内销.csv": HOME,
    "Follow-up.xlsx": {"Log": TALKS},
    "Claims.xls": CLAIMS,
}
