"""Critical questions: what to ask about an argument, by its scheme.

After the questions that Walton, Reed & Macagno, *Argumentation Schemes* (Cambridge University
Press, 2008), chapter 9, give with each scheme, in argmap's own words; the kinds after Gordon,
Prakken & Walton, "The Carneades model of argument and burden of proof", *Artificial Intelligence*
171 (2007). They are probes, not a test: an argument isn't good because each can be answered, nor
bad because one can't.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

_SLOT = re.compile(r"\{(\w+)\}")
_UNNAMED = {"reason": "your reason is true", "claim": "your claim is true"}


class Aim(StrEnum):
    """What a question goes at."""

    PREMISE = "premise"
    """Whether the reason is true."""
    INFERENCE = "inference"
    """Whether the claim follows from it."""
    SPEAKER = "speaker"
    """Whether those on whose word the reason rests can be believed."""
    CONCLUSION = "conclusion"
    """Whether the claim holds, whatever this reason is worth."""


class Burden(StrEnum):
    """Who has to show what, once a question is asked."""

    PREMISE = "premise"
    """The arguer, who should have shown it before."""
    ASSUMPTION = "assumption"
    """The arguer, who may take it for granted until it is asked."""
    EXCEPTION = "exception"
    """Whoever asks: without something to back it, the question takes nothing away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CriticalQuestion:
    """A question that can be put to whoever makes an argument, as it stands or in their words."""

    id: str
    """What tells it from the others of its scheme."""
    aim: Aim
    burden: Burden
    words: str
    """What is said; in braces the places where the argument's `reason` or `claim` goes."""
    fact: bool = False
    """Whether it asks about the claim as a matter of fact, and not of what ought to be."""

    @property
    def text(self) -> str:
        """The question as it stands."""
        return self.put()

    @property
    def names(self) -> frozenset[str]:
        """What of an argument the question can name."""
        return frozenset(found[1] for found in _SLOT.finditer(self.words))

    def put(self, **named: str) -> str:
        """The question about one argument, whose parts are given as parts of a sentence."""
        return _SLOT.sub(lambda found: named.get(found[1], _UNNAMED[found[1]]), self.words)


def _ask(id_: str, aim: str, burden: str, words: str, *, fact: bool = False) -> CriticalQuestion:
    return CriticalQuestion(id=id_, aim=Aim(aim), burden=Burden(burden), words=words, fact=fact)


