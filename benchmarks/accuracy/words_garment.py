"""A garment factory: foreign buyers in USD, a few domestic ones in CNY, bilingual headers."""

from __future__ import annotations

from benchmarks.accuracy.pool import Pool, pool
from benchmarks.accuracy.world import Trade

GARMENT = Trade(
    key="garment",
    own_name="栖禾制衣厂",
    customer_trades=pool("服饰|贸易|纺织品|百货"),
    products=pool(
        "QH-1021 T-shirt|QH-1044 Polo|QH-2203 Hoodie|QH-2210 Jogger"
        "|QH-3301 Cargo Shorts|QH-3312 Chino|QH-4105 Rain Jacket|QH-5007 Tank Top"
    ),
    units=("pcs", "pcs", "sets"),
    price=(180, 2400),
    quantity=(1, 30),
    prefix="QH",
    customers=12,
    home="USD",
)

# name, country, city, calling code
BUYERS: Pool = pool(
    "Nordlund Textil GmbH;Germany;Hamburg;49"
    "|Blue Heron Apparel Ltd.;United Kingdom;Leeds;44"
    "|Casa Brisa Moda S.L.;Spain;Valencia;34"
    "|Maple Ridge Outfitters Inc.;Canada;Toronto;1"
    "|Velden Kids B.V.;Netherlands;Utrecht;31"
    "|Harbor & Pine Clothing LLC;USA;Portland;1"
    "|Kangaloo Sportswear Pty Ltd;Australia;Brisbane;61"
    "|Fjordside Basics ApS;Denmark;Aarhus;45"
    "|Oakmere Workwear Ltd.;United Kingdom;Bristol;44"
    "|Lindqvist Uniform GmbH;Germany;Bremen;49"
    "|Sierra Norte Textiles S.L.;Spain;Bilbao;34"
    "|Granite Bay Surf LLC;USA;San Diego;1"
    "|Tulipa Kidswear B.V.;Netherlands;Breda;31"
    "|Coral Reef Trading Pty Ltd;Australia;Perth;61"
)
FIRST = pool("Anna|Peter|Laura|James|Sofia|Mark|Emma|Carlos")
LAST = pool("Becker|Hughes|Ortega|Miller|Visser|Jensen|Clark|Braun")

EN_HEADERS: dict[str, dict[str, Pool]] = {
    "customer": {
        "customer_name": pool("Customer|Buyer|Company Name"),
        "short_name": pool("Short Name"),
        "contact_name": pool("Contact|Contact Person|Attn"),
        "phone": pool("Tel|Phone|Mobile"),
        "email": pool("E-mail|Email"),
        "country": pool("Country"),
        "city": pool("City"),
        "address": pool("Address"),
        "owner": pool("Sales|Merchandiser in charge"),
        "registered_date": pool("Since|First Contact"),
        "note": pool("Remarks|Remark"),
    },
    "order": {
        "customer_name": pool("Customer|Buyer"),
        "order_id": pool("PO No.|Order No.|P/O#"),
        "order_date": pool("PO Date|Order Date"),
        "product_model": pool("Style No.|Style|Item"),
        "quantity": pool("Qty|Quantity|Qty(pcs)"),
        "unit": pool("Unit"),
        "unit_price": pool("Unit Price|FOB Price|Price (USD)"),
        "amount": pool("Amount|Amount(USD)|Total Amount"),
        "due_date": pool("ETD|Delivery Date"),
        "ship_date": pool("Shipped|Ship Date"),
        "status": pool("Status"),
        "note": pool("Remarks"),
    },
    "followup": {
        "customer_name": pool("Buyer|Customer"),
        "followup_date": pool("Date"),
        "content": pool("Details|Summary"),
        "method": pool("Contact Via|Channel"),
        "next_date": pool("Next Contact"),
        "owner": pool("Sales|Recorded by"),
        "contact_name": pool("Contact Person"),
    },
    "feedback": {
        "customer_name": pool("Buyer|Customer"),
        "feedback_date": pool("Date|Feedback Date"),
        "rating": pool("Rating|Score"),
        "content": pool("Comment|Feedback"),
        "handling": pool("Handling"),
    },
}
EN_STATUS = {
    "待确认": pool("Pending|To be confirmed"),
    "生产中": pool("In production|Production"),
    "待发货": pool("Ready to ship"),
    "已发货": pool("Shipped"),
    "已完成": pool("Completed|Done"),
    "退货": pool("Returned"),
    "取消": pool("Cancelled|Canceled"),
}
EN_METHOD = {
    "微信": pool("WeChat"),
    "电话": pool("Phone|Call"),
    "上门拜访": pool("Visit"),
    "客户来访": pool("Factory visit"),
    "邮件": pool("E-mail|Email", purpose="method E-mail"),
    "展会": pool("Fair|Trade fair"),
}
EN_HANDLING = {
    "未处理": pool("Open"),
    "正在改进": pool("Improving"),
    "已改进": pool("Improved"),
    "已回复": pool("Replied"),
}
EN_RATING = {
    5: pool("Very satisfied"),
    4: pool("Satisfied"),
    3: pool("Neutral"),
    2: pool("Dissatisfied"),
    1: pool("Very dissatisfied"),
}
EN_TALKS = pool(
    "Asked for a quote on {p}|Lab dips approved, waiting for PO"
    "|Wants 3% off {p}, we refused|Pre-production sample sent"
    "|Complained about late booking, solved"
)
EN_OPINIONS = pool(
    "Delivery was on time|Colour of {p} slightly off|Good communication|Cartons arrived wet"
)
SIZES: Pool = pool("S,M,L,XL|XS,S,M,L,XL,XXL|36,37,38,39,40")
COLOURS = pool("Navy|Black|黑色|藏青|White|卡其")
EN_EXTRAS = pool("Hang Tag Art|Carton Mark")
