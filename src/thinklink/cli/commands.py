"""The table of commands, and the group that imports each of them only when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Final

import click

from thinklink import __version__


@dataclass(frozen=True, slots=True)
class Listed:
    """One command: its name, the module of this package that holds it under the same name, and its one line of help."""

    name: str
    module: str
    help: str


COMMANDS: Final = (
    Listed("check", "check", "Check what you have: a message, an advert, a LinkedIn archive."),
    Listed("review", "review", "Answer plain questions instead, or as well."),
    Listed("report", "report", "Make the evidence pack and a letter. Nothing is sent."),
    Listed("remove", "remove", "Show the steps to remove a contact, or check that it is gone."),
    Listed("assess", "assess", "For programs: dossiers in, one line of JSON out for each."),
    Listed("page", "page", "Write the offline page: the same answers in any browser."),
    Listed("evaluate", "evaluate", "Measure how right it is on labelled material."),
    Listed("bench", "bench", "Measure how fast it is."),
)
_BY_NAME: Final = {listed.name: listed for listed in COMMANDS}

START: Final = """\
ThinkLink: is this approach all right, and what do I do now?
Everything stays on this device. Nothing is sent to anyone.

  thinklink check message.txt    a message or an advert that you saved as a text file
  thinklink check archive.zip    your whole LinkedIn archive
  thinklink check -              paste the text, then press Ctrl-D (on Windows Ctrl-Z, Enter)
  thinklink review               answer a few plain questions; you may skip any

  then, as the answer shows:     thinklink report, thinklink remove

All commands: thinklink --help. One of them: thinklink check --help.
"""


class Commands(click.Group):
    """A group whose commands come from the table; listing them imports none."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the table, which is the order of use."""
        del ctx
        return list(_BY_NAME)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command `cmd_name`, or return `None` where there is none."""
        del ctx
        listed = _BY_NAME.get(cmd_name)
        if listed is None:
            return None
        command = getattr(import_module(f"{__package__}.{listed.module}"), listed.name)
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from the table."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(listed.name, listed.help) for listed in COMMANDS])


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="ThinkLink", message="%(prog)s %(version)s")
@click.pass_context
def thinklink(ctx: click.Context) -> None:
    """Recognise, realise, report and remove false profiles, on your own device.

    Set THINKLINK_DEBUG=1 to see more when something goes wrong.
    """
    if ctx.invoked_subcommand is None:
        click.echo(START, nl=False)
