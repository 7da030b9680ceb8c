"""Comments and their boxes: ours beside and below what people wrote."""

from __future__ import annotations

import pytest

from crmsheets.excel.patch.boxes import blank as no_boxes
from crmsheets.excel.patch.boxes import blocks, with_boxes, without
from crmsheets.excel.patch.comments import AUTHOR, SEPARATOR, Comments, blank
from crmsheets.excel.patch.faults import CannotPatch
from crmsheets.excel.patch.spans import tree

ROOT = 'comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def part(*comments: str, authors: str = "<author>周敏</author><author>tc={1}</author>") -> bytes:
    listed = f"<commentList>{''.join(comments)}</commentList>"
    return f"<{ROOT}><authors>{authors}</authors>{listed}</comments>".encode()


def comment(ref: str, text: str, author: int = 0) -> str:
    return f'<comment ref="{ref}" authorId="{author}">{text}</comment>'


def texts(data: bytes) -> dict[str, str]:
    listed = tree(data).first("commentList")
    assert listed is not None
    return {node.got["ref"]: node.text for node in listed.children}


BOLD = '<text><r><rPr><b/></rPr><t xml:space="preserve">周敏: </t></r><r><t>问过&lt;老板</t></r></text>'
FORMS = {
    "runs": (BOLD, "周敏: 问过<老板"),
    "one text": ("<text><t>问过</t></text>", "问过"),
    "nothing": ("<text/>", ""),
}


@pytest.mark.parametrize(("text", "said"), FORMS.values(), ids=FORMS)
def test_a_note_stands_below_what_somebody_wrote_and_goes_again(text: str, said: str) -> None:
    once = Comments(part(comment("B4", text)))
    assert not once.put((4, 2), "请填<数字>")
    assert texts(once.done()) == {"B4": f"{said}{SEPARATOR}请填<数字>"}
    twice = Comments(once.done())
    gone = twice.wipe(set())
    assert texts(twice.done()) == ({"B4": said} if said else {})
    assert gone == (set() if said else {(4, 2)})


def test_bold_letters_stay_bold() -> None:
    once = Comments(part(comment("B4", BOLD)))
    once.put((4, 2), "x")
    twice = Comments(once.done())
    twice.wipe(set())
    assert "<r><rPr><b/></rPr><t" in twice.done().decode()


def test_a_text_cut_in_the_middle_of_a_run_keeps_its_looks() -> None:
    joined = f"<text><r><rPr><i/></rPr><t>问过{SEPARATOR}请填</t></r><r><t>别的</t></r></text>"
    comments = Comments(part(comment("B4", joined)))
    comments.wipe(set())
    assert texts(comments.done()) == {"B4": "问过"}
    assert b"<r><rPr><i/></rPr>" in comments.done()


def test_a_note_of_ours_goes_and_a_new_one_comes() -> None:
    once = Comments(blank())
    assert once.put((4, 2), "第一轮")
    again = Comments(once.done())
    assert again.wipe(set()) == {(4, 2)}
    assert again.places == set()
    assert again.put((4, 2), "第二轮")
    assert texts(again.done()) == {"B4": "第二轮"}
    assert again.done().count(b"<author>") == 1


def test_a_note_on_a_cell_in_our_colours_is_ours_whoever_is_named() -> None:
    comments = Comments(part(comment("B4", "<text><t>a</t></text>"), comment("B5", BOLD, 9)))
    assert comments.wipe({(4, 2)}) == {(4, 2)}
    assert list(texts(comments.done())) == ["B5"]


def test_what_stands_for_a_thread_is_left_alone() -> None:
    data = part(comment("B4", "<text><t>[Threaded comment]</t></text>", 1))
    comments = Comments(data)
    assert not comments.put((4, 2), "x")
    assert comments.wipe({(4, 2)}) == set()
    assert comments.done() == data


@pytest.mark.parametrize("data", [f"<{ROOT}/>".encode(), part(comment("B4", ""))])
def test_comments_without_their_elements_are_refused(data: bytes) -> None:
    with pytest.raises(CannotPatch):
        Comments(data).put((4, 2), "x")


def test_boxes_are_added_and_taken_away_by_cell() -> None:
    drawing = with_boxes(no_boxes(3), {(1, 1): "a", (1_048_576, 16_384): "b\nc"}, [(2, 2, 80.0)])
    assert blocks(drawing) == {3}
    assert b'id="_x0000_s3073"' in drawing
    assert b'id="_x0000_s3074"' in drawing
    tree(drawing)
    left = without(drawing, {(1, 1), (9, 9)})
    assert (left.count(b"<x:Row>0<"), left.count(b"<x:Row>1048575<")) == (0, 1)
    assert without(drawing, set()) == drawing


def test_other_shapes_and_what_is_not_well_formed_stay() -> None:
    button = b"<v:shape id='_x0000_s1026'><br><x:ClientData ObjectType='Button'/></v:shape>"
    note = b"<v:shape><x:ClientData ObjectType='Note'></x:ClientData></v:shape>"
    drawing = no_boxes(1).replace(b"</xml>", button + note + b"</xml>\r\n")
    added = with_boxes(drawing, {(2, 2): "x"}, [])
    assert button in added
    assert b'id="_x0000_s1027"' in added
    assert without(added, {(2, 2)}) == drawing
    assert with_boxes(drawing, {}, []) == drawing


def test_a_drawing_without_an_end_is_refused() -> None:
    for drawing in (no_boxes(1)[:-6], b"</xml>"):
        with pytest.raises(CannotPatch):
            with_boxes(drawing, {(2, 2): "x"}, [])


def test_shapes_say_themselves_what_the_drawing_does_not() -> None:
    drawing = with_boxes(b"<xml></xml>", {(2, 2): "x"}, [])
    assert drawing.count(b'xmlns:v="urn:schemas-microsoft-com:vml"') == 2
    tree(drawing)
    assert blocks(drawing) == set()


def test_the_author_is_named_as_ours() -> None:
    comments = Comments(part())
    comments.put((1, 1), "x")
    assert f"<author>{AUTHOR}</author>" in comments.done().decode()
    assert 'authorId="2"' in comments.done().decode()
