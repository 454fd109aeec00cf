"""The worker, run in the thread of the test: what it signals, and in which order."""

import json

import pytest

from exporter_gui.application.export.export_worker import ExportWorker
from exporter_gui.core.cancellation import Cancellation
from tests.support.heard import Heard

ENGINE = "exporter_gui.application.export.export_worker.export"


def listen(worker):
    return Heard(worker, "progressed", "completed", "cancelled", "failed", "finished")


def test_an_export_signals_each_batch_then_completed_then_finished(request_to, folder):
    worker = ExportWorker(request_to(folder / "posts.json"), Cancellation())
    heard = listen(worker)

    worker.run()

    assert heard.names() == ["progressed"] * 5 + ["completed", "finished"]
    steps = heard.values("progressed")
    assert [step.posts_done for step in steps] == [1000, 2000, 3000, 4000, 5000]
    assert {step.posts_total for step in steps} == {5000}
    assert sorted(step.bytes_written for step in steps) == [step.bytes_written for step in steps]
    (result,) = heard.values("completed")
    assert (result.path, result.posts) == (folder / "posts.json", 5000)
    assert len(json.loads(result.path.read_bytes())) == 5000


def test_a_cancelled_export_signals_cancelled_then_finished_and_leaves_nothing(request_to, folder):
    cancellation = Cancellation()
    worker = ExportWorker(request_to(folder / "posts.json"), cancellation)
    heard = listen(worker)
    worker.progressed.connect(lambda _progress: cancellation.cancel())

    worker.run()

    assert heard.names() == ["progressed", "cancelled", "finished"]
    assert list(folder.iterdir()) == []


def test_an_export_that_was_cancelled_before_it_began_writes_nothing(request_to, folder):
    cancellation = Cancellation()
    cancellation.cancel()
    worker = ExportWorker(request_to(folder / "posts.json"), cancellation)
    heard = listen(worker)

    worker.run()

    assert heard.names() == ["cancelled", "finished"]
    assert list(folder.iterdir()) == []


def test_an_error_the_user_can_act_on_is_one_sentence_that_names_the_path(request_to, folder):
    worker = ExportWorker(request_to(folder / "nowhere" / "posts.json"), Cancellation())
    heard = listen(worker)

    worker.run()

    assert heard.names() == ["failed", "finished"]
    (failure,) = heard.values("failed")
    assert failure.sentence == f"The folder “{folder / 'nowhere'}” does not exist; create it or choose another."
    assert "DestinationError" in failure.details


def test_a_file_that_appears_in_the_meantime_is_not_replaced(request_to, folder):
    worker = ExportWorker(request_to(folder / "posts.json"), Cancellation())
    heard = listen(worker)
    worker.progressed.connect(lambda _progress: (folder / "posts.json").write_text("someone else's"))

    worker.run()

    assert heard.names() == ["progressed"] * 5 + ["failed", "finished"]
    assert heard.values("failed")[0].sentence.startswith(f"“{folder / 'posts.json'}” already exists;")
    assert {path.name: path.read_text() for path in folder.iterdir()} == {"posts.json": "someone else's"}


@pytest.mark.usefixtures("broken_engine")
def test_a_bug_is_described_without_a_traceback_which_is_in_its_details(request_to, folder, monkeypatch, caplog):
    worker = ExportWorker(request_to(folder / "posts.json"), Cancellation())
    heard = listen(worker)

    worker.run()

    assert heard.names() == ["failed", "finished"]
    (failure,) = heard.values("failed")
    assert failure.sentence.endswith("Copy the details and include them in a bug report.")
    assert not any(word in failure.sentence for word in ("Traceback", "RuntimeError", "broke down", "\n"))
    assert failure.details.startswith("Traceback")
    assert failure.details.endswith("RuntimeError: the engine broke down\n")
    assert [record.levelname for record in caplog.records] == ["ERROR"]


@pytest.mark.parametrize("stop", [SystemExit, KeyboardInterrupt])
def test_finished_is_emitted_even_on_system_exit(request_to, folder, monkeypatch, stop):
    def end(*_arguments):
        raise stop

    monkeypatch.setattr(ENGINE, end)
    worker = ExportWorker(request_to(folder / "posts.json"), Cancellation())
    heard = listen(worker)

    with pytest.raises(stop):
        worker.run()

    assert heard.names() == ["finished"]
