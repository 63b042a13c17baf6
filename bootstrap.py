"""Set up a fresh machine with one command; it needs Python 3.11 or later and nothing else.

`python3 bootstrap.py` makes `.venv` in this folder, installs what is pinned by hash in `requirements/run.txt`, and
runs the main job on the bundled example. `python3 bootstrap.py --check` installs `requirements/dev.txt`, Chromium and
npm instead, and passes the tests. What is already there is left alone, so a second run starts at once.

Only wheels are installed (`--only-binary`), so no package runs code of its own while it is set up.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = "python.exe" if os.name == "nt" else "python"
OLDEST = (3, 11)
#: the names Chromium goes by, and the Debian package that brings it
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
#: lines of a failed step that are worth showing
LAST_LINES = 15


class CannotSetUp(Exception):
    """Something outside this folder is missing; the message says what to do about it."""


def main() -> int:
    """Set up and run what was asked for; return the exit status of that."""
    parser = argparse.ArgumentParser(description="Set ThinkLink up and run it on the bundled example.")
    parser.add_argument("--check", action="store_true", help="set up for development and pass the tests")
    wants_check = parser.parse_args().check
    try:
        _refuse_old_python()
        return _check() if wants_check else _run_example()
    except CannotSetUp as problem:
        print(f"bootstrap: {problem}", file=sys.stderr)
        return 2


def _run_example() -> int:
    _install("run")
    zipped = HERE / "examples" / "archive.zip"
    example = (zipped if zipped.exists() else HERE / "examples" / "archive").relative_to(HERE)
    thinklink = (BIN / "thinklink").relative_to(HERE)
    _say(f"Running: {thinklink} check {example}\n")
    status = subprocess.call([str(BIN / "thinklink"), "check", str(example)], cwd=HERE)
    if status == 0:
        _say("\nThat was a made-up example. For your own LinkedIn archive, which stays on this device:")
        _say(f"  {thinklink} check PATH/TO/YOUR-ARCHIVE.zip")
    return status


def _check() -> int:
    _install("dev")
    if not any(shutil.which(name) for name in CHROMIUM):
        _install_debian("chromium", "The tests need Chromium; install it, then run this again.")
    if not shutil.which("npm"):
        _install_debian("npm", "The tests of the offline page need npm; install it, then run this again.")
    just = [str(BIN / "just"), "--justfile", str(HERE / "justfile"), "check-all"]
    return subprocess.call(just, cwd=HERE)


def _refuse_old_python() -> None:
    if sys.version_info < OLDEST:
        found, oldest = (".".join(str(part) for part in version[:2]) for version in (sys.version_info, OLDEST))
        raise CannotSetUp(f"Python {oldest} or later is needed, and this is {found}.")


def _install(which: str) -> None:
    """Install the requirements called `which`, and this package, unless the very same stands there already."""
    stamp, wanted = VENV / f"thinklink-{which}.stamp", _fingerprint(which)
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return
    if not _venv_works():
        _make_venv()
    _say(f"Installing requirements/{which}.txt; the first time this may take some minutes ...")
    # Everything is listed, so nothing is to be worked out: pip would otherwise look at releases newer than the pin of
    # what somebody needs with an extra, and refuse them for having no hash.
    pinned = ["--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", f"requirements/{which}.txt"]
    _pip(*pinned)
    _pip("--no-deps", "--no-build-isolation", "--editable", ".")
    _refuse_missing()
    stamp.write_text(wanted, "utf-8")


def _fingerprint(which: str) -> str:
    """Return what the set-up depends on: the pins, the package's own description, and the place of this folder."""
    pins, package = HERE / "requirements" / f"{which}.txt", HERE / "pyproject.toml"
    return hashlib.sha256(b"\0".join([pins.read_bytes(), package.read_bytes(), str(HERE).encode()])).hexdigest()


def _venv_works() -> bool:
    """Tell whether `.venv` was made in this very place (its scripts hold the path) and still has a working pip."""
    made_as = VENV / "pyvenv.cfg"
    here = made_as.exists() and str(VENV) in made_as.read_text("utf-8")
    return here and (BIN / PYTHON).exists() and _quietly([str(BIN / PYTHON), "-m", "pip", "--version"]).returncode == 0


def _make_venv() -> None:
    _say("Making .venv in this folder ...")
    make = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if _quietly(make).returncode == 0:
        return
    _install_debian("python3-venv", "This Python cannot make a virtual environment; install its `venv` module.")
    done = _quietly(make)
    if done.returncode != 0:
        raise CannotSetUp(f"This Python cannot make a virtual environment.\n{_last_lines(done)}")


def _pip(*arguments: str) -> None:
    pip = [str(BIN / PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    done = _quietly([*pip, *arguments])
    if done.returncode != 0:
        raise CannotSetUp(f"pip could not install what is needed; its last words:\n{_last_lines(done)}")


def _refuse_missing() -> None:
    """Stop where the list of requirements lacks something that another one needs."""
    done = _quietly([str(BIN / PYTHON), "-m", "pip", "check", "--disable-pip-version-check"])
    if done.returncode != 0:
        raise CannotSetUp(f"the requirements do not fit together:\n{_last_lines(done)}")


def _install_debian(package: str, otherwise: str) -> None:
    """Install a Debian package by name where that is allowed without asking; else stop with the sentence given."""
    before = _root_prefix()
    if before is None:
        raise CannotSetUp(otherwise)
    _say(f"Installing the Debian package {package} ...")
    apt = [*before, "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    _quietly([*apt, "update"])
    done = _quietly([*apt, "install", "--yes", "--no-install-recommends", package])
    if done.returncode != 0:
        raise CannotSetUp(f"{otherwise} apt-get could not:\n{_last_lines(done)}")


def _root_prefix() -> list[str] | None:
    """Return what to put before apt-get to run it as root, or `None` where that cannot be done without a password."""
    if shutil.which("apt-get") is None:
        return None
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    allowed = shutil.which("sudo") is not None and _quietly([*sudo, "true"]).returncode == 0
    return sudo if allowed else None


def _quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(
        command,
        cwd=HERE,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


def _last_lines(done: subprocess.CompletedProcess[str]) -> str:
    return "\n".join(done.stdout.strip().splitlines()[-LAST_LINES:])


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
