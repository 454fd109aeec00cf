<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Archive Exporter</source>
        <translation>Archive Exporter について</translation>
    </message>
    <message>
        <source>Archive Exporter</source>
        <translation>Archive Exporter</translation>
    </message>
    <message>
        <source>for Bluesky archives (unofficial)</source>
        <translation>Bluesky のアーカイブ用(非公式)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>バージョンをコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョンをコピー</translation>
    </message>
</context>
<context>
    <name>AccountComboBox</name>
    <message>
        <source>All accounts ({posts})</source>
        <translation>すべてのアカウント({posts})</translation>
    </message>
    <message>
        <source>All authors ({posts})</source>
        <translation>すべての投稿者({posts})</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>“{name}” is not opened while an export runs. Open it when the export has ended.</source>
        <translation>エクスポート中は「{name}」を開けません。エクスポートが終わってから開いてください。</translation>
    </message>
</context>
<context>
    <name>ArchiveHeading</name>
    <message>
        <source>Open another ar&amp;chive…</source>
        <translation>別のアーカイブを開く(&amp;C)…</translation>
    </message>
    <message>
        <source>Open another archive</source>
        <translation>別のアーカイブを開く</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} ほか {number} 件</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ～ {last}</translation>
    </message>
    <message>
        <source>last archived {time}</source>
        <translation>最終保存 {time}</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>アカウント(&amp;A):</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>期間(&amp;R):</translation>
    </message>
    <message>
        <source>Take:</source>
        <translation>対象:</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>形式(&amp;M):</translation>
    </message>
    <message>
        <source>The account {did} is not in this archive any more; {account} is chosen instead.</source>
        <translation>アカウント {did} はもうこのアーカイブにありません。代わりに {account} を選びました。</translation>
    </message>
    <message>
        <source>The format “{name}” is not known here; {format} is chosen instead.</source>
        <translation>形式「{name}」はここでは使えません。代わりに {format} を選びました。</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known here; this computer&apos;s is chosen instead.</source>
        <translation>タイムゾーン「{zone}」はここでは使えません。代わりにこのコンピューターのものを選びました。</translation>
    </message>
    <message>
        <source>The last day comes before the first; exchange them.</source>
        <translation>終了日が開始日より前です。入れ替えてください。</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Archive Exporter</source>
        <translation>Archive Exporter</translation>
    </message>
    <message>
        <source>An export is running. Stop it and close?</source>
        <translation>書き出し中です。中止して閉じますか?</translation>
    </message>
    <message>
        <source>Nothing will be written. The file that was there, if any, stays unchanged.</source>
        <translation>何も書き込まれません。既存のファイルがあれば、そのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>中止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep exporting</source>
        <translation>書き出しを続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Archive Exporter</source>
        <translation>Archive Exporter</translation>
    </message>
    <message>
        <source>Something went wrong inside Archive Exporter. Your archive is unchanged, and no unfinished file is left. Please close the program, start it again, and copy the details into a report.

They are also in {log}, without any text of posts.</source>
        <translation>Archive Exporter 内部で問題が発生しました。アーカイブは変更されておらず、書きかけのファイルも残っていません。プログラムを閉じて起動し直し、詳細を報告にコピーしてください。

