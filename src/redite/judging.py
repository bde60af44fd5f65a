"""Candidate pairs to verdicts: may this paragraph go in favour of that one, and why not?

It judges each direction by itself: a long text may hold a short one that does not hold it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence

from redite.candidates import Candidate
from redite.credits import credit_start, label_start
from redite.differences import Residue
from redite.evidence import Evidence, Role
from redite.exchanges import other_antecedent
from redite.folding import content_length, fold, has_spaceless, words
from redite.forms import LONGEST_INVITATION, heading_like, is_teaser, labelled_rows, protection, verses
from redite.inversions import straightened
from redite.lexicon import Lexicon, lexicon_of
from redite.model import Action, Kind, Match, Paragraph, Relation, Verdict
from redite.numerals import spelt_out
from redite.paragraphs import group_numbers
from redite.residue import residue
from redite.scans import legible
from redite.scorers import few_runs, runs
from redite.tokens import Tokens
from redite.values import NamedTuple, cached_property
from redite.variants import LEAST_INFLECTED
from redite.vetoes import SUMMARY_VETOES, listed, lost_number, objections
from redite.wording import NAMES_SOUGHT, Wording

# The beginnings of so many paragraphs, of so many characters each, tell the languages of an article.
_SAMPLED = 30
_SAMPLED_CHARACTERS = 200
# The tokens of so many texts are kept; of a book's they would take more room than the book.
_TOKENS_KEPT = 500
# Of a gap of more tokens it is not asked word by word.
_LARGEST_GAP = 120
# A question about words of the article: the method of its Wording that answers it, and what is asked of it.
Question = tuple[Callable[..., int], tuple[str, ...]]
# Two texts are near, not one contained in the other, when the poorer has so much of the richer's size.
_NEAR = 0.7
_ENDS = ".!?。 "
_HOW_MUCH_MORE = r" ?\[\+\d+ char(?:acter)?s\]"  # as catalogues of news cut texts off
_ARROWS = frozenset(" ])→⇒⟶➜➔➤▶►▸›>")  # fold makes a quote of most that are quotes elsewhere
# What parts credits that stand in a row, and a time or a day among them with a word or two: updated at 14:20.
_BETWEEN_CREDITS = r"(?:[)\]|/]|[.:](?!\d))\s*|\s+(?=[-–—(\[©])"
_STAMP = (
    r"[^\w.!?]*(?:[^\W\d]+[^\w.!?]+){0,3}(?:\d{1,2}[:.]\d\d|\d{4}-\d\d-\d\d(?: \d{1,2}[:.]\d\d)?)"
    r"(?:[^\w.!?]+[^\W\d]+)?[^\w.!?]*"
)
_MOST_JOINED = 3
_LONGEST_NAME = 3  # words
_LONGEST_EDGES = 120  # characters
# So much of a text must stand together in a much longer one.
_LEAST_TOGETHER = 0.4
# A text of so many tokens or more lies in shreds on another where the runs that both share are so many for its length.
# Copies of every kind that may go have at most 0.2; random words of a small vocabulary have 0.3, and cost the more.
_LEAST_SHREDDED = 40
_SAID = frozenset([Role.NUMBER, Role.NAME, Role.DATE, Role.UNIT, Role.CONTENT])
_SHREDS = 0.25


class Judgement(NamedTuple):
    """What a text would lose if it went in favour of another.

    soiled: a credit, or the like, is stuck to it. lost: the first word of one that may not go that nothing explains;
    "" if there is none.
    """

    ruling: Action
    reason: str
    soiled: bool = False
    lost: str = ""


class Article:
    """What the judge knows of an article as a whole; all of it is found out only when it is asked for."""

    def __init__(self, paragraphs: Sequence[Paragraph], *, min_length: int = 0) -> None:
        self.paragraphs = paragraphs
        self.min_length = min_length
        self._texts: dict[int, str] = {}
        self._tokens: dict[str, Tokens] = {}
        self._words: dict[int, frozenset[str]] = {}
        self._protections: dict[int, str | None] = {}
        self._forms: dict[int, str | None] = {}
        self._headings: dict[int, str | None] = {}
        # What was asked of the article's words, with the answers: judgements rest on them.
        self._answers: dict[Question, int] = {}
        self._last_pair: tuple[Tokens, Tokens] | None = None
        self._last: Residue | None = None
        self.roles: dict[str, Role] = {}
        self.roles_anywhere: dict[str, Role] = {}
        self.judged: dict[tuple[str, str], Judgement] = {}
        # Those of the pairs that the article as it is now was asked about; what was judged before may have others.
        self.asked_about: set[tuple[str, str]] = set()
        # Of the pairs that were judged with questions, those questions; and those of the pair that is being judged.
        self._questions: dict[tuple[str, str], set[Question]] = {}
        self._asking: set[Question] = set()
        self.as_before = False

    def reduced(self, paragraphs: Sequence[Paragraph]) -> Article:
        """The same article with fewer paragraphs. What was judged holds on where the article's words still say so.

        What does not is judged again; `as_before` says whether that came out the same, for whatever reason.
        """
        article = Article(paragraphs, min_length=self.min_length)
        article._texts, article._tokens, article._forms = self._texts, self._tokens, self._forms
        if not self.judged:  # only equal texts have gone, and nobody has asked for a language
            article.judged, article.as_before = self.judged, True
            return article
        disputed = self.lexicon.disputed(article.lexicon)
        if disputed is None:
            return article
        article.roles, article.roles_anywhere = self.roles, self.roles_anywhere
        article._answers = {(ask, words): ask(article._wording, *words) for ask, words in self._answers}
        changed = {asked for asked, answer in article._answers.items() if answer != self._answers[asked]}
        unsure = {pair for pair, asked in self._questions.items() if not asked.isdisjoint(changed)}
        if disputed:
            keys = {text: fold(text) for text in dict.fromkeys([text for pair in self.judged for text in pair])}
            unsure.update(
                [pair for pair in self.judged if any(word in keys[text] for text in pair for word in disputed)]
            )
        # Both ways of a pair hold on or fall together, as what was found for the one served the other.
        unsure.update([(keep, cut) for cut, keep in unsure])
        article.judged = {pair: known for pair, known in self.judged.items() if pair not in unsure}
        article._questions = {pair: asked for pair, asked in self._questions.items() if pair not in unsure}
        sought = {cut for cut, _ in unsure}
        left = sought.intersection(paragraph.text for paragraph in paragraphs) if sought else sought
        again = [(cut, keep) for cut, keep in self.judged if (cut, keep) in unsure and cut in left]
        article.as_before = all([article.weigh(*pair)[0] is self.judged[pair][0] for pair in again])
        article.asked_about.clear()
        return article

    def weigh(self, cut: str, keep: str) -> Judgement:
        """Say what a text would lose if it went in favour of another, and remember it."""
        pair = cut, keep
        self.asked_about.add(pair)
        known = self.judged.get(pair)
        if known is None:
            self._asking = set()
            known = self.judged[pair] = _weigh(self, self.tokens(self.broken_off(cut)), self.tokens(keep))
            if self._asking:
                self._questions[pair] = self._asking
        return known

    def is_soiled(self, text: str, clean: str) -> bool:
        """Say whether all that a text has more than another one are credits and the like, several in a row."""
        text, clean = self.tokens(text).text, self.tokens(clean).text
        before, found, behind = text.partition(clean.rstrip(_ENDS))
        if not found or len(before) + len(behind) > _LONGEST_EDGES:
            return False
        edges = (before.strip(), ""), (behind.lstrip(_ENDS).rstrip(), clean)
        credited = [self._are_credits(edge, follows, clean) for edge, follows in edges if edge]
        return all(one is not None for one in credited) and any(credited)

    def _are_credits(self, edge: str, follows: str, clean: str) -> bool | None:
        """Say whether a text's edge is credits in a row, and one of them more than a time or a name; None if it is not.

        follows: the clean text where the edge stands behind it, "" where it stands before it.
        """
        bounds = [0, *(found.end() for found in re.finditer(_BETWEEN_CREDITS, edge)), len(edge)]
        start, is_credit = 0, False
        while start < len(edge):
            for end in reversed([bound for bound in bounds if bound > start][:_MOST_JOINED]):
                piece = edge[start:end].strip()
                judged = self.weigh(f"{follows} {piece}" if follows else f"{piece} {clean}", clean)
                told = judged.ruling is Action.REMOVE and judged.soiled
                is_credit = is_credit or told
                if told or re.fullmatch(_STAMP, piece) or _is_name(piece):
                    break
            else:
                return None
            start = end
        return is_credit

    def sums_up(self, said: str, keep: str, named: Container[str]) -> bool:
        """Say whether a text says what a clause of a summary does; names may be named elsewhere.

        A summary leaves out what bounds or adds something, and takes its words from several sentences.
        """
        evidence = _evidence(self, self.tokens(said), self.tokens(keep))
        if not isinstance(evidence, Evidence):
            return False
        strange = [name for name in evidence.cut_words(Role.NAME) if name.casefold() not in named]
        return not strange and next(objections(evidence, SUMMARY_VETOES), None) is None

    def refers_alike(self, cut: str, keep: str) -> bool:
        """Say whether what may be a pronoun where a sentence begins stands behind the same sentence in another text."""
        evidence = _evidence(self, self.tokens(cut), self.tokens(keep))
        return not (isinstance(evidence, Evidence) and other_antecedent(evidence))

    def broken_off(self, text: str) -> str:
        """Give a text that breaks off without what invites to read on behind the dots: Read more, →, [+87 chars]."""
        end = max(text.rfind("…") + 1, text.rfind("...") + 3)
        if end < 3 or not 0 < len(text) - end <= LONGEST_INVITATION:
            return text
        key = fold(text[end:])
        if _ARROWS.issuperset(key) or re.fullmatch(_HOW_MUCH_MORE, key):
            return text[:end]
        said = [word for word in words(key) if word[0].isalnum() or has_spaceless(word)]  # no arrows
        invitation = ("" if has_spaceless(key) else " ").join(said)
        return text[:end] if invitation in self.lexicon.invitations else text

    def text(self, paragraph: Paragraph) -> str:
        """The text of a paragraph, as one string however often it is asked for.

        What is known of a text is found by it, for each of its pairs: one may be as long as a book, and in many pairs.
        """
        place = paragraph.span.start  # which stays when paragraphs are numbered anew
        found = self._texts.get(place)
        if found is None:
            found = self._texts[place] = paragraph.text
        return found

    def tokens(self, text: str) -> Tokens:
        """The tokens of a text, kept for its next pair."""
        found = self._tokens.pop(text, None)
        if found is None:
            found = Tokens(text)
            if len(self._tokens) == _TOKENS_KEPT:  # those not asked for of late go
                self._tokens = dict(list(self._tokens.items())[_TOKENS_KEPT // 2 :])
        self._tokens[text] = found
        return found

    def words(self, index: int) -> frozenset[str]:
        """The different words of a paragraph, kept for the next that asks."""
        found = self._words.get(index)
        if found is None:
            found = self._words[index] = frozenset(words(self.paragraphs[index].key))
        return found

    @cached_property
    def lexicon(self) -> Lexicon:
        """The closed word classes of the languages that the article is written in."""
        return lexicon_of(words(" ".join(self._sample())))

    def _sample(self) -> list[str]:
        """The beginnings of paragraphs from all over the article, enough to tell its languages."""
        step = 1 + len(self.paragraphs) // _SAMPLED
        return [paragraph.key[:_SAMPLED_CHARACTERS] for paragraph in self.paragraphs[::step]]

    def is_name(self, surface: str) -> bool:
        """Say whether the article writes a capitalised word so inside a sentence too, and never small."""
        return bool(self._asked(Wording.is_name, surface))

    def frequency(self, form: str) -> int:
        """Say how often the beginning of the article has a folded word, be it inside another one."""
        return self._asked(Wording.frequency, form)

    def is_full_name(self, name: str, family: str, text: str) -> bool:
        """Say whether a name is what the article calls somebody in full, before a text does: it adds nothing there.

        name: as written, a family name and what stands before it. text: with its marks folded.
        """
        return bool(self._asked(Wording.is_full_name, name, family, text))

    def is_only_one(self, given: str, family: str) -> bool:
        """Say whether the article calls nobody else of a family by another given name.

        What stands before the given name, too (Mayor Ann Alder, Mayor Alder), is no given name.
        """
        return bool(self._asked(Wording.is_only_one, given, family))

    def _asked(self, ask: Callable[..., int], *words: str) -> int:
        question = ask, words
        self._asking.add(question)
        if question not in self._answers:
            self._answers[question] = ask(self._wording, *words)
        return self._answers[question]

    @cached_property
    def _wording(self) -> Wording:
        length, texts, keys = 0, [], []
        for paragraph in self.paragraphs:
            if length > NAMES_SOUGHT:
                break
            texts.append(self.text(paragraph))
            keys.append(paragraph.key)
            length += len(texts[-1])
        return Wording(texts, keys, self.lexicon)

    def residue(self, cut: Tokens, keep: Tokens) -> Residue | None:
        """Lay one text on another: the shorter on the longer, whichever goes, and what is found is turned round.

        So the same two texts come out the same in any order, and both ways cost little more than one. None where the
        one is but shreds of the other, which leave nothing to be told piece by piece.
        """
        is_turned = (len(keep), keep.text) < (len(cut), cut.text)
        pair = (keep, cut) if is_turned else (cut, keep)
        if self._last_pair != pair:
            self._last_pair, self._last = pair, self._laid(*pair)
        found = self._last
        if is_turned and found is not None:
            found = found.reversed() or self._laid(cut, keep)
        if found is not None and len(self.lexicon.languages) > 1:
            self._ask_of_endings(found)
        return found

    def _laid(self, cut: Tokens, keep: Tokens) -> Residue | None:
        most = _SHREDS * len(cut) if len(cut) >= _LEAST_SHREDDED else len(cut)
        end, keep_end = self._ends(cut, keep)
        aligned = few_runs(cut.forms[:end], keep.forms[:keep_end], most)
        if aligned is None:
            return None
        straight = straightened(cut, keep, aligned, self.lexicon)
        if straight is not cut:
            cut, aligned = straight, runs(straight.forms, keep.forms)
        return residue(cut, keep, self.lexicon, aligned)

    def _ends(self, cut: Tokens, keep: Tokens) -> tuple[int, int]:
        """Give where two texts end for the alignment: before a picture's credit that only one of them has.

        Of a script without spaces, its characters would stand on some all over the other text.
        """
        ends = len(cut), len(keep)
        if not (cut.has_spaceless and keep.has_spaceless):
            return ends
        end, keep_end = (credit_start(tokens, self.lexicon) or len(tokens) for tokens in (cut, keep))
        return ends if cut.forms[end:] == keep.forms[keep_end:] else (end, keep_end)

    def _ask_of_endings(self, found: Residue) -> None:
        """Ask whether words by which two texts differ are inflected so; it is the likeliest language that says so."""
        cut, keep = found.cut.forms, found.keep.forms
        for gap in [difference.gap for difference in found.differences]:
            forms, others = cut[gap.cut_start : gap.cut_end], keep[gap.keep_start : gap.keep_end]
            if len(forms) + len(others) > _LARGEST_GAP:
                self._asked(Wording.is_likeliest, self.lexicon.languages[0])
                continue
            for form in forms:
                for other in others:
                    if form[:LEAST_INFLECTED] == other[:LEAST_INFLECTED] and form != other:
                        self._asked(Wording.inflects, form, other)

    @cached_property
    def verses(self) -> frozenset[int]:
        """Indices of the lines of verse."""
        return verses(self.paragraphs)

    @cached_property
    def rows(self) -> tuple[frozenset[int], frozenset[int]]:
        """Indices of the rows that begin with a label: with one that others have, and among such rows."""
        return labelled_rows(self.paragraphs)

    def protection(self, paragraph: Paragraph) -> str | None:
        """Say why a paragraph may recur, None where it may not."""
        found = self._protections.get(paragraph.index, "")
        if found == "":
            if paragraph.index in self.verses:
                found = "a line of verse"
            elif paragraph.index in self.rows[0]:
                found = "a row of a list with labels"
            elif self.is_exempt(paragraph):
                found = "shorter than the length set"
            else:
                place = paragraph.span.start
                if place not in self._forms:
                    self._forms[place] = protection(paragraph)
                found = self._forms[place]
            self._protections[paragraph.index] = found
        return found

    def heading_like(self, paragraph: Paragraph) -> str | None:
        """Say so where a paragraph is a short line that no sentence end closes."""
        if paragraph.index not in self._headings:
            found = heading_like(paragraph)
            if found is not None and self.broken_off(text := paragraph.text) != text:
                found = None
            self._headings[paragraph.index] = found
        return self._headings[paragraph.index]

    def is_exempt(self, paragraph: Paragraph) -> bool:
        """Say whether a paragraph is shorter than what the user wants to be touched at all."""
        return self.min_length > 0 and content_length(paragraph.key) < self.min_length

    def protections(self, indices: Iterable[int]) -> dict[int, str]:
        """Give those of the paragraphs that may recur, each with the reason."""
        found = {index: self.protection(self.paragraphs[index]) for index in indices}
        return {index: reason for index, reason in found.items() if reason is not None}


def judge(article: Article, candidates: Iterable[Candidate], members: Sequence[int]) -> Iterator[Verdict]:
    """Judge candidate pairs of different keys, in both directions where both could hold.

    members: for each key's number in the candidates the index of the paragraph that stands for it.
    """
    for candidate in candidates:
        left, right = article.paragraphs[members[candidate.left]], article.paragraphs[members[candidate.right]]
        if _is_near(candidate):
            for cut, keep in ((left, right), (right, left)):
                yield _unless_soiled(article, judge_direction(article, cut, keep, candidate.score, True))
            continue
        poorer, richer = (left, right) if candidate.left_size <= candidate.right_size else (right, left)
        verdict = judge_direction(article, poorer, richer, candidate.score, False)
        yield verdict
        # All that the longer one has more may be a credit, or what leads elsewhere.
        if verdict.ruling is Action.REMOVE and poorer.key.rstrip(_ENDS) in richer.key:
            soiled = _unless_soiled(article, judge_direction(article, richer, poorer, candidate.score, False))
            if soiled.ruling is Action.REMOVE and soiled.soiled:
                yield soiled


def _is_name(piece: str) -> bool:
    """Say whether a few words are all written with capitals, and none of them names what somebody says."""
    names = re.findall(r"\w+", piece)
    is_cased = all(name[0].isupper() and name.upper() != name.lower() for name in names)
    return 0 < len(names) <= _LONGEST_NAME and is_cased and not piece.endswith(":")


def _unless_soiled(article: Article, verdict: Verdict) -> Verdict:
    """Give the verdict, or that nothing is lost where all that the one has more than the other are credits in a row."""
    cut, keep = article.paragraphs[verdict.match.cut], article.paragraphs[verdict.match.keeper]
    if verdict.ruling is Action.DOUBTFUL and len(keep.key) < len(cut.key) and keep.key.rstrip(_ENDS) in cut.key:
        if article.is_soiled(article.text(cut), article.text(keep)):
            return verdict._replace(ruling=Action.REMOVE, reason="it differs by credits only", soiled=True)
    return verdict


def _is_near(candidate: Candidate) -> bool:
    """Near: of about the same size; else the poorer is at most contained in the richer."""
    sizes = candidate.left_size, candidate.right_size
    return min(sizes) >= _NEAR * max(sizes)


def judge_direction(article: Article, cut: Paragraph, keep: Paragraph, score: float, near: bool) -> Verdict:
    """Say whether `cut` may go because `keep` stays."""
    match = Match(cut.index, keep.index, Relation.NEAR if near else Relation.CONTAINED, score)
    protected = article.protection(cut) or article.protection(keep) or article.heading_like(cut)
    if protected is None and cut.index in article.rows[1]:
        protected = "a row of a glossary"
    if protected is not None and not (cut.span.kind is Kind.PROSE and is_teaser(cut, keep)):
        return Verdict(match, Action.KEEP, protected)
    return Verdict(match, *article.weigh(article.text(cut), article.text(keep))[:3])


def _weigh(article: Article, cut: Tokens, keep: Tokens) -> Judgement:
    evidence = _evidence(article, cut, keep)
    if not isinstance(evidence, Evidence):
        return evidence
    objection = next(objections(evidence), None)
    if objection is None:
        return Judgement(Action.REMOVE, _harmless(evidence), bool(evidence.credit_places))
    lost = next((evidence.cut.forms[place] for _, place, role in evidence.cut_roles if role in _SAID), "")
    return Judgement(Action.DOUBTFUL, objection, lost=lost)


def _evidence(article: Article, cut: Tokens, keep: Tokens) -> Evidence | Judgement:
    """Lay one text on another; give a ruling and its reason where that is of no use."""
    # The number veto comes before anything is aligned, and where no scan can have misread a number, before that is
    # asked: in logs and tables it decides most.
    may_be_misread = bool(cut.mixed) or cut.has_points or keep.has_points
    lost = _lost_figures(article, cut, keep) if not may_be_misread else frozenset()
    if not lost or any(figure in keep.figures for figure in map(_otherwise_noughted, lost)):
        cut = legible(cut, keep, article.lexicon.negations)
        lost = _lost_figures(article, cut, keep)
    if lost and (start := label_start(cut, article.lexicon)) < len(cut):
        lost &= frozenset(cut.forms[:start])
    if lost:
        figures = sorted(lost, key=cut.forms.index)
        return Judgement(Action.DOUBTFUL, lost_number(figures), lost=figures[0])
    unlike = cut.literals - keep.literals
    if unlike:
        reason = f"{listed(sorted(unlike))} would be lost, and a machine reads it to the letter"
        return Judgement(Action.DOUBTFUL, reason)
    around = keep.around(cut)
    if around is not keep and cut.shares(around) < _LEAST_TOGETHER:
        return Judgement(Action.KEEP, "its words stand scattered there")
    found = article.residue(cut, around)
    if found is None:
        return Judgement(Action.DOUBTFUL, "its words stand there in another order")
    return Evidence(found, article)


def _lost_figures(article: Article, cut: Tokens, keep: Tokens) -> frozenset[str]:
    lost = cut.figures - keep.figures
    return lost - spelt_out(keep.forms, article.lexicon) if lost else lost


def _otherwise_noughted(figure: str) -> str:
    """Give a day or a month with the nought before it that it lacks, or without."""
    return figure[1:] if figure[0] == "0" and len(figure) == 2 else f"0{figure}"


def _harmless(evidence: Evidence) -> str:
    words = [evidence.cut.surfaces[place] for _, place, _ in evidence.cut_roles]
    if not words:
        return "all it says stands there too"
    shown = ", ".join(f"“{word}”" for word in dict.fromkeys(words[:6]))
    return f"it differs by {shown} only"


def sameness(groups: Sequence[Sequence[int]], verdicts: Iterable[Verdict]) -> Callable[[int, int], bool]:
    """Give a function that says of two indices whether one may go in favour of the other, as equals or by a verdict."""
    group_of = group_numbers(groups)
    pairs = {
        frozenset((group_of[verdict.match.cut], group_of[verdict.match.keeper]))
        for verdict in verdicts
        if verdict.ruling is Action.REMOVE
    }

    def same(left: int, right: int) -> bool:
        one, other = group_of[left], group_of[right]
        return one == other or frozenset((one, other)) in pairs

    return same
