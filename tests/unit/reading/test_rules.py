"""The formats and leagues that travel with argmap, and what a project adds to them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.model.debate import Debate
from argmap.model.formats import SpeechKind
from argmap.model.ids import TopicId
from argmap.model.issues import Side
from argmap.model.leagues import NO_LEAGUE
from argmap.model.profiles import DebateProfile
from argmap.reading.project import Reading, read_project
from argmap.reading.rules import shipped_rules
from argmap.resources import rules_folder

Read = Callable[[str], Reading]
Lay = Callable[[str], Path]

BRIEFS = """\
--- arguments/lake/briefs.yaml
briefs:
  file: {kind: debate, title: Mill Lake, league: LEAGUE, format: FORMAT}
"""
OURS = """\
--- rules/formats.yaml
formats:
  ours:
    name: Two speeches
    sides: {pro: Proposers}
    prep: 2.5
    speeches:
      - {id: first, label: P1, name: First, kind: constructive, side: pro, minutes: 4}
      - {id: asking, label: Q, name: Questions, kind: questions, minutes: 1.5}
      - {id: last, label: O1, name: Last, kind: constructive, side: con, minutes: 5}
"""


def briefs(*, league: str = "none", format_: str = "public-forum") -> str:
    return BRIEFS.replace("LEAGUE", league).replace("FORMAT", format_)


def profile(reading: Reading) -> DebateProfile:
    debate: Debate = reading.debates[TopicId("lake")]
    (found,) = debate.debate_files
    return found


def said(reading: Reading) -> list[tuple[str, str, str | None]]:
    return [(one.code, one.message, one.help) for one in reading.findings]


# ---------------------------------------------------------------- shipped

MINUTES = {
    "policy": 4 * 8 + 4 * 3 + 4 * 5,
    "policy-college": 4 * 9 + 4 * 3 + 4 * 6,
    "policy-novice": 4 * 6 + 4 * 3 + 4 * 4,
    "lincoln-douglas": 6 + 3 + 7 + 3 + 4 + 6 + 3,
    "public-forum": 2 * 4 + 3 + 2 * 4 + 3 + 2 * 3 + 3 + 2 * 2,
    "congress": 6 * 3 + 2 * 2,
    "world-schools": 6 * 8 + 2 * 4,
    "british-parliamentary": 8 * 7,
    "parli": 7 + 8 + 8 + 8 + 4 + 5,
}


def test_each_format_lasts_as_long_as_its_rules_say() -> None:
    formats = shipped_rules().formats
    lengths = {id_: sum(s.seconds for s in one.speeches) / 60 for id_, one in formats.items()}
    assert lengths == MINUTES


@pytest.mark.parametrize("id_", MINUTES)
def test_a_format_has_a_first_speech_and_columns_for_each_side(id_: str) -> None:
    one = shipped_rules().formats[id_]
    ids = [speech.id for speech in one.speeches]
    assert len(set(ids)) == len(ids)
    for side in Side:
        first = one.first_speech(side)
        assert first is not None
        assert first.kind is SpeechKind.CONSTRUCTIVE
        assert side in {column.side for column in one.columns}


def test_flows_have_the_columns_that_debaters_know() -> None:
    columns = {i: " ".join(c.label for c in f.columns) for i, f in shipped_rules().formats.items()}
    assert columns["policy"] == "1AC 1NC 2AC Block 1AR 2NR 2AR"
    assert columns["policy-college"] == columns["policy-novice"] == columns["policy"]
    assert columns["lincoln-douglas"] == "AC NC 1AR NR 2AR"
    assert columns["public-forum"] == "AC NC AR NR AS NS AF NF"
    assert columns["parli"] == "PMC LOC MGC MOC LOR PMR"


def test_the_league_without_rules_is_none() -> None:
    leagues = shipped_rules().leagues
    assert leagues["none"] == NO_LEAGUE
    assert "personal_communication" in leagues["nsda"].inadmissible
    for id_ in ("nsda", "ncfca", "harker", "verbatim"):
        league = leagues[id_]
        assert (league.tag_words, league.body_words) == (25, 60)
        assert (league.read_words, league.read_share) == ((20, 150), (0.05, 0.35))


# ---------------------------------------------------------------- a project's own


def test_a_format_of_ones_own(read_page: Read) -> None:
    reading = read_page(briefs(format_="ours") + OURS)
    assert said(reading) == []
    ours = profile(reading).format
    assert ours is not None
    assert ours.sides == {Side.PRO: "Proposers", Side.CON: "Negative"}
    assert (ours.prep, [speech.seconds for speech in ours.speeches]) == (150, [240, 90, 300])
    assert [(c.label, c.side) for c in ours.columns] == [("P1", Side.PRO), ("O1", Side.CON)]


def test_the_same_id_replaces_what_is_shipped_as_a_whole(read_page: Read) -> None:
    own = "--- rules/leagues.yaml\nleagues:\n  nsda: {name: Our state, cite: [author]}\n"
    reading = read_page(briefs(league="nsda", format_="public-forum") + own)
    league = profile(reading).league
    assert (league.name, league.cite, league.no_ellipses) == ("Our state", (("author",),), False)
    assert profile(read_page(briefs(league="ncfca") + own)).league.no_ellipses


def test_a_format_that_is_not_there(read_page: Read) -> None:
    reading = read_page(briefs(format_="our") + OURS)
    assert said(reading) == [("unknown-format", "unknown format `our`", "the nearest id is `ours`")]
    found = profile(reading).format
    assert found is not None
    assert found.name == "Two speeches"


def test_what_is_broken_in_a_file_is_not_also_unknown(read_page: Read) -> None:
    wrong = OURS.replace("name: Two speeches", "nmae: Two speeches")
    codes = [code for code, *_ in said(read_page(briefs(format_="ours") + wrong))]
    assert codes == ["unknown-key"]
    lost = "--- rules/formats.yaml\nformats:\n  ours: {name: Two speeches}\n"
    codes = [code for code, *_ in said(read_page(briefs(format_="ours") + lost))]
    assert codes == ["missing-key"]
    torn = "--- rules/formats.yaml\n[\n"
    codes = [code for code, *_ in said(read_page(briefs(format_="ours") + torn))]
    assert codes == ["yaml-syntax"]


def test_two_speeches_by_one_id(read_page: Read) -> None:
    (finding,) = read_page(briefs(format_="ours") + OURS.replace("id: last", "id: first")).findings
    assert finding.code == "duplicate-id"
    assert finding.message == "the id `first` is given to a second speech"


def test_rules_for_those_who_ask_for_none(read_page: Read) -> None:
    own = "--- rules/leagues.yaml\nleagues:\n  none: {name: Ours, no-straw: true}\n"
    reading = read_page(briefs(league="none") + own)
    assert [code for code, *_ in said(reading)] == ["bad-id"]
    assert profile(reading).league == NO_LEAGUE


@pytest.mark.parametrize("pair", ["[20]", "[150, 20]", "[20, 100, 150]"])
def test_a_range_has_two_ends_in_order(read_page: Read, pair: str) -> None:
    own = f"--- rules/leagues.yaml\nleagues:\n  ours: {{name: Ours, read-words: {pair}}}\n"
    (finding,) = read_page(own).findings
    assert finding.message == "`read-words` is not a range"


def test_a_type_of_source_that_is_nearly_one(read_page: Read) -> None:
    own = "leagues:\n  ours: {name: Ours, inadmissible: [personal-communication, diary]}\n"
    (finding,) = read_page(f"--- rules/leagues.yaml\n{own}").findings
    assert (finding.code, finding.help) == (
        "source-type-misspelt",
        "the nearest type is `personal_communication`",
    )


# ---------------------------------------------------------------- which files are read


@pytest.mark.parametrize(
    ("file", "mend"),
    [
        ("rules/format.yaml", "rename it to `formats.yaml`"),
        ("rules/formats.yml", "rename it to `formats.yaml`"),
        ("rules/formats.yaml.txt", "rename it to `formats.yaml`"),
        ("rules/state.yaml", "rename it to `formats.yaml`"),
        ("rules/more/formats.yaml", "move them one folder up"),
        ("rule/formats.yaml", "rename the folder to `rules`"),
        ("formats.yaml", "move it to `rules/formats.yaml`"),
        ("rules.yaml", "move it to `rules/formats.yaml`"),
    ],
)
def test_rules_in_a_file_of_another_name(read_page: Read, file: str, mend: str) -> None:
    reading = read_page(OURS.replace("rules/formats.yaml", file))
    ((code, _, told),) = said(reading)
    assert (code, told) == ("unread-file", mend)


def test_a_misnamed_file_is_read_all_the_same(read_page: Read) -> None:
    reading = read_page(briefs(format_="ours") + OURS.replace("formats.yaml", "format.yaml"))
    assert [code for code, *_ in said(reading)] == ["unread-file"]
    assert profile(reading).format is not None


def test_two_files_for_one_thing(read_page: Read) -> None:
    reading = read_page(OURS + OURS.replace("formats.yaml", "state.yaml"))
    assert said(reading) == [
        (
            "unread-file",
            "the file `rules/state.yaml` is not read",
            "move what it says to `formats.yaml`",
        )
    ]


def test_what_else_lies_in_the_folder_is_left_alone(read_page: Read) -> None:
    page = "--- rules/notes.txt\nAsk the league.\n--- rules/handbook/page.html\n<p>\n"
    assert said(read_page(page)) == []
    (finding,) = read_page("--- rules/judges.yaml\njudges: []\n").findings
    files = "`formats.yaml`, `leagues.yaml`, `languages.yaml` and `brands.yaml`"
    assert finding.help == f"what is read in `rules/` is {files}"


def test_no_rules_from_outside(lay_project: Lay) -> None:
    root = lay_project(OURS)
    outside = root.parent / "formats.yaml"
    (root / "rules/formats.yaml").rename(outside)
    (root / "rules/formats.yaml").symlink_to(outside)
    assert [code for code, *_ in said(read_project(root))] == ["outside-project"]


def test_argmaps_own_folder_is_not_read_twice(lay_project: Lay) -> None:
    root = lay_project("")
    (root / "rules").symlink_to(rules_folder())
    assert said(read_project(root)) == []


def test_a_cite_may_need_one_of_several_fields(read_page: Read) -> None:
    own = "--- rules/leagues.yaml\nleagues:\n  ours: {name: Ours, cite: [author, URL or page]}\n"
    reading = read_page(briefs(league="ours") + own)
    assert said(reading) == []
    assert profile(reading).league.cite == (("author",), ("URL", "page"))


def test_a_field_that_no_cite_has(read_page: Read) -> None:
    own = "--- rules/leagues.yaml\nleagues:\n  ours: {name: Ours, cite: [author, URL or pages]}\n"
    (found,) = said(read_page(briefs(league="ours") + own))
    assert found[:2] == ("bad-value", "`URL or pages` is no choice for entry 2 of `cite`")
