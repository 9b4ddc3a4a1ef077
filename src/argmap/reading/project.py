"""From a project's folder to everything that its files say."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from argmap.collecting import uncollected
from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import nearest_name
from argmap.model.debate import Debate
from argmap.model.ids import SourceId, TopicId, is_id
from argmap.model.sources import GivenCite, SetAside, Source, SourceText
from argmap.origin import FilePlaces, Origin, Places
from argmap.reading.briefs_schema import BriefsFile
from argmap.reading.characters import decode_text
from argmap.reading.decode import Decoded, decode
from argmap.reading.file_model import FileModel
from argmap.reading.file_names import find_reserved_names
from argmap.reading.files import YAML_LIMIT, Project
from argmap.reading.link import Sources, TopicFiles, link
from argmap.reading.link_rules import RuleLinks
from argmap.reading.logos import read_logos
from argmap.reading.page_rules_schema import BrandsFile, LanguagesFile
from argmap.reading.roles import (
    BRIEFS_FILE,
    ENDING,
    SOURCES_FILE,
    TOPIC_FILE,
    may_be_part,
    right_name,
)
from argmap.reading.rule_files import RuleFiles
from argmap.reading.rules import (
    BRANDS_FILE,
    FORMATS_FILE,
    LANGUAGES_FILE,
    LEAGUES_FILE,
    RuleParts,
    find_rule_parts,
    shipped_rules,
)
from argmap.reading.rules_schema import FormatsFile, LeaguesFile
from argmap.reading.schema import (
    CiteEntry,
    ClaimsFile,
    SourceEntry,
    SourcesFile,
    TopicFile,
)
from argmap.reading.source_texts import FORMATS, read_source_texts
from argmap.reading.source_types import find_misspelt_types
from argmap.reading.yaml_nodes import read_nodes
from argmap.resources import RULES

ARGUMENTS = "arguments"
SEEDS = "seeds"

Model = TypeVar("Model", bound=FileModel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A project as it was read: what its files say, and what is wrong with them."""

    root: Path
    topics: tuple[TopicId, ...]
    """The folders below `arguments/`, whether or not there is a debate in each."""
    debates: Mapping[TopicId, Debate]
    sources: Mapping[SourceId, Source]
    texts: Mapping[SourceId, SourceText]
    places: Places
    findings: tuple[Finding, ...]


def find_project(start: Path) -> Path | None:
    """Find the project that a folder is in: the nearest folder, upwards, that has `arguments/`."""
    here = start.resolve()
    for folder in (here, *here.parents):
        if (folder / ARGUMENTS).is_dir():
            return folder
    return None


def read_project(root: Path) -> Reading:
    """Read all of a project's files.

    Every problem of every file is found in one go; what can't be read is left out.
    """
    with uncollected():
        return _Work(Project(root=root)).read()


