"""The templates: the shipped ones, and a project's own ones that override them.

A project's templates are somebody else's programs: they run in Jinja's immutable sandbox, see
plain values only, read nothing outside the two folders but what the project links into its own,
and run in a process of their own with limits on time and memory. A mistake in one is a finding
with its line.
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import ChoiceLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from argmap.findings.finding import Finding, Pointer
from argmap.origin import Span
from argmap.render.confined import ConfinedLoader
from argmap.render.faults import Fault, find_fault
from argmap.resources import TEMPLATES, files_below, is_override, templates_folder

_WALL_SECONDS = 60
_COSTLY = "the template took more time or memory than a page may"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A template's text, or what is wrong with it."""

    text: str | None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Templates:
    """Where templates are looked for: in the project's folder first, then in argmap's."""

    own: Path | None = None
    """The project's `templates/`; None, or not there, for none."""

    @property
    def overridden(self) -> bool:
        """Whether the project brings templates of its own, and not argmap's very folder."""
        return self.own is not None and is_override(self.own)

    def render(self, name: str, context: Mapping[str, object]) -> Rendered:
        """Fill in a template; a mistake in a project's own template is a finding.

        A fault in argmap's templates alone is a bug and raises.
        """
        if not self.overridden or self.own is None:
            return Rendered(text=render_here(name, context, own=None))
        outcome = _render_apart(name, context, own=self.own)
        if isinstance(outcome, str):
            return Rendered(text=outcome)
        return Rendered(text=None, findings=(self._finding(outcome),))

    def _finding(self, fault: Fault) -> Finding:
        file = f"{TEMPLATES}/{fault.template}" if fault.template else TEMPLATES
        return Finding(
            code=fault.code,
            message=fault.message,
            at=Pointer(place=Span(file, fault.line, 1, fault.line, self._width(fault) + 1)),
            help=fault.help or _HELP[fault.code],
        )

    def _width(self, fault: Fault) -> int:
        """The length of the line that is wrong."""
        lines = self.texts().get(f"{TEMPLATES}/{fault.template}", "").splitlines()
        return len(lines[fault.line - 1]) if fault.line <= len(lines) else 0

    def texts(self) -> Mapping[str, str]:
        """The project's own templates by the names that findings call them."""
        if not self.overridden or self.own is None:
            return {}
        return {
            f"{TEMPLATES}/{path.relative_to(self.own).as_posix()}": path.read_text(
                encoding="utf-8", errors="replace"
            )
            for path in files_below(self.own)
        }


_HELP = {
    "template-error": "correct the template, or delete it to use the one that argmap ships",
    "template-unsafe": "use only the values that the template is given",
    "template-too-costly": "take loops and repetitions out of the template",
}


def render_here(name: str, context: Mapping[str, object], *, own: Path | None) -> str:
    """Fill in a template in this process."""
    environment = _shipped() if own is None else _environment(own)
    return environment.get_template(name).render(context)


@cache
def _shipped() -> ImmutableSandboxedEnvironment:
    """Keep what argmap's own templates were compiled to: hundreds of pages may be made of them."""
    return _environment(None)


def _environment(own: Path | None) -> ImmutableSandboxedEnvironment:
    loaders = [ConfinedLoader(templates_folder())]
    if own is not None:
        loaders.insert(0, ConfinedLoader(own, within=own.parent))
    environment = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader(loaders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.clear()
    return environment


def render_or_fault(name: str, context: Mapping[str, object], *, own: Path) -> str | Fault:
    """Fill in a template, and say what is wrong where it can't be."""
    try:
        return render_here(name, context, own=own)
    except Exception as error:  # noqa: BLE001  a project's template may raise anything
        return find_fault(error, own=own)


def _render_apart(name: str, context: Mapping[str, object], *, own: Path) -> str | Fault:
    """Fill in a template in a process of its own, which may not grow or run for long."""
    work = pickle.dumps((name, dict(context), str(own)))
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-m", "argmap.render.template_process"],
            input=work,
            capture_output=True,
            timeout=_WALL_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Fault("template-too-costly", _COSTLY)
    if done.returncode < 0 or b"MemoryError" in done.stderr:
        return Fault("template-too-costly", _COSTLY)
    if done.returncode:
        raise RuntimeError(done.stderr.decode(errors="replace"))
    answer = json.loads(done.stdout)
    return str(answer["text"]) if "text" in answer else Fault(**answer)