詳細は {log} にも記録されています(投稿の本文は含まれません)。</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>DestinationQuestion</name>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <translation>「{name}」は既にあります。置き換えますか?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
</context>
<context>
    <name>ExportAnnouncer</name>
    <message>
        <source>An archive is being exported.</source>
        <translation>アーカイブを書き出しています。</translation>
    </message>
    <message>
        <source>“{name}” holds {posts}.</source>
        <translation>「{name}」: {posts}</translation>
    </message>
    <message>
        <source>Export completed</source>
        <translation>書き出しが完了しました</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>書き出しに失敗しました</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Posts that will be exported</source>
        <translation>書き出される投稿</translation>
    </message>
    <message>
        <source>The size is estimated from some of the posts; the file is larger where others are longer.</source>
        <translation>サイズは一部の投稿からの見積もりです。他の投稿がより長い場合、ファイルは大きくなります。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>{posts}, about {size}</source>
        <translation>{posts}、約 {size}</translation>
    </message>
    <message>
        <source>{posts} match these choices.</source>
        <translation>この条件に合う投稿: {posts}</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Repl&amp;ies</source>
        <translation>返信(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;posts of others</source>
        <translation>他の人の投稿のリポスト(&amp;P)</translation>
    </message>
    <message>
        <source>Only posts &amp;with media</source>
        <translation>メディアつきの投稿のみ(&amp;W)</translation>
    </message>
    <message>
        <source>Text that posts contain</source>
        <translation>投稿に含まれる文字列</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Text contai&amp;ns</source>
        <translation>含まれる文字列(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;posts by all accounts ({posts})</source>
        <translation>全アカウントのリポスト({posts} 件)(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;posts of others ({posts})</source>
        <translation>他の人の投稿のリポスト({posts} 件)(&amp;P)</translation>
    </message>
    <message>
        <source>Posts that were reposted; bskyarchive&apos;s own export leaves them out.</source>
        <translation>リポストされた投稿です。bskyarchive 自身の書き出しには含まれません。</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help – Archive Exporter</source>
        <translation>ヘルプ – Archive Exporter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>お約束</translation>
    </message>
    <message>
        <source>What an archive is</source>
        <translation>アーカイブとは</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Replies and reposts</source>
        <translation>返信とリポスト</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What may be missing</source>
        <translation>欠けている可能性があるもの</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Your archive is opened read-only and never changed. The file you asked for appears complete and checked, or not at all. We tell you what is missing. Nothing leaves your computer.</source>
        <translation>アーカイブは読み取り専用で開かれ、決して変更されません。書き出すファイルは、完全で検査済みのものだけが現れます。欠けているものはお知らせします。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>bskyarchive is an open-source program that keeps a person&apos;s Bluesky posts in one file, a database of SQLite. Archive Exporter reads that file. It is unofficial, and not made by Bluesky.</source>
        <translation>bskyarchive は、ある人の Bluesky の投稿を 1 つのファイル(SQLite のデータベース)に保存するオープンソースのプログラムです。Archive Exporter はそのファイルを読み取ります。Archive Exporter は非公式のもので、Bluesky が作ったものではありません。</translation>
    </message>
    <message>
        <source>The file is usually called archive.db and lies in the folder “data”, inside the folder in which bskyarchive was started. Media files lie beside it, in “data/media”. You may export while bskyarchive is running: the file then holds the posts of one moment.</source>
        <translation>ファイルの名前はふつう archive.db で、bskyarchive を起動したフォルダーの中の「data」フォルダーにあります。メディアファイルはその隣の「data/media」にあります。bskyarchive の実行中でも書き出せます。その場合、書き出したファイルにはある一時点の投稿が入ります。</translation>
    </message>
    <message>
        <source>A date means the whole day in the time zone that is shown, and both ends are included: from and to the same date is that one day. An empty field is an open end.</source>
        <translation>日付は、表示されているタイムゾーンでの丸一日を表し、開始日も終了日も含まれます。開始日と終了日が同じなら、その 1 日だけです。空欄にすると、その側の期限はなくなります。</translation>
    </message>
    <message>
        <source>What counts is the time at which a post was written, by its author&apos;s clock.</source>
        <translation>基準になるのは、投稿者の時計で投稿が書かれた日時です。</translation>
    </message>
    <message>
        <source>An archive belongs to one account or to several, and you choose whose posts you want. Replies are posts like any other, and can be left out.</source>
        <translation>アーカイブは 1 つまたは複数のアカウントのもので、だれの投稿を書き出すかを選べます。返信もほかと同じ投稿であり、除くこともできます。</translation>
    </message>
    <message>
        <source>The archive also holds the posts of other people that the account has reposted, each under the name of its author. They are exported only if you ask for them.</source>
        <translation>アーカイブには、アカウントがリポストした他の人の投稿も、それぞれの投稿者の名前で入っています。これらは、ご指定があった場合にだけ書き出されます。</translation>
    </message>
    <message>
        <source>In every format, the newest post comes first.</source>
        <translation>どの形式でも、新しい投稿から順に並びます。</translation>
    </message>
    <message>
        <source>bskyarchive keeps the preview pictures of links, but not the pictures of posts: a post with media may have no file in the archive. Names of other authors, and the beginnings of other people&apos;s threads, are not in it either.</source>
        <translation>bskyarchive はリンクのプレビュー画像を保存しますが、投稿の画像は保存しません。そのため、メディアつきの投稿でも、アーカイブにファイルがないことがあります。他の投稿者の名前や、他の人のスレッドの始まりの部分も含まれていません。</translation>
    </message>
    <message>
        <source>Where something could not be written as it is stored, the result says how many posts that concerns, and why.</source>
        <translation>保存されているとおりに書き出せなかったものがあれば、該当する投稿の件数と理由を結果でお知らせします。</translation>
    </message>
    <message>
        <source>Tab goes to the next field and Shift+Tab back; Space presses a button; the arrow keys change a value.</source>
        <translation>Tab で次の項目へ、Shift+Tab で前の項目へ移ります。スペースキーでボタンを押し、矢印キーで値を変えます。</translation>
    </message>
    <message>
        <source>{keys}: {action}</source>
        <translation>{keys}: {action}</translation>
    </message>
    <message>
        <source>Escape closes a dialog, this one too. Ctrl+A and Ctrl+C copy a text.</source>
        <translation>Esc はダイアログを閉じます。このダイアログも同じです。Ctrl+A と Ctrl+C でテキストをコピーします。</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Details of the chosen export</source>
        <translation>選択した書き出しの詳細</translation>
    </message>
    <message>
        <source>written in {duration}</source>
        <translation>{duration} で書き出し</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>ファイル: {path}</translation>
    </message>
    <message>
        <source>Archive: {path}</source>
        <translation>アーカイブ: {path}</translation>
    </message>
    <message>
        <source>Dates: {dates}; filters: {filters}</source>
        <translation>期間: {dates}、絞り込み: {filters}</translation>
    </message>
    <message>
        <source>SHA-256: {digest}</source>
        <translation>SHA-256: {digest}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Export history</source>
        <translation>書き出しの履歴</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>Export a&amp;gain…</source>
        <translation>もう一度書き出す(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>一覧から削除(&amp;R)</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>ファイル自体は元の場所に残ります。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>file, outcome, account, dates, archive, message …</source>
        <translation>ファイル、結果、アカウント、日付、アーカイブ、メッセージなど</translation>
    </message>
    <message>
        <source>Exports, the newest first</source>
        <translation>書き出し(新しい順)</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>検索(&amp;S):</translation>
    </message>
    <message>
        <source>No export matches “{search}”.</source>
        <translation>「{search}」に一致する書き出しはありません。</translation>
    </message>
    <message>
        <source>No exports in this session yet.</source>
        <translation>このセッションではまだ書き出していません。</translation>
    </message>
    <message>
        <source>No exports yet. Each one will be listed here: what it took, and where its file is.</source>
        <translation>書き出しはまだありません。書き出すたびに、その対象とファイルの場所がここに一覧表示されます。</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Finished</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>投稿数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Completed, with remarks</source>
        <translation>完了(注記あり)</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>File changed since</source>
        <translation>ファイルはその後変更されました</translation>
    </message>
    <message>
        <source>File moved or deleted</source>
        <translation>ファイルは移動または削除されました</translation>
    </message>
</context>
<context>
    <name>LimitsLine</name>
    <message>
        <source>Dates and filters</source>
        <translation>期間と条件</translation>
    </message>
    <message>
        <source>Choices that have changed</source>
        <translation>変わった選択</translation>
    </message>
    <message>
        <source>Ta&amp;ke everything</source>
        <translation>すべて対象にする(&amp;K)</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>すべて対象にする</translation>
    </message>
    <message>
        <source>All dates, with replies, with and without media, any text</source>
        <translation>全期間、返信を含む、メディアの有無を問わず、文字列の指定なし</translation>
    </message>
    <message>
        <source>Only: {limits}</source>
        <translation>限定: {limits}</translation>
    </message>
    <message>
        <source>{number} of {posts}: {limits}</source>
        <translation>{posts}のうち {number} 件: {limits}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Archive Exporter</source>
        <translation>Archive Exporter</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったアーカイブ(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample archive</source>
        <translation>サンプルアーカイブを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Cancel the export</source>
        <translation>書き出しを中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Colours of the des&amp;ktop</source>
        <translation>デスクトップの配色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Archive Exporter</source>
        <translation>Archive Exporter について(&amp;A)</translation>
    </message>
    <message>
        <source>{path} (gone)</source>
        <translation>{path}(見つかりません)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message>
        <source>The chosen post</source>
        <translation>選択した投稿</translation>
    </message>
    <message>
        <source>Choose a post to read all of it.</source>
        <translation>投稿を選ぶと全文を表示します。</translation>
    </message>
    <message>
        <source>This post is no longer in the archive.</source>
        <translation>この投稿はもうアーカイブにありません。</translation>
    </message>
    <message>
        <source>A reply to {uri}</source>
        <translation>返信先: {uri}</translation>
    </message>
    <message>
        <source>… (the rest is not shown here, but exported)</source>
        <translation>…(残りはここには表示されませんが、書き出されます)</translation>
    </message>
    <message>
        <source>Image: {description}</source>
        <translation>画像: {description}</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>Video: {description}</source>
        <translation>動画: {description}</translation>
    </message>
    <message>
        <source>Link: {title}</source>
        <translation>リンク: {title}</translation>
    </message>
    <message>
        <source>Quoted: {author}</source>
        <translation>引用: {author}</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>リポスト</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>quote, media</source>
        <translation>引用とメディア</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Posts that will be exported</source>
        <translation>書き出される投稿</translation>
    </message>
</context>
<context>
    <name>PreviewTrouble</name>
    <message>
        <source>Why posts could not be read</source>
        <translation>投稿を読めなかった理由</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Posts could not be read. {why}</source>
        <translation>投稿を読めませんでした。{why}</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進行状況</translation>
    </message>
    <message>
        <source>Posts written</source>
        <translation>書き出した投稿</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>書き出しを中止</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み込んでいます…</translation>
    </message>
    <message>
        <source>{done} of {total} posts · {size} written · {rate} posts a second · {left} left</source>
        <translation>{total} 件中 {done} 件 · {size} 書き込み済み · 毎秒 {rate} 件 · 残り {left}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>RangePanel</name>
    <message>
        <source>the first post</source>
        <translation>最初の投稿</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>the last post</source>
        <translation>最後の投稿</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>All &amp;dates</source>
        <translation>全期間(&amp;D)</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>～(&amp;O)</translation>
    </message>
    <message>
        <source>Whole days, both included, in the &amp;zone</source>
        <translation>両日を含む丸一日単位、タイムゾーン(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>RangePresets</name>
    <message>
        <source>Prese&amp;ts</source>
        <translation>よく使う期間(&amp;T)</translation>
    </message>
    <message>
        <source>Ranges that are asked for often</source>
        <translation>よく使う期間</translation>
    </message>
    <message>
        <source>&amp;All dates</source>
        <translation>全期間(&amp;A)</translation>
    </message>
    <message>
        <source>Last {days} &amp;days of the archive</source>
        <translation>アーカイブの最後の {days} 日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;This year</source>
        <translation>今年(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>昨年(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Result of the export</source>
        <translation>書き出しの結果</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>詳細をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Export a&amp;gain…</source>
        <translation>もう一度書き出す(&amp;G)…</translation>
    </message>
    <message>
        <source>Dismiss the result</source>
        <translation>結果を閉じる</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>“{name}” holds {posts} ({size}), written in {duration}.</source>
        <translation>「{name}」に {posts}({size})を {duration} で書き出しました。</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Completed, with remarks</source>
        <translation>完了(注意事項あり)</translation>
    </message>
    <message>
        <source>Nothing was written. The file that was there, if any, is unchanged.</source>
        <translation>何も書き込まれていません。既存のファイルがあれば、そのままです。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗しました</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Posts per month</source>
        <translation>1 か月ごとの投稿数</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>No posts</source>
        <translation>投稿なし</translation>
    </message>
    <message>
        <source>up to {posts} a day</source>
        <translation>1 日に最大 {posts} 件</translation>
    </message>
    <message>
        <source>up to {posts} a month</source>
        <translation>1 か月に最大 {posts} 件</translation>
    </message>
    <message>
        <source>up to {posts} a year</source>
        <translation>1 年に最大 {posts} 件</translation>
    </message>
    <message>
        <source>up to {posts} a century</source>
        <translation>1 世紀に最大 {posts} 件</translation>
    </message>
    <message>
        <source>Posts per day</source>
        <translation>1 日ごとの投稿数</translation>
    </message>
    <message>
        <source>Posts per year</source>
        <translation>1 年ごとの投稿数</translation>
    </message>
    <message>
        <source>Posts per century</source>
        <translation>1 世紀ごとの投稿数</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>{first} 以降</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>{last} まで</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>{name}: {posts}</source>
        <translation>{name}: {posts}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} ～ {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>Drag over the bars to choose dates, or click one, and with Shift another; double-click for all. Left and Right move the range, with Shift its end, with Ctrl its beginning; Home and End move it all the way; Escape chooses all. Plus and minus, or Ctrl and the mouse wheel, zoom.</source>
        <translation>棒の上をドラッグして期間を選ぶか、棒をクリックし、Shift を押しながら別の棒をクリックします。ダブルクリックで全期間を選びます。左右の矢印キーは期間を動かし、Shift を押しながらだと終わりを、Ctrl を押しながらだと始まりを動かします。Home と End は端まで動かし、Esc は全期間を選びます。プラスとマイナスのキー、または Ctrl とマウスホイールで拡大・縮小します。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Export your Bluesky archive</source>
        <translation>Bluesky のアーカイブを書き出す</translation>
    </message>
    <message>
        <source>Drop here the archive that bskyarchive keeps, or choose it.</source>
        <translation>bskyarchive のアーカイブをここにドロップするか、選んでください。</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>アーカイブを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Try the sample archive</source>
        <translation>サンプルアーカイブを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Why the archive could not be opened</source>
        <translation>アーカイブを開けなかった理由</translation>
    </message>
    <message>
        <source>Your archive is opened read-only and never changed. The file you asked for appears complete and checked, or not at all. We tell you what is missing. Nothing leaves your computer.</source>
        <translation>アーカイブは読み取り専用で開かれ、決して変更されません。書き出すファイルは、完全で検査済みのものだけが現れます。欠けているものはお知らせします。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>以前開いたもの(&amp;B)</translation>
    </message>
    <message>
        <source>Archives opened before</source>
        <translation>以前開いたアーカイブ</translation>
    </message>
    <message>
        <source>{path} (gone)</source>
        <translation>{path}(見つかりません)</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>「{name}」を開いています…</translation>
    </message>
</context>
<context>
    <name>ZoneComboBox</name>
    <message>
        <source>This computer&apos;s ({zone})</source>
        <translation>このコンピューター({zone})</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>all dates</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 以降</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} まで</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ～ {last}</translation>
    </message>
    <message>
        <source>no replies</source>
        <translation>返信を除く</translation>
    </message>
    <message>
        <source>with reposts</source>
        <translation>リポストを含む</translation>
    </message>
    <message>
        <source>with media only</source>
        <translation>メディアつきのみ</translation>
    </message>
    <message>
        <source>text “{text}”</source>
        <translation>「{text}」を含む</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no folder for the data of programs; history and settings are not kept in this session.</source>
        <translation>プログラムのデータ用フォルダーがありません。このセッションでは履歴と設定は保存されません。</translation>
    </message>
    <message>
        <source>“{path}” is damaged; history and settings are not kept in this session. Move that file away to have them again.</source>
        <translation>「{path}」は壊れています。このセッションでは履歴と設定は保存されません。そのファイルを移動すると、また使えます。</translation>
    </message>
    <message>
        <source>“{path}” is being written by another program; history and settings are not kept in this session. Start Archive Exporter again to have them.</source>
        <translation>「{path}」には別のプログラムが書き込み中です。このセッションでは履歴と設定は保存されません。Archive Exporter を起動し直すと使えます。</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” cannot be written; history and settings are not kept in this session. Free some space to have them again.</source>
        <translation>ディスクがいっぱいのため「{path}」に書き込めません。このセッションでは履歴と設定は保存されません。空きを増やすと、また使えます。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written; history and settings are not kept in this session. Check that you may write to it and to its folder.</source>
        <translation>「{path}」に書き込めません。このセッションでは履歴と設定は保存されません。ファイルとそのフォルダーに書き込む権限があるか確かめてください。</translation>
    </message>
    <message>
        <source>“{name}” was not written by Archive Exporter; history and settings are not kept in this session. Move that file away to have them again.</source>
        <translation>「{name}」は Archive Exporter が書いたものではありません。このセッションでは履歴と設定は保存されません。そのファイルを移動すると、また使えます。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Archive Exporter; history and settings are not kept in this session.</source>
        <translation>「{name}」はより新しい Archive Exporter が書いたものです。このセッションでは履歴と設定は保存されません。</translation>
    </message>
    <message>
        <source>Something went wrong inside Archive Exporter, and nothing was written; copy the details into a report.</source>
        <translation>Archive Exporter の内部で問題が起き、何も書き込まれませんでした。詳細をコピーして報告してください。</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program; try again in a moment.</source>
        <translation>「{name}」には別のプログラムが書き込み中です。少し待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{name}” is not stored as UTF-8, as bskyarchive&apos;s archives are.</source>
        <translation>「{name}」は、bskyarchive のアーカイブのような UTF-8 では保存されていません。</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program (its posts lack {columns}); choose the archive that bskyarchive keeps.</source>
        <translation>「{name}」は別のプログラムのデータベースです(投稿に {columns} がありません)。bskyarchive のアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program (it has no table of posts); choose the archive that bskyarchive keeps.</source>
        <translation>「{name}」は別のプログラムのデータベースです(投稿の表がありません)。bskyarchive のアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>“{path}” is a folder; choose the archive file in it, which ends in .db.</source>
        <translation>「{path}」はフォルダーです。その中の .db で終わるアーカイブファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{path}” is not an ordinary file; choose the archive that bskyarchive keeps.</source>
        <translation>「{path}」は通常のファイルではありません。bskyarchive のアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is empty; choose the archive that bskyarchive keeps.</source>
        <translation>「{name}」は空です。bskyarchive のアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program ({reason}); choose the archive as bskyarchive keeps it.</source>
        <translation>「{name}」は別のプログラムによって変更されています({reason})。bskyarchive が保存したままのアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>its posts are a view, not a table</source>
        <translation>投稿が表ではなくビューです</translation>
    </message>
    <message>
        <source>its posts have a column called rowid</source>
        <translation>投稿に rowid という名前の列があります</translation>
    </message>
    <message>
        <source>its posts are stored WITHOUT ROWID</source>
        <translation>投稿が WITHOUT ROWID で保存されています</translation>
    </message>
    <message>
        <source>“{path}” does not exist; check its name and folder.</source>
        <translation>「{path}」がありません。名前とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>The name of “{path}” is not text that SQLite can open; rename the archive.</source>
        <translation>「{path}」の名前は SQLite で開ける文字列ではありません。アーカイブの名前を変えてください。</translation>
    </message>
    <message>
        <source>There is not enough space for “{name}”: it needs about {size}, and {free} are free in “{folder}”; free some space or choose another folder.</source>
        <translation>「{name}」の空きが足りません。約 {size} 必要ですが、「{folder}」の空きは {free} です。空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The drive of “{folder}” does not confirm that it has stored a file; eject it properly before you unplug it or switch it off.</source>
        <translation>「{folder}」のドライブは、ファイルを保存したことを確認できません。取り外したり電源を切ったりする前に、正しく取り出してください。</translation>
    </message>
    <message>
        <source>“{name}” was not stored as it was written, so it was removed; check the disk or drive that “{folder}” is on and try again.</source>
        <translation>「{name}」は書き込んだとおりに保存されなかったため、削除しました。「{folder}」のあるディスクやドライブを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{name}” could not be given the owner and the permissions of the file that it replaced; set them yourself if others use it.</source>
        <translation>「{name}」に、置き換えたファイルの所有者と権限を設定できませんでした。他の人が使う場合は、自分で設定してください。</translation>
    </message>
    <message>
        <source>The folder of “{path}” was moved, renamed or removed during the export, so nothing was written; export again.</source>
        <translation>書き出し中に「{path}」のフォルダーが移動、名前変更、または削除されたため、何も書き込まれませんでした。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>“{path}” exists, and its drive cannot replace a file in one step; choose another name.</source>
        <translation>「{path}」は既にあり、そのドライブはファイルを一度に置き換えられません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The temporary file “{part}” could not be removed from “{folder}”; remove it yourself.</source>
        <translation>一時ファイル「{part}」を「{folder}」から削除できませんでした。自分で削除してください。</translation>
    </message>
    <message>
        <source>“{path}” is not the name of a file; choose one.</source>
        <translation>「{path}」はファイル名ではありません。ファイル名を選んでください。</translation>
    </message>
    <message>
        <source>“{path}” is a folder; add a file name to it.</source>
        <translation>「{path}」はフォルダーです。ファイル名を付けてください。</translation>
    </message>
    <message>
        <source>“{folder}” is a file, not a folder; choose a folder.</source>
        <translation>「{folder}」はフォルダーではなくファイルです。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; create it or choose another.</source>
        <translation>フォルダー「{folder}」がありません。作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{path}” is not an ordinary file; choose another name.</source>
        <translation>「{path}」は通常のファイルではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{path}” exists already; choose another name, or allow it to be replaced (--force on the command line).</source>
        <translation>「{path}」は既にあります。別の名前を選ぶか、置き換えを許可してください(コマンドラインでは --force)。</translation>
    </message>
    <message>
        <source>“{name}” is not a SQLite database, or its beginning is damaged; choose the archive that bskyarchive keeps, or restore a backup of it.</source>
        <translation>「{name}」は SQLite データベースではないか、先頭が壊れています。bskyarchive のアーカイブを選ぶか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}); check the disk or drive that it is on and try again.</source>
        <translation>「{name}」を読めません({reason})。そのディスクやドライブを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as an archive ({reason}); restore a backup of it, or rebuild it with bskyarchive.</source>
        <translation>「{name}」をアーカイブとして読めません({reason})。バックアップから復元するか、bskyarchive で作り直してください。</translation>
    </message>
    <message>
        <source>“{name}” holds bytes that are not text where its structure is described; restore a backup of it, or rebuild it with bskyarchive.</source>
        <translation>「{name}」の構造の記述に、文字列ではないバイトがあります。バックアップから復元するか、bskyarchive で作り直してください。</translation>
    </message>
    <message>
        <source>“{name}” holds a value too large to be read, larger than any that bskyarchive keeps; rebuild it with bskyarchive.</source>
        <translation>「{name}」には、bskyarchive が保存するどの値よりも大きく、読めない値があります。bskyarchive で作り直してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{name}”; close other programs and try again.</source>
        <translation>「{name}」を読むためのメモリーが足りません。他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many files are open to read “{name}”; close other programs and try again.</source>
        <translation>開いているファイルが多すぎて「{name}」を読めません。他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system starts no further thread to read “{name}”; close other programs and try again.</source>
        <translation>システムがこれ以上スレッドを開始できないため「{name}」を読めません。他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is not enough space in “{folder}” for temporary files to read “{name}”; free some space, or set TMPDIR to a larger folder.</source>
        <translation>「{name}」を読むための一時ファイルの空きが「{folder}」に足りません。空きを増やすか、TMPDIR をより大きなフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>The temporary files that it takes to read “{name}” cannot be kept in “{folder}” ({reason}); check that folder, or set TMPDIR to another one.</source>
        <translation>「{name}」を読むための一時ファイルを「{folder}」に置けません({reason})。そのフォルダーを確かめるか、TMPDIR を別のフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not written; free space in “{folder}” or choose another folder.</source>
        <translation>ディスクがいっぱいのため「{name}」は書き込まれませんでした。「{folder}」の空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” may not be written in “{folder}”; choose a folder that you may write to.</source>
        <translation>「{folder}」に「{name}」を書き込む権限がありません。書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The name “{name}…” is too long for this disk; choose a shorter one.</source>
        <translation>名前「{name}…」はこのディスクには長すぎます。短い名前を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is too large for this disk; choose a folder on another one, or a shorter range of dates.</source>
        <translation>「{name}」はこのディスクには大きすぎます。別のディスクのフォルダーか、より短い期間を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” could not be written in “{folder}” ({reason}); check the disk or choose another folder.</source>
        <translation>「{name}」を「{folder}」に書き込めませんでした({reason})。ディスクを確かめるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Too many files are open to write “{name}”; close other programs and try again.</source>
        <translation>開いているファイルが多すぎて「{name}」に書き込めません。他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is not enough memory to write “{name}”; close other programs and try again.</source>
        <translation>「{name}」に書き込むためのメモリーが足りません。他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: of {all} posts only {posts} could be read; restore a backup of it, or rebuild it with bskyarchive.</source>
        <translation>「{name}」は壊れています。{all} 件のうち {posts} 件しか読めませんでした。バックアップを復元するか、bskyarchive で作り直してください。</translation>
    </message>
    <message>
        <source>Reading this archive takes a private copy of {size} in “{folder}”, but only {free} are free there; free some space, or set TMPDIR to a larger folder.</source>
        <translation>このアーカイブを読むには「{folder}」に {size} の作業用コピーが必要ですが、空きは {free} しかありません。空きを増やすか、TMPDIR により大きなフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“{path}” belongs to the archive itself; choose another file to write to.</source>
        <translation>「{path}」はアーカイブ自体のファイルです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{posts} with a time that cannot be read, written as it is stored.</source>
        <translation>{posts}: 日時が読み取れないため、保存されているとおりに書き込みました。</translation>
    </message>
    <message>
        <source>{posts} with an embed or labels that are not valid JSON, written as text.</source>
        <translation>{posts}: 埋め込みまたはラベルが正しい JSON ではないため、文字列として書き込みました。</translation>
    </message>
    <message>
        <source>{posts} with bytes that are not UTF-8, replaced by U+FFFD.</source>
        <translation>{posts}: UTF-8 でないバイトがあり、U+FFFD に置き換えました。</translation>
    </message>
    <message>
        <source>{posts} with bytes that are not UTF-8, kept as they are stored, as bskyarchive does; other programs may refuse the file.</source>
        <translation>{posts}に UTF-8 ではないバイトがあり、bskyarchive と同じく保存されたまま書き出しました。他のプログラムはこのファイルを受け付けないかもしれません。</translation>
    </message>
    <message>
        <source>For example: {places}.</source>
        <translation>例: {places}。</translation>
    </message>
    <message>
        <source>{posts} without a readable date left out; export without dates to have them.</source>
        <translation>{posts}: 読み取れる日付がないため除きました。含めるには、期間を指定せずに書き出してください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut short; copy it again from where it came from, or restore a backup.</source>
        <translation>「{name}」は壊れているか、途中で切れています。元の場所からもう一度コピーするか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened; check that you may read it and the folder it is in.</source>
        <translation>「{name}」を開けません。ファイルとそのフォルダーを読む権限があるか確かめてください。</translation>
    </message>
    <message>
        <source>The range ends before it begins; exchange its two ends.</source>
        <translation>期間の終わりが始まりより前です。入れ替えてください。</translation>
    </message>
    <message>
        <source>“{text}” is neither a date nor an instant; write it like 2024-03-31 or 2024-03-31T18:00:00+02:00.</source>
        <translation>「{text}」は日付でも時刻でもありません。2024-03-31 または 2024-03-31T18:00:00+02:00 のように書いてください。</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>投稿 1 件</translation>
    </message>
    <message>
        <source>{posts} posts</source>
        <translation>投稿 {posts} 件</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file on Windows, because of one of the characters &lt; &gt; : &quot; / \ | ? * or a control character in it; choose another name.</source>
        <translation>「{name}」には &lt; &gt; : &quot; / \ | ? * のいずれかの文字か制御文字があるため、Windows ではファイル名にできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” ends in a dot or a space, which Windows leaves out of names; choose another name.</source>
        <translation>「{name}」の末尾はピリオドか空白で、Windows はこれを名前から省きます。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is the name of a device on Windows; choose another name.</source>
        <translation>「{name}」は Windows ではデバイスの名前です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” holds a post with {size} of embedded data, more than can be read; remove that post.</source>
        <translation>「{name}」には {size} の埋め込みデータを持つ投稿があり、大きすぎて読めません。その投稿を取り除いてください。</translation>
    </message>
    <message>
        <source>its profiles are too many or too large to be read</source>
        <translation>プロフィールが多すぎるか大きすぎて読めません</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone that is known here; choose another, like Europe/Berlin or UTC.</source>
        <translation>「{name}」はここで使えるタイムゾーンではありません。Europe/Berlin や UTC のような別のものを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used, because this computer has no time-zone data; install it (the package tzdata), or choose UTC.</source>
        <translation>このコンピューターにタイムゾーンのデータがないため「{name}」は使えません。データ(パッケージ tzdata)をインストールするか、UTC を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {posts} that its index lists cannot be found in it; restore a backup of it, or copy the others into a new archive with the free program sqlite3: {command}</source>
        <translation>「{name}」は壊れています。索引にある{posts}が見つかりません。バックアップから復元するか、残りを無料のプログラム sqlite3 で新しいアーカイブにコピーしてください: {command}</translation>
    </message>
    <message>
        <source>An index in “{name}” is damaged: other programs may miss posts or show some twice; here each is read once, without the index. Copy them into a new archive with the free program sqlite3: {command}</source>
        <translation>「{name}」の索引が壊れています。他のプログラムでは投稿が抜けたり重複したりするかもしれませんが、ここでは索引を使わずに各投稿を一度ずつ読みます。無料のプログラム sqlite3 で新しいアーカイブにコピーしてください: {command}</translation>
    </message>
    <message>
        <source>“{name}” is damaged: some of its posts are stored twice under one number; restore a backup of it, or copy its posts into a new archive with the free program sqlite3: {command}</source>
        <translation>「{name}」は壊れています。一部の投稿が同じ番号で二重に保存されています。バックアップから復元するか、投稿を無料のプログラム sqlite3 で新しいアーカイブにコピーしてください: {command}</translation>
    </message>
    <message>
        <source>A row for each post, with the names of its media files: opens in spreadsheets.</source>
        <translation>投稿ごとに 1 行、メディアファイル名つき。表計算ソフトで開けます。</translation>
    </message>
    <message>
        <source>CSV opens in a spreadsheet: a line a post, with its text, times, counts and the names of its media. Times are cut to the second, and quotes and links are not in it.</source>
        <translation>CSV は表計算ソフトで開けます。投稿ごとに 1 行で、本文、日時、各種の件数、メディアの名前が入ります。日時は秒未満が切り捨てられ、引用とリンクは含まれません。</translation>
    </message>
    <message>
        <source>The file is the very one that bskyarchive would write.</source>
        <translation>ファイルは bskyarchive が書き出すものとまったく同じです。</translation>
    </message>
    <message>
        <source>All that is stored of each post, with links, quotes and what pictures show: for other programs.</source>
        <translation>各投稿の保存内容すべて(リンク、引用、画像の説明を含む)。他のプログラム向けです。</translation>
    </message>
    <message>
        <source>JSON holds everything that is kept of a post, with links, pictures&apos; descriptions and quotes. Choose it for programs, and to keep.</source>
        <translation>JSON には、リンク、画像の説明、引用を含め、投稿について保存されているすべてが入ります。プログラムで使う場合や保管用にお選びください。</translation>
    </message>
    <message>
        <source>The same as JSON, with each post on a line of its own: for programs that read line by line.</source>
        <translation>JSON と同じ内容を、投稿ごとに 1 行で書き出します。1 行ずつ読むプログラム向けです。</translation>
    </message>
    <message>
        <source>JSON Lines holds the same as JSON, with each post on a line of its own. Choose it for tools that read a file line by line, and for very large archives.</source>
        <translation>JSON Lines は JSON と同じ内容で、投稿ごとに 1 行です。ファイルを 1 行ずつ読むツールや、非常に大きなアーカイブに適しています。</translation>
    </message>
</context>
<context>
    <name>file_dialogs</name>
    <message>
        <source>Open archive</source>
        <translation>アーカイブを開く</translation>
    </message>
    <message>
        <source>Archives (*.db *.sqlite *.sqlite3)</source>
        <translation>アーカイブ (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
</context>
<context>
    <name>show_in_folder</name>
    <message>
        <source>No file manager was found. The file is at {path}.</source>
        <translation>ファイルマネージャーが見つかりません。ファイルの場所: {path}</translation>
    </message>
</context>
<context>
    <name>suggested_name</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}~{last}</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>less than 1 s</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02d} s</source>
        <translation>{minutes} 分 {seconds:02d} 秒</translation>
    </message>
</context>
</TS>
