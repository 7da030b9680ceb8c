"""XML as elements that know where they stand in the bytes, and edits that touch nothing else.

No tree is written out again: prefixes, `mc:Ignorable`, unknown extensions, quotes and blanks of
everything that is not edited are the very bytes that were there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape

from crmsheets.excel.patch.faults import ENCODED, CannotPatch

_TAG = re.compile(rb"<([^\s/>=]+)((?:\s+[^\s=/>]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(/?)>")
_ATTRIBUTE = re.compile(rb"(\s+)([^\s=/>]+)\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_ENCODINGS = {None, "utf-8", "utf8", "us-ascii", "ascii"}
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_QUOTED = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


@dataclass(slots=True)
class Node:
    """An element; attributes and names as written. Its start tag is `data[start:opened]`, its
    content `data[opened:closed]`, the whole of it `data[start:end]`.
    """

    tag: str
    got: dict[str, str]
    start: int
    opened: int
    closed: int = 0
    end: int = 0
    said: str = ""
    children: list[Node] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The local name."""
        return self.tag.rpartition(":")[2]

    @property
    def prefix(self) -> str:
        """What stands before the local name, with its colon."""
        return self.tag[: len(self.tag) - len(self.name)]

    @property
    def link(self) -> str:
        """The value of `r:id`, whatever its prefix is."""
        return next((value for key, value in self.got.items() if _local(key) == "id"), "")

    def own(self, *names: str) -> list[Node]:
        """The children of these names in the element's own vocabulary."""
        wanted = {f"{self.prefix}{name}" for name in names}
        return [child for child in self.children if child.tag in wanted]

    def first(self, name: str) -> Node | None:
        """The first of them."""
        return next(iter(self.own(name)), None)

    def walk(self) -> Iterator[Node]:
        """The element and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def text(self) -> str:
        """All text in it."""
        return "".join(node.said for node in self.walk())


class Builder:
    """Collects elements from expat; a subclass may look at each start tag."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.open: list[Node] = []
        self.root: Node | None = None
        self.parser = reader()
        self.parser.StartElementHandler = self.started
        self.parser.EndElementHandler = self.ended
        self.parser.CharacterDataHandler = self.said

    def started(self, tag: str, got: dict[str, str]) -> None:
        """An element begins."""
        at = self.parser.CurrentByteIndex
        node = Node(tag, got, at, tag_end(self.data, at))
        if self.open:
            self.open[-1].children.append(node)
        else:
            self.root = node
        self.open.append(node)

    def ended(self, _: str) -> None:
        """The element ends; one without content ends with its own start tag."""
        node = self.open.pop()
        at = self.parser.CurrentByteIndex
        if self.data[node.opened - 2 : node.opened] == b"/>":
            node.closed = node.end = node.opened
        else:
            node.closed, node.end = at, tag_end(self.data, at)

    def said(self, text: str) -> None:
        """Text inside an element."""
        if self.open:
            self.open[-1].said += text


def tree(data: bytes) -> Node:
    """The root element with all below it; CannotPatch for what is no plain XML."""
    builder = Builder(data)
    run(builder.parser, data)
    if builder.root is None:
        raise CannotPatch
    return builder.root


def reader() -> expat.XMLParserType:
    """A parser that takes no document type and no encoding but UTF-8."""
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def declared(_: str, encoding: str | None, __: int) -> None:
        if (encoding.lower() if encoding else None) not in _ENCODINGS:
            raise CannotPatch(ENCODED)

    def document_type(*_: object) -> None:
        raise CannotPatch

    parser.XmlDeclHandler = declared
    parser.StartDoctypeDeclHandler = document_type
    return parser


def run(parser: expat.XMLParserType, data: bytes) -> None:
    """Parse it whole; CannotPatch where that fails."""
    if data.startswith(_WIDE):
        raise CannotPatch(ENCODED)
    try:
        parser.Parse(data, True)  # noqa: FBT003  # expat takes no keyword here
    except expat.ExpatError as error:
        raise CannotPatch from error


def tag_end(data: bytes, at: int) -> int:
    """Where the tag that begins at `at` ends: `>` may stand in a quoted value."""
    if data[at + 1 : at + 2] == b"/":
        return data.index(b">", at) + 1
    found = _TAG.match(data, at)
    if found is None:
        raise CannotPatch
    return found.end()


def retagged(tag: bytes, values: Mapping[str, str | None]) -> bytes:
    """A start tag with attributes set (None: gone), the others as they were, new ones last."""
    found = _TAG.fullmatch(tag)
    if found is None:
        raise CannotPatch
    left = dict(values)
    kept: list[bytes] = []
    for each in _ATTRIBUTE.finditer(found[2]):
        name = each[2].decode()
        if name not in values:
            kept.append(each[0])
        elif (value := left.pop(name, None)) is not None:
            kept.append(each[1] + _attribute(name, value))
    kept += [b" " + _attribute(name, value) for name, value in left.items() if value is not None]
    return b"<" + found[1] + b"".join(kept) + found[3] + b">"


def _attribute(name: str, value: str) -> bytes:
    return f'{name}="{quoted(value)}"'.encode()


def quoted(value: str) -> str:
    """A text as an attribute's value holds it."""
    return escape(value, _QUOTED)


def _local(name: str) -> str:
    return name.rpartition(":")[2]


class Edits:
    """Changes to one part, applied at once: attributes, insertions, removals."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._cuts: list[tuple[int, int, bytes]] = []
        self._tags: dict[int, tuple[Node, dict[str, str | None], list[bytes]]] = {}

    def __bool__(self) -> bool:
        return bool(self._cuts or self._tags)

    def put(self, start: int, end: int, new: bytes = b"") -> None:
        """These bytes in place of those from `start` to `end`; several at one place in order."""
        self._cuts.append((start, end, new))

    def remove(self, node: Node) -> None:
        """The element goes, and all in it."""
        self.put(node.start, node.end)

    def set(self, node: Node, **values: str | None) -> None:
        """Attributes of the element; None takes one away."""
        self._tag(node)[1].update(values)

    def append(self, node: Node, new: bytes) -> None:
        """Put into the element, last; one that was empty is opened."""
        if node.closed == node.opened and node.end == node.opened:
            self._tag(node)[2].append(new)
        else:
            self.put(node.closed, node.closed, new)

    def prepend(self, node: Node, new: bytes) -> None:
        """Put into the element, first."""
        if node.end == node.opened:
            self._tag(node)[2].insert(0, new)
        else:
            self.put(node.opened, node.opened, new)

    def _tag(self, node: Node) -> tuple[Node, dict[str, str | None], list[bytes]]:
        return self._tags.setdefault(node.start, (node, {}, []))

    def done(self) -> bytes:
        """The part with all changes."""
        cuts = [*self._cuts, *(self._opening(*each) for each in self._tags.values())]
        pieces: list[bytes] = []
        at = 0
        for start, end, new in sorted(cuts, key=lambda cut: (cut[0], cut[1])):
            pieces += [self.data[at : max(at, start)], new if start >= at else b""]
            at = max(at, end)
        return b"".join([*pieces, self.data[at:]])

    def _opening(
        self, node: Node, values: dict[str, str | None], inner: list[bytes]
    ) -> tuple[int, int, bytes]:
        tag = retagged(self.data[node.start : node.opened], values)
        if inner:
            name = node.tag.encode()
            tag = tag[:-2] + b">" + b"".join(inner) + b"</" + name + b">"
        return node.start, node.opened, tag
