"""Saved profiles for tests: invented people from the evaluation's own maker, and PDFs made by hand to do harm."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import typst

from thinklink.evaluation.saved_profiles import Person, look_of, person, set_in_lines, written
from thinklink.intake.kinds import read_bytes
from thinklink.report.pdf import _fonts

SUBJECT = person(3)


def lines_of(number, **look):
    return set_in_lines(person(number), replace(look_of(random.Random(number)), **{"item": 5.0} | look))


def pdf_of(number=3, producer="fop", **look):
    return written(lines_of(number, **look), producer)


def set_by_hand(profile, producer="fop", honours=(), **look):
    """Return the PDF of a profile that a test invents itself."""
    who = Person(profile, "+44 7700 900123", "kim@mail.example", honours)
    return written(set_in_lines(who, replace(look_of(random.Random(1)), **{"item": 5.0} | look)), producer)


def told_anew(lines, words):
    """Return `lines` with some of their texts told in other words."""
    return [replace(line, text=words.get(line.text, line.text)) for line in lines]


def profile_in(data):
    (reading,) = read_bytes("profile.pdf", data).readings
    return reading.dossier.profile


def set_by_typst(lines):
    """Return the PDF that typst makes of `lines`, each at its place."""
    template = """#set page(width: 612pt, height: 792pt, margin: 0pt)
#set text(font: "Noto Sans", top-edge: "baseline", fallback: true)
#for (n, page) in json(bytes(sys.inputs.pages)).enumerate() {
  if n > 0 { pagebreak() }
  for line in page { place(dx: line.left * 1pt, dy: line.down * 1pt, text(size: line.size * 1pt, line.text)) }
}"""
    pages = {}
    for line in lines:
        told = {"left": line.left, "down": line.down, "size": line.size, "text": line.text}
        pages.setdefault(line.page, []).append(told)
    compiler = typst.Compiler(
        template.encode(),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"pages": json.dumps(list(pages.values()))},
    )
    return compiler.compile(format="pdf")


def by_hand(*bodies, trailer=b"/Root 1 0 R"):
    """Return a PDF of these objects, numbered from 1."""
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(bodies, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, size = len(out), len(bodies) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size + b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer\n<< %s /Size %d >>\nstartxref\n%d\n%%%%EOF\n" % (trailer, size, start))


def stream(data, told=b""):
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (told, len(data), data)


def one_page(content, resources=b"", told=b""):
    """Return a PDF of one page with this content, in a font that every viewer has."""
    return by_hand(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> %s >> >>" % resources,
        stream(content, told),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
