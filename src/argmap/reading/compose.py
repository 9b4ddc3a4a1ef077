"""From YAML text to nodes, in one pass over the parser's events.

Why not the library's own composer: it follows aliases and merge keys (a few hundred bytes can
keep it busy for hours), recurses into nested brackets until the process dies, and lets the last of
two equal keys win. An event stream does none of that, and every fault here is a finding.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from argmap.findings.finding import Finding, Pointer
from argmap.reading.characters import CONTROL, control_name, harmless
from argmap.reading.nodes import Entries, Lost, Node, Scalar, Sequence, Tree
from argmap.reading.plain import NULLS, swallowed_words

LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The C parser; where the machine has none, the same in Python, five times slower."""
DEPTH = 60
"""How deep values may be nested; a project needs eight."""
_BREAKS = dict.fromkeys(map(ord, "\x85\u2028\u2029"), " ")
"""Ends of lines that no keyboard has and no font can show; they come with pasted text."""
LONG = 24
"""How much of a word is repeated in a message."""
SAME = 50
"""How often one file is told the same thing."""


def compose(text: str, *, file: str) -> tuple[Node | None, list[Finding]]:
    """Read a document's nodes and report what the file may not contain.

    Raises:
        yaml.YAMLError: the text is not YAML.
    """
    builder = _Builder(Tree(text, None, file=file))
    for event in events(text):
        if not builder.take(event):
            break
    return builder.top, builder.findings


def events(text: str) -> Iterator[Event]:
    """The parser's events; it raises `yaml.YAMLError` when it comes to what isn't YAML."""
    return iter(yaml.parse(text, Loader=LOADER))


