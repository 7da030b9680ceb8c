"""The true company: customers, order lines, follow-ups and so on, before anybody types them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from benchmarks.accuracy import brought_names, words
from benchmarks.accuracy.pool import Dice, Pool, pool
from benchmarks.accuracy.spell import half_up

LAST_DAY = date(2024, 12, 31)
PLACES = (  # city, province, area code
    ("东莞", "广东", "0769"),
    ("佛山", "广东", "0757"),
    ("深圳", "广东", "0755"),
    ("中山", "广东", "0760"),
    ("宁波", "浙江", "0574"),
    ("温州", "浙江", "0577"),
    ("台州", "浙江", "0576"),
    ("苏州", "江苏", "0512"),
    ("无锡", "江苏", "0510"),
    ("青岛", "山东", "0532"),
    ("厦门", "福建", "0592"),
    ("武汉", "湖北", "027"),
    ("长沙", "湖南", "0731"),
    ("成都", "四川", "028"),
    ("郑州", "河南", "0371"),
)
BRANDS = pool(
    "沛岩|庚溪|曜川|铭岱|翊峰|禾屿|钧朗|澜沐|矽岭|骁腾|璟和|筑野|岚桥|泓谷"
    "|锐壑|昱程|荃石|瀚野|祺锋|弘岸|铎远|砚溪|旌川|稷丰|芮湖|峤山|霖泽|榕盛"
    "|宸迈|煜坤|槐安|鹭洲|枫泾|柘林|汀舟|菘蓝|麓谷|沅江|溧川|埔田"
)
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧"
GIVEN = pool("志强|丽娟|建国|晓燕|伟|敏|军|海波|秀芳|国平|文斌|春梅|永康|雪琴|德胜|小红")
FORMS = pool("有限公司|有限公司|有限责任公司|厂")
LOOKALIKE = {  # a homophone slip for one character of a brand
    "沛": "佩",
    "庚": "耕",
    "曜": "耀",
    "铭": "明",
    "翊": "毅",
    "钧": "均",
    "澜": "兰",
    "矽": "西",
    "璟": "景",
    "岚": "兰",
    "泓": "宏",
    "锐": "瑞",
    "昱": "玉",
    "瀚": "汉",
    "祺": "奇",
    "弘": "宏",
    "砚": "燕",
    "霖": "林",
    "宸": "辰",
    "煜": "玉",
    "璞": "普",
    "驰": "池",
    "衡": "恒",
    "懋": "茂",
    "垚": "尧",
    "洺": "明",
    "樾": "越",
    "澍": "树",
    "诺": "懦",
    "珑": "龙",
}


@dataclass
class Customer:
    key: str
    facts: dict[str, Any]
    brand: str
    trade: str
    registered: bool = True  # stands in a customer list
    twin: bool = False  # another customer has the same brand
    foreign: bool = False
    said: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        return str(self.facts["customer_name"])


@dataclass
class Fact:
    """One true record: its values by field, and whose it is."""

    id: str
    customer: Customer
    facts: dict[str, Any]


@dataclass(frozen=True)
class Trade:
    """What makes one factory differ from another."""

    key: str
    own_name: str
    customer_trades: Pool
    products: Pool
    units: tuple[str, ...]
    price: tuple[int, int]  # in 1/100 of the currency
    quantity: tuple[int, int]
    prefix: str
    customers: int = 60
    home: str = "CNY"


@dataclass
class World:
    trade: Trade
    dice: Dice
    customers: list[Customer]
    staff: list[str]

    def pick(self, count: int, *path: object) -> list[Customer]:
        rng = self.dice.rng("pick", *path)
        return rng.sample(self.customers, min(count, len(self.customers)))


def make(trade: Trade, dice: Dice) -> World:
    staff = _staff(dice)
    brands = list(BRANDS.all() if dice.held else BRANDS.open)
    if dice.held:
        brands = list(BRANDS.held) + list(BRANDS.open)
    if dice.sealed:
        brands = list(BRANDS.sealed) + list(BRANDS.open)
    if dice.unseen:
        brands = list(BRANDS.unseen) + list(BRANDS.open)
    if dice.fresh:
        brands = list(BRANDS.fresh) + list(BRANDS.open)
    if dice.brought:
        brands = list(BRANDS.brought) + list(BRANDS.open)
    if dice.held or dice.sealed or dice.unseen or dice.fresh or dice.brought:
        head = brands[: trade.customers]
        dice.rng("brands").shuffle(head)
        brands = head + brands[trade.customers :]
    else:
        dice.rng("brands").shuffle(brands)
    customers: list[Customer] = []
    number = 0
    for index, brand in enumerate(brands[: trade.customers]):
        number += 1
        customers.append(_customer(trade, dice, staff, number, brand, None))
        if index in {4, 17}:  # a second firm of that brand: another town, another trade
            number += 1
            customers.append(_customer(trade, dice, staff, number, brand, customers[-1]))
            customers[-1].twin = customers[-2].twin = True
            customers[-1].facts["short_name"] = customers[-2].facts["short_name"] = None
    for customer in customers[-3:]:
        customer.registered = False
    return World(trade, dice, customers, staff)


def _staff(dice: Dice) -> list[str]:
    rng = dice.rng("staff")
    families, given = "周李王陈", ["敏", "强", "芳华", "立新", "雯"]
    if dice.brought:
        families, given = brought_names.FAMILIES, list(brought_names.STAFF)
    return [rng.choice(families) + name for name in rng.sample(given, 4)]


def person(dice: Dice, *path: object) -> str:
    rng = dice.rng("person", *path)
    family = rng.choice(SURNAMES)
    if rng.random() < 0.25:
        return family + rng.choice(["总", "经理", "工", "小姐"])
    return family + dice.word(GIVEN, *path)


def mobile(dice: Dice, *path: object) -> str:
    rng = dice.rng("mobile", *path)
    return f"1{rng.choice('35789')}{rng.randint(0, 9)}{rng.randint(10_000_000, 99_999_999)}"


def _customer(
    trade: Trade, dice: Dice, staff: list[str], number: int, brand: str, other: Customer | None
) -> Customer:
    key = f"C{number:03}"
    rng = dice.rng("customer", key)
    known = brought_names.PLACES if dice.brought else PLACES
    places = [place for place in known if other is None or place[0] != other.facts["city"]]
    city, province, area = rng.choice(places)
    kind = dice.word(trade.customer_trades, key)
    while other is not None and kind == other.trade:
        kind = rng.choice(trade.customer_trades.open)
    form = dice.word(FORMS, key)
    town = city + ("市" if rng.random() < 0.4 else "")
    name = f"{town}{brand}{kind}{form}"
    phone = mobile(dice, key) if rng.random() < 0.85 else f"{area}{rng.randint(2, 8)}{_digits(rng)}"
    latin = "".join(rng.choice("abcdefghklmnprstwxyz") for _ in range(rng.randint(5, 7)))

    def has(share: float) -> bool:
        return rng.random() < share

    facts: dict[str, Any] = {
        "customer_name": name,
        "customer_id": f"{trade.prefix}{number:03}",
        "short_name": (brand if has(0.6) else brand + kind[:2]) if has(0.6) else None,
        "contact_name": person(dice, key),
        "phone": phone,
        "phone_alt": f"{area}{rng.randint(2, 8)}{_digits(rng)}"
        if has(0.2) and phone.startswith("1")
        else None,
        "wechat": f"{latin}_{rng.randint(10, 99)}" if has(0.4) else None,
        "owner": rng.choice(staff),
        "source": rng.choice(list(words.SOURCE)) if has(0.8) else None,
        "industry": dice.word(words.INDUSTRY_FREE, key) if has(0.7) else None,
        "province": province,
        "city": city,
        "address": f"{city}市{rng.choice(['振兴', '工业', '兴业', '富民', '滨河'])}"
        f"{rng.choice(['路', '大道', '街'])}{rng.randint(3, 288)}号",
        "email": f"{latin}@{rng.choice(['163.com', 'qq.com', latin + '.cn'])}"
        if has(0.4)
        else None,
        "registered_date": date(2021, 1, 4) + timedelta(days=rng.randint(0, 800)),
        "position": rng.choice(list(words.POSITION)) if has(0.6) else None,
        "note": dice.word(words.NOTES_CUSTOMER, key) if has(0.3) else None,
        "tier": rng.choice("ABC"),
        "total_spend": Decimal(rng.randint(8, 900) * 100),
    }
    return Customer(key, facts, brand, kind)


def _digits(rng: Random) -> str:
    return "".join(str(rng.randint(0, 9)) for _ in range(7))


def orders(
    world: World,
    customers: list[Customer],
    start: date,
    end: date,
    count: int,
    tag: str,
    *,
    price: bool = True,
) -> list[Fact]:
    """`count` order lines from `start` to `end`, oldest first."""
    dice = world.dice.at("orders", tag)
    rng = dice.rng()
    trade = world.trade
    days = (end - start).days
    made = []
    weights = [1 / (1 + index) for index in range(len(customers))]
    for index in range(count):
        line = dice.rng(index)
        customer = rng.choices(customers, weights)[0]
        day = start + timedelta(days=rng.randint(0, days))
        unit_price = Decimal(line.randint(*trade.price)) / 100
        if trade.price[0] < 50 and line.random() < 0.4:
            unit_price = Decimal(line.randint(trade.price[0] * 100, trade.price[1] * 30)) / 10000
        number = Decimal(line.randint(*trade.quantity) * line.choice([10, 50, 100, 100]))
        made.append((day, customer, unit_price, number, line, index))
    made.sort(key=lambda one: (one[0], one[5]))
    return [
        _order(world, tag, place, day, customer, unit_price if price else None, number, line)
        for place, (day, customer, unit_price, number, line, _) in enumerate(made)
    ]


def _order(
    world: World,
    tag: str,
    place: int,
    day: date,
    customer: Customer,
    unit_price: Decimal | None,
    number: Decimal,
    line: Any,
) -> Fact:
    trade = world.trade
    age = (LAST_DAY - day).days
    roll = line.random()
    status = "已完成" if age > 45 else ("已发货" if age > 20 else "生产中")
    if roll < 0.03:
        status = "取消"
    elif roll < 0.05:
        status = "退货"
    elif age < 30 and roll < 0.2:
        status = "待确认"
    elif age < 30 and roll < 0.35:
        status = "待发货"
    due = day + timedelta(days=line.randint(10, 30))
    ship = (
        day + timedelta(days=line.randint(8, 30))
        if status in {"已完成", "已发货", "退货"}
        else None
    )
    if ship is not None and ship > LAST_DAY:
        ship = LAST_DAY
    receive = (
        ship + timedelta(days=line.randint(1, 6)) if ship and status in {"已完成", "退货"} else None
    )
    if receive is not None and receive > LAST_DAY:
        receive = None
    amount = None if unit_price is None else half_up(number * unit_price)
    facts = {
        "order_id": f"{trade.prefix}{day:%y%m}-{tag}{place + 1:03}",
        "order_date": day,
        "product_model": world.dice.word(trade.products, "product", tag, place),
        "quantity": number,
        "unit": line.choice(trade.units),
        "unit_price": unit_price,
        "amount": amount,
        "due_date": due,
        "ship_date": ship,
        "receive_date": receive,
        "status": status,
        "note": world.dice.word(words.NOTES_ORDER, tag, place) if line.random() < 0.12 else None,
    }
    return Fact(f"order/{tag}/{place}", customer, facts)


def counted(fact: Fact) -> bool:
    return fact.facts["status"] not in {"取消", "待确认"}


def events(world: World, table: str, count: int, tag: str, year: int | None = None) -> list[Fact]:
    """Follow-ups, services or feedbacks, oldest first."""
    rng = world.dice.rng("events", table, tag)
    known = [one for one in world.customers if one.registered]
    start, days = (date(2023, 6, 1), 570) if year is None else (date(year, 1, 3), 355)
    dates = sorted(start + timedelta(days=rng.randint(0, days)) for _ in range(count))
    return [
        Fact(
            f"{table}/{tag}/{index}",
            rng.choice(known),
            _event(world, table, day, world.dice.at(table, tag, index)),
        )
        for index, day in enumerate(dates)
    ]


def _event(world: World, table: str, day: date, dice: Dice) -> dict[str, Any]:
    rng = dice.rng()
    product = dice.word(world.trade.products)
    if table == "followup":
        again = day + timedelta(days=rng.randint(3, 40)) if rng.random() < 0.6 else None
        return {
            "followup_date": day,
            "method": rng.choice(list(words.METHOD)),
            "content": dice.word(words.TALKS).format(p=product),
            "response": rng.choice(list(words.RESPONSE)) if rng.random() < 0.7 else None,
            "next_action": rng.choice(list(words.NEXT_ACTION)) if again else None,
            "next_date": again,
            "owner": rng.choice(world.staff),
            "contact_name": person(dice, "met") if rng.random() < 0.5 else None,
        }
    if table == "service":
        result = rng.choice(list(words.SERVICE_RESULT))
        closed = None if result == "处理中" else day + timedelta(days=rng.randint(0, 9))
        return {
            "service_date": day,
            "service_type": rng.choice(list(words.SERVICE_TYPE)),
            "description": dice.word(words.COMPLAINTS).format(p=product),
            "handler": rng.choice(world.staff),
            "result": result,
            "closed_date": closed,
            "product_model": product,
        }
    return {
        "feedback_date": day,
        "rating": rng.choice([5, 5, 4, 4, 4, 3, 3, 2, 1]),
        "content": dice.word(words.OPINIONS).format(p=product),
        "handling": rng.choice(list(words.HANDLING)) if rng.random() < 0.7 else None,
        "category": rng.choice(list(words.CATEGORY)) if rng.random() < 0.7 else None,
    }
