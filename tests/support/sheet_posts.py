"""Embeds and what spreadsheets show of them."""

HEADINGS = [
    *("Date", "Date (UTC)", "Kind", "Author", "Text", "Likes", "Reposts", "Replies", "Quotes", "Link", "Reply to"),
    *("Quoted author", "Quoted text", "Quoted link", "Card title", "Card address", "Alt texts", "Images"),
    *("Media files", "Labels", "URI", "CID", "Author DID", "Archived"),
]
_QUOTED = (
    b'{"uri":"at://did:plc:q/app.bsky.feed.post/5","author":{"did":"did:plc:q","handle":"q.example"},'
    b'"value":{"text":"quoted, text"},"embeds":[{"images":[{"alt":"not this"}]}]}'
)
_IMAGES = (
    b'"images":[{"alt":"one","fullsize":"https://x/plain/did:plc:x/aaa@jpeg"},{"alt":"","fullsize":"https://x/bbb@png"},'
    b'{"alt":"three","fullsize":"nothing"}]'
)
_QUOTE_CELLS = {
    "Quoted author": "q.example",
    "Quoted text": "quoted, text",
    "Quoted link": "https://bsky.app/profile/did:plc:q/post/5",
}
_IMAGE_CELLS = {"Alt texts": "one\n\nthree", "Images": "3", "Media files": "aaa; bbb"}

EMBEDS = {
    "none": {"embed_data": b"null", "cells": {"Quoted text": "", "Alt texts": "", "Images": "0"}},
    "quote": {"embed_data": b'{"record":' + _QUOTED + b"}", "cells": _QUOTE_CELLS},
    "quote without a handle": {
        "embed_data": b'{"record":{"author":{"did":"did:plc:q"},"uri":5}}',
        "cells": {"Quoted author": "did:plc:q", "Quoted text": "", "Quoted link": ""},
    },
    "feed": {
        "embed_data": b'{"record":{"uri":"at://did:plc:q/app.bsky.feed.generator/cats"}}',
        "cells": {"Quoted link": "at://did:plc:q/app.bsky.feed.generator/cats"},
    },
    "images": {"has_media": 1, "embed_data": b"{" + _IMAGES + b"}", "cells": _IMAGE_CELLS},
    "images that are not media": {
        "embed_data": b"{" + _IMAGES + b"}",
        "cells": {"Alt texts": "one\n\nthree", "Images": "3", "Media files": ""},
    },
    "quote with images": {
        "has_media": 1,
        "embed_data": b'{"media":{' + _IMAGES + b'},"record":{"record":' + _QUOTED + b"}}",
        "cells": _QUOTE_CELLS | _IMAGE_CELLS,
    },
    "card": {
        "has_media": 1,
        "embed_data": b'{"external":{"title":"Title","uri":"https://example.com/?a=1","thumb":"https://x/ccc@jpeg"}}',
        "cells": {"Card title": "Title", "Card address": "https://example.com/?a=1", "Media files": "ccc"},
    },
    "card beside a quote": {
        "embed_data": b'{"media":{"external":{"title":"Title","uri":"u"}},"record":{"record":' + _QUOTED + b"}}",
        "cells": _QUOTE_CELLS | {"Card title": "Title", "Card address": "u"},
    },
    "video": {"embed_data": b'{"$type":"app.bsky.embed.video#view","alt":"a film"}', "cells": {"Alt texts": "a film"}},
    "the first of two members counts": {
        "embed_data": b'{"external":{"title":"first","title":"second"}}',
        "cells": {"Card title": "first"},
    },
}
