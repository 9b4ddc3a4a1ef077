"""A one-pager as a PDF: exactly one page, or by how much it is too long."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from argmap.briefs.one_pager import OnePager
from argmap.findings.finding import Finding
from argmap.render.densities import DENSITIES
from argmap.render.fitting import Fit, Overflow, find_density, find_overflow
from argmap.render.page_setting import Setter, TemplateFault
from argmap.render.pdf import watched_glyphs


@dataclass(frozen=True, slots=True, kw_only=True)
class PageResult:
    """A one-pager's PDF, or why there is none."""

    data: bytes = b""
    """Empty where the page doesn't fit, or a template of the project is wrong."""
    missing: tuple[str, ...] = ()
    """The characters in it that no font could draw."""
    fit: Fit | None = None
    """How it fits."""
    overflow: Overflow | None = None
    findings: tuple[Finding, ...] = ()
    """What is wrong with the project's templates."""


def render_one_pager_pdf(
    page: OnePager, *, own_templates: Path | None = None, start: Fit | None = None
) -> PageResult:
    """Set a page in print on one sheet, at the roomiest density at which it fits.

    Nothing is shrunk further or clipped: a page that doesn't fit at the tightest density has no
    PDF. Else as `render_pdf`.

    Args:
        page: What is on it.
        own_templates: The project's `templates/` folder, which overrides argmap's.
        start: How a page like it fits, which saves time.

    Raises:
        EngineMissing: WeasyPrint's system libraries aren't installed.
    """
    setter = Setter(own_templates=own_templates)
    try:
        with watched_glyphs() as missing:
            made = _fit(page, setter, start=start)
    except TemplateFault as fault:
        return PageResult(findings=fault.findings)
    return replace(made, missing=tuple(dict.fromkeys(missing)))


def _fit(page: OnePager, setter: Setter, *, start: Fit | None) -> PageResult:
    measure = partial(setter.measure, page)
    made = setter.set_alike(page, start) if start else None
    density = None if made else find_density(measure, start=start.density if start else None)
    for tighter in () if density is None else DENSITIES[DENSITIES.index(density) :]:
        made = setter.set(page, tighter, length=measure(tighter))
        if made is not None:
            break
    if made is None:
        return PageResult(overflow=_overflow(page, setter))
    return PageResult(data=setter.press.write(made.document), fit=made.fit)


def _overflow(page: OnePager, setter: Setter) -> Overflow:
    tightest = DENSITIES[-1]
    measure = partial(setter.measure, density=tightest)
    # A page that only breaks because of a template of the project's own is a line too long.
    return find_overflow(page, measure=measure, line=tightest.line) or Overflow(lines=1, left=1)
