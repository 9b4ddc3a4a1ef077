"""The files of `rules/`: those that travel with argmap, and a project's own."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import listed, nearest_name
from argmap.model.brands import PLAIN
from argmap.model.leagues import NO_LEAGUE
from argmap.model.rules import Rules
from argmap.origin import Origin
from argmap.reading.decode import Decoded, decode
from argmap.reading.file_model import FileModel
from argmap.reading.files import YAML_LIMIT, Project
from argmap.reading.link_rules import RuleLinks
from argmap.reading.page_rules_schema import BrandsFile, LanguagesFile
from argmap.reading.roles import ENDING, may_be_part
from argmap.reading.rules_schema import FormatsFile, LeaguesFile
from argmap.reading.yaml_nodes import read_nodes
from argmap.resources import RULES, rules_folder

FORMATS_FILE = "formats.yaml"
LEAGUES_FILE = "leagues.yaml"
LANGUAGES_FILE = "languages.yaml"
BRANDS_FILE = "brands.yaml"

_STEMS = ("formats", "leagues", "languages", "brands")
_FILES = (FORMATS_FILE, LEAGUES_FILE, LANGUAGES_FILE, BRANDS_FILE)
_YAML = (ENDING, ".yml")
_KEY = re.compile(rb"^(formats|leagues|languages|brands):", re.MULTILINE)
_WHAT_IS_READ = f"what is read in `{RULES}/` is {listed(_FILES)}"

Model = TypeVar("Model", bound=FileModel)


@cache
def shipped_rules() -> Rules:
    """Give the rules that travel with argmap, and the league and the brand without any."""
    links = RuleLinks(
        _shipped(FORMATS_FILE, FormatsFile),
        _shipped(LEAGUES_FILE, LeaguesFile),
        _shipped(LANGUAGES_FILE, LanguagesFile),
        Decoded(file=f"{RULES}/{BRANDS_FILE}", content=BrandsFile(brands={})),
    )
    rules = links.over(Rules())
    if links.findings:
        raise ValueError(f"argmap's own rules are wrong: {links.findings}")
    leagues = MappingProxyType({**rules.leagues, NO_LEAGUE.id: NO_LEAGUE})
    return replace(rules, leagues=leagues, brands=MappingProxyType({PLAIN.id: PLAIN}))


def _shipped(name: str, model: type[Model]) -> Decoded[Model]:
    text = (rules_folder() / name).read_text(encoding="utf-8")
    decoded = decode(read_nodes(text, file=name), model, file=name)
    if decoded.content is None or decoded.findings:
        raise ValueError(f"argmap's own {name} is wrong: {decoded.findings}")
    return decoded


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleParts:
    """The files that hold a project's own rules, by the names that they should have."""

    paths: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    findings: tuple[Finding, ...] = ()


def find_rule_parts(project: Project) -> RuleParts:
    """Find a project's own rules; a file whose name is wrong is reported and read all the same.

    Where the project's folder is argmap's very own, only the brands in it are the project's.
    """
    search = _Search(project)
    if _is_shipped(project.root / RULES):
        search.look_for_brands()
    else:
        search.look_at_all()
    return RuleParts(paths=MappingProxyType(search.paths), findings=tuple(search.findings))


def _is_shipped(folder: Path) -> bool:
    return folder.is_dir() and folder.samefile(rules_folder())


@dataclass
class _Search:
    """A search for rules, with what was found."""

    project: Project
    paths: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def look_for_brands(self) -> None:
        """Find the one file that argmap ships none of."""
        if BRANDS_FILE in self.project.files(RULES):
            self.paths[BRANDS_FILE] = f"{RULES}/{BRANDS_FILE}"

    def look_at_all(self) -> None:
        """Tell what each file of the folder holds, and what lies beside it."""
        for name in self.project.files(RULES):
            self._look_at(name)
        self._look_around()

    def _look_at(self, name: str) -> None:
        """Tell what a file of the folder holds."""
        path = f"{RULES}/{name}"
        if self.project.is_folder(path):
            if any(inner.endswith(_YAML) for inner in self.project.files(path)):
                self._refuse(f"the files in `{path}` are not read", path, "move them one folder up")
        elif name in _FILES:
            self.paths[name] = path
        elif may_be_part(name):
            self._look_at_misnamed(name, path)

    def _look_at_misnamed(self, name: str, path: str) -> None:
        right = self._right_name(name)
        if right is None and name.endswith(_YAML):
            self._refuse(f"the file `{path}` is not read", path, _WHAT_IS_READ)
        elif right is not None:
            is_taken = right in self.project.files(RULES)
            mend = f"{'move what it says to' if is_taken else 'rename it to'} `{right}`"
            self._refuse(f"the file `{path}` is not read", path, mend)
            if not is_taken:
                self.paths.setdefault(right, path)

    def _look_around(self) -> None:
        """Say of rules that lie beside the folder, or in one nearly of its name, what to do."""
        for name in self.project.files(""):
            stem = name.split(".", maxsplit=1)[0]
            if name == RULES or nearest_name(stem, (RULES, *_STEMS)) is None:
                continue
            if self.project.is_folder(name):
                if any(inner in _FILES for inner in self.project.files(name)):
                    mend = f"rename the folder to `{RULES}`"
                    self._refuse(f"the files in `{name}` are not read", name, mend)
            elif name.endswith(_YAML) and (key := self._key(name)) is not None:
                mend = f"move it to `{RULES}/{key}{ENDING}`"
                self._refuse(f"the file `{name}` is not read", name, mend)

    def _right_name(self, name: str) -> str | None:
        """The name that a misnamed file should have; None where it holds no rules."""
        stem, ending = posixpath.splitext(name)
        key = self._key(f"{RULES}/{name}")
        if key is None and nearest_name(ending, _YAML):
            key = nearest_name(stem, _STEMS)
        return None if key is None else f"{key}{ENDING}"

    def _key(self, path: str) -> str | None:
        """The key that a file of rules begins with."""
        data = self.project.read(path, limit=YAML_LIMIT, at=Origin(path))
        found = None if isinstance(data, Finding) else _KEY.search(data)
        return None if found is None else found[1].decode()

    def _refuse(self, message: str, path: str, mend: str) -> None:
        at = Pointer(place=Origin(path))
        self.findings.append(Finding(code="unread-file", message=message, at=at, help=mend))
