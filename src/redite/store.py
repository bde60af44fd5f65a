"""The receipts of an output folder: OUT/.redite/receipts.db, an SQLite database, and the lock of who writes there.

One process writes, the parent of a batch or an undo; workers hand it rows. Nothing is lost by a kill at any moment,
as things happen in this order:

1. A worker writes the product under OUT/.redite/tmp and hands over the receipt's row.
2. The parent commits the rows of some articles in one transaction, beside the receipts that these articles had.
3. It moves those products to their names, each in one step.
4. With the next transaction it forgets the earlier receipts of those articles.

So whatever product stands in OUT, before, between or after, its receipt stands in the store: a row belongs to a
product by the product's hash. A kill leaves at most files in tmp, which the next writer removes, and rows without a
product, which the next batch over the folder settles. The other order, products first, would leave products that
nothing could turn back once their sources are gone.

The database is in WAL mode while it is written, which a kill does not hurt, and one plain file when it is closed, so
that it can be read on a read-only disk. SQLite does not see every flipped byte, so each row has a seal, and a closed
store has the SHA-256 of its file beside it. Where a kill left no such sum, SQLite's own check, which is slower,
compares tables and index.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any

from redite import files, receipts
from redite.errors import ReadError, ReceiptError, UsageError, WriteError
from redite.receipts import Receipt
from redite.values import NamedTuple
from redite.version import __version__

if TYPE_CHECKING:
    import sqlite3

FOLDER = ".redite"
_DATABASE = "receipts.db"
_SUM = "receipts.sum"
_LOCK = "lock"
_TEMPORARY = "tmp"
_LOGS = ("-wal", "-shm", "-journal")  # what SQLite has beside the database while it writes
_APPLICATION = 0x52656469  # "Redi", which file(1) can show
_FORM = 2  # of the tables, and of what is sealed
_MOST_ASKED_FOR = 1_000_000  # behind a damaged page, one by one; a damaged number may be any
_MOST_ROWS_IN_PAGE = 20  # a row has two hashes of 32 bytes, a seal, a body
_ASKED = 500  # names in one question
_TABLES = """
CREATE TABLE makings (id INTEGER PRIMARY KEY, version TEXT NOT NULL, settings TEXT NOT NULL, decisions TEXT NOT NULL,
    seal BLOB NOT NULL, UNIQUE (version, settings, decisions));
CREATE TABLE receipts (id INTEGER PRIMARY KEY, name BLOB NOT NULL, source BLOB NOT NULL, product BLOB NOT NULL,
    making INTEGER NOT NULL, tally TEXT NOT NULL, sizes TEXT NOT NULL, body BLOB NOT NULL, seal BLOB NOT NULL);
CREATE INDEX by_name ON receipts (name, product);
"""
_COLUMNS = "id, name, source, product, making, tally, sizes, body, seal"


class Row(NamedTuple):
    """A receipt as the store has it: small enough to be handed from process to process."""

    name: str
    source: bytes
    product: bytes
    making: Making
    tally: tuple[int, ...]
    sizes: tuple[int, int]
    body: bytes


class Making(NamedTuple):
    """What an article was cleaned with: redite's version, the settings as JSON, the digest of people's decisions."""

    version: str
    settings: str
    decisions: str


class Known(NamedTuple):
    """What the store knows of a product without its receipt's body; `number` is the row's."""

    number: int
    source: bytes
    product: bytes
    making: Making
    tally: tuple[int, ...]
    sizes: tuple[int, int]


class Damage(NamedTuple):
    """Something in the store that cannot be relied on; `name` is the article, "" if that is not known."""

    name: str
    what: str


class Salvage(NamedTuple):
    """What a damaged store still gave: the problem, how many receipts were saved, what was lost of the others."""

    problem: str
    saved: int
    lost: tuple[Damage, ...]


UNKNOWN = Making("", "{}", "")  # where the store no longer says it


def making(settings: dict[str, Any], decisions: str = "") -> Making:
    """What this redite cleans with."""
    return Making(__version__, json.dumps(settings, sort_keys=True), decisions)


def row_of(receipt: Receipt, made: Making | None = None) -> Row:
    """A receipt's row; `made` is what the receipt says of that, where it is at hand."""
    made = made or Making(receipt.version, json.dumps(receipt.settings, sort_keys=True), receipt.decisions)
    sizes = (receipt.source_size, receipt.product_size)
    name, source, product = receipt.name, receipt.source_hash, receipt.product_hash
    return Row(name, source, product, made, tuple(receipt.tally), sizes, receipts.pack(receipt))


