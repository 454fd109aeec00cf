"""When scrolling is faster than reading, the pages viewed last are read."""

from exporter_gui.ui.preview.preview_model import PreviewModel

POSTS = 5_000


def test_the_pages_viewed_last_are_requested(qtbot):
    model = PreviewModel()
    model.show_count(POSTS)
    model.show_order(range(POSTS))
    with qtbot.waitSignal(model.rows_requested) as wanted:
        for row in range(POSTS):
            assert model.index(row, 0).data() == ""

    assert wanted.args[0] == list(range(POSTS - len(wanted.args[0]), POSTS))
    assert len(wanted.args[0]) < POSTS / 10
