"""Time for which a running bskyarchive is locked out, measured by a writer that retries without a busy timeout."""

import shutil
import subprocess
import sys
from pathlib import Path

WRITER = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
pause = float(sys.argv[2])
written = refused = 0
locked_out = longest = 0.0
refused_since = None
print("ready", flush=True)
end = time.perf_counter() + 60
while time.perf_counter() < end:
    try:
        connection.execute("UPDATE posts SET like_count = like_count + 1 WHERE rowid = 1")
        written += 1
        if refused_since is not None:
            span = time.perf_counter() - refused_since
            locked_out += span
            longest = max(longest, span)
            refused_since = None
    except sqlite3.OperationalError:
        refused += 1
        refused_since = refused_since or time.perf_counter()
    if written % 16 == 0 and __import__("select").select([sys.stdin], [], [], 0)[0]:
        break
    time.sleep(pause)
print(f"{written} writes, {refused} refused, kept out for {locked_out:.3f} s in all, {longest:.3f} s at once")
"""


def measure_lockout(original: Path, folder: Path) -> None:
    print("\na writer during an export of 100,000 posts (rollback journal, no busy timeout)")
    for pause in (0.0005, 0.02, 0.3):
        archive = folder / "written.db"
        shutil.copyfile(original, archive)
        command = [sys.executable, "-c", WRITER, str(archive), str(pause)]
        writer = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if writer.stdout is None or writer.stdout.readline() != "ready\n":
            raise SystemExit("the writer did not start")
        output = folder / "written.json"
        command = [
            sys.executable,
            "-m",
            "exporter_gui",
            "export",
            str(archive),
            "-o",
            str(output),
            "--force",
            "--quiet",
        ]
        subprocess.run(command, check=True)
        report, _nothing = writer.communicate("end\n", timeout=60)
        print(f"a write each {pause * 1000:g} ms: {report.strip()}")