@dataclass
class _Work:
    """A reading in progress: the files read so far, and what is said about them."""

    project: Project
    places: dict[str, FilePlaces] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def read(self) -> Reading:
        sources = self._sources()
        rules = self._rules()
        topics = tuple(self._topics())
        debates: dict[TopicId, Debate] = {}
        for id_ in topics:
            debate, findings = link(self._topic(id_), sources, rules)
            self.findings += findings
            if debate is not None:
                debates[id_] = debate
        return Reading(
            root=self.project.root,
            topics=topics,
            debates=MappingProxyType(debates),
            sources=sources.known,
            texts=sources.texts,
            places=Places(MappingProxyType(self.places)),
            findings=tuple(self.findings),
        )

    # ---------------------------------------------------------------- sources

    def _sources(self) -> Sources:
        """Read `seeds/sources.yaml` and the documents it describes."""
        path = self._sources_path()
        if path is None:
            return Sources(known=MappingProxyType({}), texts=MappingProxyType({}))
        file = self._read(path, SourcesFile)
        entries = file.content.sources if file.content else {}
        known = MappingProxyType(
            {SourceId(name): _source(name, entry, file) for name, entry in entries.items()}
        )
        self.findings += find_misspelt_types(known.values())
        read = read_source_texts(self.project, known)
        self.findings += read.findings
        self.places.update(read.places)
        if file.content is not None and not read.findings:
            self._note_undescribed({source.file for source in known.values()})
        return Sources(
            known=known,
            texts=read.texts,
            lost=file.names,
            unread=file.words,
            complete=file.content is not None,
        )

    def _note_undescribed(self, described: Collection[str]) -> None:
        """Say of each document that lies in `seeds/` and is nobody's file that it isn't read."""
        for name in self.project.files(SEEDS):
            path = f"{SEEDS}/{name}"
            if posixpath.splitext(name)[1].lower() in FORMATS and path not in described:
                mend = f"describe it in `{SEEDS}/{SOURCES_FILE}`, or keep it somewhere else"
                self._say("undescribed-document", f"the document `{path}` is not read", path, mend)

    def _sources_path(self) -> str | None:
        names = self.project.files(SEEDS)
        if SOURCES_FILE in names:
            return f"{SEEDS}/{SOURCES_FILE}"
        near = (name for name in names if nearest_name(name.split(".")[0], ("sources",)))
        paths = (f"{SEEDS}/{name}" for name in near)
        return next((path for path in paths if self._right_name(path) == SOURCES_FILE), None)

    # ---------------------------------------------------------------- rules

    def _rules(self) -> RuleFiles:
        """Read the project's own rules, over those that travel with argmap."""
        parts = find_rule_parts(self.project)
        self.findings += parts.findings
        formats = self._rule_file(parts, FORMATS_FILE, FormatsFile(formats={}))
        leagues = self._rule_file(parts, LEAGUES_FILE, LeaguesFile(leagues={}))
        languages = self._rule_file(parts, LANGUAGES_FILE, LanguagesFile(languages={}))
        brands = self._rule_file(parts, BRANDS_FILE, BrandsFile(brands={}))
        logos = read_logos(self.project, brands)
        self.findings += logos.findings
        links = RuleLinks(formats, leagues, languages, brands, logos.known)
        known = links.over(shipped_rules())
        self.findings += links.findings
        return RuleFiles(
            known=known,
            lost=formats.names | leagues.names | languages.names | brands.names,
            complete=all(one.content for one in (formats, leagues, languages, brands)),
        )

    def _rule_file(self, parts: RuleParts, name: str, none: Model) -> Decoded[Model]:
        """Read a file of rules; where the project has none of its own, it says nothing."""
        if name in parts.paths:
            return self._read(parts.paths[name], type(none))
        return Decoded(file=f"{RULES}/{name}", content=none)

    # ---------------------------------------------------------------- topics

    def _topics(self) -> Iterator[TopicId]:
        """The folders below `arguments/` whose names can be a topic's id."""
        found = False
        for name in self.project.files(ARGUMENTS):
            path = f"{ARGUMENTS}/{name}"
            if not self.project.is_folder(path):
                self._refuse_stray(path)
            elif is_id(name):
                found = True
                yield TopicId(name)
            else:
                found = True
                mend = "use lower-case letters, digits and single hyphens for the folder's name"
                self._say("bad-id", f"the folder `{name}` has no topic's name", path, mend)
        if not found:
            mend = "make a folder in it with a file `topic.yaml`"
            self._say("no-topic", f"there is no topic in `{ARGUMENTS}`", ARGUMENTS, mend)

    def _topic(self, id_: TopicId) -> TopicFiles:
        folder = f"{ARGUMENTS}/{id_}"
        parts = self._parts(folder)
        topic = parts.pop(TOPIC_FILE, None)
        briefs = parts.pop(BRIEFS_FILE, None)
        files = TopicFiles(
            id=id_,
            topic=self._no_topic(folder) if topic is None else self._read(topic, TopicFile),
            claims=tuple(self._read(path, ClaimsFile) for path in parts.values()),
            briefs=None if briefs is None else self._read(briefs, BriefsFile),
        )
        self.findings += find_reserved_names(files)
        return files

    def _no_topic(self, folder: str) -> Decoded[TopicFile]:
        path = f"{folder}/{TOPIC_FILE}"
        mend = "add the file, with the topic's `title` and its `issues`"
        self._say("no-topic", f"the folder `{folder}` has no `{TOPIC_FILE}`", path, mend)
        return Decoded(file=path, content=None)

    def _parts(self, folder: str) -> dict[str, str]:
        """The YAML files of a topic by the names they should have.

        A file whose name is wrong is read all the same, so that all its faults are found.
        """
        names = self.project.files(folder)
        parts: dict[str, str] = {}
        for name in names:
            path = f"{folder}/{name}"
            if self.project.is_folder(path):
                self._refuse_stray(path)
                continue
            right = name if name in (TOPIC_FILE, BRIEFS_FILE) else self._right_name(path)
            if right is not None and (right == name or right not in names):
                parts[right] = path
        return parts

    def _right_name(self, path: str) -> str | None:
        """The name that a file should have; if it has another one, that is reported."""
        folder, name = posixpath.split(path)
        if not may_be_part(name):
            return None
        data = self.project.read(path, limit=YAML_LIMIT, at=Origin(path))
        right = right_name(name, b"" if isinstance(data, Finding) else data)
        if right is not None and right != name:
            is_taken = right in self.project.files(folder)
            mend = f"{'move what it says to' if is_taken else 'rename it to'} `{right}`"
            self._say("unread-file", f"the file `{path}` is not read", path, mend)
        return right

    def _refuse_stray(self, path: str) -> None:
        """Say of a file that looks like YAML, where none is read from, that it isn't read."""
        stem, ending = posixpath.splitext(path)
        inside = self.project.files(path) if self.project.is_folder(path) else ()
        if any(name.endswith((ENDING, ".yml")) for name in inside):
            mend = "move its files one folder up: a topic's files stand side by side"
            self._say("unread-file", f"the files in `{path}` are not read", path, mend)
        elif ending.lower() in (ENDING, ".yml") and not inside:
            in_topic = posixpath.dirname(path) != ARGUMENTS
            rename = f"rename it to `{posixpath.basename(stem)}{ENDING}`"
            mend = rename if in_topic else "move it into a topic's folder"
            self._say("unread-file", f"the file `{path}` is not read", path, mend)

    # ---------------------------------------------------------------- files

    def _read(self, file: str, model: type[Model]) -> Decoded[Model]:
        """Read and decode one YAML file."""
        data = self.project.read(file, limit=YAML_LIMIT, at=Origin(file))
        if isinstance(data, Finding):
            self.findings.append(data)
            return Decoded(file=file, content=None)
        characters = decode_text(data)
        wrong = characters.finding(what="this file", file=file)
        self.findings += [] if wrong is None else [wrong]
        document = read_nodes(characters.text, file=file)
        self.places[file] = document.tree.places()
        decoded = decode(document, model, file=file)
        self.findings += decoded.findings
        return decoded

    def _say(self, code: str, message: str, file: str, mend: str) -> None:
        at = Pointer(place=Origin(file))
        self.findings.append(Finding(code=code, message=message, at=at, help=mend))


