"""The offline page: the same package in any browser, and the command that writes the folder it stands in.

`inside` is what runs in the browser, and knows of no process, file or network. The modules beside it put the folder
together on a computer: `writing` the whole, `packing` our Python, `pyodide` the Python of others that runs it. Each is
imported by name, because none needs another's dependencies.
"""

from __future__ import annotations
