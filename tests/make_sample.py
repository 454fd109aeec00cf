"""Make the sample archive that ships with the program: `make_sample.py resources/sample.db`.

Two years of an invented person's posts, in the form that bskyarchive stores them (see make_archive.py), and a few
media files in `sample-media` beside it. The same rows and files each time.
"""

import argparse
import hashlib
import math
import random
import re
import shutil
import struct
import zlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
from make_archive import COLUMNS, SCHEMA, blob_cid, cid, go_json, go_now, go_utc, identifier
from make_car import cid_of, cid_text, encode
from sample_records import record_of, well_formed, with_pictures
from sample_texts import ALL_YEAR, IN_OTHER_LANGUAGES, LINKS, PICTURES, REPLIES, REPOSTED, SEASONS, SLOTS

FIRST, LAST = datetime(2023, 4, 1, 7, 12, 9, tzinfo=UTC), datetime(2025, 3, 30, 19, 40, 0, tzinfo=UTC)
ARCHIVED = datetime(2025, 4, 2, 20, 15, 0)  # noqa: DTZ001 - the archiving machine's clock, whose zone `go_now` names
SEED = 2023
POSTS = 412
MEDIA_FILES = 7
WIDTH, HEIGHT, BANDS = 240, 160, 12
SCENES = (  # sky above, sky at the horizon, nearest hill: bounds of red, green and blue
    (((60, 90), (90, 130), (170, 210)), ((250, 255), (190, 215), (150, 180)), ((40, 60), (60, 80), (80, 100))),
    (((90, 120), (160, 190), (225, 245)), ((225, 245), (235, 250), (245, 255)), ((50, 80), (100, 130), (70, 95))),
    (((70, 95), (50, 75), (110, 140)), ((245, 255), (150, 180), (130, 155)), ((45, 65), (35, 55), (70, 90))),
    (((110, 140), (190, 210), (205, 225)), ((250, 255), (235, 245), (205, 225)), ((30, 60), (85, 110), (95, 120))),
)
OTHER_LANGUAGE = 14  # every so many posts
TID = "234567abcdefghijklmnopqrstuvwxyz"
NO_EMBED = (0, "", None)


