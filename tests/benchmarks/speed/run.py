"""Measure redite beside its peers: whole processes, CPU, wall clock, memory, repeats found.

    python tests/benchmarks/speed/run.py                        all that follows
    python tests/benchmarks/speed/run.py document --sizes 3000 10000 30000 100000 200000
    python tests/benchmarks/speed/run.py document --files d30k.txt d100k.txt
    python tests/benchmarks/speed/run.py folder --articles 5000
    python tests/benchmarks/speed/run.py adversaries workers start

Writes document.md, document.svg, folder.md, adversaries.md, workers.md and start.md into results/ beside this file
(--results elsewhere).

--files takes texts made elsewhere, a paragraph a line; NAME.truth.json beside NAME.txt may name their repeats:
{"copies": [[file, line of the copy, line of the original, kind], ...]}, lines from 0.
Peers: `pip install rensa datasketch`; rapidfuzz comes with redite; awk and onion are measured where they are installed.
A tool that took longer than --patience seconds is spared larger documents. CPU is user and system time of the process
and all that it started; figures are medians of --runs runs; all tools take turns, so that a busy machine is unfair to
all alike. Needs Linux or macOS.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import corpora
import tools
from chart import exponent, log_log

Copies = Sequence[tuple[int, int, str]]

NAMES = [tools.REDITE, "rensa dedup", "datasketch MinHashLSH", "rapidfuzz cdist ratio", "onion"]
NAMES += [tools.AWK, "exact lines (Python set)"]
SAMPLE = Path(__file__).parents[3] / "samples" / "articles" / "leopard.fr.txt"
FOLDER_NAMES = [tools.REDITE, "rensa dedup", "rapidfuzz cdist ratio", tools.AWK, "exact lines (Python set)"]
MEBI = 1 << 20


class Cost(NamedTuple):
    """What a run took: seconds of CPU and of the clock, bytes at the peak."""

    cpu: float
    wall: float
    memory: float


def measured(command: Sequence[str], output: Path) -> Cost:
    """Run a command to its end; its output goes into a file."""
    meter = [sys.executable, "-I", "-S", str(Path(__file__).with_name("meter.py")), str(output)]
    told = subprocess.run([*meter, *command], stdout=subprocess.PIPE, check=True, text=True).stdout.split()
    if told[0] != "0":
        raise SystemExit(f"exit {told[0]}: {' '.join(command)}")
    return Cost(*map(float, told[1:]))


def median(costs: Iterable[Cost]) -> Cost:
    """The median of each figure by itself."""
    return Cost(*map(statistics.median, zip(*costs)))


def found(name: str, path: Path, output: Path) -> set[int]:
    """Give the lines that a tool calls repeats; of redite those that it cuts or calls doubtful."""
    if name == tools.REDITE:
        explain = [sys.executable, "-m", "redite", "explain", "--report", "json", str(path)]
        report = subprocess.run(explain, stdout=subprocess.PIPE, check=True)
        entries = json.loads(report.stdout)["paragraphs"]
        return {entry["line"] - 1 for entry in entries if entry["action"] != "keep"}
    if name == tools.AWK:
        return set(tools.exact(path.read_text(encoding="utf-8").split("\n")))
    return set(map(int, output.read_text(encoding="utf-8").split()))


def share_found(marked: set[int], copies: Copies) -> str:
    """Which share of the injected copies is found: the copy or, where that one was thought the worse, its original."""
    if not copies:
        return ""
    return f"{sum(copy in marked or original in marked for copy, original, _ in copies) / len(copies):.3f}"


def read_copies(path: Path) -> Copies:
    """Read which repeats a text made elsewhere has."""
    truth = path.with_name(path.name.removesuffix(".txt") + ".truth.json")
    if not truth.exists():
        return []
    return [(copy, original, kind) for _, copy, original, kind in json.loads(truth.read_text())["copies"]]


def usable(names: Sequence[str]) -> Iterator[str]:
    """Leave out what is not installed, with a line."""
    for name in names:
        reason = tools.missing(name)
        if reason:
            print(f"left out: {name} ({reason})", file=sys.stderr)
        else:
            yield name


def setting() -> str:
    """Where this was measured."""
    return f"{platform.system()}, {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}."


def documents(options: argparse.Namespace, folder: Path) -> Iterator[tuple[int, Path, Copies]]:
    """Give documents by size: the number of paragraphs, the text, its repeats."""
    if options.files:
        for path in options.files:
            yield path.read_text(encoding="utf-8").count("\n"), path, read_copies(path)
        return
    for size in options.sizes:
        corpus = corpora.document(size, options.seed)
        path = folder / f"{size}.txt"
        path.write_text("\n".join(corpus.lines) + "\n", encoding="utf-8")
        yield size, path, corpus.copies


def measure_documents(options: argparse.Namespace, folder: Path) -> None:
    """One document of each size, one paragraph a line."""
    names = list(usable(NAMES))
    cells: dict[tuple[str, int], str] = {}
    series: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    sizes = []
    too_slow: set[str] = set()
    for size, path, copies in documents(options, folder):
        sizes.append(size)
        costs: dict[str, list[Cost]] = {}
        outputs = {name: folder / f"output{number}" for number, name in enumerate(names)}
        for _ in range(options.runs):
            for name in names:
                if name not in too_slow:
                    cost = measured(tools.command(name, path, folder / "product"), outputs[name])
                    costs.setdefault(name, []).append(cost)
                    too_slow |= {name} if cost.wall > options.patience else set()
        for name, of_tool in costs.items():
            cost = median(of_tool)
            share = share_found(found(name, path, outputs[name]), copies)
            text_bytes = path.stat().st_size
            series[name].append((size, max(cost.cpu, 0.001)))  # a clock may tell 0
            cells[name, size] = f"{cost.cpu:.2f} / {cost.wall:.2f} / {cost.memory / MEBI:.0f} / {share}"
            print(f"{size:>8,} {name:26} {cells[name, size]} ({cost.memory / text_bytes:.1f} x text)", file=sys.stderr)
    rows = ["| tool | " + " | ".join(f"{size:,}" for size in sizes) + " | growth |"]
    rows.append("|---|" + "---|" * (len(sizes) + 1))
    for name in names:
        growth = f"N^{exponent(series[name]):.2f}" if len(series[name]) > 1 else ""
        rows.append(f"| {name} | " + " | ".join(cells.get((name, size), "-") for size in sizes) + f" | {growth} |")
    text = [
        "Documents of so many paragraphs: seconds of CPU / of the clock / MiB at the peak / share of the copies found.",
        "",
        *rows,
        "",
        f"Whole processes, medians of {options.runs}. {setting()}",
        "",
    ]
    (options.results / "document.md").write_text("\n".join(text), encoding="utf-8")
    drawn = {name: points for name, points in series.items() if points}
    (options.results / "document.svg").write_text(log_log(drawn, "paragraphs", "seconds of CPU"), encoding="utf-8")


def _articles(options: argparse.Namespace, folder: Path) -> Path:
    source = folder / "articles"
    source.mkdir()
    for number, corpus in enumerate(corpora.folder(options.articles, options.paragraphs, options.seed)):
        (source / f"{number:05}.txt").write_text("\n".join(corpus.lines) + "\n", encoding="utf-8")
    return source


def measure_folder(options: argparse.Namespace, folder: Path) -> None:
    """Many articles, each on its own, in one process."""
    source = _articles(options, folder)
    names = list(usable(FOLDER_NAMES))
    costs: dict[str, list[Cost]] = {name: [] for name in names}
    for run in range(options.runs):
        for name in names:
            target = folder / f"product{run}"
            costs[name].append(measured(tools.command(name, source, target), folder / "output"))
    rows = ["| tool | CPU s | clock s | MiB | CPU ms an article |", "|---|---:|---:|---:|---:|"]
    for name in names:
        cost = median(costs[name])
        each = 1000 * cost.cpu / options.articles
        rows.append(f"| {name} | {cost.cpu:.2f} | {cost.wall:.2f} | {cost.memory / MEBI:.0f} | {each:.2f} |")
        print(rows[-1], file=sys.stderr)
    text = [f"{options.articles:,} articles of {options.paragraphs} paragraphs, each on its own, one worker.", ""]
    text += [*rows, ""]
    text += [f"redite writes the articles, too. Medians of {options.runs}. {setting()}", ""]
    (options.results / "folder.md").write_text("\n".join(text), encoding="utf-8")


def measure_adversaries(options: argparse.Namespace, folder: Path) -> None:
    """Texts made to be slow, beside ordinary text of the same size."""
    language = corpora.Language(options.seed)
    path = folder / "text.txt"
    rows = ["| text | MB | CPU s | ordinary text of that size | times | MiB |", "|---|---:|---:|---:|---:|---:|"]
    for name, make in corpora.ADVERSARIES.items():
        lines = make(language)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        size = path.stat().st_size
        cost = median(_redite_costs(options, path, folder))
        ordinary = corpora.document(max(10, size // 262), options.seed)
        path.write_text("\n".join(ordinary.lines) + "\n", encoding="utf-8")
        plain = median(_redite_costs(options, path, folder))
        rows.append(
            f"| {name} | {size / 1e6:.1f} | {cost.cpu:.2f} | {plain.cpu:.2f} | {cost.cpu / plain.cpu:.1f} "
            f"| {cost.memory / MEBI:.0f} |"
        )
        print(rows[-1], file=sys.stderr)
    text = ["Texts made to be slow, cleaned by redite.", "", *rows, "", f"Medians of {options.runs}. {setting()}", ""]
    (options.results / "adversaries.md").write_text("\n".join(text), encoding="utf-8")


def measure_workers(options: argparse.Namespace, folder: Path) -> None:
    """A batch by one worker and by two, by the clock: it tells something only where nothing else is running."""
    source = _articles(options, folder)
    costs: dict[int, list[Cost]] = {1: [], 2: []}
    for run in range(options.runs):
        for workers, of_them in costs.items():
            target = folder / f"product{run}-{workers}"
            batch = [sys.executable, "-m", "redite", "batch", str(source), "-o", str(target)]
            of_them.append(measured([*batch, "--workers", str(workers)], folder / "output"))
    one, two = (median(of_them) for of_them in costs.values())
    load = ", ".join(f"{part:.1f}" for part in os.getloadavg())
    text = [
        f"{options.articles:,} articles of {options.paragraphs} paragraphs: one worker {one.wall:.2f} s, two "
        f"{two.wall:.2f} s by the clock, {one.wall / two.wall:.2f} times as fast.",
        "",
        f"Medians of {options.runs}. Load of the machine {load}. {setting()}",
        "",
    ]
    (options.results / "workers.md").write_text("\n".join(text), encoding="utf-8")


def measure_start(options: argparse.Namespace, folder: Path) -> None:
    """The sample article, from starting Python to its end, beside what importing click and rapidfuzz alone takes."""
    commands = {
        "import click, rapidfuzz.fuzz": [sys.executable, "-c", "import click, rapidfuzz.fuzz"],
        "redite clean samples/articles/leopard.fr.txt": tools.command(tools.REDITE, SAMPLE, folder / "product"),
    }
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(10 * options.runs):
        for name, command in commands.items():
            costs[name].append(measured(command, folder / "output"))
    least, redite = (median(of_tool).cpu for of_tool in costs.values())
    rows = [f"| {name} | {median(of_tool).cpu:.3f} |" for name, of_tool in costs.items()]
    text = ["| command | CPU s |", "|---|---:|", *rows, ""]
    text += [f"{redite / least:.2f} times. Medians of {10 * options.runs}. {setting()}", ""]
    (options.results / "start.md").write_text("\n".join(text), encoding="utf-8")


def _redite_costs(options: argparse.Namespace, path: Path, folder: Path) -> Iterator[Cost]:
    command = tools.command(tools.REDITE, path, folder / "product")
    return (measured(command, folder / "output") for _ in range(options.runs))


MEASURES = {
    "document": measure_documents,
    "folder": measure_folder,
    "adversaries": measure_adversaries,
    "workers": measure_workers,
    "start": measure_start,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", help="document, folder, adversaries, workers, start; all by default")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 3000, 10_000, 30_000, 100_000])
    parser.add_argument("--files", type=Path, nargs="+")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--paragraphs", type=int, default=30)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--patience", type=float, default=40.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--results", type=Path, default=Path(__file__).parent / "results")
    options = parser.parse_args()
    unknown = set(options.what) - set(MEASURES)
    if unknown:
        parser.error(f"no such measure: {', '.join(sorted(unknown))}")
    options.results.mkdir(parents=True, exist_ok=True)
    for what in options.what or MEASURES:
        with tempfile.TemporaryDirectory() as folder:
            MEASURES[what](options, Path(folder))


if __name__ == "__main__":
    main()
