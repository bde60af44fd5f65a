"""The superuser may read and write everywhere, so that no permission is ever missing: tests that need one to be missing
run in a process that has given up that right.
"""

from __future__ import annotations

import ctypes
import os
import sys

_RIGHTS = (1, 2)  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH: to pay no heed to permissions
_DROP = 24  # PR_CAPBSET_DROP: for this process and all that it starts


def is_above_permissions() -> bool:
    """Whether this process may read and write what its owner has forbidden."""
    if getattr(os, "geteuid", lambda: 1)() != 0:
        return False
    try:
        with open("/proc/self/status", encoding="ascii", errors="replace") as file:
            (held,) = (int(line.split()[1], 16) for line in file if line.startswith("CapEff:"))
    except (OSError, ValueError):
        return True
    return any(held >> right & 1 for right in _RIGHTS)


def give_up() -> None:
    """Be subject to permissions from the next program on. Raises OSError where the system cannot do that."""
    if sys.platform != "linux":
        raise OSError("only Linux can")
    system = ctypes.CDLL(None, use_errno=True)
    for right in _RIGHTS:
        if system.prctl(_DROP, right, 0, 0, 0):
            raise OSError(ctypes.get_errno(), "prctl")
