"""Where the program begins: `redite`, and python -m redite."""

from __future__ import annotations

import gc

_OBJECTS_BETWEEN_COLLECTIONS = 200_000


def main() -> None:
    """Run the command line, and end the process."""
    # An article is many small objects, as modules are, and none in a circle: to look for circles so often is a tenth of
    # the cost. So that comes before the imports.
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    from redite.cli import main as program

    program(prog_name="redite")


if __name__ == "__main__":
    main()
