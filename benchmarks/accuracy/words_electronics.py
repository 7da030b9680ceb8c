"""An electronics factory: boards, cables, power supplies."""

from __future__ import annotations

from benchmarks.accuracy.pool import pool
from benchmarks.accuracy.world import Trade

ELECTRONICS = Trade(
    key="electronics",
    own_name="砾洲电子厂",
    customer_trades=pool("电子科技|光电|电器|智能科技|通讯设备|电源技术|照明|自动化"),
    products=pool(
        "LZ-4L主板|LZ-2L电源板|Type-C线1m|排线FPC20P|PH2.0端子线|适配器12V2A"
        "|LED驱动24W|贴片电阻0603 10K|插座XH-4P"
    ),
    units=("pcs", "个", "条", "只"),
    price=(8, 900),
    quantity=(2, 300),
    prefix="LZ",
    customers=40,
)
