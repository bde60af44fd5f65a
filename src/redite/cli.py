"""The command line: parses, calls one function, renders, exits. It decides nothing about articles.

What only one command needs (batch, a report) is imported by it, so that the others start fast.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from enum import IntEnum
from typing import TYPE_CHECKING, Any, BinaryIO, cast

import click

from redite import cleaning, files, reports, streaming
from redite.compression import compression_of, repack
from redite.errors import (
    MissingExtra, NotAnArticle, ReadError, ReceiptError, RediteError, SettingsError, UsageError, WriteError,
)  # fmt: skip
from redite.model import Document, Result
from redite.reports.summary import records_summary, summary
from redite.settings import DOUBTFUL_CHOICES, FORMAT_CHOICES, KEEP_CHOICES, Settings
from redite.values import NamedTuple
from redite.version import __version__

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from redite.contracts import Row
    from redite.outcomes import Totals

STREAM = "-"
_STDIN = "stdin"  # what the article from there is called in messages and reports


class ExitCode(IntEnum):
    """How a command ends."""

    DONE = 0
    REPEATS = 1  # or what verify finds
    USAGE = 2
    BUG = 3
    ARTICLE = 4
    INTERRUPTED = 130


_GRAVITY = (
    ExitCode.DONE, ExitCode.REPEATS, ExitCode.ARTICLE, ExitCode.USAGE, ExitCode.BUG, ExitCode.INTERRUPTED,
)  # fmt: skip


def gravest(codes: Iterable[ExitCode]) -> ExitCode:
    """The exit code of several outcomes together: a bug is graver than an unreadable article, that than a repeat."""
    return max(codes, key=_GRAVITY.index, default=ExitCode.DONE)


def _show_help(context: click.Context, option: click.Parameter, is_asked: bool) -> None:
    if is_asked and not context.resilient_parsing:
        click.echo(context.get_help(), color=context.color)
        context.exit()


_HELP = click.Option(
    ["-h", "--help"], is_flag=True, is_eager=True, expose_value=False, callback=_show_help,
    help="Show this message and exit.",
)  # fmt: skip


class _Command(click.Command):
    """A command whose options of help and of one letter need no translations or words like them to be looked for."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments, short options by their long names: click takes each for an unknown long one first."""
        options = [param for param in self.params if isinstance(param, click.Option)]
        long = {opt: max(option.opts, key=len) for option in options for opt in option.opts if len(opt) == 2}
        valued = {opt for option in options if not option.is_flag for opt in option.opts}
        read: list[str] = []
        for place, arg in enumerate(args):
            if arg == "--":
                read += args[place:]
                break
            read.append(arg if read and read[-1] in valued else long.get(arg, arg))
        return super().parse_args(ctx, read)

    def get_help_option(self, ctx: click.Context) -> click.Option:
        """Give the option, the same one each time."""
        return _HELP


