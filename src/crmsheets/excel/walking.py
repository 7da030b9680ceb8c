"""XML followed as it streams by: a walk hears of every tag and text, and keeps what it wants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol
from xml.parsers import expat


class Walk(Protocol):
    """What hears of the tags, of their ends and of the text between them."""

    def start(self, tag: str, attributes: Any, /) -> None:
        """A tag begins."""

    def text(self, text: str, /) -> None:
        """A piece of text; one text may come in several."""

    def end(self, tag: str, /) -> None:
        """A tag ends."""


def parser_for(walk: Walk, encoding: str | None = None) -> expat.XMLParserType:
    """A parser that tells a walk."""
    parser = expat.ParserCreate(encoding)
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = walk.text
    return parser


def steps(blocks: Iterable[bytes], walk: Walk) -> Iterator[None]:
    """The walk through blocks of one part, block by block and to its end. Raises ExpatError."""
    parser = parser_for(walk)
    for block in blocks:
        parser.Parse(block, False)  # noqa: FBT003  # expat takes no keyword here
        yield
    parser.Parse(b"", True)  # noqa: FBT003  # the same
    yield


def walked(blocks: Iterable[bytes], walk: Walk) -> None:
    """The whole walk at once. Raises ExpatError."""
    for _ in steps(blocks, walk):
        pass
