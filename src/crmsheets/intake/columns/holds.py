"""How far a column's content speaks for a field: a factor on the odds.

1 = says nothing; 8 = eight times as likely as a column of something else; 0.03 = hardly possible.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from crmsheets.intake.acquaintance import NOBODY, Known
from crmsheets.intake.columns.looks import is_addressed
from crmsheets.intake.columns.profile import Profile
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field

AGAINST = 0.03
_DOUBT = 0.3
_MOST = 0.7
_LONG = 8
_NEARLY_ALL = 0.9
_OWN: Mapping[Kind, tuple[str, ...]] = {
    Kind.DATE: ("date",),
    Kind.PHONE: ("phone", "mail", "date"),
    Kind.EMAIL: ("mail", "link", "phone"),
    Kind.WECHAT: ("phone", "link", "date"),
    Kind.USCC: ("uscc", "phone", "identity", "date"),
    Kind.CODE: ("phone", "date", "uscc", "identity"),
    Kind.TEXT: ("phone", "date", "uscc"),
    **dict.fromkeys(
        (Kind.INTEGER, Kind.QUANTITY, Kind.PRICE, Kind.MONEY, Kind.RATING), ("phone", "date")
    ),
}
# The customer's people; all other persons are ours.
_THEIRS = frozenset({"contact_name"})
_LISTED = {"product_model": "products", "product_interest": "products", "order_id": "orders"}
_COUNTED = frozenset({Kind.DATE, Kind.QUANTITY, Kind.MONEY, Kind.PRICE, Kind.PHONE, Kind.EMAIL})
_FIGURES = frozenset({Kind.INTEGER, Kind.QUANTITY, Kind.MONEY, Kind.PRICE})
_GRADE = re.compile(
    r"([a-es]|vip|重点|普通|一般|[★⭐]{1,5}|[1-5一二三四五]星)\s*[类類级級等档]?(客户|客戶)?[+-]?",
    re.IGNORECASE,
)
_HARD = ("date", "phone", "mail", "link", "uscc", "identity", "plate")


def holds(found: Profile, field: Field, known: Known = NOBODY) -> float:
    """The factor that the cells put on the odds of a column being the field; 1 for an empty one."""
    if not found.cells:
        return 1.0
    if field.kind is Kind.COMPANY:
        return _company(found, known)
    if field.choices is not None:
        return _choice(found, field)
    if field.kind is Kind.PERSON:
        return _person(found, field, known)
    if field.name in _LISTED and (listed := _listed(found, getattr(known, _LISTED[field.name]))):
        return listed
    named = _NAMED.get(field.name)
    return named(found) if named is not None else _KINDS.get(field.kind, _words)(found)


def _steps(share: float, factor: float) -> float:
    """From hardly possible to `factor` as the share of fitting cells grows."""
    if share <= _DOUBT:
        return AGAINST
    if share >= _MOST:
        return factor
    return AGAINST + (factor - AGAINST) * (share - _DOUBT) / (_MOST - _DOUBT)


def _hard(found: Profile, *but: str) -> float:
    """The share of the plainest look of something else: phones, days, addresses of mail."""
    return max(found.share(look) for look in _HARD if look not in but)


def other_thing(found: Profile, field: Field) -> bool:
    """Whether nearly all cells plainly are what the field never holds."""
    hard = [look for look in _HARD if look not in _OWN.get(field.kind, ())]
    words = field.kind in _COUNTED and found.share("firm")
    if field.choices is not None and found.cells and not found.chosen(field.choices):
        words = found.share("number")
    return bool(found.cells) and max(*(found.share(look) for look in hard), words) >= _NEARLY_ALL


_FIGURE = re.compile(r"[\d零〇一二两三四五六七八九十百千万亿半几]")


def wordy_number(found: Profile, field: Field) -> bool:
    """Whether all cells of what should be a number are words without a figure, or sentences."""
    if field.kind not in _FIGURES or len(found.cells) <= 1 or found.share("words") < 1:
        return False
    figures = any(_FIGURE.search(str(cell)) for cell in found.cells)
    return not figures or (not found.share("number") and found.length >= _LONG)


def _company(found: Profile, known: Known) -> float:
    named = found.within(known.customers) if known.customers else 0.0
    called = found.called(known) if known.customers else 0.0
    if max(named, called) > _MOST and _hard(found) < _MOST:
        return 12.0 if found.share("words") > _DOUBT else AGAINST
    if found.share("words") <= _DOUBT or _hard(found) >= _MOST or found.share("place") > _MOST:
        return AGAINST
    if found.share("firm") > _MOST - 0.1:
        return 8.0
    if found.share("firm") > _DOUBT:
        return 4.0
    if max(named, called) > _DOUBT:
        return 4.0
    return 0.6 if found.share("person") > _MOST else 1.0


def _choice(found: Profile, field: Field) -> float:
    read = found.chosen(field.choices) if field.choices else 0.0
    if field.choices and read > _DOUBT:
        return 3.0 + (9.0 if found.telling(field.choices) else 5.0) * read
    if max(_hard(found), found.share("number")) > _MOST:
        return AGAINST
    if field.closed and not field.column.typed and not read:
        return AGAINST  # what kind of firm it is says nothing of how good a customer it is
    if field.closed:
        return 0.25 if read else 0.12
    # A list of things says the same again and again.
    sentences = found.length > 2 * _LONG
    alone = found.distinct > _MOST and len(found.cells) >= _LONG
    return 0.3 if sentences or alone else 0.8


def _phone(found: Profile) -> float:
    # Sums and quantities of seven digits are no phones; phones that are numbers have eleven.
    if found.share("mobile") > _DOUBT:
        return 9.0
    return _steps(found.share("phone"), 6.0 if found.whole in {0.0, 1.0} else 2.0)


def _second_phone(found: Profile) -> float:
    """The mobile number is the one to call, the landline the other."""
    return min(_phone(found), 4.0 if found.share("mobile") > _DOUBT else 6.0)


_POLITE, _VARIED = 0.05, 0.25
"""From this share on titles behind a surname are no accident, and names not those of a few."""


def _person(found: Profile, field: Field, known: Known) -> float:
    if max(_hard(found), found.share("number"), found.share("firm")) > _MOST:
        return AGAINST
    if found.length > 2 * _LONG:
        return 0.1
    if known.customers and found.called(known) > _MOST:
        return AGAINST
    ours, theirs = found.within(known.staff), found.within(known.contacts)
    own, other = (theirs, ours) if field.name in _THEIRS else (ours, theirs)
    if other > _MOST > own:
        return 0.1
    if own > _MOST > other:
        return 9.0
    named = 4.0 if found.share("person") > _DOUBT + 0.2 else 0.7
    return named * _repeated(found, field) * _addressed(found, field)


def _addressed(found: Profile, field: Field) -> float:
    """王总 and 李经理 are how one speaks of a customer's people; colleagues are named."""
    polite = sum(map(is_addressed, found.cells))
    many = len(found.cells) >= _LONG and found.distinct > _VARIED
    if field.table != "followup" or not many or polite < _POLITE * len(found.cells):
        return 1.0
    return {"owner": 0.1, "contact_name": 1.5}.get(field.name, 1.0)


