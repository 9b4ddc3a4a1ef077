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

_SLOT = re.compile(r"\{(\w+): ([^}]*)\}")


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


@dataclass(frozen=True, slots=True)
class CriticalQuestion:
    """A question that can be asked as it stands, or about an argument by name."""

    id: str
    """What tells it from the others of its scheme."""
    aim: Aim
    burden: Burden
    words: str
    """The sentence; in braces what can be named (`reason`, `claim`, `speaker`) and, behind the
    colon, how it is called where it isn't named."""

    @property
    def text(self) -> str:
        """The question as it stands."""
        return self.put()

    @property
    def names(self) -> frozenset[str]:
        """What of an argument the question can name."""
        return frozenset(found[1] for found in _SLOT.finditer(self.words))

    def put(self, **named: str) -> str:
        """The question about one argument, whose parts are called by the words given."""
        asked = _SLOT.sub(lambda found: named.get(found[1], found[2]), self.words)
        return f"{asked[:1].upper()}{asked[1:]}"


def _ask(id_: str, aim: str, burden: str, words: str) -> CriticalQuestion:
    return CriticalQuestion(id_, Aim(aim), Burden(burden), words)


# fmt: off
CRITICAL_QUESTIONS: Mapping[str, tuple[CriticalQuestion, ...]] = MappingProxyType({
    "analogy": (
        _ask("likeness", "inference", "premise",
             "In what respect are the two cases alike, and is it the one that matters?"),
        _ask("difference", "inference", "exception",
             "What sets the two cases apart, and does it matter here?"),
        _ask("closer-case", "conclusion", "exception",
             "Is there a closer case that points the other way?"),
    ),
    "best-explanation": (
        _ask("itself", "inference", "premise",
             "How well does {claim: the conclusion} explain {reason: what was found}?"),
        _ask("rivals", "inference", "assumption",
             "Which other explanations were looked at, and why are they worse?"),
        _ask("search", "inference", "assumption",
             "How thorough was the search for other explanations?"),
        _ask("too-early", "conclusion", "exception", "Is it too early to say?"),
    ),
    "bias": (
        _ask("truth", "premise", "premise",
             "What shows that {reason: the charge of bias holds}?"),
        _ask("relevance", "inference", "assumption",
             "What does the charge have to do with whether the point is right?"),
        _ask("lesser-weight", "conclusion", "exception",
             "Does it show the point to be wrong, or only that it counts for less?"),
    ),
    "cause-to-effect": (
        _ask("link", "inference", "premise",
             "How strong is the link from {reason: the cause} to {claim: the effect}?"),
        _ask("evidence", "inference", "assumption",
             "Who has observed that the one leads to the other, and how often?"),
        _ask("other-causes", "conclusion", "exception",
             "What else could bring about or prevent {claim: the effect}?"),
    ),
    "commitment": (
        _ask("words", "premise", "premise",
             "Who committed to what in {reason: the argument}, in which words?"),
        _ask("reach", "inference", "assumption",
             "Does that commitment reach as far as {claim: the conclusion}?"),
        _ask("change", "inference", "exception",
             "Has anything changed since that would free them from it?"),
    ),
    "consequences": (
        _ask("likelihood", "premise", "premise",
             "How likely is it that {reason: these consequences come about}?"),
        _ask("support", "premise", "assumption",
             "What supports that forecast, apart from fear or hope?"),
        _ask("other-way", "conclusion", "exception", "Which consequences point the other way?"),
    ),
    "correlation-to-cause": (
        _ask("correlation", "premise", "premise",
             "Is the correlation in {reason: the data} real, and is it found in other data?"),
        _ask("third-factor", "inference", "exception", "Could something third bring about both?"),
        _ask("reverse", "inference", "exception",
             "Could it be the other way round, with the effect as the cause?"),
        _ask("chance", "inference", "exception",
             "How likely is it that the two go together by chance?"),
        _ask("range", "conclusion", "assumption",
             "Within what range does it hold, and are we inside it?"),
        _ask("measure", "premise", "exception", "Was the way of counting changed in the meantime?"),
    ),
    "established-rule": (
        _ask("applies", "inference", "premise",
             "Does the rule cover this very case, and who says so?"),
        _ask("other-rule", "conclusion", "exception",
             "Is there another rule that goes before it here?"),
        _ask("special-case", "inference", "exception",
             "Is this one of the cases that the rule makes an exception for?"),
    ),
    "evidence-to-hypothesis": (
        _ask("prediction", "inference", "premise",
             "If {claim: the hypothesis} were so, would one expect {reason: this evidence}?"),
        _ask("observed", "premise", "premise", "Who observed {reason: this evidence}, and how?"),
        _ask("other-reason", "inference", "exception",
             "What else could account for {reason: this evidence}?"),
    ),
    "example": (
        _ask("truth", "premise", "premise", "Is it so, as told, that {reason: it happened}?"),
        _ask("support", "inference", "premise",
             "Does the example show more than that it can happen?"),
        _ask("typical", "inference", "assumption", "How typical is the example?"),
        _ask("how-often", "conclusion", "assumption",
             "How often does {claim: the rule} hold, and how often does it not?"),
        _ask("special", "inference", "exception", "What was special about the example?"),
    ),
    "expert-opinion": (
        _ask("expert", "premise", "premise",
             "Who exactly is the expert in {reason: the argument}, and what makes them one?"),
        _ask("field", "premise", "premise",
             "Does {claim: the conclusion} lie in the field that they are an expert in?"),
        _ask("words", "premise", "premise",
             "What exactly did they say, and does the conclusion go beyond it?"),
        _ask("evidence", "inference", "assumption", "What evidence do they rest it on?"),
        _ask("stake", "speaker", "exception", "Do they have a stake in the answer?"),
        _ask("agreement", "inference", "exception", "Do other experts disagree?"),
    ),
    "fairness": (
        _ask("alike", "premise", "premise",
             "Are the cases that are compared alike in what matters?"),
        _ask("ground", "inference", "exception",
             "Is there a good ground for treating them differently?"),
        _ask("other-remedy", "conclusion", "exception",
             "Could they be treated alike in another way?"),
    ),
    "ignorance": (
        _ask("search", "premise", "assumption", "Who has looked for evidence, and how thoroughly?"),
        _ask("burden", "inference", "assumption", "Who has to prove the point here, and why?"),
        _ask("proof", "conclusion", "assumption",
             "What evidence would be enough for you to give it up?"),
    ),
    "popular-opinion": (
        _ask("poll", "premise", "premise",
             "What shows that so many think so: who was asked, how and when?"),
        _ask("reason", "inference", "assumption",
             "Why should what many think settle whether it is right?"),
        _ask("error", "inference", "exception", "Is there a reason why they may be wrong?"),
    ),
    "popular-practice": (
        _ask("common", "premise", "premise", "How common is the practice, and who has counted?"),
        _ask("reason", "inference", "assumption", "Why should it be right because it is common?"),
        _ask("knowing", "conclusion", "exception",
             "Do those who know most about it act otherwise?"),
    ),
    "position-to-know": (
        _ask("placed", "premise", "premise",
             "How would those behind {reason: the argument} come to know that {claim: it is so}?"),
        _ask("words", "premise", "assumption", "Where do they say so, and in which words?"),
        _ask("honesty", "speaker", "exception", "What do they stand to gain from saying so?"),
    ),
    "practical-reasoning": (
        _ask("means", "inference", "assumption",
             "What other ways are there to reach the goal, and why is this one better?"),
        _ask("possible", "premise", "assumption",
             "Can it be done as things are, and who would do it?"),
        _ask("goals", "conclusion", "exception", "Which other goals does it get in the way of?"),
        _ask("side-effects", "conclusion", "exception", "What side effects would it have?"),
    ),
    "precedent": (
        _ask("alike", "inference", "premise",
             "Is the earlier case like this one in what decided it?"),
        _ask("exception", "inference", "exception", "Was the earlier case itself an exception?"),
        _ask("still-good", "premise", "exception",
             "Has the earlier decision been overturned or limited since?"),
    ),
    "sign": (
        _ask("strength", "inference", "premise",
             "Is {reason: the sign} ever found without what it is taken to show?"),
        _ask("other-meaning", "inference", "exception",
             "What else could {reason: the sign} be a sign of?"),
    ),
    "slippery-slope": (
        _ask("steps", "premise", "premise", "How likely is each of the steps, one by one?"),
        _ask("weakest", "inference", "premise",
             "Which step is the least likely, and what shows that it would be taken?"),
        _ask("end", "conclusion", "assumption", "Is what stands at the end really so bad?"),
        _ask("stop", "inference", "exception", "What would stop it halfway?"),
    ),
    "sunk-costs": (
        _ask("reachable", "premise", "assumption", "Can the goal still be reached?"),
        _ask("worth", "inference", "assumption",
             "Would it be worth going on if nothing had been spent yet?"),
    ),
    "values": (
        _ask("good", "premise", "assumption",
             "For whom is this a good here, and for whom is it not?"),
        _ask("promotes", "inference", "premise",
             "What shows that {claim: the act} serves that value?"),
        _ask("conflict", "conclusion", "exception",
             "Is there a weightier value on the other side?"),
    ),
    "verbal-classification": (
        _ask("property", "premise", "premise",
             "Is it so that {reason: the thing is what it is called}, or is it only called so?"),
        _ask("meaning", "inference", "assumption",
             "Who draws the line there, and would both sides draw it there?"),
        _ask("loaded", "inference", "exception", "Does the word say more than the facts do?"),
    ),
    "witness-testimony": (
        _ask("itself", "premise", "assumption",
             "Does the account agree with itself from beginning to end?"),
        _ask("facts", "inference", "exception", "Does it agree with what else is known?"),
        _ask("others", "inference", "exception", "Do other witnesses tell it differently?"),
        _ask("reason", "speaker", "exception",
             "Does the witness have a reason to tell it this way?"),
        _ask("plausible", "conclusion", "assumption",
             "How likely is it in itself that {claim: it happened so}?"),
    ),
})
# fmt: on
"""By the id of the scheme; of a scheme's questions, what the arguer has to show comes first."""
