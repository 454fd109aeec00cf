"""German texts of the pages."""

from exporter_gui.core.formats.html.language import PageLanguage, names

_TEXTS = {
    "About this archive": "Über dieses Archiv",
    "What is here": "Was hier ist",
    "Only these posts were exported:": "Nur diese Beiträge wurden exportiert:",
    "What is missing": "Was fehlt",
    "How to verify it": "Wie man es prüft",
    "Made by Archive Exporter, an unofficial program, from an archive of bskyarchive. The texts belong to their"
    " authors.": "Erstellt mit Archive Exporter, einem inoffiziellen Programm, aus einem Archiv von bskyarchive. Die"
    " Texte gehören ihren Verfassern.",
    "Skip to the content": "Zum Inhalt springen",
    "Archive": "Archiv",
    "Posts": "Beiträge",
    "Years": "Jahre",
    "Search": "Suche",
    "About": "Über",
    "Colors: automatic": "Farben: automatisch",
    "Colors: light": "Farben: hell",
    "Colors: dark": "Farben: dunkel",
    "Nothing on these pages is loaded from the web.": "Nichts auf diesen Seiten wird aus dem Netz geladen.",
    "Search all posts": "Alle Beiträge durchsuchen",
    "own posts": "eigene Beiträge",
    "replies": "Antworten",
    "reposts": "Reposts",
    "pictures here": "Bilder hier",
    "Without a readable date": "Ohne lesbares Datum",
    "Part {n}": "Teil {n}",
    "{n} post": "{n} Beitrag",
    "{n} posts": "{n} Beiträge",
    "Picture lost": "Bild verloren",
    "The archive had this file once; it is missing or damaged now.": "Das Archiv hatte diese Datei einmal; sie fehlt"
    " jetzt oder ist beschädigt.",
    "Picture not included": "Bild nicht enthalten",
    "This export was made without media files.": "Dieser Export wurde ohne Mediendateien erstellt.",
    "Picture": "Bild",
    "Open the file": "Datei öffnen",
    "Picture not archived": "Bild nicht archiviert",
    "Picture {n} of {total} on the web": "Bild {n} von {total} im Netz",
    "On the web": "Im Netz",
    "Alt": "Alt",
    "Picture {n} of {total}, without a description": "Bild {n} von {total}, ohne Beschreibung",
    "Link": "Link",
    "The quoted post had been deleted when this was archived.": "Der zitierte Beitrag war gelöscht, als dies archiviert"
    " wurde.",
    "The quoted post was hidden by a block when this was archived.": "Der zitierte Beitrag war durch eine Blockierung"
    " verborgen, als dies archiviert wurde.",
    "The quoted post was detached by its author.": "Der zitierte Beitrag wurde von seinem Verfasser abgetrennt.",
    "On Bluesky": "Auf Bluesky",
    "Newer": "Neuer",
    "All months": "Alle Monate",
    "Older": "Älter",
    "part {part} of {parts}": "Teil {part} von {parts}",
    "Pages, top": "Seiten, oben",
    "Pages, bottom": "Seiten, unten",
    "Days on this page": "Tage auf dieser Seite",
    "Reposted": "Repostet",
    "Continues an earlier post": "Setzt einen früheren Beitrag fort",
    "Continued in a later post": "Fortgesetzt in einem späteren Beitrag",
    "Reply to {handle}": "Antwort an {handle}",
    "Reply to a post on Bluesky": "Antwort auf einen Beitrag auf Bluesky",
    "Reply": "Antwort",
    "Labeled: {labels}": "Gekennzeichnet: {labels}",
    "Only the beginning of this very long text is shown; a JSON export has all of it.": "Nur der Anfang dieses sehr"
    " langen Textes wird gezeigt; ein JSON-Export enthält ihn ganz.",
    "Video not archived": "Video nicht archiviert",
    "{n} picture, not archived": "{n} Bild, nicht archiviert",
    "{n} pictures, not archived": "{n} Bilder, nicht archiviert",
    "Searching needs JavaScript; everything else here works without.": "Die Suche braucht JavaScript; alles andere"
    " funktioniert ohne.",
    'Words, parts of words, or "a phrase"': 'Wörter, Wortteile oder "eine Wendung"',
    "Kinds of posts": "Arten von Beiträgen",
    "Replies": "Antworten",
    "Reposts": "Reposts",
    "Descriptions of pictures, link cards and quoted posts are searched, too.": "Auch Bildbeschreibungen, Linkkarten und"
    " zitierte Beiträge werden durchsucht.",
    "{n} found; searching {title} …": "{n} gefunden; durchsuche {title} …",
    "1 post found.": "1 Beitrag gefunden.",
    "{n} posts found.": "{n} Beiträge gefunden.",
    "The newest {n} are shown.": "Die neuesten {n} werden gezeigt.",
    "A part of the search is missing: {name}": "Ein Teil der Suche fehlt: {name}",
    "No readable date": "Kein lesbares Datum",
    "reply": "Antwort",
    "repost": "Repost",
    "Show more": "Mehr zeigen",
    "(without text)": "(ohne Text)",
    "Years at a glance": "Die Jahre auf einen Blick",
    "Posts by month": "Beiträge nach Monat",
    "Own posts and replies by hour of the day": "Eigene Beiträge und Antworten nach Tagesstunde",
    "Most liked": "Am häufigsten mit „Gefällt mir“ markiert",
    "Most linked sites": "Am häufigsten verlinkte Websites",
    "All years": "Alle Jahre",
    "Longest threads": "Längste Threads",
    "Likes are those that the archive knew of when it was last updated. Sites and hours are those of own posts and"
    " replies. Posts without a readable date are in no year.": "„Gefällt mir“ sind die, die das Archiv bei seiner"
    " letzten Aktualisierung kannte. Websites und Stunden sind die der eigenen Beiträge und Antworten. Beiträge ohne"
    " lesbares Datum sind in keinem Jahr.",
    "{n} like": "{n} Gefällt mir",
    "{n} likes": "{n} Gefällt mir",
    "{here} of {total} are here": "{here} von {total} sind hier",
    "{n} picture is recorded in the archive, but its file is missing or damaged.": "{n} Bild ist im Archiv verzeichnet,"
    " aber seine Datei fehlt oder ist beschädigt.",
    "{n} pictures are recorded in the archive, but their files are missing or damaged.": "{n} Bilder sind im Archiv"
    " verzeichnet, aber ihre Dateien fehlen oder sind beschädigt.",
    "{n} picture was never archived: bskyarchive does not keep the pictures of posts.": "{n} Bild wurde nie archiviert:"
    " bskyarchive bewahrt die Bilder von Beiträgen nicht auf.",
    "{n} pictures were never archived: bskyarchive does not keep the pictures of posts.": "{n} Bilder wurden nie"
    " archiviert: bskyarchive bewahrt die Bilder von Beiträgen nicht auf.",
    "{n} picture is left out: this export was made without media files.": "{n} Bild ist ausgelassen: Dieser Export wurde"
    " ohne Mediendateien erstellt.",
    "{n} pictures are left out: this export was made without media files.": "{n} Bilder sind ausgelassen: Dieser Export"
    " wurde ohne Mediendateien erstellt.",
    "{n} picture is here in a format that browsers may not show.": "{n} Bild ist hier in einem Format, das Browser"
    " vielleicht nicht anzeigen.",
    "{n} pictures are here in formats that browsers may not show.": "{n} Bilder sind hier in Formaten, die Browser"
    " vielleicht nicht anzeigen.",
    "{n} video is not here.": "{n} Video ist nicht hier.",
    "{n} videos are not here.": "{n} Videos sind nicht hier.",
    "{n} quoted post was deleted, blocked or detached before it was archived.": "{n} zitierter Beitrag wurde gelöscht,"
    " blockiert oder abgetrennt, bevor er archiviert wurde.",
    "{n} quoted posts were deleted, blocked or detached before they were archived.": "{n} zitierte Beiträge wurden"
    " gelöscht, blockiert oder abgetrennt, bevor sie archiviert wurden.",
    "{n} post has no readable date; it stands on a page of its own.": "{n} Beitrag hat kein lesbares Datum; er steht auf"
    " einer eigenen Seite.",
    "{n} posts have no readable date; they stand on a page of their own.": "{n} Beiträge haben kein lesbares Datum; sie"
    " stehen auf einer eigenen Seite.",
    "{n} post is so long that only its beginning is shown.": "{n} Beitrag ist so lang, dass nur sein Anfang gezeigt"
    " wird.",
    "{n} posts are so long that only their beginning is shown.": "{n} Beiträge sind so lang, dass nur ihr Anfang gezeigt"
    " wird.",
    "{n} post has an embed or labels that could not be read.": "{n} Beitrag hat eine Einbettung oder Kennzeichnungen,"
    " die nicht gelesen werden konnten.",
    "{n} posts have embeds or labels that could not be read.": "{n} Beiträge haben Einbettungen oder Kennzeichnungen,"
    " die nicht gelesen werden konnten.",
    "{n} post has unreadable characters, shown as �.": "{n} Beitrag hat unlesbare Zeichen, gezeigt als �.",
    "{n} posts have unreadable characters, shown as �.": "{n} Beiträge haben unlesbare Zeichen, gezeigt als �.",
    "Names of other people are not in the archive; posts of others show their permanent identifier.": "Die Namen anderer"
    " sind nicht im Archiv; ihre Beiträge zeigen ihre dauerhafte Kennung.",
    "Posts that were deleted before they were archived, messages, and other people’s replies are not here.": "Beiträge,"
    " die vor dem Archivieren gelöscht wurden, Nachrichten und Antworten anderer sind nicht hier.",
    "The checksums of all files are in SHA256SUMS beside this page (in a BagIt bag, manifest-sha256.txt above it). In"
    " this folder, the command “{command}” checks them.": "Die Prüfsummen aller Dateien stehen in SHA256SUMS neben"
    " dieser Seite (in einem BagIt-Paket in manifest-sha256.txt darüber). In diesem Ordner prüft sie der Befehl"
    " „{command}“.",
    "manifest.json says from which archive and with which choices this was made.": "manifest.json sagt, aus welchem"
    " Archiv und mit welcher Auswahl dies erstellt wurde.",
    "Each post has a link to the original on Bluesky; it works as long as the post exists there.": "Jeder Beitrag hat"
    " einen Link zum Original auf Bluesky; er führt zum Ziel, solange der Beitrag dort besteht.",
    "The numbers on these pages were counted while the posts were written.": "Die Zahlen auf diesen Seiten wurden"
    " gezählt, während die Beiträge geschrieben wurden.",
    "Own posts": "Eigene Beiträge",
    "from {time}": "ab {time}",
    "until {time}": "bis {time}",
    "without replies": "ohne Antworten",
    "without reposts": "ohne Reposts",
    "only posts with media": "nur Beiträge mit Medien",
    "only posts that contain “{text}”": "nur Beiträge, die „{text}“ enthalten",
    "Account": "Konto",
    "Made from": "Erstellt aus",
    "Pictures": "Bilder",
    "Pictures with a description": "Bilder mit Beschreibung",
    "Videos": "Videos",
    "Link cards": "Linkkarten",
    "Quoted posts": "Zitierte Beiträge",
    "{month}: days {days}": "{month}: Tage {days}",
    "Busiest day: {day}": "Aktivster Tag: {day}",
    "{n} own post": "{n} eigener Beitrag",
    "{n} own posts": "{n} eigene Beiträge",
    "{n} reply": "{n} Antwort",
    "{n} replies": "{n} Antworten",
    "{n} repost": "{n} Repost",
    "{n} reposts": "{n} Reposts",
    "{n} quote": "{n} Zitat",
    "{n} quotes": "{n} Zitate",
    ", ": ", ",
    "{posts} from {first} to {last}.": "{posts} vom {first} bis zum {last}.",
    "No posts.": "Keine Beiträge.",
    "{posts}.": "{posts}.",
    "All times are local times of the computer that made this archive.": "Alle Zeiten sind Ortszeiten des Computers, der"
    " dieses Archiv erstellt hat.",
    "Bluesky posts": "Bluesky-Beiträge",
    "All times are in the time zone {zone}.": "Alle Zeiten gelten für die Zeitzone {zone}.",
}

GERMAN = PageLanguage(
    code="de",
    months=names("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    short_months=names("Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez"),
    weekdays=names("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    day_form="{day}. {month} {year}",
    thousands=".",
    texts=_TEXTS,
)
