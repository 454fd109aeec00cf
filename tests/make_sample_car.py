"""Make the sample repository that ships with the program: `make_sample_car.py resources/sample.car`.

Posts, likes and follows of the person whose archive make_sample.py makes, as Bluesky exports them (see make_car.py), so
that the two can be combined: a few posts are newer than the archive, and a few of the archive were deleted. The same
bytes each time.
"""

import argparse
from datetime import timedelta
from pathlib import Path

from make_car import SigningKey, Writer, ordered, tid
from make_sample import FIRST, LAST, POSTS, SEED, Sample, thumbnails
from sample_records import POST, moment_of, record_of, reference, rfc3339, with_pictures

OTHERS = {
    "app.bsky.feed.like": 260,
    "app.bsky.graph.follow": 74,
    "app.bsky.feed.repost": 31,
    "app.bsky.graph.listitem": 12,
    "app.bsky.graph.block": 3,
}
LIST = "3kbirdsongs22"
NEWER, DAYS_BETWEEN = 6, 3
DELETED = 120
"""Every so many posts."""


def microseconds(moment):
    return int(moment.timestamp()) * 1_000_000 + moment.microsecond


def rows(sample):
    """Rows of the archive that were not deleted since, and of posts after it, with the thumbnails that it has."""
    archived = list(sample.rows())
    own = [each for each in with_pictures(archived, thumbnails(sample.rng)) if each[0][2] == sample.me]
    kept = [each for number, each in enumerate(own) if number % DELETED != DELETED // 2]
    newer = [
        sample.post(POSTS + number, LAST + timedelta(days=DAYS_BETWEEN * number, minutes=37 * number))
        for number in range(1, NEWER + 1)
    ]
    return [*kept, *((row, None) for row in newer)]


def posts(sample):
    for row, picture in rows(sample):
        yield row[0].removeprefix(f"at://{row[2]}/"), record_of(row, picture), moment_of(row)


def others(sample):
    people = [sample.new_did() for _ in range(90)]
    birds = f"at://{sample.me}/app.bsky.graph.list/{LIST}"
    for collection, count in OTHERS.items():
        for number in range(count):
            moment = FIRST + (LAST - FIRST) * (number + sample.rng.random()) / count
            person = people[number % len(people)]
            subject = person
            if collection.startswith("app.bsky.feed."):
                subject = reference(f"at://{person}/{POST}/{tid(microseconds(moment) - 3_600_000_000)}")
            record = {"$type": collection, "subject": subject, "createdAt": rfc3339(moment)}
            if collection == "app.bsky.graph.listitem":
                record["list"] = birds
            yield f"{collection}/{tid(microseconds(moment), number)}", record, moment


def records(sample):
    yield from posts(sample)
    yield from others(sample)
    purpose = "app.bsky.graph.defs#curatelist"
    birds = {"$type": "app.bsky.graph.list", "name": "Bird people", "purpose": purpose, "createdAt": rfc3339(FIRST)}
    yield f"app.bsky.graph.list/{LIST}", birds, FIRST
    profile = {
        "$type": "app.bsky.actor.profile",
        "displayName": "Mira 🌿",
        "description": "Bread, birds, boats. Alto. An invented person, for trying things out.",
        "createdAt": rfc3339(FIRST - timedelta(days=1)),
    }
    yield "app.bsky.actor.profile/self", profile, FIRST - timedelta(days=1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    path = parser.parse_args().out
    sample = Sample(SEED)
    writer = Writer(sample.me, SigningKey.of_seed(SEED))
    car = writer.repository({key: (record, microseconds(moment)) for key, record, moment in records(sample)})
    path.write_bytes(ordered(car, "pds", sample.rng).encoded())


if __name__ == "__main__":
    main()