class Program(_Command, click.Group):
    """The commands, and the one place where every way to end gets its line and its exit code."""

    command_class = _Command

    def __call__(self, *args: Any, **extra: Any) -> Any:
        """Run as the program, and end the process."""
        try:
            self.main(*args, **extra)
        except SystemExit as error:
            # To take everything apart costs a sixth of the time that a short article takes; the system does it at once.
            # Workers are taken leave of, though, and a profiler wants its turn.
            if "multiprocessing" in sys.modules or sys.getprofile() or sys.gettrace():
                raise
            for stream in (sys.stdout, sys.stderr):
                with suppress(AttributeError, OSError, ValueError):
                    stream.flush()
            os._exit(int(error.code or 0))

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command and exit."""
        # On Windows click would expand every argument that looks like a pattern, those of --include too.
        extra.setdefault("windows_expand_args", False)
        stdout = sys.stdout
        code: Any
        try:
            code = super().main(args, prog_name or "redite", complete_var, standalone_mode=False, **extra)
        except click.ClickException as error:
            # A value that cannot be is told in one line; how to use the command is told where that is not known.
            if isinstance(error, click.BadParameter) and not isinstance(error, click.MissingParameter):
                _tell(error.format_message())
            else:
                error.show()
            code = error.exit_code
        except (KeyboardInterrupt, click.Abort):
            _tell("interrupted")
            code = ExitCode.INTERRUPTED
        except SystemExit as error:
            # When a reader goes away, click puts something deaf in place of stdout and exits with 1. But whoever reads
            # only the first lines has had what was wanted.
            code = error.code if sys.stdout is stdout else ExitCode.DONE
        except RediteError as error:
            _tell(str(error))
            code = _code_of(error)
        except MemoryError:
            _tell("there is not enough memory for this article")
            code = ExitCode.ARTICLE
        except Exception as error:
            if os.environ.get("REDITE_DEBUG"):
                raise
            from redite.batch import bug

            _tell(f"{bug(error)}; REDITE_DEBUG=1 shows a trace")
            code = ExitCode.BUG
        sys.exit(code)


def _tell_version(context: click.Context, option: click.Parameter, is_asked: bool) -> None:
    if is_asked and not context.resilient_parsing:
        click.echo(f"redite {__version__}")
        context.exit()


def _code_of(error: RediteError) -> ExitCode:
    wrong_use = isinstance(error, (UsageError, SettingsError, MissingExtra))
    return ExitCode.USAGE if wrong_use else ExitCode.ARTICLE


@click.group(
    "redite",
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done, 1 check or verify found something, 2 wrong use, 3 a bug of redite, 4 an article could "
    "not be read or written, 130 interrupted.",
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_tell_version,
    help="Show the version and exit.",
)  # fmt: skip
def main() -> None:
    """Say it once: take repeated and nearly repeated paragraphs out of scraped articles.

    An exact copy goes, and so does a paragraph that another one says again in other words or holds whole. A paragraph
    with a number, a name or a "not" of its own stays. All that stays is left as it is, byte for byte.
    """


def _decisions(context: click.Context, option: click.Parameter, path: str) -> str:
    """The lines of the decisions file. Raises ReadError, SettingsError."""
    if not path:
        return ""
    from redite.rulings import parse

    lines = files.read_bytes(path).decode("utf-8", "replace")
    parse(lines, files.printable(path))
    return lines


class _Path(click.ParamType):  # type: ignore[type-arg]  # it has none before click 8.5
    """A file or folder by its name. Whether it can be read shows when it is read: an article, not a use, is wrong then.

    click's own Path looks for translations of its name, as its options of help and version do: four look-ups are a
    thirtieth of what it takes to clean an article.
    """

    name = "path"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Let the shell complete names of files."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file")]


_PATH = _Path()


def _of_format(flag: str) -> click.Option:
    return click.Option(
        [flag, "format"], type=click.Choice(FORMAT_CHOICES), default=_DEFAULTS.format, show_default=True,
        help="The article's format, or that of a file of records; auto looks at the name and the text.",
    )  # fmt: skip


# The options that every command has, but for the one of the format, which `explain` calls otherwise. Commands share
# them: to make as many for each takes time.
_DEFAULTS = Settings()
_SETTINGS_BEFORE = [
    click.Option(
        ["--threshold"], type=click.FloatRange(0, 100, min_open=True), default=_DEFAULTS.threshold, show_default=True,
        metavar="SCORE",
        help="How much of a paragraph's wording another one must share before the two are compared word by word.",
    ),
    click.Option(
        ["--keep"], type=click.Choice(KEEP_CHOICES), default=_DEFAULTS.keep, show_default=True,
        help="Which copy stays; the best has the most to say, then the cleaner text, then the first place.",
    ),
]  # fmt: skip
_FORMAT = _of_format("--format")
_SETTINGS_BEHIND = [
    click.Option(
        ["--field"], default=_DEFAULTS.field, metavar="NAME",
        help="The field or column of a record that holds its text; the default is the first of text, content, "
        "body, articleBody and the like that is there.",
    ),
    click.Option(
        ["--extract"], is_flag=True,
        help="Take the main text of an HTML page first, and clean that: plain text comes out.",
    ),
    click.Option(
        ["--min-length"], type=click.IntRange(0), default=_DEFAULTS.min_length, show_default=True, metavar="N",
        help="Keep paragraphs with fewer letters and digits than this, whatever they say.",
    ),
    click.Option(
        ["--encoding"], default=_DEFAULTS.encoding, show_default=True, metavar="NAME",
        help="The article's encoding, such as utf-8 or cp1252; auto looks for a mark, then UTF-8, then guesses.",
    ),
    click.Option(
        ["--doubtful"], type=click.Choice(DOUBTFUL_CHOICES), default=_DEFAULTS.doubtful, show_default=True,
        help="What becomes of paragraphs that a reader should decide on.",
    ),
]  # fmt: skip
_DECISIONS = click.Option(
    ["--decisions"], metavar="FILE", type=_PATH, default="", callback=_decisions,
    help="What readers decided, as review writes it: those pairs are kept or removed as they say.",
)  # fmt: skip


def _with_settings(*options: click.Option) -> Callable[[click.Command], click.Command]:
    """Give a command some of the options of every one, behind its own."""

    def add(command: click.Command) -> click.Command:
        command.params += options
        return command

    return add


_SOURCE = click.argument("source", type=_PATH)


@_with_settings(*_SETTINGS_BEFORE, _FORMAT, *_SETTINGS_BEHIND, _DECISIONS)
@main.command()
@_SOURCE
@click.option("-o", "--output", "target", metavar="TARGET", type=_PATH, help="Write there, not to stdout.")
@click.option("--in-place", is_flag=True, help="Replace SOURCE; nothing is written where nothing is cut.")
@click.option("--overwrite", is_flag=True, help="Replace TARGET if it exists.")
@click.option("--receipt", is_flag=True, help="Write beside the product what undo needs: TARGET.redite.json.")
def clean(
    source: str, target: str | None, in_place: bool, overwrite: bool, receipt: bool, **options: Any
) -> ExitCode:
    """Write SOURCE without its repeated paragraphs.

    SOURCE is a file, or - for stdin. The product goes to stdout, to TARGET, or back into SOURCE; a summary goes to
    stderr. A file is written whole or not at all.

    Of a file of records (JSON, CSV, TSV, Parquet) each record's text is cleaned, and all else stays; WARC comes out as
    JSON Lines. What cannot be read of it is passed through and told. Names that end in .gz, .bz2, .xz or .zst are read
    and written so.
    """
    settings = Settings(**options)
    if target == STREAM:
        target = None
    _check_target(source, target, in_place=in_place, overwrite=overwrite)
    if settings.extract and (in_place or receipt):
        raise UsageError("--extract makes another text; write it elsewhere with -o, without --in-place or --receipt")
    beside = _receipt_path(source if in_place else target) if receipt else ""
    opened = _opened(source, settings)
    if opened.form:
        if receipt:
            raise UsageError("--receipt is for articles; batch writes receipts of files of records", name=source)
        return _clean_records(opened, target, settings, in_place=in_place, overwrite=overwrite)
    decided = cleaning.decide(_read(opened), name=opened.name, settings=settings)
    into, size = source if in_place else target, decided.size
    if not in_place or decided.result.cuts:
        size = _deliver(decided, opened.name, into, beside, overwrite=overwrite, replace=in_place or overwrite)
    name, tally = files.printable(_name(source)), summary(decided.result.tally)
    click.echo(f"{name}: {tally}, {decided.size} -> {size} bytes", err=True)
    return ExitCode.DONE


def _deliver(
    decided: cleaning.Decided, name: str, target: str | None, receipt: str, *, overwrite: bool, replace: bool
) -> int:
    """Write the product, and its receipt before it if one is wanted; give the product's size as `name` is compressed.

    overwrite: a receipt that is there; replace: a product that is there. A book's product is written piece by piece.
    """
    sizes: list[int] = []
    pieces: Iterable[bytes] = _counted(decided.pieces(), sizes)
    kinds = compression_of(name), compression_of(target or "")
    if receipt or kinds[0] != kinds[1]:
        product = repack(b"".join(pieces), *kinds)
        _write_receipt(receipt, decided, product, overwrite=overwrite)
        pieces = [product]
    if target is None:
        _write(pieces)
    else:
        with files.writing(target, overwrite=replace) as file:
            file.writelines(pieces)
    return sum(sizes)


def _counted(pieces: Iterable[bytes], sizes: list[int]) -> Iterator[bytes]:
    for piece in pieces:
        sizes.append(len(piece))
        yield piece


def _receipt_path(product: str | None) -> str:
    """Where the receipt of a single product goes. Raises UsageError if there is no product."""
    from redite.restoring import RECEIPT_SUFFIX

    if product is None:
        raise UsageError("--receipt needs a product to stand beside; name one by -o, or say --in-place")
    return product + RECEIPT_SUFFIX


def _write_receipt(path: str, decided: cleaning.Decided, product: bytes, *, overwrite: bool) -> None:
    """Write the receipt if one is wanted, before the product: without it, that could not be turned back.

    Raises UsageError for a receipt that is there already, unless its original is the very source at hand: then a kill
    came before the product, or that was put back.
    """
    if not path:
        return
    from redite.receipts import digest, from_json, record, to_json

    source = decided.source
    receipt = record(source, decided.result, product)
    if files.is_there(path) and not overwrite:
        shown = files.printable(path)
        original = b""
        with suppress(ReceiptError):
            original = from_json(files.read_bytes(path), name=shown).source_hash
        if original != digest(source):
            why = "with it the way back to an original would go; undo first, or say --overwrite"
            raise UsageError(f"{shown} exists, and {why}", name=path)
    files.write_atomically(path, to_json(receipt), overwrite=True)


def _check_target(source: str, target: str | None, *, in_place: bool, overwrite: bool) -> None:
    """Raise UsageError where the product would not go where it should, before anything is read."""
    if in_place and target is not None:
        raise UsageError("--in-place and -o exclude each other; choose one")
    if in_place and source == STREAM:
        raise UsageError("--in-place needs a file, stdin cannot be replaced; name a file, or leave --in-place out")
    if target is None:
        if not in_place and _is_stdout(source):
            shown = files.printable(source)
            raise UsageError(f"{shown} is where the output goes and is empty now; use --in-place next time")
        return
    shown = files.printable(target)
    if os.path.isdir(target) or target.endswith(("/", os.sep)):
        raise UsageError(f"{shown} is a folder; name a file for the product", name=target)
    if source != STREAM and os.path.exists(source) and os.path.exists(target) and os.path.samefile(source, target):
        raise UsageError(f"{shown} is the source itself; say --in-place to replace it", name=target)
    if files.is_there(target) and not overwrite:
        raise UsageError(f"{shown} exists and was left as it is; say --overwrite, or name another target", name=target)


def _is_stdout(source: str) -> bool:
    """Whether a file is the one that stdout is sent to."""
    try:
        output = os.fstat(1)
        return not os.isatty(1) and os.path.isfile(source) and os.path.samestat(os.stat(source), output)
    except (OSError, ValueError):
        return False


@_with_settings(*_SETTINGS_BEFORE, _of_format("--article-format"), *_SETTINGS_BEHIND, _DECISIONS)
@main.command()
@_SOURCE
@click.option(
    "--format", "formats", multiple=True, metavar="REPORT|FORMAT",
    type=click.Choice(tuple(dict.fromkeys((*reports.REPORTERS, *FORMAT_CHOICES)))),
    help=f"The report ({', '.join(reports.REPORTERS)}; default text), or the article's format, if it is none of these; "
    "may be given for each.",
)  # fmt: skip
@click.option("--report", type=click.Choice(tuple(reports.REPORTERS)), help="The report, by a name of its own.")
def explain(source: str, formats: tuple[str, ...], report: str | None, **options: Any) -> ExitCode:
    """Report what would be cut from SOURCE, and why; nothing is written.

    text shows each cut or doubtful paragraph beside the one that stays, and what differs word by word; json has an
    entry for every paragraph; diff is a unified diff that patch applies. Of a file of records, text shows those that
    would change, json has an object on a line for every record.
    """
    for name in formats:
        if name in reports.REPORTERS:
            report = report or name
        else:
            options["format"] = name
    settings, report = Settings(**options), report or "text"
    opened = _opened(source, settings)
    if opened.form:
        return _explain_records(opened, report, settings)
    result = cleaning.decide(_read(opened), name=opened.name, settings=settings).result
    _write(_encoded(reports.load(report)(result), report, result.document))
    return ExitCode.DONE


def _encoded(lines: Iterable[str], report: str, document: Document) -> Iterator[bytes]:
    """A report's lines in the encoding of whoever reads them: JSON is UTF-8, a diff has its article's encoding."""
    if report == "diff" and not _is_terminal(sys.stdout):
        likens_ascii = "\n-+ ".encode(document.encoding) == b"\n-+ "
        for number, line in enumerate(lines):
            # The first two lines hold the name, and names are not in the article's encoding.
            yield os.fsencode(line) if number < 2 else line.encode(document.encoding if likens_ascii else "utf-8")
    elif report == "diff":  # a terminal obeys control characters; patch, which needs them, does not read from there
        for line in lines:
            yield _for_screen("\t".join(map(files.printable, line[:-1].split("\t"))))
    else:
        for line in lines:
            yield line.encode("utf-8") if report == "json" else _for_screen(line[:-1])


def _for_screen(line: str) -> bytes:
    return f"{line}\n".encode(getattr(sys.stdout, "encoding", None) or "utf-8", "backslashreplace")


@_with_settings(*_SETTINGS_BEFORE, _FORMAT, *_SETTINGS_BEHIND, _DECISIONS)
@main.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...", type=_PATH)
def check(sources: tuple[str, ...], **options: Any) -> ExitCode:
    """Say which articles repeat themselves; exit 1 if one does.

    SOURCE is a file, - for stdin, or a folder, for every article below it. Nothing is written; there is a line on
    stdout for each article that clean would cut something from, and none for the others.
    """
    settings = Settings(**options)
    return gravest([_check(source, settings) for source in _articles(sources)])


def _articles(sources: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """The articles meant, and whether each was named itself."""
    for source in sources:
        if os.name == "nt" and not os.path.exists(source) and any(mark in source for mark in "*?["):
            from glob import glob  # the shells of Windows leave patterns to the program

            yield from ((path, True) for path in sorted(glob(source)) or [source])
        elif source != STREAM and os.path.isdir(source):
            found, left_out = files.find_articles(source)
            yield from ((os.path.join(source, name), False) for name in found)
        else:
            yield source, True


def _check(article: tuple[str, bool], settings: Settings) -> ExitCode:
    source, is_named = article
    try:
        opened = _opened(source, settings)
        if opened.form:
            return _check_records(opened, settings)
        result = cleaning.decide(_read(opened), name=opened.name, settings=settings).result
    except NotAnArticle as error:
        if not is_named:  # in a folder there may be anything
            return ExitCode.DONE
        _tell(str(error))
        return _code_of(error)
    except (ReadError, WriteError) as error:
        _tell(str(error))
        return _code_of(error)
    if not result.cuts:
        return ExitCode.DONE
    _write((_for_screen(f"{files.printable(_name(source))}: {_repeats(result)}"),))
    return ExitCode.REPEATS


def _repeats(result: Result) -> str:
    lines = [result.paragraphs[decision.index].line for decision in result.removed]
    shown = ", ".join(map(str, lines[:10])) + (", ..." if len(lines) > 10 else "")
    return f"{len(lines)} of {len(result.paragraphs)} paragraphs repeat others: line{'s' * (len(lines) > 1)} {shown}"


# ---- files of records ----


class _Stdout:
    """Stdout as a target of records."""

    def write(self, data: bytes) -> int:
        _write((data,), flush=False)
        return len(data)

    def seekable(self) -> bool:
        return False


class _Problems:
    """Tells what is wrong with records, the first of them one by one, and counts the others."""

    MOST = 20

    def __init__(self) -> None:
        self.count = 0
        self.code = ExitCode.DONE

    def add(self, name: str, row: Row) -> None:
        """Tell a record's problem, if it has one."""
        if row.error is None:
            return
        self.count += 1
        is_bug = not isinstance(row.error, (RediteError, MemoryError))
        self.code = gravest((self.code, ExitCode.BUG if is_bug else ExitCode.ARTICLE))
        if self.count <= self.MOST:
            from redite.batch import record_problem

            _tell(record_problem(name, row.number, row.error))

    def end(self) -> ExitCode:
        """Tell how many more there were, and how the command ends."""
        if self.count > self.MOST:
            _tell(f"{self.count - self.MOST} more records were passed through")
        return self.code


