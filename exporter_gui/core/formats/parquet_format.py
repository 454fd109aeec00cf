"""Parquet: a table for analysis, in one file or in folders by year and month."""

import importlib
from dataclasses import dataclass

from exporter_gui.core.errors import RequestError
from exporter_gui.core.formats.format import Format, OpenWriter
from exporter_gui.core.formats.options import option
from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

_PACKAGES = ("arro3.core", "arro3.io")


@dataclass(frozen=True, slots=True)
class ParquetOptions:
    """Options of Parquet."""

    partitioned: bool = option(
        default=False,
        label=QT_TRANSLATE_NOOP("engine", "Folders by month"),
        help=QT_TRANSLATE_NOOP("engine", "one file per month, in folders like year=2025/month=03"),
        needs_folder=True,
    )


def _load() -> OpenWriter[ParquetOptions]:
    if not is_installed():
        raise RequestError(
            Code.FORMAT_NOT_INSTALLED, format=PARQUET.label, packages="arro3-core, arro3-io", extra="parquet"
        )
    from exporter_gui.core.formats.parquet.writer import ParquetPostWriter  # noqa: PLC0415 - as said in `Format.load`

    return lambda outputs, options, context: ParquetPostWriter(outputs, context, is_partitioned=options.partitioned)


def is_installed() -> bool:
    """Return whether the packages that write Parquet are installed and run here; some systems have none."""
    try:
        for package in _PACKAGES:
            importlib.import_module(package)
    except ImportError:
        return False
    return True


PARQUET = Format(
    id="parquet",
    label="Parquet",
    suffix=".parquet",
    description=QT_TRANSLATE_NOOP(
        "engine", "Compact table for analysis with DuckDB, pandas and similar tools, with typed columns."
    ),
    help=(
        QT_TRANSLATE_NOOP(
            "engine",
            "Parquet is a compressed table with typed columns for tools like DuckDB, pandas and Polars. Embeds and"
            " labels are JSON texts.",
        ),
        QT_TRANSLATE_NOOP(
            "engine",
            "Times are in UTC and exact to the microsecond. Values of an unexpected type are left out; the result says"
            " how many posts had any.",
        ),
    ),
    load=_load,
    options=ParquetOptions,
    icon="database",
)
