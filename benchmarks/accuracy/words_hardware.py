"""A hardware factory: hinges, brackets, turned parts."""

from __future__ import annotations

from benchmarks.accuracy.pool import pool
from benchmarks.accuracy.world import Trade

HARDWARE = Trade(
    key="hardware",
    own_name="岑溪达五金厂",
    customer_trades=pool("五金制品|家具|门窗|灯饰|机电设备|汽车配件|锁业|箱包配件|卫浴|健身器材"),
    products=pool(
        "HJ-201合页|HJ-305合页|角码40*40|L型支架80mm|不锈钢拉手128|M6螺柱"
        "|M8法兰螺母|弹簧片0.5|滑轨16寸|门吸D30|铜垫片12*1"
    ),
    units=("个", "件", "只", "套"),
    price=(15, 3200),
    quantity=(1, 60),
    prefix="HW",
    customers=36,
)