def _clean_records(
    opened: _Opened, target: str | None, settings: Settings, *, in_place: bool, overwrite: bool
) -> ExitCode:
    if in_place and opened.form == "warc":
        raise UsageError("--in-place cannot be: WARC comes out as JSON Lines; name a target with -o", name=opened.name)
    run = streaming.Run(opened.source, opened.form, name=opened.name, settings=settings)
    problems = _Problems()
    if in_place:
        target, overwrite = opened.name, True
    if target is None:
        for row in run.rows(cast(BinaryIO, _Stdout())):
            problems.add(opened.name, row)
        _write(())
    else:
        with files.writing(target, overwrite=overwrite) as file:
            for row in run.rows(file, packed=compression_of(target)):
                problems.add(opened.name, row)
            if in_place and not run.counts.changed:
                raise files.Abandon
    code = problems.end()
    name = files.printable(opened.name)
    click.echo(f"{name}: {records_summary(run.counts)}, {run.bytes_in} -> {run.bytes_out} bytes", err=True)
    return code


def _explain_records(opened: _Opened, report: str, settings: Settings) -> ExitCode:
    if report == "diff":
        raise UsageError("a diff of records is not to be had; choose the report text or json", name=opened.name)
    run = streaming.Run(opened.source, opened.form, name=opened.name, settings=settings)
    problems = _Problems()
    reporter = reports.load(report)
    for row in run.rows():
        problems.add(opened.name, row)
        if report == "json":
            from redite.reports.json_report import record_line

            _write((record_line(row, opened.name).encode(),), flush=False)
        elif row.result is not None and (row.result.removed or row.result.doubtful):
            _write((*(_for_screen(line[:-1]) for line in reporter(row.result)), b"\n"), flush=False)
    if report == "text":
        _write((_for_screen(f"{files.printable(opened.name)}: {records_summary(run.counts)}"),))
    _write(())
    return problems.end()


