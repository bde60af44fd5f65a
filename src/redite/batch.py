"""Many articles: which, in which order, by how many workers, with what outcome. It knows no screen.

Workers get chunks of names and give back small rows, never a result. Whatever befalls one article becomes its row: it
cannot be read, it is a bug, its worker dies or takes too long. What workers make waits beside its name until this
process has stored the receipts (`store` says why). What an earlier batch made of the same source in the same way is
left as it is. `multiprocessing` is imported only for workers.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from redite import files, receipts, records, store
from redite.cleaning import clean
from redite.compression import bare_name, compression_of
from redite.contracts import Edit, Row as RecordRow
from redite.errors import NotAnArticle, ReadError, RediteError, UsageError, WriteError
from redite.formats import FORMATS
from redite.model import Tally
from redite.outcomes import Outcome, Status
from redite.settings import Settings
from redite.store import Known, Making, Row, Store
from redite.values import NamedTuple

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

LARGEST_CHUNK = 32  # articles; so large that handing a chunk over costs little beside cleaning it
CHUNKS_EACH = 4  # per worker, at least, of what is left, where that is enough
FEWEST_FOR_WORKERS = 33  # articles; fewer are done before workers have started, unless they are asked for
MOST_WORKERS = 61  # Windows waits for no more processes than that
LARGEST_UNDO = 1 << 25  # bytes of a compressed file of records or Parquet; a larger one has no way back


SETTLED_EVERY = 0.5  # seconds; what this process cleans itself gets its name so often, if not with every chunk


class Limits(NamedTuple):
    """What one article may take: seconds, and bytes beyond what its worker has at the start. 0 is no limit."""

    seconds: float = 600.0
    memory: int = 2 << 30


class Plan(NamedTuple):
    """What a batch will do: `names` are the articles' paths below `folder`, and those of their products below `out`."""

    folder: str
    out: str
    settings: Settings
    names: tuple[str, ...]
    left_out: tuple[files.LeftOut, ...]
    overwrite: bool
    limits: Limits = Limits()


class _Job(NamedTuple):
    """What a worker has to know beside the names. `aside` is the folder where products wait for their names."""

    folder: str
    out: str
    settings: Settings
    overwrite: bool
    aside: str
    making: Making
    limits: Limits


class _Made(NamedTuple):
    """What a worker made of an article: its outcome, and unless that is all, its receipt and the waiting product.

    aside: the product's path until it has its name, "" if that is there already. replace: what has the name may go.
    target: the product's path below `out`, "" if it is the article's name.
    stays: the number of the receipt that the product had already, of several; 0 if there is no other.
    """

    outcome: Outcome
    row: Row | None = None
    aside: str = ""
    replace: bool = False
    target: str = ""
    stays: int = 0


def plan(
    folder: str,
    out: str,
    settings: Settings,
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    overwrite: bool = False,
    limits: Limits = Limits(),
) -> Plan:
    """Find the articles of a folder and make sure that their products can go below `out`. Nothing is written yet.

    Raises UsageError if one folder lies in the other, a product exists without `overwrite` in a folder that no batch
    has written to, or two articles would have one product; ReadError if the folder cannot be read.
    """
    files.check_folders(folder, out)
    if os.path.lexists(out) and not os.path.isdir(out):
        shown = files.printable(out)
        raise UsageError(f"{shown} cannot take the products: it is not a folder; name another", name=shown)
    names, left_out = files.find_articles(folder, include=include, exclude=exclude)
    products = [_product_name(name, settings) for name in names]
    if not overwrite and not store.exists(out):
        _refuse_existing(out, products)
    _refuse_collisions(out, names, products)
    return Plan(folder, out, settings, names, left_out, overwrite, limits)


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


def _refuse_collisions(out: str, names: Sequence[str], products: Sequence[str]) -> None:
    try:
        files.find_collisions(products, sources=names)
    except UsageError:  # names that differ in case alone are none where the disk tells them apart: ask it
        was_there = os.path.isdir(out)
        files.make_folder(out)
        try:
            files.find_collisions(products, sources=names, folder=out)
        except UsageError:
            if not was_there:
                os.rmdir(out)
            raise


