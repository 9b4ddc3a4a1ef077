"""What argmap uses of the machine it runs on, each part looked at by using it."""

from __future__ import annotations

import contextlib
import io
import locale
import platform
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from argmap.cli.options import in_colour
from argmap.render.fonts import missing_glyphs
from argmap.render.layout import Engine, find_engine
from argmap.resources import fonts_folder

SECONDS_TO_ANSWER = 20
FAMILIES = ("Arimo", "SourceSerif4")


class State(StrEnum):
    """How well a part does its work here."""

    OK = "ok"
    DEGRADED = "degraded"
    """argmap works without it, and something is slower, plainer or left out."""
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One part that argmap uses, as it was found on this machine."""

    name: str
    state: State
    found: str
    """What is there, or what is lost without it."""
    mend: str = ""
    """The line to type; empty where nothing needs mending."""


def examine() -> tuple[Check, ...]:
    """Look at every part once, each by using it and not by asking a package manager."""
    return (
        look_at_python(sys.version_info[:2]),
        look_at_layout(pure=version_of(Engine.PURE), native=version_of(Engine.NATIVE)),
        *look_at_pango(),
        look_at_fonts(fonts_folder),
        look_at_script(
            "Arabic", sample="العربية", apt="fonts-noto-core", brew="font-noto-sans-arabic"
        ),
        look_at_script("Chinese", sample="中文的", apt="fonts-noto-cjk", brew="font-noto-sans-cjk"),
        look_at_yaml(),
        look_at_terminal(sys.stdout.encoding or "", colour=in_colour(sys.stdout)),
    )


def show(checks: tuple[Check, ...]) -> str:
    """Lay the checks out as a table, each mend under its line, the sum at the end."""
    width = max(len(check.name) for check in checks)
    lines = []
    for check in checks:
        lines.append(f"{check.state:<8}  {check.name:<{width}}  {check.found}")
        if check.mend:
            lines.append(f"{'':<8}  {'':<{width}}  = mend: {check.mend}")
    missing = [check.name for check in checks if check.state is State.MISSING]
    lines += [
        "",
        f"Needed and not here: {', '.join(missing)}" if missing else "Everything needed is here.",
    ]
    return "\n".join(lines) + "\n"


def look_at_python(version: tuple[int, ...]) -> Check:
    """Compare the Python with those that argmap is tested on."""
    found = f"{platform.python_version()} at {sys.executable}"
    if (3, 11) <= version < (3, 14):
        return Check(name="Python", state=State.OK, found=found)
    mend = install_line(apt="python3 python3-venv", brew="python")
    lost = f"{found}; argmap is tested on 3.11 to 3.13"
    return Check(name="Python", state=State.DEGRADED, found=lost, mend=mend)


def look_at_layout(*, pure: str, native: str) -> Check:
    """Tell which engines can lay out a map, by what each says of itself."""
    name = "Layout engine"
    found = "; ".join(said for said in (pure, native) if said)
    if pure:
        return Check(name=name, state=State.OK, found=found)
    mend = install_with_pip("graphviz-pure")
    if native:
        lost = f"{found}; maps are laid out otherwise than on other machines"
        return Check(name=name, state=State.DEGRADED, found=lost, mend=mend)
    return Check(name=name, state=State.MISSING, found="no maps without it", mend=mend)


def look_at_pango() -> Iterator[Check]:
    """Start the PDF engine, which stands or falls with the Pango library."""
    pango = install_line(apt="libpango-1.0-0 libpangoft2-1.0-0", brew="pango")
    subset = install_line(apt="libharfbuzz-subset0", brew="harfbuzz")
    try:
        version, has_subset = start_pdf_engine()
    except (ImportError, OSError) as problem:
        reason, _, _ = str(problem).partition("\n")
        lost = f"no PDF without it ({reason[:60]})"
        yield Check(name="PDF engine", state=State.MISSING, found=lost, mend=pango)
        return
    yield Check(name="PDF engine", state=State.OK, found=version)
    if has_subset:
        yield Check(name="Font subsetting", state=State.OK, found="libharfbuzz-subset")
    else:
        lost = "PDFs take longer, and differ in their bytes from other machines'"
        yield Check(name="Font subsetting", state=State.DEGRADED, found=lost, mend=subset)


def start_pdf_engine() -> tuple[str, bool]:
    """Load WeasyPrint; say the versions, and whether fonts are cut by HarfBuzz.

    It prints a banner where a library is missing, which is not what was asked for.
    """
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import weasyprint
        from weasyprint.text import ffi
    number = int(ffi.pango.pango_version())
    pango = f"{number // 10000}.{number // 100 % 100}.{number % 100}"
    return f"WeasyPrint {weasyprint.__version__}, Pango {pango}", ffi.harfbuzz_subset is not None


def look_at_fonts(folder: Callable[[], Path]) -> Check:
    """See that the fonts that travel with argmap have arrived."""
    try:
        fonts = sorted(path.name for path in folder().glob("*.ttf"))
    except FileNotFoundError:
        fonts = []
    if all(any(font.startswith(family) for font in fonts) for family in FAMILIES):
        found = f"{len(fonts)} files (Latin, Greek, Cyrillic, Hebrew)"
        return Check(name="Bundled fonts", state=State.OK, found=found)
    return Check(
        name="Bundled fonts",
        state=State.MISSING,
        found="the installation is incomplete",
        mend=install_with_pip("argmap"),
    )


def look_at_script(script: str, *, sample: str, apt: str, brew: str) -> Check:
    """See whether this machine has a font for a script that no bundled font has."""
    name = f"{script} font"
    with contextlib.suppress(FileNotFoundError):
        if not missing_glyphs(sample):
            return Check(name=name, state=State.OK, found="one of this machine's own")
    return Check(
        name=name,
        state=State.DEGRADED,
        found=f"{script} letters can't be shown",
        mend=install_line(apt=apt, brew=f"--cask {brew}"),
    )


def look_at_yaml() -> Check:
    """See whether PyYAML reads with its C library, ten times as fast as without."""
    import yaml

    found = f"PyYAML {yaml.__version__}"
    if yaml.__with_libyaml__:
        return Check(name="YAML reader", state=State.OK, found=f"{found} with libyaml")
    return Check(
        name="YAML reader",
        state=State.DEGRADED,
        found=f"{found} without libyaml: large files are read slowly",
        mend=install_with_pip("--force-reinstall pyyaml"),
    )


def look_at_terminal(encoding: str, *, colour: bool) -> Check:
    """See whether the terminal can show every letter, and whether it gets colours."""
    colours = "in colour" if colour else "without colour"
    try:
        "“é” → 漢".encode(encoding)
    except (LookupError, UnicodeEncodeError):
        return Check(
            name="Terminal",
            state=State.DEGRADED,
            found=f"{encoding or locale.getpreferredencoding()}: some letters can't be shown",
            mend="export PYTHONUTF8=1 LC_ALL=C.UTF-8",
        )
    return Check(name="Terminal", state=State.OK, found=f"{encoding.upper()}, {colours}")


def version_of(engine: Engine) -> str:
    """Ask a layout engine for its version; empty where it isn't here or doesn't run."""
    program = find_engine(engine)
    if program is None:
        return ""
    try:
        done = subprocess.run(
            [program, "-V"],
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=SECONDS_TO_ANSWER,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    said = (done.stdout or done.stderr).strip()
    return said.partition(" - ")[2] or said


def install_line(*, apt: str, brew: str) -> str:
    """The line that installs system packages here."""
    if sys.platform == "darwin":
        return f"brew install {brew}"
    return f"sudo apt-get install --no-install-recommends {apt}"


def install_with_pip(package: str) -> str:
    """The line that installs a Python package into the Python that runs argmap."""
    return f"{sys.executable} -m pip install {package}"
