"""Paragraphs that several others say together: a joined one against its parts, a standfirst against what it sums up.

It asks the judge about texts put together; what a single pair says is for `judging`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, product

from redite.candidates import Candidate
from redite.clauses import joining
from redite.folding import SPACELESS, SPACELESS_SIGNS, fold, has_spaceless, word_pairs
from redite.forms import LIST_ITEM, weight
from redite.judging import Article
from redite.model import Action, Decision, Match, Paragraph, Relation, Verdict
from redite.retelling import tells_in_order
from redite.scorers import runs
from redite.tokens import MARKS, SENTENCE_ENDS, Tokens

# A paragraph covered by several others is laid on at most so many of them.
_MOST_KEEPERS = 4
_LEAST_WHOLE = 12  # words; of less, several others have a piece each by chance
_LEAST_PIECE = 5  # tokens in a row that each of several has at least of what they cover together
_LARGEST_WHOLE = 2_000  # word pairs; nothing longer is pieced together from parts
# In an article of so many paragraphs at most, two texts hang together where one has this share (0 to 100) of the
# poorer one's word pairs: a sentence of a standfirst may be a small part of it and of the paragraph it is from.
MOST_SEARCHED = 500
PART_THRESHOLD = 15.0
_MAY_HOLD = (None, LIST_ITEM)
# A sentence has so many words; what is shorter is taken together with the one before it.
_LEAST_SENTENCE = 3.0
# So much of what a part brings another one may bring, too; of what sums up others, both name what they are about.
_MOST_SHARED, _MOST_SHARED_BELOW = 0.2, 0.5
_LONGEST_CLAUSE = 24  # tokens
_BESIDE_CLAUSES = " ,;:-"
_LEAST_COMMON = 0.6  # of the words of a summary's sentence, which those that it sums up have
# Letters that tokens have otherwise than the text has them when its case is folded.
_UNLIKE_WHEN_FOLDED = frozenset("İβ")
# What sums up an article stands among its first paragraphs.
_STANDFIRSTS = 3
_SOON = 12  # paragraphs
# None ends behind an ordinal: on the 1. day.
_SENTENCE = r"""(?<=[.!?;])(?<!\b\d\.)(?<!\b\d\d\.)["')\]]*\s+"""
_THAI_LETTER = "[\u0e00-\u0e4e]"
_THAI_CLAUSE = "(?<=[\u0e00-\u0e4e])\\s+(?=[\u0e00-\u0e4e])"  # Thai puts a space where others have a full stop


def judge_covers(
    article: Article,
    groups: Sequence[Sequence[int]],
    candidates: Iterable[Candidate],
    decisions: Sequence[Decision],
) -> Iterator[tuple[Verdict, tuple[int, ...]]]:
    """Find paragraphs that several others, which all stay, cover together: a joined one against its parts.

    Gives each verdict to remove, about the first of the keepers, with the other keepers.
    """
    gone_for = _gone_for(decisions)
    copied = {decision.keeper for decision in decisions if decision.relation is Relation.EXACT}  # in the next round
    parts: dict[int, list[tuple[int, int]]] = {}
    for one, other, shared, left_size, right_size in candidates:
        if left_size > _LARGEST_WHOLE or right_size > _LARGEST_WHOLE:
            continue
        left, right = _staying(groups[one], decisions), _staying(groups[other], decisions)
        for whole, part, number in ((left, right, other), (right, left, one)):
            if whole is None or whole in copied:
                continue
            if part is None and groups[number][0] in gone_for.get(whole, ()):
                part = groups[number][0]  # it went for the whole, and would stay if that went
            if part is not None:
                parts.setdefault(whole, []).append((-shared, part))
    used: set[int] = set()
    everywhere = groups if parts and len(groups) <= MOST_SEARCHED else ()
    there = [index for index in (_staying(members, decisions) for members in everywhere) if index is not None]
    for whole in sorted(parts):
        found = [part for _, part in sorted(parts[whole])[:_MOST_KEEPERS] if part not in used]
        if whole in used or not found or not used.isdisjoint(gone_for.get(whole, ())):
            continue
        covered = _covered(article, whole, found)
        if covered is None and (len(found) > 1 or there):
            elsewhere = [part for part in there if part != whole and part not in used]
            covered = _covered_by_sentences(article, whole, found, elsewhere)
        if covered is None:
            continue
        keepers = {covered[0].match.keeper, *covered[1]}
        back = gone_for.get(whole, frozenset())
        # A later text that joins earlier ones goes rather than some of them, and so does one that breaks off: then
        # those come back.
        text = article.broken_off(article.text(article.paragraphs[whole]))
        is_worse = whole > max(keepers) or article.tokens(text).breaks_off
        if not back or (back < keepers and is_worse):
            used.update(found, keepers, (whole,))
            yield covered


def covers_later(
    groups: Sequence[Sequence[int]], candidates: Iterable[Candidate], decisions: Sequence[Decision]
) -> bool:
    """Say whether one that another went for hangs together with one that stays: now it may be covered itself.

    So may what has come among the first paragraphs now, and may sum up others.
    """
    if any(decision.action is Action.REMOVE for decision in decisions[:_STANDFIRSTS]):
        return True
    needed = _needed(decisions)
    pairs = ((_staying(groups[left], decisions), _staying(groups[right], decisions)) for left, right, *_ in candidates)
    return any(None not in pair and not needed.isdisjoint(pair) for pair in pairs)


def _staying(members: Sequence[int], decisions: Sequence[Decision]) -> int | None:
    """Give the first of a group that stays."""
    for index in members:
        if decisions[index].action is not Action.REMOVE:
            return index
    return None


def _gone_for(decisions: Sequence[Decision]) -> Mapping[int, frozenset[int]]:
    """Give what goes in favour of a paragraph that stays, its equals aside."""
    found: dict[int, set[int]] = {}
    for decision in decisions:
        if decision.action is Action.REMOVE and decision.relation is not Relation.EXACT:
            for keeper in (decision.keeper, *decision.others):
                if keeper is not None:
                    found.setdefault(keeper, set()).add(decision.index)
    return {keeper: frozenset(gone) for keeper, gone in found.items()}


def _needed(decisions: Sequence[Decision]) -> frozenset[int | None]:
    return frozenset([decision.keeper for decision in decisions if decision.action is Action.REMOVE])


def _tokens(article: Article, paragraph: Paragraph) -> Tokens:
    return article.tokens(article.text(paragraph))


def _covered(article: Article, whole: int, parts: Sequence[int]) -> tuple[Verdict, tuple[int, ...]] | None:
    cut = article.paragraphs[whole]
    if len(parts) < 2 or weight(cut.key) < _LEAST_WHOLE:
        return None
    apart = _apart(article, cut, parts, _MOST_SHARED)
    if len(apart) < 2:  # as in a log, where every line hangs together with others
        return None
    pairs = word_pairs(cut.key)
    # Sentences of one pattern share words here and there.
    long = [
        part
        for part in apart
        if _longest_run(_tokens(article, cut), _tokens(article, article.paragraphs[part])) >= _LEAST_PIECE
    ]
    keepers = [article.paragraphs[part] for part in long]
    held = frozenset().union(*[pairs & word_pairs(keeper.key) for keeper in keepers])
    if len(keepers) < 2 or article.protection(cut) is not None:
        return None
    # A list may come once more as a block: its items stay, so that they may recur is no matter.
    if any(article.protection(keeper) not in _MAY_HOLD for keeper in keepers):
        return None
    keepers.sort(key=lambda keeper: _first_place(_tokens(article, cut), _tokens(article, keeper)))
    joined = " ".join(k.text if _tokens(article, k).is_closed else k.text + "." for k in keepers)
    texts = [_tokens(article, keeper) for keeper in keepers]
    if any(_may_go_on(_tokens(article, cut), text, earlier) for earlier, text in pairwise(texts)):
        return None
    ruling, *_ = article.weigh(article.text(cut), joined)
    if ruling is not Action.REMOVE:
        return None
    match = Match(whole, keepers[0].index, Relation.CONTAINED, 100.0 * len(held) / len(pairs))
    verdict = Verdict(match, Action.REMOVE, "several paragraphs that stay say all of it together")
    return verdict, tuple(keeper.index for keeper in keepers[1:])


def _covered_by_sentences(
    article: Article, whole: int, parts: Sequence[int], there: Sequence[int]
) -> tuple[Verdict, tuple[int, ...]] | None:
    cut = article.paragraphs[whole]
    # One sentence, as its tokens would show, too.
    if whole >= _STANDFIRSTS and not (re.search(_SENTENCE, cut.key) or re.search(_THAI_CLAUSE, cut.key)):
        return None
    if weight(cut.key) < _LEAST_WHOLE or article.protection(cut) is not None:
        return None
    sentences = _sentences(_tokens(article, cut).text)
    # What sums up the paragraphs below it joins what stands in several of their sentences. A headline does so, too.
    is_summary = whole < _STANDFIRSTS and _tokens(article, cut).is_closed
    below = _apart(article, cut, _below(article, whole, there), _MOST_SHARED_BELOW) if is_summary else []
    if len(sentences) < 2 and len(below) < 2:
        return None
    held_by = {part: word_pairs(article.paragraphs[part].key) for part in parts}
    named = frozenset().union(*[_tokens(article, article.paragraphs[part]).form_set for part in below])
    may_hold, shares = [], []
    for sentence in sentences:  # before anything is laid on another
        some, share = _may_hold(article, fold(sentence), held_by, there)
        some = [part for part in some if not _lacks(article, part, cut, sentence)]
        if not (some or (named and _has_most(named, article.tokens(sentence)))):
            return None
        may_hold.append(some)
        shares.append(share)
    # Most of what is not covered fails at one sentence: the one that shares least is the likeliest.
    least = shares.index(min(shares))
    if not (named and _has_most(named, article.tokens(sentences[least]))):
        if not any(_says(article, part, sentences[least]) for part in may_hold[least]):
            return None
    holders: list[int] = []
    fewest = 1
    for sentence, some in zip(sentences, may_hold):
        holder = _holder(article, sentence, some, holders)
        if holder is not None:
            holders.append(holder)
            continue
        fewest = 2
        found = _clause_holders(article, sentence, below, named, holders)
        if not found:
            return None
        holders += found
    keepers = list(dict.fromkeys(holders))
    if re.search(_THAI_CLAUSE, cut.key):
        fewest = 2
    if len(keepers) < fewest:  # the judge has looked at each as a whole
        return None
    if len(keepers) == 1 and not article.refers_alike(article.text(cut), article.text(article.paragraphs[keepers[0]])):
        return None
    pairs = word_pairs(cut.key)
    held_pairs = pairs.intersection(*[frozenset().union(*[word_pairs(article.paragraphs[k].key) for k in keepers])])
    match = Match(whole, keepers[0], Relation.CONTAINED, 100.0 * len(held_pairs) / len(pairs))
    return Verdict(match, Action.REMOVE, "each of its sentences stands in what stays"), tuple(keepers[1:])


def _below(article: Article, whole: int, there: Sequence[int]) -> list[int]:
    """Give the paragraphs soon below one that have most of its words; a clause of it is too little of a candidate."""
    said = article.words(whole)
    soon = [part for part in there if whole < part <= whole + _SOON]
    near = [part for part in soon if article.protection(article.paragraphs[part]) in _MAY_HOLD]
    shared = {part: len(said & article.words(part)) for part in near}
    return sorted(near, key=lambda part: (-shared[part], part))[:_MOST_KEEPERS]


def _apart(article: Article, whole: Paragraph, parts: Sequence[int], most: float) -> list[int]:
    """Give parts that each bring another part of the whole; two that bring the same are look-alikes, not parts.

    most: so much of what a part brings others may bring, too, 0 to 1.
    """
    pairs = word_pairs(whole.key)
    apart: list[int] = []
    held: frozenset[tuple[str, str]] = frozenset()
    for part in parts:
        brought = pairs & word_pairs(article.paragraphs[part].key)
        if len(brought & held) <= most * len(brought):
            apart.append(part)
            held |= brought
    return apart


def _holder(article: Article, said: str, may_hold: Iterable[int], holders: Sequence[int]) -> int | None:
    """Give a paragraph that says what is said, the last one that held something first."""
    last = holders[-1:]
    some = sorted(may_hold, key=lambda part: part not in last)
    held = (part for part in some if _holds(article, part, said, goes_on=part in last or not last))
    return next(held, None)


def _clause_holders(
    article: Article, sentence: str, parts: Sequence[int], named: frozenset[str], before: Sequence[int]
) -> list[int]:
    """Give the paragraphs that say a sentence clause by clause, as many clauses each as it can; none if one is left.

    named: the words of all of them.
    """
    clauses = _clauses(sentence, article.lexicon.languages)
    texts = {part: article.tokens(article.text(article.paragraphs[part])) for part in parts}
    if not _has_most(named, article.tokens(sentence)):
        return []
    holders = list(before)
    start = 0
    while start < len(clauses):
        for end, part in product(range(len(clauses), start, -1), texts):
            clause = " ".join(clauses[start:end]).strip(_BESIDE_CLAUSES)
            if weight(fold(clause)) < _LEAST_SENTENCE and end < len(clauses):
                continue
            if not _has_most(texts[part].form_set, article.tokens(clause)):
                continue
            goes_on = part in holders[-1:] or not holders
            if _holds_clause(article, article.text(article.paragraphs[part]), clause, clauses, named, goes_on=goes_on):
                holders.append(part)
                start = end
                break
        else:
            return []
    return holders[len(before) :]


def _holds_clause(
    article: Article, text: str, clause: str, clauses: Sequence[str], named: frozenset[str], *, goes_on: bool
) -> bool:
    """Say whether a text says a clause.

    One that does not go on says it in its first sentence, or another clause there: in the midst of the next paragraph,
    what "it" is may be another thing, unless that is begun with, too.
    """
    if goes_on:
        return _says_clause(article, text, clause, named)
    first = _first_sentence(article.tokens(text))
    if _says_clause(article, first, clause, named):
        return True
    others = (one.strip(_BESIDE_CLAUSES) for one in clauses if weight(fold(one)) >= _LEAST_SENTENCE)
    return _says_clause(article, text, clause, named) and any(
        _says_clause(article, first, one, named) for one in others
    )


def _says_clause(article: Article, text: str, clause: str, named: frozenset[str]) -> bool:
    return article.sums_up(clause, text, named) or _tells(article, text, clause)


def _tells(article: Article, text: str, clause: str) -> bool:
    """Say whether a text has the words of a clause, which leaves out some of its own: schools closed in two towns."""
    keep, said = article.tokens(text), article.tokens(clause)
    is_short = not said.has_spaceless and len(said) <= _LONGEST_CLAUSE
    return is_short and keep.is_closed and tells_in_order(keep, said, article.lexicon)


def _has_most(forms: frozenset[str], said: Tokens) -> bool:
    return len(said.form_set & forms) >= _LEAST_COMMON * len(said.form_set) and said.figures <= forms


def _may_hold(
    article: Article, sentence: str, held_by: Mapping[int, frozenset[tuple[str, str]]], there: Sequence[int]
) -> tuple[list[int], float]:
    """Give the paragraphs that may hold a sentence: parts with half of its word pairs, any that has it as it is.

    A short one shares too few word pairs with any to be found by them. With them comes the share of the best, 0 to 1.
    """
    pairs, bare, texts = word_pairs(sentence), sentence.rstrip(".!?;"), article.paragraphs
    shared = {part: len(pairs & held) for part, held in held_by.items()}
    near = [part for part, count in shared.items() if 2 * count >= len(pairs)]
    share = max(shared.values()) / max(1, len(pairs)) if near else 1.0
    near = near or [part for part in there if bare in texts[part].key]
    return [part for part in near if article.protection(texts[part]) in _MAY_HOLD], share


def _lacks(article: Article, part: int, whole: Paragraph, sentence: str) -> bool:
    """Say whether the judge missed a word of the sentence there when asked about the whole: it is not asked anew.

    A character of a script without spaces is no word.
    """
    pair = article.text(whole), article.text(article.paragraphs[part])
    lost = article.judged[pair].lost if pair in article.asked_about else ""
    if lost == "" or has_spaceless(lost):
        return False
    if lost.isalpha() and _UNLIKE_WHEN_FOLDED.isdisjoint(sentence) and lost not in sentence.casefold():
        return False  # before the sentence is read
    return lost in article.tokens(sentence).form_set


def _says(article: Article, part: int, sentence: str) -> bool:
    return article.weigh(sentence, article.text(article.paragraphs[part]))[0] is Action.REMOVE


def _holds(article: Article, part: int, sentence: str, *, goes_on: bool) -> bool:
    """Say whether a paragraph says a sentence; one that does not go on, with its first sentence.

    In the middle of another paragraph, what "it" is may be another thing.
    """
    if not _says(article, part, sentence):
        return False
    text = article.text(article.paragraphs[part])
    # What bounds a clause begins it, as a word of its own or not.
    if re.search(_THAI_LETTER, sentence) and f" {sentence} " not in f" {article.tokens(text).text} ":
        return False
    return goes_on or article.weigh(sentence, _first_sentence(article.tokens(text)))[0] is Action.REMOVE


def _first_sentence(text: Tokens) -> str:
    return _sentences(text.text)[0]


def _sentences(text: str) -> list[str]:
    """Split a text, with its marks folded, into sentences; very short ones stay with the one before."""
    sentences: list[str] = []
    for sentence in re.split(_SENTENCE if re.search(_SENTENCE, text) else _THAI_CLAUSE, text):
        if sentences and weight(sentence if sentence.isascii() else fold(sentence)) < _LEAST_SENTENCE:
            sentences[-1] += " " + sentence
        else:
            sentences.append(sentence)
    return sentences


def _may_go_on(cut: Tokens, keep: Tokens, earlier: Tokens) -> bool:
    """Say whether what a text has of another one begins in its midst, with a word that a sentence of an earlier one
    begins with, too: what is said there of the one would be said of the other ("in the end it ...").
    """
    start = min([run.right for run in runs(cut.forms, keep.forms) if run.length >= _LEAST_PIECE], default=0)
    while start < len(keep) and keep.forms[start] in MARKS:
        start += 1
    begins = {after for end, after in pairwise(earlier.forms) if end in SENTENCE_ENDS}
    return not SENTENCE_ENDS.isdisjoint(keep.forms[:start]) and not begins.isdisjoint(keep.forms[start : start + 1])


def _clauses(sentence: str, languages: tuple[str, ...]) -> list[str]:
    """Split a sentence, with its marks folded, behind what parts clauses and before what joins them."""
    joins = "|".join(map(re.escape, sorted(joining(languages).words)))
    joined = rf"|\s(?=(?:{joins})\s)" if joins else ""
    parted = rf"(?<=[,;:])(?!\d)\s*|\s(?=- )|(?<=[{SPACELESS}{SPACELESS_SIGNS}])\s(?=[{SPACELESS}]){joined}"
    return [clause for clause in re.split(parted, sentence, flags=re.IGNORECASE) if clause]


def _longest_run(cut: Tokens, keep: Tokens) -> int:
    return max([run.length for run in runs(cut.forms, keep.forms)], default=0)


def _first_place(cut: Tokens, keep: Tokens) -> int:
    """Where the longest stretch that two texts share begins in the first of them."""
    longest = max(runs(cut.forms, keep.forms), key=lambda run: run.length, default=None)
    return longest.left if longest else 0
