"""Makes a hundred thousand guides in a process of its own, and prints how many bytes more it has then.

`python memory.py dropped` drops each at once; `python memory.py held` keeps them all.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

from sessions import MONDAY

from lotsen import Event, Guide, GuideError, Policy

GUIDES = 100_000


def resident() -> int:
    """Give the bytes of this process that are in memory."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    told = subprocess.run(["ps", "-o", "rss=", "-p", str(os.getpid())], capture_output=True, text=True, check=True)
    return int(told.stdout) * 1024


def use(count: int, policy: Policy) -> None:
    """Make guides and drop them; each hundredth is also drawn, resumed, and refuses something."""
    for number in range(count):
        guide = Guide.open(MONDAY, policy)
        if number % 100 == 0:
            Guide.open(MONDAY, policy, guide.current(MONDAY).snapshot)
            try:
                guide.send(Event.PRESS("0000"), MONDAY)
            except GuideError.Stale:
                continue


def growth(*, held: bool) -> int:
    """Give the bytes more than after a first round, which warms up."""
    policy = Policy.embedded()
    use(GUIDES // 10, policy)
    gc.collect()
    before = resident()
    kept = [Guide.open(MONDAY, policy) for _ in range(GUIDES)] if held else []
    if not kept:
        use(GUIDES, policy)
    gc.collect()
    return resident() - before


if __name__ == "__main__":
    print(growth(held=sys.argv[1] == "held"))
