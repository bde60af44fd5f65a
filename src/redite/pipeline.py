"""deduplicate(): the one road from a document to its result, told once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from redite import formats, paragraphs as numbering
from redite.candidates import SEARCHES, Candidate, least_shared, renumbered
from redite.captions import captions_later, is_caption, judge_captions
from redite.contracts import Format
from redite.covering import MOST_SEARCHED, PART_THRESHOLD, covers_later, judge_covers
from redite.holding import hold
from redite.judging import Article, judge, sameness
from redite.model import Action, Cut, Decision, Document, Paragraph, Result, Span, Verdict
from redite.policies import cover, decide, held_back, merge, nothing_said, reconcile, undecided, without_leaning
from redite.recurrence import settle
from redite.rulings import equals_to_keep, is_kept, parse, ruled, to_remove
from redite.settings import Settings
from redite.surroundings import places

# Each round but the last cuts something; two are the rule. The bound is there for texts made to defeat it: all rounds
# together look at so many times the article's paragraphs. One that holds itself many times loses a copy in each round.
_MOST_ROUNDS = 8


def deduplicate(document: Document | str, settings: Settings | None = None) -> Result:
    """Find a document's repeated paragraphs and decide which of them go.

    document: a Document, or the text of one. Result.output is the text that is left.
    Raises SettingsError through Settings; anything else that escapes is a bug.
    """
    settings = settings or Settings()
    document = Document(document) if isinstance(document, str) else document
    form = formats.choose(document.name, document.text, settings.format)
    paragraphs = numbering.number(document.text, form.split(document.text))
    wanted = _decide(paragraphs, document.text, settings)
    result = _cut(document, form, paragraphs, wanted, settings)
    return result if _is_read_alike(result, form, wanted) else _settled(result, form)


def _cut(
    document: Document, form: Format, paragraphs: tuple[Paragraph, ...], wanted: Sequence[Decision], settings: Settings
) -> Result:
    """Cut what is wanted, as far as the format can."""
    spans = [paragraph.span for paragraph in paragraphs]
    decisions: Sequence[Decision] | None = wanted
    while decisions is not None:
        removed = [decision.index for decision in decisions if decision.action is Action.REMOVE]
        cuts = form.cuts(document.text, spans, removed)
        settled = reconcile(decisions, spans, cuts)
        decisions = without_leaning(decisions, settled)
    return Result(document, paragraphs, settled, cuts, settings)


def _is_read_alike(result: Result, form: Format, wanted: Sequence[Decision]) -> bool:
    """Say whether what was wanted has gone, nothing else, and what stays is still read as when that was decided.

    Then it would be decided so again. What is cut may be what a table, or a paragraph before code, was told by.
    """
    if not result.cuts:
        return True
    if [decision.action for decision in result.decisions] != [decision.action for decision in wanted]:
        return False
    name, wanted_format = result.document.name, result.settings.format
    beginning = result.beginning(formats.looked_at(name, wanted_format))
    if formats.choose(name, beginning, wanted_format) != form:
        return False
    if form.reads_back:
        return True
    output, kept, source = result.output, [paragraph.span for paragraph in result.kept], result.document.text
    left = form.split(output)
    if len(left) != len(kept) or places(left, output) != places(kept, source):
        return False
    return all(
        now[2:] == then[2:] and output[now.start : now.end] == source[then.start : then.end]
        for now, then in zip(left, kept)
    )


def _settled(result: Result, form: Format) -> Result:
    """What is to be cut such that nothing more would be: what is cut of the product goes at once, or nothing at all."""
    document, paragraphs, decisions, _, settings = result
    again = deduplicate(document._replace(text=result.output), settings)
    if not again.cuts:
        return result
    if [paragraph.key for paragraph in again.paragraphs] == [paragraph.key for paragraph in result.kept]:
        further = merge(decisions, [paragraph.index for paragraph in result.kept], again.decisions)
        settled = _cut(document, form, paragraphs, further, settings)
        if settled.output == again.output:
            return settled
    held = held_back(decisions, range(len(decisions)), "without it, what stays would be read otherwise")
    return Result(document, paragraphs, held, (), settings)


def deduplicate_paragraphs(paragraphs: Sequence[str], settings: Settings | None = None) -> Result:
    """Decide for paragraphs that are there already: result.decisions[i] speaks of paragraphs[i].

    Any string is a paragraph, an empty one too. The result's document joins them by newlines.
    """
    settings = settings or Settings()
    spans, place = [], 0
    for text in paragraphs:
        spans.append(Span(place, place + len(text)))
        place += len(text) + 1
    document = Document("\n".join(paragraphs))
    numbered = numbering.number(document.text, spans)
    decisions = _decide(numbered, document.text, settings)
    removed = [decision.index for decision in decisions if decision.action is Action.REMOVE]
    cuts = tuple(Cut(spans[index].start, min(spans[index].end + 1, len(document.text))) for index in removed)
    return Result(document, numbered, decisions, cuts, settings)


def _decide(paragraphs: Sequence[Paragraph], source: str, settings: Settings) -> tuple[Decision, ...]:
    """Decide in rounds, until what stays would be left alone: what goes changes the neighbours of what stays."""
    groups = numbering.equal_keys(paragraphs)
    keys, candidates = _candidates(paragraphs, groups, settings)
    article, quiet = Article(paragraphs, min_length=settings.min_length), nothing_said(paragraphs)
    decisions, settled = _round(article, source, groups, candidates, settings, quiet)
    back: Counter[int] = Counter()  # how often each has come back
    looks_left = _MOST_ROUNDS * len(paragraphs)
    while looks_left > 0:
        kept = [decision.index for decision in decisions if decision.action is not Action.REMOVE]
        if len(kept) == len(paragraphs):
            break
        looks_left -= len(kept)
        fewer = article.reduced([paragraphs[index] for index in kept])
        is_searched = len(keys) > MOST_SEARCHED and len({one.key for one in fewer.paragraphs}) <= MOST_SEARCHED
        if settled and fewer.as_before and not is_searched:
            break
        article, settled = fewer, False
        article.paragraphs = numbering.renumber(article.paragraphs)
        groups = numbering.equal_keys(article.paragraphs)
        if is_searched:
            keys, candidates = _candidates(article.paragraphs, groups, settings)
        left = _left(candidates, keys, article.paragraphs, groups)
        again, _ = _round(article, source, groups, left, settings, quiet)
        if all(decision.action is not Action.REMOVE for decision in again):
            break
        before, decisions = decisions, merge(decisions, kept, again)
        back.update(old.index for old, new in zip(before, decisions) if new.action is not old.action is Action.REMOVE)
        del before, again  # a book's take as much room as its paragraphs
    else:
        restless = [index for index, times in back.items() if times > 1]
        decisions = held_back(decisions, restless, "what says it too is held by others in turn")
        kept = [decision.index for decision in decisions if decision.action is not Action.REMOVE]
        if len(kept) < len(paragraphs) and _decides_again([paragraphs[index] for index in kept], source, settings):
            decisions = held_back(decisions, range(len(decisions)), "without it, others would go in turn")
    return decisions


def _decides_again(paragraphs: Sequence[Paragraph], source: str, settings: Settings) -> bool:
    decisions = _decide(numbering.renumber(paragraphs), source, settings)
    return any(decision.action is Action.REMOVE for decision in decisions)


def _candidates(
    paragraphs: Sequence[Paragraph], groups: Sequence[Sequence[int]], settings: Settings
) -> tuple[list[str], list[Candidate]]:
    """Give the keys of groups of equal paragraphs, and the pairs of them that are worth judging."""
    keys = [paragraphs[members[0]].key for members in groups]
    # What is too little for a pair may be one sentence of several that other paragraphs say together.
    threshold = min(settings.threshold, PART_THRESHOLD) if len(keys) <= MOST_SEARCHED else settings.threshold
    return keys, sorted(SEARCHES[settings.search](keys, threshold))


def _left(
    candidates: Sequence[Candidate],
    keys: Sequence[str],
    paragraphs: Sequence[Paragraph],
    groups: Sequence[Sequence[int]],
) -> list[Candidate]:
    """Give the candidates of which both keys are left, by the numbers of the groups that are left."""
    number_of = {paragraphs[members[0]].key: number for number, members in enumerate(groups)}
    return sorted(renumbered(candidates, [number_of.get(key) for key in keys]))


def _round(
    article: Article,
    source: str,
    groups: Sequence[Sequence[int]],
    candidates: Sequence[Candidate],
    settings: Settings,
    quiet: Sequence[Decision],
) -> tuple[tuple[Decision, ...], bool]:
    """The road between numbered paragraphs and their decisions, and whether no further round could let more go."""
    worth_judging = [
        candidate
        for candidate in candidates
        if candidate.shared >= least_shared(min(candidate.left_size, candidate.right_size), settings.threshold)
    ]
    verdicts = tuple(judge(article, worth_judging, [members[0] for members in groups]))
    rulings = parse(settings.decisions) if settings.decisions else {}
    if rulings:
        verdicts = tuple(ruled(verdicts, article.paragraphs, rulings))
    repeated = [index for members in groups if len(members) > 1 for index in members]
    same = sameness(groups, verdicts)
    exempt = {index for index in repeated if article.is_exempt(article.paragraphs[index])}
    stays, twins = settle(article.paragraphs, groups, article.protections(repeated), exempt, same)
    if rulings:
        stays = {**stays, **equals_to_keep(article.paragraphs, groups, rulings)}
    decisions = decide(
        article.paragraphs,
        groups,
        verdicts,
        stays=stays,
        twins=twins,
        keep=settings.keep,
        doubtful=settings.doubtful,
        quiet=quiet,
    )
    covers: Iterable[tuple[Verdict, tuple[int, ...]]] = judge_covers(article, groups, candidates, decisions)
    covers = (one for one in covers if one[0].match.score >= settings.threshold)
    if rulings:
        covers = (one for one in covers if not is_kept(one[0], article.paragraphs, rulings))
    covered = cover(decisions, covers)
    if len(groups) <= MOST_SEARCHED:
        found = judge_captions(article, covered)
        covered = cover(covered, (one for one in found if not is_kept(one[0], article.paragraphs, rulings)))
    if settings.doubtful == "keep":
        removed = [decision.index for decision in covered if decision.action is Action.REMOVE]
        captions = frozenset(index for index in removed if is_caption(article, index))
        decided = to_remove(covered, article.paragraphs, rulings)
        covered = hold(article.paragraphs, covered, decided, source, captions=captions, rendered=twins)
    if stays or covered != decisions or (len(groups) <= MOST_SEARCHED and captions_later(article, covered)):
        return covered, False
    return covered, not undecided(decisions, groups, verdicts) and not covers_later(groups, candidates, covered)
