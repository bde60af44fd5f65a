"""Closed word classes by language: which words may differ between two paragraphs without a fact differing.

The lists hold closed classes and name systems; content words stand in the thesauri alone. In Universal Dependencies'
terms (UPOS):

- function words: DET, PRON, AUX, CCONJ, PART, the SCONJ and ADP that carry no logic or direction, and the ADV that only
  join sentences (also, then, however, meanwhile). Of a pair such as from/to, with/without or for/against at least
  one side is kept out, so that a swap always shows;
- negations: what denies, excludes or opposes, the remains of split contractions ("don", "t") included;
- quantities: quantifiers, and words that bound an amount, an order, a place or a time;
- modals: how sure something is and on what condition: can, must, may, perhaps, allegedly, or, if, because;
- numbers, dates, units, credits, titles: closed name systems;
- thesauri: groups of expressions of which one may stand for another without who, what, how many, when, whether,
  before or after being changed: "nearly" and "almost", but not "about". Verbs of saying are among them as far as they
  claim nothing about the truth of what is said (not claim, admit, deny, warn, ask), and everyday synonyms, form by
  form, as far as no reader is told another fact by one than by the other (not damage and destroy, boy and child). An
  expression has a group for each of its senses.

Sources. Function words, negations, quantities and modals were written out class by class and checked against the stop
lists of spaCy 3.8 (MIT) and stopwords-iso 0.7 (MIT), whose content words (say, go, show, amount, call, system ...) were
left out. Month, weekday, unit and currency names are the Unicode CLDR's (Unicode License v3), read with Babel 2.18
(BSD), with case endings and calendar words such as "week" and "yesterday" added by hand; so are units of measure as
words and as signs, but for a few of languages whose signs have dots inside (hi, th) or are not there (zh, ko). Number
words 0 to 100, the hundreds, thousand to trillion and the ordinals were written out with num2words 0.5.14 (only its
output was kept) and inflected by rule; by hand for the languages it lacks. Synonyms were written out by hand. The first
of them were checked against the language's MyThes thesaurus where there is one (en: WordNet License; fr, de, es, da,
ru, pl, id: LGPL 2.1; sv: free of conditions but notice; hu: LGPL 3; it: GPL 3; cs: GFDL 1.1; pt, no, ro, uk: GPL 2),
from which nothing was taken; the Arabic thesaurus (GPL 2, LGPL 2.1 or MPL 1.1) has one pair in six. The others were
judged one by one, and against look-alikes of which none may be cut. pymorphy3 2.0 (MIT) inflected them for Russian and
Ukrainian, Morfeusz 2 (BSD) for Polish, verbecc 2.0 (LGPL 3; only its output was kept) the verbs of French, Spanish,
Italian, Portuguese and Romanian. Many more groups were written by hand word by word in the order of wordfreq 3.1.1, and
looked through by a second writer, who left out a fifth of them. OpenCC (Apache 2.0) wrote the Chinese ones in
traditional characters, too.

A number word that is the language's indefinite article too (un, ein, um, bir, один) counts as a function word, not as a
number. Serbian in Latin letters shares the Croatian list, which has the ekavian forms. Thai, Chinese and Japanese words
are single characters to redite.folding; their longer words stand in `spaceless_function` and `spaceless_negations`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from types import MappingProxyType

from redite.folding import has_spaceless, is_beyond_indic, spaceless_words
from redite.languages import PROBES, Words, words_of
from redite.thesaurus import Thesaurus
from redite.values import NamedTuple

# A language counts as recognised from this many hits, making up this share of the words. Running text has a share of
# 0.05 (agglutinating) to 0.4. A further language is taken for the words that the likelier ones leave, when they come to
# this part of the likeliest one's hits and are so many different ones: neighbours (es and ca, id and ms) do not follow
# each other, nor does a language that shares one frequent word by chance ("do" is Polish and Portuguese).
_LEAST_HITS = 2.0
_LEAST_SHARE = 0.02
_NEXT_TO_BEST = 0.25
_NEXT_DIFFERENT = 5
_MOST_LANGUAGES = 3
# A script tells a language by every one of its words, function words are about a third of a text.
_SCRIPT_WEIGHT = 0.33
_FIRST_TELLING = "\u0e00"  # Thai; no script before it is one language's
# A stem between clitics has so many letters at least.
_LEAST_STEM = 2
_AND = ("و", "ו")
_BOUND = {"ت": "ة", "ת": "ה"}  # a noun's ending with a pronoun behind it, and without
# Korean particles that follow the sound before them; what a text speaks of is mostly its subject, too.
_SAME_PARTICLE = {
    **dict.fromkeys("은는이", "가"),
    **dict(zip(("을", "과", "으로", "으로는", "으로도", "이랑", "이라고"), ("를", "와", "로", "로는", "로도", "랑", "라고"))),
}
# Japanese is written in Han characters too; Chinese has no kana.
_KANA_SHARE = 0.05
_COPYRIGHT = "©"


class Lexicon(NamedTuple):
    """The word classes of an article's languages; every word as redite.folding.words gives it.

    No word of another class is in `function_words`. `labels` are the credit and cross-reference labels of more than
    one word ("Read also", "相关阅读"); `invitations` are what stands behind a text that breaks off ("Read more"); `bylines`
    are the words that name an author above a text ("by", "editor"), whatever class else they are of.
    `modals` are neither harmless nor numbers: they change what is claimed.
    `titles` are those of both sexes and of either one; they say nothing beside a name (Mr, Frau, Dr).
    `clitic_words` gives the prefix that a word may stand for before the next one: כי החברה is שהחברה.
    `bound_pronouns` are what a word may end with that says whose; they are no clitics that may be missing.
    The affixes and the `spaceless_` strings are to be looked for inside words and inside unspaced text; the facts among
    them are the longer words of the other classes (numbers, dates ...). The expressions of `thesaurus` are in other
    classes, or none, as they are without it.
    """

    languages: tuple[str, ...]
    function_words: frozenset[str]
    negations: frozenset[str]
    quantities: frozenset[str]
    modals: frozenset[str]
    numbers: Mapping[str, str]
    titles_of_men: frozenset[str]
    titles_of_women: frozenset[str]
    titles: frozenset[str]
    dates: frozenset[str]
    units: frozenset[str]
    credits: frozenset[str]
    labels: frozenset[tuple[str, ...]]
    invitations: frozenset[str]
    bylines: frozenset[str]
    clitic_words: Mapping[str, str]
    clitic_prefixes: tuple[str, ...]
    clitic_suffixes: tuple[str, ...]
    bound_pronouns: tuple[str, ...]
    negative_prefixes: tuple[str, ...]
    negative_infixes: tuple[str, ...]
    negative_suffixes: tuple[str, ...]
    spaceless_function: tuple[str, ...]
    spaceless_negations: tuple[str, ...]
    spaceless_facts: tuple[str, ...]
    thesaurus: Thesaurus

    def is_of_class(self, word: str) -> bool:
        """Say whether a word is of a closed class."""
        facts = (self.negations, self.quantities, self.modals, self.numbers, self.dates, self.units)
        return word in self.function_words or any(word in known for known in facts)

    def denies(self, word: str) -> bool:
        """Say whether a word is a negation, or a contraction with one."""
        return word in self.negations or word.endswith("n't")

    def say_the_same(self, word: str, other: str) -> bool:
        """Say whether two words are equivalents with the same clitics: articles, prepositions, pronouns, particles.

        One that only means "and" may be missing.
        """
        there: dict[tuple[str, str], set[str]] = {}
        for clitics, groups in self._within_clitics(other):
            there.setdefault(clitics, set()).update(groups)
        return any(not groups.isdisjoint(there.get(clitics, ())) for clitics, groups in self._within_clitics(word))

    def _within_clitics(self, word: str) -> Iterator[tuple[tuple[str, str], frozenset[str]]]:
        """Give the groups of a word's possible stems, with the clitic before and behind each."""
        for prefix in ("", *self.clitic_prefixes):
            for suffix in ("", *self.clitic_suffixes, *self.bound_pronouns) if word.startswith(prefix) else ():
                stem = word[len(prefix) : len(word) - len(suffix)]
                if word.endswith(suffix) and len(stem) >= _LEAST_STEM:
                    groups = self.thesaurus.groups_of(stem)
                    if not groups and suffix in self.bound_pronouns and stem[-1] in _BOUND:
                        groups = self.thesaurus.groups_of(stem[:-1] + _BOUND[stem[-1]])
                    if groups:
                        yield (prefix[prefix.startswith(_AND) :], _SAME_PARTICLE.get(suffix, suffix)), groups

    def disputed(self, other: Lexicon) -> tuple[str, ...] | None:
        """Give words, or beginnings of such, of which another lexicon may say something else; None if that is any word.

        The same languages in another order say the same of nearly all words. What inflects a word is asked of the
        likeliest one: where that matters is for who asked to know.
        """
        if self is other:
            return ()
        if set(self.languages) != set(other.languages):
            return None
        words = {word for word, value in self.numbers.items() if value != other.numbers[word]}
        for expression, sign in self.thesaurus.measures.items():
            if sign != other.thesaurus.measures[expression]:
                # No text has the expression without its longest word.
                words.add(max(expression.split(), key=len))
        return tuple(sorted(words))


