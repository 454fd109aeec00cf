"""Where pages are scrolled through faster than they can be read, the last that were seen are read."""

from exporter_gui.ui.preview.preview_model import PreviewModel

POSTS = 5_000


def test_the_pages_that_were_looked_at_last_are_asked_for(qtbot):
    model = PreviewModel()
    model.show_count(POSTS)
    model.show_order(range(POSTS))
    with qtbot.waitSignal(model.rows_requested) as wanted:
        for row in range(POSTS):
            assert model.index(row, 0).data() == ""

    assert wanted.args[0] == list(range(POSTS - len(wanted.args[0]), POSTS))
    assert len(wanted.args[0]) < POSTS / 10
