"""A sheet's comments: ours added to what people wrote, and taken away again in the next round."""

from __future__ import annotations

from xml.sax.saxutils import escape

from crmsheets.excel.patch.faults import CannotPatch
from crmsheets.excel.patch.layout import Place, place
from crmsheets.excel.patch.spans import Edits, Node, tree
from crmsheets.excel.patch.styles import MAIN
from crmsheets.model.cell import letters

AUTHOR = "crmsheets"
# Between what a person wrote into a comment and what we add to it.
SEPARATOR = "\n——— crmsheets ———\n"
_LINE = SEPARATOR.strip()
# The author of a comment that only stands for a thread, which Excel shows in its place.
_THREAD = "tc="


def blank(space: str = MAIN) -> bytes:
    """The comments of a sheet that has none."""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{head}<comments xmlns="{space}"><authors/><commentList/></comments>'.encode()


class Comments:
    """One `commentsN.xml`."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._root = tree(data)
        self._edits = Edits(data)
        self._prefix = self._root.prefix
        authors, listed = self._root.first("authors"), self._root.first("commentList")
        if authors is None or listed is None:
            raise CannotPatch
        self._authors, self._list = authors, listed
        self._names = [node.text for node in authors.children]
        self._at = {place(node.got.get("ref", "")): node for node in listed.own("comment")}
        # Where a comment of ours was cut off, its text ends here from now on.
        self._left: dict[Place, bytes] = {}
        self._gone: set[Place] = set()

    @property
    def places(self) -> set[Place]:
        """The cells that have a comment."""
        return self._at.keys() - self._gone

    def wipe(self, coloured: set[Place]) -> set[Place]:
        """Take an earlier round's comments away; the cells that have none any more.

        Whose name stands on a comment is lost in LibreOffice: one on a cell in our colours is ours.
        """
        for at, node in self._at.items():
            if self._author(node).startswith(_THREAD):
                continue
            before, ours, _ = node.text.partition(_LINE)
            if ours and before.strip():
                self._cut(at, node)
            elif ours or self._author(node) == AUTHOR or at in coloured:
                self._edits.remove(node)
                self._gone.add(at)
        return self._gone

    def put(self, at: Place, note: str) -> bool:
        """Add a note to a cell; whether it needs a box, since it had no comment."""
        node = None if at in self._gone else self._at.get(at)
        if node is None:
            self._edits.append(self._list, self._comment(at, note))
            return True
        if not self._author(node).startswith(_THREAD):
            self._extend(at, node, note)
        return False

    def done(self) -> bytes:
        """The part with all changes."""
        for at, left in self._left.items():
            holder = self._text_of(self._at[at])
            if holder.end == holder.opened:
                self._edits.append(holder, left)
            else:
                self._edits.put(holder.opened, holder.closed, left)
        return self._edits.done()

    def _author(self, node: Node) -> str:
        number = node.got.get("authorId", "")
        known = number.isdigit() and int(number) < len(self._names)
        return self._names[int(number)] if known else ""

    def _text_of(self, node: Node) -> Node:
        found = node.first("text")
        if found is None:
            raise CannotPatch
        return found

    def _run(self, note: str) -> bytes:
        p = self._prefix
        return f'<{p}r><{p}t xml:space="preserve">{escape(note)}</{p}t></{p}r>'.encode()

    def _comment(self, at: Place, note: str) -> bytes:
        p = self._prefix
        ref = f"{letters(at[1])}{at[0]}"
        head = f'<{p}comment ref="{ref}" authorId="{self._own_author()}"><{p}text>'
        return head.encode() + self._run(note) + f"</{p}text></{p}comment>".encode()

    def _own_author(self) -> int:
        if AUTHOR not in self._names:
            p = self._prefix
            self._edits.append(self._authors, f"<{p}author>{AUTHOR}</{p}author>".encode())
            self._names.append(AUTHOR)
        return self._names.index(AUTHOR)

    def _extend(self, at: Place, node: Node, note: str) -> None:
        """Our words below theirs; a text without runs becomes one."""
        before = self._left.get(at) or self._runs(self._text_of(node), None)
        self._left[at] = before + self._run(f"{SEPARATOR}{note}")

    def _cut(self, at: Place, node: Node) -> None:
        """What stood before our line stays, in the looks it had."""
        holder = self._text_of(node)
        whole = holder.text.partition(_LINE)[0].rstrip("\r\n")
        self._left[at] = self._runs(holder, len(whole))

    def _runs(self, holder: Node, length: int | None) -> bytes:
        """The runs of a text, the first `length` characters of it."""
        pieces, left = [], len(holder.text) if length is None else length
        for run in holder.own("r", "t"):
            words = run if run.name == "t" else run.first("t")
            said = words.text if words is not None else ""
            if left <= 0 and length is not None:
                break
            raw = self._data[run.start : run.end]
            if run.name == "t":
                raw = self._run(said[:left])
            elif words is not None and len(said) > left:
                inner = escape(said[:left]).encode()
                head = self._data[run.start : words.opened]
                raw = head + inner + self._data[words.closed : run.end]
            pieces.append(raw)
            left -= len(said)
        return b"".join(pieces)