def run(plan: Plan, *, workers: int | None = None) -> Generator[Outcome, None, None]:
    """Clean the articles of a plan and give each one's outcome, with several workers in the order they end.

    workers: processes; one works in this process; None takes one for each processor, where there is enough to do.

    Every product is written whole or not at all, and after its receipt. Closing the generator stops the work after the
    articles at hand. Raises WriteError if `out` cannot be written, UsageError if another batch is writing there,
    RediteError if several workers are to work and none can be started.
    """
    files.make_folder(plan.out)
    with store.writing(plan.out) as receipts_of:
        if receipts_of.salvage is not None:
            problem, saved, lost = receipts_of.salvage
            message = f"{problem}; {saved} receipts were saved and are in use, the products were left as they are"
            yield Outcome(os.path.join(store.FOLDER, ""), Status.FAILED, message=message)
        for path, reason, failed in plan.left_out:
            status = Status.FAILED if failed else Status.LEFT_OUT
            yield Outcome(path, status, message=f"{files.printable(path)} was left out: {reason}")
        files.make_folder(receipts_of.temporary())
        job = _Job(
            plan.folder, plan.out, plan.settings, plan.overwrite, receipts_of.temporary(),
            store.making(plan.settings.as_dict()), plan.limits,
        )  # fmt: skip
        yield from _run(job, plan.names, workers, receipts_of)


def _run(job: _Job, names: Sequence[str], workers: int | None, receipts_of: Store) -> Iterator[Outcome]:
    count = len(names)
    if workers is None:
        workers = processors() if count >= FEWEST_FOR_WORKERS else 1
    workers = min(workers, count, MOST_WORKERS)
    chunks: Iterator[_Chunk] = ((part, receipts_of.known(part)) for part in _parts(names, workers))
    folders: set[str] = set()
    for made in _run_here(job, chunks) if workers <= 1 else _run_workers(job, chunks, workers):
        yield from _settled(job, receipts_of, made, folders)


