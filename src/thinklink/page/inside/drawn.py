"""The answer as the page shows it: the same as in a file, but speaking of buttons where a terminal has commands."""

from __future__ import annotations

from typing import Final

from thinklink.answer import Answer, as_html
from thinklink.answer.words import caveat

_CODE: Final = '<code class="in">{}</code>'
#: what the answer calls a command, and what the page has in its place; longer ones first
_INSTEAD: Final = (
    ("Run " + _CODE.format("thinklink review") + " with the same file.", "Choose “Answer questions”."),
    (_CODE.format("thinklink report"), "“Report it”"),
    (_CODE.format("thinklink remove"), "“How to remove”"),
    (_CODE.format("thinklink review"), "“Answer questions”"),
)


def drawn(answer: Answer) -> dict[str, str]:
    """Return `answer` as a whole `page` to save, the `main` part of it to show, and the `caveat` that stands below.

    What strangers wrote is escaped before, so it can hold none of what is replaced or looked for here.
    """
    page = as_html(answer)
    for command, words in _INSTEAD:
        page = page.replace(command, words)
    main = page.partition("<main")[2].partition(">")[2].partition("</main>")[0]
    return {"page": page, "main": main, "caveat": caveat()}
