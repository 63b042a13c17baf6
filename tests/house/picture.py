"""Take the picture in the README anew: the answer on the bundled archive, as a browser shows it at desk width."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
PICTURE = ROOT / "docs" / "images" / "answer.png"
WIDTH, HEIGHT = 1024, 1420


def main() -> None:
    """Check the example, open the page that comes out, and write the picture."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "answer.html"
        check = [str(Path(sys.executable).with_name("thinklink")), "check", "examples/archive.zip"]
        subprocess.run([*check, "--format", "html", "--out", str(page)], cwd=ROOT, check=True)
        with sync_playwright() as browsers:
            browser = browsers.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            shown = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
            shown.goto(page.as_uri())
            shown.screenshot(path=PICTURE)
            browser.close()


if __name__ == "__main__":
    main()
