"""Placed lines, to the bytes of a PDF, in the manner of several programs.

`fop` writes as Apache FOP does: pages turned upside down, one composite font with Identity-H codes in hexadecimal, a
ToUnicode table, arrays with kerning. The others do what programs do that print an export again: one-byte fonts, words
placed one by one without spaces, plain literal strings, objects packed into streams, everything a little smaller.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import Final

from .setting import PAGE_HEIGHT, Placed, lines_by_page, width

_BAR: Final = "0.1608 0.2431 0.2863 rg 0 0 202 792 re f"
#: a glyph's number in the font of the exports is the character's, less this, as far as ASCII goes
_GLYPH_OFFSET, _FIRST_FREE = 29, 200


@dataclass(slots=True)
class Glyphs:
    """Which number stands for each character, in the order of use, and the tables that tell so."""

    first: int
    numbers: dict[str, int] = field(default_factory=dict)

    def number(self, char: str) -> int:
        """Return the number of `char`."""
        if char not in self.numbers:
            self.numbers[char] = self.first + len(self.numbers)
        return self.numbers[char]

    def to_unicode(self, digits: int) -> bytes:
        """Return a ToUnicode table with codes of so many hexadecimal digits."""
        pairs = [f"<{number:0{digits}x}> <{char.encode('utf-16-be').hex()}>" for char, number in self.numbers.items()]
        blocks = (pairs[at : at + 100] for at in range(0, len(pairs), 100))
        body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        span = f"1 begincodespacerange\n<{'0' * digits}> <{'F' * digits}>\nendcodespacerange"
        head = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap"
        return f"{head}\n{span}\n{body}\nendcmap\nend end".encode("ascii")


@dataclass(slots=True)
class Objects:
    """The objects of a PDF while they are put together; the first is the catalogue."""

    bodies: list[bytes] = field(default_factory=list)

    def add(self, body: str | bytes) -> int:
        """Add an object and return its number."""
        self.bodies.append(body.encode("ascii") if isinstance(body, str) else body)
        return len(self.bodies)

    def stream(self, data: bytes, told: str = "") -> int:
        """Add a packed stream and return its number."""
        packed = zlib.compress(data)
        head = f"<< {told} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n".encode("ascii")
        return self.add(head + packed + b"\nendstream")


def written(lines: Sequence[Placed], producer: str) -> bytes:
    """Return the PDF that `producer`, a name in `PRODUCERS`, makes of `lines`."""
    return PRODUCERS[producer](lines)


def can_write(lines: Iterable[Placed], producer: str) -> bool:
    """Return whether `producer` has codes enough for all characters of `lines`."""
    chars = {char for line in lines for char in line.text}
    if producer == "plain":
        return all(_in_codec(char) for char in chars)
    return producer != "one_byte" or len(chars) < _FIRST_FREE


def _in_codec(char: str) -> bool:
    return bool(char.encode("cp1252", "ignore"))


def _fop(lines: Sequence[Placed]) -> bytes:
    glyphs, objects = Glyphs(_FIRST_FREE), Objects()
    for char in map(chr, range(0x20, 0x7F)):
        glyphs.numbers[char] = ord(char) - _GLYPH_OFFSET
    pages = [_fop_page(page, glyphs) for page in lines_by_page(lines)]
    _document(objects, pages, partial(_composite_font, glyphs), "Apache FOP Version 2.2")
    return _with_table(objects)


def _fop_page(lines: list[Placed], glyphs: Glyphs) -> str:
    drawn = [f"q\n1 0 0 -1 0 {PAGE_HEIGHT:g} cm", f"q {_BAR} Q"]
    for line in lines:
        codes = [f"<{glyphs.number(char):04x}>" for char in line.text]
        kerned = " ".join(f"{code} {(number * 7) % 19 - 9}" for number, code in enumerate(codes))
        place = f"q 1 0 0 1 {line.left:g} 10 cm"
        drawn.append(f"{place}\nBT\n/F1 {line.size:g} Tf\n1 0 0 -1 0 {line.down - 10:.3f} Tm [{kerned}] TJ\nET\nQ")
    return "\n".join([*drawn, "Q"])


def _words(lines: Sequence[Placed]) -> bytes:
    """Every word by itself, moved to where it stands, a tenth smaller and set in from the margin."""
    glyphs, objects = Glyphs(3), Objects()
    pages = []
    for page in lines_by_page(lines):
        drawn = ["0.9 0 0 0.9 30 40 cm"]
        for line in page:
            drawn.append(f"BT /F1 1 Tf {line.size:g} 0 0 {line.size:g} {line.left:g} {PAGE_HEIGHT - line.down:.3f} Tm")
            for word in line.text.replace("\xa0", " ").split(" "):
                codes = "".join(f"{glyphs.number(char):04x}" for char in word)
                drawn.append(f"<{codes}> Tj {width(f'{word} ', 1.0):.4f} 0 Td")
            drawn.append("ET")
        pages.append("\n".join(drawn))
    _document(objects, pages, partial(_composite_font, glyphs), "Printer 1")
    return _with_streams(objects)


def _one_byte(lines: Sequence[Placed]) -> bytes:
    """A simple font whose codes mean nothing without its table, in literal strings."""
    glyphs, objects = Glyphs(33), Objects()
    pages = []
    for page in lines_by_page(lines):
        drawn = []
        for line in page:
            codes = bytes(glyphs.number(char) for char in line.text)
            drawn.append(
                f"BT /F1 {line.size:g} Tf {line.left:g} {PAGE_HEIGHT - line.down:.3f} Td {_literal(codes)} Tj ET"
            )
        pages.append("\n".join(drawn))
    _document(objects, pages, partial(_simple_font, glyphs), "Quartz-like 2")
    return _with_streams(objects)


def _plain(lines: Sequence[Placed]) -> bytes:
    """A font that every viewer has, with the usual codes, and lines that follow each other by their distance."""
    pages = []
    for page in lines_by_page(lines):
        drawn, before = ["BT"], (0.0, 0.0)
        for line in page:
            at = (line.left, PAGE_HEIGHT - line.down)
            text = _literal(line.text.encode("cp1252"))
            drawn.append(f"/F1 {line.size:g} Tf {at[0] - before[0]:g} {at[1] - before[1]:.3f} TD {text} Tj")
            before = at
        pages.append("\n".join([*drawn, "ET"]))
    objects = Objects()
    _document(objects, pages, _usual_font, "Plain 3")
    return _with_table(objects)


def _literal(codes: bytes) -> str:
    return "(" + "".join(f"\\{code:03o}" for code in codes) + ")"


def _composite_font(glyphs: Glyphs, objects: Objects) -> int:
    table = objects.stream(glyphs.to_unicode(4))
    widths = " ".join(f"{number} [{width(char, 1000.0):.0f}]" for char, number in glyphs.numbers.items())
    inner = objects.add(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /EAAAAA+ArialUnicodeMS /DW 1000 /W [{widths}] >>"
    )
    return objects.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /EAAAAA+ArialUnicodeMS /Encoding /Identity-H "
        f"/DescendantFonts [{inner} 0 R] /ToUnicode {table} 0 R >>"
    )


def _simple_font(glyphs: Glyphs, objects: Objects) -> int:
    table = objects.stream(glyphs.to_unicode(2))
    widths = " ".join(f"{width(char, 1000.0):.0f}" for char in glyphs.numbers)
    return objects.add(
        f"<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAB+Arial /FirstChar {glyphs.first} "
        f"/LastChar {glyphs.first + len(glyphs.numbers) - 1} /Widths [{widths}] /ToUnicode {table} 0 R >>"
    )


def _usual_font(objects: Objects) -> int:
    widths = " ".join(
        f"{width(bytes([code]).decode('cp1252', 'ignore') or ' ', 1000.0):.0f}" for code in range(32, 256)
    )
    return objects.add(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding "
        f"/FirstChar 32 /LastChar 255 /Widths [{widths}] >>"
    )


def _document(objects: Objects, pages: list[str], font: Callable[[Objects], int], producer: str) -> None:
    """Put together catalogue (1), page tree (2), what made it (3), font and pages."""
    told = f"<< /Title (Resume) /Author (LinkedIn) /Subject (Resume generated from profile) /Producer ({producer}) >>"
    objects.bodies += [b"<< /Type /Catalog /Pages 2 0 R >>", b"", told.encode("ascii")]
    fonts = font(objects)
    kids = []
    for drawn in pages:
        content = objects.stream(drawn.encode("ascii"))
        kids.append(objects.add(f"<< /Type /Page /Parent 2 0 R /Contents {content} 0 R >>"))
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    tree = f"<< /Type /Pages /Count {len(kids)} /Kids [{listed}] /MediaBox [0 0 612 792] "
    objects.bodies[1] = f"{tree}/Resources << /Font << /F1 {fonts} 0 R >> >> >>".encode("ascii")


def _with_table(objects: Objects) -> bytes:
    """Return the file with a plain table of where each object stands."""
    out, places = bytearray(b"%PDF-1.4\n%\xaa\xab\xac\xad\n"), []
    for number, body in enumerate(objects.bodies, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    size, start = len(places) + 1, len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, rows)
    return bytes(out + b"trailer\n<< /Root 1 0 R /Info 3 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n" % (size, start))


def _with_streams(objects: Objects) -> bytes:
    """Return the file with all objects that may be packed in one stream, and the table in another."""
    out, rows = bytearray(b"%PDF-1.5\n%\xaa\xab\xac\xad\n"), {}
    packed = {n: body for n, body in enumerate(objects.bodies, start=1) if b"\nstream\n" not in body}
    holder = len(objects.bodies) + 1
    heads, bodies = "", b""
    for place, (number, body) in enumerate(packed.items()):
        heads += f"{number} {len(bodies)} "
        bodies += body + b"\n"
        rows[number] = (2, holder, place)
    told = f"/Type /ObjStm /N {len(packed)} /First {len(heads)}"
    Objects.stream(objects, heads.encode("ascii") + bodies, told)
    for number, body in enumerate(objects.bodies, start=1):
        if number not in packed:
            rows[number] = (1, len(out), 0)
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table, start = holder + 1, len(out)
    rows |= {0: (0, 0, 65535), table: (1, start, 0)}
    data = b"".join(
        kind.to_bytes(1, "big") + place.to_bytes(4, "big") + last.to_bytes(2, "big")
        for _, (kind, place, last) in sorted(rows.items())
    )
    told = f"/Type /XRef /W [1 4 2] /Root 1 0 R /Info 3 0 R /Size {table + 1}"
    objects.stream(data, told)
    return bytes(out + b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (table, objects.bodies[-1], start))


PRODUCERS: Final[Mapping[str, Callable[[Sequence[Placed]], bytes]]] = MappingProxyType(
    {"fop": _fop, "words": _words, "one_byte": _one_byte, "plain": _plain}
)
