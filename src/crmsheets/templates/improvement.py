"""What is done about a complaint, in any table: how bad, why, by whom, what, and did it help."""

from __future__ import annotations

from crmsheets.model.choice import Choice
from crmsheets.model.row import Column, Use
from crmsheets.model.text import Text


class ComplaintSeverity(Choice):
    """How bad a case is."""

    MINOR = "轻微", "Minor", "轻", "小问题", "Low"
    NORMAL = "一般", "Normal", "普通", "中等", "Medium"
    SERIOUS = "严重", "Serious", "较严重", "High"
    CRITICAL = "重大", "Critical", "特别严重", "紧急", "Very serious"


class CauseKind(Choice):
    """Where a fault comes from: the classes of the cause-and-effect diagram (人机料法环测, 5M1E)."""

    PEOPLE = "人", "People", "人员", "人为", "操作", "操作失误", "Man", "Operator"
    MACHINE = "机", "Machine", "机器", "设备", "模具", "工装", "Equipment", "Tooling"
    MATERIAL = "料", "Material", "材料", "物料", "来料", "原材料", "Materials"
    METHOD = "法", "Method", "方法", "工艺", "流程", "标准", "Process"
    SURROUNDINGS = "环", "Surroundings", "环境", "运输", "储存", "Environment"
    MEASURING = "测", "Measuring", "测量", "检验", "检测", "漏检", "Measurement", "Inspection"


class Department(Choice):
    """Who answers for it."""

    SALES = "销售", "Sales", "业务", "销售部", "业务部"
    PRODUCTION = "生产", "Production", "生产部", "车间", "制造部"
    QUALITY = "品质", "Quality", "品质部", "质检", "质量部", "品管", "QC"
    STORE = "仓库", "Store", "仓库部", "仓储", "Warehouse"
    ENGINEERING = "技术", "Engineering", "技术部", "工程", "工程部", "研发", "研发部"
    PURCHASING = "采购", "Purchasing", "采购部"
    SHIPPING = "物流", "Shipping", "物流部", "运输部"
    CUSTOMER = "客户原因", "Customer’s own", "客户", "客户自身"


class Verified(Choice):
    """Whether the measure helped, as somebody checked it."""

    WORKED = "有效", "It worked", "已验证有效", "验证有效", "Effective"
    PARTLY = "部分有效", "Partly", "有改善", "Partly effective"
    FAILED = "无效", "It did not work", "没效果", "没用", "Ineffective"
    WAITING = "待验证", "Not checked yet", "验证中", "未验证", "Pending"


def department(module: str) -> Column:
    """Who answers for it."""
    return Column(
        label=Text("责任部门", "Department"),
        hint=Text("哪个部门去改，从列表选。", "Who has to act; pick from the list."),
        example=Text("品质", "Quality"),
        use=Use.MODULE,
        exactly=True,
        module=module,
        synonyms=("责任单位", "改善部门", "整改部门", "Dept", "Responsible department"),
        choices=Department,
        roles="AW",
        width=10,
    )


def measure(module: str) -> Column:
    """What was done so that it does not happen again."""
    return Column(
        label=Text("采取的措施", "Measure taken"),
        hint=Text("做了什么，让它不再发生。", "What was done so that it does not happen again."),
        example=Text("增加一道去毛刺工序", "Added a deburring step"),
        use=Use.MODULE,
        exactly=True,
        module=module,
        synonyms=(
            *("纠正措施", "纠正预防措施", "预防措施", "长期措施"),
            *("CAPA", "Preventive measure", "Corrective and preventive action"),
        ),
        roles="AW",
        width=28,
    )


def done_on(module: str, not_before: str) -> Column:
    """The day the measure was in place."""
    return Column(
        label=Text("措施完成日期", "Action done on"),
        hint=Text("措施做完的那天，例如 2024-3-5。", "The day it was in place, e.g. 2024-03-05."),
        example=Text("2024-3-20", "2024-03-20"),
        use=Use.MODULE,
        exactly=True,
        module=module,
        synonyms=(
            *("整改完成日期", "改善完成日期", "措施日期", "实施日期", "措施实施日期"),
            *("Action date", "Implemented on", "Date implemented"),
        ),
        latest="today",
        not_before=not_before,
        roles="AW",
        width=13,
    )


def checked(module: str) -> Column:
    """Whether it helped."""
    return Column(
        label=Text("效果验证", "Effect checked"),
        hint=Text("有没有用，从列表选。", "Did it help? Pick from the list."),
        example=Text("有效", "It worked"),
        use=Use.MODULE,
        exactly=True,
        module=module,
        synonyms=(
            *("验证结果", "效果确认", "措施效果", "验证情况"),
            *("Verified", "Effectiveness", "Verification"),
        ),
        choices=Verified,
        roles="AW",
        width=11,
    )