def _repeated(found: Profile, field: Field) -> float:
    """A list of customers names every contact once and the same few salesmen over and over."""
    if field.table != "customer" or len(found.cells) < _LONG:
        return 1.0
    many = found.distinct if field.name in _THEIRS else 1 - found.distinct
    return 2.0 if many > _MOST else 0.6 if many < _DOUBT else 1.0


def _listed(found: Profile, known: frozenset[str]) -> float:
    """Products and order numbers that other sheets name: hardly anything else holds them."""
    return 9.0 if known and found.within(known) > _MOST else 0.0


def _number(found: Profile) -> float:
    if max(_hard(found, "date"), found.share("date") if not found.numbers else 0) > _MOST:
        return AGAINST
    return _steps(found.share("number"), 2.5)


def _quantity(found: Profile) -> float:
    return _number(found) * (1.0 if found.whole > _MOST else 0.5)


def _rating(found: Profile) -> float:
    if found.share("rating") > _DOUBT:
        return 6.0 if found.share("rating") > _MOST else 3.0
    if found.share("words") > _MOST:
        return 1.0
    if found.of_numbers(0, 5) > _MOST:
        return 5.0
    return 2.0 if found.of_numbers(0, 100) > _MOST else AGAINST


def _code(found: Profile) -> float:
    if (
        max(found.share("date") - found.share("code"), found.share("firm"), found.share("place"))
        > _DOUBT
    ):
        return AGAINST
    if found.share("mobile") > _DOUBT:
        return AGAINST
    return _steps(found.share("code"), 3.0) if found.share("code") > _DOUBT else 0.15


