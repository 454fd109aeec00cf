"""Japanese texts of the pages."""

from exporter_gui.core.formats.html.language import PageLanguage, names

_TEXTS = {
    "About this archive": "このアーカイブについて",
    "What is here": "収録内容",
    "Only these posts were exported:": "次の条件の投稿だけを書き出しました:",
    "What is missing": "含まれないもの",
    "How to verify it": "検証の方法",
    "Made by Archive Exporter, an unofficial program, from an archive of bskyarchive. The texts belong to their"
    " authors.": "非公式プログラム Archive Exporter が bskyarchive のアーカイブから作成しました。文章の権利はそれぞれの"
    "投稿者にあります。",
    "Skip to the content": "本文へ移動",
    "Archive": "アーカイブ",
    "Posts": "投稿",
    "Years": "年ごと",
    "Search": "検索",
    "About": "情報",
    "Colors: automatic": "配色: 自動",
    "Colors: light": "配色: ライト",
    "Colors: dark": "配色: ダーク",
    "Nothing on these pages is loaded from the web.": "これらのページはウェブから何も読み込みません。",
    "Search all posts": "すべての投稿を検索",
    "own posts": "自分の投稿",
    "replies": "返信",
    "reposts": "リポスト",
    "pictures here": "収録画像",
    "Without a readable date": "日付不明",
    "Part {n}": "その {n}",
    "{n} post": "投稿 {n} 件",
    "{n} posts": "投稿 {n} 件",
    "Picture lost": "失われた画像",
    "The archive had this file once; it is missing or damaged now.": "以前アーカイブにあったファイルですが、現在は見つから"
    "ないか壊れています。",
    "Picture not included": "含まれない画像",
    "This export was made without media files.": "メディアファイルなしで書き出されました。",
    "Picture": "画像",
    "Open the file": "ファイルを開く",
    "Picture not archived": "保存されていない画像",
    "Picture {n} of {total} on the web": "ウェブ上の画像 {n}/{total}",
    "On the web": "ウェブで見る",
    "Alt": "ALT",
    "Picture {n} of {total}, without a description": "画像 {n}/{total}、説明なし",
    "Link": "リンク",
    "The quoted post had been deleted when this was archived.": "引用された投稿は、保存時にはすでに削除されていました。",
    "The quoted post was hidden by a block when this was archived.": "引用された投稿は、保存時にはブロックにより表示でき"
    "ませんでした。",
    "The quoted post was detached by its author.": "引用された投稿は、投稿者により切り離されました。",
    "On Bluesky": "Bluesky で見る",
    "Newer": "新しい投稿",
    "All months": "すべての月",
    "Older": "古い投稿",
    "part {part} of {parts}": "{part}/{parts}",
    "Pages, top": "ページ、上",
    "Pages, bottom": "ページ、下",
    "Days on this page": "このページの日付",
    "Reposted": "リポスト",
    "Continues an earlier post": "前の投稿の続き",
    "Continued in a later post": "後の投稿に続く",
    "Reply to {handle}": "{handle} への返信",
    "Reply to a post on Bluesky": "Bluesky の投稿への返信",
    "Reply": "返信",
    "Labeled: {labels}": "ラベル: {labels}",
    "Only the beginning of this very long text is shown; a JSON export has all of it.": "非常に長い文章のため、冒頭だけを"
    "表示しています。JSON への書き出しには全文が含まれます。",
    "Video not archived": "保存されていない動画",
    "{n} picture, not archived": "画像 {n} 枚(未保存)",
    "{n} pictures, not archived": "画像 {n} 枚(未保存)",
    "Searching needs JavaScript; everything else here works without.": "検索には JavaScript が必要です。その他はなくても"
    "使えます。",
    'Words, parts of words, or "a phrase"': '単語、単語の一部、または "語句"',
    "Kinds of posts": "投稿の種類",
    "Replies": "返信",
    "Reposts": "リポスト",
    "Descriptions of pictures, link cards and quoted posts are searched, too.": "画像の説明、リンクカード、引用された投稿も"
    "検索されます。",
    "{n} found; searching {title} …": "{n} 件見つかりました。{title} を検索中…",
    "1 post found.": "1 件見つかりました。",
    "{n} posts found.": "{n} 件見つかりました。",
    "The newest {n} are shown.": "新しい {n} 件を表示しています。",
    "A part of the search is missing: {name}": "検索データの一部が見つかりません: {name}",
    "No readable date": "日付不明",
    "reply": "返信",
    "repost": "リポスト",
    "Show more": "さらに表示",
    "(without text)": "(本文なし)",
    "Years at a glance": "年ごとのまとめ",
    "Posts by month": "月ごとの投稿",
    "Own posts and replies by hour of the day": "時刻ごとの自分の投稿と返信",
    "Most liked": "いいねの多い投稿",
    "Most linked sites": "よくリンクしたサイト",
    "All years": "全期間",
    "Longest threads": "長いスレッド",
    "Likes are those that the archive knew of when it was last updated. Sites and hours are those of own posts and"
    " replies. Posts without a readable date are in no year.": "いいねの数は、アーカイブの最終更新時のものです。サイトと時刻"
    "は自分の投稿と返信のものです。日付不明の投稿はどの年にも含まれません。",
    "{n} like": "いいね {n} 件",
    "{n} likes": "いいね {n} 件",
    "{here} of {total} are here": "{total} 件中 {here} 件を収録",
    "{n} picture is recorded in the archive, but its file is missing or damaged.": "画像 {n} 枚は、アーカイブに記録が"
    "ありますが、ファイルが見つからないか壊れています。",
    "{n} pictures are recorded in the archive, but their files are missing or damaged.": "画像 {n} 枚は、アーカイブに"
    "記録がありますが、ファイルが見つからないか壊れています。",
    "{n} picture was never archived: bskyarchive does not keep the pictures of posts.": "画像 {n} 枚は保存されていません。"
    "bskyarchive は投稿の画像を保存しません。",
    "{n} pictures were never archived: bskyarchive does not keep the pictures of posts.": "画像 {n} 枚は保存されていません。"
    "bskyarchive は投稿の画像を保存しません。",
    "{n} picture is left out: this export was made without media files.": "画像 {n} 枚は含まれません。メディアファイルなしで"
    "書き出されました。",
    "{n} pictures are left out: this export was made without media files.": "画像 {n} 枚は含まれません。メディアファイルなしで"
    "書き出されました。",
    "{n} picture is here in a format that browsers may not show.": "画像 {n} 枚は、ブラウザーで表示できない可能性がある形式"
    "です。",
    "{n} pictures are here in formats that browsers may not show.": "画像 {n} 枚は、ブラウザーで表示できない可能性がある形式"
    "です。",
    "{n} video is not here.": "動画 {n} 本は含まれません。",
    "{n} videos are not here.": "動画 {n} 本は含まれません。",
    "{n} quoted post was deleted, blocked or detached before it was archived.": "引用された投稿 {n} 件は、保存前に削除、"
    "ブロック、または切り離されました。",
    "{n} quoted posts were deleted, blocked or detached before they were archived.": "引用された投稿 {n} 件は、保存前に"
    "削除、ブロック、または切り離されました。",
    "{n} post has no readable date; it stands on a page of its own.": "投稿 {n} 件は日付が不明で、別のページにあります。",
    "{n} posts have no readable date; they stand on a page of their own.": "投稿 {n} 件は日付が不明で、別のページに"
    "あります。",
    "{n} post is so long that only its beginning is shown.": "投稿 {n} 件は非常に長いため、冒頭だけを表示しています。",
    "{n} posts are so long that only their beginning is shown.": "投稿 {n} 件は非常に長いため、冒頭だけを表示しています。",
    "{n} post has an embed or labels that could not be read.": "投稿 {n} 件の埋め込みまたはラベルを読み取れませんでした。",
    "{n} posts have embeds or labels that could not be read.": "投稿 {n} 件の埋め込みまたはラベルを読み取れませんでした。",
    "{n} post has unreadable characters, shown as �.": "投稿 {n} 件に読み取れない文字があり、� で表示しています。",
    "{n} posts have unreadable characters, shown as �.": "投稿 {n} 件に読み取れない文字があり、� で表示しています。",
    "Names of other people are not in the archive; posts of others show their permanent identifier.": "他の人の名前は"
    "アーカイブにありません。他の人の投稿には固有の識別子を表示しています。",
    "Posts that were deleted before they were archived, messages, and other people’s replies are not here.": "保存前に"
    "削除された投稿、メッセージ、他の人からの返信は含まれません。",
    "The checksums of all files are in SHA256SUMS beside this page (in a BagIt bag, manifest-sha256.txt above it). In"
    " this folder, the command “{command}” checks them.": "すべてのファイルのチェックサムは、このページと同じ場所の SHA256SUMS"
    " にあります(BagIt 形式では 1 つ上の manifest-sha256.txt)。このフォルダーで「{command}」を実行すると検証できます。",
    "manifest.json says from which archive and with which choices this was made.": "manifest.json に、元のアーカイブと書き"
    "出しの条件が記録されています。",
    "Each post has a link to the original on Bluesky; it works as long as the post exists there.": "各投稿には Bluesky の元の"
    "投稿へのリンクがあります。投稿が残っている間は開けます。",
    "The numbers on these pages were counted while the posts were written.": "これらのページの数は、投稿を書き出しながら"
    "数えたものです。",
    "Own posts": "自分の投稿",
    "from {time}": "{time} 以降",
    "until {time}": "{time} まで",
    "without replies": "返信を除く",
    "without reposts": "リポストを除く",
    "only posts with media": "メディア付きの投稿のみ",
    "only posts that contain “{text}”": "「{text}」を含む投稿のみ",
    "Account": "アカウント",
    "Made from": "元のアーカイブ",
    "Pictures": "画像",
    "Pictures with a description": "説明のある画像",
    "Videos": "動画",
    "Link cards": "リンクカード",
    "Quoted posts": "引用された投稿",
    "{month}: days {days}": "{month}: {days}日",
    "Busiest day: {day}": "最も投稿の多い日: {day}",
    "{n} own post": "自分の投稿 {n} 件",
    "{n} own posts": "自分の投稿 {n} 件",
    "{n} reply": "返信 {n} 件",
    "{n} replies": "返信 {n} 件",
    "{n} repost": "リポスト {n} 件",
    "{n} reposts": "リポスト {n} 件",
    "{n} quote": "引用 {n} 件",
    "{n} quotes": "引用 {n} 件",
    ", ": "、",
    "{posts} from {first} to {last}.": "{first}から{last}までの{posts}。",
    "No posts.": "投稿はありません。",
    "{posts}.": "{posts}。",
    "All times are local times of the computer that made this archive.": "時刻はすべて、このアーカイブを作成したコンピューター"
    "の現地時刻です。",
    "Bluesky posts": "Bluesky の投稿",
    "All times are in the time zone {zone}.": "時刻はすべて {zone} のものです。",
}

JAPANESE = PageLanguage(
    code="ja",
    months=names("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
    short_months=names("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
    weekdays=names("月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
    day_form="{year}年{month}{day}日",
    month_form="{year}年{month}",
    weekday_form="{day} {weekday}",
    texts=_TEXTS,
)