def _check_records(opened: _Opened, settings: Settings) -> ExitCode:
    run = streaming.Run(opened.source, opened.form, name=opened.name, settings=settings)
    problems = _Problems()
    for row in run.rows():
        problems.add(opened.name, row)
        if row.result is not None and row.output is not None:
            line = f"{files.printable(opened.name)}:{row.number}: {_repeats(row.result)}"
            _write((_for_screen(line),), flush=False)
    _write(())
    return gravest((problems.end(), ExitCode.REPEATS if run.counts.changed else ExitCode.DONE))


@_with_settings(*_SETTINGS_BEFORE, _FORMAT, *_SETTINGS_BEHIND, _DECISIONS)
@main.command()
@click.argument("folder", type=_PATH)
@click.option("-o", "--output", "out", required=True, metavar="OUT", type=_PATH, help="Write below this folder.")
@click.option(
    "--workers", type=click.IntRange(1), metavar="N",
    help="Processes that clean; the default is one for each processor.",
)  # fmt: skip
@click.option("--include", multiple=True, metavar="GLOB", help="Take only these files; may be given again.")
@click.option("--exclude", multiple=True, metavar="GLOB", help="Leave out these files or folders; may be given again.")
@click.option(
    "--overwrite", is_flag=True,
    help="Replace files below OUT that redite has not written or that were edited since; cut again what was undone.",
)  # fmt: skip
@click.option(
    "--time-limit", type=click.FloatRange(0), default=600.0, show_default=True, metavar="SECONDS",
    help="Give up an article that takes longer; 0 is no limit.",
)  # fmt: skip
@click.option(
    "--memory-limit", type=click.IntRange(0), default=2048, show_default=True, metavar="MB",
    help="Give up an article that needs more, where the system can tell and there are several workers; 0 is no limit.",
)  # fmt: skip
def batch(
    folder: str, out: str, workers: int | None, include: tuple[str, ...], exclude: tuple[str, ...], overwrite: bool,
    time_limit: float, memory_limit: int, **options: Any,
) -> ExitCode:  # fmt: skip
    """Clean every article below FOLDER into the same place below OUT.

    Articles without a repeat are copied as they are. Files that hold no text, hidden ones and links out of FOLDER are
    left out and counted. An article that cannot be read or written is told on stderr, and the others go on. GLOB is a
    pattern such as *.txt or 2024/*, for the path below FOLDER or the name alone.

    What is cut is written down in OUT/.redite, for log, undo and verify. The same batch again does only what has
    changed: other sources, other options, another redite.
    """
    from contextlib import closing

    from redite.batch import Limits, plan, run
    from redite.outcomes import Totals
    from redite.reports.progress import closing_table

    settings = Settings(**options)
    if os.path.isfile(folder):
        raise UsageError(f"{files.printable(folder)} is a file; redite clean takes one", name=folder)
    planned = plan(
        folder, out, settings, include=include, exclude=exclude, overwrite=overwrite,
        limits=Limits(time_limit, memory_limit << 20),
    )  # fmt: skip
    progress = _Progress(len(planned.names) + len(planned.left_out))
    totals = Totals()
    try:
        with closing(run(planned, workers=workers)) as outcomes:
            for outcome in outcomes:
                totals = totals.plus(outcome)
                is_problem = outcome.status.is_failure or outcome.unread
                progress.show(totals.done, problem=outcome.message if is_problem else "")
    except KeyboardInterrupt:
        progress.clear()
        _tell(f"interrupted; {totals.articles} of {len(planned.names)} articles are written, each of them whole")
        return ExitCode.INTERRUPTED
    progress.clear()
    _write(_for_screen(line[:-1]) for line in closing_table(totals))
    return _code_of_totals(totals)


