"""Many articles: which, in which order, by how many workers, with what outcome. It knows no screen.

Workers get chunks of names and give back small rows, never a result. Whatever befalls one article becomes its row: it
cannot be read, it is a bug, its worker dies. `concurrent.futures` and `multiprocessing` are imported only for workers.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from redite import files
from redite.cleaning import clean
from redite.errors import NotAnArticle, RediteError, UsageError
from redite.outcomes import Outcome, Status
from redite.settings import Settings

if TYPE_CHECKING:
    from concurrent.futures import Future

LARGEST_CHUNK = 32  # articles; so large that handing a chunk over costs little beside cleaning it
CHUNKS_AHEAD = 4  # per worker; what waits for a slow article is bounded, and so is memory
FEWEST_FOR_WORKERS = 33  # articles; fewer are done before workers have started, unless they are asked for
MOST_WORKERS = 61  # Windows waits for no more processes than that
GRACE = 2.0  # seconds that workers have to finish their article after an interrupt


class Plan(NamedTuple):
    """What a batch will do: `names` are the articles' paths below `folder`, and those of their products below `out`."""

    folder: str
    out: str
    settings: Settings
    names: tuple[str, ...]
    left_out: tuple[files.LeftOut, ...]
    overwrite: bool


class _Job(NamedTuple):
    """What a worker has to know beside the names."""

    folder: str
    out: str
    settings: Settings
    overwrite: bool


def plan(
    folder: str,
    out: str,
    settings: Settings,
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    overwrite: bool = False,
) -> Plan:
    """Find the articles of a folder and make sure that their products can go below `out`. Nothing is written yet.

    Raises UsageError if one folder lies in the other, a product exists without `overwrite`, or two articles would have
    one product; ReadError if the folder cannot be read.
    """
    files.check_folders(folder, out)
    if os.path.lexists(out) and not os.path.isdir(out):
        shown = files.printable(out)
        raise UsageError(f"{shown} cannot take the products: it is not a folder; name another", name=shown)
    names, left_out = files.find_articles(folder, include=include, exclude=exclude)
    if not overwrite:
        _refuse_existing(out, names)
    _refuse_collisions(out, names)
    return Plan(folder, out, settings, names, left_out, overwrite)


def _refuse_existing(out: str, names: Sequence[str]) -> None:
    if not os.path.isdir(out):
        return
    existing = [name for name in names if os.path.lexists(os.path.join(out, name))]
    if existing:
        shown, first = files.printable(out), files.printable(existing[0])
        raise UsageError(
            f"{shown} holds {len(existing)} of the {len(names)} products already, the first {first}; nothing was "
            "written; allow --overwrite, or name another folder",
            name=shown,
        )


def _refuse_collisions(out: str, names: Sequence[str]) -> None:
    try:
        files.find_collisions(names)
    except UsageError:  # names that differ in case alone are none where the disk tells them apart: ask it
        was_there = os.path.isdir(out)
        files.make_folder(out)
        try:
            files.find_collisions(names, folder=out)
        except UsageError:
            if not was_there:
                os.rmdir(out)
            raise


