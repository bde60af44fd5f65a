"""python -m redite."""

from redite.cli import main

if __name__ == "__main__":
    main(prog_name="redite")
