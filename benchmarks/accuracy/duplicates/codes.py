"""统一社会信用代码 by GB 32100-2015: makes valid ones, judges any, and spoils them as typists do."""

from __future__ import annotations

from random import Random

SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
VALUE = {symbol: index for index, symbol in enumerate(SYMBOLS)}
WEIGHTS = tuple(pow(3, index, 31) for index in range(17))
LENGTH = 18
PROVINCES = {
    "北京": "11", "天津": "12", "河北": "13", "山西": "14", "辽宁": "21", "吉林": "22",
    "黑龙江": "23", "上海": "31", "江苏": "32", "浙江": "33", "安徽": "34", "福建": "35",
    "江西": "36", "山东": "37", "河南": "41", "湖北": "42", "湖南": "43", "广东": "44",
    "广西": "45", "重庆": "50", "四川": "51", "贵州": "52", "云南": "53", "陕西": "61",
}  # fmt: skip
LOOKALIKE = {"0": "O", "1": "I", "2": "Z", "5": "S", "8": "B"}


def check_symbol(body: str) -> str:
    """The eighteenth symbol of seventeen."""
    total = sum(VALUE[symbol] * weight for symbol, weight in zip(body, WEIGHTS, strict=True))
    return SYMBOLS[(31 - total % 31) % 31]


def valid(code: str) -> bool:
    """True if the code has eighteen symbols of the set and the last one fits."""
    known = len(code) == LENGTH and all(symbol in VALUE for symbol in code)
    return known and check_symbol(code[:-1]) == code[-1]


def fresh(rng: Random, province: str, *, sole: bool) -> str:
    """A valid code: registrar, division, organisation, check symbol."""
    division = f"{PROVINCES[province]}{rng.randint(1, 12):02}{rng.randint(1, 29):02}"
    organisation = "MA" + "".join(rng.choices(SYMBOLS, k=7))
    body = ("92" if sole else "91") + division + organisation
    return body + check_symbol(body)


def spoil(rng: Random, code: str) -> tuple[str, str]:
    """The code with one slip and the slip's name; never another valid code."""
    kind = rng.choice(
        ("code_lookalike", "code_lookalike", "code_swapped", "code_cut", "code_digit")
    )
    while True:
        place = rng.randrange(2, LENGTH - 1)
        if kind == "code_lookalike":
            place = rng.choice([i for i, one in enumerate(code) if one in LOOKALIKE])
            wrong = code[:place] + LOOKALIKE[code[place]] + code[place + 1 :]
        elif kind == "code_swapped":
            wrong = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        elif kind == "code_cut":
            wrong = code[: rng.randint(14, 17)]
        else:
            wrong = code[:place] + rng.choice(SYMBOLS) + code[place + 1 :]
        if wrong != code and not valid(wrong):
            return wrong, kind
        kind = "code_cut" if rng.random() < 0.1 else kind
