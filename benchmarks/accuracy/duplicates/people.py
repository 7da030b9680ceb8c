"""People and numbers; each mobile is given out once."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from benchmarks.accuracy.duplicates import script
from benchmarks.accuracy.duplicates.pools import Country, Pools, pick

ISSUED = (
    "130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 "
    "166 176 177 178 180 181 182 183 185 186 187 188 189 191 198 199"
)
PREFIXES = ISSUED.split()
DIGITS = "0123456789"


@dataclass(frozen=True)
class Person:
    """Somebody a salesperson talks to."""

    surname: str
    given: str
    female: bool
    mobile: str
    old_mobile: str
    wechat: str
    mail: str  # private mail; mail at the firm's domain is made from `local`
    local: str
    office: bool  # writes from the firm's domain rather than from the private one
    dial: str = ""  # of a foreigner's country

    @property
    def foreign(self) -> bool:
        return bool(self.dial)

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}" if self.foreign else self.surname + self.given


class Registry:
    """Gives out people, mobiles and landlines of one corpus."""

    def __init__(self, rng: Random, pools: Pools) -> None:
        self.rng, self.pools = rng, pools
        self.taken: set[str] = set()

    def mobile(self) -> str:
        while True:
            number = pick(self.rng, PREFIXES) + self.digits(8)
            if number not in self.taken:
                self.taken.add(number)
                return number

    def landline(self, area: str) -> str:
        while True:
            length = 8 if len(area) == 3 or self.rng.random() < 0.7 else 7
            number = f"{area}-{self.rng.randint(2, 8)}{self.digits(length - 1)}"
            if number not in self.taken:
                self.taken.add(number)
                return number

    def foreign_number(self) -> str:
        """A national number without its leading zero: area, then the rest."""
        while True:
            number = f"{self.rng.randint(20, 98)} {self.digits(7)}"
            if number not in self.taken:
                self.taken.add(number)
                return number

    def once(self, text: str) -> str:
        """The text, with a number before the @ or the first point if it is taken."""
        head, sign, tail = text.partition("@") if "@" in text else text.partition(".")
        while text in self.taken:
            text = f"{head}{self.rng.randint(2, 9999)}{sign}{tail}"
        self.taken.add(text)
        return text

    def digits(self, length: int) -> str:
        return "".join(self.rng.choices(DIGITS, k=length))

    def person(self) -> Person:
        rng = self.rng
        words = self.pools.at(rng)
        female = rng.random() < 0.3
        given = words.female if female else words.male
        surname = pick(rng, words.surnames)
        name = "".join(pick(rng, given) for _ in range(2 if rng.random() < 0.68 else 1))
        return self.known_as(surname, name, female=female)

    def known_as(self, surname: str, given: str, *, female: bool) -> Person:
        """A new person of this name."""
        rng = self.rng
        mobile, letters = self.mobile(), script.romanised(surname + given)
        kind = rng.random()
        wechat = mobile
        if kind > 0.3:
            wechat = f"{letters}{self.digits(rng.randint(2, 4))}"
        if kind > 0.8:
            wechat = f"wxid_{''.join(rng.choices('abcdefghjkmnpqrstuvwxyz0123456789', k=12))}"
        domain = pick(rng, self.pools.at(rng).mail)
        numeric = domain == "qq.com" or rng.random() < 0.2
        local = self.digits(9) if numeric else f"{letters}{self.digits(rng.randint(2, 4))}"
        old = self.mobile()
        wechat, mail = self.once(wechat), self.once(f"{local}@{domain}")
        return Person(
            surname, given, female, mobile, old, wechat, mail, letters, rng.random() < 0.6
        )

    def foreigner(self, land: Country) -> Person:
        rng = self.rng
        first, last = pick(rng, land.first), pick(rng, land.last)
        return self.foreigner_known_as(first, last, land.dial)

    def foreigner_known_as(self, first: str, last: str, dial: str) -> Person:
        rng = self.rng
        local = script.transliterated(f"{first}.{last}").lower().replace(" ", "")
        mail = f"{local}{self.digits(2)}@{pick(rng, ('gmail.com', 'yahoo.com', 'outlook.com'))}"
        wechat = f"{local.replace('.', '')}{self.digits(2)}"
        wechat, mail = self.once(wechat), self.once(mail)
        female = rng.random() < 0.4
        mobile, old = self.foreign_number(), self.foreign_number()
        return Person(
            last, first, female, mobile, old, wechat, mail, local, rng.random() < 0.8, dial
        )
