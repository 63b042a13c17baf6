"""CSV files with everything that was done to them on the way."""

from __future__ import annotations

import csv
from contextlib import suppress

import pytest
from archives import CONNECTIONS, PREAMBLE, connection, connections, read, table
from hypothesis import given as for_all
from hypothesis import strategies as st

from thinklink.intake.limits import DEFAULT, Limits
from thinklink.intake.linkedin.tables import has_header, read_table
from thinklink.intake.unable import UnableToRead

NEEDED = ("First Name", "Connected On")
WANTED = ("Connected On", "First Name", "Last Name")


def rows(data, limits=DEFAULT):
    return [cells for _, cells in read_table(data, NEEDED, WANTED, limits).rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("preamble", ["", PREAMBLE])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_encodings_line_ends_preambles_and_quoting_make_no_difference(encoding, end, preamble, quoting):
    row = connection(**{"First Name": "Zoë", "Last Name": 'Muster, "PhD"\nII'})
    data = table(
        CONNECTIONS, [row], preamble=preamble.replace("\n", end), lineterminator=end, encoding=encoding, quoting=quoting
    )
    assert rows(data) == [("08 Feb 2026", "Zoë", 'Muster, "PhD"\nII')]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_what_parts_the_cells_is_seen_from_the_header(delimiter):
    data = f"Connected On{delimiter}first_name\n2026-01-01{delimiter}Kim\n".encode()
    assert rows(data) == [("2026-01-01", "Kim", "")]


def test_short_long_and_empty_rows_are_taken_as_they_are():
    data = b"First Name,Last Name,Connected On\nKim\n,,\n\nAda,B,08 Feb 2026,more,and more\n"
    found = read_table(data, NEEDED, WANTED, DEFAULT)
    assert found.rows == [(2, ("", "Kim", "")), (5, ("08 Feb 2026", "Ada", "B"))]
    assert found.cut_at is None


def test_lines_are_counted_from_the_header_and_rows_stand_where_they_start():
    data = connections(connection(Company="one\ntwo\nthree"), connection("ada"))
    assert [line for line, _ in read_table(data, NEEDED, WANTED, DEFAULT).rows] == [2, 5]


def test_a_file_that_ends_inside_quotation_marks_was_cut_off_and_the_line_is_told():
    data = connections(connection()) + b'Ada,"Exempel, of'
    found = read_table(data, NEEDED, WANTED, DEFAULT)
    assert (len(found.rows), found.cut_at) == (1, 3)


def test_a_cut_off_table_is_told_as_refused():
    found, refused = read({"Connections.csv": connections(connection()) + b'Ada,"x'})
    assert found.counts["connections"] == 1
    assert refused[0].reason == "it is cut off in the row that starts at line 3; only the rows before it were read"


def test_bytes_of_nothing_between_letters_are_left_out():
    assert rows(connections(connection()).replace(b"Kim", b"K\0im")) == [("08 Feb 2026", "Kim", "Muster")]


def test_without_the_needed_columns_there_is_no_table():
    with pytest.raises(UnableToRead, match='"First Name", "Connected On"'):
        rows(b"a,b\n1,2\n")
    assert not has_header(b"a,b", NEEDED)
    assert has_header(connections(), NEEDED)


def test_a_header_far_down_is_not_looked_for():
    with pytest.raises(UnableToRead):
        rows(b"x\n" * 100 + connections(connection()))


def test_the_limit_on_rows_is_kept():
    data = connections(*[connection()] * 5)
    assert len(rows(data, Limits(rows=5))) == 5
    with pytest.raises(UnableToRead, match="more than 4 rows"):
        rows(data, Limits(rows=4))


def test_the_limit_on_cells_is_kept_and_the_csv_module_left_as_it_was():
    before = csv.field_size_limit()
    data = connections(connection(Company="x" * 200))
    assert rows(data, Limits(cell_chars=200))
    with pytest.raises(UnableToRead, match="longer than 100 characters"):
        rows(data, Limits(cell_chars=100))
    assert csv.field_size_limit() == before


@for_all(st.binary(max_size=400))
def test_any_bytes_after_a_header_give_rows_or_a_reason(data):
    with suppress(UnableToRead):
        found = rows(b"First Name,Connected On\n" + data)
        assert all(len(cells) == len(WANTED) for cells in found)
