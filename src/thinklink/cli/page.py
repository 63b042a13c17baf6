"""`thinklink page`: write the folder of the offline page."""

from __future__ import annotations

from pathlib import Path

import click

_MB = 1_000_000


@click.command()
@click.argument("out", metavar="OUT_DIR", type=click.Path(path_type=Path))
@click.option(
    "--organisation", type=click.Path(path_type=Path), help="Your own organisation.json: name, colours, whom to tell."
)
@click.option("--pyodide", type=click.Path(path_type=Path), help="A folder that holds Pyodide already.")
def page(out: Path, *, organisation: Path | None, pyodide: Path | None) -> None:
    """Write the offline page into OUT_DIR: the same answers in any browser, without a network.

    Put the folder on any web server. Nothing that is checked on the page leaves the device it is open on.

    \b
    thinklink page out/page
    python3 -m http.server --directory out/page 8000
    """
    from thinklink.page.writing import UnableToWrite, write_page

    try:
        size = write_page(
            out, organisation=organisation, pyodide=pyodide, say=lambda words: click.echo(words, err=True)
        )
    except UnableToWrite as why:
        raise click.UsageError(str(why)) from None
    click.echo(f"The page is in {out}: {size / _MB:.0f} MB. Put the folder on any web server.")
