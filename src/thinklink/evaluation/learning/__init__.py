"""How the tables of the recogniser are learnt: from examples in `data/`, by one command, into readable files.

`python -m thinklink.evaluation.learning` rebuilds `words.bin`, `pairs.txt`, `pairs.bin`, `acts.json` and
`weights.json`. It needs NumPy, SciPy and scikit-learn, which nothing else in the package does.
"""

from __future__ import annotations