class Sample:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.me = self.new_did()
        handles = list(dict.fromkeys(handle for handle, _name, _text in REPOSTED))
        self.dids = {handle: self.new_did() for handle in handles}
        self.own_posts = []
        self.said = set()
        self.in_other_languages = self.rng.sample(IN_OTHER_LANGUAGES, len(IN_OTHER_LANGUAGES))

    def new_did(self):
        return "did:plc:" + identifier(self.rng, 24)

    def say(self, *templates):
        """Say something that was not said before, if that is possible."""
        for _ in range(50):
            words = {name: self.rng.choice(choices) for name, choices in SLOTS.items()}
            text = self.rng.choice(templates).format(**words)
            text = re.sub(r"(?:^|[.!?] )[a-z]", lambda found: found.group().upper(), text)
            if text not in self.said:
                break
        self.said.add(text)
        return text

    def rows(self):
        for number in range(POSTS):
            share = number / (POSTS - 1)
            moment = FIRST + (LAST - FIRST) * share
            if 0 < number < POSTS - 1:
                moment += timedelta(milliseconds=self.rng.randint(-72_000_000, 72_000_000))
                moment = moment.replace(hour=self.rng.randint(6, 22))
            roll = self.rng.random()
            if number % OTHER_LANGUAGE == 0:
                yield self.post(number, moment)
            elif roll < 0.11:
                yield self.repost(number, moment)
            elif roll < 0.33:
                yield self.reply(number, moment)
            else:
                yield self.post(number, moment)

    def post(self, number, moment):
        if number % OTHER_LANGUAGE == 0 and self.in_other_languages:
            text = self.in_other_languages.pop()[1]
        else:
            text = self.say(*(SEASONS[moment.month - 1] if self.rng.random() < 0.4 else ALL_YEAR))
        return self.row(number, moment, self.me, text, self.embed(self.me))

    def reply(self, number, moment):
        own = self.rng.random() < 0.3 and self.own_posts
        parent = self.own_posts[-1] if own else self.uri(self.rng.choice(list(self.dids.values())), moment, number)
        return self.row(number, moment, self.me, self.say(*REPLIES), parent=parent)

    def repost(self, number, moment):
        handle, _name, text = self.rng.choice(REPOSTED)
        did = self.dids[handle]
        embed = self.embed(did) if self.rng.random() < 0.4 else NO_EMBED
        return self.row(number, moment, did, self.say(text), embed)

    def row(self, number, moment, did, text, embed=NO_EMBED, parent=""):  # noqa: PLR0913, PLR0917
        has_media, embed_type, embed_data = embed
        uri = self.uri(did, moment, number)
        if did == self.me:
            self.own_posts.append(uri)
        counts = [int(self.rng.paretovariate(shape)) - 1 for shape in (0.9, 1.5, 1.7, 2.4)]
        stamp = go_now(
            ARCHIVED + timedelta(milliseconds=number * 7), self.rng.randint(0, 999_999_999), 2 + number * 0.007
        )
        return (
            uri,
            well_formed(cid(self.rng)),
            did,
            text,
            go_utc(moment),
            stamp,
            has_media,
            *counts,
            int(bool(parent)),
            parent,
            embed_type,
            b"null" if embed_data is None else go_json(embed_data),
            b"null",
            stamp,
        )

    def uri(self, did, moment, number):
        """The name of a post says when it was made, in microseconds, as those of Bluesky do."""
        stamp = (int(moment.timestamp()) * 1_000_000 + moment.microsecond) << 10 | number
        return f"at://{did}/app.bsky.feed.post/" + "".join(TID[stamp >> shift & 31] for shift in range(60, -1, -5))

    def embed(self, did):
        """Tell of `has_media`, `embed_type` and `embed_data`, in about the proportions of a real account."""
        roll = self.rng.random()
        if roll < 0.22:
            return 1, "images", self.images(did)
        if roll < 0.34:
            return 1, "external", self.link(did)
        if roll < 0.43:
            return 0, "record", self.quote()
        if roll < 0.45:
            return (
                1,
                "record_with_media",
                {"$type": "app.bsky.embed.recordWithMedia#view", "media": self.images(did), "record": self.quote()},
            )
        return NO_EMBED

    def images(self, did):
        return {
            "$type": "app.bsky.embed.images#view",
            "images": [self.image(did) for _ in range(self.rng.choice((1, 1, 1, 2, 4)))],
        }

    def image(self, did):
        blob = well_formed(blob_cid(self.rng))
        width, height = self.rng.choice(((2000, 1500), (1500, 2000), (1200, 1200), (1920, 1080)))
        return {
            "alt": self.rng.choice(PICTURES),
            "aspectRatio": {"height": height, "width": width},
            "fullsize": f"https://cdn.bsky.app/img/feed_fullsize/plain/{did}/{blob}@jpeg",
            "thumb": f"https://cdn.bsky.app/img/feed_thumbnail/plain/{did}/{blob}@jpeg",
        }

    def link(self, did):
        uri, title, description = self.rng.choice(LINKS)
        blob = well_formed(blob_cid(self.rng))
        thumb = f"https://cdn.bsky.app/img/feed_thumbnail/plain/{did}/{blob}@jpeg"
        return {
            "$type": "app.bsky.embed.external#view",
            "external": {"description": description, "thumb": thumb, "title": title, "uri": uri},
        }

    def quote(self):
        handle, name, text = self.rng.choice(REPOSTED)
        did = self.dids[handle]
        when = FIRST + timedelta(seconds=self.rng.randint(0, 30_000_000))
        uri = self.uri(did, when, 0)
        if self.rng.random() < 0.06:
            record = {"$type": "app.bsky.embed.record#viewNotFound", "notFound": True, "uri": uri}
        else:
            record = {
                "$type": "app.bsky.embed.record#viewRecord",
                "author": {"did": did, "displayName": name, "handle": handle, "labels": []},
                "cid": well_formed(cid(self.rng)),
                "embeds": [],
                "indexedAt": f"{when:%Y-%m-%dT%H:%M:%S.000Z}",
                "labels": [],
                "likeCount": self.rng.randint(0, 60),
                "quoteCount": 1,
                "replyCount": self.rng.randint(0, 9),
                "repostCount": self.rng.randint(0, 12),
                "uri": uri,
                "value": {
                    "$type": "app.bsky.feed.post",
                    "createdAt": f"{when:%Y-%m-%dT%H:%M:%S.000Z}",
                    "text": self.say(text),
                },
            }
        return {"$type": "app.bsky.embed.record#view", "record": record}


