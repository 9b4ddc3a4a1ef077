"""Turns and hedges: words that take back or limit what stands next to them."""

from __future__ import annotations

import re

from argmap.analysis.folding import plain

_TURN = re.compile(
    r"""
    [\s,;:()\[\]"'-]*
    (?P<turn> but (?!\s+also\b) | except | although | though | however | unless
      | rather (?!\s+than\b) | yet | only\s+(?:if|when) | even\s+(?:though|if)
      | provided\s+that | as\s+long\s+as | nonetheless | nevertheless )
    \b (?= .* \w )  # a last word, as in `not built yet`, takes nothing back
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NO_TURN = re.compile(
    r"\b(?:as|not|never|has|have|had)\Z | \bnot\s+(?:only|just|merely|simply)\b [^,;:]*,? \Z",
    re.VERBOSE | re.IGNORECASE,
)
"""Words after which nothing is taken back: `as though`, `not yet`, `not only … but`."""

_HEDGE = re.compile(
    r"""
    (?P<hedge>
      (?<! [\w'] )
      (?: (?-i:may) | might | could | would | should | not | never | cannot | nor | neither | no
        | without | hardly | barely | scarcely | rarely | seldom | sometimes | occasionally | often
        | almost | nearly | alleged | allegedly | reportedly | supposedly | purportedly | apparently
        | ostensibly | possibly | perhaps | maybe | probably | likely | arguably | if | unless
        | whether | whether\ or\ not | non | few | many | some | no\ longer
        | (?:few|many|most|some|none)\ of (?:\ (?:the|these|those|our|their|its))?
        | no\ (?:evidence|proof|sign|indication) (?:\ (?:that|of|for))?
        | (?:not|n't)\ (?:believe|think|say|mean) (?:\ that)?
        | (?:not|n't)\ (?:true|clear|certain|proven|shown|the\ case) \ that
        | (?:untrue|false|unclear|uncertain|doubtful|unlikely|a\ myth) \ that
        | (?:deny|denies|denied|denying|disputes?|disputed|doubts|doubted) (?:\ that)?
        | (?<! no\ ) (?<! a\ ) (?<! any\ ) (?<! little\ ) (?<! reasonable\ ) doubt (?:\ that)?
        | (?:fail|fails|failed|failing|refuse|refuses|refused|refusing|unable|unlikely) \ to
        | (?:seem|seems|seemed|appear|appears|appeared|believed|thought|said) \ to
      )
      | \w+n't
    )
    [\s,;:("'\[-]* \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NEGATED = re.compile(
    r"""
    [\s,;:("'-]*
    (?P<negation> not (?!\s+(?:only|just|merely|simply|least|to\s+mention)\b) | never | neither
      | cannot | no\s+longer | no (?=\s+\w) | hardly | barely | scarcely | rarely | seldom
      | allegedly | reportedly | supposedly | purportedly | n't | 't )
    \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_RESTRICTED = re.compile(
    r"""
    [\s,;:("'-]*
    (?P<restriction> unless | except | only\s+(?:if|when) | provided\s+that | as\s+long\s+as
      | (?:but|yet|though|although|if)\s+(?:not|only|never|rarely|seldom|hardly|no\s+longer)
        (?!\s+(?:only|just|merely|simply|least)\b) )
    \b (?= .* \w )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Words that limit what stands before them, and don't begin a statement of their own."""

_OUT_OF_REACH = re.compile(
    r"\b(?:few|many|some|most|none|no|if|whether|often|(?:said|thought|believed)\ to)\s*[,;:]\Z",
    re.IGNORECASE,
)
"""Limits that a comma cuts off from what follows: `according to many,`."""

_FAR_HEDGE = re.compile(
    r"""
    (?<! [\w'] )
    (?P<hedge>
      (?:fall|falls|fell|fallen|falling) \ short \ of
      | (?:fail|fails|failed|failing) \ to
      | conceived (?:\ of)? \ as
      | (?:intended|meant|designed|supposed) \ (?:as|to)
      | sold \ as | rather\ than | instead\ of
    )
    (?: \s+ (?! (?:and|or|as|because|since|when|while|where|which|after|before) \b )
        [^\s,;:()]+ ){0,6}
    [\s("']* \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Words that limit all that follows in their clause, however many words stand between."""

_PROVISO = re.compile(
    r"""
    (?: \A \W* | [;:]\s+ )
    (?: (?:and|but|so|yet|however|thus|indeed) ,? \s+ )?
    (?P<proviso> even\ if | even\ though | if | unless | although | though | while
      | despite (?= (?:\s+[^\s,]+){4} ) )  # `Despite its aims,` concedes too little to be missed
    \b [^;:]+ , [\s"'(]* (?: then \s* )? \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What a sentence sets ahead of what it says: a condition, or what it concedes."""

_FAR_TURN = re.compile(
    r"""
    ,? [^,;:.]{1,60} [,;:] [\s"')-]*
    (?P<turn> but (?!\s+also\b) | yet | however | though | although ) \b (?= .* \w )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DENIAL = re.compile(
    r"""
    (?: ,? [^,;:.]{1,60} , )? [\s,)"'-]*
    (?P<denial>
      (?:is|are|was|were|has|have|had|does|do|did)
      (?: \s+ (?:in\ fact|in\ practice|actually|really|instead|now|often|clearly) ,? )*
      \s+ (?:
        (?:having|had|have|produced|producing|doing|done|do) \s+ (?:\w+\s+){0,2}
          opposite (?:\ effect)?
        | failed | failing | fallen\ short | falling\ short | backfired | backfiring
        | no\ longer | never | not (?!\s+(?:only|just|merely|simply)\b) )
      | (?:is|are|was|were|has|have|had|does|do|did)n't
      | fails | failed | falls\ short | fell\ short | backfires | backfired
    )
    \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What denies a thing that was named before it, and not with a subject of its own."""

_SLIGHT = frozenset(
    ("would", "should", "often", "many", "most of", "almost", "nearly", "likely", "probably")
)
_NEAR = 80
"""How many characters are looked at."""

_FAR = 200
"""How many are looked at where a phrase reaches over many words."""


def turn_behind(words: str) -> str | None:
    """The word by which what follows some words takes them back, right behind them."""
    found = _TURN.match(plain(words[:_NEAR]))
    return None if found is None else found["turn"]


def takes_no_turn(words: str) -> bool:
    """Whether words end so that a turn behind them takes nothing back, as `not only` does."""
    return _NO_TURN.search(words.strip()) is not None


def hedge_ahead(words: str) -> str | None:
    """The word that takes back or limits what follows some words, at their very end."""
    found = _HEDGE.search(plain(words[-_NEAR:]))
    return None if found is None else found["hedge"]


def far_hedge_ahead(words: str) -> str | None:
    """The phrase that limits what follows some words, though not right behind it."""
    found = _FAR_HEDGE.search(plain(words[-_FAR:]))
    return None if found is None else found["hedge"]


def proviso_ahead(words: str) -> str | None:
    """The word that opens the condition or concession which ends with some words."""
    found = _PROVISO.search(plain(words))
    return None if found is None else found["proviso"]


def far_turn_behind(words: str) -> str | None:
    """The words by which a sentence denies, or takes back at its next comma, what it named."""
    found = _DENIAL.match(plain(words[:_FAR]))
    if found is not None:
        return found["denial"]
    found = _FAR_TURN.match(plain(words[:_FAR]))
    return None if found is None else found["turn"]


def negation_behind(words: str) -> str | None:
    """The word that denies or doubts what some words begin to say, right behind them."""
    found = _NEGATED.match(plain(words[:_NEAR]))
    return None if found is None else found["negation"]


def restriction_behind(words: str) -> str | None:
    """The words by which the rest of a sentence limits what some words say, right behind them."""
    found = _RESTRICTED.match(plain(words[:_NEAR]))
    return None if found is None else found["restriction"]


def hedge_within_reach(words: str, said: str) -> str | None:
    """The hedge ahead of what is said, if leaving it out makes that more than it was.

    Debaters leave out `would` and `many` at every turn, and nobody is misled; a hedge that a comma
    keeps apart doesn't limit what follows.
    """
    found = None if _OUT_OF_REACH.search(plain(words[-_NEAR:])) else hedge_ahead(words.rstrip())
    if found is None or found.lower() in _SLIGHT or is_estimate(found, said):
        return None
    return found


def is_estimate(hedge: str, said: str) -> bool:
    """Whether a number is only called about right: `some 40 schools` are about 40."""
    return hedge.lower() == "some" and said.strip()[:1].isdigit()