def _order_id(found: Profile) -> float:
    return _code(found) * (2.0 if found.share("order") > _MOST else 1.0)


def _customer_id(found: Profile) -> float:
    """A number of their own for every customer."""
    alone = found.distinct > _NEARLY_ALL and len(found.cells) >= _LONG
    return _code(found) * (2.0 if alone else 1.0)


def _tier(found: Profile) -> float:
    """A grade for every customer: a letter, stars, VIP; other words only where few stand again and
    again.
    """
    graded = sum(bool(_GRADE.fullmatch(str(cell).strip())) for cell in found.cells)
    if graded > _MOST * len(found.cells):
        return 8.0
    few = found.distinct < _MOST and found.length < _LONG / 2 and found.share("words") > _MOST
    return 1.0 if few else 0.3


def _customer_type(found: Profile) -> float:
    """What kind of customer it is; letters and stars are grades, whatever stands above them."""
    graded = sum(bool(_GRADE.fullmatch(str(cell).strip())) for cell in found.cells)
    named = any(len(str(cell).strip()) > 2 for cell in found.cells)  # noqa: PLR2004  # A+, VIP客户
    return AGAINST if graded > _MOST * len(found.cells) and not named else _words(found)


def _words(found: Profile) -> float:
    return AGAINST if _hard(found) > _MOST else 1.0


def _paragraph(found: Profile) -> float:
    if max(_hard(found), found.share("number"), found.share("code")) > _MOST:
        return AGAINST
    if found.distinct < _DOUBT and found.length < 2 * _LONG and len(found.cells) >= _LONG:
        return 0.3  # short and repeated: names of things
    if found.length < _LONG / 2:
        return 0.8
    return 2.5 if found.length >= _LONG else 1.6


def _note(found: Profile) -> float:
    if max(found.share("firm"), found.share("person"), found.share("place")) > _MOST:
        return 0.3
    if found.distinct < _DOUBT and found.length < _LONG <= len(found.cells):
        return 0.3  # a list of something
    return max(_paragraph(found), 1.5 if found.share("words") > _MOST else 0.0) or AGAINST


def _product(found: Profile) -> float:
    if max(_hard(found), found.share("firm") if found.share("code") < _DOUBT else 0) > _MOST:
        return 0.1
    return 1.3 if max(found.share("code"), found.share("words")) > _MOST else 0.8


def _address(found: Profile) -> float:
    if max(_hard(found), found.share("number")) > _MOST:
        return AGAINST
    return 6.0 if found.share("place") > _DOUBT + 0.2 else 0.7


def _town(found: Profile) -> float:
    if max(_hard(found), found.share("number"), found.share("firm"), found.share("place")) > _MOST:
        return AGAINST
    return 1.2 if found.length < _LONG else 0.3


def _short(found: Profile) -> float:
    if max(_hard(found), found.share("number")) > _MOST:
        return AGAINST
    return 1.5 if found.length < _LONG else 0.4


def _mail(found: Profile) -> float:
    return _steps(found.share("mail"), 12.0)


def _uscc(found: Profile) -> float:
    return _steps(found.share("uscc"), 15.0)


def _date(found: Profile) -> float:
    short = found.share("short date") + found.share("month and day")
    if found.share("date") <= _DOUBT and short > _MOST:
        return 2.5
    return _steps(found.share("date") + short, 5.0)


def _wechat(found: Profile) -> float:
    if max(found.share("date"), found.share("mail"), found.share("firm")) > _MOST:
        return AGAINST
    return 2.0


_KINDS: Mapping[Kind, Callable[[Profile], float]] = {
    Kind.DATE: _date,
    Kind.INTEGER: _quantity,
    Kind.QUANTITY: _quantity,
    Kind.PRICE: _number,
    Kind.MONEY: _number,
    Kind.RATING: _rating,
    Kind.PHONE: _phone,
    Kind.PARAGRAPH: _paragraph,
    Kind.EMAIL: _mail,
    Kind.WECHAT: _wechat,
    Kind.CODE: _code,
    Kind.USCC: _uscc,
}
_NAMED: Mapping[str, Callable[[Profile], float]] = {
    "order_id": _order_id,
    "phone_alt": _second_phone,
    "product_model": _product,
    "address": _address,
    "city": _town,
    "country": _town,
    "short_name": _short,
    "note": _note,
    "customer_id": _customer_id,
    "tier": _tier,
    "customer_type": _customer_type,
}