def _code_of_totals(totals: Totals) -> ExitCode:
    if totals.bugs:
        return ExitCode.BUG
    return ExitCode.ARTICLE if totals.failed or totals.unread else ExitCode.DONE


_OUT = click.argument("out", type=_PATH)


@main.command()
@_OUT
@click.option("--article", "articles", multiple=True, metavar="PATH", help="Tell all of this one; may be given again.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each article, on a line.")
def log(out: str, articles: tuple[str, ...], as_json: bool) -> ExitCode:
    """Tell what was cut from the articles of OUT, and why.

    OUT is a folder that batch has written to. Without --article there is a line for each article that something was
    cut from, or that has doubtful paragraphs.
    """
    from redite import ledger, store
    from redite.restoring import chosen

    with store.reading(out) as kept:
        if kept.salvage is not None:
            _tell(f"{kept.salvage.problem}; {kept.salvage.saved} receipts can be read")
        for line in ledger.lines(kept, articles, chosen(kept, articles), json=as_json):
            _write((line.encode("utf-8") if as_json else _for_screen(line[:-1]),))
    return ExitCode.DONE if kept.salvage is None else ExitCode.ARTICLE


@main.command()
@_OUT
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@click.option("-o", "--output", "target", metavar="DIR", type=_PATH, help="Write there; OUT stays as it is.")
@click.option("--paragraph", type=click.IntRange(0), metavar="N", help="Put only this one back; log tells the numbers.")
def undo(out: str, articles: tuple[str, ...], target: str | None, paragraph: int | None) -> ExitCode:
    """Put the originals of OUT's articles back, byte for byte, without their sources.

    OUT is a folder that batch has written to, or a product with its receipt beside it. ARTICLE is a path below OUT, of
    an article or a folder; without one all are put back. A product that was edited since is not replaced: with -o, a
    copy of it gets back what was cut where the place can be found.
    """
    from redite.restoring import Status, Undone, undo as undo_folder, undo_file

    undone: Iterable[Undone]
    if os.path.isfile(out):
        if articles:
            raise UsageError(f"{files.printable(out)} is an article itself; name no others", name=out)
        undone = [undo_file(out, target=target, paragraph=paragraph)]
    else:
        undone = undo_folder(out, articles, target=target, paragraph=paragraph)
    counts = dict.fromkeys(Status, 0)
    for one in undone:
        counts[one.status] += 1
        if one.message:
            _tell(one.message)
    restored, original = counts[Status.RESTORED], counts[Status.ORIGINAL]
    edited, failed = counts[Status.EDITED], counts[Status.FAILED]
    rest = f", {edited} edited since, {failed} failures" if edited or failed else ""
    _write((_for_screen(f"{restored} put back, {original} were as they had been{rest}"),))
    return ExitCode.ARTICLE if rest else ExitCode.DONE