def png(rng, width=WIDTH, height=HEIGHT):
    """Return a picture of hills under an evening sky, uncompressed: compressed bytes differ between libraries."""
    high, low, hill = (tuple(rng.randint(*bounds) for bounds in part) for part in rng.choice(SCENES))
    sky = [mixed(high, low, band / (BANDS - 1)) for band in range(BANDS)]
    hills = [mixed(low, hill, share) for share in (0.4, 0.7, 1)]
    sun = (rng.randint(width // 6, width * 5 // 6), rng.randint(height // 5, height // 2), rng.randint(9, 15))
    skylines = [skyline(rng, width, height * share) for share in (0.55, 0.7, 0.85)]

    def color(x, y):
        below = [number for number, line in enumerate(skylines) if y > line[x]]
        if below:
            return BANDS + 1 + below[-1]
        return (
            BANDS
            if (x - sun[0]) ** 2 + (y - sun[1]) ** 2 < sun[2] ** 2
            else min(y * BANDS * 3 // (2 * height), BANDS - 1)
        )

    lines = [[color(x, y) for x in range(width)] for y in range(height)]
    pixels = b"".join(
        b"\0" + bytes(left << 4 | right for left, right in zip(line[::2], line[1::2], strict=True)) for line in lines
    )
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 4, 3, 0, 0, 0)),
        (b"PLTE", bytes(part for each in (*sky, (255, 244, 214), *hills) for part in each)),
        (b"IDAT", zlib.compress(pixels, 0)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )


def mixed(first, second, share):
    return tuple(round(a + (b - a) * share) for a, b in zip(first, second, strict=True))


def skyline(rng, width, middle):
    """Return the height of a ridge at each column: three waves on each other."""
    waves = [(rng.uniform(3, 14) / n, rng.uniform(0, math.tau), n * rng.uniform(0.7, 1.3)) for n in (1, 2, 5)]
    return [
        middle + sum(high * math.sin(start + math.tau * n * x / width) for high, start, n in waves)
        for x in range(width)
    ]


def page(title, text):
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title><p>{text}</p></html>'.encode()


def thumbnails(rng):
    """Pictures of the newest links."""
    return [png(rng) for _ in range(MEDIA_FILES)]


def with_cids(rows, me, pictures):
    """Rows with the CIDs that their own records have in the sample repository."""
    for row, picture in with_pictures(rows, pictures):
        if row[2] == me:
            yield (row[0], cid_text(cid_of(encode(record_of(row, picture)))), *row[2:])
        else:
            yield row


def add_media(connection, pictures, archive):
    """As bskyarchive does: the thumbnails of the newest links, and what a link leads to; no images of posts."""
    folder = archive.parent / "sample-media"
    shutil.rmtree(folder, ignore_errors=True)
    links = connection.execute(
        "SELECT uri FROM posts WHERE embed_type = 'external' ORDER BY created_at DESC, uri"
    ).fetchall()
    for number, (uri,) in enumerate(links[: MEDIA_FILES + 1]):
        title, text = LINKS[0][1:]
        is_page = number == MEDIA_FILES
        content, suffix, kind = (
            (page(title, text), ".html", "text/html") if is_page else (pictures[number], ".png", "image/png")
        )
        digest = hashlib.sha256(content).hexdigest()
        path = folder / digest[:2] / digest[2:4] / f"{digest}{suffix}"
        path.parent.mkdir(parents=True)
        path.write_bytes(content)
        name = path.relative_to(archive.parent.parent).as_posix()
        size = (None, None) if is_page else (WIDTH, HEIGHT)
        row = (digest, uri, kind, name, len(content), *size, "", go_now(ARCHIVED, number + 1, 9.0))
        connection.execute("INSERT INTO media VALUES (?,?,?,?,?,?,?,?,?)", row)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    archive = parser.parse_args().out.resolve()
    archive.unlink(missing_ok=True)
    sample = Sample(SEED)
    connection = apsw.Connection(str(archive))
    connection.execute("PRAGMA journal_mode = delete; PRAGMA synchronous = OFF")
    connection.execute(SCHEMA)
    with connection:
        insert = f"INSERT INTO posts ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
        rows = list(sample.rows())
        pictures = thumbnails(sample.rng)
        connection.executemany(insert, with_cids(rows, sample.me, pictures))
        for handle, name, taken in (
            ("mira-bakes.example", "Mira", ARCHIVED - timedelta(days=120)),
            ("mira.example", "Mira 🌿", ARCHIVED),
        ):
            text = "Bread, birds, boats. Alto. An invented person, for trying things out."
            row = (sample.me, handle, name, text, "", "", 318, 207, 371, go_now(taken, 1, 1.5))
            connection.execute("INSERT INTO profiles VALUES (?,?,?,?,?,?,?,?,?,?)", row)
        add_media(connection, pictures, archive)
    connection.execute("VACUUM")
    connection.close()


if __name__ == "__main__":
    main()
