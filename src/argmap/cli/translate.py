"""`argmap translate`: what there is to translate of a one-pager, ready to be filled in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated

import typer

from argmap.analysis.counterparts import claim_counterparts, page_counterparts
from argmap.analysis.proofs import Proofs
from argmap.cli.making import (
    OutputOption,
    ProfileArgument,
    TopicArgument,
    choose_debate,
    choose_profile,
    write_made,
)
from argmap.cli.options import USAGE, ProjectOption, open_project, say, unknown
from argmap.model.debate import Debate
from argmap.model.ids import TopicId
from argmap.model.languages import Label, Language
from argmap.model.one_pagers import OnePagerProfile
from argmap.pipeline.examine import examine
from argmap.reading.rules import shipped_rules
from argmap.render.translation_text import render_claim_translation, render_page_translation

_NO_HINDRANCE = ("translation-missing", "translation-stale", "glyph-missing")
"""Errors that this command is there to mend, and those of fonts, which it doesn't use."""


def translate(
    topic: TopicArgument,
    profile: ProfileArgument,
    language: Annotated[str, typer.Argument(help="The language's tag, such as `es`.")],
    *,
    output: OutputOption = None,
    project: ProjectOption = None,
) -> None:
    """Print what there is to translate of a one-pager, as YAML to fill in and to paste.

    Each text stands below its original. Translations that are there are kept, what changed since
    is marked, and the fingerprints in `of` are those of the originals as they are.

    \b
    Examples:
      argmap translate secure-communities halt-it es
      argmap translate secure-communities halt-it es -o to-translate.yaml
    """
    examined = examine(open_project(project, topic=topic))
    debate = choose_debate(examined, topic, in_spite_of=_NO_HINDRANCE)
    page = _choose_page(debate, profile)
    known = _languages(debate)
    if language not in known:
        unknown("language", language, sorted(known))
    blocks = _blocks(page, known[language], debate=debate, proofs=examined.proofs[TopicId(topic)])
    text = "\n".join(filter(None, blocks))
    if not text:
        say(f"nothing of `{profile}` is to be translated to `{language}`")
    write_made((text.encode(), ()), examined, output=output, binary=False)


def _choose_page(debate: Debate, name: str) -> OnePagerProfile:
    page = choose_profile(debate, name)
    if not isinstance(page, OnePagerProfile):
        say(f"`{name}` is no one-pager")
        say("  = help: name a profile with `kind: onepager`")
        raise typer.Exit(USAGE)
    return page


def _languages(debate: Debate) -> Mapping[str, Language]:
    """The languages that argmap knows, and those that the project describes and uses."""
    used = (page.language for page in debate.one_pagers)
    into = (one.language for page in debate.one_pagers for one in page.translations.values())
    return {**shipped_rules().languages, **{one.id: one for one in (*used, *into)}}


def _blocks(
    page: OnePagerProfile, language: Language, *, debate: Debate, proofs: Proofs
) -> Iterator[str]:
    """A block for the page itself, and one for each claim that it prints."""
    parts = page_counterparts(page, language.id, debate=debate, proofs=proofs)
    yield render_page_translation(parts, ask=language.labels[Label.ASK])
    for part in claim_counterparts([(page, language.id)], debate=debate):
        yield render_claim_translation(part)
