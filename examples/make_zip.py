"""Pack a folder of the form LinkedIn sends into a zip, the same bytes each time.

python3 examples/make_zip.py examples/archive examples/archive.zip
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

#: Zip files hold local times without a zone; one fixed day keeps the bytes the same everywhere.
WHEN = (2026, 11, 20, 9, 0, 0)


def main(folder: Path, target: Path) -> None:
    """Write every file below `folder` into the zip `target`, sorted by name."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), WHEN)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                packed.writestr(entry, path.read_bytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