@main.command()
@_OUT
def verify(out: str) -> ExitCode:
    """Prove that nothing in OUT is lost: exit 1 and a list where something is wrong.

    From products and receipts alone: no product was changed, every original can be put back, what was cut still stands
    in what stays, with its numbers, names and negations.
    """
    from redite.verifying import Problem, verify as verify_folder

    articles = cuts = problems = 0
    for found in verify_folder(out):
        if isinstance(found, Problem):
            problems += 1
            name = f"{files.printable(found.name)}: " if found.name and found.name not in found.what else ""
            _write((_for_screen(f"{name}{files.printable(found.what)}"),))
        else:
            articles, cuts = articles + 1, cuts + found.cuts
    _tell(f"{articles} articles, {cuts} cuts looked at; {problems or 'no'} problems")
    return ExitCode.REPEATS if problems else ExitCode.DONE


@_with_settings(*_SETTINGS_BEFORE, _FORMAT, *_SETTINGS_BEHIND)
@main.command()
@_SOURCE
@click.option(
    "--decisions", "path", required=True, metavar="FILE", type=_PATH,
    help="Write the answers there, after those that it has; with this option other commands heed them.",
)  # fmt: skip
def review(source: str, path: str, **options: Any) -> ExitCode:
    """Walk through what is doubtful and what is cut, and write down what you decide.

    SOURCE is an article, a folder of articles, or a folder that batch has written to. Of each pair you see what
    differs, word by word, and answer keep, remove, skip or quit; answers are read from stdin, a line each, or the first
    letter of it. An answer holds wherever the same pair of paragraphs stands. Pairs that FILE decides are not shown.
    """
    from redite.reviewing import Told, answer_of, cards
    from redite.rulings import parse

    lines = files.read_bytes(path).decode("utf-8", "replace") if files.is_there(path) else ""
    decided = parse(lines, files.printable(path))
    files.check_appendable(path)  # before somebody has thought about an answer
    answered = skipped = 0
    answer, code = "", ExitCode.DONE
    for card in cards(source, Settings(**options), decided):
        if isinstance(card, Told):
            _tell(card.message)
            code = ExitCode.ARTICLE
            continue
        _write(_for_screen(line[:-1]) for line in ("\n", *card.lines))
        answer = _ask(card.question, answer_of)
        if answer == "quit":
            break
        if answer == "skip":
            skipped += 1
        else:
            files.append_line(path, card.answered(answer))
            answered += 1
    _tell(f"{answered} decided, {skipped} skipped{_MORE if answer == 'quit' else ''}")
    return code


