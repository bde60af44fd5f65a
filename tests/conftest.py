"""Settings of the whole suite: property tests try the same examples on every machine, and no clock fails them.

To look for new counter-examples: `pytest --hypothesis-profile=thorough tests/test_laws.py`.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import privileges
import pytest
from hypothesis import settings

settings.register_profile("redite", deadline=None, derandomize=True, database=None, max_examples=60)
settings.register_profile("thorough", deadline=None, database=None, max_examples=1000)
settings.load_profile("redite")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is about permissions in a process that is subject to them."""
    if pyfuncitem.get_closest_marker("permissions") is None:
        return None
    if os.name == "nt":
        pytest.skip("permissions of POSIX")
    if not privileges.is_above_permissions():
        return None
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", pyfuncitem.nodeid],
            cwd=pyfuncitem.config.rootpath, preexec_fn=privileges.give_up, capture_output=True, text=True,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        pytest.skip("the superuser may do everything, and cannot let go of that here")
    assert done.returncode == 0, done.stdout
    return True


@pytest.fixture
def interruptible() -> Iterator[None]:
    """What is started is interrupted as on a terminal, even where the tests run in the background, deaf to that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