def run(plan: Plan, *, workers: int | None = None) -> Generator[Outcome, None, None]:
    """Clean the articles of a plan and give each one's outcome, with several workers in the order they end.

    workers: processes; one works in this process; None takes one for each processor, where there is enough to do.

    Every product is written whole or not at all. Closing the generator stops the work after the articles at hand.
    Raises WriteError if `out` cannot be made.
    """
    files.make_folder(plan.out)
    for path, reason, failed in plan.left_out:
        status = Status.FAILED if failed else Status.LEFT_OUT
        yield Outcome(path, status, message=f"{files.printable(path)} was left out: {reason}")
    job = _Job(plan.folder, plan.out, plan.settings, plan.overwrite)
    count = len(plan.names)
    if workers is None:
        workers = processors() if count >= FEWEST_FOR_WORKERS else 1
    workers = min(workers, count, MOST_WORKERS)
    if workers <= 1:
        made: set[str] = set()
        for name in plan.names:
            yield _clean_file(job, name, made)
    else:
        size = max(1, min(LARGEST_CHUNK, count // (workers * CHUNKS_AHEAD)))
        chunks = (plan.names[start : start + size] for start in range(0, count, size))
        yield from _run_workers(job, chunks, workers)


def processors() -> int:
    """Count the processors that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # Windows, macOS
        return os.cpu_count() or 1


def _clean_file(job: _Job, name: str, made: set[str]) -> Outcome:
    """Clean one file; `made` are the folders that are known to be there."""
    shown = files.printable(name)
    try:
        source, result, product = clean(
            files.read_bytes(os.path.join(job.folder, name)), name=name, settings=job.settings
        )
        target = files.target_for(job.out, name)
        parent = os.path.dirname(target)
        if parent not in made:
            files.make_folder(parent)
            made.add(parent)
        files.write_atomically(target, product, overwrite=job.overwrite, durable=False)
    except NotAnArticle as error:
        return Outcome(name, Status.LEFT_OUT, message=str(error))
    except RediteError as error:
        return Outcome(name, Status.FAILED, message=str(error))
    except MemoryError:
        return Outcome(name, Status.FAILED, message=f"{shown} was not cleaned: there is not enough memory")
    except Exception as error:
        return Outcome(name, Status.BUG, message=f"{shown} was not cleaned: {bug(error)}")
    status = Status.CHANGED if result.cuts else Status.UNCHANGED
    return Outcome(name, status, result.tally, len(source), len(product))


def bug(error: BaseException) -> str:
    """Say on one line what went wrong in redite itself, and where."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" at {os.path.basename(place.tb_frame.f_code.co_filename)}:{place.tb_lineno}" if place else ""
    return f"internal error ({error!r}{where}); this is a bug of redite, please report it with the article"


# ---- workers ----

_Chunk = tuple[str, ...]
_stop: Any = None  # in a worker: the event that says to stop after the article at hand


def _clean_chunk(job: _Job, names: _Chunk) -> list[Outcome]:
    made: set[str] = set()
    outcomes = []
    for name in names:
        if _stop is not None and _stop.is_set():
            break
        outcomes.append(_clean_file(job, name, made))
    return outcomes


def _start_worker(stop: Any) -> None:
    """Ready a worker: Ctrl-C is the parent's to answer, and without a parent there is nothing left to do."""
    import signal
    import threading

    global _stop
    _stop = stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A killed parent leaves its workers waiting for ever; what they write is whole or not there, so they may go."""
    import multiprocessing

    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


class _Pool:
    """A process pool that can be stopped between two articles."""

    def __init__(self, workers: int) -> None:
        import multiprocessing
        import sys
        from concurrent.futures import ProcessPoolExecutor

        # A fork of a process with threads may hang, a fork server has none.
        served = "forkserver" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"
        context: Any = multiprocessing.get_context("forkserver" if served else "spawn")
        if served:  # imported once, before workers are forked off
            context.set_forkserver_preload([name for name in sys.modules if name.split(".")[0] == "redite"])
        self.earlier = multiprocessing.active_children()
        self.stop = context.Event()
        self.executor = ProcessPoolExecutor(
            workers, mp_context=context, initializer=_start_worker, initargs=(self.stop,)
        )

    def submit(self, job: _Job, chunk: _Chunk) -> Future[list[Outcome]]:
        """Hand a chunk over. Raises BrokenProcessPool if a worker has died."""
        with _interrupts_blocked():  # workers that are started here inherit that, and leave Ctrl-C to the parent
            return self.executor.submit(_clean_chunk, job, chunk)

    def close(self) -> None:
        """Stop all work: at once where nothing is going on, else after the articles at hand, at last by force."""
        import multiprocessing
        import time

        self.stop.set()
        self.executor.shutdown(wait=False, cancel_futures=True)
        end = time.monotonic() + GRACE
        ours = [process for process in multiprocessing.active_children() if process not in self.earlier]
        for process in ours:
            process.join(max(0.0, end - time.monotonic()))
            if process.is_alive():
                process.terminate()
                process.join(GRACE)


class _interrupts_blocked:
    """Ctrl-C waits until the block is left, where the system can do that."""

    def __enter__(self) -> None:
        import signal

        if hasattr(signal, "pthread_sigmask"):
            self.earlier = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])

    def __exit__(self, *exception: object) -> None:
        import signal

        if hasattr(signal, "pthread_sigmask"):
            signal.pthread_sigmask(signal.SIG_SETMASK, self.earlier)


def _run_workers(job: _Job, chunks: Iterator[_Chunk], workers: int) -> Iterator[Outcome]:
    """Keep a bounded number of chunks under way; when a worker dies, find its killer among them and go on."""
    from concurrent.futures import FIRST_COMPLETED, wait

    pool = _Pool(workers)
    under_way: dict[Future[list[Outcome]], _Chunk] = {}
    try:
        while True:
            lost: list[_Chunk] = []
            while not lost and len(under_way) < workers * CHUNKS_AHEAD and (chunk := next(chunks, None)):
                lost += _submitted(pool, job, chunk, under_way)
            if not under_way and not lost:
                break
            done = wait(under_way, return_when=FIRST_COMPLETED).done if not lost else set()
            for future in done:
                outcomes = _outcomes(future)
                chunk = under_way.pop(future)
                if outcomes is None:
                    lost.append(chunk)
                else:
                    yield from outcomes
            if lost:
                for future, chunk in under_way.items():
                    outcomes = _outcomes(future)
                    if outcomes is None:
                        lost.append(chunk)
                    else:
                        yield from outcomes
                under_way.clear()
                pool.close()
                yield from _run_alone(job, sorted(lost))
                pool = _Pool(workers)
    finally:
        pool.close()


def _submitted(
    pool: _Pool, job: _Job, chunk: _Chunk, under_way: dict[Future[list[Outcome]], _Chunk]
) -> list[_Chunk]:
    """Submit a chunk; what could not be submitted comes back."""
    from concurrent.futures.process import BrokenProcessPool

    try:
        under_way[pool.submit(job, chunk)] = chunk
    except BrokenProcessPool:
        return [chunk]
    return []


def _outcomes(future: Future[list[Outcome]]) -> list[Outcome] | None:
    """A chunk's outcomes, or None if a worker died before they came."""
    from concurrent.futures import CancelledError
    from concurrent.futures.process import BrokenProcessPool

    try:
        return future.result()
    except (BrokenProcessPool, CancelledError):
        return None


def _run_alone(job: _Job, chunks: Iterable[_Chunk]) -> Iterator[Outcome]:
    """Run chunks one by one, each that kills its worker in halves, until the killer is a single article.

    What a lost chunk had written is written again: it was not there when the batch began.
    """
    job = job._replace(overwrite=True)
    waiting = deque(chunks)
    pool = _Pool(1)
    try:
        while waiting:
            chunk = waiting.popleft()
            under_way: dict[Future[list[Outcome]], _Chunk] = {}
            lost = _submitted(pool, job, chunk, under_way)
            outcomes = None if lost else _outcomes(next(iter(under_way)))
            if outcomes is not None:
                yield from outcomes
                continue
            pool.close()
            pool = _Pool(1)
            if len(chunk) == 1:
                message = f"{files.printable(chunk[0])} was not cleaned: its worker died (killed, or out of memory)"
                yield Outcome(chunk[0], Status.FAILED, message=message)
            else:
                middle = len(chunk) // 2
                waiting.extendleft((chunk[middle:], chunk[:middle]))
    finally:
        pool.close()