def lexicon_of(words: Iterable[str]) -> Lexicon:
    """Guess the languages of an article from its words and give their word classes together.

    `words` are as redite.folding.words gives them. Where no language is recognised, the lexicon has the negations and
    numbers of all languages and no function word: the unknown is treated with care.
    """
    languages = guess_languages(words)
    return _union(languages) if languages else _careful()


def guess_languages(words: Iterable[str]) -> tuple[str, ...]:
    """Give the one to three likeliest languages of a text, likeliest first; none when nothing is recognised.

    Each language scores the words that are among its most frequent function words, a word of several languages in
    parts; scripts of one language count themselves. The next one is scored by the words left over.
    """
    words = list(words)
    probes = _probes()
    left: Mapping[str, int] = Counter(filter(probes.__contains__, words))
    scripts = _script_hits(Counter(words)) if is_beyond_indic("".join(words)) else {}
    least = max(_LEAST_HITS, _LEAST_SHARE * len(words))
    chosen: list[str] = []
    different = 1
    while len(chosen) < _MOST_LANGUAGES:
        if chosen and sum(left.values()) + sum(scripts.values()) < least:  # whatever they are divided among
            break
        hits = _probe_hits(left, different)
        for language in scripts.keys() - chosen:
            hits[language] = hits.get(language, 0.0) + scripts[language] * _SCRIPT_WEIGHT
        # Of equal scores the first code in the alphabet, whatever the order of the words.
        best = min(hits, key=lambda language: (-hits[language], language), default="")
        if hits.get(best, 0.0) < least:
            break
        if not chosen:
            least = max(least, _NEXT_TO_BEST * hits[best])
            different = _NEXT_DIFFERENT
        chosen.append(best)
        left = {word: count for word, count in left.items() if best not in probes[word]}
    return tuple(chosen)