_MORE = ", more are left; the same command goes on with those"


def _ask(question: str, answer_of: Callable[[str], str]) -> str:
    """What a reader answers, asked until it is an answer; at the end of the input that is quit."""
    while True:
        click.echo(question, nl=False)
        sys.stdout.flush()
        typed = sys.stdin.readline() if sys.stdin else ""  # there is none where it was closed
        if not typed:
            click.echo()
            return "quit"
        if not _is_terminal(sys.stdin):  # which has shown what was typed
            click.echo(files.printable(typed.strip()))
        try:
            return answer_of(typed)
        except SettingsError as error:
            click.echo(str(error))


class _Progress:
    """Shows on stderr how far a batch is: a bar on a terminal, else a line now and then."""

    EVERY_BAR, EVERY_LINE = 0.1, 10.0  # seconds

    def __init__(self, total: int) -> None:
        from time import monotonic

        self.clock = monotonic
        self.total = total
        self.start = self.shown = monotonic()
        self.is_live = _is_terminal(sys.stderr) and os.environ.get("TERM") != "dumb"
        self.width = 0  # columns of the bar that is on the screen

    def show(self, done: int, *, problem: str = "") -> None:
        """Show it if it is time to, and a problem at once."""
        if problem:
            self.clear()
            _tell(problem)
        now = self.clock()
        if now - self.shown < (self.EVERY_BAR if self.is_live else self.EVERY_LINE) and not (problem and self.is_live):
            return
        from redite.reports.progress import progress_bar, progress_line

        self.shown = now
        if self.is_live:
            from shutil import get_terminal_size

            line = progress_bar(done, self.total, now - self.start, get_terminal_size().columns)
            click.echo(f"\r{line:<{self.width}}", err=True, nl=False)
            self.width = len(line)
        else:
            _tell(progress_line(done, self.total, now - self.start))

    def clear(self) -> None:
        """Take the bar off the screen."""
        if self.width:
            click.echo(f"\r{'':{self.width}}\r", err=True, nl=False)
            self.width = 0


