"""Try every regular expression of the package on strings made to slow it down.

Run as a program, in a process of its own, because an expression that blows up can only be ended from outside. It
records each pattern that code of ours compiles while every module is imported and every function given on the command
line is called, adds the literal ones that stand in the code, and runs them all on strings built from their own parts:
each beginning of a text that fits, then one small piece many times, then a character that fits nothing. It prints a
line before each pattern and one for each that takes longer than the bar.
"""

from __future__ import annotations

import ast
import importlib
import re
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

LENGTH = 5000
BAR_SECONDS = 0.1
#: a tenth of the string is tried first: what takes less than this there, even if it grows with the cube of the length,
#: stays under the bar on the whole string
_SHORT, _SUSPECT_SECONDS = LENGTH // 10, BAR_SECONDS / 1000
#: how many pieces, and how many beginnings, are tried for one pattern
_MOST_PIECES, _ENDS = 24, 6
_NOWHERE = "\x00"
_PIECES = ("a", "0", " ", "\n", ".", "-", "@", "a ", "a.", "a,", "a-")
_CLASS_SAMPLES = {"CATEGORY_DIGIT": "0", "CATEGORY_WORD": "a", "CATEGORY_SPACE": " "}
_parser: Any = re._parser  # type: ignore[attr-defined]  # the one place that can take an expression apart
_compiler: Any = re._compiler  # type: ignore[attr-defined]  # every way to compile an expression goes through it


def sample(parsed: Any) -> str:
    """Return a short text that the parsed expression fits, or nearly fits."""
    return "".join(_sample(str(kind), value) for kind, value in parsed)


def _sample(kind: str, value: Any) -> str:
    if kind == "LITERAL":
        return chr(value)
    if kind in {"ANY", "NOT_LITERAL"}:
        return "a"
    if kind.endswith("_REPEAT"):
        return sample(value[2]) * max(value[0], 1)
    inner = {"SUBPATTERN": lambda: value[3], "ATOMIC_GROUP": lambda: value, "BRANCH": lambda: value[1][0]}.get(kind)
    if inner is not None:
        return sample(inner())
    return _class_sample(value) if kind == "IN" else ""


def _class_sample(members: Any) -> str:
    kind, value = members[0]
    if str(kind) == "NEGATE":
        return "a"
    if str(kind) == "LITERAL":
        return chr(value)
    return chr(value[0]) if str(kind) == "RANGE" else _CLASS_SAMPLES.get(str(value), "!")


def attacks(pattern: str, flags: int) -> Iterator[tuple[str, str]]:
    """Yield (beginning, piece) of strings that are likely to make `pattern` go back over its tracks."""
    fitting = sample(_parser.parse(pattern, flags))[:60]
    ends = sorted({*range(0, len(fitting) + 1, max(len(fitting) // _ENDS, 1)), len(fitting)})
    inner = {fitting[start : start + size] for start in range(len(fitting)) for size in (1, 2)}
    for piece in islice(dict.fromkeys([fitting, *_PIECES, *sorted(inner)]), _MOST_PIECES):
        for end in ends:
            if piece:
                yield fitting[:end], piece


def seconds(compiled: re.Pattern[str]) -> float:
    """Return the longest time, in seconds of this process, that one search of one such string takes."""
    worst = 0.0
    for beginning, piece in attacks(compiled.pattern, compiled.flags & ~re.UNICODE):
        if _timed(compiled, _attack(beginning, piece, _SHORT)) < _SUSPECT_SECONDS:
            continue
        text = _attack(beginning, piece, LENGTH)
        took = _timed(compiled, text)
        if took > BAR_SECONDS:  # once may have been the machine
            took = min(took, _timed(compiled, text))
        worst = max(worst, took)
    return worst


def _attack(beginning: str, piece: str, length: int) -> str:
    return beginning + piece * (length // len(piece)) + _NOWHERE


def _timed(compiled: re.Pattern[str], text: str) -> float:
    begin = time.process_time()
    compiled.search(text)
    return time.process_time() - begin


def literal_patterns(package: Path) -> Iterator[str]:
    """Yield every literal pattern given to a function of `re` in the code of `package`."""
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re.") and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value


def recorded(package: Path, run: Callable[[], None]) -> dict[tuple[str, int], None]:
    """Return each (pattern, flags) that code of `package` compiles while `run` runs, in order."""
    found: dict[tuple[str, int], None] = {}
    compile_one = _compiler.compile

    def watching(pattern: Any, flags: int = 0) -> Any:
        frame = sys._getframe(1)
        while frame.f_back is not None and frame.f_code.co_filename.endswith(("/re/__init__.py", "\\re\\__init__.py")):
            frame = frame.f_back
        if isinstance(pattern, str) and str(package) in frame.f_code.co_filename:
            found[pattern, int(flags)] = None
        return compile_one(pattern, flags)

    _compiler.compile = watching
    try:
        run()
    finally:
        _compiler.compile = compile_one
    return found


def _import_everything(package: Path) -> None:
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        importlib.import_module(".".join(parts).removesuffix(".__init__"))


def main(package: Path) -> int:
    """Try every pattern of the package in the folder `package`; return how many were too slow."""
    patterns = recorded(package, lambda: _import_everything(package))
    known = {pattern for pattern, _ in patterns}
    patterns |= dict.fromkeys((pattern, 0) for pattern in literal_patterns(package) if pattern not in known)
    slow = 0
    for pattern, flags in patterns:
        print(f"trying {pattern!r}", flush=True)
        took = seconds(re.compile(pattern, flags))
        if took > BAR_SECONDS:
            slow += 1
            print(f"SLOW {took:.2f} s {pattern!r}", flush=True)
    return slow


if __name__ == "__main__":
    sys.exit(min(main(Path(sys.argv[1]).resolve()), 100))
