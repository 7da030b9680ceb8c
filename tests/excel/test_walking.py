from __future__ import annotations

from xml.parsers.expat import ExpatError

import pytest

from crmsheets.excel.walking import steps, walked


class Heard:
    def __init__(self) -> None:
        self.said: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.said.append(f"<{tag}{attributes.get('r', '')}")

    def text(self, text: str) -> None:
        self.said.append(text)

    def end(self, tag: str) -> None:
        self.said.append(f"{tag}>")


def test_a_walk_hears_of_tags_and_text_in_order_though_blocks_cut_them() -> None:
    heard = Heard()
    walked([b'<row r="3"><v>1', b"2</v></r", b"ow>"], heard)
    assert "".join(heard.said) == "<row3<v12v>row>"


def test_it_can_be_followed_block_by_block() -> None:
    heard = Heard()
    lengths = [len(heard.said) for _ in steps([b"<a><b/>", b"</a>"], heard)]
    assert lengths == [3, 4, 4]


@pytest.mark.parametrize("torn", [b"<a><b></a>", b"<a>", b""])
def test_what_is_torn_is_refused_at_its_end(torn: bytes) -> None:
    with pytest.raises(ExpatError):
        walked([torn], Heard())