def _source(name: str, entry: SourceEntry, file: Decoded[SourcesFile]) -> Source:
    origin = file.origin / "sources" / name
    return Source(
        id=SourceId(name),
        file=posixpath.normpath(f"seeds/{entry.file}" if entry.file[:1] != "/" else entry.file),
        type=entry.type,
        title=entry.title,
        title_short=entry.title_short,
        author=entry.author,
        issued=entry.issued,
        container_title=entry.container_title,
        publisher=entry.publisher,
        url=entry.URL,
        accessed=entry.accessed,
        language=entry.language,
        qualifications=entry.qualifications,
        page=entry.page,
        inferred=entry.inferred,
        unknown=entry.unknown,
        weight=entry.weight,
        weight_reason=entry.weight_reason,
        note=entry.note,
        cite=_cite(entry.cite),
        excerpt=entry.excerpt,
        digest=entry.digest,
        unread=frozenset(
            str(route[2]) for route in file.dropped if route[:2] == ("sources", name) and route[2:]
        ),
        set_aside=tuple(
            SetAside(quote=aside.quote, reason=aside.reason, origin=at)
            for at, aside in file.numbered(entry.set_aside, at=origin / "set-aside")
        ),
        origin=origin,
    )


def _cite(entry: CiteEntry | None) -> GivenCite | None:
    return None if entry is None else GivenCite(written=entry.written, spoken=entry.spoken)