def receipt_of(row: Row) -> Receipt:
    """A row's receipt. Raises ReceiptError if it is damaged."""
    try:
        settings = json.loads(row.making.settings)
    except ValueError as error:
        raise ReceiptError(f"the receipt of {row.name} is damaged: {error}", name=row.name) from error
    return receipts.unpack(
        row.body, name=row.name, source_hash=row.source, product_hash=row.product,
        version=row.making.version, settings=settings, decisions=row.making.decisions,
    )  # fmt: skip


def _seal(*parts: bytes) -> bytes:
    from hashlib import blake2b

    seal = blake2b(digest_size=16)
    for part in parts:
        seal.update(len(part).to_bytes(8, "big") + part)
    return seal.digest()


def _row_seal(key: bytes, making_number: int, row: Row) -> bytes:
    numbers = (_ints((making_number,)), _ints(row.tally), _ints(row.sizes))
    return _seal(key, row.source, row.product, *(part.encode() for part in numbers), row.body)


def _making_seal(made: Making) -> bytes:
    return _seal(*(part.encode() for part in made))


def _ints(numbers: Iterable[int]) -> str:
    return " ".join(map(str, numbers))


def _key(name: str) -> bytes:
    """A name as the database has it: every string, also one that is no Unicode."""
    return name.encode("utf-8", "surrogatepass")


def _unsealed(fields: Sequence[Any], makings: Mapping[int, Making]) -> Row:
    """The row of database fields. Raises ReceiptError if its seal does not hold."""
    name = ""
    try:
        _, key, source, product, made, tally, sizes, body, seal = fields
        name = key.decode("utf-8", "surrogatepass")
        source_size, product_size = map(int, sizes.split())
        row = Row(name, source, product, makings.get(made, UNKNOWN), tuple(map(int, tally.split())),
                  (source_size, product_size), body)  # fmt: skip
        sound = _row_seal(key, made, row) == seal
    except (ValueError, TypeError, AttributeError) as error:
        raise ReceiptError(f"the receipt of {files.printable(name or 'an article')} is damaged", name=name) from error
    if not sound:
        raise ReceiptError(f"the receipt of {files.printable(name)} is damaged", name=name)
    return row


def _refuse_links(out: str) -> None:
    """Raise WriteError where something of the store is a link: it would be written, or swept, elsewhere."""
    folder = os.path.join(out, FOLDER)
    names = ("", _TEMPORARY, *(_DATABASE + ending for ending in ("", *_LOGS)))
    for path in (os.path.join(folder, name) if name else folder for name in names):
        if os.path.islink(path):
            raise WriteError(f"{files.printable(path)} is a link, which redite does not follow; remove it", name=path)


def exists(out: str) -> bool:
    """Whether a folder has a store of receipts. Raises ReadError if that cannot be seen."""
    try:
        os.lstat(os.path.join(out, FOLDER, _DATABASE))
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError) as error:
        shown = files.printable(out)
        raise ReadError(f"the receipts of {shown} cannot be read: {files.why(error)}", name=shown) from error
    return True


