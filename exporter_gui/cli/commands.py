"""Registry of commands."""

from exporter_gui.cli.command import Command, CommandModule


def _export() -> CommandModule:
    from exporter_gui.cli import export  # noqa: PLC0415 - as said in `Command.load`

    return export


def _inspect() -> CommandModule:
    from exporter_gui.cli import inspect  # noqa: PLC0415 - as above

    return inspect


def _verify() -> CommandModule:
    from exporter_gui.cli import verify  # noqa: PLC0415 - as above

    return verify


COMMANDS = {
    command.name: command
    for command in (
        Command(
            "export",
            "export posts to a file, a folder or a ZIP",
            _export,
            missing="Name an archive or repository, and an output file with -o.",
            cancelled="Cancelled; nothing was written.",
        ),
        Command("inspect", "describe an archive or repository", _inspect, missing="Name an archive or repository."),
        Command(
            "verify",
            "check that an export is as it was written",
            _verify,
            missing="Name an export.",
            cancelled="Cancelled; not everything was compared.",
        ),
    )
}
