"""One page and one browser for all the tests about the page that one process runs."""

from __future__ import annotations

import page_cast
import pytest
from playwright.sync_api import sync_playwright


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """The page as `thinklink page` writes it."""
    out = tmp_path_factory.mktemp("written") / "page"
    page_cast.command("page", out)
    return out


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        launched = page_cast.launched(playwright)
        yield launched
        launched.close()
