"""The program's entry: a command, or the window."""

import sys


def main() -> int:
    """Run the command line where a command is given, else open the window; return the exit code."""
    arguments = sys.argv[1:]
    from exporter_gui import cli  # noqa: PLC0415 - keeps Qt away from the command line, and the other way round

    if arguments and (arguments[0] in cli.COMMANDS or arguments[0].startswith("-")):
        return cli.main(arguments)
    from exporter_gui.app import run  # noqa: PLC0415 - as above

    return run(arguments)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:  # before a command has begun to listen for it
        sys.exit(130)
