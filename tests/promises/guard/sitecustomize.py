"""Loaded by every Python process of the command under test: writes down each try to reach a network, and refuses it.

The file to write to is named by the environment. Sockets inside this machine that have a path for an address are let
through, because processes may talk to their own children in that way.
"""

from __future__ import annotations

import os
import sys

_SEEN = os.environ["NETWORK_SEEN"]
_EVENTS = {
    *("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind", "socket.getaddrinfo"),
    *("socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "urllib.Request", "http.client.connect"),
    *("ftplib.connect", "smtplib.connect", "imaplib.open", "poplib.connect", "webbrowser.open"),
}
#: these give the socket first and the address second
_WITH_ADDRESS = {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"}


def _note(line: str) -> None:
    descriptor = os.open(_SEEN, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(descriptor, f"{line}\n".encode())
    os.close(descriptor)


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    inside = len(arguments) > 1 and isinstance(arguments[1], (bytes, str))
    if event not in _EVENTS or (inside and event in _WITH_ADDRESS):
        return
    _note(f"NETWORK {event} {arguments!r}")
    raise PermissionError(f"{event} is not allowed here")


_note(f"started {os.getpid()}")
sys.addaudithook(_watch)
