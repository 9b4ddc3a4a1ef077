"""`argmap brief`: one brief."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, assert_never

import typer

from argmap.analysis.page_texts import other_languages, page_languages
from argmap.cli.brief_for import make_for
from argmap.cli.making import (
    EngineOption,
    OutputOption,
    ProfileArgument,
    TopicArgument,
    choose_debate,
    choose_form,
    choose_profile,
    engine_options,
    form_option,
    write_made,
)
from argmap.cli.options import USAGE, ProjectOption, open_project, say, unknown
from argmap.findings.suggest import listed
from argmap.model.debate import Debate
from argmap.model.ids import TopicId
from argmap.model.one_pagers import OnePagerProfile
from argmap.model.papers import Paper
from argmap.model.profiles import DebateProfile, Edition
from argmap.origin import Origin
from argmap.pipeline.editions import FORMS, editions_of, make_edition
from argmap.pipeline.examine import Examined, examine
from argmap.pipeline.jobs import Made
from argmap.pipeline.makers import BriefForm
from argmap.pipeline.one_pagers import PAGE_FORMS, make_page, page_of
from argmap.pipeline.variants import Variants
from argmap.render.layout import LayoutOptions

EditionOption = Annotated[
    Edition | None,
    typer.Option(
        "--edition",
        "-e",
        help="What to make of a debate file; the whole file where not given.",
        show_default=False,
    ),
]
LanguageOption = Annotated[
    str | None,
    typer.Option(
        "--language",
        "-l",
        help="Which language of a one-pager; its own where not given.",
        show_default=False,
    ),
]
PaperOption = Annotated[
    Paper | None,
    typer.Option(
        "--paper",
        help="Which sheet a one-pager is printed on; its profile's where not given.",
        show_default=False,
    ),
]
ForOption = Annotated[
    Path | None,
    typer.Option(
        "--for",
        metavar="FILE.csv",
        help="Make a one-pager for each row of a table, in all its languages; "
        "`-o` then names a folder.",
        show_default=False,
    ),
]
FormOption = Annotated[BriefForm | None, form_option("write", usual="the usual")]


def brief(
    topic: TopicArgument,
    profile: ProfileArgument,
    *,
    edition: EditionOption = None,
    language: LanguageOption = None,
    paper: PaperOption = None,
    table: ForOption = None,
    form: FormOption = None,
    output: OutputOption = None,
    engine: EngineOption = None,
    project: ProjectOption = None,
) -> None:
    """Compile one brief.

    \b
    Examples:
      argmap brief secure-communities debate-file -o file.pdf
      argmap brief secure-communities debate-file --edition flow -o flow.xlsx
      argmap brief secure-communities halt-it --language es -o halt-it.es.pdf
      argmap brief secure-communities halt-it --for districts.csv -o pages
    """
    examined = examine(open_project(project, topic=topic))
    every = table is not None and language is None
    beside = _beside(examined, topic, profile, language=language, every=every)
    debate = choose_debate(examined, topic, beside=tuple(beside))
    wanted = choose_profile(debate, profile)
    match wanted:
        case DebateProfile():
            meant = {"--language": language, "--paper": paper, "--for": table}
            _refuse(wanted, "debate file", meant)
            chosen = edition or Edition.FILE
            form = _possible(form, output, FORMS[chosen], what=f"no {chosen}")
            options = engine_options(engine)
            made = _edition(examined, debate, wanted, chosen, form=form, options=options)
        case OnePagerProfile():
            _refuse(wanted, "one-pager", {"--edition": edition})
            place = output if table is None else None
            form = _possible(form, place, PAGE_FORMS, what="no one-pager")
            tag = _known(wanted, language)
            if table is not None:
                variants = _variants(examined, debate, wanted, language, form=form, paper=paper)
                make_for(table, variants, output=output)
                return
            page = page_of(examined, debate, wanted, language=tag, paper=paper)
            made = make_page(examined, page, form=form, at=wanted.origin)
        case _:
            assert_never(wanted)
    write_made(made, examined, output=output, binary=form.is_binary)


def _beside(
    examined: Examined, topic: str, profile: str, *, language: str | None, every: bool
) -> Iterator[Origin]:
    """The entries that a brief isn't made of: other profiles, and translations not asked for."""
    debate = examined.reading.debates.get(TopicId(topic))
    for one in debate.profiles.values() if debate else ():
        if one.id != profile:
            yield one.origin
        elif isinstance(one, OnePagerProfile) and not every:
            for tag in other_languages(one):
                if tag != language:
                    yield one.origin / "translations" / tag


def _edition(
    examined: Examined,
    debate: Debate,
    profile: DebateProfile,
    edition: Edition,
    *,
    form: BriefForm,
    options: LayoutOptions,
) -> Made:
    content = editions_of(examined, debate, profile).compiled(edition)
    return make_edition(examined, profile, content, form=form, options=options)


def _variants(
    examined: Examined,
    debate: Debate,
    profile: OnePagerProfile,
    language: str | None,
    *,
    form: BriefForm,
    paper: Paper | None,
) -> Variants:
    """What is made for each row of a table: every language, where none is named."""
    languages = page_languages(profile) if language is None else (_known(profile, language),)
    return Variants(
        examined=examined,
        debate=debate,
        profile=profile,
        form=form,
        languages=languages,
        paper=paper,
    )


def _known(profile: OnePagerProfile, language: str | None) -> str | None:
    """The language of a translation; None for the page's own."""
    if language in (None, profile.language.id):
        return None
    if language not in profile.translations:
        unknown("language", language or "", (profile.language.id, *profile.translations))
    return language


def _possible(
    asked: BriefForm | None, output: Path | None, forms: tuple[BriefForm, ...], *, what: str
) -> BriefForm:
    """The form that is meant, after it was made sure that there is something to write so."""
    form = choose_form(asked, output, default=forms[0])
    if form not in forms:
        say(f"{what} is written as {form}")
        say(f"  = help: choose {listed([str(known) for known in forms], last='or')}")
        raise typer.Exit(USAGE)
    return form


def _refuse(
    profile: DebateProfile | OnePagerProfile, kind: str, given: Mapping[str, object]
) -> None:
    """End where an option was given that means nothing for this kind of profile."""
    for option, value in given.items():
        if value is not None:
            say(f"`{profile.id}` is a {kind}: `{option}` means nothing for it")
            raise typer.Exit(USAGE)
