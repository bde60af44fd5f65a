"""Score redite and its peers on the quality benchmark; print a Markdown table.

    python tests/benchmarks/quality/run.py [--write] [--kinds] [--gold FOLDER]

--write: put the table into results.md beside this file, too. --kinds: also redite's figures for every kind of case.
--gold FOLDER: score an outside labelled set as well. Peers that are not installed are left out:
`pip install rapidfuzz thefuzz datasketch` for all of them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import gold
import redite
from peers import peers
from scoring import Score, load, score, texts

RESULTS = Path(__file__).parent / "results.md"


def table() -> Iterator[str]:
    """One row for each matcher."""
    articles = load()
    yield "| matcher | surplus cut | must-stay lost | paragraphs lost | clean articles damaged |"
    yield "|---|---:|---:|---:|---:|"
    for name, matcher in peers():
        found = score(articles, {article["id"]: matcher(texts(article)) for article in articles})
        yield (
            f"| {name} | {found.cut_share:.1f} % | {found.lost_share:.1f} % | {found.lost.total()} "
            f"| {found.damaged} of {found.clean} |"
        )
    yield ""
    yield (
        f"{len(articles)} articles in {len({article['lang'] for article in articles})} languages, "
        f"{found.surplus.total()} surplus paragraphs, {found.stays.total()} that must stay."
    )


def kinds() -> Iterator[str]:
    """One row for each kind of case: what redite does with it."""
    articles = load()
    found: Score = score(articles, {article["id"]: _redite(texts(article)).keys() for article in articles})
    yield "| kind | | of |"
    yield "|---|---:|---:|"
    for kind, count in sorted(found.surplus.items()):
        yield f"| {kind} | {found.cut[kind]} cut | {count} |"
    for kind, count in sorted(found.stays.items()):
        yield f"| {kind} | {found.lost[kind]} lost | {count} |"


def outside(folder: Path) -> Iterator[str]:
    """Figures on an outside labelled set."""
    found = gold.measure(folder, _redite)
    yield "| " + " | ".join(found) + " |"
    yield "|" + "---:|" * len(found)
    yield "| " + " | ".join(f"{value:.4g}" for value in found.values()) + " |"


def _redite(paragraphs: list[str]) -> dict[int, int | None]:
    return {decision.index: decision.keeper for decision in redite.deduplicate_paragraphs(paragraphs).removed}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write results.md")
    parser.add_argument("--kinds", action="store_true", help="redite's figures for every kind of case")
    parser.add_argument("--gold", type=Path, metavar="FOLDER", help="an outside set: articles.jsonl, texts.jsonl")
    options = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    lines = list(table())
    print("\n".join(lines))
    if options.write:
        RESULTS.write_text("\n".join(["# Quality: redite beside its peers", "", *lines]) + "\n", encoding="utf-8")
    if options.kinds:
        print("\n".join(["", *kinds()]))
    if options.gold is not None:
        print("\n".join(["", *outside(options.gold)]))


if __name__ == "__main__":
    main()