def _name(source: str) -> str:
    return _STDIN if source == STREAM else source


class _Opened(NamedTuple):
    """What a command reads: its path or stream, its name, the format of its records or "" for an article."""

    source: str | BinaryIO
    name: str
    form: str


def _opened(source: str, settings: Settings) -> _Opened:
    """Tell what a source is. Raises ReadError, UsageError for a folder."""
    if source == STREAM:
        try:
            form, stream = streaming.form_of_stream(cast(BinaryIO, sys.stdin.buffer), _STDIN, settings.format)
        except (OSError, AttributeError, ValueError) as error:  # there is none, or it is closed
            raise ReadError(f"{_STDIN} cannot be read: {_why(error)}", name=_STDIN) from error
        return _Opened(stream, _STDIN, form)
    if os.path.isdir(source):
        shown = files.printable(source)
        raise UsageError(f"{shown} is a folder; redite batch {shown} -o OUT cleans what is in it", name=source)
    return _Opened(source, source, streaming.form_of_file(source, settings.format))


def _read(opened: _Opened) -> bytes:
    """An article's bytes. Raises ReadError."""
    if isinstance(opened.source, str):
        return files.read_bytes(opened.source)
    try:
        return opened.source.read()
    except (OSError, ValueError) as error:
        raise ReadError(f"{_STDIN} cannot be read: {_why(error)}", name=_STDIN) from error


def _write(pieces: Iterable[bytes], *, flush: bool = True) -> None:
    """Send bytes to stdout as they are. Raises WriteError, BrokenPipeError if nobody reads on."""
    try:
        stream = sys.stdout.buffer
        for piece in pieces:
            stream.write(piece)
        if flush:
            stream.flush()
    except BrokenPipeError:
        raise
    except (OSError, AttributeError, ValueError) as error:
        if os.name == "nt" and getattr(error, "errno", 0) == errno.EINVAL:  # what Windows says of a closed pipe
            raise BrokenPipeError(errno.EPIPE, "closed") from error
        raise WriteError(f"stdout cannot be written: {_why(error)}", name="stdout") from error


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or "it is closed"


def _tell(message: str) -> None:
    """Say something on stderr, on one line, whatever is in it."""
    click.echo(f"redite: {files.printable(message)}", err=True)


def _is_terminal(stream: Any) -> bool:
    try:
        return bool(stream.isatty())
    except (AttributeError, ValueError, OSError):  # there is none, or it is closed
        return False
