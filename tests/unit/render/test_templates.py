"""The shipped templates against what they are given, and a project's own ones against harm."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from argmap.findings.catalogue.templates import ENTRIES
from argmap.findings.finding import Finding
from argmap.origin import Span
from argmap.render import contexts, flow_contexts, one_pager_contexts
from argmap.render.templates import Rendered, Templates
from argmap.resources import templates_folder

ONE_PAGER = (
    "onepager.html",
    "onepager.css",
    *(f"onepager/{layout}.html" for layout in ("statement", "data-led", "dialogue")),
    *(f"onepager/{part}.html" for part in ("masthead", "ask", "problem", "points", "figures")),
    *(f"onepager/{part}.html" for part in ("quotation", "objections", "chain", "notes", "foot")),
)
ROOTS: dict[str, dict[str, type]] = {
    "brief.html": {"brief": contexts.BriefContext},
    "brief.css": {"brief": contexts.BriefContext},
    "cover.html": {"brief": contexts.BriefContext},
    "blocks/tag.html": {"claim": contexts.ClaimContext, "brief": contexts.BriefContext},
    "flow.html": {"flow": flow_contexts.FlowContext},
    "flow.css": {"flow": flow_contexts.FlowContext},
    **{name: {"page": one_pager_contexts.OnePagerContext} for name in ONE_PAGER},
    "onepager/quoted.html": {
        "page": one_pager_contexts.OnePagerContext,
        "quoted": one_pager_contexts.QuotedContext,
    },
    **{kind.template: {"block": kind, "brief": contexts.BriefContext} for kind in contexts.BLOCKS},
}
KINDS = tuple(
    kind
    for module in (contexts, flow_contexts, one_pager_contexts)
    for kind in vars(module).values()
    if isinstance(kind, type) and dataclasses.is_dataclass(kind)
)
SHIPPED = {
    path.relative_to(templates_folder()).as_posix(): path
    for path in sorted(templates_folder().rglob("*"))
    if path.is_file() and path.suffix in {".html", ".css"}
}


def used_names(name: str) -> set[tuple[type, str]]:
    """Find the fields of contexts that a template uses, by following its loops."""
    tree = ImmutableSandboxedEnvironment().parse(SHIPPED[name].read_text("utf-8"))
    return set(_used(tree, dict(ROOTS[name])))


def _used(node: nodes.Node, scope: dict[str, object]) -> Iterator[tuple[type, str]]:
    if isinstance(node, nodes.For):
        yield from _used(node.iter, scope)
        inner = dict(scope)
        if isinstance(node.target, nodes.Name):
            inner[node.target.name] = _element(_type(node.iter, scope))
        for child in node.body:
            yield from _used(child, inner)
        return
    if isinstance(node, nodes.Assign) and isinstance(node.target, nodes.Name):
        scope[node.target.name] = _type(node.node, scope)
    if isinstance(node, nodes.Getattr) and node.attr != "template":  # which any block has
        owner = _type(node.node, scope)
        assert dataclasses.is_dataclass(owner) or owner == "loop", (node.attr, owner)
        if isinstance(owner, type):
            yield owner, node.attr
    for child in node.iter_child_nodes():
        yield from _used(child, scope)


def _type(node: nodes.Node, scope: dict[str, object]) -> object:
    if isinstance(node, nodes.Name):
        return "loop" if node.name == "loop" else scope[node.name]
    if isinstance(node, nodes.Getattr):
        owner = _type(node.node, scope)
        if not isinstance(owner, type):
            return None
        hints = typing.get_type_hints(owner)
        assert node.attr in hints, f"{owner.__name__} has no {node.attr}"
        return _known(hints[node.attr])
    return None


def _known(hint: object) -> object:
    """The type of a value that may also be missing."""
    if isinstance(hint, types.UnionType):
        (hint,) = (kind for kind in typing.get_args(hint) if kind is not types.NoneType)
    return hint


def _element(kind: object) -> object:
    return typing.get_args(kind)[0] if typing.get_origin(kind) is tuple else None


def test_every_shipped_template_has_a_declared_context() -> None:
    assert SHIPPED
    assert set(SHIPPED) == set(ROOTS)


def test_templates_use_just_the_names_that_contexts_declare() -> None:
    used = {pair for name in SHIPPED for pair in used_names(name)}
    declared = {(kind, field.name) for kind in KINDS for field in dataclasses.fields(kind)}
    assert len(declared) > 50
    assert used == declared


def test_every_field_says_what_it_is() -> None:
    assert KINDS
    for kind in KINDS:
        for field in dataclasses.fields(kind):
            assert field.metadata["help"], f"{kind}.{field.name}"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    folder.mkdir()
    return folder


def render(own: Path, template: str, **values: object) -> Rendered:
    (own / "page.html").write_text(template, "utf-8")
    return Templates(own=own).render("page.html", values)


def only(rendered: Rendered) -> Finding:
    assert rendered.text is None
    (finding,) = rendered.findings
    return finding


def test_text_is_escaped_and_is_no_template(own: Path) -> None:
    made = render(own, "<p>{{ text }}</p>", text="<script>{{ 7 * 7 }}</script>")
    assert made.text == "<p>&lt;script&gt;{{ 7 * 7 }}&lt;/script&gt;</p>"


def test_a_project_overrides_one_template_and_keeps_the_others(own: Path) -> None:
    (own / "blocks").mkdir()
    (own / "blocks/paragraph.html").write_text("mine", "utf-8")
    made = render(own, '{% include "blocks/paragraph.html" %}')
    assert made.text == "mine"


@pytest.mark.parametrize(
    ("template", "code", "line", "words"),
    [
        (
            "a\n{{ brief.nmae }}",
            "template-error",
            2,
            "`nmae` is not among the names of a template's count",
        ),
        ("a\nb\n{{ nothing }}", "template-error", 3, "'nothing' is undefined"),
        ("a\n{% if %}", "template-error", 2, "Expected an expression"),
        ("{% for a in b %}", "template-error", 1, "Unexpected end of template"),
        ("a\n{{ 1 / 0 }}", "template-error", 2, "ZeroDivisionError"),
        ("a\n{{ brief.name.__class__.__mro__ }}", "template-unsafe", 2, "__class__"),
        ("{{ ''.__class__.__base__.__subclasses__() }}", "template-unsafe", 1, "unsafe"),
        ("{{ brief.name.format.__globals__ }}", "template-unsafe", 1, "__globals__"),
        ("{{ '{0.__class__.__mro__}'.format(brief) }}", "template-unsafe", 1, "__class__"),
        ("{{ cycler.__init__.__globals__.os }}", "template-unsafe", 1, "__init__"),
        ("{{ self.__init__.__globals__ }}", "template-unsafe", 1, "__init__"),
        ("{{ brief.__setattr__('title', 'x') }}", "template-unsafe", 1, "__setattr__"),
        ("\n{{ 'x' * 5000000000 }}", "template-too-costly", 2, "memory"),
        ('{% include "/etc/passwd" %}', "template-error", 1, "/etc/passwd"),
        ('{% include "../secret.txt" %}', "template-error", 1, "../secret.txt"),
    ],
)
def test_a_mistake_is_a_finding_with_its_line(
    own: Path, template: str, code: str, line: int, words: str
) -> None:
    (own.parent / "secret.txt").write_text("secret", "utf-8")
    brief = contexts.CountContext(number="1", name="cards")
    finding = only(render(own, template, brief=brief))
    width = len(template.split("\n")[line - 1])
    place = Span("templates/page.html", line, 1, line, width + 1)
    assert (finding.code, finding.at.place) == (code, place)
    assert words in finding.message
    assert finding.code in {entry.code for entry in ENTRIES}


def test_a_link_out_of_the_folder_is_not_followed(own: Path) -> None:
    (own / "link.html").symlink_to("/etc/hostname")
    assert only(render(own, '{% include "link.html" %}')).code == "template-error"


def test_a_link_inside_the_project_is_followed(own: Path) -> None:
    (own.parent / "shared").mkdir()
    (own.parent / "shared/part.html").write_text("<p>shared</p>", "utf-8")
    (own / "link.html").symlink_to("../shared/part.html")
    (own / "folder").symlink_to("../shared")
    page = '{% include "link.html" %}{% include "folder/part.html" %}'
    assert render(own, page).text == "<p>shared</p><p>shared</p>"
    assert "templates/folder/part.html" in Templates(own=own).texts()


def test_a_mistake_behind_a_link_is_named_by_the_links_name(own: Path) -> None:
    (own.parent / "part.html").write_text("{{ x }}", "utf-8")
    (own / "link.html").symlink_to("../part.html")
    place = only(render(own, '{% include "link.html" %}')).at.place
    assert place.file == "templates/link.html"


@pytest.mark.slow
def test_a_loop_without_end_is_stopped(own: Path) -> None:
    endless = "{% for a in 'x' * 99999 %}{% for b in 'x' * 99999 %}{% endfor %}{% endfor %}"
    assert only(render(own, endless)).code == "template-too-costly"


def test_a_folder_without_templates_runs_nothing_apart(own: Path) -> None:
    assert Templates(own=own.parent / "nothing").overridden is False
    assert Templates(own=templates_folder()).overridden is False


def test_every_code_has_a_page() -> None:
    assert {e.code for e in ENTRIES} == {
        "template-error",
        "template-unsafe",
        "template-too-costly",
    }
