"""活动: fairs, promotions, factory tours; one row an event."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.choice import Choice
from crmsheets.model.kind import Day, Integer, Kind, Money, Paragraph, Words
from crmsheets.model.row import Column, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from crmsheets.templates.computed import ActivityFigures


class ActivityKind(Choice):
    """What sort of event."""

    FAIR = "展会", "Trade fair", "展览会"
    PROMOTION = "促销", "Promotion", "优惠活动"
    SEMINAR = "研讨会", "Seminar", "讲座"
    TOUR = "工厂参观", "Factory tour", "参观", "看厂"
    THANKS = "答谢会", "Customer party", "客户答谢", "年会"
    LAUNCH = "新品发布", "Launch", "发布会"
    ONLINE = "线上直播", "Live stream", "直播", "线上"
    TRAINING = "培训", "Training"
    OTHER = "其他", "Other", "其它"


class Effect(Choice):
    """Whether the event reached its goal."""

    ABOVE = "超出预期", "Above plan", "超预期"
    REACHED = "达到预期", "As planned", "达到", "好"
    PARTLY = "部分达到", "Partly", "一般"
    MISSED = "未达到", "Missed", "没达到", "差"


class Activity(ActivityFigures):
    """One event."""

    activity_name: Annotated[
        Words,
        Column(
            label=Text("活动名称", "Event"),
            hint=Text("活动叫什么，带上年份。", "What it is called, with the year."),
            example=Text("2024秋季五金展", "Autumn fair 2024"),
            use=Use.REQUIRED,
            synonyms=(
                *("活动主题", "活动", "名称", "展会名称", "会议名称", "展会", "活动标题"),
                *("Event name", "Name", "Event title", "Exhibition"),
            ),
            width=18,
        ),
    ]
    start_date: Annotated[
        Day,
        Column(
            label=Text("活动日期", "Date"),
            hint=Text("开始那天，例如 2024-10-15。", "The first day, e.g. 2024-10-15."),
            example=Text("2024-10-15", "2024-10-15"),
            use=Use.REQUIRED,
            synonyms=(
                *("活动时间", "时间", "日期", "开始日期", "举办日期", "举办时间", "展会日期"),
                *("展会时间", "开展日期", "开始时间"),
                *("Start date", "When", "Event date", "Held on"),
            ),
            latest="next_year",
            width=12,
        ),
    ]
    activity_type: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("活动类型", "Kind"),
            hint=Text("从列表选。", "Pick from the list."),
            example=Text("展会", "Trade fair"),
            synonyms=(
                *("类型", "类别", "活动类别", "活动形式", "形式", "活动性质"),
                *("Type", "Event type", "Category"),
            ),
            choices=ActivityKind,
            width=12,
        ),
    ] = None
    effect: Annotated[
        Effect | None,
        Column(
            label=Text("活动效果", "Effect"),
            hint=Text("达到目标没有，从列表选。", "Did it reach its goal; pick from the list."),
            example=Text("达到预期", "As planned"),
            synonyms=(
                *("效果评价", "效果", "效果评估", "活动成效", "成效", "活动评价"),
                *("Outcome", "Result", "Evaluation"),
            ),
            width=12,
        ),
    ] = None
    goal: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("活动目标", "Goal"),
            hint=Text("想达到什么，例如 新客户30家。", "What for, e.g. 30 new customers."),
            example=Text("新客户30家", "30 new customers"),
            synonyms=(
                *("目标", "活动目的", "目的", "预期目标"),
                *("Aim", "Objective", "Purpose", "Target outcome"),
            ),
            roles="SM",
            width=18,
        ),
    ] = None
    goal_value: Annotated[
        Integer | None,
        Column(
            label=Text("目标数", "Target"),
            hint=Text("目标的人数或家数，填数字。", "How many guests are aimed at."),
            example=Text("30", "30"),
            synonyms=(
                *("目标人数", "目标数量", "预计人数", "计划人数"),
                *("Target number", "Goal number", "Planned guests"),
            ),
            roles="SM",
            width=9,
        ),
    ] = None
    attendees: Annotated[
        Integer | None,
        Column(
            label=Text("参与人数", "Attendees"),
            hint=Text("有「参与」名单就不用填。", "Leave empty where there is a guest list."),
            example=Text("35", "35"),
            synonyms=(
                *("参加人数", "人数", "到场人数", "到场客户数", "参会人数", "到场家数"),
                *("实到人数", "参与客户数"),
                *("Guests", "Participants", "Turnout", "Attendance", "Number of guests"),
            ),
            roles="SM",
            width=10,
        ),
    ] = None
    content: Annotated[
        Paragraph | None,
        Column(
            label=Text("客户反馈", "Feedback"),
            hint=Text("来的客户怎么说。", "What the guests said."),
            example=Text("对新款合页感兴趣", "Liked the new hinge"),
            synonyms=(
                *("反馈", "意见", "客户意见", "客户评价"),
                *("Comment", "Comments", "Guest feedback"),
            ),
            width=30,
        ),
    ] = None
    invited: Annotated[
        Integer | None,
        Column(
            label=Text("邀请人数", "Invited"),
            hint=Text("请了多少人（或多少家）。", "How many were invited."),
            example=Text("60", "60"),
            use=Use.MODULE,
            module="marketing",
            synonyms=("邀请家数", "邀请客户数", "受邀人数", "发出邀请", "Invitations", "Invitees"),
            roles="SM",
            width=10,
        ),
    ] = None
    cost: Annotated[
        Money | None,
        Column(
            label=Text("活动费用({money})", "Cost ({money})"),
            hint=Text("场地、布展、差旅、礼品全部加起来。", "Stand, travel, gifts, all together."),
            example=Text("28000", "28000"),
            use=Use.MODULE,
            module="marketing",
            synonyms=(
                *("费用", "活动成本", "成本", "总费用", "花费", "活动经费", "展会费用", "活动支出"),
                *("Costs", "Total cost", "Expenses", "Spent"),
            ),
            roles="MF",
            width=13,
        ),
    ] = None
    lead_count: Annotated[
        Integer | None,
        Column(
            label=Text("有效线索数", "Leads"),
            hint=Text(
                "有意向的客户家数；有「参与」名单就不用填。",
                "Likely buyers; empty with a guest list.",
            ),
            example=Text("12", "12"),
            use=Use.MODULE,
            module="marketing",
            synonyms=(
                *("线索数", "有效客户数", "意向客户数", "意向客户", "线索"),
                *("Number of leads", "Lead count"),
            ),
            roles="SM",
            width=10,
        ),
    ] = None


TEMPLATE = Template(
    name="activity",
    tab=Text("活动", "Events"),
    title=Text("客户活动记录", "Events"),
    row=Activity,
    place=60,
    key=("activity_name", "start_date"),
    help=Text("一行一场活动，来的客户写在「参与」。", "One row an event; guests go to Guests."),
)
