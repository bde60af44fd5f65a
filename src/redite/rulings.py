"""What people decided about pairs of paragraphs: a plain file of lines, and what it does to verdicts.

A line is a JSON object: `answer` (keep, remove), `cut` and `keeper`, hashes of the two folded texts, so that it holds
wherever the same pair stands, and what a reader needs to know what was decided. Later lines win.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from redite.errors import SettingsError
from redite.folding import fold
from redite.model import Action, Decision, Paragraph, Verdict

Rulings = Mapping[tuple[str, str], Action]
ANSWERS = {"keep": Action.KEEP, "remove": Action.REMOVE}
_SHOWN = 120  # characters of a text that a line shows


def text_hash(key: str) -> str:
    """The hash of a folded text."""
    from hashlib import blake2b  # slow to import, and only for those who decided something

    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def line(answer: str, cut: str, keeper: str, *, article: str) -> str:
    """The line that says what was decided about two texts, `article` being where they were seen."""
    import json

    shown = {
        "answer": answer,
        "cut": text_hash(fold(cut)),
        "keeper": text_hash(fold(keeper)),
        "article": article,
        "cut_text": _shortened(cut),
        "keeper_text": _shortened(keeper),
    }
    # Readable in every script; what is no character, as in a name that is no Unicode, stands escaped.
    readable = json.dumps(shown, ensure_ascii=False)
    return (readable if readable.isprintable() else json.dumps(shown)) + "\n"


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} ..."


@lru_cache(maxsize=4)  # of the settings, not of articles
def parse(text: str, name: str = "the decisions") -> Rulings:
    """Read the lines of a decisions file. Raises SettingsError, which names the line, for what is no decision.

    name: what the file is called in errors.
    """
    import json

    found: dict[tuple[str, str], Action] = {}
    for number, one in enumerate(text.split("\n"), 1):
        if not one.strip() or one.startswith("#"):
            continue
        try:
            fields = json.loads(one)
            pair = fields["cut"], fields["keeper"]
            if not all(isinstance(part, str) for part in pair):
                raise TypeError("hashes are strings")
            action = ANSWERS[fields["answer"]]
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            raise SettingsError(
                f"line {number} of {name} cannot be read: it must be a JSON object with answer (keep, remove), "
                "cut and keeper; mend or remove the line",
                name="decisions",
            ) from error
        found.pop((pair[1], pair[0]), None)
        found[pair] = action
    return found


def ruling(rulings: Rulings, cut: str, keeper: str) -> Action | None:
    """What people decided about two keys. To keep both is the same in either direction, to remove one is not."""
    left, right = text_hash(cut), text_hash(keeper)
    found = rulings.get((left, right))
    return found or (Action.KEEP if rulings.get((right, left)) is Action.KEEP else None)


def ruled(verdicts: Iterable[Verdict], paragraphs: Sequence[Paragraph], rulings: Rulings) -> Iterator[Verdict]:
    """The verdicts with people's decisions in the place of the judge's."""
    for verdict in verdicts:
        match = verdict.match
        action = ruling(rulings, paragraphs[match.cut].key, paragraphs[match.keeper].key)
        if action is None:
            yield verdict
        else:
            yield Verdict(match, action, f"a reader decided to {action.value} it")


def is_kept(verdict: Verdict, paragraphs: Sequence[Paragraph], rulings: Rulings) -> bool:
    """Whether people decided that a paragraph is not to go in favour of the other."""
    match = verdict.match
    return ruling(rulings, paragraphs[match.cut].key, paragraphs[match.keeper].key) is Action.KEEP


def to_remove(decisions: Iterable[Decision], paragraphs: Sequence[Paragraph], rulings: Rulings) -> frozenset[int]:
    """The paragraphs that go because people decided so."""
    return frozenset(
        decision.index
        for decision in decisions
        if rulings and decision.keeper is not None
        and ruling(rulings, paragraphs[decision.index].key, paragraphs[decision.keeper].key) is Action.REMOVE
    )


def equals_to_keep(
    paragraphs: Sequence[Paragraph], groups: Iterable[Sequence[int]], rulings: Rulings
) -> dict[int, str]:
    """The paragraphs that stay although others equal them, as people decided."""
    return {
        index: "a reader decided to keep it"
        for members in groups
        if len(members) > 1 and ruling(rulings, *(paragraphs[members[0]].key,) * 2) is Action.KEEP
        for index in members
    }
