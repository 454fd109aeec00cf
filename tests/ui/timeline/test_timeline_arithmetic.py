"""Days, bars and pixels of the timeline agree with each other, whatever they are."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter_gui.ui.timeline.bars import BarLimits, bars_of
from exporter_gui.ui.timeline.counts import DayCounts
from exporter_gui.ui.timeline.drag import Drag
from exporter_gui.ui.timeline.labels import labels_of
from exporter_gui.ui.timeline.slots import RangePart, Slots, days_of, slots_of
from exporter_gui.ui.timeline.span import SHORTEST, Days
from exporter_gui.ui.timeline.strip import Strip
from exporter_gui.ui.timeline.units import MOST_DAYS, Unit, first_day, fitting_unit, last_day, slot_of

ONE_DAY = timedelta(days=1)
ROOM = BarLimits(height=60, least=1, widest=40, gap=2)
units = st.sampled_from(Unit)
usual_days = st.dates(date(2005, 1, 1), date(2030, 12, 31))
all_days = st.one_of(usual_days, st.dates())
widths = st.integers(100, 4_000)
counts_by_day = st.dictionaries(all_days, st.integers(0, 10**7), min_size=1, max_size=60).map(
    lambda counts: DayCounts(sorted(counts.items()))
)


@st.composite
def spans(draw, days=all_days):
    return Days(*sorted((draw(days), draw(days))))


@st.composite
def strips(draw):
    days, width = draw(spans()), draw(widths)
    unit = fitting_unit(days.first, days.last, width)
    return Strip(unit, Slots(slot_of(unit, days.first), slot_of(unit, days.last)), width)


@st.composite
def ranges(draw):
    return draw(st.none() | all_days), draw(st.none() | all_days)


@given(units, all_days)
def test_a_bar_covers_the_days_that_belong_to_it(unit, day):
    slot = slot_of(unit, day)

    assert first_day(unit, slot) <= day <= last_day(unit, slot)
    assert slot_of(unit, first_day(unit, slot)) == slot_of(unit, last_day(unit, slot)) == slot


@given(units, all_days)
def test_the_next_bar_begins_on_the_next_day(unit, day):
    last = last_day(unit, slot_of(unit, day))

    if last < date.max:
        assert slot_of(unit, last + ONE_DAY) == slot_of(unit, day) + 1
        assert first_day(unit, slot_of(unit, day) + 1) == last + ONE_DAY


@given(spans(), widths)
def test_there_is_a_pixel_for_each_bar(days, width):
    unit = fitting_unit(days.first, days.last, width)

    assert slot_of(unit, days.last) - slot_of(unit, days.first) < width
    assert (unit is Unit.DAY) == (len(days) <= MOST_DAYS)


@given(counts_by_day, widths, ranges())
def test_bars_hold_every_post_once_and_every_chosen_one(counts, width, days):
    whole = counts.days
    unit = fitting_unit(whole.first, whole.last, width)
    bars = bars_of(Strip(unit, Slots(slot_of(unit, whole.first), slot_of(unit, whole.last)), width), counts, days, ROOM)

    assert sum(bar.posts for bar in bars) == counts.between(None, None)
    for bar in bars:
        assert 1 <= bar.height <= ROOM.height
        assert 0 <= bar.chosen <= bar.height
        assert bar.width >= 1
    if counts.between(*days):
        assert any(bar.chosen for bar in bars)
    if counts.between(*days) < counts.between(None, None) and ROOM.height > 1:
        assert any(bar.chosen < bar.height or bar.height == 1 for bar in bars)


def test_the_selected_share_of_a_bar_is_visible():
    counts = DayCounts([(date(2024, 4, day), 10) for day in range(1, 31)] + [(date(2024, 12, 1), 300)])
    slots = Slots(slot_of(Unit.MONTH, date(2024, 4, 1)), slot_of(Unit.MONTH, date(2024, 12, 1)))
    bars = bars_of(Strip(Unit.MONTH, slots, 600), counts, (date(2024, 4, 16), date(2024, 4, 30)), ROOM)

    assert [(bar.posts, bar.height, bar.chosen) for bar in bars] == [(300, 60, 30), (300, 60, 0)]


def test_a_single_post_is_visible_next_to_a_million():
    counts = DayCounts([(date(2024, 1, 1), 1), (date(2024, 1, 2), 1_000_000)])
    first = date(2024, 1, 1).toordinal()
    bars = bars_of(Strip(Unit.DAY, Slots(first, first + 1), 300), counts, (None, None), ROOM)

    assert [bar.height for bar in bars] == [1, 60]


@given(counts_by_day, ranges())
def test_posts_are_counted_as_by_hand(counts, days):
    first, last = days
    by_hand = [
        counts.between(day, day)
        for day in counts._days
        if (first is None or day >= first) and (last is None or day <= last)
    ]

    assert counts.between(first, last) == sum(by_hand)


@given(counts_by_day)
def test_half_of_the_posts_came_by_the_middle_day(counts):
    half = counts.between(None, None) / 2

    assert counts.between(None, counts.middle) >= half
    assert counts.between(counts.middle, None) >= half


@given(strips(), st.integers(-50, 5_000))
def test_each_pixel_belongs_to_the_bar_that_is_there(strip, x):
    slot = strip.slot_at(x)

    assert strip.slots.first <= slot <= strip.slots.last
    if 0 <= x < strip.width:
        assert strip.edge(slot) <= x < strip.edge(slot + 1)


@given(strips())
def test_bars_fill_the_strip_from_end_to_end(strip):
    edges = [strip.edge(slot) for slot in range(strip.slots.first, strip.slots.last + 2)]

    assert edges[0] == 0
    assert edges[-1] == strip.width
    assert all(left < right for left, right in pairwise(edges))


@given(strips(), st.data())
def test_the_edge_of_a_bar_is_the_nearest_to_itself(strip, data):
    slot = data.draw(st.integers(strip.slots.first, strip.slots.last + 1))

    assert abs(strip.edge(strip.nearest_edge(strip.edge(slot))) - strip.edge(slot)) <= 1


@given(strips(), st.integers(0, 3_999))
def test_a_day_and_its_pixel_correspond(strip, x):
    day = strip.day_at(min(x, strip.width - 1))

    assert slot_of(strip.unit, day) == strip.slot_at(min(x, strip.width - 1))
    assert strip.begin_of(day) <= strip.end_of(day)


@given(units, spans(), ranges())
def test_chosen_bars_are_whole_and_choosing_them_again_changes_nothing(unit, whole, days):
    limits = Slots(slot_of(unit, whole.first), slot_of(unit, whole.last))
    slots = slots_of(days, unit, limits)
    first, last = days_of(slots, unit, limits)

    assert limits.first <= slots.first <= slots.last <= limits.last
    assert slots_of((first, last), unit, limits) == slots
    assert (first is None) == (slots.first == limits.first)
    assert (last is None) == (slots.last == limits.last)
    assert first is None or first == first_day(unit, slots.first)
    assert last is None or last == last_day(unit, slots.last)


@given(st.integers(0, 99), st.integers(0, 99), st.sampled_from(RangePart), st.integers(-200, 200))
def test_moved_bars_stay_within_the_limits(one, other, part, by):
    limits, before = Slots(0, 99), Slots(min(one, other), max(one, other))
    after = before.moved(part, by, limits)

    assert limits.first <= after.first <= after.last <= limits.last
    if part is RangePart.WHOLE and before != limits:
        assert len(after) == len(before)
    if part is RangePart.FIRST:
        assert after.last == before.last
    if part is RangePart.LAST:
        assert after.first == before.first


@given(strips(), st.sampled_from([None, *RangePart]), st.integers(0, 4_000), st.integers(-500, 4_500), st.data())
def test_a_drag_chooses_bars_within_the_limits(strip, part, pressed, x, data):
    one = data.draw(st.integers(strip.slots.first, strip.slots.last))
    before = Slots(one, data.draw(st.integers(one, strip.slots.last)))
    after = Drag(part, pressed, before).slots_at(x, strip, strip.slots)

    assert strip.slots.first <= after.first <= after.last <= strip.slots.last


@given(strips(), st.sampled_from(RangePart), st.integers(0, 4_000), st.data())
def test_a_drag_to_where_it_began_changes_nothing(strip, part, pressed, data):
    one = data.draw(st.integers(strip.slots.first, strip.slots.last))
    before = Slots(one, data.draw(st.integers(one, strip.slots.last)))

    if strip.width >= 3 * len(strip.slots):
        assert Drag(part, pressed, before).slots_at(pressed, strip, strip.slots) == before


@given(spans(), st.data(), st.sampled_from([0.5, 0.85, 1 / 0.85, 2.0]))
def test_zooming_keeps_the_anchor_visible_and_stays_within_the_whole(whole, data, factor):
    one, other, anchor = (data.draw(st.dates(whole.first, whole.last)) for _ in range(3))
    visible = Days(min(one, other), max(one, other))
    zoomed = visible.zoomed(anchor, factor, whole)

    assert zoomed.first in whole
    assert zoomed.last in whole
    assert anchor in zoomed or anchor not in visible
    if factor < 1 and len(visible) > SHORTEST:
        assert SHORTEST <= len(zoomed) < len(visible)
    if factor > 1 and len(visible) < len(whole):
        assert len(zoomed) > len(visible)


@given(spans(), st.data())
def test_a_day_is_revealed_by_moving_only(whole, data):
    one, other, day = (data.draw(st.dates(whole.first, whole.last)) for _ in range(3))
    visible = Days(min(one, other), max(one, other))
    moved = visible.revealing(day, whole)

    assert day in moved
    assert len(moved) == len(visible)
    assert moved == visible or day not in visible


@given(strips(), st.integers(4, 20))
def test_labels_never_overlap_nor_leave_the_strip(strip, letter):
    labels = labels_of(strip, lambda text: letter * len(text), lambda month: f"M{month:02d}", letter)

    assert all(label.left >= 0 and label.left + label.width <= strip.width for label in labels)
    assert all(one.left + one.width + letter <= other.left for one, other in pairwise(labels))


@pytest.mark.parametrize(
    ("first", "last", "width", "texts"),
    [
        (date(2023, 4, 1), date(2024, 6, 1), 600, "2023 M05 M07 M09 M11 2024 M03 M05"),
        (date(2016, 1, 1), date(2026, 3, 1), 300, "2016 2018 2020 2022 2024 2026"),
        (date(2026, 2, 3), date(2026, 3, 29), 600, "6 11 16 21 26 M03 6 11 16 21 26"),
        (date(1970, 1, 1), date(2026, 3, 1), 300, "1980 1990 2000 2010 2020"),
        (date(1, 1, 1), date(2026, 3, 1), 600, "1 200 400 600 800 1000 1200 1400 1600 1800 2000"),
    ],
)
def test_labels_are_round_and_as_many_as_fit(first, last, width, texts):
    unit = fitting_unit(first, last, width)
    strip = Strip(unit, Slots(slot_of(unit, first), slot_of(unit, last)), width)
    labels = labels_of(strip, lambda text: 8 * len(text), lambda month: f"M{month:02d}", 10)

    assert " ".join(label.text for label in labels) == texts