# fmt: off
CRITICAL_QUESTIONS: Mapping[str, tuple[CriticalQuestion, ...]] = MappingProxyType({
    "analogy": (
        _ask("likeness", "inference", "premise",
             "You compare two cases. How are they alike in what decides whether {claim}?"),
        _ask("difference", "inference", "exception",
             "You compare two cases. Isn’t there a difference that matters for whether {claim}?"),
        _ask("closer-case", "conclusion", "exception",
             "Isn’t there a closer case that speaks against saying that {claim}?"),
    ),
    "best-explanation": (
        _ask("itself", "inference", "premise",
             "Why is the best explanation that {claim}?", fact=True),
        _ask("rivals", "inference", "assumption",
             "Besides the explanation that {claim}, what others were considered?", fact=True),
        _ask("search", "inference", "assumption",
             "How hard did your source look for other explanations than that {claim}?",
             fact=True),
        _ask("too-early", "conclusion", "exception",
             "Isn’t it too early to conclude that {claim}?"),
    ),
    "bias": (
        _ask("truth", "premise", "premise", "What shows that {reason}?"),
        _ask("relevance", "inference", "assumption",
             "Even if {reason}, does that make what was said wrong?"),
        _ask("lesser-weight", "conclusion", "exception",
             "Even if {reason}, doesn’t the point only count for less?"),
    ),
    "cause-to-effect": (
        _ask("link", "inference", "premise",
             "You say that {reason}. By what steps does that mean that {claim}?", fact=True),
        _ask("evidence", "inference", "assumption",
             "Who has actually measured whether {claim}?", fact=True),
        _ask("other-causes", "conclusion", "exception",
             "If it is true that {claim}, what else could be the cause?", fact=True),
    ),
    "commitment": (
        _ask("words", "premise", "premise", "You say that {reason}. What were the exact words?"),
        _ask("reach", "inference", "assumption",
             "How does that commitment bind anybody to the view that {claim}?"),
        _ask("change", "inference", "exception",
             "You say that {reason}. Has nothing changed since?"),
    ),
    "consequences": (
        _ask("likelihood", "premise", "premise", "What is your best evidence that {reason}?"),
        _ask("support", "premise", "assumption",
             "You say that {reason}. Who besides your source says so?"),
        _ask("other-way", "conclusion", "exception",
             "Even if {reason}, which effects on the other side do you leave out?"),
    ),
    "correlation-to-cause": (
        _ask("correlation", "premise", "premise", "Is it found in other data too that {reason}?"),
        _ask("third-factor", "inference", "exception",
             "You say that {reason}. Could something else lie behind both?"),
        _ask("reverse", "inference", "exception",
             "You say that {reason}. Could it be the other way round, the effect being the cause?"),
        _ask("chance", "inference", "exception", "You say that {reason}. Could that be chance?"),
        _ask("range", "conclusion", "assumption",
             "Is it true everywhere that {claim}, or only where it was measured?"),
        _ask("measure", "premise", "exception",
             "You say that {reason}. Was it counted in the same way throughout?"),
    ),
    "established-rule": (
        _ask("applies", "inference", "premise",
             "Which rule says that {claim}, and in which words?"),
        _ask("other-rule", "conclusion", "exception",
             "Is there no other rule that keeps us from saying that {claim}?"),
        _ask("special-case", "inference", "exception",
             "You say that {claim}. Does the rule make no exception for a case like this one?"),
    ),
    "evidence-to-hypothesis": (
        _ask("prediction", "inference", "premise",
             "If it were not true that {claim}, would you still expect that {reason}?",
             fact=True),
        _ask("observed", "premise", "premise", "Who observed that {reason}, and how?"),
        _ask("other-reason", "inference", "exception", "What else could explain why {reason}?"),
    ),
    "example": (
        _ask("truth", "premise", "premise", "How do you know that {reason}?"),
        _ask("support", "inference", "premise",
             "You say that {reason}. Does one example show more than that it can happen?"),
        _ask("typical", "inference", "assumption", "You say that {reason}. How typical is that?"),
        _ask("how-often", "conclusion", "assumption",
             "In how many other cases is it true that {claim}?", fact=True),
        _ask("special", "inference", "exception",
             "You say that {reason}. What was special about that case?"),
    ),
    "expert-opinion": (
        _ask("expert", "premise", "premise",
             "You say that {reason}. What makes the person you cite an expert on that?"),
        _ask("field", "premise", "premise", "Is the person you cite an expert on whether {claim}?"),
        _ask("words", "premise", "premise",
             "Where does your expert say in so many words that {claim}?"),
        _ask("evidence", "inference", "assumption",
             "What evidence does your expert give that {claim}?"),
        _ask("stake", "speaker", "exception",
             "What does your expert stand to gain if we accept that {claim}?"),
        _ask("agreement", "inference", "exception", "Which experts deny that {claim}?"),
    ),
    "fairness": (
        _ask("alike", "premise", "premise",
             "You say that {reason}. Are the cases that you compare alike in what matters?"),
        _ask("ground", "inference", "exception",
             "You say that {reason}. Isn’t there a good ground for the difference?"),
        _ask("other-remedy", "conclusion", "exception",
             "Couldn’t we be fair in some other way than by saying that {claim}?"),
    ),
    "ignorance": (
        _ask("search", "premise", "assumption",
             "Who has looked for evidence against the view that {claim}, and how hard?"),
        _ask("burden", "inference", "assumption",
             "Why should it be for us to disprove that {claim}?"),
        _ask("proof", "conclusion", "assumption",
             "What evidence would make you give up the view that {claim}?"),
    ),
    "popular-opinion": (
        _ask("poll", "premise", "premise", "You say that {reason}. Who was asked, and how many?"),
        _ask("reason", "inference", "assumption",
             "Why should what many people think decide whether {claim}?"),
        _ask("error", "inference", "exception",
             "Couldn’t all those people be mistaken that {claim}?"),
    ),
    "popular-practice": (
        _ask("common", "premise", "premise", "You say that {reason}. Who has counted?"),
        _ask("reason", "inference", "assumption",
             "Is it right that {claim} because it is common practice?"),
        _ask("knowing", "conclusion", "exception",
             "Even if {reason}, don’t those who know most about it do otherwise?"),
    ),
    "position-to-know": (
        _ask("placed", "premise", "premise",
             "How would the people you cite know whether {claim}?", fact=True),
        _ask("words", "premise", "assumption", "Where do the people you cite say that {claim}?"),
        _ask("honesty", "speaker", "exception",
             "What do the people you cite stand to gain from saying that {claim}?"),
    ),
    "practical-reasoning": (
        _ask("means", "inference", "assumption",
             "What other ways did you consider before deciding that {claim}?"),
        _ask("possible", "premise", "assumption",
             "You say that {claim}. Who would carry that out, and with what means?"),
        _ask("goals", "conclusion", "exception",
             "You say that {claim}. Which other goals would that get in the way of?"),
        _ask("side-effects", "conclusion", "exception",
             "You say that {claim}. What side effects would that have?"),
    ),
    "precedent": (
        _ask("alike", "inference", "premise",
             "What decided the earlier case, and does it decide whether {claim}?"),
        _ask("exception", "inference", "exception",
             "You say that {reason}. Wasn’t that case itself an exception?"),
        _ask("still-good", "premise", "exception",
             "You say that {reason}. Has that decision been limited or overturned since?"),
    ),
    "sign": (
        _ask("strength", "inference", "premise",
             "Could it be true that {reason}, and still be wrong that {claim}?"),
        _ask("other-meaning", "inference", "exception", "What else could it mean that {reason}?"),
    ),
    "slippery-slope": (
        _ask("steps", "premise", "premise",
             "You say that {reason}. How likely is each of the steps that would follow?"),
        _ask("weakest", "inference", "premise",
             "You say that {reason}. Which of the steps that would follow is the least likely?"),
        _ask("end", "conclusion", "assumption",
             "Is what stands at the end of your chain bad enough to conclude that {claim}?"),
        _ask("stop", "inference", "exception",
             "You say that {reason}. What would stop it halfway?"),
    ),
    "sunk-costs": (
        _ask("reachable", "premise", "assumption",
             "You say that {claim}. Can the goal still be reached?"),
        _ask("worth", "inference", "assumption",
             "Would you still say that {claim} if nothing had been spent yet?"),
    ),
    "values": (
        _ask("good", "premise", "assumption", "Who gains and who loses if we accept that {claim}?"),
        _ask("promotes", "inference", "premise",
             "How does it serve your value to say that {claim}?"),
        _ask("conflict", "conclusion", "exception",
             "Which weightier value do you give up by saying that {claim}?"),
    ),
    "verbal-classification": (
        _ask("property", "premise", "premise",
             "Is it really so that {reason}, or is it only called so?"),
        _ask("meaning", "inference", "assumption",
             "By whose definition is it true that {claim}?", fact=True),
        _ask("loaded", "inference", "exception",
             "You say that {reason}. Doesn’t that word say more than the facts do?"),
    ),
    "witness-testimony": (
        _ask("itself", "premise", "assumption",
             "You say that {reason}. Does the whole account agree with itself?"),
        _ask("facts", "inference", "exception",
             "You say that {reason}. Does that agree with what else is known?"),
        _ask("others", "inference", "exception", "Do no other witnesses deny that {reason}?"),
        _ask("reason", "speaker", "exception",
             "Why might your witness want us to believe that {reason}?"),
        _ask("plausible", "conclusion", "assumption",
             "What apart from your witness makes it likely that {claim}?", fact=True),
    ),
})
# fmt: on
"""By the id of the scheme; of a scheme's questions, what the arguer has to show comes first."""
