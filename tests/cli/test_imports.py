"""A command imports what it needs, and starts the sooner."""

import subprocess
import sys

import pytest

MAIN = "import sys; from exporter_gui import __main__ as m; print(m.main(), *sys.modules, file=sys.stderr)"
OF_OTHERS = ("PySide6", "shiboken6", "tqdm", "sqlite3", "zipfile", "hashlib", "html", "xlsxwriter", "zstandard")
OF_OTHER_EXPORTS = (
    *(f"exporter_gui.cli.{name}" for name in ("inspect", "verify")),
    *(f"exporter_gui.core.{name}" for name in ("estimate", "manifest", "records.", "verify", "media.report")),
    *(f"exporter_gui.core.database.{name}" for name in ("media_", "preview", "stored_rows", "summary")),
    *(f"exporter_gui.core.formats.{name}" for name in ("html.", "json_lines_text", "parquet.", "xlsx.")),
    *(f"exporter_gui.core.formats.sheet.{name}" for name in ("columns", "row", "writer")),
    *(f"exporter_gui.core.{name}" for name in ("delivery.packaged", "sentences.", "sources.repository.car_file")),
)
OF_CSV = ("csv_text_format", "fast_sql.csv_sql", "media_files")  # the last one imports `json`
OF_JSON = ("json_text_format", "fast_sql.json_sql", "json_object")


@pytest.fixture
def imported(environment, folder):
    """Run the program; return the modules that it has imported."""

    def run(*arguments):
        command = [sys.executable, "-c", MAIN, *map(str, arguments)]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
        exit_code, *modules = done.stderr.split()
        assert exit_code == "0"
        return modules

    return run


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "50", "--accounts", "1")


@pytest.mark.parametrize(("name", "own", "others"), [("posts.json", OF_JSON, OF_CSV), ("posts.csv", OF_CSV, OF_JSON)])
def test_an_export_imports_its_own_format_and_nothing_of_others(name, own, others, imported, archive):
    modules = imported("export", archive, "-o", name)
    assert {f"exporter_gui.core.formats.{each}" for each in own} <= set(modules)
    of_others = [f"exporter_gui.core.formats.{each}" for each in others]
    assert [each for each in modules if each in of_others or each.startswith(OF_OTHER_EXPORTS)] == []
    assert [each for each in modules if each.partition(".")[0] in OF_OTHERS] == []
    assert ("json" in modules) is (own is OF_CSV)


def test_a_command_does_not_import_the_others(imported, archive):
    modules = imported("inspect", archive)
    assert "exporter_gui.cli.inspect" in modules
    assert not {"exporter_gui.cli.export", "exporter_gui.cli.verify", "exporter_gui.core.export"} & set(modules)


def test_help_imports_no_command(imported):
    code = (
        "import sys; from exporter_gui.cli import main\ntry: main(['--help'])\nexcept SystemExit: print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "check that an export is as it was written" in done.stdout
    assert not {f"exporter_gui.cli.{name}" for name in ("export", "inspect", "verify")} & set(done.stdout.split())


def test_only_an_export_of_what_is_new_imports_how_to_find_it(imported, archive):
    needed = {f"exporter_gui.core.{name}" for name in ("increments.earlier_exports", "database.archived_times")}
    assert needed.isdisjoint(imported("export", archive, "-o", "all.json"))
    imported("export", archive, "-o", "all.csv", "--manifest")
    assert needed <= set(imported("export", archive, "-o", "new.json", "--since", "all.csv"))


def test_an_export_is_verified_without_the_engine(imported, archive):
    imported("export", archive, "--folder", "-o", "all", "--media", "none")
    modules = imported("verify", "all")
    assert "exporter_gui.core.verify.verification" in modules
    later = ("apsw", "exporter_gui.core.database", "exporter_gui.core.increments", "exporter_gui.core.sources")
    assert [each for each in modules if each.startswith(later)] == []
