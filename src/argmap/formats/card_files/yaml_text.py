"""YAML as somebody would write it: keys in order, long words folded, nothing that changes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

_WIDTH = 96
_LONG = 80
"""From how many characters on words stand below their key."""


class Long(str):
    """Words that are written below their key, folded to lines."""

    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    """Writes plain values, with lists set in below their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002, ARG002
        super().increase_indent(flow, indentless=False)


def _long(dumper: yaml.SafeDumper, words: Long) -> yaml.ScalarNode:
    style = ">" if len(words) > _LONG and words == words.strip() else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(words), style=style)


_Dumper.add_representer(Long, _long)


def yaml_text(values: Mapping[str, Any], *, indent: int = 0) -> str:
    """Write a mapping as YAML.

    Args:
        values: Mappings, lists and texts, in the order in which they are to stand.
        indent: By how many spaces all lines are set in, for a part of a file.
    """
    text = yaml.dump(
        dict(values),
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        width=_WIDTH - indent,
        default_flow_style=False,
    )
    margin = " " * indent
    return "".join(
        f"{margin}{line}" if line.strip() else line for line in text.splitlines(keepends=True)
    )
