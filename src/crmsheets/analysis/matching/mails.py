"""E-mail addresses and WeChat ids as they are compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from rapidfuzz.distance import OSA

FREE = frozenset(
    re.findall(
        r"\S+",
        "qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com 188.com yeah.net sina.com sina.cn "
        "vip.sina.com sohu.com tom.com 21cn.com 139.com 189.cn wo.cn aliyun.com alibaba.com 263.net "
        "hotmail.com outlook.com live.com msn.com live.cn hotmail.co.uk gmail.com googlemail.com "
        "yahoo.com yahoo.com.cn yahoo.cn yahoo.co.uk yahoo.co.jp yahoo.de yahoo.fr yahoo.com.hk "
        "yahoo.com.tw ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com web.de "
        "t-online.de freenet.de mail.ru yandex.ru yandex.com bk.ru inbox.ru list.ru rambler.ru "
        "orange.fr free.fr wanadoo.fr laposte.net libero.it virgilio.it tin.it alice.it hotmail.it "
        "hotmail.fr hotmail.de hotmail.es outlook.de outlook.fr outlook.es terra.com.br uol.com.br "
        "bol.com.br naver.com hanmail.net daum.net protonmail.com proton.me zoho.com mail.com "
        "rediffmail.com bigpond.com comcast.net verizon.net att.net btinternet.com hkstar.com "
        "netvigator.com pchome.com.tw hinet.net",
    )
)
_SLIPS = (
    (re.compile(r"\.(?:con|cmo|comm|ocm|vom|cpm|om|cm|co m)$"), ".com"),
    (re.compile(r"\.com\.(?:com|cm)$"), ".com"),
    (re.compile(r"\.(?:nte|ent|met)$"), ".net"),
    (re.compile(r"@(?:gmial|gmal|gamil|gmai)\."), "@gmail."),
    (re.compile(r"@(qq|163|126)\.(?:cn|net|c)$"), r"@\1.com"),
)  # fmt: skip
# Names before the @ that every firm has.
_OFFICES = frozenset(
    re.findall(
        r"\w+",
        "info sales sale office contact admin service export import purchase purchasing buyer mail "
        "order orders account accounts finance market marketing hr manager boss business ceo gm",
    )
)
_NO_CHAT = re.compile(r"无|没有|同手机|同电话")
_LEAST_NEAR = 6


@dataclass(frozen=True, slots=True)
class Mail:
    """An address before and behind the @."""

    local: str
    domain: str

    @property
    def own(self) -> bool:
        """Whether the domain is a firm's own, and not one where anybody may have an address."""
        return self.domain not in FREE


# Levels, best last.
OTHER, DOMAIN, NEAR, SHARED, SAME = range(5)


def mail(typed: str) -> Mail | None:
    """An e-mail address as compared; None if there is none."""
    text = unicodedata.normalize("NFKC", typed).strip().casefold().replace(" ", "")
    for slip, right in _SLIPS:
        text = slip.sub(right, text)
    local, _, domain = text.partition("@")
    return Mail(local, domain) if local and "." in domain else None


def level(one: Mail, other: Mail) -> int:
    """How alike two addresses are; symmetric."""
    if one == other:
        return SAME
    if one.local == other.local and one.local not in _OFFICES and len(one.local) >= _LEAST_NEAR:
        return NEAR
    if one.domain == other.domain:
        close = len(one.local) >= _LEAST_NEAR and OSA.distance(one.local, other.local) == 1
        return NEAR if close else DOMAIN if one.own else OTHER
    if one.local == other.local and OSA.distance(one.domain, other.domain) <= 1:
        return NEAR
    return OTHER


def chat(typed: str) -> str | None:
    """A WeChat id as compared; None if the cell holds none."""
    text = unicodedata.normalize("NFKC", typed).strip().casefold()
    text = re.sub(r"^(?:微信号?|(?:wx|vx|wechat|weixin)(?=\s*[::])|wechat id)\s*[::]?\s*", "", text)
    plain = re.sub(r"[\s-]", "", text)
    return None if len(plain) <= 1 or _NO_CHAT.fullmatch(plain) else plain


CHAT_OTHER, CHAT_NEAR, CHAT_SAME = range(3)


def chat_level(one: str, other: str) -> int:
    """How alike two different WeChat ids are."""
    close = min(len(one), len(other)) >= _LEAST_NEAR and OSA.distance(one, other) == 1
    return CHAT_NEAR if close else CHAT_OTHER
