"""Headings of the columns in other languages than English."""

from collections.abc import Mapping

from exporter_gui.core.formats.text_language import TextLanguage

_GERMAN = {
    "Date": "Datum",
    "Date (UTC)": "Datum (UTC)",
    "Kind": "Art",
    "Author": "Verfasser",
    "Text": "Text",
    "Likes": "Likes",
    "Reposts": "Reposts",
    "Replies": "Antworten",
    "Quotes": "Zitate",
    "Link": "Link",
    "Reply to": "Antwort auf",
    "Quoted author": "Zitierter Verfasser",
    "Quoted text": "Zitierter Text",
    "Quoted link": "Link zum Zitat",
    "Card title": "Titel der Linkkarte",
    "Card address": "Adresse der Linkkarte",
    "Alt texts": "Bildbeschreibungen",
    "Images": "Bilder",
    "Media files": "Mediendateien",
    "Labels": "Kennzeichnungen",
    "URI": "URI",
    "CID": "CID",
    "Author DID": "DID des Verfassers",
    "Archived": "Archiviert",
    "Links": "Links im Text",
    "Mentions": "Erwähnungen",
    "Tags": "Hashtags",
    "Languages": "Sprachen",
    "Thread start": "Anfang des Threads",
    "Content warnings": "Inhaltswarnungen",
}
_JAPANESE = {
    "Date": "日時",
    "Date (UTC)": "日時 (UTC)",
    "Kind": "種類",
    "Author": "投稿者",
    "Text": "本文",
    "Likes": "いいね",
    "Reposts": "リポスト",
    "Replies": "返信",
    "Quotes": "引用",
    "Link": "リンク",
    "Reply to": "返信先",
    "Quoted author": "引用元の投稿者",
    "Quoted text": "引用元の本文",
    "Quoted link": "引用元のリンク",
    "Card title": "リンクカードのタイトル",
    "Card address": "リンクカードのアドレス",
    "Alt texts": "画像の説明",
    "Images": "画像",
    "Media files": "メディアファイル",
    "Labels": "ラベル",
    "URI": "URI",
    "CID": "CID",
    "Author DID": "投稿者の DID",
    "Archived": "保存日時",
    "Links": "本文中のリンク",
    "Mentions": "メンション",
    "Tags": "ハッシュタグ",
    "Languages": "言語",
    "Thread start": "スレッドの最初の投稿",
    "Content warnings": "コンテンツの警告",
}
_BY_LANGUAGE: Mapping[TextLanguage, Mapping[str, str]] = {"german": _GERMAN, "japanese": _JAPANESE}


def heading_in(language: TextLanguage, english: str) -> str:
    """Return a heading in a language."""
    return _BY_LANGUAGE[language][english] if language in _BY_LANGUAGE else english
