"""Entry point of the program: a command, or the window."""

import sys

try:
    from exporter_gui.ending_signals import exit_on_signals, ignore_signals
    from exporter_gui.garbage_collection import pause_collection, resume_collection
except KeyboardInterrupt:
    sys.exit(130)


def main() -> int:
    """Run a command if one is given, otherwise open the window; return the exit code."""
    exit_on_signals()
    pause_collection()
    from exporter_gui.standard_streams import open_missing_streams  # noqa: PLC0415 - after installing signal handlers

    open_missing_streams()
    return _run(sys.argv[1:])


def _run(arguments: list[str]) -> int:
    from exporter_gui import cli  # noqa: PLC0415 - command line and window are imported only if needed
    from exporter_gui.core.output.private_folder import clear_abandoned_copies  # noqa: PLC0415 - as above

    clear_abandoned_copies()
    if arguments[:1] == ["--self-test"]:
        from exporter_gui import self_test  # noqa: PLC0415 - as above

        resume_collection()
        return self_test.main(arguments[1:])
    if arguments and (arguments[0] in cli.COMMANDS or arguments[0].startswith("-")):
        code = cli.main(arguments)
        ignore_signals()
        return code
    if len(arguments) > 1:
        return cli.refuse_command(arguments[0])
    try:
        from exporter_gui.app import run  # noqa: PLC0415 - as above
    except ImportError as error:
        message = f"the window cannot be opened because Qt or one of its libraries is missing ({error})"
        print(f"exporter-gui: {message}; see the README, or use exporter-gui export.", file=sys.stderr)  # noqa: T201
        return 1
    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
