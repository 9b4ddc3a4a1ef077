"""The pages of the findings about files: where they are, and whether they can be read."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.catalogue.pages import CLAIM, NO_CLAIMS, SOURCES, TOPIC, with_line
from argmap.findings.finding import Severity

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="yaml-syntax",
        severity=Severity.ERROR,
        summary="this is not YAML",
        why=(
            "A line that YAML can't be made of hides everything that belongs to it. argmap "
            "leaves out the entry it stands in and reads the rest of the file, so that the "
            "other findings are still true; but nothing is built before it is mended. Most "
            "often a text with a colon in it lacks quotation marks."
        ),
        wrong=CLAIM.replace("The water of", "Cold water:"),
        right=CLAIM.replace("The water of", '"Cold water:').replace("summer.", 'summer."'),
    ),
    Entry(
        code="duplicate-key",
        severity=Severity.ERROR,
        summary="a key stands twice in one mapping",
        why=(
            "YAML readers keep one of two equal keys and drop the other without a word. "
            "What was dropped may be a claim or a quotation, so argmap asks which one is "
            "meant. Until then it uses the first."
        ),
        wrong=with_line(CLAIM, "text: The water is cold until July.", below="text:"),
        right=CLAIM,
    ),
    Entry(
        code="yaml-alias",
        severity=Severity.ERROR,
        summary="an anchor, an alias or a merge key",
        why=(
            "With `&name` and `*name` a value stands in one place and counts in another, so "
            "that a reader of the second place doesn't see what it says. A few lines of "
            "nested aliases can also grow to any size. Write the value where it belongs; a "
            "claim that is used in two places is named there by its id."
        ),
        wrong=CLAIM.replace("text:", "text: &cold"),
        right=CLAIM,
    ),
    Entry(
        code="yaml-tag",
        severity=Severity.ERROR,
        summary="a tag that says what a value is",
        why=(
            "The format says what each value is: text, a number or a list. A tag such as "
            "`!!str` says so a second time, or says otherwise, and editors and other tools "
            "read it in different ways."
        ),
        wrong=CLAIM.replace("text:", "text: !!str"),
        right=CLAIM,
    ),
    Entry(
        code="comment-swallows-text",
        severity=Severity.WARNING,
        summary="words behind ` #` are a comment and not part of the text",
        why=(
            "In YAML, a space and a `#` begin a comment, also in the middle of a sentence: of "
            "`ranked the #1 lake` only `ranked the` is left, and nobody is told. In quotation "
            "marks, or on lines of their own below `>-`, the words stay. A comment that is meant "
            "as one has a space after its `#`."
        ),
        wrong=with_line(CLAIM, "short: Lake of the #1 cold spring", below="text:"),
        right=with_line(
            CLAIM, 'short: "Lake of the #1 cold spring" # as the town calls it', below="text:"
        ),
    ),
    Entry(
        code="too-deep",
        severity=Severity.ERROR,
        summary="values nested without end",
        why=(
            "No project needs values more than a few steps deep. Hundreds of them are "
            "brackets that were never closed, or a file made to stop programs."
        ),
        wrong="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    tags: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
        [[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
""",
        right=with_line(CLAIM, "tags: [temperature]", below="text:"),
    ),
    Entry(
        code="too-large",
        severity=Severity.ERROR,
        summary="a file too large to read",
        why=(
            "A YAML file of more than 8 MB holds tens of thousands of claims; a source of "
            "more than 100 MB is not a text. Such a file was most likely put there by "
            "mistake, and reading it would take minutes."
        ),
        wrong="""\
--- arguments/lake/more.yaml (8000001 bytes)
# The minutes of every meeting since the town was founded, and nothing else.
""",
        right=NO_CLAIMS,
    ),
    Entry(
        code="bad-encoding",
        severity=Severity.ERROR,
        summary="a file that is not UTF-8",
        why=(
            "argmap reads UTF-8, as nearly every program writes it now. In another encoding "
            "letters with accents, quotation marks and dashes come out as other characters, "
            "so that a quotation no longer agrees with its source. To show everything else "
            "that is wrong, argmap takes the faulty bytes for Windows' Western encoding."
        ),
        wrong="""\
--- arguments/lake/cold.yaml (latin-1)
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is, après tout, cold in early summer.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
""",
        right=CLAIM.replace("Lake is", "Lake is, après tout,"),
    ),
    Entry(
        code="control-character",
        severity=Severity.ERROR,
        summary="a control character",
        why=(
            "Characters such as NUL or the bell have no place on a page: HTML and PDF "
            "forbid them, and a terminal may act on them. They come from damaged files or "
            "from copying out of another program. Others, such as U+202E, are never seen and "
            "turn the words around, so that a reader sees other words than those that were "
            "checked; no script needs them."
        ),
        wrong=CLAIM.replace("text: ", 'text: "').replace(
            "is cold in early summer.", 'is\\acold in early summer."'
        ),
        right=CLAIM,
    ),
    Entry(
        code="empty-file",
        severity=Severity.ERROR,
        summary="a file with nothing in it",
        why=("An empty file says nothing, so something that was meant to be in it is missing."),
        wrong="""\
--- arguments/lake/more.yaml
# claims about the weather
""",
        right=NO_CLAIMS,
    ),
    Entry(
        code="file-unreadable",
        severity=Severity.ERROR,
        summary="a file that can't be opened",
        why=(
            "The name is there, but nothing can be read behind it: it is a link that leads "
            "nowhere, a folder, a device, or a file that you may not read."
        ),
        wrong="""\
--- arguments/lake/more.yaml -> ../../notes/more.yaml
""",
        right=NO_CLAIMS,
    ),
    Entry(
        code="unread-file",
        severity=Severity.ERROR,
        summary="a file that looks like a part of the project and isn't read",
        why=(
            "argmap reads `arguments/TOPIC/*.yaml` and nothing else. A file with another "
            "ending, or in another folder, would be left out without anybody noticing."
        ),
        wrong=NO_CLAIMS.replace("--- arguments/lake/more.yaml", "--- arguments/lake/more.yml"),
        right=NO_CLAIMS,
    ),
    Entry(
        code="no-topic",
        severity=Severity.ERROR,
        summary="a folder without a topic",
        why=(
            "Every folder in `arguments/` is a topic, and its `topic.yaml` says what is "
            "argued about. Without it the claims belong to no issue, and there is nothing "
            "to build."
        ),
        wrong="""\
--- arguments/lake/topic.yaml (absent)
""",
        right=TOPIC,
    ),
    Entry(
        code="outside-project",
        severity=Severity.ERROR,
        summary="a path that leads out of the project",
        why=(
            "A project is one folder that can be copied, shared and built anywhere. A "
            "document outside of it is missing on every other machine, and a project from "
            "elsewhere could print files that are none of its business."
        ),
        wrong=SOURCES.replace("file: town-notice.txt", "file: ../../town-notice.txt"),
        right=SOURCES,
    ),
    Entry(
        code="link-loop",
        severity=Severity.ERROR,
        summary="a link that leads back to itself",
        why=(
            "A symbolic link whose target is, by way of other links or at once, the link "
            "itself never leads to a file."
        ),
        wrong="""\
--- seeds/town-notice.txt -> town-notice.txt
""",
        right="""\
--- seeds/town-notice.txt
Lifeguards are on duty at the main beach every day from June to September.

The bottom drops away steeply ten metres from the shore, and the drop is not marked.
""",
    ),
    Entry(
        code="source-missing",
        severity=Severity.ERROR,
        summary="a source whose document isn't there",
        why=("Without the document nothing can be proved about a quotation from it."),
        wrong=SOURCES.replace("file: town-notice.txt", "file: town-notices.txt"),
        right=SOURCES,
    ),
    Entry(
        code="source-unreadable",
        severity=Severity.ERROR,
        summary="a document that no words can be read from",
        why=(
            "A quotation is looked up in the words of its source. Some documents give none: "
            "damaged or locked files, scanned pages without a text layer, and formats that "
            "argmap has no reader for."
        ),
        wrong="""\
--- seeds/sources.yaml
sources:
  water-report:
    file: water-report.txt
    type: report
    title: Water quality in Mill Lake, summer 2024
    author: [County Laboratory]
  town-notice:
    file: town-notice.odt
    type: notice
    title: Notice of the Mill Lake beach service
    author: [Mill Lake Beach Service]
--- seeds/town-notice.odt
Lifeguards are on duty.
""",
        right=SOURCES,
    ),
)
