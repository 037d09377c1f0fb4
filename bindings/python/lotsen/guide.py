"""A guide."""

from __future__ import annotations

from .generated import core
from .policy import Policy


class Guide(core.Guide):
    """One official's session on one device.

    It never reads a clock, a file or the network, and a refused event leaves it as it was. It may be called from any
    thread; calls are taken one at a time.
    """

    def policy(self) -> Policy:
        """Give the policy of the guide."""
        return Policy._of(super().policy())
