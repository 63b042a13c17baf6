"""How the member calls this program, so that the commands on the screen work when they are copied."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Final

NAME: Final = "thinklink"


def own_name() -> str:
    """Return the bare name where the shell finds it, else the path, from the folder the member is in if it is inside.

    Where the program was started in some other way, such as by a test, the bare name is all there is to say.
    """
    started = Path(sys.argv[0])
    if shutil.which(NAME) or started.stem != NAME:
        return NAME
    try:
        return str(started.absolute().relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(started)
