"""Spoken: claims and cites as somebody says them in the middle of a sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import groupby, pairwise

from argmap.briefs.blocks import Card
from argmap.briefs.sentences import listed
from argmap.briefs.words import unstopped
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_SMALL = frozenset(
    """a after all although among an and another any as at because before both by each even every
    everybody everyone few for from further he if in is it its many more most much named nearly no
    nobody not nothing on one only or other our several since she so some such that the their there
    these they this those three to too two under until we what when where whether which while who
    whoever with without""".split()
)
_MARKS = re.compile(r"[\[\]“”]")
_GAP = re.compile(r"\s+(?=[.,;:?!])")
_MOST_READ = 30
"""How many words of a card are said again: a later speech is short."""


class Spoken:
    """The claims of a debate in the words of their authors, as parts of sentences."""

    def __init__(self, debate: Debate) -> None:
        self._debate = debate
        self._common = _common_words(claim.text for claim in debate.claims.values())

    def inside(self, sentence: str) -> str:
        """Give a sentence for the middle of another: no full stop, no capital but of a name."""
        text = " ".join(unstopped(sentence).split())
        first, second = (*_WORD.findall(text)[:2], "", "")[:2]
        named = first[1:] != first[1:].lower() or (second[:1].isupper() and second != "I")
        if first.lower() in _SMALL or (not named and self._is_common(first.lower())):
            return f"{text[:1].lower()}{text[1:]}"
        return text

    def _is_common(self, word: str) -> bool:
        """Whether a word is no name: the claims or their sources mostly give it no capital."""
        if word in self._common:
            return True
        texts = [text.text for text in self._debate.texts.values()]
        small, large = (
            sum(len(re.findall(rf"\b{re.escape(form)}\b", text)) for text in texts)
            for form in (word, capital(word))
        )
        return small > large or (word.endswith("ing") and not large)

    def claim(self, claim: ClaimId) -> str:
        """Give a claim as a part of a sentence."""
        return self.inside(self._debate.claims[claim].text)

    def claims(self, claims: Iterable[ClaimId], *, that: bool = False) -> str:
        """Give claims that are taken together, each behind a `that` where one is asked for."""
        said = [f"that {self.claim(c)}" if that else self.claim(c) for c in dict.fromkeys(claims)]
        return listed(said, last="and" if that else ", and").replace(" , and", ", and")


def capital(words: str) -> str:
    """Give words as the beginning of a sentence."""
    return f"{words[:1].upper()}{words[1:]}"


def sentence(words: str) -> str:
    """Give words as a sentence of their own."""
    ended = words.endswith((".", "?", "!", ".”", "?”", "!”"))
    return capital(words if ended else f"{words}.")


def spoken_name(cite: str) -> str:
    """Give whom a short cite names, as it is said: `Cuomo`, `Nystrom 11`."""
    name = cite.partition(", in ")[0].removesuffix(" n.d.").removesuffix(" (apparently)")
    return _MARKS.sub("", name)


def read_words(card: Card) -> str:
    """Give the words of a card that are read aloud, where they are few enough to be said again."""
    runs = [run for paragraph in card.body for run in paragraph]
    stretches = (
        " ".join("".join(run.text for run in group).split())
        for is_read, group in groupby(runs, key=lambda run: run.read)
        if is_read
    )
    read = _GAP.sub("", " … ".join(filter(None, stretches)))
    return read.strip("“” ") if len(read.split()) <= _MOST_READ else ""


def _common_words(texts: Iterable[str]) -> frozenset[str]:
    """Find the words that are no names: within sentences, they mostly have no capital."""
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    for text in texts:
        words = _WORD.findall(text)
        for before, word in pairwise(words):
            if word[:1].islower():
                small[word] += 1
            elif not before[:1].isupper():
                large[word.lower()] += 1
    return frozenset(word for word, count in small.items() if count > large[word])