class _Builder:
    """Puts each event's node in its place."""

    def __init__(self, tree: Tree) -> None:
        self.top: Node | None = None
        self.findings: list[Finding] = []
        self._tree = tree
        self._open: list[Sequence | Entries] = []
        self._keys: list[Scalar | Lost | None] = []
        self._documents = 0
        self._said: Counter[str] = Counter()

    def take(self, event: Event) -> bool:
        """Take the next event; False where the rest of the file is not worth reading."""
        if isinstance(event, ScalarEvent):
            scalar = self._scalar(event)
            node = scalar if event.style else self._plain(scalar)
            self._put(node, end=node.end)
        elif isinstance(event, SequenceStartEvent):
            return self._begin(Sequence([], *_stretch(event)), event)
        elif isinstance(event, MappingStartEvent):
            return self._begin(Entries({}, *_stretch(event)), event)
        elif isinstance(event, CollectionEndEvent):
            self._finish(event)
        elif isinstance(event, AliasEvent):
            name = event.anchor
            message = f"the alias `*{name}` is not read"
            self._report("yaml-alias", message, event, "write the value out")
            alias = Lost(*_stretch(event))
            self._put(alias, end=alias.end)
        elif isinstance(event, DocumentStartEvent):
            return self._begin_document(event)
        return True

    def _scalar(self, event: ScalarEvent) -> Scalar:
        text = event.value
        if event.tag is not None or event.anchor is not None:
            self._refuse_marks(event)
        if event.style == '"' and (control := CONTROL.search(text)):
            words = f"{control_name(control[0])} in a value"
            self._report("control-character", words, event, "leave the character out")
            text = harmless(text)
        return Scalar(text.translate(_BREAKS), *_stretch(event))

    def _plain(self, scalar: Scalar) -> Scalar | Lost:
        """Look at a value without quotation marks for what a person meant otherwise."""
        if self._tree.text.startswith(" #", scalar.end):
            self._doubt_comment(scalar)
        if scalar.text not in NULLS or self._is_key():
            return scalar
        mend = "write what belongs here, or remove the entry; as a word it needs quotation marks"
        self._say("bad-value", f"`{scalar.text}` stands for no value", scalar, mend)
        return Lost(scalar.start, scalar.end)

    def _doubt_comment(self, scalar: Scalar) -> None:
        key = self._keys[-1] if self._keys else None
        name = key.text if isinstance(key, Scalar) else None
        comment = swallowed_words(self._tree.text, scalar, key=name)
        if comment is not None:
            message = f"`{comment['first'][:LONG]}` begins a comment, and the text ends before it"
            mend = "put the text in quotation marks, or leave a space after the `#` of a comment"
            self._say("comment-swallows-text", message, Lost(*comment.span("all")), mend)

    def _is_key(self) -> bool:
        """Whether the next node is a key."""
        return bool(self._open) and isinstance(self._open[-1], Entries) and self._keys[-1] is None

    def _begin(self, node: Sequence | Entries, event: CollectionStartEvent) -> bool:
        if event.tag is not None or event.anchor is not None:
            self._refuse_marks(event)
        if len(self._open) == DEPTH:
            words = f"values nested more than {DEPTH} deep"
            self._report("too-deep", words, event, "close the brackets that are opened before")
            self.top = Lost(0, len(self._tree.text))
            return False
        self._put(node, end=node.end)
        self._open.append(node)
        self._keys.append(None)
        return True

    def _finish(self, event: CollectionEndEvent) -> None:
        node = self._open.pop()
        self._keys.pop()
        # A block has no closing mark of its own: it ends where its last value does.
        start, end = _stretch(event)
        if end > start:
            node.end = end
        if self._open:
            self._open[-1].end = node.end

    def _put(self, node: Node, *, end: int) -> None:
        if not self._open:
            self.top = node if self._documents == 1 else self.top
            return
        holder = self._open[-1]
        holder.end = end
        if isinstance(holder, Sequence):
            holder.items.append(node)
        elif (key := self._keys[-1]) is None:
            self._keys[-1] = self._as_key(node)
        else:
            self._keys[-1] = None
            if isinstance(key, Scalar):
                self._put_entry(holder, key, node)

    def _as_key(self, node: Node) -> Scalar | Lost:
        if isinstance(node, Scalar):
            return node
        if not isinstance(node, Lost):
            self._say(
                "yaml-syntax", "a key that is not text", node, "write a plain name as the key"
            )
        return Lost(node.start, node.end)

    def _put_entry(self, holder: Entries, key: Scalar, node: Node) -> None:
        if key.text == "<<" and self._tree.text[key.start] == "<":
            self._say("yaml-alias", "the merge key `<<` is not read", key, "write the entries out")
            return
        first = holder.entries.setdefault(key.text, (key, node))
        if first[0] is not key:
            related = (Pointer(place=self._tree.span(first[0]), words="first here"),)
            message = f"the key `{key.text}` stands here a second time"
            self._say("duplicate-key", message, key, "keep one of the two", related=related)

    def _begin_document(self, event: DocumentStartEvent) -> bool:
        self._documents += 1
        if self._documents == 1:
            return True
        mend = "move what follows to a file of its own, or remove the line `---`"
        self._report("yaml-syntax", "a second document in the same file", event, mend)
        return False

    def _refuse_marks(self, event: ScalarEvent | CollectionStartEvent) -> None:
        if event.anchor is not None:
            mend = "remove the mark, and write the value out where it is needed again"
            self._report("yaml-alias", f"the anchor `&{event.anchor}` is not read", event, mend)
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._report("yaml-tag", f"the tag `{tag}` is not read", event, "remove the tag")

    def _report(self, code: str, message: str, event: Event, mend: str) -> None:
        self._say(code, message, Lost(*_stretch(event)), mend)

    def _say(
        self, code: str, message: str, node: Node, mend: str, *, related: tuple[Pointer, ...] = ()
    ) -> None:
        self._said[code] += 1
        if self._said[code] <= SAME:
            at = Pointer(place=self._tree.span(node))
            self.findings.append(
                Finding(code=code, message=message, at=at, related=related, help=mend)
            )


def _stretch(event: Event) -> tuple[int, int]:
    start, end = event.start_mark, event.end_mark
    assert start is not None and end is not None  # noqa: S101, PT018  the parsers give both
    return start.index, end.index
