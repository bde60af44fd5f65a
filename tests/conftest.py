"""Settings of the whole suite: property tests try the same examples on every machine, and no clock fails them.

To look for new counter-examples: `pytest --hypothesis-profile=thorough tests/test_laws.py`.
"""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("redite", deadline=None, derandomize=True, database=None, max_examples=60)
settings.register_profile("thorough", deadline=None, database=None, max_examples=1000)
settings.load_profile("redite")