class Store:
    """The receipts of one output folder. Open one with `reading` or `writing`; `salvage` says if it was damaged."""

    def __init__(self, out: str, connection: sqlite3.Connection, salvage: Salvage | None = None) -> None:
        self.out = out
        self.salvage = salvage
        self._connection = connection
        self._numbers: dict[Making, int] = {}
        self._makings = _makings(connection)
        self._earlier: list[tuple[bytes, int]] = []  # the next transaction forgets all rows of a name but this one

    # ---- reading ----

    def names(self) -> Iterator[str]:
        """Every article that has a receipt, once, in order."""
        for (name,) in self._ask("SELECT DISTINCT name FROM receipts ORDER BY name"):
            yield bytes(name).decode("utf-8", "surrogatepass")

    def count(self) -> int:
        """How many articles have a receipt."""
        found: int = next(self._ask("SELECT count(DISTINCT name) FROM receipts"))[0]
        return found

    def rows(self, names: Iterable[str]) -> Iterator[Row]:
        """The rows of some articles, those of one article newest first."""
        waiting = list(names)
        for start in range(0, len(waiting), _ASKED):
            keys = [_key(name) for name in waiting[start : start + _ASKED]]
            marks = ", ".join("?" * len(keys))
            query = f"SELECT {_COLUMNS} FROM receipts WHERE name IN ({marks}) ORDER BY name, id DESC"
            for fields in self._ask(query, keys):
                yield _unsealed(fields, self._makings)

    def known(self, names: Iterable[str]) -> dict[str, tuple[Known, ...]]:
        """What is known of some articles, of each the newest first; nothing of those without a receipt."""
        waiting = list(names)
        found: dict[str, tuple[Known, ...]] = {}
        for start in range(0, len(waiting), _ASKED):
            keys = [_key(name) for name in waiting[start : start + _ASKED]]
            query = ("SELECT name, id, source, product, making, tally, sizes FROM receipts "
                     f"WHERE name IN ({', '.join('?' * len(keys))}) ORDER BY name, id DESC")  # fmt: skip
            for key, number, source, product, made, tally, sizes in self._ask(query, keys):
                name = bytes(key).decode("utf-8", "surrogatepass")
                source_size, product_size = map(int, sizes.split())
                one = Known(number, source, product, self._makings.get(made, UNKNOWN), tuple(map(int, tally.split())),
                            (source_size, product_size))  # fmt: skip
                found[name] = (*found.get(name, ()), one)
        return found

    def row(self, name: str, product: bytes | None = None) -> Row | None:
        """The receipt of an article: of the product with this hash, or the source, if there is one, else the newest."""
        found = list(self.rows([name]))
        made = [row for row in found if product == row.product] or [row for row in found if product == row.source]
        return next(iter(made or found), None)

    def all_rows(self) -> Iterator[Row | Damage]:
        """Every row in the order written, with the damage that there is where one cannot be read."""
        import sqlite3

        at, last = 0, self._last_number()
        while at < last:
            try:
                query = f"SELECT {_COLUMNS} FROM receipts WHERE id > ? ORDER BY id"
                for fields in self._connection.execute(query, (at,)):
                    if fields[0] <= at:  # pages that lead back to earlier ones would be read for ever
                        raise sqlite3.DatabaseError("its rows are out of order")
                    at = fields[0]
                    try:
                        yield _unsealed(fields, self._makings)
                    except ReceiptError as error:
                        yield Damage(error.name, str(error))
                return
            except sqlite3.Error as error:  # the page that holds the next rows: go on behind it
                before, at = at, self._next_readable(at, last)
                which = f"{before + 1} to {at}" if at < last else f"from {before + 1} on"  # how many may be a guess
                yield Damage("", f"receipts {which} cannot be read: {error}")

    def _last_number(self) -> int:
        """The largest number of a row, or of a database whose end is lost a number that none can exceed."""
        import sqlite3

        for query in ("SELECT max(id) FROM receipts", "SELECT max(id) FROM receipts INDEXED BY by_name"):
            with suppress(sqlite3.Error):
                return self._connection.execute(query).fetchone()[0] or 0
        with suppress(sqlite3.Error):
            pages: int = self._connection.execute("PRAGMA page_count").fetchone()[0]
            return pages * _MOST_ROWS_IN_PAGE
        return 0

    def _next_readable(self, at: int, last: int) -> int:
        """The number before the next row that can be read."""
        import sqlite3

        for number in range(at + 2, min(last, at + _MOST_ASKED_FOR) + 1):
            with suppress(sqlite3.Error):
                if self._connection.execute("SELECT length(seal) FROM receipts WHERE id = ?", (number,)).fetchone():
                    return number - 1
        return last

    def _ask(self, query: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        import sqlite3

        try:
            yield from self._connection.execute(query, values)
        except sqlite3.Error as error:
            shown = files.printable(os.path.join(self.out, FOLDER))
            raise ReceiptError(f"the receipts in {shown} cannot be read: {error}", name=shown) from error

    # ---- writing ----

    def add(self, rows: Sequence[Row]) -> None:
        """Write rows in one transaction, beside those that their articles have. Raises WriteError; then none is."""
        import sqlite3

        try:
            with self._connection:
                self._connection.execute("BEGIN IMMEDIATE")
                self._forget()
                for row in rows:
                    key, number = _key(row.name), self._number(row.making)
                    values = (key, row.source, row.product, number, _ints(row.tally), _ints(row.sizes), row.body,
                              _row_seal(key, number, row))  # fmt: skip
                    cursor = self._connection.execute(
                        "INSERT INTO receipts (name, source, product, making, tally, sizes, body, seal) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        values,
                    )
                    assert cursor.lastrowid is not None
                    self._earlier.append((key, cursor.lastrowid))
        except sqlite3.Error as error:
            self._numbers.clear()
            self._earlier.clear()
            shown = files.printable(os.path.join(self.out, FOLDER))
            message = f"the receipts in {shown} cannot be written: {error}; make room there"
            raise WriteError(message, name=shown) from error

    def keep_only(self, name: str, number: int) -> None:
        """Forget, with the next transaction, all receipts of an article but one."""
        self._earlier.append((_key(name), number))

    def keep_that_of(self, name: str, product: bytes) -> None:
        """Forget at once all receipts of an article but that of its product: the others' products did not come about.

        Before the source is put in the product's place: there it may be the product of another receipt.
        """
        import sqlite3

        if len(list(self.rows([name]))) > 1:
            with suppress(sqlite3.Error), self._connection:  # of a source that is there the batch asks once more
                self._connection.execute("BEGIN IMMEDIATE")
                self._connection.execute("DELETE FROM receipts WHERE name = ? AND product <> ?", (_key(name), product))

    def keep_earlier(self, names: Iterable[str]) -> None:
        """Forget the receipts just written for some articles, not the earlier ones: the products did not come about."""
        import sqlite3

        keys = {_key(name) for name in names}
        newest = [(number,) for key, number in self._earlier if key in keys]
        self._earlier = [(key, number) for key, number in self._earlier if key not in keys]
        with suppress(sqlite3.Error), self._connection:  # a receipt without a product does no harm
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany("DELETE FROM receipts WHERE id = ?", newest)

    def _number(self, made: Making) -> int:
        if made not in self._numbers:
            self._connection.execute(
                "INSERT OR IGNORE INTO makings (version, settings, decisions, seal) VALUES (?, ?, ?, ?)",
                (*made, _making_seal(made)),
            )
            query = "SELECT id FROM makings WHERE version = ? AND settings = ? AND decisions = ?"
            number: int = self._connection.execute(query, made).fetchone()[0]
            self._numbers[made] = number
            self._makings[number] = made
        return self._numbers[made]

    def _forget(self) -> None:
        self._connection.executemany("DELETE FROM receipts WHERE name = ? AND id <> ?", self._earlier)
        self._earlier.clear()

    def temporary(self) -> str:
        """The folder for products under way."""
        return os.path.join(self.out, FOLDER, _TEMPORARY)

    def replace_product(self, path: str, data: bytes) -> None:
        """Put something else in a product's place in one step; a kill leaves nothing beside it. Raises WriteError."""
        aside = os.path.join(self.temporary(), f"{os.urandom(8).hex()}.tmp")
        files.make_folder(self.temporary())
        files.write_atomically(aside, data, overwrite=False, durable=False)
        files.move_into_place(aside, path, overwrite=True)

    def close(self, *, with_sum: bool = True) -> None:
        """Write what is left to write, make the store one file, and note its sum."""
        import sqlite3

        if self._earlier:
            with suppress(sqlite3.Error), self._connection:
                self._connection.execute("BEGIN IMMEDIATE")
                self._forget()
        one_file = False
        with suppress(sqlite3.Error):
            one_file = self._connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete"
        self._connection.close()
        if one_file and with_sum:
            with suppress(WriteError, ReadError):  # it is found missing, and then every row is looked at
                path = os.path.join(self.out, FOLDER, _SUM)
                files.write_atomically(path, _sum(self.out).encode("ascii"), overwrite=True, durable=False)


def _makings(connection: sqlite3.Connection) -> dict[int, Making]:
    """What articles were cleaned with, by number, as far as it can be read."""
    import sqlite3

    found: dict[int, Making] = {}
    with suppress(sqlite3.Error, TypeError, AttributeError):
        for number, version, settings, decisions, seal in connection.execute("SELECT * FROM makings"):
            made = Making(version, settings, decisions)
            if _making_seal(made) == seal:
                found[number] = made
    return found


def _count_of_makings(connection: sqlite3.Connection) -> int:
    found: int = connection.execute("SELECT count(*) FROM makings").fetchone()[0]
    return found


# ---- opening ----


@contextmanager
def reading(out: str) -> Iterator[Store]:
    """Open a folder's receipts to read. The store is left as it is; of a damaged one a mended copy is read.

    Raises ReadError if there are none, ReceiptError if they cannot be opened at all.
    """
    path = os.path.join(out, FOLDER, _DATABASE)
    _refuse_links(out)
    if not exists(out) or not os.path.isfile(path):
        raise ReadError(_no_receipts(out), name=out)
    problem = _problem(out, path)
    if not problem:
        with closing(_opened(path, _mode_to_read(path))) as connection:
            yield Store(out, connection)
        return
    import tempfile

    with tempfile.TemporaryDirectory(prefix="redite-") as folder:
        if not _is_closed(path):  # perhaps it is sound, but a kill left a log that cannot be worked in on this disk
            copy = _copied(path, folder)
            if not _problem(out, copy):
                with closing(_opened(copy, "rw")) as connection:
                    yield Store(out, connection)
                return
        salvage = _salvaged(path, os.path.join(folder, "saved.db"), problem)
        with closing(_opened(os.path.join(folder, "saved.db"), "rw")) as connection:
            yield Store(out, connection, salvage)


def _no_receipts(out: str) -> str:
    shown = files.printable(out)
    if os.path.isdir(out):
        return f"{shown} has no receipts: redite batch has not written to it; name the folder that followed its -o"
    what = "it is no folder" if os.path.lexists(out) else "there is no such folder"
    return f"the receipts of {shown} cannot be read: {what}; name one that redite batch has written to"


def _is_closed(path: str) -> bool:
    """Whether the last writer came to its end: then all is in the one file, and its sum beside it."""
    return os.path.exists(os.path.join(os.path.dirname(path), _SUM)) and not os.path.exists(f"{path}-wal")


def _mode_to_read(path: str) -> str:
    """SQLite's mode: after a kill a log beside the database has to be worked in, or made, which is writing."""
    return "rw" if not _is_closed(path) and os.access(os.path.dirname(path), os.W_OK) else "ro"


@contextmanager
def writing(out: str) -> Iterator[Store]:
    """Open a folder's receipts to write, making what is not there; nobody else can meanwhile.

    A damaged store is put aside, and a new one made of what can be saved: `salvage` of the store tells it.
    Raises UsageError if somebody else is writing, WriteError if it cannot be written.
    """
    folder = os.path.join(out, FOLDER)
    path = os.path.join(folder, _DATABASE)
    _refuse_links(out)
    files.make_folder(folder)
    with _locked(out):
        _sweep(out)
        if os.path.lexists(path) and not os.path.isfile(path):
            raise WriteError(f"{files.printable(path)} is no file; remove it", name=path)
        problem = _problem(out, path) if os.path.exists(path) else ""
        salvage = _replaced(path, problem) if problem else None
        _remove_sum(folder)  # before SQLite touches the file: a kill in between would look like damage
        store = Store(out, _opened(path, "rwc"), salvage)
        try:
            yield store
        finally:
            store.close()
            _sweep(out)


def _problem(out: str, path: str) -> str:
    """What is wrong with a store as a whole, or ""."""
    import sqlite3

    if _is_closed(path):
        return _sum_problem(out)
    if os.path.getsize(path) == 0:  # a kill may come before its tables are made
        return ""
    try:  # it is being written, or the writer was killed: SQLite looks through its pages
        with closing(_opened(path, _mode_to_read(path))) as connection:
            found = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
            if found == "ok" and len(_makings(connection)) < _count_of_makings(connection):
                found = "it no longer says with what articles were cleaned"
    except ReadError:
        return ""
    except (ReceiptError, sqlite3.Error) as error:
        if isinstance(error, ReceiptError) and error.__cause__ is None:  # sound, but of another form
            raise
        found = str(error)
    return "" if found == "ok" else f"the store of receipts in {files.printable(out)} is damaged: {_one_line(found)}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _replaced(path: str, problem: str) -> Salvage:
    """Put a damaged store aside, and a new one in its place, made of the receipts that hold."""
    number = 1
    while os.path.lexists(aside := os.path.join(os.path.dirname(path), f"receipts-damaged-{number}.db")):
        number += 1
    fresh = f"{path}.new"
    for ending in ("", *_LOGS):
        with suppress(FileNotFoundError):
            os.unlink(fresh + ending)
    salvage = _salvaged(path, fresh, problem)
    try:
        os.link(path, aside)  # the damaged one has its second name before the new one takes the first
    except (OSError, AttributeError, NotImplementedError):  # a file system without hard links
        import shutil

        shutil.copyfile(path, aside)
    for ending in _LOGS:  # SQLite would work the old one's into the new one
        with suppress(FileNotFoundError):
            os.replace(path + ending, aside + ending)
    os.replace(fresh, path)
    return salvage._replace(problem=f"{salvage.problem}; the damaged one is kept as {files.printable(aside)}")


def _salvaged(path: str, target: str, problem: str) -> Salvage:
    """Make a new store of the rows of a damaged one whose seals hold. The damaged one is only copied."""
    import sqlite3
    import tempfile

    saved, lost = 0, []
    with tempfile.TemporaryDirectory(prefix="redite-") as folder:
        copy = _copied(path, folder)
        fresh = Store("", _opened(target, "rwc"))
        try:
            with closing(_mended(copy)) as connection:
                sound: list[Row] = []
                for row in Store("", connection).all_rows():
                    if isinstance(row, Damage):
                        lost.append(row)
                        continue
                    sound.append(row)
                    saved += 1
                    if len(sound) == _ASKED:
                        fresh.add(sound)
                        sound.clear()
                fresh.add(sound)
        except (ReceiptError, sqlite3.Error) as error:
            lost.append(Damage("", f"the receipts cannot be read: {_one_line(str(error))}"))
        finally:
            fresh.close(with_sum=False)
    return Salvage(problem, saved, tuple(lost))


def _copied(path: str, folder: str) -> str:
    """Copy a database with what SQLite has left to work into it."""
    import shutil

    copy = os.path.join(folder, _DATABASE)
    for ending in ("", "-wal", "-journal"):
        with suppress(FileNotFoundError):
            shutil.copyfile(path + ending, copy + ending)
    return copy


def _mended(copy: str) -> sqlite3.Connection:
    """Open a copy of a damaged database; if it cannot be read at all, with the first page of a new one.

    That page holds the header and where the tables begin, which is the same in every store.
    """
    import sqlite3

    question = "SELECT count(*) FROM sqlite_master WHERE name IN ('makings', 'receipts') AND type = 'table'"
    connection = _connected(copy, "rw")
    try:
        if connection.execute(question).fetchone()[0] == 2:
            connection.execute("SELECT max(id) FROM receipts").fetchone()
            return connection
    except sqlite3.Error:
        connection.close()
    model = f"{copy}.model"
    Store("", _opened(model, "rwc")).close(with_sum=False)
    with open(model, "rb") as file:
        header = bytearray(file.read(100))
        size = int.from_bytes(header[16:18], "big")
        page = header + file.read(size - 100)
    pages = -(-os.path.getsize(copy) // size)
    page[28:32] = pages.to_bytes(4, "big")
    with open(copy, "r+b") as file:
        file.write(page)
        file.truncate(pages * size)
    return _connected(copy, "rw")


def _opened(path: str, mode: str) -> sqlite3.Connection:
    """Open a database of ours; mode is SQLite's: ro, rw, rwc. Raises ReceiptError, WriteError."""
    import sqlite3

    shown = files.printable(os.path.dirname(path))
    try:
        connection = _connected(path, mode)
        form = connection.execute("PRAGMA user_version").fetchone()[0]
        if mode == "rwc" and form in (0, _FORM):
            connection.execute("PRAGMA journal_mode = WAL")
            # A power cut may take the last receipts, but then also the products, which wait for no disk either.
            connection.execute("PRAGMA synchronous = NORMAL")
            if form == 0:
                connection.executescript(
                    f"BEGIN; {_TABLES} PRAGMA application_id = {_APPLICATION}; PRAGMA user_version = {_FORM}; COMMIT"
                )
                form = _FORM
    except sqlite3.Error as error:
        if mode == "rwc":
            raise WriteError(f"the receipts in {shown} cannot be written: {error}", name=shown) from error
        raise ReceiptError(f"the receipts in {shown} cannot be read: {error}", name=shown) from error
    if form == 0 and not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        connection.close()  # a kill, or a full disk, came before the tables were there
        raise ReadError(f"the receipts in {shown} are none yet; run the batch again", name=shown)
    if form != _FORM:
        connection.close()
        message = f"the receipts in {shown} are of form {form}, this redite knows form {_FORM}"
        raise ReceiptError(f"{message}; use the redite that wrote them", name=shown)
    return connection


def _connected(path: str, mode: str) -> sqlite3.Connection:
    import sqlite3

    place = os.path.abspath(path).replace(os.sep, "/")
    place = place if place.startswith("/") else f"/{place}"  # Windows: /C:/...
    address = f"file:{''.join(f'%{byte:02x}' for byte in os.fsencode(place))}?mode={mode}"
    connection = sqlite3.connect(address, uri=True, timeout=10.0, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")  # a store from elsewhere shall run nothing
    return connection


# ---- the sum ----


def _sum(out: str) -> str:
    """The size and SHA-256 of the database file, read in pieces. Raises ReadError."""
    from hashlib import sha256

    path = os.path.join(out, FOLDER, _DATABASE)
    hashed, size = sha256(), 0
    try:
        with open(path, "rb") as file:
            while piece := file.read(1 << 20):
                hashed.update(piece)
                size += len(piece)
    except OSError as error:
        raise ReadError(f"{files.printable(path)} cannot be read: {files.why(error)}", name=path) from error
    return f"{size} {hashed.hexdigest()}\n"


def _sum_problem(out: str) -> str:
    """What the sum says against the database, or ""."""
    try:
        noted = files.read_bytes(os.path.join(out, FOLDER, _SUM)).decode("ascii", "replace")
    except ReadError:
        return ""
    if noted == _sum(out):
        return ""
    return f"the store of receipts in {files.printable(os.path.join(out, FOLDER))} was changed since redite wrote it"


def _remove_sum(folder: str) -> None:
    try:
        os.unlink(os.path.join(folder, _SUM))
    except FileNotFoundError:
        pass
    except OSError as error:
        shown = files.printable(folder)
        raise WriteError(f"the receipts in {shown} cannot be written: {files.why(error)}", name=shown) from error


# ---- lock and leftovers ----


@contextmanager
def _locked(out: str) -> Iterator[None]:
    """Hold the folder's lock. The system lets go of it when the process ends, however that happens."""
    path, shown = os.path.join(out, FOLDER, _LOCK), files.printable(out)
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
    except OSError as error:
        raise WriteError(f"{shown} cannot be written: {files.why(error)}", name=shown) from error
    try:
        try:
            _lock(descriptor)
        except OSError as error:
            raise UsageError(
                f"{shown} is being written by another redite; nothing was done; wait for it, or name another folder",
                name=shown,
            ) from error
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    """Take the lock or raise OSError at once."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _sweep(out: str) -> None:
    """Remove what a killed run left in the folder for products under way."""
    folder = os.path.join(out, FOLDER, _TEMPORARY)
    with suppress(OSError), os.scandir(folder) as entries:  # what cannot go now, the next writer may remove
        for entry in entries:
            with suppress(OSError):
                os.unlink(entry.path)
