"""What is measured: redite, and what people use for the same. Each tool is a process of its own.

    python tools.py NAME PATH      PATH: a text of a paragraph a line, or a folder of such texts

prints the numbers (from 0) of the lines that the tool calls repeats, one line of them for each text.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path


def exact(lines: Sequence[str]) -> Iterator[int]:
    """The least there is: a set of lines in small letters."""
    seen: set[str] = set()
    for number, line in enumerate(lines):
        key = " ".join(line.lower().split())
        if key in seen:
            yield number
        seen.add(key)


def cdist(lines: Sequence[str]) -> Iterator[int]:
    """rapidfuzz: every line with every other, indel ratio of at least 75, in blocks that fit."""
    import numpy as np
    from rapidfuzz import fuzz, process

    for start in range(0, len(lines), 500):
        rows = process.cdist(
            lines[start : start + 500], lines[: start + 500], scorer=fuzz.ratio, score_cutoff=75, dtype=np.uint8
        )
        for row, scores in enumerate(rows):
            if scores[: start + row].any():
                yield start + row


def _shingles(line: str) -> list[str]:
    words = line.lower().split()
    return [" ".join(words[place : place + 3]) for place in range(max(1, len(words) - 2))]


def rensa_dedup(lines: Sequence[str]) -> Iterator[int]:
    """rensa: its deduplicator, word 3-grams, Jaccard of at least 0.4."""
    from rensa import RMinHash, RMinHashDeduplicator

    deduplicator = RMinHashDeduplicator(threshold=0.4, num_perm=128, use_lsh=True, num_bands=32)
    for number, line in enumerate(lines):
        signature = RMinHash(num_perm=128, seed=42)
        signature.update(_shingles(line))
        if deduplicator.is_duplicate(str(number), signature):
            yield number
        else:
            deduplicator.add(str(number), signature)


def datasketch_lsh(lines: Sequence[str]) -> Iterator[int]:
    """datasketch: MinHashLSH, word 3-grams, Jaccard of at least 0.5."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=0.5, num_perm=128)
    signatures = MinHash.generator([[part.encode() for part in _shingles(line)] for line in lines], num_perm=128)
    for number, signature in enumerate(signatures):
        if index.query(signature):
            yield number
        else:
            index.insert(number, signature, check_duplication=False)


def onion(lines: Sequence[str]) -> Iterator[int]:
    """onion (C), where it is installed: 5-grams of words, half of them seen before."""
    tokens = ("\n".join(line.lower().split()) for line in lines)
    text = "<doc>\n" + "".join(f"<p>\n{words}\n</p>\n" for words in tokens) + "</doc>\n"
    command = ["onion", "-n", "5", "-t", "0.5", "-m", "-q", "-b", "1000000000"]
    marked = subprocess.run(command, input=text.encode(), stdout=subprocess.PIPE, check=True).stdout
    marks = [line[:1] == b"1" for line in marked.split(b"\n") if line[2:5] == b"<p>"]
    return (number for number, is_marked in enumerate(marks) if is_marked)


LIBRARIES: Mapping[str, tuple[str, Callable[[Sequence[str]], Iterator[int]]]] = {
    "exact lines (Python set)": ("", exact),
    "rensa dedup": ("rensa", rensa_dedup),
    "datasketch MinHashLSH": ("datasketch", datasketch_lsh),
    "rapidfuzz cdist ratio": ("rapidfuzz", cdist),
    "onion": ("", onion),
}
REDITE = "redite"
AWK = "awk '!seen[$0]++'"


def missing(name: str) -> str:
    """Say why a tool cannot be measured here; nothing where it can."""
    if name in (AWK, "onion"):
        program = name.split()[0]
        return "" if shutil.which(program) else f"no {program} here"
    library = LIBRARIES[name][0] if name in LIBRARIES else "redite"
    return "" if not library or importlib.util.find_spec(library) else f"pip install {library}"


def command(name: str, path: Path, target: Path) -> list[str]:
    """Give the command that runs a tool over a text or a folder of texts; `target` is written, if anything is."""
    if name == REDITE:
        if path.is_dir():
            return [sys.executable, "-m", "redite", "batch", str(path), "-o", str(target), "--workers", "1"]
        return [sys.executable, "-m", "redite", "clean", str(path), "-o", str(target), "--overwrite"]
    if name == AWK:
        script = "FNR == 1 { split(\"\", seen) } !seen[$0]++" if path.is_dir() else "!seen[$0]++"
        return ["awk", script, *map(str, sorted(path.iterdir()) if path.is_dir() else [path])]
    return [sys.executable, __file__, name, str(path)]


def main() -> None:
    name, path = sys.argv[1], Path(sys.argv[2])
    for text in sorted(path.iterdir()) if path.is_dir() else [path]:
        lines = text.read_text(encoding="utf-8").rstrip("\n").split("\n")
        print(*LIBRARIES[name][1](lines))


if __name__ == "__main__":
    main()
