"""Loaded by every Python process of the command under test: writes down each try to reach a network, and refuses it.

It is loaded by a `.pth` file, since a reading process takes nothing from the environment; and it writes into a pipe
that it opened at the start, since a reading process may not write files. Sockets inside this machine that have a path
for an address are let through, because processes may talk to their own children in that way.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

PIPE = "network-guard-pipe"
_EVENTS = {
    *("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind", "socket.getaddrinfo"),
    *("socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "urllib.Request", "http.client.connect"),
    *("ftplib.connect", "smtplib.connect", "imaplib.open", "poplib.connect", "webbrowser.open"),
}
#: these give the socket first and the address second
_WITH_ADDRESS = {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"}


def watch() -> None:
    """Note, from now on, every try to reach a network, in the pipe beside the environment of this Python."""
    pipe = os.open(Path(sys.prefix) / PIPE, os.O_WRONLY)
    os.write(pipe, f"started {' '.join(sys.orig_argv[1:4])}\n".encode())

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        inside = event in _WITH_ADDRESS and isinstance(arguments[1], (bytes, str))
        if event not in _EVENTS or inside:
            return
        os.write(pipe, f"NETWORK {event} {arguments!r}\n".encode()[:500])
        raise PermissionError(f"{event} is not allowed here")

    sys.addaudithook(refuse)
