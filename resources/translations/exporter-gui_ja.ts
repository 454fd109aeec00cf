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
        <source>An export is running. Wait until it has finished.</source>
        <translation>書き出し中です。終了するまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>ArchiveHeader</name>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names}、ほか {number} 件</translation>
    </message>
    <message>
        <source>repo.car does not tell how often posts were liked, reposted, answered and quoted.</source>
        <translation>repo.car には、投稿のいいね、リポスト、返信、引用の数が記録されていません。</translation>
    </message>
    <message>
        <source>likes and other counts unknown</source>
        <translation>いいねなどの数は不明</translation>
    </message>
    <message>
        <source>archived {date}</source>
        <translation>{date} にアーカイブ</translation>
    </message>
    <message>
        <source>repository as of {date}</source>
        <translation>{date} 時点のリポジトリ</translation>
    </message>
</context>
<context>
    <name>BarMenu</name>
    <message>
        <source>Only {name}</source>
        <translation>{name}のみ</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>ここから</translation>
    </message>
    <message>
        <source>Until here</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>拡大・縮小をリセット</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>全期間を表示</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Archive Exporter</source>
        <translation>Archive Exporter</translation>
    </message>
    <message>
        <source>Cancel the export?</source>
        <translation>書き出しをキャンセルしますか？</translation>
    </message>
    <message>
        <source>&amp;Cancel export</source>
        <translation>書き出しをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep exporting</source>
        <translation>書き出しを続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>CardContent</name>
    <message>
        <source>Reposted</source>
        <translation>リポスト</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>アカウント(&amp;U)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>形式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>期間(&amp;D)</translation>
    </message>
    <message>
        <source>The account {did} is no longer in this archive; {account} is selected instead.</source>
        <translation>アカウント {did} はもうこのアーカイブにありません。代わりに {account} を選択しました。</translation>
    </message>
    <message>
        <source>The format “{name}” is not available; {format} is selected instead.</source>
        <translation>形式「{name}」は利用できません。代わりに {format} を選択しました。</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is unknown; this computer&apos;s time zone is used instead.</source>
        <translation>タイムゾーン「{zone}」は不明です。代わりにこのコンピューターのタイムゾーンを使います。</translation>
    </message>
    <message>
        <source>There is no earlier export with these filters, so all posts are selected.</source>
        <translation>このフィルターでの以前の書き出しがないため、すべての投稿を選択しました。</translation>
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
        <source>&amp;Stop and close</source>
        <translation>中止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep exporting</source>
        <translation>書き出しを続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>CombineQuestion</name>
    <message>
        <source>Archive Exporter</source>
        <translation>Archive Exporter</translation>
    </message>
    <message>
        <source>“{name}” may be of the same account. Combine it with “{open}”, or open it instead?</source>
        <translation>「{name}」は同じアカウントのものかもしれません。「{open}」と結合しますか、それとも代わりに開きますか？</translation>
    </message>
    <message>
        <source>Combined, each post appears once, with all that the two files know of it. Neither is changed.</source>
        <translation>結合すると、各投稿は両方のファイルの情報を合わせて 1 回だけ表示されます。どちらのファイルも変更されません。</translation>
    </message>
    <message>
        <source>Co&amp;mbine</source>
        <translation>結合する(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open instead</source>
        <translation>代わりに開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>詳細をコピー(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Archive Exporter</source>
        <translation>Archive Exporter</translation>
    </message>
    <message>
        <source>Archive Exporter ran into an unexpected error. Your archive is unchanged, and no unfinished file was left behind. Please restart Archive Exporter, and include the details below in a bug report.

The log file {log} contains the same details, without any text from posts.</source>
        <translation>Archive Exporter で予期しないエラーが発生しました。アーカイブは変更されておらず、書きかけのファイルも残っていません。Archive Exporter を再起動し、以下の詳細を添えて不具合を報告してください。

同じ詳細はログファイル {log} にもあります(投稿の本文は含まれません)。</translation>
    </message>
    <message>
        <source>Error details</source>
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
        <source>“{name}” already exists. Replace it?</source>
        <translation>「{name}」は既にあります。置き換えますか?</translation>
    </message>
    <message>
        <source>The folder “{name}” holds an earlier export. Replace the whole folder?</source>
        <translation>フォルダー「{name}」には以前の書き出しが入っています。フォルダー全体を置き換えますか?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
</context>
<context>
    <name>DropWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>ドロップして開く</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>Looking for archives in “{name}”…</source>
        <translation>「{name}」でアーカイブを探しています…</translation>
    </message>
    <message>
        <source>“{name}” does not respond. It may be on a drive that is no longer connected.</source>
        <translation>「{name}」が応答しません。接続が切れたドライブにある可能性があります。</translation>
    </message>
    <message>
        <source>No archive was found in “{name}”.</source>
        <translation>「{name}」にアーカイブは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No archive was found in “{name}”, which is too large to be searched completely.</source>
        <translation>「{name}」にアーカイブは見つかりませんでした。フォルダーが大きすぎるため、すべては検索できません。</translation>
    </message>
</context>
<context>
    <name>EverythingForm</name>
    <message>
        <source>Likes, follows and all else</source>
        <translation>いいね、フォローなどすべて</translation>
    </message>
    <message>
        <source>Records of the repository, in files of their own: JSON Lines and tables</source>
        <translation>リポジトリの記録を個別のファイル (JSON Lines と表) に保存します</translation>
    </message>
    <message>
        <source>{collection}: {number}</source>
        <translation>{collection}: {number}</translation>
    </message>
    <message>
        <source>others: {number}</source>
        <translation>その他: {number}</translation>
    </message>
    <message>
        <source>{collections}. All of them, whatever the dates and filters.</source>
        <translation>{collections}。期間と条件に関係なく、すべて含まれます。</translation>
    </message>
</context>
<context>
    <name>ExportAnnouncer</name>
    <message>
        <source>An archive is being exported.</source>
        <translation>アーカイブを書き出しています。</translation>
    </message>
    <message>
        <source>{posts} saved to “{name}”.</source>
        <translation>{posts}を「{name}」に保存しました。</translation>
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
        <source>Posts to export</source>
        <translation>書き出す投稿</translation>
    </message>
    <message>
        <source>The size is estimated from some of the posts.</source>
        <translation>サイズは一部の投稿から見積もったものです。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>{number} of {all} posts · about {size}</source>
        <translation>投稿 {all} 件中 {number} 件 · 約 {size}</translation>
    </message>
    <message>
        <source>No posts can be read.</source>
        <translation>読み取れる投稿がありません。</translation>
    </message>
    <message>
        <source>No new posts.</source>
        <translation>新しい投稿はありません。</translation>
    </message>
    <message>
        <source>No posts to export.</source>
        <translation>書き出す投稿はありません。</translation>
    </message>
    <message>
        <source>{posts} · about {size}</source>
        <translation>{posts} · 約 {size}</translation>
    </message>
    <message>
        <source>E&amp;xport as {format}…</source>
        <translation>{format} で書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>No posts match.</source>
        <translation>条件に合う投稿はありません。</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>My repl&amp;ies</source>
        <translation>自分の返信(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;osts I reposted</source>
        <translation>自分がリポストした投稿(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;with images, video or links</source>
        <translation>画像・動画・リンクのある投稿(&amp;W)</translation>
    </message>
    <message>
        <source>Only posts with images, video or links</source>
        <translation>画像・動画・リンクのある投稿のみ</translation>
    </message>
    <message>
        <source>Only posts containing this text</source>
        <translation>このテキストを含む投稿のみ</translation>
    </message>
    <message>
        <source>containing this text</source>
        <translation>このテキストを含む</translation>
    </message>
    <message>
        <source>All of it, exactly as written, in capitals or small letters</source>
        <translation>入力したとおりの文字列全体 (大文字と小文字は区別しません)</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Only &amp;posts</source>
        <translation>対象の投稿(&amp;P)</translation>
    </message>
    <message>
        <source>Repl&amp;ies</source>
        <translation>返信(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;osts I reposted ({posts})</source>
        <translation>自分がリポストした投稿 ({posts}) (&amp;O)</translation>
    </message>
    <message>
        <source>Rep&amp;osts by all accounts ({posts})</source>
        <translation>すべてのアカウントのリポスト ({posts}) (&amp;O)</translation>
    </message>
    <message>
        <source>Posts by other people that were reposted. bskyarchive&apos;s own export does not include them.</source>
        <translation>リポストされた他の人の投稿です。bskyarchive 自身の書き出しには含まれません。</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Export to a folder</source>
        <translation>フォルダーに書き出す</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>Where to create it</source>
        <translation>作成する場所</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose where to create the folder</source>
        <translation>フォルダーを作成する場所を選択</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>書き出す(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>場所(&amp;I)</translation>
    </message>
    <message>
        <source>Enter a name for the folder.</source>
        <translation>フォルダーの名前を入力してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a folder; leave out {characters}.</source>
        <translation>「{name}」はフォルダーの名前にできません。{characters} を除いてください。</translation>
    </message>
    <message>
        <source>Enter where to create the folder.</source>
        <translation>フォルダーの作成場所を入力してください。</translation>
    </message>
    <message>
        <source>Where to create the folder</source>
        <translation>フォルダーを作成する場所</translation>
    </message>
    <message>
        <source>All files of the export will be in the folder “{name}”.</source>
        <translation>書き出したファイルはすべてフォルダー「{name}」に入ります。</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
</context>
<context>
    <name>FoundArchivesDialog</name>
    <message>
        <source>Open archive</source>
        <translation>アーカイブを開く</translation>
    </message>
    <message>
        <source>Archives in “{name}”</source>
        <translation>「{name}」のアーカイブ</translation>
    </message>
    <message>
        <source>Archives that were found</source>
        <translation>見つかったアーカイブ</translation>
    </message>
    <message>
        <source>The folder is too large to be searched completely. There may be more archives in it.</source>
        <translation>フォルダーが大きすぎるため、すべては検索できません。ほかにもアーカイブがあるかもしれません。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>お約束</translation>
    </message>
    <message>
        <source>About archives</source>
        <translation>アーカイブについて</translation>
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
        <source>Missing data</source>
        <translation>欠けているデータ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>To download your repository, open Bluesky and choose Settings → Account → Export my data. The file is called repo.car. To let Archive Exporter show your handle and check the signature, open https://plc.directory/ followed by your DID (did:plc:…) in a browser, and save the page, your DID document, as did.json beside repo.car.</source>
        <translation>リポジトリをダウンロードするには、Bluesky を開き、設定 → アカウント → データをエクスポートを選びます。ファイル名は repo.car です。Archive Exporter にハンドルを表示させ、署名を確認させるには、ブラウザーで https://plc.directory/ の後に自分の DID（did:plc:…）を付けて開き、そのページ（DID ドキュメント）を repo.car の横に did.json として保存してください。</translation>
    </message>
    <message>
        <source>You can drop the file, or a folder that contains it, anywhere in the window.</source>
        <translation>ファイル、またはそれを含むフォルダーは、ウィンドウのどこにでもドロップできます。</translation>
    </message>
    <message>
        <source>Dates are whole days in the selected time zone, and both the start and the end date are included. To export a single day, use the same date for both. An empty field means no limit.</source>
        <translation>日付は選択したタイムゾーンでの丸一日を表し、開始日と終了日はどちらも含まれます。1 日だけ書き出すには、両方に同じ日付を指定します。空欄は制限なしを意味します。</translation>
    </message>
    <message>
        <source>A post belongs to the day on which it was written, according to its author&apos;s clock.</source>
        <translation>投稿の日付は、投稿者の時計で書かれた日時によります。</translation>
    </message>
    <message>
        <source>An archive belongs to one or more accounts. You can export the posts of one account or of all. Replies are included unless you turn them off.</source>
        <translation>アーカイブは 1 つまたは複数のアカウントのものです。1 つのアカウントまたはすべてのアカウントの投稿を書き出せます。返信は、オフにしない限り含まれます。</translation>
    </message>
    <message>
        <source>The archive also contains posts by other people that the account has reposted, each with the name of its author. They are exported only if you include reposts.</source>
        <translation>アーカイブには、アカウントがリポストした他の人の投稿も、それぞれの投稿者の名前とともに入っています。これらは、リポストを含めた場合にだけ書き出されます。</translation>
    </message>
    <message>
        <source>In every format, the newest posts come first.</source>
        <translation>どの形式でも、新しい投稿から順に並びます。</translation>
    </message>
    <message>
        <source>bskyarchive stores the preview images of links, but not the images in posts, so a post with media may have no media file. The archive does not contain the names of other authors or the beginnings of other people&apos;s threads either.</source>
        <translation>bskyarchive はリンクのプレビュー画像を保存しますが、投稿の画像は保存しません。そのため、メディアつきの投稿でもメディアファイルがないことがあります。他の投稿者の名前や、他の人のスレッドの始まりの部分も、アーカイブには含まれていません。</translation>
    </message>
    <message>
        <source>A repository contains your own records only: no media files, no numbers of likes, reposts and replies, and no posts of other people. Unknown numbers are shown as “–”.</source>
        <translation>リポジトリに含まれるのは自分の記録だけです。メディアファイル、いいね・リポスト・返信の数、ほかの人の投稿は含まれません。不明な数は「–」と表示されます。</translation>
    </message>
    <message>
        <source>If something could not be written exactly as it is stored, the result says how many posts are affected and why.</source>
        <translation>保存されているとおりに書き出せなかったものがあれば、該当する投稿の件数と理由を結果でお知らせします。</translation>
    </message>
    <message>
        <source>Tab moves to the next field and Shift+Tab to the previous one. Space presses a button, and the arrow keys change a value.</source>
        <translation>Tab で次の項目へ、Shift+Tab で前の項目へ移ります。スペースキーでボタンを押し、矢印キーで値を変えます。</translation>
    </message>
    <message>
        <source>Escape closes dialogs, including this one. Ctrl+A selects all of a text, and Ctrl+C copies it.</source>
        <translation>Esc はこのダイアログを含むダイアログを閉じます。Ctrl+A でテキスト全体を選択し、Ctrl+C でコピーします。</translation>
    </message>
    <message>
        <source>Your archive is opened read-only and never changed. The file you asked for appears complete and checked, or not at all. We tell you what is missing. Nothing leaves your computer.</source>
        <translation>アーカイブは読み取り専用で開かれ、決して変更されません。書き出すファイルは、完全で検査済みのものだけが現れます。欠けているものはお知らせします。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Archive Exporter reads two kinds of archives: the repository that Bluesky lets you download, and the database of bskyarchive, an open-source program that stores Bluesky posts in one file. Archive Exporter is unofficial and not made by Bluesky.</source>
        <translation>Archive Exporter は 2 種類のアーカイブを読み取ります。Bluesky からダウンロードできるリポジトリと、Bluesky の投稿を 1 つのファイルに保存するオープンソースのプログラム bskyarchive のデータベースです。Archive Exporter は非公式のもので、Bluesky が作ったものではありません。</translation>
    </message>
    <message>
        <source>The database is usually called archive.db. It is in the “data” folder, inside the folder in which bskyarchive was started. Media files are next to it, in “data/media”. You can export while bskyarchive is running: the exported file then contains the posts of a single point in time.</source>
        <translation>データベースの名前はふつう archive.db で、bskyarchive を起動したフォルダーの中の「data」フォルダーにあります。メディアファイルはその隣の「data/media」にあります。bskyarchive の実行中でも書き出せます。その場合、書き出したファイルにはある一時点の投稿が入ります。</translation>
    </message>
    <message>
        <source>{keys}: {action}</source>
        <translation>{keys}: {action}</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
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
        <source>Details of the selected export</source>
        <translation>選択した書き出しの詳細</translation>
    </message>
    <message>
        <source>Verified {time}: complete and unchanged</source>
        <translation>検証 {time}: 完全で変更なし</translation>
    </message>
    <message>
        <source>Verified {time}: differences found: {number}</source>
        <translation>検証 {time}: 見つかった違い: {number} 件</translation>
    </message>
    <message>
        <source>saved as: {packing}</source>
        <translation>保存形式: {packing}</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>フォルダー: {path}</translation>
    </message>
    <message>
        <source>ZIP: {path}</source>
        <translation>ZIP: {path}</translation>
    </message>
    <message>
        <source>Combined with: {path}</source>
        <translation>結合したアーカイブ: {path}</translation>
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
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>検証(&amp;V)…</translation>
    </message>
    <message>
        <source>Export a&amp;gain…</source>
        <translation>もう一度書き出す(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>一覧から削除(&amp;R)</translation>
    </message>
    <message>
        <source>The export itself stays where it is.</source>
        <translation>書き出したもの自体は元の場所に残ります。</translation>
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
        <source>name, outcome, account, dates, archive, message …</source>
        <translation>名前、結果、アカウント、日付、アーカイブ、メッセージなど</translation>
    </message>
    <message>
        <source>Exports, newest first</source>
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
        <source>No exports yet. Your exports will be listed here, with their settings and files.</source>
        <translation>書き出しはまだありません。書き出すと、その設定とファイルがここに一覧表示されます。</translation>
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
        <source>Name</source>
        <translation>名前</translation>
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
        <source>Completed with notes</source>
        <translation>完了(注記あり)</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>ファイルが変更されました</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>File moved or deleted</source>
        <translation>ファイルが移動または削除されました</translation>
    </message>
    <message>
        <source>Folder moved or deleted</source>
        <translation>フォルダーが移動または削除されました</translation>
    </message>
    <message>
        <source>ZIP moved or deleted</source>
        <translation>ZIP が移動または削除されました</translation>
    </message>
    <message>
        <source>Folder changed</source>
        <translation>フォルダーが変更されました</translation>
    </message>
    <message>
        <source>ZIP changed</source>
        <translation>ZIP が変更されました</translation>
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
</context>
<context>
    <name>LimitsLine</name>
    <message>
        <source>Dates and filters</source>
        <translation>期間と条件</translation>
    </message>
    <message>
        <source>Choices that have changed</source>
        <translation>変更された設定</translation>
    </message>
    <message>
        <source>Reset to everythin&amp;g</source>
        <translation>すべてに戻す(&amp;G)</translation>
    </message>
    <message>
        <source>Reset to everything</source>
        <translation>すべてに戻す</translation>
    </message>
    <message>
        <source>All dates, with replies, with and without media, any text</source>
        <translation>すべての日付、返信を含む、メディアの有無を問わない、任意のテキスト</translation>
    </message>
    <message>
        <source>All dates, all posts except reposts</source>
        <translation>すべての期間、リポスト以外のすべての投稿</translation>
    </message>
    <message>
        <source>All dates, all posts</source>
        <translation>すべての期間、すべての投稿</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Open {link}</source>
        <translation>{link} を開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy {link}</source>
        <translation>{link} をコピー</translation>
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
    <name>MediaForm</name>
    <message>
        <source>Media files</source>
        <translation>メディアファイル</translation>
    </message>
    <message>
        <source>Images and videos</source>
        <translation>画像と動画</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>No media</source>
        <translation>メディアなし</translation>
    </message>
    <message>
        <source>Number and size of the media files</source>
        <translation>メディアファイルの数とサイズ</translation>
    </message>
    <message>
        <source>Choose media folder…</source>
        <translation>メディアフォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose media folder</source>
        <translation>メディアフォルダーを選択</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}、{size}</translation>
    </message>
    <message>
        <source>{text}; 1 more is not in the media folder</source>
        <translation>{text}。ほかに 1 個がメディアフォルダーにありません</translation>
    </message>
    <message>
        <source>{text}; {missing} more are not in the media folder</source>
        <translation>{text}。ほかに {missing} 個がメディアフォルダーにありません</translation>
    </message>
    <message>
        <source>{text}. Their folder was not found; without it, no files are saved.</source>
        <translation>{text}。フォルダーが見つかりません。フォルダーがないとファイルは保存されません。</translation>
    </message>
    <message>
        <source>{text}. The folder “{folder}” was not found.</source>
        <translation>{text}。フォルダー「{folder}」が見つかりません。</translation>
    </message>
    <message>
        <source>{text}, from “{folder}”</source>
        <translation>{text} (「{folder}」から)</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>メディアフォルダー</translation>
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
        <source>Open &amp;recent</source>
        <translation>最近使ったアーカイブ(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample archive</source>
        <translation>サンプルアーカイブを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;the sample repo.car</source>
        <translation>repo.car のサンプルを開く(&amp;T)</translation>
    </message>
    <message>
        <source>Combi&amp;ne with another archive…</source>
        <translation>別のアーカイブと結合(&amp;N)…</translation>
    </message>
    <message>
        <source>Choose DID docu&amp;ment…</source>
        <translation>DID ドキュメントを選択(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>Close archi&amp;ve</source>
        <translation>アーカイブを閉じる(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Cancel e&amp;xport</source>
        <translation>書き出しを中止(&amp;X)</translation>
    </message>
    <message>
        <source>Verif&amp;y an export…</source>
        <translation>書き出しを検証(&amp;Y)…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>アーカイブを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>F&amp;ind posts</source>
        <translation>投稿を検索(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Follow system</source>
        <translation>システム設定に合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>ライト(&amp;G)</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>ヘルプ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Archive Exporter</source>
        <translation>Archive Exporter について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>NewPostsBox</name>
    <message>
        <source>Posts that the archive did not hold yet when it was last exported with these filters</source>
        <translation>このフィルターで前回書き出したときに、まだアーカイブになかった投稿</translation>
    </message>
    <message>
        <source>n&amp;ew since {day}</source>
        <translation>{day} 以降の新着(&amp;E)</translation>
    </message>
    <message>
        <source>Only posts new since {day}</source>
        <translation>{day} 以降の新しい投稿のみ</translation>
    </message>
    <message>
        <source>n&amp;ew since {day} ({posts})</source>
        <translation>{day} 以降の新着 ({posts})(&amp;E)</translation>
    </message>
    <message>
        <source>Only posts new since {day} ({posts})</source>
        <translation>{day} 以降の新しい投稿のみ ({posts})</translation>
    </message>
</context>
<context>
    <name>NotesLink</name>
    <message>
        <source>1 note</source>
        <translation>注記 1 件</translation>
    </message>
    <message>
        <source>{number} notes</source>
        <translation>注記 {number} 件</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>Archive Exporter</source>
        <translation>Archive Exporter</translation>
    </message>
    <message>
        <source>An export is running. Open “{name}” when it finishes?</source>
        <translation>書き出し中です。終了後に「{name}」を開きますか？</translation>
    </message>
    <message>
        <source>&amp;Open then</source>
        <translation>終了後に開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>OptionalDateEdit</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>カレンダーから選ぶ</translation>
    </message>
</context>
<context>
    <name>PackingPanel</name>
    <message>
        <source>Save as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>&amp;BagIt structure (for archivists)</source>
        <translation>BagIt 構造 (アーキビスト向け) (&amp;B)</translation>
    </message>
    <message>
        <source>Manifest &amp;beside it</source>
        <translation>マニフェストを隣に作成(&amp;B)</translation>
    </message>
    <message>
        <source>A small file with the origin and the checksum, to verify the export later</source>
        <translation>書き出しの元とチェックサムを記した小さなファイル。後で検証に使えます</translation>
    </message>
    <message>
        <source>A single file with the posts.</source>
        <translation>投稿の入った 1 つのファイル。</translation>
    </message>
    <message>
        <source>A folder with the posts, their media files, a manifest and checksums.</source>
        <translation>投稿、メディアファイル、マニフェスト、チェックサムの入ったフォルダー。</translation>
    </message>
    <message>
        <source>A folder with the posts, a manifest and checksums.</source>
        <translation>投稿、マニフェスト、チェックサムの入ったフォルダー。</translation>
    </message>
    <message>
        <source>One ZIP with the posts, their media files, a manifest and checksums.</source>
        <translation>投稿、メディアファイル、マニフェスト、チェックサムの入った 1 つの ZIP。</translation>
    </message>
    <message>
        <source>One ZIP with the posts, a manifest and checksums.</source>
        <translation>投稿、マニフェスト、チェックサムの入った 1 つの ZIP。</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Images of this post</source>
        <translation>この投稿の画像</translation>
    </message>
    <message>
        <source>No image files found: repo.car holds none.</source>
        <translation>画像ファイルが見つかりません。repo.car には含まれません。</translation>
    </message>
    <message>
        <source>No image files found.</source>
        <translation>画像ファイルが見つかりません。</translation>
    </message>
</context>
<context>
    <name>PopupMenu</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>PostDrawer</name>
    <message>
        <source>Selected post</source>
        <translation>選択した投稿</translation>
    </message>
    <message>
        <source>Open on Bluesky</source>
        <translation>Bluesky で開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reposted</source>
        <translation>リポスト</translation>
    </message>
</context>
<context>
    <name>PostMenu</name>
    <message>
        <source>Copy &amp;text</source>
        <translation>テキストをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open on Bluesky</source>
        <translation>Bluesky で開く(&amp;O)</translation>
    </message>
    <message>
        <source>Export &amp;from here</source>
        <translation>ここから書き出す(&amp;F)</translation>
    </message>
    <message>
        <source>Export &amp;until here</source>
        <translation>ここまで書き出す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message>
        <source>This post is no longer in the archive.</source>
        <translation>この投稿はもうアーカイブにありません。</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>投稿の本文</translation>
    </message>
    <message>
        <source>Reply to {uri}</source>
        <translation>返信先: {uri}</translation>
    </message>
    <message>
        <source>… (shortened here, but exported in full)</source>
        <translation>…(ここでは省略していますが、全文が書き出されます)</translation>
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
    <name>PostsView</name>
    <message>
        <source>Posts to export</source>
        <translation>書き出す投稿</translation>
    </message>
</context>
<context>
    <name>PreviewError</name>
    <message>
        <source>Error reading posts</source>
        <translation>投稿の読み取りエラー</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Posts could not be read. {why}</source>
        <translation>投稿を読めませんでした。{why}</translation>
    </message>
</context>
<context>
    <name>PreviewHeading</name>
    <message>
        <source>newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>{posts} will be exported</source>
        <translation>{posts}を書き出します</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
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
        <source>Post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Reposted</source>
        <translation>リポスト</translation>
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
        <source>Size and remaining time</source>
        <translation>サイズと残り時間</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>書き出しをキャンセル</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み込んでいます…</translation>
    </message>
    <message>
        <source>Exporting… {done} of {total} posts</source>
        <translation>書き出し中… {total} 件のうち {done} 件</translation>
    </message>
    <message>
        <source>Exporting… {done} of {total} records</source>
        <translation>記録を書き出し中… {total} 件中 {done} 件</translation>
    </message>
    <message>
        <source>Copying media… {done} of {total} files</source>
        <translation>メディアをコピー中… {total} 件中 {done} 件</translation>
    </message>
    <message>
        <source>{size} · {time} left</source>
        <translation>{size} · 残り {time}</translation>
    </message>
    <message>
        <source>{rate} posts per second</source>
        <translation>毎秒 {rate} 件</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>A file appears when it is complete and checked, or not at all. Anything missing is listed.</source>
        <translation>ファイルは完全で検査済みになってから現れます。欠けているものは一覧で示されます。</translation>
    </message>
    <message>
        <source>Your archive is never changed</source>
        <translation>アーカイブは決して変更されません</translation>
    </message>
    <message>
        <source>It is opened read-only.</source>
        <translation>読み取り専用で開かれます。</translation>
    </message>
    <message>
        <source>Files appear complete, or not at all</source>
        <translation>完全なファイルだけが現れます</translation>
    </message>
    <message>
        <source>Nothing leaves your computer</source>
        <translation>データは外に出ません</translation>
    </message>
    <message>
        <source>No connection is ever made.</source>
        <translation>通信は一切行いません。</translation>
    </message>
</context>
<context>
    <name>RangePanel</name>
    <message>
        <source>First post</source>
        <translation>最初の投稿</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>最後の投稿</translation>
    </message>
    <message>
        <source>Set &amp;times</source>
        <translation>時刻を指定(&amp;T)</translation>
    </message>
    <message>
        <source>Set times</source>
        <translation>時刻を指定</translation>
    </message>
    <message>
        <source>Start and end at a minute of the day</source>
        <translation>開始と終了を分単位で指定します</translation>
    </message>
    <message>
        <source>“{text}” is not a date and is ignored. Write it like {day} or {iso}.</source>
        <translation>「{text}」は日付ではないため無視されます。{day} または {iso} のように入力してください。</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>RangePresets</name>
    <message>
        <source>Mo&amp;re…</source>
        <translation>その他(&amp;R)…</translation>
    </message>
    <message>
        <source>More date ranges</source>
        <translation>その他の期間</translation>
    </message>
    <message>
        <source>Last {days} &amp;days of the archive</source>
        <translation>アーカイブの最後の {days} 日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;This year ({year})</source>
        <translation>今年({year}年)(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Last year ({year})</source>
        <translation>昨年({year}年)(&amp;L)</translation>
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
    <name>RecentList</name>
    <message>
        <source>Recent archives</source>
        <translation>最近使ったアーカイブ</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使ったアーカイブ(&amp;R)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{number} accounts</source>
        <translation>{number} 個のアカウント</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>{path} (not found)</source>
        <translation>{path}(見つかりません)</translation>
    </message>
</context>
<context>
    <name>RepositoryDialog</name>
    <message>
        <source>Also in this repository</source>
        <translation>このリポジトリのほかの内容</translation>
    </message>
    <message>
        <source>Also in “{name}”</source>
        <translation>「{name}」のほかの内容</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>&amp;Export these too</source>
        <translation>これらも書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>Export these too</source>
        <translation>これらも書き出す</translation>
    </message>
    <message>
        <source>Chooses a folder, with all records beside the posts</source>
        <translation>フォルダー形式を選び、投稿とともにすべての記録を保存します</translation>
    </message>
</context>
<context>
    <name>RepositoryLine</name>
    <message>
        <source>Also in this repository…</source>
        <translation>このリポジトリのほかの内容…</translation>
    </message>
    <message>
        <source>Likes, follows and other records beside the posts</source>
        <translation>いいね、フォローなど、投稿以外の記録</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>開く(&amp;N)</translation>
    </message>
    <message>
        <source>Try a&amp;gain…</source>
        <translation>やり直す(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>検証(&amp;V)…</translation>
    </message>
    <message>
        <source>Dismiss the result</source>
        <translation>結果を閉じる</translation>
    </message>
    <message>
        <source>{posts} saved to “{name}” ({size})</source>
        <translation>{posts}を「{name}」に保存しました({size})</translation>
    </message>
    <message>
        <source>In {folder}, checked after writing · {duration}</source>
        <translation>{folder} 内、書き込み後に確認済み · {duration}</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>書き出しをキャンセルしました</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>書き出しに失敗しました</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>Kind of result</source>
        <translation>結果の種類</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>書き出しの結果</translation>
    </message>
    <message>
        <source>Details of the result</source>
        <translation>結果の詳細</translation>
    </message>
</context>
<context>
    <name>ReversedNotice</name>
    <message>
        <source>The end is before the start.</source>
        <translation>終了が開始より前です。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替える</translation>
    </message>
    <message>
        <source>Swap start and end</source>
        <translation>開始と終了を入れ替える</translation>
    </message>
</context>
<context>
    <name>SignatureLabel</name>
    <message>
        <source>Signature valid</source>
        <translation>署名は有効</translation>
    </message>
    <message>
        <source>Signature valid for what could be read</source>
        <translation>読み取れた部分の署名は有効</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>署名が一致しません</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>署名は未確認</translation>
    </message>
    <message>
        <source>Signed with the key in the DID document, and the records are those that were signed.</source>
        <translation>DID ドキュメントの鍵で署名されており、記録は署名されたものと一致します。</translation>
    </message>
    <message>
        <source>Not signed with the key in the DID document: another key was valid when it was made, or somebody else has made it. Make sure that it is the account&apos;s current DID document.</source>
        <translation>DID ドキュメントの鍵による署名ではありません。作成時に別の鍵が有効だったか、別の人が作成したものです。アカウントの現在の DID ドキュメントであることを確認してください。</translation>
    </message>
    <message>
        <source>The signature shows that the account made this file. To check it, and to see the handle, open {address} in a browser and save it as “did.json” beside the file, then reload; or choose it with “Choose DID document…” in the menu. Archive Exporter itself never connects to the internet.</source>
        <translation>署名は、このファイルがアカウントによって作成されたことを示します。確認してハンドルを表示するには、ブラウザーで {address} を開き、ファイルの横に「did.json」として保存してから再読み込みしてください。メニューの「DID ドキュメントを選択…」で選ぶこともできます。Archive Exporter 自体がインターネットに接続することはありません。</translation>
    </message>
    <message>
        <source>That holds for what could be read; some of it is lost.</source>
        <translation>これは読み取れたものについてだけ言えます。一部は失われています。</translation>
    </message>
</context>
<context>
    <name>SourcesSection</name>
    <message>
        <source>Combined</source>
        <translation>結合中のアーカイブ</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Opening the archive</source>
        <translation>アーカイブを開いています</translation>
    </message>
    <message>
        <source>Error opening the archive</source>
        <translation>アーカイブを開く際のエラー</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>もう一度試す(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>「{name}」を開いています…</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>Posts to export</source>
        <translation>書き出す投稿</translation>
    </message>
    <message>
        <source>Reset to everything</source>
        <translation>すべてに戻す</translation>
    </message>
    <message>
        <source>Swap start and end</source>
        <translation>開始と終了を入れ替える</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>No posts match.</source>
        <translation>条件に合う投稿はありません。</translation>
    </message>
    <message>
        <source>No new posts.</source>
        <translation>新しい投稿はありません。</translation>
    </message>
    <message>
        <source>No posts to export.</source>
        <translation>書き出す投稿はありません。</translation>
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
        <source>Busiest day: {day} ({posts})</source>
        <translation>最多の日: {day}({posts})</translation>
    </message>
    <message>
        <source>Busiest month: {month} ({posts})</source>
        <translation>最多の月: {month}({posts})</translation>
    </message>
    <message>
        <source>Busiest year: {year} ({posts})</source>
        <translation>最多の年: {year}({posts})</translation>
    </message>
    <message>
        <source>Busiest century: {years} ({posts})</source>
        <translation>最多の世紀: {years}({posts})</translation>
    </message>
    <message>
        <source>{posts} far outside</source>
        <translation>大きく外れた{posts}</translation>
    </message>
    <message>
        <source>{posts} without a date</source>
        <translation>日付のない{posts}</translation>
    </message>
    <message>
        <source>Since {first}</source>
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
        <source>Drag across the bars to select a date range. Click a bar to select it, Shift-click another to extend the range, and double-click to select all dates. The Left and Right keys move the range; with Shift they move its end, with Ctrl its start. Home and End move it as far as possible. Escape selects all dates. Plus and minus, or Ctrl and the mouse wheel, zoom.</source>
        <translation>棒の上をドラッグして期間を選択します。クリックで棒を選択し、Shift を押しながら別の棒をクリックすると期間を広げ、ダブルクリックで全期間を選択します。左右の矢印キーは期間を動かし、Shift を押しながらだと終わりを、Ctrl を押しながらだと始まりを動かします。Home と End は端まで動かします。Esc は全期間を選択します。プラスとマイナスのキー、または Ctrl とマウスホイールで拡大・縮小します。</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Reset zoom</source>
        <translation>拡大・縮小をリセット</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>全期間を表示</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify an export</source>
        <translation>書き出しを検証</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>フォルダーを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose ZIP or f&amp;ile…</source>
        <translation>ZIP またはファイルを選択(&amp;I)…</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Folder of an export</source>
        <translation>書き出したフォルダー</translation>
    </message>
    <message>
        <source>Exported ZIP or file</source>
        <translation>書き出した ZIP またはファイル</translation>
    </message>
</context>
<context>
    <name>VerifyOutcome</name>
    <message>
        <source>Result of the verification</source>
        <translation>検証の結果</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Details of the verification</source>
        <translation>検証の詳細</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>検証の進行状況</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Every file is read again and compared with the manifest and the checksums of the export.</source>
        <translation>すべてのファイルを読み直し、書き出しのマニフェストおよびチェックサムと比較します。</translation>
    </message>
    <message>
        <source>Is an export complete and unchanged?</source>
        <translation>書き出しは完全で変更されていませんか?</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>{done} of {total} files · {size}</source>
        <translation>{total} 件中 {done} 件 · {size}</translation>
    </message>
    <message>
        <source>{files}, {posts}</source>
        <translation>{files}、{posts}</translation>
    </message>
    <message>
        <source>Complete and unchanged: {contents}</source>
        <translation>完全で変更なし: {contents}</translation>
    </message>
    <message>
        <source>{size} compared in {duration}</source>
        <translation>{size} を {duration} で比較しました</translation>
    </message>
    <message>
        <source>Unchanged: {contents}. {size} compared in {duration}</source>
        <translation>変更なし: {contents}。{size} を {duration} で比較しました</translation>
    </message>
    <message>
        <source>1 difference was found</source>
        <translation>相違点が 1 件見つかりました</translation>
    </message>
    <message>
        <source>{number} differences were found</source>
        <translation>相違点が {number} 件見つかりました</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>他 {number} 件</translation>
    </message>
    <message>
        <source>The export could not be verified</source>
        <translation>書き出しを検証できませんでした</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Not everything was compared.</source>
        <translation>すべては比較されていません。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Export your Bluesky archive</source>
        <translation>Bluesky のアーカイブを書き出す</translation>
    </message>
    <message>
        <source>Drop your repo.car or bskyarchive database anywhere in this window, or open it.</source>
        <translation>repo.car または bskyarchive のデータベースをこのウィンドウにドロップするか、開いてください。</translation>
    </message>
    <message>
        <source>On Bluesky: Settings → Account → Export my data gives you repo.car.</source>
        <translation>Bluesky の「設定」→「アカウント」→「データをエクスポート」で repo.car を入手できます。</translation>
    </message>
    <message>
        <source>or a sample repo.car</source>
        <translation>または repo.car のサンプル</translation>
    </message>
    <message>
        <source>&amp;Try a sample</source>
        <translation>サンプルを試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>アーカイブを開く(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>YearChips</name>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>すべての日付</translation>
    </message>
    <message>
        <source>All of {year}</source>
        <translation>{year}年のすべて</translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Search for a city or region</source>
        <translation>都市または地域を検索</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>No time zone matches.</source>
        <translation>一致するタイムゾーンがありません。</translation>
    </message>
    <message>
        <source>This computer&apos;s ({zone})</source>
        <translation>このコンピューター ({zone})</translation>
    </message>
    <message>
        <source>{zone}, {offset}</source>
        <translation>{zone}、{offset}</translation>
    </message>
</context>
<context>
    <name>ZoneLine</name>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>タイムゾーンを変更</translation>
    </message>
    <message>
        <source>Start and end included, {zone} time</source>
        <translation>開始と終了を含む、{zone} 時間</translation>
    </message>
    <message>
        <source>Whole days, {zone} time</source>
        <translation>終日、{zone} 時間</translation>
    </message>
</context>
<context>
    <name>_Problems</name>
    <message>
        <source>Problems of the archive</source>
        <translation>アーカイブの問題</translation>
    </message>
    <message>
        <source>Dismiss the problems</source>
        <translation>問題の表示を閉じる</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>_SourceRow</name>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>「{name}」を取り除く</translation>
    </message>
</context>
<context>
    <name>ago</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 分前</translation>
    </message>
    <message>
        <source>{number} minutes ago</source>
        <translation>{number} 分前</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 時間前</translation>
    </message>
    <message>
        <source>{number} hours ago</source>
        <translation>{number} 時間前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
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
        <source>{first} – {last}</source>
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
        <source>only new since {day}</source>
        <translation>{day} 以降の新着のみ</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>single file with manifest</source>
        <translation>マニフェストつきの単一ファイル</translation>
    </message>
    <message>
        <source>folder without media</source>
        <translation>メディアなしのフォルダー</translation>
    </message>
    <message>
        <source>folder with images and videos</source>
        <translation>画像と動画つきのフォルダー</translation>
    </message>
    <message>
        <source>folder with all media files</source>
        <translation>すべてのメディアファイルつきのフォルダー</translation>
    </message>
    <message>
        <source>ZIP without media</source>
        <translation>メディアなしの ZIP</translation>
    </message>
    <message>
        <source>ZIP with images and videos</source>
        <translation>画像と動画つきの ZIP</translation>
    </message>
    <message>
        <source>ZIP with all media files</source>
        <translation>すべてのメディアファイルつきの ZIP</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>collection_names</name>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
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
        <source>Reply settings</source>
        <translation>返信の設定</translation>
    </message>
    <message>
        <source>Quote settings</source>
        <translation>引用の設定</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>People in lists</source>
        <translation>リストのメンバー</translation>
    </message>
    <message>
        <source>Blocked lists</source>
        <translation>ブロックしたリスト</translation>
    </message>
    <message>
        <source>Starter packs</source>
        <translation>スターターパック</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Labeling service</source>
        <translation>ラベルサービス</translation>
    </message>
    <message>
        <source>Notification settings</source>
        <translation>通知の設定</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>チャットの設定</translation>
    </message>
    <message>
        <source>Blog entries (WhiteWind)</source>
        <translation>ブログ記事(WhiteWind)</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} 以上</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{day}, {minute}</source>
        <translation>{day} {minute}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>“{name}” is being written by another program; try again in a moment.</source>
        <translation>「{name}」には別のプログラムが書き込み中です。少し待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{path}” does not exist; check its name and folder.</source>
        <translation>「{path}」がありません。名前とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>The folder of “{path}” was moved, renamed or removed during the export, so nothing was written; export again.</source>
        <translation>書き出し中に「{path}」のフォルダーが移動、名前変更、または削除されたため、何も書き込まれませんでした。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>The temporary file “{part}” could not be removed from “{folder}”; remove it yourself.</source>
        <translation>一時ファイル「{part}」を「{folder}」から削除できませんでした。自分で削除してください。</translation>
    </message>
    <message>
        <source>“{path}” is not a file name; choose a file name.</source>
        <translation>「{path}」はファイル名ではありません。ファイル名を選んでください。</translation>
    </message>
    <message>
        <source>“{path}” already exists; choose another name, or export again and replace it.</source>
        <translation>「{path}」は既にあります。別の名前を選ぶか、もう一度書き出して置き換えてください。</translation>
    </message>
    <message>
        <source>“{path}” is a folder; add a file name to it.</source>
        <translation>「{path}」はフォルダーです。ファイル名を付けてください。</translation>
    </message>
    <message>
        <source>“{path}” is not a regular file; choose another name.</source>
        <translation>「{path}」は通常のファイルではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads back to itself; choose another name.</source>
        <translation>「{name}」は自分自身に戻るリンクです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{path}” is part of the archive itself; choose another file.</source>
        <translation>「{path}」はアーカイブ自体のファイルです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{folder}” is a file, not a folder; choose a folder.</source>
        <translation>「{folder}」はフォルダーではなくファイルです。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder “{path}” already exists; choose another name, or export again and replace it.</source>
        <translation>フォルダー「{path}」は既にあります。別の名前を選ぶか、もう一度書き出して置き換えてください。</translation>
    </message>
    <message>
        <source>“{path}” exists and is not a folder; choose another name for the folder of the export.</source>
        <translation>「{path}」は既にあり、フォルダーではありません。書き出し先のフォルダーに別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder “{path}” holds the archive itself; choose another name.</source>
        <translation>フォルダー「{path}」にはアーカイブ自体が入っています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder “{path}” was not written by Archive Exporter (it has no manifest of an export), so it is not replaced; choose another name.</source>
        <translation>フォルダー「{path}」は Archive Exporter が書き出したものではないため(マニフェストがありません)、置き換えません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder “{path}” also holds “{name}”, which is not part of the export, so it is not replaced; move that away or choose another name.</source>
        <translation>フォルダー「{path}」には、書き出しに含まれない「{name}」も入っているため、置き換えません。それを別の場所に移すか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is not a valid file name on Windows: it contains one of the characters &lt; &gt; : &quot; / \ | ? * or a control character; choose another name.</source>
        <translation>「{name}」には &lt; &gt; : &quot; / \ | ? * のいずれかの文字か制御文字があるため、Windows では正しいファイル名ではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” ends in a dot or a space, which Windows removes from file names; choose another name.</source>
        <translation>「{name}」の末尾はピリオドか空白で、Windows はこれをファイル名から取り除きます。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is a reserved device name on Windows; choose another name.</source>
        <translation>「{name}」は Windows で予約されたデバイス名です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is not enough space for “{name}”: it needs about {size}, but only {free} is free in “{folder}”; free some space or choose another folder.</source>
        <translation>「{name}」の空きが足りません。約 {size} 必要ですが、「{folder}」の空きは {free} しかありません。空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to “{folder}”; choose a folder that you have permission to write to.</source>
        <translation>「{folder}」に「{name}」を書き込めません。書き込む権限のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be created in “{folder}”; choose another folder.</source>
        <translation>「{folder}」に「{name}」を作成できません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is too large for this disk; choose a folder on another disk, or a shorter date range.</source>
        <translation>「{name}」はこのディスクには大きすぎます。別のディスクのフォルダーか、より短い期間を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” could not be written to “{folder}” ({reason}); check the disk or choose another folder.</source>
        <translation>「{name}」を「{folder}」に書き込めませんでした({reason})。ディスクを確かめるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” was not stored correctly, so it was removed; check the disk or drive of “{folder}” and try again.</source>
        <translation>「{name}」は正しく保存されなかったため、削除しました。「{folder}」のあるディスクやドライブを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{path}” already exists, and its drive cannot replace files in one step; choose another name.</source>
        <translation>「{path}」は既にあり、そのドライブはファイルを一度に置き換えられません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder “{path}” could not be replaced ({reason}) and is as it was; close programs that use it, or choose another name.</source>
        <translation>フォルダー「{path}」を置き換えられませんでした({reason})。フォルダーは元のままです。使用中のプログラムを閉じるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The temporary files of this format cannot be stored in “{folder}” ({reason}); free some space there, or set TMPDIR to another folder.</source>
        <translation>この形式の一時ファイルを「{folder}」に保存できません（{reason}）。空き容量を増やすか、TMPDIR に別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The drive of “{folder}” cannot confirm that the file is stored; eject it before you unplug it or switch it off.</source>
        <translation>「{folder}」のドライブは、ファイルが保存されたことを確認できません。取り外したり電源を切ったりする前に、正しく取り出してください。</translation>
    </message>
    <message>
        <source>“{name}” does not have the owner and permissions of the file that it replaced; set them yourself if other users need it.</source>
        <translation>「{name}」の所有者と権限は、置き換えたファイルのものと異なります。他の人が使う場合は、自分で設定してください。</translation>
    </message>
    <message>
        <source>The folder “{name}” could not be removed from “{folder}”; remove it yourself.</source>
        <translation>「{folder}」からフォルダー「{name}」を削除できませんでした。手動で削除してください。</translation>
    </message>
    <message>
        <source>“{path}” itself is complete.</source>
        <translation>「{path}」自体は完全です。</translation>
    </message>
    <message>
        <source>No posts match, so “{name}” contains none; check the account, the dates and the filters.</source>
        <translation>条件に合う投稿がないため、「{name}」に投稿は含まれていません。アカウント、期間、絞り込みを確認してください。</translation>
    </message>
    <message>
        <source>The file is {format}, although its name ends in {suffix}.</source>
        <translation>ファイルの形式は {format} ですが、名前の末尾は {suffix} です。</translation>
    </message>
    <message>
        <source>The file is compressed, although its name does not end in {suffix}.</source>
        <translation>ファイルは圧縮されていますが、名前の末尾は {suffix} ではありません。</translation>
    </message>
    <message>
        <source>The file is {format}, although its name ends in .zip; save as a ZIP to get one.</source>
        <translation>ファイルの形式は {format} ですが、名前の末尾は .zip です。ZIP にするには、ZIP として保存してください。</translation>
    </message>
    <message>
        <source>The file is a ZIP, although its name does not end in .zip.</source>
        <translation>ファイルは ZIP ですが、名前の末尾は .zip ではありません。</translation>
    </message>
    <message>
        <source>The export is a folder, although its name ends in {suffix}.</source>
        <translation>書き出しはフォルダーですが、名前の末尾は {suffix} です。</translation>
    </message>
    <message>
        <source>{posts} contained an unreadable time, which was written as stored.</source>
        <translation>{posts}: 日時が読み取れないため、保存されているとおりに書き込みました。</translation>
    </message>
    <message>
        <source>{posts} contained an unreadable time, which was left out; export as JSON to keep it.</source>
        <translation>{posts}: 日時が読み取れないため、省きました。残すには JSON で書き出してください。</translation>
    </message>
    <message>
        <source>{posts} contained invalid JSON in an embed or labels, which was written as text.</source>
        <translation>{posts}: 埋め込みまたはラベルが正しい JSON ではないため、文字列として書き込みました。</translation>
    </message>
    <message>
        <source>{posts} contained invalid JSON in an embed or labels, which was left out; export as JSON to keep it.</source>
        <translation>{posts}: 埋め込みまたはラベルが正しい JSON ではないため、省きました。残すには JSON で書き出してください。</translation>
    </message>
    <message>
        <source>{posts} contained unreadable characters, shown as �.</source>
        <translation>{posts}: 読み取れない文字があり、� で表しました。</translation>
    </message>
    <message>
        <source>{posts} contained bytes that are not UTF-8, which were written as stored, as bskyarchive does; other programs may reject the file.</source>
        <translation>{posts}: UTF-8 ではないバイトがあり、bskyarchive と同じく保存されているとおりに書き込みました。他のプログラムはこのファイルを受け付けないかもしれません。</translation>
    </message>
    <message>
        <source>{posts} without a readable date left out; export without a date range to include such posts, too.</source>
        <translation>{posts}: 読み取れる日付がないため除きました。そのような投稿も含めるには、期間を指定せずに書き出してください。</translation>
    </message>
    <message>
        <source>{posts} with only the beginning of a very long text on the pages; a JSON export has all of it.</source>
        <translation>非常に長い文章の冒頭だけがページに表示される{posts}。JSON への書き出しには全文が含まれます。</translation>
    </message>
    <message>
        <source>1 cell that a spreadsheet would run as a formula was made harmless with an apostrophe.</source>
        <translation>表計算ソフトが数式として実行してしまうセル 1 個を、アポストロフィで無害にしました。</translation>
    </message>
    <message>
        <source>{cells} cells that a spreadsheet would run as formulas were made harmless with an apostrophe.</source>
        <translation>表計算ソフトが数式として実行してしまうセル {cells} 個を、アポストロフィで無害にしました。</translation>
    </message>
    <message>
        <source>1 cell was cut because spreadsheets allow at most 32,767 characters; export as JSON to keep it whole.</source>
        <translation>表計算ソフトのセルは最大 32,767 文字のため、セル 1 個を切り詰めました。全文を残すには JSON で書き出してください。</translation>
    </message>
    <message>
        <source>{cells} cells were cut because spreadsheets allow at most 32,767 characters; export as JSON to keep them whole.</source>
        <translation>表計算ソフトのセルは最大 32,767 文字のため、セル {cells} 個を切り詰めました。全文を残すには JSON で書き出してください。</translation>
    </message>
    <message>
        <source>{posts} contained a value of an unexpected type, which was left out; export as JSON to keep it.</source>
        <translation>{posts}: 想定外の型の値があり、省きました。残すには JSON で書き出してください。</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; create it or choose another.</source>
        <translation>フォルダー「{folder}」がありません。作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}); check the disk or drive that it is on and try again.</source>
        <translation>「{name}」を読めません({reason})。そのディスクやドライブを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {posts} listed in its index cannot be found; restore a backup, or copy the other posts to a new archive with the free program sqlite3: {command}</source>
        <translation>「{name}」は壊れています。索引にある{posts}が見つかりません。バックアップから復元するか、残りの投稿を無料のプログラム sqlite3 で新しいアーカイブにコピーしてください: {command}</translation>
    </message>
    <message>
        <source>An index in “{name}” is damaged, so other programs may miss posts or show some twice; exports contain each post once. To repair it, copy the posts to a new archive with the free program sqlite3: {command}</source>
        <translation>「{name}」の索引が壊れているため、他のプログラムでは投稿が抜けたり重複したりするかもしれませんが、書き出しには各投稿が一度ずつ含まれます。修復するには、無料のプログラム sqlite3 で投稿を新しいアーカイブにコピーしてください: {command}</translation>
    </message>
    <message>
        <source>“{name}” is damaged: only {posts} of {all} posts could be read; restore a backup, or rebuild the archive with bskyarchive.</source>
        <translation>「{name}」は壊れています。{all} 件の投稿のうち {posts} 件しか読めませんでした。バックアップを復元するか、bskyarchive で作り直してください。</translation>
    </message>
    <message>
        <source>“{name}” contains a post with {size} of embedded data, which is too large to read; remove that post.</source>
        <translation>「{name}」には {size} の埋め込みデータを持つ投稿があり、大きすぎて読めません。その投稿を取り除いてください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: some posts are stored twice; restore a backup, or copy the posts to a new archive with the free program sqlite3: {command}</source>
        <translation>「{name}」は壊れています。一部の投稿が二重に保存されています。バックアップから復元するか、投稿を無料のプログラム sqlite3 で新しいアーカイブにコピーしてください: {command}</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened because its path is not valid text; rename the file or its folder.</source>
        <translation>「{path}」のパスは正しい文字列ではないため開けません。ファイルまたはそのフォルダーの名前を変えてください。</translation>
    </message>
    <message>
        <source>“{path}” is a folder; choose the archive (.db) or repository (.car) in it.</source>
        <translation>「{path}」はフォルダーです。その中のアーカイブ（.db）またはリポジトリ（.car）を選んでください。</translation>
    </message>
    <message>
        <source>“{path}” is not a regular file; choose a bskyarchive archive or a repository (repo.car).</source>
        <translation>「{path}」は通常のファイルではありません。bskyarchive のアーカイブまたはリポジトリ（repo.car）を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is empty; choose a bskyarchive archive or a repository (repo.car).</source>
        <translation>「{name}」は空です。bskyarchive のアーカイブまたはリポジトリ（repo.car）を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is neither a bskyarchive database nor a repository (repo.car); choose another file, or restore a backup if it was one.</source>
        <translation>「{name}」は bskyarchive のデータベースでもリポジトリ (repo.car) でもありません。別のファイルを選ぶか、もともとそうだった場合はバックアップから復元してください。</translation>
    </message>
    <message>
        <source>“{name}” is packed ({kind}); unpack it first, then open the archive or repository that is in it.</source>
        <translation>「{name}」は圧縮されています（{kind}）。先に展開してから、中のアーカイブまたはリポジトリを開いてください。</translation>
    </message>
    <message>
        <source>“{name}” is neither a bskyarchive database nor a repository (repo.car), but a text (“{beginning}”); download it again, or choose another file.</source>
        <translation>「{name}」は bskyarchive のデータベースでもリポジトリ (repo.car) でもなく、テキスト（「{beginning}」）です。もう一度ダウンロードするか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is not a bskyarchive database (its encoding is not UTF-8); choose another file.</source>
        <translation>「{name}」は bskyarchive のデータベースではありません(文字コードが UTF-8 ではありません)。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is not a bskyarchive database (it has no posts table); choose another file.</source>
        <translation>「{name}」は bskyarchive のデータベースではありません(posts 表がありません)。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is not a bskyarchive database (its posts table lacks {columns}); choose another file.</source>
        <translation>「{name}」は bskyarchive のデータベースではありません(posts 表に {columns} がありません)。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is not a bskyarchive database (its posts table lacks {columns} and {more} more); choose another file.</source>
        <translation>「{name}」は bskyarchive のデータベースではありません(posts 表に {columns} ほか {more} 列がありません)。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” was modified by another program ({reason}); choose an unmodified bskyarchive archive.</source>
        <translation>「{name}」は別のプログラムによって変更されています({reason})。変更されていない bskyarchive のアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>posts is a view, not a table</source>
        <translation>posts が表ではなくビューです</translation>
    </message>
    <message>
        <source>the posts table has a column named rowid</source>
        <translation>posts 表に rowid という名前の列があります</translation>
    </message>
    <message>
        <source>the posts table was created WITHOUT ROWID</source>
        <translation>posts 表が WITHOUT ROWID で作成されています</translation>
    </message>
    <message>
        <source>it has too many profiles, or profiles that are too large</source>
        <translation>プロフィールが多すぎるか大きすぎます</translation>
    </message>
    <message>
        <source>The name “{name}…” is too long for this disk; check it.</source>
        <translation>名前「{name}…」はこのディスクには長すぎます。名前を確認してください。</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads back to itself; choose another file.</source>
        <translation>「{name}」は自分自身に戻るリンクです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete; copy it again from its source, or restore a backup.</source>
        <translation>「{name}」は壊れているか不完全です。元の場所からもう一度コピーするか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened; check that you have permission to read it and its folder.</source>
        <translation>「{name}」を開けません。ファイルとそのフォルダーを読む権限があるか確かめてください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as an archive ({reason}); restore a backup, or rebuild it with bskyarchive.</source>
        <translation>「{name}」をアーカイブとして読めません({reason})。バックアップを復元するか、bskyarchive で作り直してください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its schema contains invalid text; restore a backup, or rebuild it with bskyarchive.</source>
        <translation>「{name}」は壊れています。スキーマに正しくない文字列があります。バックアップを復元するか、bskyarchive で作り直してください。</translation>
    </message>
    <message>
        <source>“{name}” contains a value that is too large to read; restore a backup, or rebuild it with bskyarchive.</source>
        <translation>「{name}」には大きすぎて読めない値があります。バックアップを復元するか、bskyarchive で作り直してください。</translation>
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
        <source>The system cannot start another thread to read “{name}”; close other programs and try again.</source>
        <translation>システムがこれ以上スレッドを開始できないため「{name}」を読めません。他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is not enough space in “{folder}” for the temporary files needed to read “{name}”; free some space, or set TMPDIR to a folder with more space.</source>
        <translation>「{name}」を読むのに必要な一時ファイルの空きが「{folder}」に足りません。空きを増やすか、TMPDIR をより空きの多いフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>The temporary files needed to read “{name}” cannot be stored in “{folder}” ({reason}); check that folder, or set TMPDIR to another one.</source>
        <translation>「{name}」を読むのに必要な一時ファイルを「{folder}」に保存できません({reason})。そのフォルダーを確かめるか、TMPDIR を別のフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>Reading “{name}” requires a temporary copy of {size} in “{folder}”, but only {free} is free; free some space, or set TMPDIR to a folder with more space.</source>
        <translation>「{name}」を読むには「{folder}」に {size} の一時コピーが必要ですが、空きは {free} しかありません。空きを増やすか、TMPDIR をより空きの多いフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not written; free space in “{folder}” or choose another folder.</source>
        <translation>ディスクがいっぱいのため「{name}」は書き込まれませんでした。「{folder}」の空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The name “{name}…” is too long for this disk; choose a shorter one.</source>
        <translation>名前「{name}…」はこのディスクには長すぎます。短い名前を選んでください。</translation>
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
        <source>For example: {places}.</source>
        <translation>例: {places}。</translation>
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
        <source>The range ends before it starts; swap start and end.</source>
        <translation>期間の終わりが始まりより前です。始まりと終わりを入れ替えてください。</translation>
    </message>
    <message>
        <source>“{text}” is not a valid date or time; write it like 2024-03-31 or 2024-03-31T18:00:00+02:00.</source>
        <translation>「{text}」は正しい日付でも時刻でもありません。2024-03-31 または 2024-03-31T18:00:00+02:00 のように書いてください。</translation>
    </message>
    <message>
        <source>“{name}” is not a known time zone; choose another, like Europe/Berlin or UTC.</source>
        <translation>「{name}」は使えるタイムゾーンではありません。Europe/Berlin や UTC のような別のものを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used, because this computer has no time-zone data; install it (the package tzdata), or choose UTC.</source>
        <translation>このコンピューターにタイムゾーンのデータがないため「{name}」は使えません。データ(パッケージ tzdata)をインストールするか、UTC を選んでください。</translation>
    </message>
    <message>
        <source>{format} needs the packages {packages}, which are not installed; install exporter-gui[{extra}], or choose another format.</source>
        <translation>{format} にはパッケージ {packages} が必要ですが、インストールされていません。exporter-gui[{extra}] をインストールするか、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>{format} in folders by month cannot be a single file; export to a folder, or as one file.</source>
        <translation>月ごとのフォルダーに分けた {format} は 1 つのファイルにはできません。フォルダーに書き出すか、1 つのファイルとして書き出してください。</translation>
    </message>
    <message>
        <source>{format} are many files and cannot be a single one; export to a folder or a ZIP.</source>
        <translation>{format} は多数のファイルになるため、1 つのファイルにはできません。フォルダーまたは ZIP に書き出してください。</translation>
    </message>
    <message>
        <source>A single file takes posts only; export everything as a folder or a ZIP.</source>
        <translation>単一のファイルに書き出せるのは投稿だけです。すべてを書き出すには、フォルダーまたは ZIP を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” holds posts only; everything can be exported from a repository (repo.car).</source>
        <translation>「{name}」には投稿しかありません。すべてを書き出せるのはリポジトリ（repo.car）からだけです。</translation>
    </message>
    <message>
        <source>Archive Exporter ran into an unexpected error. Copy the details and include them in a bug report.</source>
        <translation>Archive Exporter で予期しないエラーが発生しました。詳細をコピーして、不具合の報告に添えてください。</translation>
    </message>
    <message>
        <source>One row per post, with its media file names. Opens in spreadsheets.</source>
        <translation>投稿ごとに 1 行、メディアファイル名つき。表計算ソフトで開けます。</translation>
    </message>
    <message>
        <source>CSV opens in spreadsheets: one row per post, with its text, times, counts and media file names. Times are truncated to seconds; quotes and links are not included.</source>
        <translation>CSV は表計算ソフトで開けます。投稿ごとに 1 行で、本文、日時、各種の件数、メディアファイル名が入ります。日時は秒未満が切り捨てられ、引用とリンクは含まれません。</translation>
    </message>
    <message>
        <source>The file is identical to the one that bskyarchive would write.</source>
        <translation>ファイルは bskyarchive が書き出すものとまったく同じです。</translation>
    </message>
    <message>
        <source>The same content as JSON, one post per line. Best for programs that read line by line.</source>
        <translation>JSON と同じ内容を、投稿ごとに 1 行で書き出します。1 行ずつ読むプログラムに最適です。</translation>
    </message>
    <message>
        <source>JSON Lines contains the same as JSON, with one post per line. Choose it for tools that read files line by line, and for very large archives.</source>
        <translation>JSON Lines は JSON と同じ内容で、投稿ごとに 1 行です。ファイルを 1 行ずつ読むツールや、非常に大きなアーカイブにお選びください。</translation>
    </message>
    <message>
        <source>There is no application data folder; history and settings will not be saved in this session.</source>
        <translation>アプリケーションデータ用のフォルダーがないため、このセッションでは履歴と設定が保存されません。</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program, so history and settings will not be saved in this session. Move that file to another folder to save them again.</source>
        <translation>「{name}」は別のプログラムのファイルのため、このセッションでは履歴と設定が保存されません。再び保存するには、そのファイルを別のフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Archive Exporter, so history and settings will not be saved in this session.</source>
        <translation>「{name}」は新しいバージョンの Archive Exporter で書き込まれたため、このセッションでは履歴と設定が保存されません。</translation>
    </message>
    <message>
        <source>“{path}” is damaged, so history and settings will not be saved in this session. Move that file to another folder to start with empty ones.</source>
        <translation>「{path}」が壊れているため、このセッションでは履歴と設定が保存されません。空の状態から始めるには、そのファイルを別のフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program, so history and settings will not be saved in this session. Restart Archive Exporter to use them again.</source>
        <translation>「{path}」は別のプログラムが使用中のため、このセッションでは履歴と設定が保存されません。再び使うには、Archive Exporter を再起動してください。</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” cannot be written; history and settings will not be saved in this session. Free some space to save them again.</source>
        <translation>ディスクの空き容量がなく「{path}」に書き込めないため、このセッションでは履歴と設定が保存されません。再び保存するには、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written, so history and settings will not be saved in this session. Check the permissions of the file and its folder.</source>
        <translation>「{path}」に書き込めないため、このセッションでは履歴と設定が保存されません。ファイルとそのフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>compress the file; programs need to support .gz or .zst files</source>
        <translation>ファイルを圧縮する。開くプログラムが .gz または .zst に対応している必要があります</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>ページの言語</translation>
    </message>
    <message>
        <source>language of headings, dates and buttons; posts stay as they were written</source>
        <translation>見出し、日付、ボタンの言語。投稿は書かれたままです</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Pages to read and search in any browser, by month, with pictures, threads and a calendar of each year.</source>
        <translation>どのブラウザーでも読めて検索できるページです。月別の投稿、画像、スレッド、年ごとのカレンダーを含みます。</translation>
    </message>
    <message>
        <source>Web pages are an archive to read, search and show: open index.html in a browser. They need no internet and no other program, and load nothing from the web.</source>
        <translation>ウェブページは、読んだり、検索したり、人に見せたりするためのアーカイブです。ブラウザーで index.html を開いてください。インターネットも他のプログラムも必要なく、ウェブから何も読み込みません。</translation>
    </message>
    <message>
        <source>They are a folder of many files. For other programs and long-term keeping, choose JSON as well.</source>
        <translation>多数のファイルを含むフォルダーになります。他のプログラムでの利用や長期保存には、JSON も選んでください。</translation>
    </message>
    <message>
        <source>Folders by month</source>
        <translation>月ごとのフォルダー</translation>
    </message>
    <message>
        <source>one file per month, in folders like year=2025/month=03</source>
        <translation>月ごとに 1 ファイル。year=2025/month=03 のようなフォルダーに入れます</translation>
    </message>
    <message>
        <source>Compact table for analysis with DuckDB, pandas and similar tools, with typed columns.</source>
        <translation>DuckDB や pandas などでの分析に使う、列に型のあるコンパクトな表。</translation>
    </message>
    <message>
        <source>Parquet is a compressed table with typed columns for tools like DuckDB, pandas and Polars. Embeds and labels are JSON texts.</source>
        <translation>Parquet は、DuckDB、pandas、Polars などのための、列に型のある圧縮された表です。埋め込みとラベルは JSON の文字列です。</translation>
    </message>
    <message>
        <source>Times are in UTC and exact to the microsecond. Values of an unexpected type are left out; the result says how many posts had any.</source>
        <translation>時刻は UTC で、マイクロ秒まで正確です。想定外の型の値は省かれ、該当する投稿の数は結果に表示されます。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>all columns, or only the main ones: date, kind, author, text, counts, link</source>
        <translation>すべての列、または主な列だけ：日付、種類、投稿者、本文、件数、リンク</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>すべての列</translation>
    </message>
    <message>
        <source>Main columns</source>
        <translation>主な列</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>見出しの言語</translation>
    </message>
    <message>
        <source>language of the column headings; kinds of posts stay English</source>
        <translation>列見出しの言語。投稿の種類は英語のままです</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>character between columns; semicolon where decimal numbers have a comma</source>
        <translation>列の間の文字。小数点にコンマを使う地域ではセミコロン</translation>
    </message>
    <message>
        <source>spreadsheet CSV</source>
        <translation>Spreadsheet CSV</translation>
    </message>
    <message>
        <source>One row per post, with quotes, links and image descriptions in columns of their own. Made for spreadsheets.</source>
        <translation>投稿ごとに 1 行。引用、リンク、画像の説明はそれぞれ別の列。表計算ソフト向けです。</translation>
    </message>
    <message>
        <source>Spreadsheet CSV has one row per post with columns for reading: local time, kind of post, author, text, counts, web addresses, quoted posts, link cards and image descriptions.</source>
        <translation>Spreadsheet CSV は投稿ごとに 1 行で、読むための列があります：現地時刻、投稿の種類、投稿者、本文、件数、ウェブアドレス、引用された投稿、リンクカード、画像の説明。</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would run as a formula gets an apostrophe in front, and texts that are too long for a cell are cut; the result says how many.</source>
        <translation>表計算ソフトが数式として実行してしまう文字列には先頭にアポストロフィを付け、セルに収まらない長い文字列は切り詰めます。その数は結果に表示されます。</translation>
    </message>
    <message>
        <source>Spreadsheet for Excel and LibreOffice, with real dates and numbers, ready to sort and filter.</source>
        <translation>Excel や LibreOffice 用の表。日付と数値は本物で、すぐに並べ替えや絞り込みができます。</translation>
    </message>
    <message>
        <source>XLSX is a spreadsheet with the columns of the spreadsheet CSV. Dates and numbers can be sorted and calculated with, and no text can become a formula.</source>
        <translation>XLSX は Spreadsheet CSV と同じ列を持つ表です。日付と数値は並べ替えや計算に使え、文字列が数式になることはありません。</translation>
    </message>
    <message>
        <source>A sheet holds 1,048,575 posts; more are continued on further sheets. Times are exact to the millisecond.</source>
        <translation>1 枚のシートには 1,048,575 件の投稿が入り、それを超える分は次のシートに続きます。時刻はミリ秒まで正確です。</translation>
    </message>
    <message>
        <source>Media files in the export: {copied} of {wanted}.</source>
        <translation>書き出されたメディアファイル: {wanted} 個中 {copied} 個。</translation>
    </message>
    <message>
        <source>Media files that the archive lists and that are missing from its media folder: {files}.</source>
        <translation>アーカイブに記録されているがメディアフォルダーにないメディアファイル: {files}。</translation>
    </message>
    <message>
        <source>No media folder was found beside the archive, so these files are missing: {files}; choose their folder.</source>
        <translation>アーカイブの隣にメディアフォルダーが見つからないため、次の数のファイルがありません: {files}。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Media files left out because they are not what was archived (their checksum differs): {files}.</source>
        <translation>アーカイブ時と内容が異なるため(チェックサム不一致)除外したメディアファイル: {files}。</translation>
    </message>
    <message>
        <source>Media files left out because their recorded path leads out of the media folder: {files}.</source>
        <translation>記録されたパスがメディアフォルダーの外を指すため除外したメディアファイル: {files}。</translation>
    </message>
    <message>
        <source>Media files left out because they are not ordinary files: {files}.</source>
        <translation>通常のファイルではないため除外したメディアファイル: {files}。</translation>
    </message>
    <message>
        <source>Media files that could not be read: {files}; check the disk or drive that they are on.</source>
        <translation>読み取れなかったメディアファイル: {files}。ディスクまたはドライブを確認してください。</translation>
    </message>
    <message>
        <source>Media files that you are not allowed to read: {files}; check the permissions of their folder.</source>
        <translation>読み取る権限のないメディアファイル: {files}。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Media files that the repository names, but does not hold (no repo.car does), and that are in no media folder: {files}; fetch its blobs with another tool, and choose their folder.</source>
        <translation>リポジトリに名前だけがあり(repo.car 自体にメディアは含まれません)、どのメディアフォルダーにもないファイル: {files}。別のツールで blob を取得し、そのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Files that are neither images nor videos, left out: {files}; to include them, choose all media files.</source>
        <translation>画像でも動画でもないため除かれたファイル: {files}。含めるには、すべてのメディアファイルを選んでください。</translation>
    </message>
    <message>
        <source>Pictures that were never saved with their posts: {files}.</source>
        <translation>投稿とともに保存されたことのない画像: {files}。</translation>
    </message>
    <message>
        <source>Videos that were never saved with their posts: {files}.</source>
        <translation>投稿とともに保存されたことのない動画: {files}。</translation>
    </message>
    <message>
        <source>The media folder “{folder}” does not exist or is not a folder; choose another.</source>
        <translation>メディアフォルダー「{folder}」は存在しないか、フォルダーではありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The media folder “{folder}” cannot be read ({reason}); check that you may read it.</source>
        <translation>メディアフォルダー「{folder}」を読み取れません({reason})。読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a repository ({reason}); download it again from Bluesky (Settings, Account, Export my data).</source>
        <translation>「{name}」をリポジトリとして読み取れません({reason})。Bluesky からもう一度ダウンロードしてください(設定、アカウント、データをエクスポート)。</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened, and is damaged or incomplete now; wait until it is complete, and try again.</source>
        <translation>「{name}」は開いた後に変更され、現在は壊れているか不完全です。完全になるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>its beginning is damaged</source>
        <translation>先頭が壊れています</translation>
    </message>
    <message>
        <source>it is a CAR file of another version</source>
        <translation>別のバージョンの CAR ファイルです</translation>
    </message>
    <message>
        <source>it is a CAR file without a commit</source>
        <translation>コミットのない CAR ファイルです</translation>
    </message>
    <message>
        <source>its commit is missing or was altered</source>
        <translation>コミットがないか、変更されています</translation>
    </message>
    <message>
        <source>it is a CAR file that holds no account&apos;s commit</source>
        <translation>アカウントのコミットを含まない CAR ファイルです</translation>
    </message>
    <message>
        <source>its commit is of a version that is not known</source>
        <translation>コミットのバージョンが不明です</translation>
    </message>
    <message>
        <source>its commit does not say whose it is</source>
        <translation>コミットにアカウントが記されていません</translation>
    </message>
    <message>
        <source>{readable} in “{name}” could be read; at least {least} could not (not in the file: {missing}, altered: {altered}, unreadable: {unreadable}, in lost parts of the list of posts: {hidden} or more), and nobody can tell how many more.</source>
        <translation>「{name}」の投稿のうち{readable}を読み取れました。少なくとも{least}は読み取れず（ファイルにないもの: {missing}、変更されたもの: {altered}、読み取れないもの: {unreadable}、投稿一覧の失われた部分にあるもの: {hidden} 以上）、ほかに何件あるかはわかりません。</translation>
    </message>
    <message>
        <source>{readable} in “{name}” could be read; nobody can tell how many could not, as parts of the list of posts are lost.</source>
        <translation>「{name}」の投稿のうち{readable}を読み取れました。投稿一覧の一部が失われているため、読み取れなかった数はわかりません。</translation>
    </message>
    <message>
        <source>{read} of {all} posts in “{name}” could be read; not in the file: {missing}, altered: {altered}, unreadable: {unreadable}.</source>
        <translation>「{name}」の投稿 {all} 件のうち {read} 件を読み取れました。ファイルにないもの: {missing}、変更されたもの: {altered}、読み取れないもの: {unreadable}。</translation>
    </message>
    <message>
        <source>{read} of {all} other records in “{name}” could be read; not in the file: {missing}, altered: {altered}, unreadable: {unreadable}.</source>
        <translation>「{name}」の他の記録 {all} 件のうち {read} 件を読み取れました。ファイルにないもの: {missing}、変更されたもの: {altered}、読み取れないもの: {unreadable}。</translation>
    </message>
    <message>
        <source>“{name}” is cut short after {size}: the rest is not in the file; download it again from Bluesky.</source>
        <translation>「{name}」は {size} で途切れており、残りはファイルにありません。Bluesky からもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged after {size}, and {skipped} could not be read; download it again from Bluesky.</source>
        <translation>「{name}」は {size} 以降が壊れており、{skipped} を読み取れませんでした。Bluesky からもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Other records in “{name}” that could be read: {read}; at least {least} could not (not in the file: {missing}, altered: {altered}, unreadable: {unreadable}, in lost parts of the list of records: {hidden} or more), and nobody can tell how many more.</source>
        <translation>「{name}」の他の記録のうち {read} 件を読み取れました。少なくとも {least} 件は読み取れず（ファイルにないもの: {missing}、変更されたもの: {altered}、読み取れないもの: {unreadable}、記録一覧の失われた部分にあるもの: {hidden} 以上）、ほかに何件あるかはわかりません。</translation>
    </message>
    <message>
        <source>Parts of the list of records in “{name}” are missing or damaged ({number}); what only they list is left out.</source>
        <translation>「{name}」の記録の一覧の一部がないか壊れています（{number} か所）。そこにしかないものは含まれません。</translation>
    </message>
    <message>
        <source>Records in “{name}” whose names no repository may have, left out: {number}.</source>
        <translation>リポジトリで許されない名前のため除外した「{name}」の記録: {number}。</translation>
    </message>
    <message>
        <source>The list of records in “{name}” is not ordered as Bluesky orders it (places: {number}); they were read all the same.</source>
        <translation>「{name}」の記録の一覧は Bluesky の順序どおりではありません({number} か所)が、読み取りました。</translation>
    </message>
    <message>
        <source>{posts} written otherwise than Bluesky writes them: values that JSON does not have are replaced by similar ones, and of values given twice, the first is taken.</source>
        <translation>{posts}は Bluesky とは異なる書き方です。JSON にない値は似た値に置き換え、二重に書かれた値は最初のものを使いました。</translation>
    </message>
    <message>
        <source>The DID document “{path}” cannot be read ({reason}); choose another file.</source>
        <translation>DID ドキュメント「{path}」を読み取れません（{reason}）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{path}” is not the DID document of {did}; choose that of the repository’s account.</source>
        <translation>「{path}」は {did} の DID ドキュメントではありません。リポジトリのアカウントのものを選んでください。</translation>
    </message>
    <message>
        <source>“{document}” beside “{name}” is not used, and the signature not checked: {reason}.</source>
        <translation>「{name}」の横にある「{document}」は使われず、署名は確認されません: {reason}。</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>it is no DID document</source>
        <translation>DID ドキュメントではありません</translation>
    </message>
    <message>
        <source>it is that of another account</source>
        <translation>別のアカウントのものです</translation>
    </message>
    <message>
        <source>The signature of “{name}” is not checked: “{document}” gives no key of a known kind.</source>
        <translation>「{name}」の署名は確認されません。「{document}」に既知の種類の鍵がありません。</translation>
    </message>
    <message>
        <source>“{name}” is not a repository (repo.car), and only that has a DID document; leave it out.</source>
        <translation>「{name}」はリポジトリ（repo.car）ではありません。DID ドキュメントがあるのはリポジトリだけですので、指定しないでください。</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are of the same kind; open a bskyarchive archive and a repository (repo.car) together.</source>
        <translation>「{name}」と「{other}」は同じ種類です。bskyarchive のアーカイブとリポジトリ（repo.car）を組み合わせて開いてください。</translation>
    </message>
    <message>
        <source>“{name}” has nothing of the repository’s account ({did}); choose an archive of the same account.</source>
        <translation>「{name}」にはリポジトリのアカウント（{did}）のものがありません。同じアカウントのアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and no post can be read in it; download it again from Bluesky (Settings, Account, Export my data).</source>
        <translation>「{name}」は壊れており、投稿を 1 件も読み取れません。Bluesky からもう一度ダウンロードしてください（設定、アカウント、データをエクスポート）。</translation>
    </message>
    <message>
        <source>“{name}” is damaged; of what can be read in it ({readable}), nothing matches. Check the account, the dates and the filters, or download it again from Bluesky.</source>
        <translation>「{name}」は壊れています。読み取れるもの（{readable}）のうち、条件に合うものはありません。アカウント、日付、フィルターを確認するか、Bluesky からもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>“{path}” holds {replaced} and is not replaced: in “{name}”, which is damaged, only {posts} can be read; choose another name, or download the repository again.</source>
        <translation>「{path}」には{replaced}があるため、置き換えません。壊れている「{name}」で読み取れるのは{posts}だけです。別の名前を選ぶか、リポジトリをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>“{path}” is not replaced, since it may hold more: in “{name}”, which is damaged, only {posts} can be read; choose another name, or download the repository again.</source>
        <translation>「{path}」にはもっと多くの投稿がある可能性があるため、置き換えません。壊れている「{name}」で読み取れるのは{posts}だけです。別の名前を選ぶか、リポジトリをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{posts} in “{name}” with another text, date or CID than in the repository; that of the repository was taken.</source>
        <translation>「{name}」の{posts}は、本文、日付または CID がリポジトリと異なります。リポジトリのものを使いました。</translation>
    </message>
    <message>
        <source>Not readable in “{name}”, but in “{other}”, and so not missing: {posts}.</source>
        <translation>「{name}」では読み取れないものの「{other}」にあり、欠けていないもの: {posts}。</translation>
    </message>
    <message>
        <source>Only in “{name}”, and not signed: {posts}.</source>
        <translation>「{name}」にのみあり、署名されていないもの: {posts}。</translation>
    </message>
    <message>
        <source>In “{other}”, but not listed in “{name}”, or no longer (deleted, or part of what is lost): {posts}.</source>
        <translation>「{other}」にあり、「{name}」の一覧にない、またはもうないもの（削除されたか、失われた部分のもの）: {posts}。</translation>
    </message>
    <message>
        <source>Records of the repository in the export: {written} of {listed}; the others cannot be read.</source>
        <translation>書き出されたリポジトリの記録: {listed} 件中 {written} 件。残りは読み取れません。</translation>
    </message>
    <message>
        <source>Records of the repository in the export: {written} of {listed} or more; the others cannot be read.</source>
        <translation>書き出されたリポジトリの記録: {listed} 件以上のうち {written} 件。残りは読み取れません。</translation>
    </message>
    <message>
        <source>Dates and filters apply to posts only; of likes, follows and all else, everything is in the export.</source>
        <translation>期間と条件は投稿にだけ適用されます。いいねやフォローなどは、すべて書き出されています。</translation>
    </message>
    <message>
        <source>“{name}” holds no posts of other people. It only lists which ones were reposted ({reposts}): choose “Likes, follows and all else” for the list.</source>
        <translation>「{name}」に他の人の投稿は含まれません。リポストした投稿の一覧({reposts} 件)だけがあります。一覧も書き出すには「いいね、フォローなどすべて」を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” holds no posts of other people; the list of those that were reposted ({reposts}) is in the export.</source>
        <translation>「{name}」に他の人の投稿は含まれません。リポストした投稿の一覧({reposts} 件)は書き出しに含まれています。</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>少なくとも {number}</translation>
    </message>
    <message>
        <source>The signature of “{name}” does not fit the key in “{document}”: another key was valid when it was made, or somebody else has made it.</source>
        <translation>「{name}」の署名は「{document}」の鍵と一致しません。作成時に別の鍵が有効だったか、ほかの人が作成したものです。</translation>
    </message>
    <message>
        <source>There is no export “{path}”; check its name and folder.</source>
        <translation>書き出し「{path}」がありません。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({reason}); check that you may read it, and the disk or drive that it is on.</source>
        <translation>「{path}」を読み取れません({reason})。アクセス権と、ディスクまたはドライブを確認してください。</translation>
    </message>
    <message>
        <source>“{path}” has no manifest to be compared with; export with a manifest, or as a folder or ZIP.</source>
        <translation>「{path}」には照合するマニフェストがありません。マニフェスト付き、またはフォルダーか ZIP で書き出してください。</translation>
    </message>
    <message>
        <source>“{path}” is an archive, not an export; verify an export of it.</source>
        <translation>「{path}」はアーカイブであり、書き出しではありません。その書き出しを検証してください。</translation>
    </message>
    <message>
        <source>“{path}” is only a part of the export “{folder}”; verify that.</source>
        <translation>「{path}」は書き出し「{folder}」の一部にすぎません。その書き出しを検証してください。</translation>
    </message>
    <message>
        <source>“{path}” is not an export itself, but “{folder}” in it is one; verify that.</source>
        <translation>「{path}」自体は書き出しではありませんが、その中の「{folder}」は書き出しです。そちらを検証してください。</translation>
    </message>
    <message>
        <source>The manifest “{path}” is damaged or was not written by Archive Exporter; nothing can be compared.</source>
        <translation>マニフェスト「{path}」は壊れているか、Archive Exporter が書き出したものではありません。照合できません。</translation>
    </message>
    <message>
        <source>The manifest “{path}” was written by a newer version of Archive Exporter; verify with that version.</source>
        <translation>マニフェスト「{path}」は新しいバージョンの Archive Exporter で書き出されました。そのバージョンで検証してください。</translation>
    </message>
    <message>
        <source>The manifest “{path}” is larger than any that Archive Exporter writes; nothing can be compared.</source>
        <translation>マニフェスト「{path}」は Archive Exporter が書き出すものより大きいため、照合できません。</translation>
    </message>
    <message>
        <source>“{path}” is not a ZIP, or is damaged or was cut short; copy it again from where it came from.</source>
        <translation>「{path}」は ZIP ではないか、壊れているか、途中で切れています。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The list of checksums “{path}” is damaged (line {line}); nothing after that line can be compared.</source>
        <translation>チェックサム一覧「{path}」が壊れています({line} 行目)。その行以降は照合できません。</translation>
    </message>
    <message>
        <source>Without “{path}”, the content of the files cannot be compared, only their number and size with the manifest.</source>
        <translation>「{path}」がないと、ファイルの内容は比較できず、個数とサイズだけをマニフェストと比較できます。</translation>
    </message>
    <message>
        <source>Missing: “{path}”.</source>
        <translation>ありません:「{path}」。</translation>
    </message>
    <message>
        <source>Changed: “{path}”.</source>
        <translation>変更されています:「{path}」。</translation>
    </message>
    <message>
        <source>Not part of the export: “{path}”.</source>
        <translation>書き出しに含まれないもの:「{path}」。</translation>
    </message>
    <message>
        <source>Unreadable: “{path}” ({reason}).</source>
        <translation>読み取れません:「{path}」({reason})。</translation>
    </message>
    <message>
        <source>Not an ordinary file inside the export: “{path}”.</source>
        <translation>書き出し内の通常のファイルではありません:「{path}」。</translation>
    </message>
    <message>
        <source>“{path}” holds {found} instead of {expected} that the manifest tells.</source>
        <translation>「{path}」には、マニフェストにある {expected} ではなく {found} が入っています。</translation>
    </message>
    <message>
        <source>The repository was damaged when it was exported, and lacked {posts} then.</source>
        <translation>書き出し時にリポジトリが壊れており、{posts}が欠けていました。</translation>
    </message>
    <message>
        <source>The repository was damaged when it was exported, and lacked {posts} then, or more.</source>
        <translation>書き出し時にリポジトリが壊れており、{posts}以上が欠けていました。</translation>
    </message>
    <message>
        <source>The repository was damaged when it was exported; nobody can tell how many posts it lacked then.</source>
        <translation>書き出し時にリポジトリが壊れていました。欠けていた投稿の数はわかりません。</translation>
    </message>
    <message>
        <source>Other records that the repository lacked when it was exported: {records}.</source>
        <translation>書き出し時にリポジトリに欠けていた他の記録: {records}。</translation>
    </message>
    <message>
        <source>Other records that the repository lacked when it was exported: {records} or more.</source>
        <translation>書き出し時にリポジトリに欠けていた他の記録: {records} 以上。</translation>
    </message>
    <message>
        <source>The manifest tells {expected} files, and {found} are listed.</source>
        <translation>マニフェストには {expected} 個のファイルとありますが、一覧には {found} 個あります。</translation>
    </message>
    <message>
        <source>The manifest tells {expected} files, and {found} are there.</source>
        <translation>マニフェストには {expected} 個のファイルとありますが、実際には {found} 個あります。</translation>
    </message>
    <message>
        <source>The manifest tells {expected} bytes in all files, and {found} are there.</source>
        <translation>マニフェストには全ファイルで {expected} バイトとありますが、実際には {found} バイトあります。</translation>
    </message>
    <message>
        <source>The manifest tells {expected} bytes for “{path}”, which has {found}; as the checksum fits, the manifest is wrong.</source>
        <translation>マニフェストには「{path}」のサイズが {expected} バイトとありますが、実際には {found} バイトです。チェックサムは一致しているため、マニフェストが間違っています。</translation>
    </message>
    <message>
        <source>None of the {posts} of the earlier export are in “{name}” as they were archived then: it is another archive, or was made anew. Export everything once.</source>
        <translation>以前の書き出しの{posts}は、どれも当時アーカイブされたままの形では「{name}」にありません。別のアーカイブか、作り直されたものです。一度すべてを書き出してください。</translation>
    </message>
    <message>
        <source>“{name}” holds {found} from the time of the earlier export, of which at most {known} were known then: the clock was set back, posts were changed, or it is another archive. Export everything once.</source>
        <translation>「{name}」には以前の書き出しまでの投稿が{found}ありますが、当時知られていたのは多くても {known} 件でした。時計が戻されたか、投稿が変更されたか、別のアーカイブです。一度すべてを書き出してください。</translation>
    </message>
    <message>
        <source>“{name}” is older than the earlier export, or its newest posts were removed: its newest post was archived at {newest}, that of the export at {exported}. Choose the current archive, or export everything.</source>
        <translation>「{name}」は以前の書き出しより古いか、最新の投稿が削除されています。最新の投稿がアーカイブされたのは {newest} で、書き出しでは {exported} でした。現在のアーカイブを選ぶか、すべてを書き出してください。</translation>
    </message>
    <message>
        <source>Nothing new: no post was archived after {time}, so nothing was written.</source>
        <translation>新しい投稿はありません。{time} より後にアーカイブされた投稿がないため、何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Posts of earlier exports that are no longer in the archive: {number}.</source>
        <translation>以前に書き出した投稿のうち、もうアーカイブにないもの: {number} 件。</translation>
    </message>
    <message>
        <source>Posts without a readable time of archiving, which are exported each time: {number}.</source>
        <translation>アーカイブされた日時が読めないため、毎回書き出される投稿: {number} 件。</translation>
    </message>
    <message>
        <source>Earlier exports that were moved, deleted or changed: {names}. Posts that only they hold are not in this export.</source>
        <translation>移動・削除・変更された以前の書き出し: {names}。それらにしかない投稿は、この書き出しには含まれません。</translation>
    </message>
    <message>
        <source>Everything that bskyarchive stores for each post, including link cards, quotes and image descriptions. Best for other programs and long-term keeping.</source>
        <translation>リンクカード、引用、画像の説明を含め、bskyarchive が各投稿について保存する内容すべて。他のプログラムでの利用や長期保管に最適です。</translation>
    </message>
    <message>
        <source>JSON contains everything that bskyarchive stores for a post, including link cards, quotes and image descriptions. Choose it for other programs and long-term keeping.</source>
        <translation>JSON には、リンクカード、引用、画像の説明を含め、bskyarchive が各投稿について保存する内容すべてが入ります。他のプログラムでの利用や長期保管にお選びください。</translation>
    </message>
    <message>
        <source>What only a repository tells (links, mentions and tags in the text, languages, the start of a thread) is in spreadsheets and Parquet.</source>
        <translation>リポジトリだけが持つ情報 (本文中のリンク、メンション、ハッシュタグ、言語、スレッドの最初の投稿) は、スプレッドシートと Parquet に含まれます。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>file_dialogs</name>
    <message>
        <source>Open archive</source>
        <translation>アーカイブを開く</translation>
    </message>
    <message>
        <source>Combine with another archive of the same account</source>
        <translation>同じアカウントの別のアーカイブと結合</translation>
    </message>
    <message>
        <source>Choose DID document</source>
        <translation>DID ドキュメントを選択</translation>
    </message>
    <message>
        <source>DID documents (*.json)</source>
        <translation>DID ドキュメント (*.json)</translation>
    </message>
    <message>
        <source>Archives (*.db *.sqlite *.sqlite3 *.car)</source>
        <translation>アーカイブ (*.db *.sqlite *.sqlite3 *.car)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Post replied to</source>
        <translation>返信先の投稿</translation>
    </message>
    <message>
        <source>Quoted post</source>
        <translation>引用した投稿</translation>
    </message>
</context>
<context>
    <name>open_file</name>
    <message>
        <source>The export is no longer at {path}.</source>
        <translation>書き出したものは {path} にありません。</translation>
    </message>
    <message>
        <source>No app was found to open the export. It is at {path}.</source>
        <translation>書き出したものを開くアプリが見つかりません。場所: {path}</translation>
    </message>
</context>
<context>
    <name>opening_text</name>
    <message>
        <source>Looking for media files… {files} looked at</source>
        <translation>メディアファイルを検索中… {files} 個を確認</translation>
    </message>
    <message>
        <source>Combining the archives… {percent}%</source>
        <translation>アーカイブを結合中… {percent}%</translation>
    </message>
    <message>
        <source>Reading “{name}”… {percent}%</source>
        <translation>「{name}」を読み取り中… {percent}%</translation>
    </message>
</context>
<context>
    <name>saved_text</name>
    <message>
        <source>{posts}, {files} and {records}</source>
        <translation>{posts}、{files}、{records}</translation>
    </message>
    <message>
        <source>{posts} and {files}</source>
        <translation>{posts}と{files}</translation>
    </message>
</context>
<context>
    <name>show_in_folder</name>
    <message>
        <source>No file manager was found. The export is at {path}.</source>
        <translation>ファイルマネージャーが見つかりません。書き出し先: {path}</translation>
    </message>
</context>
<context>
    <name>suggested_name</name>
    <message>
        <source>new since {date}</source>
        <translation>{date}以降の新着</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}~{last}</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>1 file</source>
        <translation>1 個のファイル</translation>
    </message>
    <message>
        <source>{number} files</source>
        <translation>{number} 個のファイル</translation>
    </message>
    <message>
        <source>1 media file</source>
        <translation>メディアファイル 1 個</translation>
    </message>
    <message>
        <source>no media files</source>
        <translation>メディアファイルなし</translation>
    </message>
    <message>
        <source>{number} media files</source>
        <translation>メディアファイル {number} 個</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>画像 1 枚</translation>
    </message>
    <message>
        <source>{number} images</source>
        <translation>画像 {number} 枚</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 件の記録</translation>
    </message>
    <message>
        <source>{number} records</source>
        <translation>{number} 件の記録</translation>
    </message>
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
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{number} days ago</source>
        <translation>{number} 日前</translation>
    </message>
    <message>
        <source>{number} months ago</source>
        <translation>{number} か月前</translation>
    </message>
    <message>
        <source>{number} years ago</source>
        <translation>{number} 年前</translation>
    </message>
</context>
<context>
    <name>unfinished_text</name>
    <message>
        <source>Your existing file is unchanged.</source>
        <translation>既存のファイルは変更されていません。</translation>
    </message>
    <message>
        <source>Your existing folder is unchanged.</source>
        <translation>既存のフォルダーは変更されていません。</translation>
    </message>
    <message>
        <source>Your existing ZIP is unchanged.</source>
        <translation>既存の ZIP は変更されていません。</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>No folder was created.</source>
        <translation>フォルダーは作成されていません。</translation>
    </message>
    <message>
        <source>No ZIP was created.</source>
        <translation>ZIP は作成されていません。</translation>
    </message>
    <message>
        <source>Your existing file stays unchanged.</source>
        <translation>既存のファイルは変更されません。</translation>
    </message>
    <message>
        <source>Your existing folder stays unchanged.</source>
        <translation>既存のフォルダーは変更されません。</translation>
    </message>
    <message>
        <source>Your existing ZIP stays unchanged.</source>
        <translation>既存の ZIP は変更されません。</translation>
    </message>
    <message>
        <source>No file will be created.</source>
        <translation>ファイルは作成されません。</translation>
    </message>
    <message>
        <source>No folder will be created.</source>
        <translation>フォルダーは作成されません。</translation>
    </message>
    <message>
        <source>No ZIP will be created.</source>
        <translation>ZIP は作成されません。</translation>
    </message>
</context>
</TS>
