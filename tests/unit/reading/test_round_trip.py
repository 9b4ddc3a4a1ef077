"""Whatever can be written is read as it was written, without a finding."""

from __future__ import annotations

from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.model.arguments import Structure
from argmap.model.claims import ClaimKind, Fidelity
from argmap.model.ids import ClaimId, TopicId
from argmap.reading.decode import decode
from argmap.reading.link import Sources, TopicFiles, link
from argmap.reading.rule_files import RuleFiles
from argmap.reading.schema import ClaimsFile, TopicFile
from argmap.reading.yaml_nodes import read_nodes

WORDS = st.one_of(
    st.sampled_from(
        ["no", "on", "12:30", "2011-09-21", "1.10", "null", "~", "=", "<<", "- a", "a: b"]
    ),
    st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=30),
).filter(lambda words: words == words.strip() and words != "")
IDS = [f"claim-{number}" for number in range(6)]
NAMES = st.lists(st.sampled_from(IDS), min_size=1, max_size=3, unique=True)
WEIGHTS = st.sampled_from([0, 0.25, 1])
ARGUMENTS = st.fixed_dictionaries(
    {"premises": NAMES},
    optional={
        "warrant": WORDS,
        "scheme": st.sampled_from(["sign", "example"]),
        "structure": st.sampled_from([str(structure) for structure in Structure]),
        "weight": WEIGHTS,
        "weight-reason": WORDS,
        "unless": NAMES,
    },
)
CLAIMS = st.fixed_dictionaries(
    {"text": WORDS},
    optional={
        "short": WORDS,
        "kind": st.sampled_from([str(kind) for kind in ClaimKind]),
        "tags": st.lists(WORDS, max_size=2),
        "common-ground": st.booleans(),
        "presumption": WEIGHTS,
        "because": st.lists(ARGUMENTS, max_size=2),
        "but": st.lists(ARGUMENTS, max_size=2),
        "evidence": st.lists(
            st.fixed_dictionaries(
                {"source": st.just("lost"), "quote": WORDS},
                optional={
                    "speaker": WORDS,
                    "fidelity": st.sampled_from([str(how) for how in Fidelity]),
                    "weight": WEIGHTS,
                    "weight-reason": WORDS,
                    "unless": NAMES,
                },
            ),
            max_size=2,
        ),
    },
)
FILES = st.fixed_dictionaries({"claims": st.fixed_dictionaries(dict.fromkeys(IDS, CLAIMS))})


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


@settings(max_examples=60, deadline=None)
@given(FILES, st.sampled_from([True, False, None]))
def test_what_is_written_is_read(values: dict[str, Any], flow: bool | None) -> None:
    text = yaml.dump(values, Dumper=_Dumper, allow_unicode=True, default_flow_style=flow)
    claims = decode(read_nodes(text, file="claims.yaml"), ClaimsFile, file="claims.yaml")
    topic_text = "title: T\nissues: {}\n"
    topic = decode(read_nodes(topic_text, file="topic.yaml"), TopicFile, file="topic.yaml")
    files = TopicFiles(id=TopicId("t"), topic=topic, claims=(claims,))
    debate, findings = link(files, Sources(known={}, texts={}, complete=False), RuleFiles())
    assert (claims.findings, findings) == ((), ())
    assert debate is not None
    for name, written in values["claims"].items():
        claim = debate.claims[ClaimId(name)]
        assert claim.text == written["text"]
        assert claim.tags == tuple(written.get("tags", ()))
        reasons = [list(argument.premises) for argument in debate.reasons(claim.id)]
        assert reasons == [argument["premises"] for argument in written.get("because", ())]
        objections = [argument.weight for argument in debate.objections(claim.id)]
        assert objections == [argument.get("weight") for argument in written.get("but", ())]