def _probe_hits(counts: Mapping[str, int], different: int) -> dict[str, float]:
    """Score the languages of which `different` probes at least occur."""
    hits: dict[str, float] = {}
    probes = _probes()
    kinds = Counter(chain.from_iterable(map(probes.__getitem__, counts))) if different > 1 else Counter()
    if different > max(kinds.values(), default=1):  # as of the words that the first language leaves, mostly
        return hits
    for word in sorted(counts):
        languages = probes[word]
        share = counts[word] / len(languages)
        for language in languages:
            hits[language] = hits.get(language, 0.0) + share
    return {language: score for language, score in hits.items() if kinds[language] >= different} if kinds else hits


def _script_hits(counts: Mapping[str, int]) -> dict[str, int]:
    """Count the words in scripts that tell the language: kana and Han, Hangul, Thai."""
    hangul = thai = kana = han = 0
    for word, count in counts.items():
        first = word[0]
        if first < _FIRST_TELLING:
            continue
        if "\u4e00" <= first <= "\u9fff":
            han += count
        elif "\u3040" <= first <= "\u30ff":
            kana += count
        elif "\uac00" <= first <= "\ud7a3":
            hangul += count
        elif first <= "\u0e7f":
            thai += count
    hits = {"ko": hangul, "th": thai}
    hits["ja" if kana > _KANA_SHARE * (kana + han) else "zh"] = kana + han
    return {language: count for language, count in hits.items() if count}


@lru_cache(maxsize=1)
def _probes() -> dict[str, tuple[str, ...]]:
    probes: dict[str, tuple[str, ...]] = {}
    for language, most_frequent in PROBES.items():
        for word in most_frequent.split():
            probes[word] = (*probes.get(word, ()), language)
    return probes


