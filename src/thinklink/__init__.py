"""ThinkLink: recognise, realise, report and remove fake professional-network profiles.

Data flows one way through the rooms of this package: intake, dossier, recognise, realise, report, remove. Nothing
here knows of the network; nothing outside `cli` reads the clock.
"""

from __future__ import annotations

__version__ = "0.1.0"
