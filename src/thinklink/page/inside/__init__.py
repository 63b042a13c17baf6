"""What runs in the browser: one desk, at which everything the page can do is asked for by name.

Nothing here knows of the page's looks, of a process, a path or a network. What goes in and comes out is JSON, HTML or
bytes; whatever goes wrong is one sentence. The browser keeps this in a worker of its own, which it can end at any
time: that is the limit on time here, as the reading process is elsewhere.
"""

from __future__ import annotations