@lru_cache(maxsize=64)
def _union(languages: tuple[str, ...]) -> Lexicon:
    """Join the languages' tables. The cache holds tables, a few per set of languages, and nothing of an article."""
    chosen = list(map(words_of, languages))
    negations = _split(lists.negations for lists in chosen)
    quantities = _split(lists.quantities for lists in chosen)
    modals = _split(lists.modals for lists in chosen)
    numbers = _values(lists.numbers for lists in chosen)
    dates = _split(lists.dates for lists in chosen)
    units = _split(lists.units for lists in chosen)
    men = _split(lists.titles_of_men for lists in chosen)
    women = _split(lists.titles_of_women for lists in chosen)
    facts = negations.union(quantities, modals, numbers, dates, units)
    is_spaceless = any(lists.spaceless_function for lists in chosen)
    return Lexicon(
        languages=languages,
        function_words=_split(lists.function_words for lists in chosen) - facts,
        negations=negations,
        quantities=quantities,
        modals=modals,
        numbers=numbers,
        titles_of_men=men,
        titles_of_women=women,
        titles=men.union(women, _split(lists.titles for lists in chosen)),
        dates=dates,
        units=units,
        credits=_split([_COPYRIGHT, *(lists.credits for lists in chosen)]),
        labels=frozenset(
            tuple(_splitter(lists)(label)) for lists in chosen if lists.labels for label in lists.labels.split("; ")
        ),
        invitations=frozenset("; ".join(lists.invitations for lists in chosen).split("; ")),
        bylines=_split(lists.bylines for lists in chosen),
        clitic_words=_pairs(lists.clitic_words for lists in chosen),
        clitic_prefixes=_ordered(lists.clitic_prefixes for lists in chosen),
        clitic_suffixes=_ordered(lists.clitic_suffixes for lists in chosen),
        bound_pronouns=_ordered(lists.bound_pronouns for lists in chosen),
        negative_prefixes=_ordered(lists.negative_prefixes for lists in chosen),
        negative_infixes=_ordered(lists.negative_infixes for lists in chosen),
        negative_suffixes=_ordered(lists.negative_suffixes for lists in chosen),
        spaceless_function=_ordered(lists.spaceless_function for lists in chosen),
        spaceless_negations=_ordered(lists.spaceless_negations for lists in chosen),
        spaceless_facts=_ordered(word for word in facts if len(spaceless_words(word)) > 1 and has_spaceless(word[0]))
        if is_spaceless
        else (),
        thesaurus=Thesaurus(languages, _measures(chosen)),
    )


@lru_cache(maxsize=1)
def _careful() -> Lexicon:
    every = list(map(words_of, PROBES))
    nothing: frozenset[str] = frozenset()
    return Lexicon(
        languages=(),
        function_words=nothing,
        negations=_split(lists.negations for lists in every),
        quantities=nothing,
        modals=nothing,
        numbers=_values(lists.numbers for lists in every),
        titles_of_men=nothing,
        titles_of_women=nothing,
        titles=nothing,
        dates=nothing,
        units=nothing,
        credits=nothing,
        labels=frozenset(),
        invitations=frozenset(),
        bylines=nothing,
        clitic_words=MappingProxyType({}),
        clitic_prefixes=(),
        clitic_suffixes=(),
        bound_pronouns=(),
        negative_prefixes=(),
        negative_infixes=(),
        negative_suffixes=(),
        spaceless_function=(),
        spaceless_negations=_ordered(lists.spaceless_negations for lists in every),
        spaceless_facts=(),
        thesaurus=Thesaurus(),
    )


def _split(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(" ".join(texts).split())


def _ordered(texts: Iterable[str]) -> tuple[str, ...]:
    """Give the parts longest first, so that a part is not taken for a longer one's beginning."""
    return tuple(sorted(set(" ".join(texts).split()), key=lambda part: (-len(part), part)))


def _pairs(texts: Iterable[str]) -> Mapping[str, str]:
    parts = " ".join(texts).split()
    return MappingProxyType(dict(zip(parts[::2], parts[1::2])))


def _values(texts: Iterable[str]) -> Mapping[str, str]:
    """Read "2 two second 3 three third": each word takes the digits before it; the likelier language wins."""
    values: dict[str, str] = {}
    for text in texts:
        digits = ""
        for part in text.split():
            if part.isdecimal():
                digits = part
            else:
                values.setdefault(part, digits)
    return MappingProxyType(values)


def _measures(chosen: Iterable[Words]) -> Mapping[str, str]:
    """Read "kilometre | kilometres | km; ...": each takes the sign, which languages share; the likelier one wins."""
    signs: dict[str, str] = {}
    for lists in chosen:
        for group in lists.measures.split("; ") if lists.measures else ():
            measures = group.split(" | ")
            sign = min(measures, key=len)
            for measure in map(_parted, measures) if lists.spaceless_function else measures:
                signs.setdefault(measure, sign)
    return MappingProxyType(signs)


def _parted(expression: str) -> str:
    """Part an expression of a language without spaces as a text's tokens are; km2 and % are one each."""
    return " ".join(spaceless_words(expression)) if has_spaceless(expression) else expression


def _splitter(lists: Words) -> Callable[[str], list[str]]:
    """Give what splits a language's expressions into words."""
    return spaceless_words if lists.spaceless_function else str.split
