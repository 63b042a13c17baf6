"""How soon the offline page answers on a phone: a browser at a quarter of this machine's speed, cold and warm.

Chromium's own slowing down leaves workers as fast as they are, and Python runs in one. So the whole process that shows
the page is halted for three quarters of the time, again and again; that works on Linux and macOS.

Cold is a first visit with nothing kept: from opening the page to the answer, a conversation being pasted at once.
Warm is a further conversation on the page that stands open. The files come from this machine, so the figure is of
computing, and leaves out what a network takes. The bars are this project's promise.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from thinklink.page.writing import UnableToWrite, write_page

from .speed import UnableToMeasure

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

BAR_COLD_SECONDS: Final = 20.0
BAR_WARM_SECONDS: Final = 2.0
#: how many times slower than this machine, and how wide
SLOWER: Final = 4
_SCREEN: Final = {"width": 360, "height": 740}
_RUNS: Final = 3
_SLICE_SECONDS: Final = 0.01
_PATIENCE: Final = 180_000
_CHROMIUM: Final = ("chromium", "chromium-browser", "google-chrome")
_THERE: Final = "#answer-screen:not([hidden])"
#: made up; as long as such conversations are
_TALK: Final = "\n".join(
    f"{who}\n{9 + number}:15 AM\n{text}"
    for number, (who, text) in enumerate(
        (
            ("Petra Hollis", "Good morning, thank you for connecting. We look for people who know the grid well."),
            ("You", "Thank you. What is it about?"),
            (
                "Petra Hollis",
                "A short paper for a client who would rather not be named. We pay 700 pounds for two pages.",
            ),
            ("You", "I would have to ask at work first."),
            ("Petra Hollis", "No need for that. Write to me on Telegram, and tell me who decides about spare parts."),
        )
    )
)


@dataclass(frozen=True, slots=True)
class PageSpeed:
    """Median seconds to the first answer on a first visit, and to a further one."""

    cold: float
    warm: float


def page_speed(runs: int = _RUNS) -> PageSpeed:
    """Write the page, open it in Chromium slowed down, and time its answers. Raises `UnableToMeasure`."""
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError:
        raise UnableToMeasure("Measuring the page needs playwright, which is in requirements/dev.txt.") from None
    chromium = next(filter(None, map(shutil.which, _CHROMIUM)), None)
    if chromium is None:
        raise UnableToMeasure("Measuring the page needs Chromium.")
    try:
        with _served() as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            visits = [_visit(browser, address) for _ in range(runs)]
            browser.close()
    except (Error, UnableToWrite) as trouble:
        raise UnableToMeasure(str(trouble).splitlines()[0]) from None
    return PageSpeed(median(cold for cold, _ in visits), median(warm for _, warm in visits))


@contextmanager
def _served() -> Iterator[str]:
    """Write the page and serve it from a process of its own; yield its address."""
    with tempfile.TemporaryDirectory(prefix="thinklink-bench-") as folder:
        write_page(Path(folder))
        serve = [sys.executable, "-u", "-m", "http.server", "--bind", "127.0.0.1", "--directory", folder, "0"]
        with subprocess.Popen(  # noqa: S603 - Python's own server, on a folder made here
            serve, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as server:
            try:
                said = server.stdout.readline() if server.stdout else ""
                port = re.search(r"port (\d+)", said)
                if port is None:
                    raise UnableToMeasure("The page could not be served on this machine.")
                yield f"http://127.0.0.1:{port[1]}/"
            finally:
                server.kill()


def _visit(browser: Browser, address: str) -> tuple[float, float]:
    """Return the seconds to the first answer on a fresh visit, and to the second."""
    context = browser.new_context(viewport={"width": _SCREEN["width"], "height": _SCREEN["height"]})
    try:
        page = context.new_page()
        page.set_default_timeout(_PATIENCE)
        page.goto(f"{address}icon.svg")
        with _slowed(_process_of(browser)):
            begin = time.perf_counter()
            page.goto(address)
            _paste(page)
            cold = time.perf_counter() - begin
            page.get_by_role("button", name=re.compile("^Start again")).click()
            begin = time.perf_counter()
            _paste(page)
            return cold, time.perf_counter() - begin
    finally:
        context.close()


def _process_of(browser: Browser) -> list[int]:
    """Return the processes that show pages; there is only one page."""
    told = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    return [one["id"] for one in told if one["type"] == "renderer"]


@contextmanager
def _slowed(processes: Sequence[int]) -> Iterator[None]:
    """Let `processes` run for one part in `SLOWER` of the time."""
    over = threading.Event()

    def halt_and_go_on() -> None:
        while not over.is_set():
            _signal(processes, signal.SIGSTOP)
            time.sleep(_SLICE_SECONDS * (SLOWER - 1))
            _signal(processes, signal.SIGCONT)
            time.sleep(_SLICE_SECONDS)

    thread = threading.Thread(target=halt_and_go_on, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _signal(processes: Sequence[int], what: signal.Signals) -> None:
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process, what)


def _paste(page: Page) -> None:
    page.get_by_role("button", name=re.compile("^Paste")).click()
    page.fill("#pasted", _TALK)
    page.get_by_role("button", name="Check it").click()
    page.wait_for_selector(_THERE)
