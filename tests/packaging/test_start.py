"""Asking for the version costs no more than starting Python."""

import subprocess
import sys

LAZY = {
    "typer",
    "rich",
    "pydantic",
    "yaml",
    "jinja2",
    "weasyprint",
    "docx",
    "graphviz",
    "fontTools",
}


def test_the_version_is_said_without_an_engine() -> None:
    script = (
        "import sys; sys.argv = ['argmap', '--version']\n"
        "from argmap.__main__ import main\n"
        "main()\n"
        "print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True
    )
    version, modules = done.stdout.splitlines()
    assert version.startswith("argmap ")
    loaded = {name.split(".")[0] for name in modules.split()}
    assert "argmap" in loaded
    assert not loaded & LAZY
