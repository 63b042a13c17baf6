"""What is measured: how fast, and how right. Nothing in the other rooms imports this one."""

from __future__ import annotations
