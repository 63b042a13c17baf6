"""Import the rooms that must later run in a browser, with everything refused that is not there.

Run as a program, in a fresh process: it refuses every compiled module from outside the standard library, and the
packages named on the command line, then imports every module of the rooms named after a `--`, and prints how many.
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import pkgutil
import sys


class Refuse(importlib.abc.MetaPathFinder):
    """Answers for what a browser does not have by saying that it is not there."""

    def __init__(self, packages: set[str]) -> None:
        self.packages = packages

    def find_spec(self, name, path=None, target=None):
        """Raise for a refused package or a compiled module of a package that was installed; else let others answer."""
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        installed = spec is not None and "site-packages" in str(spec.origin)
        compiled = installed and isinstance(spec.loader, importlib.machinery.ExtensionFileLoader)
        if name.partition(".")[0] in self.packages or compiled:
            raise ModuleNotFoundError(f"{name} is not there in a browser", name=name)


def import_all(room: str) -> int:
    """Import the package `room` and every module in it; return how many that were."""
    package = importlib.import_module(room)
    names = [found.name for found in pkgutil.walk_packages(package.__path__, f"{room}.")]
    for name in names:
        importlib.import_module(name)
    return len(names) + 1


if __name__ == "__main__":
    at = sys.argv.index("--")
    sys.meta_path.insert(0, Refuse(set(sys.argv[1:at])))
    print(sum(import_all(room) for room in sys.argv[at + 1 :]))
