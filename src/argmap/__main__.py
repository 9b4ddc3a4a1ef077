"""The entry of the command line: as little as possible before the first answer."""

import sys

from argmap import __version__
from argmap.cli.standard_output import careful_output


def main() -> None:
    """Answer ``--version`` at once, and hand everything else to the commands.

    Why: importing the command line costs many times what the interpreter's own start does, and
    scripts ask for the version often.
    """
    with careful_output():
        if sys.argv[1:] in (["--version"], ["-V"]):
            sys.stdout.write(f"argmap {__version__}\n")
            return
        from argmap.cli.app import run  # noqa: PLC0415  kept out of the path of --version

        run()


if __name__ == "__main__":
    main()
