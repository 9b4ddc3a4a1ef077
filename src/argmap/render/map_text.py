"""Maps as text for other tools: DOT and Mermaid, with every word in them only ever a word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from argmap.maps.map import Box, BoxKind, Line, LineKind, Map
from argmap.maps.outline import junction_told
from argmap.maps.wording import box_standing
from argmap.render.look import LINES, Head, side_look
from argmap.render.signs import box_look
from argmap.render.text import clean

_DOT_HEADS: Mapping[Head, str] = MappingProxyType(
    {
        Head.NONE: "none",
        Head.TRIANGLE: "normal",
        Head.BAR: "tee",
        Head.CIRCLE: "odot",
        Head.CHEVRON: "vee",
    }
)
_MERMAID_LINES: Mapping[LineKind, str] = MappingProxyType(
    {
        LineKind.PREMISE: "---",
        LineKind.BECAUSE: "==>",
        LineKind.BUT: "--x",
        LineKind.UNLESS: "-.-o",
        LineKind.QUESTIONS: "-.-o",
        LineKind.POSITION: "---",
        LineKind.BEARS: "-.->",
    }
)
_PLAIN = frozenset(" .,'’“”–—-()?!")


def map_dot(map_: Map) -> str:
    """Write a map as DOT, with its labels, for Graphviz or an editor of graphs."""
    import graphviz

    graph = graphviz.Digraph(
        name=map_.id,
        graph_attr={"rankdir": "RL", "label": graphviz.escape(clean(map_.title)), "labelloc": "t"},
        node_attr={"shape": "box", "fontname": "Arimo,Arial", "fontsize": "9"},
    )
    bearing = {line.tail: line.kind for line in map_.lines}
    for box in map_.boxes:
        graph.node(box.id, **_dot_box(box, bearing.get(box.id)))
    for number, group in enumerate(map_.groups):
        with graph.subgraph(name=f"cluster_{number}") as cluster:
            cluster.attr(label=graphviz.escape(clean(group.label)))
            for box_id in group.boxes:
                cluster.node(box_id)
    for line in map_.lines:
        graph.edge(line.tail, line.head, **_dot_line(line))
    return str(graph.source)


def _dot_box(box: Box, bearing: LineKind | None) -> dict[str, str]:
    from graphviz import escape

    look = box_look(box, bearing)
    styles = [name for name, on in (("dashed", look.dash), ("rounded", look.radius)) if on]
    return {
        "label": escape(_labelled(box)),
        "style": ",".join(["filled", *styles]),
        "fillcolor": look.fill,
        "fontcolor": look.ink,
        "color": look.border if box.side_index is None else side_look(box.side_index).colour,
        "penwidth": f"{look.width:g}",
    }


def _dot_line(line: Line) -> dict[str, str]:
    from graphviz import escape

    look = LINES[line.kind]
    style = "solid" if not look.dash else "dotted" if look.dash[0] < 1 else "dashed"
    words = "unless" if line.kind is LineKind.UNLESS else clean(line.label)
    label = {"label": escape(words)} if words else {}
    return {
        "arrowhead": _DOT_HEADS[look.head],
        "color": look.colour,
        "style": style,
        **label,
    }


def _labelled(box: Box) -> str:
    """A box's words on one line, with its side, its evidence and what becomes of it."""
    if box.kind is BoxKind.ARGUMENT:
        return clean(junction_told(box))
    side = f"[{box.side}] " if box.side is not None and box.kind is BoxKind.THESIS else ""
    evidence = f"“ {box.evidence}" if box.evidence else ""
    told = ", ".join(filter(None, (evidence, box_standing(box))))
    return clean(f"{side}{box.text}{f' ({told})' if told else ''}")


def map_mermaid(map_: Map) -> str:
    """Write a map as a Mermaid flowchart, its conclusions on top."""
    return "\n".join(_mermaid(map_)) + "\n"


def _mermaid(map_: Map) -> Iterator[str]:
    names = {box.id: f"b{number}" for number, box in enumerate(map_.boxes)}
    yield "flowchart BT"
    for box in map_.boxes:
        opening, closing = ("([", "])") if box.kind is BoxKind.ARGUMENT else ("[", "]")
        yield f'  {names[box.id]}{opening}"{_entities(_labelled(box))}"{closing}'
    for number, group in enumerate(map_.groups):
        yield f'  subgraph g{number}["{_entities(group.label)}"]'
        yield f"    {' & '.join(names[box] for box in group.boxes)}"
        yield "  end"
    for line in map_.lines:
        told = "unless" if line.kind is LineKind.UNLESS else _entities(line.label)
        word = f"|{told}|" if told else ""
        yield f"  {names[line.tail]} {_MERMAID_LINES[line.kind]}{word} {names[line.head]}"
    yield "  classDef thesis stroke-width:3px,font-weight:bold"
    yield "  classDef warrant stroke-dasharray:4 3,font-style:italic"
    for kind in (BoxKind.THESIS, BoxKind.WARRANT):
        members = ",".join(names[box.id] for box in map_.boxes if box.kind is kind)
        if members:
            yield f"  class {members} {kind.value}"


def _entities(text: str) -> str:
    """Text as Mermaid's entities, but for letters, digits and harmless marks."""
    return "".join(c if c.isalnum() or c in _PLAIN else f"#{ord(c)};" for c in clean(text))
