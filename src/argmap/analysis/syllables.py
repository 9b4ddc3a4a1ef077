"""Syllables: how many a word is spoken with, told from its letters."""

from __future__ import annotations

import re

_EN_INNER = re.compile(
    r"^(cas|hom|hous|lif|polic|saf|sid|som|stat|ther|wher)e(?=[^aeiouy]+[aeiouy]|(?<=some)o)"
)
"""A first part whose `e` is mute in front of the second: `home|land`, `some|one`."""
_EN_MUTE = re.compile(
    r"""
      (?<= [aeiouyn][gq] ) ue[sd]? $                                # league
    | (?<! [^aeiouyrl][rl] ) e $                                    # crime, but not table
    | (?<! [^aeiouyrl][rl] ) (?<! [td] ) ed $                       # asked, but not wanted
    | (?<! [^aeiouyrl][rl] ) (?<! [cgsxz] ) (?<! [cs]h ) es $       # times, but not forces
    | (?: (?<= [aeiouy][^aeiouyl] ) | (?<= [aeiouy][^aeiouy][^aeiouyl] ) )
      e (?= (?:ful(?:ly)?|less|ly|ment|ness) (?:s|ed|ing)? $ )      # safely, movement
    | (?<= ic ) a (?= lly $ )                                       # basically
    """,
    re.VERBOSE,
)
_EN_VOWELS = re.compile(r"(?:[aeiou]|(?<![aeiou])(?<!^)y|y(?![aeiou]))+")
"""Vowels side by side; a `y` that begins a word or stands between vowels isn't one."""
_EN_APART = re.compile(
    r"""
      (?<! [cst] ) ia (?! ge ) (?! (?<=nia) $ ) | (?<= [cst] ) ia (?= [st] )  # media, associate
    | (?<! [cgnstx] ) (?<! ll ) io (?! rs?$ ) | (?<= r ) ior        # radio, superior
    | iu | ii | ie (?= ty? s? $ ) | (?<= ^sc ) ie
    | (?<! [ct] ) ie (?= n[ct] ) | (?<= [aeiouy][^aeiouy] ) ier     # quiet, client, easier
    | (?<= ar | id ) ea | (?<= cr ) ea (?= t (?!u) )                # area, create
    | (?<= ^r ) (?: ea (?= ct | ff | lit | pp | ss ) | ei (?= n[cfs] ) )  # react, reinforce
    | (?<= ^c ) oo (?= p[^s] | rd )                                 # cooperate
    | (?<! g ) eo (?! p )                                           # video
    | (?<! [gq] ) ua | (?<! [gq] ) ue (?= [ln] ) | (?<! q ) uo
    | (?<! [bgq] ) ui (?= ci | [dn] | ty )                          # usual, influence, ruin
    | ao | oe (?= [mt] ) | oi (?= ng ) | (?<= [rt] ) oi (?= c )     # chaos, poet, doing
    | (?: e | (?<! [aeiou] ) y ) i (?= ng )                         # being, trying
    | (?: [sz] | th ) m s? $                                        # criticism
    """,
    re.VERBOSE,
)
"""What is spoken as one syllable more than its vowels make."""
_EN_NOT = re.compile(r"(?<=[ds])n['’]t$")
_EN_OWN = re.compile(r"['’]s?$")

_ES_MUTE = re.compile(r"(?<=[gq])u(?=[eiéí])")
_ES_NUCLEUS = re.compile(r"[iuüy]*(?:[aeoáéó]|[íú]|[iuüy])(?:[iuü](?![íú])|y(?![aeiouáéíóú]))*")
"""A strong vowel with the weak ones beside it, or weak ones alone; a weak one with an accent is
strong, so that `día` has two and `causa` too."""


def english_syllables(word: str) -> int:
    """Count the syllables of an English word.

    English spelling tells them only roughly: in running text about one word in a hundred is
    counted one off.
    """
    spoken = word.lower()
    more = _EN_NOT.search(spoken) is not None
    letters = re.sub(r"[^a-z]", "", _EN_OWN.sub("", spoken))
    heard = _EN_MUTE.sub("", _EN_INNER.sub(r"\1", letters))
    groups = len(_EN_VOWELS.findall(heard)) + len(_EN_APART.findall(heard))
    return max(1, groups + more)


def spanish_syllables(word: str) -> int:
    """Count the syllables of a Spanish word, which its spelling tells nearly always."""
    return max(1, len(_ES_NUCLEUS.findall(_ES_MUTE.sub("", word.lower()))))
