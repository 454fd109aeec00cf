"""Make the sample repository that ships with the program: `make_sample_car.py resources/sample.car`.

Posts, likes and follows of the person whose archive make_sample.py makes, as Bluesky exports them (see make_car.py), so
that the two can be combined: a few posts are newer than the archive, and a few of the archive were deleted. The same
bytes each time.
"""

import argparse
import base64
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from make_car import RAW, Link, SigningKey, Writer, cid_of, cid_text, ordered, tid
from make_sample import FIRST, LAST, POSTS, SEED, Sample, thumbnails

POST = "app.bsky.feed.post"
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


def rfc3339(moment):
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"


def microseconds(moment):
    return int(moment.timestamp()) * 1_000_000 + moment.microsecond


def reference(uri):
    return {"uri": uri, "cid": cid_text(cid_of(uri.encode()))}


def blob(url):
    """The blob that an address of Bluesky's picture server names."""
    name = url.rpartition("/")[2].partition("@")[0].removeprefix("b").upper()
    cid = base64.b32decode(name + "=" * (-len(name) % 8))
    return {"$type": "blob", "ref": Link(cid), "mimeType": "image/jpeg", "size": 40_000 + cid[-1] * 1_000}


def embed_record(view):
    """Stored values of a post, from the ones that bskyarchive keeps."""
    kind = view["$type"].removesuffix("#view")
    if "media" in view:
        return {"$type": kind, "media": embed_record(view["media"]), "record": embed_record(view["record"])}
    if "images" in view:
        images = [
            {"image": blob(image["fullsize"]), "alt": image["alt"], "aspectRatio": image["aspectRatio"]}
            for image in view["images"]
        ]
        return {"$type": kind, "images": images}
    if "external" in view:
        card = {name: view["external"][name] for name in ("uri", "title", "description")}
        return {"$type": kind, "external": {**card, "thumb": blob(view["external"]["thumb"])}}
    return {"$type": kind, "record": reference(view["record"]["uri"])}


def rows(sample):
    """Rows of the archive that were not deleted since, and of posts after it, with the thumbnails that it has."""
    archived = list(sample.rows())
    links = sorted((row for row in archived if row[13] == "external"), key=lambda row: row[4], reverse=True)
    pictures = dict(zip((row[0] for row in links), thumbnails(sample.rng), strict=False))
    own = [row for row in archived if row[2] == sample.me]
    kept = [row for number, row in enumerate(own) if number % DELETED != DELETED // 2]
    newer = [
        sample.post(POSTS + number, LAST + timedelta(days=DAYS_BETWEEN * number, minutes=37 * number))
        for number in range(1, NEWER + 1)
    ]
    return [(row, pictures.get(row[0])) for row in (*kept, *newer)]


def posts(sample):
    for row, picture in rows(sample):
        uri, _cid, did, text, created_at = row[:5]
        moment = datetime.strptime(created_at[:19], "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
        record = {"$type": POST, "text": text, "createdAt": rfc3339(moment), "langs": ["en"]}
        parent, embed = row[12], json.loads(row[14])
        if parent:
            record["reply"] = {"root": reference(parent), "parent": reference(parent)}
        if embed:
            record["embed"] = embed_record(embed)
        if picture:
            thumb = {"ref": Link(cid_of(picture, RAW)), "mimeType": "image/png", "size": len(picture)}
            record["embed"]["external"]["thumb"] |= thumb
        yield uri.removeprefix(f"at://{did}/"), record, moment


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