def _parts(names: Sequence[str], workers: int) -> Iterator[Sequence[str]]:
    """Divide the names into chunks, the smaller the fewer are left, so that all workers end at about the same time."""
    start = 0
    while start < len(names):
        size = LARGEST_CHUNK
        if workers > 1:
            size = max(1, min(LARGEST_CHUNK, (len(names) - start) // (workers * CHUNKS_EACH)))
        yield names[start : start + size]
        start += size


def _run_here(job: _Job, chunks: Iterable[_Chunk]) -> Iterator[list[_Made]]:
    from time import monotonic

    made: list[_Made] = []
    last = monotonic()
    for names, known in chunks:
        for name in names:
            made.append(_clean_in_time(job, name, known.get(name, ())))
            if len(made) >= LARGEST_CHUNK or monotonic() - last > SETTLED_EVERY:
                yield made
                made, last = [], monotonic()
    yield made


def _settled(job: _Job, receipts_of: Store, made: Sequence[_Made], folders: set[str]) -> Iterator[Outcome]:
    """Store the receipts of some articles, then give their products their names; `folders` are known to be there."""
    rows = [one.row for one in made if one.row is not None]
    problem = ""
    if rows:
        try:
            receipts_of.add(rows)
        except WriteError as error:
            problem = str(error)
    failed = []
    for outcome, row, aside, replace, product, stays in made:
        if stays:
            receipts_of.keep_only(outcome.name, stays)
        if row is not None and problem:
            outcome = Outcome(outcome.name, Status.FAILED, message=f"{files.printable(outcome.name)}: {problem}")
        elif aside:
            try:
                target = files.target_for(job.out, product or outcome.name)
                parent = os.path.dirname(target)
                if parent not in folders:
                    files.make_folder(parent)
                    folders.add(parent)
                files.move_into_place(aside, target, overwrite=replace)
            except RediteError as error:
                failed.append(outcome.name)
                outcome = Outcome(outcome.name, Status.FAILED, message=str(error))
        if aside and outcome.status is Status.FAILED:
            with suppress(OSError):
                os.unlink(aside)
        yield outcome
    if failed:
        receipts_of.keep_earlier(failed)


def processors() -> int:
    """Count the processors that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # Windows, macOS
        return os.cpu_count() or 1


def _clean_in_time(job: _Job, name: str, known: Sequence[Known]) -> _Made:
    try:
        with _time_limit(_seconds(job, name)):
            return _clean_file(job, name, known)
    except _Overdue:
        return _overdue(job, name)


def _seconds(job: _Job, name: str) -> float:
    """How long an article may take. A file of records is many articles: each of them may take so long."""
    return 0.0 if records.by_name(name, job.settings.format) else job.limits.seconds


def _overdue(job: _Job, name: str) -> _Made:
    took = _took(job.limits.seconds)
    return _Made(Outcome(name, Status.FAILED, message=f"{files.printable(name)} was not cleaned: {took}"))


def _took(seconds: float) -> str:
    return f"it took longer than {seconds:g} seconds; allow a longer --time-limit"


def _in_time(seconds: float, edit: Edit) -> Edit:
    """An edit of records that passes through those that take too long."""

    def limited(number: int, text: str) -> RecordRow:
        try:
            with _time_limit(seconds):
                return edit(number, text)
        except _Overdue:
            return RecordRow(number, error=RediteError(_took(seconds)))

    return limited


def _clean_file(job: _Job, name: str, known: Sequence[Known]) -> _Made:
    """Clean one file, unless that was done before; `known` are the receipts that there are, the newest first."""
    shown = files.printable(name)
    try:
        form, data = _opened(job, name)
        if form:
            return _clean_records(job, name, form, known)
        source = files.read_bytes(os.path.join(job.folder, name)) if data is None else data
        named = _product_name(name, job.settings)
        target = files.target_for(job.out, named)
        present = _hash_of(target)
        done = _done_before(job, known, receipts.digest(source), present) if present else None
        if done is not None:
            return _made_before(name, done, present, known)
        source, result, product = clean(source, name=name, settings=job.settings)
        status = Status.CHANGED if result.cuts else Status.UNCHANGED
        outcome = Outcome(name, status, result.tally, len(source), len(product))
        row = None
        if result.settings.extract == job.settings.extract:  # a main text is no page with cuts
            receipt = receipts.record(source, result, product, decisions=job.making.decisions)
            row = store.row_of(receipt, job.making)
        if present is not None and present == receipts.digest(product):
            return _Made(outcome, row)
        if _is_foreign(job, known, present):
            return _foreign(name)
        aside = os.path.join(job.aside, f"{os.urandom(8).hex()}.tmp")
        files.write_new(aside, product)
        return _Made(outcome, row, aside, present is not None, named)
    except NotAnArticle as error:
        return _Made(Outcome(name, Status.LEFT_OUT, message=str(error)))
    except WriteError as error:  # which speaks of a name that the product has for a moment only
        return _Made(Outcome(name, Status.FAILED, message=f"{shown} was not written: {error}"))
    except RediteError as error:
        return _Made(Outcome(name, Status.FAILED, message=str(error)))
    except MemoryError:
        return _Made(Outcome(name, Status.FAILED, message=f"{shown} was not cleaned: there is not enough memory"))
    except Exception as error:
        return _Made(Outcome(name, Status.BUG, message=f"{shown} was not cleaned: {bug(error)}"))


def _is_foreign(job: _Job, known: Sequence[Known], present: bytes | None) -> bool:
    """Whether what has the product's name may not go: neither redite has written it, nor is it to be overwritten."""
    ours = any(present in (one.product, one.source) for one in known)
    return present is not None and not ours and not job.overwrite


def _foreign(name: str) -> _Made:
    message = (
        f"{files.printable(name)} was not written: there is a file of this name that redite has not written or that "
        "was edited since; allow --overwrite, or move it away"
    )
    return _Made(Outcome(name, Status.FAILED, message=message))


def _product_name(name: str, settings: Settings) -> str:
    """The path of an article's product below `out`: its own, unless what comes out has another format."""
    form = records.by_name(name, settings.format)
    if form:
        return records.product_name(name, form)
    bare = bare_name(name)
    stem, dot, end = bare.rpartition(".")
    if settings.extract and settings.format in ("auto", "html") and f".{end.lower()}" in FORMATS["html"].suffixes:
        return f"{stem}.txt{name[len(bare):]}"
    return name


def _opened(job: _Job, name: str) -> tuple[str, bytes | None]:
    """The record format of a file, "" for an article, and the whole of it where its bytes had to tell."""
    path = os.path.join(job.folder, name)
    form = records.by_name(name, job.settings.format)
    if form is not None:
        return form, None
    if compression_of(name):
        from redite import streaming

        return streaming.form_of_file(path, job.settings.format), None
    with files.open_to_read(path) as file, files.reading(path):
        head = file.read(records.HEAD)
        form = records.by_looking(name, head)
        return form, None if form else head + file.read()


def _clean_records(job: _Job, name: str, form: str, known: Sequence[Known]) -> _Made:
    """Clean a file of records, unless that was done before; it is read as a stream, and so is the product."""
    from redite import streaming

    path, product = os.path.join(job.folder, name), records.product_name(name, form)
    target = files.target_for(job.out, product)
    source_hash, present = _hash_of(path), _hash_of(target)
    done = _done_before(job, known, source_hash, present) if source_hash and present else None
    if done is not None:
        return _made_before(name, done, present, known)
    run = streaming.Run(path, form, name=name, settings=job.settings, limited=partial(_in_time, job.limits.seconds))
    aside = os.path.join(job.aside, f"{os.urandom(8).hex()}.tmp")
    first = ""
    with files.writing(aside, overwrite=False, durable=False) as file:
        for row in run.rows(file, packed=compression_of(product)):
            if row.error is not None and not first:
                first = record_problem(name, row.number, row.error)
    counts = run.counts
    message = f"{first} ({counts.failed} of {counts.records} records)" if counts.failed else ""
    status = Status.CHANGED if counts.changed else Status.UNCHANGED
    outcome = Outcome(
        name, status, counts.tally, run.bytes_in, run.bytes_out, message, records=counts.records, unread=counts.failed
    )
    is_same = present is not None and present == _hash_of(aside)
    if not is_same and _is_foreign(job, known, present):
        os.unlink(aside)
        return _foreign(name)
    receipt = None
    if product == name:  # what comes out of WARC is no source with cuts
        receipt = store.row_of(_receipt_of_records(job, form, source_hash or b"", aside, outcome))
    if _hash_of(path) != source_hash:  # of the other lines nobody would know that they are missing
        os.unlink(aside)
        shown = files.printable(name)
        raise ReadError(f"{shown} was not cleaned: it changed meanwhile; run the batch again", name=shown)
    if is_same:
        os.unlink(aside)
        return _Made(outcome, receipt)
    return _Made(outcome, receipt, aside, present is not None, product)


def _receipt_of_records(
    job: _Job, form: str, source_hash: bytes, product: str, outcome: Outcome
) -> receipts.Receipt:
    """The receipt of a file of records: with a way back, unless that would be too large.

    What is written line by line has one of about the size of what was cut, read as a stream; what is compressed or no
    text, one as large as the source.
    """
    name, path = outcome.name, os.path.join(job.folder, outcome.name)
    hashes = source_hash, _hash_of(product) or b""
    # Made in another way than a next batch would make it, that is, made again, and its problems told again.
    decisions = f"{outcome.unread} records unread" if outcome.unread else job.making.decisions
    receipt = receipts.Receipt(
        name, *hashes, outcome.bytes_in, outcome.bytes_out, "", b"", outcome.tally, (), (), {}, (),
        settings=job.settings.as_dict(), decisions=decisions,
    )  # fmt: skip
    if form != "parquet" and not compression_of(name):
        with files.open_to_read(path) as source, files.open_to_read(product) as made:
            return receipts.with_hunks(receipt, receipts.hunks_between(source, made))
    if max(outcome.bytes_in, outcome.bytes_out) > LARGEST_UNDO:
        return receipt
    return receipts.record_whole(files.read_bytes(path), files.read_bytes(product), receipt)


def _hash_of(path: str) -> bytes | None:
    """The hash of a file, None if there is nothing. Raises ReadError for what is no file."""
    if not os.path.lexists(path):
        return None
    with files.open_to_read(path) as file, files.reading(path):
        return receipts.digest_of(file)


def _done_before(job: _Job, known: Sequence[Known], source: bytes, present: bytes) -> Known | None:
    """The receipt of the product that is there, if it is of this source and was made as it would be now.

    A source that was put back by an undo counts as its product: nobody wants that cut again, unless by --overwrite.
    Where it is the product of another receipt, too, nothing was put back: a kill came before this one's product.
    """
    may_be_put_back = not job.overwrite and all(present != one.product for one in known)
    for one in known:
        made = present == one.product or (may_be_put_back and present == one.source)
        if made and one.source == source and one.making == job.making:
            return one
    return None


def _made_before(name: str, done: Known, present: bytes | None, known: Sequence[Known]) -> _Made:
    """What there is of an article that was done before; what undo has put back has no cuts.

    Of several receipts all but one are of products that never came to be, as after a kill.
    """
    tally, (size, written) = Tally(*done.tally), done.sizes
    outcome = Outcome(name, Status.CHANGED, tally, size, written, as_before=True)
    if present == done.source:
        tally = tally._replace(exact=0, near=0, contained=0)
        outcome = Outcome(name, Status.UNCHANGED, tally, size, size, as_before=True)
    return _Made(outcome, stays=done.number if len(known) > 1 else 0)


def record_problem(name: str, number: int, error: Exception) -> str:
    """Say on one line what is wrong with a record of a file."""
    if isinstance(error, ReadError):
        return str(error)
    what = str(error) if isinstance(error, RediteError) else bug(error)
    what = "there is not enough memory" if isinstance(error, MemoryError) else what
    return f"{files.printable(name)}:{number}: the record was passed through: {what}"


def bug(error: BaseException) -> str:
    """Say on one line what went wrong in redite itself, and where."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" at {os.path.basename(place.tb_frame.f_code.co_filename)}:{place.tb_lineno}" if place else ""
    return f"internal error ({error!r}{where}); this is a bug of redite, please report it with the article"


# ---- limits ----


class _Overdue(BaseException):
    """An article takes too long; no `except Exception` of a stage may take it for its own."""


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Raise _Overdue inside the block when it has taken so long, where the system has timers and this thread them."""
    import signal
    import threading

    if not seconds or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def overdue(number: int, frame: object) -> None:
        raise _Overdue

    earlier = signal.signal(signal.SIGALRM, overdue)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    finally:
        signal.signal(signal.SIGALRM, earlier)


class _LastMoment:
    """When this process is ended, whatever it is doing, for an article that did not heed its limit: a stage may be deep
    in a library that looks at no signal.

    To set the time starts a thread, which takes a fiftieth of what an article of 30 paragraphs takes: one serves all
    articles that begin within a second, and may come so much later.
    """

    def __init__(self) -> None:
        self._seconds = self._since = 0.0
        self._nowhere: Any = None  # where faulthandler tells of the end

    def begin(self, seconds: float) -> None:
        """An article begins that may take so long; 0 is no limit."""
        from time import monotonic

        if seconds and seconds == self._seconds and monotonic() - self._since < _LAST_MOMENT_FOR:
            return
        self.cancel()
        if seconds:
            import faulthandler

            if self._nowhere is None:
                self._nowhere = open(os.devnull, "w")
            self._seconds, self._since = seconds, monotonic()
            faulthandler.dump_traceback_later(1.5 * seconds + 1.0 + _LAST_MOMENT_FOR, exit=True, file=self._nowhere)

    def cancel(self) -> None:
        """No article is at hand."""
        if self._seconds:
            import faulthandler

            faulthandler.cancel_dump_traceback_later()
            self._seconds = 0.0


_LAST_MOMENT_FOR = 1.0  # seconds
_last_moment = _LastMoment()  # in a worker


def _limit_memory(limit: int) -> None:
    """Let this process have so many bytes more than now; where the system knows no such limit, nothing happens."""
    if not limit:
        return
    with suppress(ImportError, OSError, ValueError):  # Windows; no /proc; a lower limit is there already
        import resource

        with open("/proc/self/statm") as file:
            now = int(file.read().split()[0]) * resource.getpagesize()
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (now + limit, hard))


# ---- workers ----

_Chunk = tuple[Sequence[str], dict[str, tuple[Known, ...]]]  # names, and what is known of them


class _Worker:
    """A process that cleans a chunk when it is handed one, at the other end of a pipe that nobody else holds.

    So its death shows, in the midst of a message, too: a killed worker of a concurrent.futures pool may leave a part of
    its result in the pipe that all share, and the parent waiting for the rest. What it had to do is known as well.
    """

    def __init__(self, job: _Job) -> None:
        import multiprocessing

        # A fork of a process with threads may hang, a fork server has none.
        served = "forkserver" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"
        context: Any = multiprocessing.get_context("forkserver" if served else "spawn")
        if served:  # imported once, before workers are forked off
            from multiprocessing import resource_tracker

            context.set_forkserver_preload([name for name in sys.modules if _is_for_workers(name)])
            resource_tracker.ensure_running()  # or it starts with the server, and lets interrupts through again
        self.chunk: _Chunk | None = None
        self.is_second = False  # the chunk is an article that a worker has died of before
        self.since = 0.0
        self.pipe, theirs = context.Pipe()
        with closing(theirs):
            self.process = context.Process(target=_work, args=(theirs, job, gc.get_threshold()), daemon=True)
            with _interrupts_blocked():  # what is started here inherits that, and leaves Ctrl-C to the parent
                self.process.start()

    def hand(self, chunk: _Chunk, *, is_second: bool) -> None:
        """Give it something to do. If it is dead, that shows when its answer is asked for."""
        from time import monotonic

        self.chunk, self.is_second, self.since = chunk, is_second, monotonic()
        with suppress(OSError):
            self.pipe.send(chunk)

    def answer(self) -> list[_Made] | None:
        """What it has made of its chunk, nothing when it has just begun to work; None if it has died instead."""
        try:
            made: list[_Made] = self.pipe.recv()
        except (EOFError, OSError):
            return None
        self.chunk = None
        return made

    def end(self) -> None:
        """End it, whatever it is doing: what it writes is whole or not there."""
        self.pipe.close()
        self.process.kill()
        self.process.join()


def _is_for_workers(name: str) -> bool:
    """Say whether workers need a module: all of redite's but the command line, which is slow to import."""
    return name.split(".")[0] == "redite" and name not in ("redite.cli", "redite.__main__")


def _work(pipe: Connection, job: _Job, collecting: tuple[int, int, int]) -> None:
    """Answer chunks with what was made of them, in a process of its own.

    Ctrl-C is the parent's to answer, and without a parent there is nothing left to do. collecting: how often the parent
    looks for circles of objects; a new process would do it more often.
    """
    import signal
    import threading

    gc.set_threshold(*collecting)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError, MemoryError, RuntimeError):  # the last where there is no memory for a thread
        threading.Thread(target=_end_with_parent, daemon=True).start()
        _limit_memory(job.limits.memory)
        pipe.send([])
        while True:
            pipe.send(_clean_chunk(job, pipe.recv()))


def _clean_chunk(job: _Job, chunk: _Chunk) -> list[_Made]:
    made = []
    names, known = chunk
    try:
        for name in names:
            _last_moment.begin(_seconds(job, name))
            made.append(_clean_in_time(job, name, known.get(name, ())))
    finally:
        _last_moment.cancel()
    return made


def _end_with_parent() -> None:
    """A killed parent leaves its workers at work or waiting; what they write is whole or not there, so they may go."""
    import multiprocessing

    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


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


def _run_workers(job: _Job, chunks: Iterator[_Chunk], workers: int) -> Iterator[list[_Made]]:
    """Hand chunks to workers. When one dies, its articles are handed out again one by one, to find which it dies of."""
    from multiprocessing.connection import wait

    crew: dict[Any, _Worker] = {}
    again: list[_Chunk] = []
    stillborn = 0
    try:
        for _ in range(workers):
            _join(crew, job)
        while crew:
            for pipe in wait(list(crew)):
                worker = crew[pipe]
                chunk, made = worker.chunk, worker.answer()
                if made is not None:
                    stillborn = 0
                    is_second = bool(again)
                    following = again.pop() if is_second else next(chunks, None)
                    if following is not None:
                        worker.hand(following, is_second=is_second)
                    yield made
                    if following is None:
                        crew.pop(pipe).end()
                    continue
                crew.pop(pipe).end()
                if chunk is None:
                    stillborn += 1
                elif worker.is_second:
                    yield [_fatal(job, chunk[0][0], worker.since)]
                else:
                    names, known = chunk
                    again += [((name,), {name: known.get(name, ())}) for name in reversed(names)]
                if stillborn > workers:  # those that ended before they had begun, in a row
                    raise _no_worker("it ends at once")
                _join(crew, job)
    finally:
        for worker in crew.values():
            worker.end()


def _join(crew: dict[Any, _Worker], job: _Job) -> None:
    """Start a worker. Raises RediteError if that cannot be done and no other is left."""
    try:
        worker = _Worker(job)
    except (EOFError, OSError) as error:  # too many processes or files; no helper process of Python's
        if not crew:
            raise _no_worker(files.why(error) if isinstance(error, OSError) else "it ends at once") from error
    else:
        crew[worker.pipe] = worker


def _no_worker(why: str) -> RediteError:
    return RediteError(f"no process for a worker can be started: {why}; say --workers 1 to do without")


def _fatal(job: _Job, name: str, since: float) -> _Made:
    """What is told of an article that a worker died of."""
    from time import monotonic

    if _seconds(job, name) and monotonic() - since >= job.limits.seconds:
        return _overdue(job, name)
    why = "its worker died (killed, or out of memory)"
    return _Made(Outcome(name, Status.FAILED, message=f"{files.printable(name)} was not cleaned: {why}"))
