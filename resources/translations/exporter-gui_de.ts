<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Archive Exporter</source>
        <translation>Über Archive Exporter</translation>
    </message>
    <message>
        <source>Archive Exporter</source>
        <translation>Archive Exporter</translation>
    </message>
    <message>
        <source>for Bluesky archives (unofficial)</source>
        <translation>für Bluesky-Archive (inoffiziell)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
</context>
<context>
    <name>AccountComboBox</name>
    <message>
        <source>All accounts ({posts})</source>
        <translation>Alle Konten ({posts})</translation>
    </message>
    <message>
        <source>All authors ({posts})</source>
        <translation>Alle Verfasser ({posts})</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>An export is running. Wait until it has finished.</source>
        <translation>Ein Export läuft. Warten Sie, bis er beendet ist.</translation>
    </message>
</context>
<context>
    <name>ArchiveHeader</name>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} und {number} weitere</translation>
    </message>
    <message>
        <source>repo.car does not tell how often posts were liked, reposted, answered and quoted.</source>
        <translation>repo.car sagt nicht, wie oft Beiträge gelikt, repostet, beantwortet und zitiert wurden.</translation>
    </message>
    <message>
        <source>likes and other counts unknown</source>
        <translation>Likes und andere Zahlen unbekannt</translation>
    </message>
    <message>
        <source>archived {date}</source>
        <translation>archiviert am {date}</translation>
    </message>
    <message>
        <source>repository as of {date}</source>
        <translation>Repository vom {date}</translation>
    </message>
</context>
<context>
    <name>BarMenu</name>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Ab hier</translation>
    </message>
    <message>
        <source>Until here</source>
        <translation>Bis hier</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Alle Tage anzeigen</translation>
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
        <translation>Export abbrechen?</translation>
    </message>
    <message>
        <source>&amp;Cancel export</source>
        <translation>Export &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep exporting</source>
        <translation>&amp;Weiter exportieren</translation>
    </message>
</context>
<context>
    <name>CardContent</name>
    <message>
        <source>Reposted</source>
        <translation>Repost</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>The account {did} is no longer in this archive; {account} is selected instead.</source>
        <translation>Das Konto {did} ist nicht mehr in diesem Archiv; stattdessen ist {account} ausgewählt.</translation>
    </message>
    <message>
        <source>The format “{name}” is not available; {format} is selected instead.</source>
        <translation>Das Format „{name}“ ist nicht verfügbar; stattdessen ist {format} ausgewählt.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is unknown; this computer&apos;s time zone is used instead.</source>
        <translation>Die Zeitzone „{zone}“ ist unbekannt; stattdessen wird die Zeitzone dieses Computers verwendet.</translation>
    </message>
    <message>
        <source>There is no earlier export with these filters, so all posts are selected.</source>
        <translation>Mit diesen Filtern gibt es noch keinen Export; deshalb sind alle Beiträge ausgewählt.</translation>
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
        <translation>Ein Export läuft. Abbrechen und schließen?</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>Abbre&amp;chen und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep exporting</source>
        <translation>&amp;Weiter exportieren</translation>
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
        <translation>„{name}“ gehört vielleicht zum selben Konto. Mit „{open}“ zusammenführen oder stattdessen öffnen?</translation>
    </message>
    <message>
        <source>Combined, each post appears once, with all that the two files know of it. Neither is changed.</source>
        <translation>Zusammengeführt erscheint jeder Beitrag einmal, mit allem, was beide Dateien darüber wissen. Keine wird verändert.</translation>
    </message>
    <message>
        <source>Co&amp;mbine</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Open instead</source>
        <translation>&amp;Stattdessen öffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
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
        <translation>In Archive Exporter ist ein unerwarteter Fehler aufgetreten. Ihr Archiv ist unverändert, und es wurde keine unfertige Datei zurückgelassen. Bitte starten Sie Archive Exporter neu, und fügen Sie die folgenden Einzelheiten einem Fehlerbericht bei.

Die Protokolldatei {log} enthält dieselben Einzelheiten, ohne Text aus Beiträgen.</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten kopie&amp;ren</translation>
    </message>
</context>
<context>
    <name>DestinationQuestion</name>
    <message>
        <source>“{name}” already exists. Replace it?</source>
        <translation>„{name}“ ist bereits vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>The folder “{name}” holds an earlier export. Replace the whole folder?</source>
        <translation>Im Ordner „{name}“ ist ein früherer Export. Den ganzen Ordner ersetzen?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>DropWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>Looking for archives in “{name}”…</source>
        <translation>Archive in „{name}“ werden gesucht …</translation>
    </message>
    <message>
        <source>“{name}” does not respond. It may be on a drive that is no longer connected.</source>
        <translation>„{name}“ antwortet nicht. Vielleicht liegt der Ordner auf einem Laufwerk, das nicht mehr verbunden ist.</translation>
    </message>
    <message>
        <source>No archive was found in “{name}”.</source>
        <translation>In „{name}“ wurde kein Archiv gefunden.</translation>
    </message>
    <message>
        <source>No archive was found in “{name}”, which is too large to be searched completely.</source>
        <translation>In „{name}“ wurde kein Archiv gefunden. Der Ordner ist zu groß, um ihn vollständig zu durchsuchen.</translation>
    </message>
</context>
<context>
    <name>EverythingForm</name>
    <message>
        <source>Likes, follows and all else</source>
        <translation>Likes, Follows und alles andere</translation>
    </message>
    <message>
        <source>Records of the repository, in files of their own: JSON Lines and tables</source>
        <translation>Einträge des Repositorys in eigenen Dateien: JSON Lines und Tabellen</translation>
    </message>
    <message>
        <source>{collection}: {number}</source>
        <translation>{collection}: {number}</translation>
    </message>
    <message>
        <source>others: {number}</source>
        <translation>andere: {number}</translation>
    </message>
    <message>
        <source>{collections}. All of them, whatever the dates and filters.</source>
        <translation>{collections}. Alle, unabhängig von Zeitraum und Filtern.</translation>
    </message>
</context>
<context>
    <name>ExportAnnouncer</name>
    <message>
        <source>An archive is being exported.</source>
        <translation>Ein Archiv wird exportiert.</translation>
    </message>
    <message>
        <source>{posts} saved to “{name}”.</source>
        <translation>{posts} in „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Export completed</source>
        <translation>Export fertig</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Export fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Posts to export</source>
        <translation>Zu exportierende Beiträge</translation>
    </message>
    <message>
        <source>The size is estimated from some of the posts.</source>
        <translation>Die Größe ist anhand einiger Beiträge geschätzt.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>{number} of {all} posts · about {size}</source>
        <translation>{number} von {all} Beiträgen · etwa {size}</translation>
    </message>
    <message>
        <source>No posts can be read.</source>
        <translation>Keine Beiträge lesbar.</translation>
    </message>
    <message>
        <source>No new posts.</source>
        <translation>Keine neuen Beiträge.</translation>
    </message>
    <message>
        <source>No posts to export.</source>
        <translation>Keine Beiträge zum Exportieren.</translation>
    </message>
    <message>
        <source>{posts} · about {size}</source>
        <translation>{posts} · etwa {size}</translation>
    </message>
    <message>
        <source>E&amp;xport as {format}…</source>
        <translation>Als {format} e&amp;xportieren …</translation>
    </message>
    <message>
        <source>No posts match.</source>
        <translation>Keine passenden Beiträge.</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>My repl&amp;ies</source>
        <translation>Meine A&amp;ntworten</translation>
    </message>
    <message>
        <source>P&amp;osts I reposted</source>
        <translation>Von mir &amp;geteilte Beiträge</translation>
    </message>
    <message>
        <source>&amp;with images, video or links</source>
        <translation>&amp;mit Bildern, Video oder Links</translation>
    </message>
    <message>
        <source>Only posts with images, video or links</source>
        <translation>Nur Beiträge mit Bildern, Video oder Links</translation>
    </message>
    <message>
        <source>Only posts containing this text</source>
        <translation>Nur Beiträge, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>containing this text</source>
        <translation>die diesen Text enthalten</translation>
    </message>
    <message>
        <source>All of it, exactly as written, in capitals or small letters</source>
        <translation>Der ganze Text, genau wie geschrieben, in Groß- oder Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Only &amp;posts</source>
        <translation>Nur &amp;Beiträge</translation>
    </message>
    <message>
        <source>Repl&amp;ies</source>
        <translation>A&amp;ntworten</translation>
    </message>
    <message>
        <source>P&amp;osts I reposted ({posts})</source>
        <translation>Von mir &amp;geteilte Beiträge ({posts})</translation>
    </message>
    <message>
        <source>Rep&amp;osts by all accounts ({posts})</source>
        <translation>Rep&amp;osts aller Konten ({posts})</translation>
    </message>
    <message>
        <source>Posts by other people that were reposted. bskyarchive&apos;s own export does not include them.</source>
        <translation>Beiträge anderer, die geteilt wurden. Der Export von bskyarchive selbst enthält sie nicht.</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Export to a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Where to create it</source>
        <translation>Wo er angelegt wird</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Choose where to create the folder</source>
        <translation>Wählen, wo der Ordner angelegt wird</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Enter a name for the folder.</source>
        <translation>Geben Sie einen Namen für den Ordner ein.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a folder; leave out {characters}.</source>
        <translation>„{name}“ kann nicht der Name eines Ordners sein; lassen Sie {characters} weg.</translation>
    </message>
    <message>
        <source>Enter where to create the folder.</source>
        <translation>Geben Sie ein, wo der Ordner angelegt werden soll.</translation>
    </message>
    <message>
        <source>Where to create the folder</source>
        <translation>Ort des Ordners</translation>
    </message>
    <message>
        <source>All files of the export will be in the folder “{name}”.</source>
        <translation>Alle Dateien des Exports kommen in den Ordner „{name}“.</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>FoundArchivesDialog</name>
    <message>
        <source>Open archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>Archives in “{name}”</source>
        <translation>Archive in „{name}“</translation>
    </message>
    <message>
        <source>Archives that were found</source>
        <translation>Gefundene Archive</translation>
    </message>
    <message>
        <source>The folder is too large to be searched completely. There may be more archives in it.</source>
        <translation>Der Ordner ist zu groß, um ihn vollständig zu durchsuchen. Er kann weitere Archive enthalten.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>Unser Versprechen</translation>
    </message>
    <message>
        <source>About archives</source>
        <translation>Über Archive</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Replies and reposts</source>
        <translation>Antworten und Reposts</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Fehlende Daten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>To download your repository, open Bluesky and choose Settings → Account → Export my data. The file is called repo.car. To let Archive Exporter show your handle and check the signature, open https://plc.directory/ followed by your DID (did:plc:…) in a browser, and save the page, your DID document, as did.json beside repo.car.</source>
        <translation>Um Ihr Repository herunterzuladen, öffnen Sie Bluesky und wählen Sie Einstellungen → Konto → Meine Daten exportieren. Die Datei heißt repo.car. Damit Archive Exporter Ihren Handle zeigt und die Signatur prüft, öffnen Sie https://plc.directory/ gefolgt von Ihrer DID (did:plc:…) in einem Browser und speichern Sie die Seite, Ihr DID-Dokument, als did.json neben repo.car.</translation>
    </message>
    <message>
        <source>You can drop the file, or a folder that contains it, anywhere in the window.</source>
        <translation>Sie können die Datei oder einen Ordner, der sie enthält, an jede Stelle des Fensters ziehen.</translation>
    </message>
    <message>
        <source>Dates are whole days in the selected time zone, and both the start and the end date are included. To export a single day, use the same date for both. An empty field means no limit.</source>
        <translation>Daten sind ganze Tage in der gewählten Zeitzone; Start- und Enddatum sind eingeschlossen. Für einen einzelnen Tag wählen Sie zweimal dasselbe Datum. Ein leeres Feld bedeutet keine Begrenzung.</translation>
    </message>
    <message>
        <source>A post belongs to the day on which it was written, according to its author&apos;s clock.</source>
        <translation>Ein Beitrag gehört zu dem Tag, an dem er nach der Uhr seines Verfassers geschrieben wurde.</translation>
    </message>
    <message>
        <source>An archive belongs to one or more accounts. You can export the posts of one account or of all. Replies are included unless you turn them off.</source>
        <translation>Ein Archiv gehört zu einem oder mehreren Konten. Sie können die Beiträge eines Kontos oder aller Konten exportieren. Antworten sind enthalten, solange Sie sie nicht abwählen.</translation>
    </message>
    <message>
        <source>The archive also contains posts by other people that the account has reposted, each with the name of its author. They are exported only if you include reposts.</source>
        <translation>Das Archiv enthält auch Beiträge anderer, die das Konto geteilt hat (Reposts), jeweils mit dem Namen des Verfassers. Sie werden nur exportiert, wenn Sie Reposts einschließen.</translation>
    </message>
    <message>
        <source>In every format, the newest posts come first.</source>
        <translation>In jedem Format stehen die neuesten Beiträge zuerst.</translation>
    </message>
    <message>
        <source>bskyarchive stores the preview images of links, but not the images in posts, so a post with media may have no media file. The archive does not contain the names of other authors or the beginnings of other people&apos;s threads either.</source>
        <translation>bskyarchive speichert die Vorschaubilder von Links, nicht aber die Bilder in Beiträgen; ein Beitrag mit Medien hat daher möglicherweise keine Mediendatei. Auch die Namen anderer Verfasser und die Anfänge der Threads anderer sind nicht im Archiv.</translation>
    </message>
    <message>
        <source>A repository contains your own records only: no media files, no numbers of likes, reposts and replies, and no posts of other people. Unknown numbers are shown as “–”.</source>
        <translation>Ein Repository enthält nur Ihre eigenen Einträge: keine Mediendateien, keine Anzahl von Likes, Reposts und Antworten und keine Beiträge anderer. Unbekannte Zahlen erscheinen als „–“.</translation>
    </message>
    <message>
        <source>If something could not be written exactly as it is stored, the result says how many posts are affected and why.</source>
        <translation>Wenn etwas nicht genau so geschrieben werden konnte, wie es gespeichert ist, nennt das Ergebnis die Zahl der betroffenen Beiträge und den Grund.</translation>
    </message>
    <message>
        <source>Tab moves to the next field and Shift+Tab to the previous one. Space presses a button, and the arrow keys change a value.</source>
        <translation>Tab geht zum nächsten Feld und Umschalt+Tab zum vorherigen. Die Leertaste drückt eine Schaltfläche, und die Pfeiltasten ändern einen Wert.</translation>
    </message>
    <message>
        <source>Escape closes dialogs, including this one. Ctrl+A selects all of a text, and Ctrl+C copies it.</source>
        <translation>Esc schließt Dialoge, auch diesen. Strg+A wählt einen ganzen Text aus, Strg+C kopiert ihn.</translation>
    </message>
    <message>
        <source>Your archive is opened read-only and never changed. The file you asked for appears complete and checked, or not at all. We tell you what is missing. Nothing leaves your computer.</source>
        <translation>Ihr Archiv wird nur zum Lesen geöffnet und nie verändert. Die gewünschte Datei erscheint vollständig und geprüft oder gar nicht. Wir sagen Ihnen, was fehlt. Nichts verlässt Ihren Computer.</translation>
    </message>
    <message>
        <source>Archive Exporter reads two kinds of archives: the repository that Bluesky lets you download, and the database of bskyarchive, an open-source program that stores Bluesky posts in one file. Archive Exporter is unofficial and not made by Bluesky.</source>
        <translation>Archive Exporter liest zwei Arten von Archiven: das Repository, das Sie bei Bluesky herunterladen können, und die Datenbank von bskyarchive, einem Open-Source-Programm, das Bluesky-Beiträge in einer einzigen Datei speichert. Archive Exporter ist inoffiziell und stammt nicht von Bluesky.</translation>
    </message>
    <message>
        <source>The database is usually called archive.db. It is in the “data” folder, inside the folder in which bskyarchive was started. Media files are next to it, in “data/media”. You can export while bskyarchive is running: the exported file then contains the posts of a single point in time.</source>
        <translation>Die Datenbank heißt gewöhnlich archive.db. Sie liegt im Ordner „data“ in dem Ordner, in dem bskyarchive gestartet wurde. Mediendateien liegen daneben, in „data/media“. Sie können exportieren, während bskyarchive läuft: Die exportierte Datei enthält dann die Beiträge eines einzigen Zeitpunkts.</translation>
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
        <translation>geschrieben in {duration}</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Datei: {path}</translation>
    </message>
    <message>
        <source>Archive: {path}</source>
        <translation>Archiv: {path}</translation>
    </message>
    <message>
        <source>Dates: {dates}; filters: {filters}</source>
        <translation>Zeitraum: {dates}; Filter: {filters}</translation>
    </message>
    <message>
        <source>Details of the selected export</source>
        <translation>Einzelheiten zum ausgewählten Export</translation>
    </message>
    <message>
        <source>Verified {time}: complete and unchanged</source>
        <translation>Geprüft {time}: vollständig und unverändert</translation>
    </message>
    <message>
        <source>Verified {time}: differences found: {number}</source>
        <translation>Geprüft {time}: gefundene Unterschiede: {number}</translation>
    </message>
    <message>
        <source>saved as: {packing}</source>
        <translation>gespeichert als: {packing}</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Ordner: {path}</translation>
    </message>
    <message>
        <source>ZIP: {path}</source>
        <translation>ZIP: {path}</translation>
    </message>
    <message>
        <source>Combined with: {path}</source>
        <translation>Zusammengeführt mit: {path}</translation>
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
        <translation>Verlauf der Exporte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Prüfen …</translation>
    </message>
    <message>
        <source>Export a&amp;gain…</source>
        <translation>Noch einma&amp;l exportieren …</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>The export itself stays where it is.</source>
        <translation>Der Export selbst bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Search the history</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>name, outcome, account, dates, archive, message …</source>
        <translation>Name, Ergebnis, Konto, Datum, Archiv, Meldung …</translation>
    </message>
    <message>
        <source>Exports, newest first</source>
        <translation>Exporte, neueste zuerst</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>No export matches “{search}”.</source>
        <translation>Kein Export passt zu „{search}“.</translation>
    </message>
    <message>
        <source>No exports in this session yet.</source>
        <translation>In dieser Sitzung noch keine Exporte.</translation>
    </message>
    <message>
        <source>No exports yet. Your exports will be listed here, with their settings and files.</source>
        <translation>Noch keine Exporte. Ihre Exporte werden hier mit ihren Einstellungen und Dateien aufgeführt.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Completed with notes</source>
        <translation>Fertig mit Hinweisen</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>File moved or deleted</source>
        <translation>Datei verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>Folder moved or deleted</source>
        <translation>Ordner verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>ZIP moved or deleted</source>
        <translation>ZIP verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>Folder changed</source>
        <translation>Ordner geändert</translation>
    </message>
    <message>
        <source>ZIP changed</source>
        <translation>ZIP geändert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>LimitsLine</name>
    <message>
        <source>Dates and filters</source>
        <translation>Zeitraum und Filter</translation>
    </message>
    <message>
        <source>Choices that have changed</source>
        <translation>Geänderte Einstellungen</translation>
    </message>
    <message>
        <source>Reset to everythin&amp;g</source>
        <translation>Alle&amp;s einschließen</translation>
    </message>
    <message>
        <source>Reset to everything</source>
        <translation>Alles einschließen</translation>
    </message>
    <message>
        <source>All dates, with replies, with and without media, any text</source>
        <translation>Alle Tage, mit Antworten, mit und ohne Medien, jeder Text</translation>
    </message>
    <message>
        <source>All dates, all posts except reposts</source>
        <translation>Alle Tage, alle Beiträge außer Reposts</translation>
    </message>
    <message>
        <source>All dates, all posts</source>
        <translation>Alle Tage, alle Beiträge</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Open {link}</source>
        <translation>{link} öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy {link}</source>
        <translation>{link} kopieren</translation>
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
        <translation>Mediendateien</translation>
    </message>
    <message>
        <source>Images and videos</source>
        <translation>Bilder und Videos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>No media</source>
        <translation>Keine Medien</translation>
    </message>
    <message>
        <source>Number and size of the media files</source>
        <translation>Anzahl und Größe der Mediendateien</translation>
    </message>
    <message>
        <source>Choose media folder…</source>
        <translation>Medienordner wählen …</translation>
    </message>
    <message>
        <source>Choose media folder</source>
        <translation>Medienordner wählen</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message>
        <source>{text}; 1 more is not in the media folder</source>
        <translation>{text}; 1 weitere ist nicht im Medienordner</translation>
    </message>
    <message>
        <source>{text}; {missing} more are not in the media folder</source>
        <translation>{text}; {missing} weitere sind nicht im Medienordner</translation>
    </message>
    <message>
        <source>{text}. Their folder was not found; without it, no files are saved.</source>
        <translation>{text}. Der Ordner mit ihnen wurde nicht gefunden; ohne ihn werden keine Dateien gespeichert.</translation>
    </message>
    <message>
        <source>{text}. The folder “{folder}” was not found.</source>
        <translation>{text}. Der Ordner „{folder}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>{text}, from “{folder}”</source>
        <translation>{text}, aus „{folder}“</translation>
    </message>
    <message>
        <source>Media folder</source>
        <translation>Medienordner</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;sample archive</source>
        <translation>Bei&amp;spielarchiv öffnen</translation>
    </message>
    <message>
        <source>Open &amp;the sample repo.car</source>
        <translation>Beispie&amp;l-repo.car öffnen</translation>
    </message>
    <message>
        <source>Combi&amp;ne with another archive…</source>
        <translation>&amp;Mit weiterem Archiv zusammenführen …</translation>
    </message>
    <message>
        <source>Choose DID docu&amp;ment…</source>
        <translation>DID-D&amp;okument auswählen …</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Close archi&amp;ve</source>
        <translation>Archiv s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Cancel e&amp;xport</source>
        <translation>E&amp;xport abbrechen</translation>
    </message>
    <message>
        <source>Verif&amp;y an export…</source>
        <translation>Export &amp;prüfen …</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>Archiv ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>F&amp;ind posts</source>
        <translation>Beiträge s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Follow system</source>
        <translation>S&amp;ystemeinstellung verwenden</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation>H&amp;ilfe</translation>
    </message>
    <message>
        <source>&amp;About Archive Exporter</source>
        <translation>Übe&amp;r Archive Exporter</translation>
    </message>
</context>
<context>
    <name>NewPostsBox</name>
    <message>
        <source>Posts that the archive did not hold yet when it was last exported with these filters</source>
        <translation>Beiträge, die beim letzten Export mit diesen Filtern noch nicht im Archiv waren</translation>
    </message>
    <message>
        <source>n&amp;ew since {day}</source>
        <translation>neu sei&amp;t {day}</translation>
    </message>
    <message>
        <source>Only posts new since {day}</source>
        <translation>Nur neue Beiträge seit {day}</translation>
    </message>
    <message>
        <source>n&amp;ew since {day} ({posts})</source>
        <translation>neu sei&amp;t {day} ({posts})</translation>
    </message>
    <message>
        <source>Only posts new since {day} ({posts})</source>
        <translation>Nur neue Beiträge seit {day} ({posts})</translation>
    </message>
</context>
<context>
    <name>NotesLink</name>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>{number} notes</source>
        <translation>{number} Hinweise</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
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
        <translation>Ein Export läuft. „{name}“ öffnen, wenn er beendet ist?</translation>
    </message>
    <message>
        <source>&amp;Open then</source>
        <translation>&amp;Danach öffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>OptionalDateEdit</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>Aus dem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>PackingPanel</name>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>&amp;BagIt structure (for archivists)</source>
        <translation>Bag&amp;It-Struktur (für Archive)</translation>
    </message>
    <message>
        <source>Manifest &amp;beside it</source>
        <translation>Man&amp;ifest daneben</translation>
    </message>
    <message>
        <source>A small file with the origin and the checksum, to verify the export later</source>
        <translation>Eine kleine Datei mit Herkunft und Prüfsumme, mit der sich der Export später prüfen lässt</translation>
    </message>
    <message>
        <source>A single file with the posts.</source>
        <translation>Eine einzelne Datei mit den Beiträgen.</translation>
    </message>
    <message>
        <source>A folder with the posts, their media files, a manifest and checksums.</source>
        <translation>Ein Ordner mit den Beiträgen, ihren Mediendateien, einem Manifest und Prüfsummen.</translation>
    </message>
    <message>
        <source>A folder with the posts, a manifest and checksums.</source>
        <translation>Ein Ordner mit den Beiträgen, einem Manifest und Prüfsummen.</translation>
    </message>
    <message>
        <source>One ZIP with the posts, their media files, a manifest and checksums.</source>
        <translation>Ein ZIP mit den Beiträgen, ihren Mediendateien, einem Manifest und Prüfsummen.</translation>
    </message>
    <message>
        <source>One ZIP with the posts, a manifest and checksums.</source>
        <translation>Ein ZIP mit den Beiträgen, einem Manifest und Prüfsummen.</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Images of this post</source>
        <translation>Bilder dieses Beitrags</translation>
    </message>
    <message>
        <source>No image files found: repo.car holds none.</source>
        <translation>Keine Bilddateien gefunden: repo.car enthält keine.</translation>
    </message>
    <message>
        <source>No image files found.</source>
        <translation>Keine Bilddateien gefunden.</translation>
    </message>
</context>
<context>
    <name>PopupMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>PostDrawer</name>
    <message>
        <source>Selected post</source>
        <translation>Ausgewählter Beitrag</translation>
    </message>
    <message>
        <source>Open on Bluesky</source>
        <translation>Auf Bluesky öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reposted</source>
        <translation>Repost</translation>
    </message>
</context>
<context>
    <name>PostMenu</name>
    <message>
        <source>Copy &amp;text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Open on Bluesky</source>
        <translation>Auf Bluesky &amp;öffnen</translation>
    </message>
    <message>
        <source>Export &amp;from here</source>
        <translation>&amp;Ab hier exportieren</translation>
    </message>
    <message>
        <source>Export &amp;until here</source>
        <translation>&amp;Bis hier exportieren</translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message>
        <source>This post is no longer in the archive.</source>
        <translation>Dieser Beitrag ist nicht mehr im Archiv.</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Text des Beitrags</translation>
    </message>
    <message>
        <source>Reply to {uri}</source>
        <translation>Antwort auf {uri}</translation>
    </message>
    <message>
        <source>… (shortened here, but exported in full)</source>
        <translation>… (hier gekürzt, wird aber vollständig exportiert)</translation>
    </message>
    <message>
        <source>Image: {description}</source>
        <translation>Bild: {description}</translation>
    </message>
    <message>
        <source>no description</source>
        <translation>keine Beschreibung</translation>
    </message>
    <message>
        <source>Video: {description}</source>
        <translation>Video: {description}</translation>
    </message>
    <message>
        <source>Link: {title}</source>
        <translation>Link: {title}</translation>
    </message>
    <message>
        <source>Quoted: {author}</source>
        <translation>Zitiert: {author}</translation>
    </message>
</context>
<context>
    <name>PostsView</name>
    <message>
        <source>Posts to export</source>
        <translation>Zu exportierende Beiträge</translation>
    </message>
</context>
<context>
    <name>PreviewError</name>
    <message>
        <source>Error reading posts</source>
        <translation>Fehler beim Lesen von Beiträgen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Posts could not be read. {why}</source>
        <translation>Beiträge konnten nicht gelesen werden. {why}</translation>
    </message>
</context>
<context>
    <name>PreviewHeading</name>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>{posts} will be exported</source>
        <translation>Zum Export: {posts}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Reposts</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Reposted</source>
        <translation>Repost</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>quote, media</source>
        <translation>Zitat, Medien</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Posts written</source>
        <translation>Geschriebene Beiträge</translation>
    </message>
    <message>
        <source>Size and remaining time</source>
        <translation>Größe und verbleibende Zeit</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Das Archiv wird gelesen …</translation>
    </message>
    <message>
        <source>Exporting… {done} of {total} posts</source>
        <translation>Exportieren … {done} von {total} Beiträgen</translation>
    </message>
    <message>
        <source>Exporting… {done} of {total} records</source>
        <translation>Wird exportiert … {done} von {total} Einträgen</translation>
    </message>
    <message>
        <source>Copying media… {done} of {total} files</source>
        <translation>Medien werden kopiert … {done} von {total} Dateien</translation>
    </message>
    <message>
        <source>{size} · {time} left</source>
        <translation>{size} · noch {time}</translation>
    </message>
    <message>
        <source>{rate} posts per second</source>
        <translation>{rate} Beiträge pro Sekunde</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>A file appears when it is complete and checked, or not at all. Anything missing is listed.</source>
        <translation>Eine Datei erscheint erst, wenn sie vollständig und geprüft ist, oder gar nicht. Was fehlt, wird aufgeführt.</translation>
    </message>
    <message>
        <source>Your archive is never changed</source>
        <translation>Ihr Archiv wird nie verändert</translation>
    </message>
    <message>
        <source>It is opened read-only.</source>
        <translation>Es wird nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Files appear complete, or not at all</source>
        <translation>Dateien erscheinen vollständig oder gar nicht</translation>
    </message>
    <message>
        <source>Nothing leaves your computer</source>
        <translation>Nichts verlässt Ihren Computer</translation>
    </message>
    <message>
        <source>No connection is ever made.</source>
        <translation>Es wird nie eine Verbindung hergestellt.</translation>
    </message>
</context>
<context>
    <name>RangePanel</name>
    <message>
        <source>First post</source>
        <translation>Erster Beitrag</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Endzeit</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Letzter Beitrag</translation>
    </message>
    <message>
        <source>Set &amp;times</source>
        <translation>&amp;Uhrzeiten festlegen</translation>
    </message>
    <message>
        <source>Set times</source>
        <translation>Uhrzeiten festlegen</translation>
    </message>
    <message>
        <source>Start and end at a minute of the day</source>
        <translation>Start und Ende auf die Minute genau</translation>
    </message>
    <message>
        <source>“{text}” is not a date and is ignored. Write it like {day} or {iso}.</source>
        <translation>„{text}“ ist kein Datum und zählt nicht. Schreiben Sie es wie {day} oder {iso}.</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
</context>
<context>
    <name>RangePresets</name>
    <message>
        <source>Mo&amp;re…</source>
        <translation>Meh&amp;r …</translation>
    </message>
    <message>
        <source>More date ranges</source>
        <translation>Weitere Zeiträume</translation>
    </message>
    <message>
        <source>Last {days} &amp;days of the archive</source>
        <translation>Letzte {days} &amp;Tage des Archivs</translation>
    </message>
    <message>
        <source>&amp;This year ({year})</source>
        <translation>&amp;Dieses Jahr ({year})</translation>
    </message>
    <message>
        <source>&amp;Last year ({year})</source>
        <translation>&amp;Letztes Jahr ({year})</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent archives</source>
        <translation>Zuletzt geöffnete Archive</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{number} accounts</source>
        <translation>{number} Konten</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>{path} (not found)</source>
        <translation>{path} (nicht gefunden)</translation>
    </message>
</context>
<context>
    <name>RepositoryDialog</name>
    <message>
        <source>Also in this repository</source>
        <translation>Außerdem in diesem Repository</translation>
    </message>
    <message>
        <source>Also in “{name}”</source>
        <translation>Außerdem in „{name}“</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>Arten von Einträgen</translation>
    </message>
    <message>
        <source>&amp;Export these too</source>
        <translation>Auch diese &amp;exportieren</translation>
    </message>
    <message>
        <source>Export these too</source>
        <translation>Auch diese exportieren</translation>
    </message>
    <message>
        <source>Chooses a folder, with all records beside the posts</source>
        <translation>Wählt einen Ordner, mit allen Einträgen neben den Beiträgen</translation>
    </message>
</context>
<context>
    <name>RepositoryLine</name>
    <message>
        <source>Also in this repository…</source>
        <translation>Außerdem im Repository …</translation>
    </message>
    <message>
        <source>Likes, follows and other records beside the posts</source>
        <translation>Likes, Follows und andere Einträge neben den Beiträgen</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>Öffn&amp;en</translation>
    </message>
    <message>
        <source>Try a&amp;gain…</source>
        <translation>Noch einma&amp;l versuchen …</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Prüfen …</translation>
    </message>
    <message>
        <source>Dismiss the result</source>
        <translation>Ergebnis ausblenden</translation>
    </message>
    <message>
        <source>{posts} saved to “{name}” ({size})</source>
        <translation>{posts} in „{name}“ gespeichert ({size})</translation>
    </message>
    <message>
        <source>In {folder}, checked after writing · {duration}</source>
        <translation>In {folder}, nach dem Schreiben geprüft · {duration}</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export abgebrochen</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Export fehlgeschlagen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>Kind of result</source>
        <translation>Art des Ergebnisses</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>Ergebnis des Exports</translation>
    </message>
    <message>
        <source>Details of the result</source>
        <translation>Einzelheiten des Ergebnisses</translation>
    </message>
</context>
<context>
    <name>ReversedNotice</name>
    <message>
        <source>The end is before the start.</source>
        <translation>Das Ende liegt vor dem Start.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swap start and end</source>
        <translation>Start und Ende tauschen</translation>
    </message>
</context>
<context>
    <name>SignatureLabel</name>
    <message>
        <source>Signature valid</source>
        <translation>Signatur gültig</translation>
    </message>
    <message>
        <source>Signature valid for what could be read</source>
        <translation>Signatur gültig für das Lesbare</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Signatur falsch</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Signatur nicht geprüft</translation>
    </message>
    <message>
        <source>Signed with the key in the DID document, and the records are those that were signed.</source>
        <translation>Mit dem Schlüssel im DID-Dokument signiert, und die Einträge sind die signierten.</translation>
    </message>
    <message>
        <source>Not signed with the key in the DID document: another key was valid when it was made, or somebody else has made it. Make sure that it is the account&apos;s current DID document.</source>
        <translation>Nicht mit dem Schlüssel im DID-Dokument signiert: Als die Datei entstand, galt ein anderer Schlüssel, oder jemand anderes hat sie erstellt. Stellen Sie sicher, dass es das aktuelle DID-Dokument des Kontos ist.</translation>
    </message>
    <message>
        <source>The signature shows that the account made this file. To check it, and to see the handle, open {address} in a browser and save it as “did.json” beside the file, then reload; or choose it with “Choose DID document…” in the menu. Archive Exporter itself never connects to the internet.</source>
        <translation>Die Signatur zeigt, dass das Konto diese Datei erstellt hat. Um sie zu prüfen und den Handle zu sehen, öffnen Sie {address} in einem Browser, speichern Sie die Seite als „did.json“ neben der Datei und laden Sie neu; oder wählen Sie sie mit „DID-Dokument auswählen …“ im Menü. Archive Exporter selbst verbindet sich nie mit dem Internet.</translation>
    </message>
    <message>
        <source>That holds for what could be read; some of it is lost.</source>
        <translation>Das gilt für das, was lesbar ist; ein Teil ist verloren.</translation>
    </message>
</context>
<context>
    <name>SourcesSection</name>
    <message>
        <source>Combined</source>
        <translation>Zusammengeführt</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Opening the archive</source>
        <translation>Archiv wird geöffnet</translation>
    </message>
    <message>
        <source>Error opening the archive</source>
        <translation>Fehler beim Öffnen des Archivs</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>„{name}“ wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>Posts to export</source>
        <translation>Zu exportierende Beiträge</translation>
    </message>
    <message>
        <source>Reset to everything</source>
        <translation>Alles einschließen</translation>
    </message>
    <message>
        <source>Swap start and end</source>
        <translation>Start und Ende tauschen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>No posts match.</source>
        <translation>Keine passenden Beiträge.</translation>
    </message>
    <message>
        <source>No new posts.</source>
        <translation>Keine neuen Beiträge.</translation>
    </message>
    <message>
        <source>No posts to export.</source>
        <translation>Keine Beiträge zum Exportieren.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Posts per month</source>
        <translation>Beiträge pro Monat</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>No posts</source>
        <translation>Keine Beiträge</translation>
    </message>
    <message>
        <source>Posts per day</source>
        <translation>Beiträge pro Tag</translation>
    </message>
    <message>
        <source>Posts per year</source>
        <translation>Beiträge pro Jahr</translation>
    </message>
    <message>
        <source>Posts per century</source>
        <translation>Beiträge pro Jahrhundert</translation>
    </message>
    <message>
        <source>Busiest day: {day} ({posts})</source>
        <translation>Stärkster Tag: {day} ({posts})</translation>
    </message>
    <message>
        <source>Busiest month: {month} ({posts})</source>
        <translation>Stärkster Monat: {month} ({posts})</translation>
    </message>
    <message>
        <source>Busiest year: {year} ({posts})</source>
        <translation>Stärkstes Jahr: {year} ({posts})</translation>
    </message>
    <message>
        <source>Busiest century: {years} ({posts})</source>
        <translation>Stärkstes Jahrhundert: {years} ({posts})</translation>
    </message>
    <message>
        <source>{posts} far outside</source>
        <translation>{posts} weit außerhalb</translation>
    </message>
    <message>
        <source>{posts} without a date</source>
        <translation>{posts} ohne Datum</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>Ab {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Bis {last}</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>{name}: {posts}</source>
        <translation>{name}: {posts}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Drag across the bars to select a date range. Click a bar to select it, Shift-click another to extend the range, and double-click to select all dates. The Left and Right keys move the range; with Shift they move its end, with Ctrl its start. Home and End move it as far as possible. Escape selects all dates. Plus and minus, or Ctrl and the mouse wheel, zoom.</source>
        <translation>Ziehen Sie über die Balken, um einen Zeitraum auszuwählen. Ein Klick wählt einen Balken, ein Klick mit Umschalt erweitert den Zeitraum, ein Doppelklick wählt alle Tage. Die Pfeiltasten links und rechts verschieben den Zeitraum, mit Umschalt sein Ende, mit Strg seinen Anfang. Pos1 und Ende verschieben ihn so weit wie möglich. Esc wählt alle Tage. Plus und Minus oder Strg und das Mausrad ändern den Maßstab.</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Alle Tage anzeigen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify an export</source>
        <translation>Export prüfen</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose ZIP or f&amp;ile…</source>
        <translation>ZIP oder &amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Folder of an export</source>
        <translation>Ordner eines Exports</translation>
    </message>
    <message>
        <source>Exported ZIP or file</source>
        <translation>Exportiertes ZIP oder exportierte Datei</translation>
    </message>
</context>
<context>
    <name>VerifyOutcome</name>
    <message>
        <source>Result of the verification</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Details of the verification</source>
        <translation>Einzelheiten der Prüfung</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Every file is read again and compared with the manifest and the checksums of the export.</source>
        <translation>Jede Datei wird noch einmal gelesen und mit dem Manifest und den Prüfsummen des Exports verglichen.</translation>
    </message>
    <message>
        <source>Is an export complete and unchanged?</source>
        <translation>Ist ein Export vollständig und unverändert?</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>{done} of {total} files · {size}</source>
        <translation>{done} von {total} Dateien · {size}</translation>
    </message>
    <message>
        <source>{files}, {posts}</source>
        <translation>{files}, {posts}</translation>
    </message>
    <message>
        <source>Complete and unchanged: {contents}</source>
        <translation>Vollständig und unverändert: {contents}</translation>
    </message>
    <message>
        <source>{size} compared in {duration}</source>
        <translation>{size} in {duration} verglichen</translation>
    </message>
    <message>
        <source>Unchanged: {contents}. {size} compared in {duration}</source>
        <translation>Unverändert: {contents}. {size} in {duration} verglichen</translation>
    </message>
    <message>
        <source>1 difference was found</source>
        <translation>1 Unterschied gefunden</translation>
    </message>
    <message>
        <source>{number} differences were found</source>
        <translation>{number} Unterschiede gefunden</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>The export could not be verified</source>
        <translation>Der Export konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not everything was compared.</source>
        <translation>Es wurde nicht alles verglichen.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Export your Bluesky archive</source>
        <translation>Exportieren Sie Ihr Bluesky-Archiv</translation>
    </message>
    <message>
        <source>Drop your repo.car or bskyarchive database anywhere in this window, or open it.</source>
        <translation>Ziehen Sie Ihre repo.car oder bskyarchive-Datenbank in dieses Fenster, oder öffnen Sie sie.</translation>
    </message>
    <message>
        <source>On Bluesky: Settings → Account → Export my data gives you repo.car.</source>
        <translation>Bei Bluesky erhalten Sie repo.car unter Einstellungen → Konto → Meine Daten exportieren.</translation>
    </message>
    <message>
        <source>or a sample repo.car</source>
        <translation>oder eine Beispiel-repo.car</translation>
    </message>
    <message>
        <source>&amp;Try a sample</source>
        <translation>Beis&amp;piel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>Archiv ö&amp;ffnen …</translation>
    </message>
</context>
<context>
    <name>YearChips</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>All of {year}</source>
        <translation>Das ganze Jahr {year}</translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Search for a city or region</source>
        <translation>Stadt oder Region suchen</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zeitzonen</translation>
    </message>
    <message>
        <source>No time zone matches.</source>
        <translation>Keine passende Zeitzone.</translation>
    </message>
    <message>
        <source>This computer&apos;s ({zone})</source>
        <translation>Dieser Computer ({zone})</translation>
    </message>
    <message>
        <source>{zone}, {offset}</source>
        <translation>{zone}, {offset}</translation>
    </message>
</context>
<context>
    <name>ZoneLine</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>Start and end included, {zone} time</source>
        <translation>Start und Ende eingeschlossen, Zeit in {zone}</translation>
    </message>
    <message>
        <source>Whole days, {zone} time</source>
        <translation>Ganze Tage, Zeit in {zone}</translation>
    </message>
</context>
<context>
    <name>_Problems</name>
    <message>
        <source>Problems of the archive</source>
        <translation>Probleme des Archivs</translation>
    </message>
    <message>
        <source>Dismiss the problems</source>
        <translation>Probleme ausblenden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>_SourceRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
</context>
<context>
    <name>ago</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message>
        <source>{number} minutes ago</source>
        <translation>vor {number} Minuten</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message>
        <source>{number} hours ago</source>
        <translation>vor {number} Stunden</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>all dates</source>
        <translation>alle Tage</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>no replies</source>
        <translation>ohne Antworten</translation>
    </message>
    <message>
        <source>with reposts</source>
        <translation>mit Reposts</translation>
    </message>
    <message>
        <source>with media only</source>
        <translation>nur mit Medien</translation>
    </message>
    <message>
        <source>text “{text}”</source>
        <translation>Text „{text}“</translation>
    </message>
    <message>
        <source>only new since {day}</source>
        <translation>nur neue seit {day}</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>alle Konten</translation>
    </message>
    <message>
        <source>single file with manifest</source>
        <translation>einzelne Datei mit Manifest</translation>
    </message>
    <message>
        <source>folder without media</source>
        <translation>Ordner ohne Medien</translation>
    </message>
    <message>
        <source>folder with images and videos</source>
        <translation>Ordner mit Bildern und Videos</translation>
    </message>
    <message>
        <source>folder with all media files</source>
        <translation>Ordner mit allen Mediendateien</translation>
    </message>
    <message>
        <source>ZIP without media</source>
        <translation>ZIP ohne Medien</translation>
    </message>
    <message>
        <source>ZIP with images and videos</source>
        <translation>ZIP mit Bildern und Videos</translation>
    </message>
    <message>
        <source>ZIP with all media files</source>
        <translation>ZIP mit allen Mediendateien</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>alle Einträge</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>collection_names</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Reposts</translation>
    </message>
    <message>
        <source>Reply settings</source>
        <translation>Antworteinstellungen</translation>
    </message>
    <message>
        <source>Quote settings</source>
        <translation>Zitateinstellungen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Follows</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockierungen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>People in lists</source>
        <translation>Personen in Listen</translation>
    </message>
    <message>
        <source>Blocked lists</source>
        <translation>Blockierte Listen</translation>
    </message>
    <message>
        <source>Starter packs</source>
        <translation>Startpakete</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Verifizierungen</translation>
    </message>
    <message>
        <source>Labeling service</source>
        <translation>Kennzeichnungsdienst</translation>
    </message>
    <message>
        <source>Notification settings</source>
        <translation>Benachrichtigungseinstellungen</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Chat-Einstellungen</translation>
    </message>
    <message>
        <source>Blog entries (WhiteWind)</source>
        <translation>Blogeinträge (WhiteWind)</translation>
    </message>
    <message>
        <source>{number} or more</source>
        <translation>{number} oder mehr</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{day}, {minute}</source>
        <translation>{day}, {minute}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>“{name}” is being written by another program; try again in a moment.</source>
        <translation>In „{name}“ schreibt gerade ein anderes Programm; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” does not exist; check its name and folder.</source>
        <translation>„{path}“ gibt es nicht; prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>The folder of “{path}” was moved, renamed or removed during the export, so nothing was written; export again.</source>
        <translation>Der Ordner von „{path}“ wurde während des Exports verschoben, umbenannt oder entfernt, darum wurde nichts geschrieben; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The temporary file “{part}” could not be removed from “{folder}”; remove it yourself.</source>
        <translation>Die temporäre Datei „{part}“ konnte nicht aus „{folder}“ entfernt werden; entfernen Sie sie selbst.</translation>
    </message>
    <message>
        <source>“{path}” is not a file name; choose a file name.</source>
        <translation>„{path}“ ist kein Dateiname; wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>“{path}” already exists; choose another name, or export again and replace it.</source>
        <translation>„{path}“ gibt es schon; wählen Sie einen anderen Namen, oder exportieren Sie noch einmal und ersetzen Sie die Datei.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; add a file name to it.</source>
        <translation>„{path}“ ist ein Ordner; fügen Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>“{path}” is not a regular file; choose another name.</source>
        <translation>„{path}“ ist keine gewöhnliche Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads back to itself; choose another name.</source>
        <translation>„{name}“ ist ein Link, der auf sich selbst zurückführt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{path}” is part of the archive itself; choose another file.</source>
        <translation>„{path}“ gehört zum Archiv selbst; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{folder}” is a file, not a folder; choose a folder.</source>
        <translation>„{folder}“ ist eine Datei, kein Ordner; wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>The folder “{path}” already exists; choose another name, or export again and replace it.</source>
        <translation>Den Ordner „{path}“ gibt es schon; wählen Sie einen anderen Namen, oder exportieren Sie noch einmal und ersetzen Sie ihn.</translation>
    </message>
    <message>
        <source>“{path}” exists and is not a folder; choose another name for the folder of the export.</source>
        <translation>„{path}“ gibt es schon und ist kein Ordner; wählen Sie einen anderen Namen für den Ordner des Exports.</translation>
    </message>
    <message>
        <source>The folder “{path}” holds the archive itself; choose another name.</source>
        <translation>Der Ordner „{path}“ enthält das Archiv selbst; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder “{path}” was not written by Archive Exporter (it has no manifest of an export), so it is not replaced; choose another name.</source>
        <translation>Der Ordner „{path}“ stammt nicht von Archive Exporter (er hat kein Manifest eines Exports) und wird daher nicht ersetzt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder “{path}” also holds “{name}”, which is not part of the export, so it is not replaced; move that away or choose another name.</source>
        <translation>Der Ordner „{path}“ enthält auch „{name}“, das nicht zum Export gehört, und wird daher nicht ersetzt; verschieben Sie es an einen anderen Ort oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is not a valid file name on Windows: it contains one of the characters &lt; &gt; : &quot; / \ | ? * or a control character; choose another name.</source>
        <translation>„{name}“ ist unter Windows kein gültiger Dateiname: er enthält eines der Zeichen &lt; &gt; : &quot; / \ | ? * oder ein Steuerzeichen; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” ends in a dot or a space, which Windows removes from file names; choose another name.</source>
        <translation>„{name}“ endet mit einem Punkt oder Leerzeichen, die Windows aus Dateinamen entfernt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is a reserved device name on Windows; choose another name.</source>
        <translation>„{name}“ ist unter Windows ein reservierter Gerätename; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is not enough space for “{name}”: it needs about {size}, but only {free} is free in “{folder}”; free some space or choose another folder.</source>
        <translation>Für „{name}“ ist nicht genug Platz: nötig sind etwa {size}, in „{folder}“ sind aber nur {free} frei; geben Sie Platz frei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to “{folder}”; choose a folder that you have permission to write to.</source>
        <translation>„{name}“ kann nicht in „{folder}“ geschrieben werden; wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be created in “{folder}”; choose another folder.</source>
        <translation>„{name}“ kann in „{folder}“ nicht angelegt werden; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is too large for this disk; choose a folder on another disk, or a shorter date range.</source>
        <translation>„{name}“ ist für diesen Datenträger zu groß; wählen Sie einen Ordner auf einem anderen Datenträger oder einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to “{folder}” ({reason}); check the disk or choose another folder.</source>
        <translation>„{name}“ konnte nicht in „{folder}“ geschrieben werden ({reason}); prüfen Sie den Datenträger, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” was not stored correctly, so it was removed; check the disk or drive of “{folder}” and try again.</source>
        <translation>„{name}“ wurde nicht richtig gespeichert und darum entfernt; prüfen Sie den Datenträger von „{folder}“, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” already exists, and its drive cannot replace files in one step; choose another name.</source>
        <translation>„{path}“ gibt es schon, und der Datenträger kann Dateien nicht in einem Schritt ersetzen; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder “{path}” could not be replaced ({reason}) and is as it was; close programs that use it, or choose another name.</source>
        <translation>Der Ordner „{path}“ konnte nicht ersetzt werden ({reason}) und ist unverändert; schließen Sie Programme, die ihn benutzen, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The temporary files of this format cannot be stored in “{folder}” ({reason}); free some space there, or set TMPDIR to another folder.</source>
        <translation>Die temporären Dateien dieses Formats können nicht in „{folder}“ gespeichert werden ({reason}); schaffen Sie dort Platz, oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The drive of “{folder}” cannot confirm that the file is stored; eject it before you unplug it or switch it off.</source>
        <translation>Der Datenträger von „{folder}“ kann nicht bestätigen, dass die Datei gespeichert ist; werfen Sie ihn aus, bevor Sie ihn abziehen oder ausschalten.</translation>
    </message>
    <message>
        <source>“{name}” does not have the owner and permissions of the file that it replaced; set them yourself if other users need it.</source>
        <translation>„{name}“ hat nicht den Besitzer und die Rechte der ersetzten Datei; setzen Sie sie selbst, wenn andere die Datei brauchen.</translation>
    </message>
    <message>
        <source>The folder “{name}” could not be removed from “{folder}”; remove it yourself.</source>
        <translation>Der Ordner „{name}“ konnte nicht aus „{folder}“ entfernt werden; entfernen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>“{path}” itself is complete.</source>
        <translation>„{path}“ selbst ist vollständig.</translation>
    </message>
    <message>
        <source>No posts match, so “{name}” contains none; check the account, the dates and the filters.</source>
        <translation>Keine passenden Beiträge, deshalb enthält „{name}“ keine; prüfen Sie Konto, Zeitraum und Filter.</translation>
    </message>
    <message>
        <source>The file is {format}, although its name ends in {suffix}.</source>
        <translation>Die Datei ist im Format {format}, obwohl ihr Name auf {suffix} endet.</translation>
    </message>
    <message>
        <source>The file is compressed, although its name does not end in {suffix}.</source>
        <translation>Die Datei ist komprimiert, obwohl ihr Name nicht auf {suffix} endet.</translation>
    </message>
    <message>
        <source>The file is {format}, although its name ends in .zip; save as a ZIP to get one.</source>
        <translation>Die Datei ist im Format {format}, obwohl ihr Name auf .zip endet; speichern Sie als ZIP, um eines zu erhalten.</translation>
    </message>
    <message>
        <source>The file is a ZIP, although its name does not end in .zip.</source>
        <translation>Die Datei ist ein ZIP, obwohl ihr Name nicht auf .zip endet.</translation>
    </message>
    <message>
        <source>The export is a folder, although its name ends in {suffix}.</source>
        <translation>Der Export ist ein Ordner, obwohl sein Name auf {suffix} endet.</translation>
    </message>
    <message>
        <source>{posts} contained an unreadable time, which was written as stored.</source>
        <translation>{posts} mit einer unlesbaren Zeit, geschrieben wie gespeichert.</translation>
    </message>
    <message>
        <source>{posts} contained an unreadable time, which was left out; export as JSON to keep it.</source>
        <translation>{posts} mit einer unlesbaren Zeit, die weggelassen wurde; exportieren Sie als JSON, um sie zu behalten.</translation>
    </message>
    <message>
        <source>{posts} contained invalid JSON in an embed or labels, which was written as text.</source>
        <translation>{posts} mit ungültigem JSON in Einbettung oder Kennzeichnungen, als Text geschrieben.</translation>
    </message>
    <message>
        <source>{posts} contained invalid JSON in an embed or labels, which was left out; export as JSON to keep it.</source>
        <translation>{posts} mit ungültigem JSON in Einbettung oder Kennzeichnungen, das weggelassen wurde; exportieren Sie als JSON, um es zu behalten.</translation>
    </message>
    <message>
        <source>{posts} contained unreadable characters, shown as �.</source>
        <translation>{posts} mit unlesbaren Zeichen, dargestellt als �.</translation>
    </message>
    <message>
        <source>{posts} contained bytes that are not UTF-8, which were written as stored, as bskyarchive does; other programs may reject the file.</source>
        <translation>{posts} mit Bytes, die kein UTF-8 sind, geschrieben wie gespeichert, wie bei bskyarchive; andere Programme lehnen die Datei vielleicht ab.</translation>
    </message>
    <message>
        <source>{posts} without a readable date left out; export without a date range to include such posts, too.</source>
        <translation>{posts} ohne lesbares Datum ausgelassen; exportieren Sie ohne Zeitraum, um auch solche Beiträge zu erhalten.</translation>
    </message>
    <message>
        <source>{posts} with only the beginning of a very long text on the pages; a JSON export has all of it.</source>
        <translation>{posts}, von deren sehr langem Text nur der Anfang auf den Seiten steht; ein JSON-Export enthält ihn ganz.</translation>
    </message>
    <message>
        <source>1 cell that a spreadsheet would run as a formula was made harmless with an apostrophe.</source>
        <translation>1 Zelle, die ein Tabellenprogramm als Formel ausführen würde, wurde mit einem Apostroph unschädlich gemacht.</translation>
    </message>
    <message>
        <source>{cells} cells that a spreadsheet would run as formulas were made harmless with an apostrophe.</source>
        <translation>{cells} Zellen, die ein Tabellenprogramm als Formeln ausführen würde, wurden mit einem Apostroph unschädlich gemacht.</translation>
    </message>
    <message>
        <source>1 cell was cut because spreadsheets allow at most 32,767 characters; export as JSON to keep it whole.</source>
        <translation>1 Zelle wurde gekürzt, weil Tabellen höchstens 32.767 Zeichen erlauben; exportieren Sie als JSON, um sie ganz zu behalten.</translation>
    </message>
    <message>
        <source>{cells} cells were cut because spreadsheets allow at most 32,767 characters; export as JSON to keep them whole.</source>
        <translation>{cells} Zellen wurden gekürzt, weil Tabellen höchstens 32.767 Zeichen erlauben; exportieren Sie als JSON, um sie ganz zu behalten.</translation>
    </message>
    <message>
        <source>{posts} contained a value of an unexpected type, which was left out; export as JSON to keep it.</source>
        <translation>{posts} mit einem Wert eines unerwarteten Typs, der weggelassen wurde; exportieren Sie als JSON, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; create it or choose another.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht; legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}); check the disk or drive that it is on and try again.</source>
        <translation>„{name}“ kann nicht gelesen werden ({reason}); prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {posts} listed in its index cannot be found; restore a backup, or copy the other posts to a new archive with the free program sqlite3: {command}</source>
        <translation>„{name}“ ist beschädigt: {posts} aus dem Index lassen sich nicht finden; stellen Sie eine Sicherung wieder her, oder kopieren Sie die übrigen Beiträge mit dem freien Programm sqlite3 in ein neues Archiv: {command}</translation>
    </message>
    <message>
        <source>An index in “{name}” is damaged, so other programs may miss posts or show some twice; exports contain each post once. To repair it, copy the posts to a new archive with the free program sqlite3: {command}</source>
        <translation>Ein Index in „{name}“ ist beschädigt, darum können anderen Programmen Beiträge fehlen oder doppelt erscheinen; Exporte enthalten jeden Beitrag einmal. Kopieren Sie zur Reparatur die Beiträge mit dem freien Programm sqlite3 in ein neues Archiv: {command}</translation>
    </message>
    <message>
        <source>“{name}” is damaged: only {posts} of {all} posts could be read; restore a backup, or rebuild the archive with bskyarchive.</source>
        <translation>„{name}“ ist beschädigt: nur {posts} von {all} Beiträgen waren lesbar; stellen Sie eine Sicherung wieder her, oder bauen Sie das Archiv mit bskyarchive neu auf.</translation>
    </message>
    <message>
        <source>“{name}” contains a post with {size} of embedded data, which is too large to read; remove that post.</source>
        <translation>„{name}“ enthält einen Beitrag mit {size} eingebetteter Daten, der zu groß zum Lesen ist; entfernen Sie diesen Beitrag.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: some posts are stored twice; restore a backup, or copy the posts to a new archive with the free program sqlite3: {command}</source>
        <translation>„{name}“ ist beschädigt: einige Beiträge sind doppelt gespeichert; stellen Sie eine Sicherung wieder her, oder kopieren Sie die Beiträge mit dem freien Programm sqlite3 in ein neues Archiv: {command}</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened because its path is not valid text; rename the file or its folder.</source>
        <translation>„{path}“ kann nicht geöffnet werden, weil der Pfad kein gültiger Text ist; benennen Sie die Datei oder ihren Ordner um.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; choose the archive (.db) or repository (.car) in it.</source>
        <translation>„{path}“ ist ein Ordner; wählen Sie darin das Archiv (.db) oder Repository (.car).</translation>
    </message>
    <message>
        <source>“{path}” is not a regular file; choose a bskyarchive archive or a repository (repo.car).</source>
        <translation>„{path}“ ist keine gewöhnliche Datei; wählen Sie ein Archiv von bskyarchive oder ein Repository (repo.car).</translation>
    </message>
    <message>
        <source>“{name}” is empty; choose a bskyarchive archive or a repository (repo.car).</source>
        <translation>„{name}“ ist leer; wählen Sie ein Archiv von bskyarchive oder ein Repository (repo.car).</translation>
    </message>
    <message>
        <source>“{name}” is neither a bskyarchive database nor a repository (repo.car); choose another file, or restore a backup if it was one.</source>
        <translation>„{name}“ ist weder eine bskyarchive-Datenbank noch ein Repository (repo.car); wählen Sie eine andere Datei, oder spielen Sie eine Sicherung ein, falls sie eines war.</translation>
    </message>
    <message>
        <source>“{name}” is packed ({kind}); unpack it first, then open the archive or repository that is in it.</source>
        <translation>„{name}“ ist gepackt ({kind}); entpacken Sie die Datei zuerst und öffnen Sie dann das Archiv oder Repository darin.</translation>
    </message>
    <message>
        <source>“{name}” is neither a bskyarchive database nor a repository (repo.car), but a text (“{beginning}”); download it again, or choose another file.</source>
        <translation>„{name}“ ist weder eine Datenbank von bskyarchive noch ein Repository (repo.car), sondern ein Text („{beginning}“); laden Sie die Datei noch einmal herunter oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“{name}” is not a bskyarchive database (its encoding is not UTF-8); choose another file.</source>
        <translation>„{name}“ ist keine Datenbank von bskyarchive (ihre Kodierung ist nicht UTF-8); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a bskyarchive database (it has no posts table); choose another file.</source>
        <translation>„{name}“ ist keine Datenbank von bskyarchive (die Tabelle posts fehlt); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a bskyarchive database (its posts table lacks {columns}); choose another file.</source>
        <translation>„{name}“ ist keine Datenbank von bskyarchive (der Tabelle posts fehlt: {columns}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a bskyarchive database (its posts table lacks {columns} and {more} more); choose another file.</source>
        <translation>„{name}“ ist keine Datenbank von bskyarchive (der Tabelle posts fehlen {columns} und {more} weitere Spalten); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” was modified by another program ({reason}); choose an unmodified bskyarchive archive.</source>
        <translation>„{name}“ wurde von einem anderen Programm verändert ({reason}); wählen Sie ein unverändertes Archiv von bskyarchive.</translation>
    </message>
    <message>
        <source>posts is a view, not a table</source>
        <translation>posts ist eine Sicht, keine Tabelle</translation>
    </message>
    <message>
        <source>the posts table has a column named rowid</source>
        <translation>die Tabelle posts hat eine Spalte namens rowid</translation>
    </message>
    <message>
        <source>the posts table was created WITHOUT ROWID</source>
        <translation>die Tabelle posts wurde mit WITHOUT ROWID angelegt</translation>
    </message>
    <message>
        <source>it has too many profiles, or profiles that are too large</source>
        <translation>es hat zu viele oder zu große Profile</translation>
    </message>
    <message>
        <source>The name “{name}…” is too long for this disk; check it.</source>
        <translation>Der Name „{name}…“ ist für diesen Datenträger zu lang; prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads back to itself; choose another file.</source>
        <translation>„{name}“ ist ein Link, der auf sich selbst zurückführt; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete; copy it again from its source, or restore a backup.</source>
        <translation>„{name}“ ist beschädigt oder unvollständig; kopieren Sie die Datei noch einmal von ihrer Quelle, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened; check that you have permission to read it and its folder.</source>
        <translation>„{name}“ kann nicht geöffnet werden; prüfen Sie, ob Sie die Datei und ihren Ordner lesen dürfen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as an archive ({reason}); restore a backup, or rebuild it with bskyarchive.</source>
        <translation>„{name}“ kann nicht als Archiv gelesen werden ({reason}); stellen Sie eine Sicherung wieder her, oder bauen Sie das Archiv mit bskyarchive neu auf.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its schema contains invalid text; restore a backup, or rebuild it with bskyarchive.</source>
        <translation>„{name}“ ist beschädigt: das Schema enthält ungültigen Text; stellen Sie eine Sicherung wieder her, oder bauen Sie das Archiv mit bskyarchive neu auf.</translation>
    </message>
    <message>
        <source>“{name}” contains a value that is too large to read; restore a backup, or rebuild it with bskyarchive.</source>
        <translation>„{name}“ enthält einen Wert, der zu groß zum Lesen ist; stellen Sie eine Sicherung wieder her, oder bauen Sie das Archiv mit bskyarchive neu auf.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “{name}”; close other programs and try again.</source>
        <translation>Zum Lesen von „{name}“ ist nicht genug Arbeitsspeicher da; schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Too many files are open to read “{name}”; close other programs and try again.</source>
        <translation>Zum Lesen von „{name}“ sind zu viele Dateien offen; schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system cannot start another thread to read “{name}”; close other programs and try again.</source>
        <translation>Das System kann keinen weiteren Thread starten, um „{name}“ zu lesen; schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough space in “{folder}” for the temporary files needed to read “{name}”; free some space, or set TMPDIR to a folder with more space.</source>
        <translation>In „{folder}“ ist nicht genug Platz für die temporären Dateien, die zum Lesen von „{name}“ nötig sind; geben Sie Platz frei, oder setzen Sie TMPDIR auf einen Ordner mit mehr Platz.</translation>
    </message>
    <message>
        <source>The temporary files needed to read “{name}” cannot be stored in “{folder}” ({reason}); check that folder, or set TMPDIR to another one.</source>
        <translation>Die temporären Dateien, die zum Lesen von „{name}“ nötig sind, können nicht in „{folder}“ gespeichert werden ({reason}); prüfen Sie diesen Ordner, oder setzen Sie TMPDIR auf einen anderen.</translation>
    </message>
    <message>
        <source>Reading “{name}” requires a temporary copy of {size} in “{folder}”, but only {free} is free; free some space, or set TMPDIR to a folder with more space.</source>
        <translation>Zum Lesen von „{name}“ ist eine temporäre Kopie von {size} in „{folder}“ nötig, dort sind aber nur {free} frei; geben Sie Platz frei, oder setzen Sie TMPDIR auf einen Ordner mit mehr Platz.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not written; free space in “{folder}” or choose another folder.</source>
        <translation>Der Datenträger ist voll, darum wurde „{name}“ nicht geschrieben; geben Sie in „{folder}“ Platz frei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The name “{name}…” is too long for this disk; choose a shorter one.</source>
        <translation>Der Name „{name}…“ ist für diesen Datenträger zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>Too many files are open to write “{name}”; close other programs and try again.</source>
        <translation>Zum Schreiben von „{name}“ sind zu viele Dateien offen; schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory to write “{name}”; close other programs and try again.</source>
        <translation>Zum Schreiben von „{name}“ ist nicht genug Arbeitsspeicher da; schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>For example: {places}.</source>
        <translation>Zum Beispiel: {places}.</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 Beitrag</translation>
    </message>
    <message>
        <source>{posts} posts</source>
        <translation>{posts} Beiträge</translation>
    </message>
    <message>
        <source>The range ends before it starts; swap start and end.</source>
        <translation>Der Zeitraum endet, bevor er beginnt; vertauschen Sie Anfang und Ende.</translation>
    </message>
    <message>
        <source>“{text}” is not a valid date or time; write it like 2024-03-31 or 2024-03-31T18:00:00+02:00.</source>
        <translation>„{text}“ ist kein gültiges Datum und keine gültige Zeit; schreiben Sie es wie 2024-03-31 oder 2024-03-31T18:00:00+02:00.</translation>
    </message>
    <message>
        <source>“{name}” is not a known time zone; choose another, like Europe/Berlin or UTC.</source>
        <translation>„{name}“ ist keine bekannte Zeitzone; wählen Sie eine andere, etwa Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used, because this computer has no time-zone data; install it (the package tzdata), or choose UTC.</source>
        <translation>„{name}“ kann nicht benutzt werden, weil dieser Computer keine Zeitzonendaten hat; installieren Sie sie (das Paket tzdata), oder wählen Sie UTC.</translation>
    </message>
    <message>
        <source>{format} needs the packages {packages}, which are not installed; install exporter-gui[{extra}], or choose another format.</source>
        <translation>{format} benötigt die Pakete {packages}, die nicht installiert sind; installieren Sie exporter-gui[{extra}], oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>{format} in folders by month cannot be a single file; export to a folder, or as one file.</source>
        <translation>{format} in Ordnern nach Monaten kann keine einzelne Datei sein; exportieren Sie in einen Ordner, oder als eine Datei.</translation>
    </message>
    <message>
        <source>{format} are many files and cannot be a single one; export to a folder or a ZIP.</source>
        <translation>{format} sind viele Dateien und können keine einzelne sein; exportieren Sie in einen Ordner oder eine ZIP-Datei.</translation>
    </message>
    <message>
        <source>A single file takes posts only; export everything as a folder or a ZIP.</source>
        <translation>Eine einzelne Datei enthält nur Beiträge; exportieren Sie alles als Ordner oder ZIP.</translation>
    </message>
    <message>
        <source>“{name}” holds posts only; everything can be exported from a repository (repo.car).</source>
        <translation>„{name}“ enthält nur Beiträge; alles lässt sich aus einem Repository (repo.car) exportieren.</translation>
    </message>
    <message>
        <source>Archive Exporter ran into an unexpected error. Copy the details and include them in a bug report.</source>
        <translation>In Archive Exporter ist ein unerwarteter Fehler aufgetreten. Kopieren Sie die Einzelheiten, und fügen Sie sie einem Fehlerbericht bei.</translation>
    </message>
    <message>
        <source>One row per post, with its media file names. Opens in spreadsheets.</source>
        <translation>Eine Zeile je Beitrag, mit den Namen seiner Mediendateien. Lässt sich in Tabellenprogrammen öffnen.</translation>
    </message>
    <message>
        <source>CSV opens in spreadsheets: one row per post, with its text, times, counts and media file names. Times are truncated to seconds; quotes and links are not included.</source>
        <translation>CSV lässt sich in Tabellenprogrammen öffnen: eine Zeile je Beitrag, mit Text, Zeiten, Zählern und den Namen der Mediendateien. Zeiten sind auf die Sekunde gekürzt; Zitate und Links sind nicht enthalten.</translation>
    </message>
    <message>
        <source>The file is identical to the one that bskyarchive would write.</source>
        <translation>Die Datei ist identisch mit der, die bskyarchive schreiben würde.</translation>
    </message>
    <message>
        <source>The same content as JSON, one post per line. Best for programs that read line by line.</source>
        <translation>Derselbe Inhalt wie JSON, ein Beitrag je Zeile. Am besten für Programme, die zeilenweise lesen.</translation>
    </message>
    <message>
        <source>JSON Lines contains the same as JSON, with one post per line. Choose it for tools that read files line by line, and for very large archives.</source>
        <translation>JSON Lines enthält dasselbe wie JSON, ein Beitrag je Zeile. Wählen Sie es für Werkzeuge, die Dateien zeilenweise lesen, und für sehr große Archive.</translation>
    </message>
    <message>
        <source>There is no application data folder; history and settings will not be saved in this session.</source>
        <translation>Es gibt keinen Ordner für Anwendungsdaten; Verlauf und Einstellungen werden in dieser Sitzung nicht gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program, so history and settings will not be saved in this session. Move that file to another folder to save them again.</source>
        <translation>„{name}“ gehört zu einem anderen Programm, daher werden Verlauf und Einstellungen in dieser Sitzung nicht gespeichert. Verschieben Sie die Datei in einen anderen Ordner, damit sie wieder gespeichert werden.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Archive Exporter, so history and settings will not be saved in this session.</source>
        <translation>„{name}“ stammt von einer neueren Version von Archive Exporter, daher werden Verlauf und Einstellungen in dieser Sitzung nicht gespeichert.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, so history and settings will not be saved in this session. Move that file to another folder to start with empty ones.</source>
        <translation>„{path}“ ist beschädigt, daher werden Verlauf und Einstellungen in dieser Sitzung nicht gespeichert. Verschieben Sie die Datei in einen anderen Ordner, um mit leeren zu beginnen.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program, so history and settings will not be saved in this session. Restart Archive Exporter to use them again.</source>
        <translation>„{path}“ wird von einem anderen Programm benutzt, daher werden Verlauf und Einstellungen in dieser Sitzung nicht gespeichert. Starten Sie Archive Exporter neu, um sie wieder zu benutzen.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” cannot be written; history and settings will not be saved in this session. Free some space to save them again.</source>
        <translation>Der Datenträger ist voll, daher kann „{path}“ nicht geschrieben werden; Verlauf und Einstellungen werden in dieser Sitzung nicht gespeichert. Schaffen Sie Platz, damit sie wieder gespeichert werden.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written, so history and settings will not be saved in this session. Check the permissions of the file and its folder.</source>
        <translation>„{path}“ kann nicht geschrieben werden, daher werden Verlauf und Einstellungen in dieser Sitzung nicht gespeichert. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>compress the file; programs need to support .gz or .zst files</source>
        <translation>Datei komprimieren; Programme müssen .gz- oder .zst-Dateien unterstützen</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Sprache der Seiten</translation>
    </message>
    <message>
        <source>language of headings, dates and buttons; posts stay as they were written</source>
        <translation>Sprache von Überschriften, Datumsangaben und Schaltflächen; Beiträge bleiben, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Pages to read and search in any browser, by month, with pictures, threads and a calendar of each year.</source>
        <translation>Seiten zum Lesen und Durchsuchen in jedem Browser, nach Monaten, mit Bildern, Threads und einem Kalender jedes Jahres.</translation>
    </message>
    <message>
        <source>Web pages are an archive to read, search and show: open index.html in a browser. They need no internet and no other program, and load nothing from the web.</source>
        <translation>Webseiten sind ein Archiv zum Lesen, Durchsuchen und Zeigen: Öffnen Sie index.html in einem Browser. Sie brauchen kein Internet und kein anderes Programm und laden nichts aus dem Netz.</translation>
    </message>
    <message>
        <source>They are a folder of many files. For other programs and long-term keeping, choose JSON as well.</source>
        <translation>Sie sind ein Ordner mit vielen Dateien. Wählen Sie für andere Programme und zum langfristigen Aufbewahren zusätzlich JSON.</translation>
    </message>
    <message>
        <source>Folders by month</source>
        <translation>Ordner nach Monaten</translation>
    </message>
    <message>
        <source>one file per month, in folders like year=2025/month=03</source>
        <translation>eine Datei je Monat, in Ordnern wie year=2025/month=03</translation>
    </message>
    <message>
        <source>Compact table for analysis with DuckDB, pandas and similar tools, with typed columns.</source>
        <translation>Kompakte Tabelle zur Auswertung mit DuckDB, pandas und ähnlichen Werkzeugen, mit typisierten Spalten.</translation>
    </message>
    <message>
        <source>Parquet is a compressed table with typed columns for tools like DuckDB, pandas and Polars. Embeds and labels are JSON texts.</source>
        <translation>Parquet ist eine komprimierte Tabelle mit typisierten Spalten für Werkzeuge wie DuckDB, pandas und Polars. Einbettungen und Labels sind JSON-Texte.</translation>
    </message>
    <message>
        <source>Times are in UTC and exact to the microsecond. Values of an unexpected type are left out; the result says how many posts had any.</source>
        <translation>Zeiten sind in UTC und auf die Mikrosekunde genau. Werte eines unerwarteten Typs werden weggelassen; das Ergebnis nennt die Anzahl der betroffenen Beiträge.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>all columns, or only the main ones: date, kind, author, text, counts, link</source>
        <translation>alle Spalten, oder nur die wichtigsten: Datum, Art, Autor, Text, Zähler, Link</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>Main columns</source>
        <translation>Wichtigste Spalten</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Sprache der Überschriften</translation>
    </message>
    <message>
        <source>language of the column headings; kinds of posts stay English</source>
        <translation>Sprache der Spaltenüberschriften; die Arten der Beiträge bleiben englisch</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>character between columns; semicolon where decimal numbers have a comma</source>
        <translation>Zeichen zwischen den Spalten; Semikolon, wo Dezimalzahlen ein Komma haben</translation>
    </message>
    <message>
        <source>spreadsheet CSV</source>
        <translation>Spreadsheet CSV</translation>
    </message>
    <message>
        <source>One row per post, with quotes, links and image descriptions in columns of their own. Made for spreadsheets.</source>
        <translation>Eine Zeile je Beitrag, mit Zitaten, Links und Bildbeschreibungen in eigenen Spalten. Für Tabellenprogramme gemacht.</translation>
    </message>
    <message>
        <source>Spreadsheet CSV has one row per post with columns for reading: local time, kind of post, author, text, counts, web addresses, quoted posts, link cards and image descriptions.</source>
        <translation>Spreadsheet CSV hat eine Zeile je Beitrag mit Spalten zum Lesen: Ortszeit, Art des Beitrags, Autor, Text, Zähler, Webadressen, zitierte Beiträge, Linkkarten und Bildbeschreibungen.</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would run as a formula gets an apostrophe in front, and texts that are too long for a cell are cut; the result says how many.</source>
        <translation>Text, den ein Tabellenprogramm als Formel ausführen würde, bekommt einen Apostroph vorangestellt, und Texte, die für eine Zelle zu lang sind, werden gekürzt; das Ergebnis nennt die Anzahl.</translation>
    </message>
    <message>
        <source>Spreadsheet for Excel and LibreOffice, with real dates and numbers, ready to sort and filter.</source>
        <translation>Tabelle für Excel und LibreOffice, mit echten Daten und Zahlen, bereit zum Sortieren und Filtern.</translation>
    </message>
    <message>
        <source>XLSX is a spreadsheet with the columns of the spreadsheet CSV. Dates and numbers can be sorted and calculated with, and no text can become a formula.</source>
        <translation>XLSX ist eine Tabelle mit den Spalten von Spreadsheet CSV. Mit Daten und Zahlen lässt sich sortieren und rechnen, und kein Text kann zur Formel werden.</translation>
    </message>
    <message>
        <source>A sheet holds 1,048,575 posts; more are continued on further sheets. Times are exact to the millisecond.</source>
        <translation>Ein Blatt fasst 1.048.575 Beiträge; weitere stehen auf weiteren Blättern. Zeiten sind auf die Millisekunde genau.</translation>
    </message>
    <message>
        <source>Media files in the export: {copied} of {wanted}.</source>
        <translation>Mediendateien im Export: {copied} von {wanted}.</translation>
    </message>
    <message>
        <source>Media files that the archive lists and that are missing from its media folder: {files}.</source>
        <translation>Mediendateien, die das Archiv nennt und die in seinem Medienordner fehlen: {files}.</translation>
    </message>
    <message>
        <source>No media folder was found beside the archive, so these files are missing: {files}; choose their folder.</source>
        <translation>Neben dem Archiv wurde kein Medienordner gefunden, deshalb fehlen diese Dateien: {files}; wählen Sie ihren Ordner.</translation>
    </message>
    <message>
        <source>Media files left out because they are not what was archived (their checksum differs): {files}.</source>
        <translation>Ausgelassene Mediendateien, die nicht mehr sind, was archiviert wurde (andere Prüfsumme): {files}.</translation>
    </message>
    <message>
        <source>Media files left out because their recorded path leads out of the media folder: {files}.</source>
        <translation>Ausgelassene Mediendateien, deren gespeicherter Pfad aus dem Medienordner führt: {files}.</translation>
    </message>
    <message>
        <source>Media files left out because they are not ordinary files: {files}.</source>
        <translation>Ausgelassene Mediendateien, die keine gewöhnlichen Dateien sind: {files}.</translation>
    </message>
    <message>
        <source>Media files that could not be read: {files}; check the disk or drive that they are on.</source>
        <translation>Mediendateien, die nicht gelesen werden konnten: {files}; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Media files that you are not allowed to read: {files}; check the permissions of their folder.</source>
        <translation>Mediendateien, die Sie nicht lesen dürfen: {files}; prüfen Sie die Zugriffsrechte ihres Ordners.</translation>
    </message>
    <message>
        <source>Media files that the repository names, but does not hold (no repo.car does), and that are in no media folder: {files}; fetch its blobs with another tool, and choose their folder.</source>
        <translation>Mediendateien, die das Repository nennt, aber nicht enthält (das tut keine repo.car), und die in keinem Medienordner sind: {files}; laden Sie seine Blobs mit einem anderen Werkzeug und wählen Sie ihren Ordner.</translation>
    </message>
    <message>
        <source>Files that are neither images nor videos, left out: {files}; to include them, choose all media files.</source>
        <translation>Weggelassene Dateien, die weder Bilder noch Videos sind: {files}; um sie aufzunehmen, wählen Sie alle Mediendateien.</translation>
    </message>
    <message>
        <source>Pictures that were never saved with their posts: {files}.</source>
        <translation>Bilder, die nie mit ihren Beiträgen gespeichert wurden: {files}.</translation>
    </message>
    <message>
        <source>Videos that were never saved with their posts: {files}.</source>
        <translation>Videos, die nie mit ihren Beiträgen gespeichert wurden: {files}.</translation>
    </message>
    <message>
        <source>The media folder “{folder}” does not exist or is not a folder; choose another.</source>
        <translation>Den Medienordner „{folder}“ gibt es nicht, oder er ist kein Ordner; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The media folder “{folder}” cannot be read ({reason}); check that you may read it.</source>
        <translation>Der Medienordner „{folder}“ kann nicht gelesen werden ({reason}); prüfen Sie, ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a repository ({reason}); download it again from Bluesky (Settings, Account, Export my data).</source>
        <translation>„{name}“ kann nicht als Repository gelesen werden ({reason}); laden Sie es noch einmal von Bluesky herunter (Einstellungen, Konto, Meine Daten exportieren).</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened, and is damaged or incomplete now; wait until it is complete, and try again.</source>
        <translation>„{name}“ hat sich seit dem Öffnen geändert und ist jetzt beschädigt oder unvollständig; warten Sie, bis die Datei vollständig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>its beginning is damaged</source>
        <translation>der Anfang ist beschädigt</translation>
    </message>
    <message>
        <source>it is a CAR file of another version</source>
        <translation>es ist eine CAR-Datei einer anderen Version</translation>
    </message>
    <message>
        <source>it is a CAR file without a commit</source>
        <translation>es ist eine CAR-Datei ohne Commit</translation>
    </message>
    <message>
        <source>its commit is missing or was altered</source>
        <translation>der Commit fehlt oder wurde verändert</translation>
    </message>
    <message>
        <source>it is a CAR file that holds no account&apos;s commit</source>
        <translation>es ist eine CAR-Datei ohne den Commit eines Kontos</translation>
    </message>
    <message>
        <source>its commit is of a version that is not known</source>
        <translation>der Commit hat eine unbekannte Version</translation>
    </message>
    <message>
        <source>its commit does not say whose it is</source>
        <translation>der Commit nennt kein Konto</translation>
    </message>
    <message>
        <source>{readable} in “{name}” could be read; at least {least} could not (not in the file: {missing}, altered: {altered}, unreadable: {unreadable}, in lost parts of the list of posts: {hidden} or more), and nobody can tell how many more.</source>
        <translation>Lesbar in „{name}“: {readable}; nicht lesbar: mindestens {least} (nicht in der Datei: {missing}, verändert: {altered}, unlesbar: {unreadable}, in verlorenen Teilen der Liste der Beiträge: {hidden} oder mehr), und niemand kann sagen, wie viele noch.</translation>
    </message>
    <message>
        <source>{readable} in “{name}” could be read; nobody can tell how many could not, as parts of the list of posts are lost.</source>
        <translation>Lesbar in „{name}“: {readable}; niemand kann sagen, wie viele nicht lesbar sind, denn Teile der Liste der Beiträge sind verloren.</translation>
    </message>
    <message>
        <source>{read} of {all} posts in “{name}” could be read; not in the file: {missing}, altered: {altered}, unreadable: {unreadable}.</source>
        <translation>{read} von {all} Beiträgen in „{name}“ konnten gelesen werden; nicht in der Datei: {missing}, verändert: {altered}, unlesbar: {unreadable}.</translation>
    </message>
    <message>
        <source>{read} of {all} other records in “{name}” could be read; not in the file: {missing}, altered: {altered}, unreadable: {unreadable}.</source>
        <translation>{read} von {all} anderen Einträgen in „{name}“ konnten gelesen werden; nicht in der Datei: {missing}, verändert: {altered}, unlesbar: {unreadable}.</translation>
    </message>
    <message>
        <source>“{name}” is cut short after {size}: the rest is not in the file; download it again from Bluesky.</source>
        <translation>„{name}“ ist nach {size} abgeschnitten: Der Rest ist nicht in der Datei; laden Sie sie noch einmal von Bluesky herunter.</translation>
    </message>
    <message>
        <source>“{name}” is damaged after {size}, and {skipped} could not be read; download it again from Bluesky.</source>
        <translation>„{name}“ ist nach {size} beschädigt, und {skipped} konnten nicht gelesen werden; laden Sie die Datei noch einmal von Bluesky herunter.</translation>
    </message>
    <message>
        <source>Other records in “{name}” that could be read: {read}; at least {least} could not (not in the file: {missing}, altered: {altered}, unreadable: {unreadable}, in lost parts of the list of records: {hidden} or more), and nobody can tell how many more.</source>
        <translation>Andere Einträge in „{name}“, lesbar: {read}; nicht lesbar: mindestens {least} (nicht in der Datei: {missing}, verändert: {altered}, unlesbar: {unreadable}, in verlorenen Teilen der Liste der Einträge: {hidden} oder mehr), und niemand kann sagen, wie viele noch.</translation>
    </message>
    <message>
        <source>Parts of the list of records in “{name}” are missing or damaged ({number}); what only they list is left out.</source>
        <translation>Teile der Liste der Einträge in „{name}“ fehlen oder sind beschädigt ({number}); was nur dort steht, fehlt.</translation>
    </message>
    <message>
        <source>Records in “{name}” whose names no repository may have, left out: {number}.</source>
        <translation>Ausgelassene Einträge in „{name}“ mit Namen, die kein Repository haben darf: {number}.</translation>
    </message>
    <message>
        <source>The list of records in “{name}” is not ordered as Bluesky orders it (places: {number}); they were read all the same.</source>
        <translation>Die Liste der Einträge in „{name}“ ist nicht so geordnet wie bei Bluesky (Stellen: {number}); sie wurden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>{posts} written otherwise than Bluesky writes them: values that JSON does not have are replaced by similar ones, and of values given twice, the first is taken.</source>
        <translation>{posts} in anderer Schreibweise als bei Bluesky: Werte, die es in JSON nicht gibt, sind durch ähnliche ersetzt; von doppelt angegebenen Werten gilt der erste.</translation>
    </message>
    <message>
        <source>The DID document “{path}” cannot be read ({reason}); choose another file.</source>
        <translation>Das DID-Dokument „{path}“ ist nicht lesbar ({reason}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{path}” is not the DID document of {did}; choose that of the repository’s account.</source>
        <translation>„{path}“ ist nicht das DID-Dokument von {did}; wählen Sie das des Kontos, dem das Repository gehört.</translation>
    </message>
    <message>
        <source>“{document}” beside “{name}” is not used, and the signature not checked: {reason}.</source>
        <translation>„{document}“ neben „{name}“ wird nicht verwendet und die Signatur nicht geprüft: {reason}.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is no DID document</source>
        <translation>es ist kein DID-Dokument</translation>
    </message>
    <message>
        <source>it is that of another account</source>
        <translation>es gehört zu einem anderen Konto</translation>
    </message>
    <message>
        <source>The signature of “{name}” is not checked: “{document}” gives no key of a known kind.</source>
        <translation>Die Signatur von „{name}“ wird nicht geprüft: „{document}“ enthält keinen Schlüssel einer bekannten Art.</translation>
    </message>
    <message>
        <source>“{name}” is not a repository (repo.car), and only that has a DID document; leave it out.</source>
        <translation>„{name}“ ist kein Repository (repo.car), und nur ein solches hat ein DID-Dokument; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are of the same kind; open a bskyarchive archive and a repository (repo.car) together.</source>
        <translation>„{name}“ und „{other}“ sind von derselben Art; öffnen Sie ein bskyarchive-Archiv und ein Repository (repo.car) zusammen.</translation>
    </message>
    <message>
        <source>“{name}” has nothing of the repository’s account ({did}); choose an archive of the same account.</source>
        <translation>„{name}“ enthält nichts vom Konto des Repositorys ({did}); wählen Sie ein Archiv desselben Kontos.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and no post can be read in it; download it again from Bluesky (Settings, Account, Export my data).</source>
        <translation>„{name}“ ist beschädigt, und kein Beitrag darin ist lesbar; laden Sie die Datei noch einmal von Bluesky herunter (Einstellungen, Konto, Meine Daten exportieren).</translation>
    </message>
    <message>
        <source>“{name}” is damaged; of what can be read in it ({readable}), nothing matches. Check the account, the dates and the filters, or download it again from Bluesky.</source>
        <translation>„{name}“ ist beschädigt; von dem, was lesbar ist ({readable}), passt nichts. Prüfen Sie Konto, Daten und Filter, oder laden Sie die Datei noch einmal von Bluesky herunter.</translation>
    </message>
    <message>
        <source>“{path}” holds {replaced} and is not replaced: in “{name}”, which is damaged, only {posts} can be read; choose another name, or download the repository again.</source>
        <translation>„{path}“ enthält {replaced} und wird nicht ersetzt: „{name}“ ist beschädigt (lesbar: {posts}); wählen Sie einen anderen Namen oder laden Sie das Repository noch einmal herunter.</translation>
    </message>
    <message>
        <source>“{path}” is not replaced, since it may hold more: in “{name}”, which is damaged, only {posts} can be read; choose another name, or download the repository again.</source>
        <translation>„{path}“ wird nicht ersetzt, da mehr darin sein kann: „{name}“ ist beschädigt (lesbar: {posts}); wählen Sie einen anderen Namen oder laden Sie das Repository noch einmal herunter.</translation>
    </message>
    <message>
        <source>{posts} in “{name}” with another text, date or CID than in the repository; that of the repository was taken.</source>
        <translation>{posts} in „{name}“ mit anderem Text, Datum oder CID als im Repository; übernommen wurde, was im Repository steht.</translation>
    </message>
    <message>
        <source>Not readable in “{name}”, but in “{other}”, and so not missing: {posts}.</source>
        <translation>Nicht lesbar in „{name}“, aber in „{other}“ vorhanden, fehlt also nicht: {posts}.</translation>
    </message>
    <message>
        <source>Only in “{name}”, and not signed: {posts}.</source>
        <translation>Nur in „{name}“ und nicht signiert: {posts}.</translation>
    </message>
    <message>
        <source>In “{other}”, but not listed in “{name}”, or no longer (deleted, or part of what is lost): {posts}.</source>
        <translation>In „{other}“, aber in „{name}“ nicht oder nicht mehr aufgeführt (gelöscht oder Teil dessen, was verloren ist): {posts}.</translation>
    </message>
    <message>
        <source>Records of the repository in the export: {written} of {listed}; the others cannot be read.</source>
        <translation>Einträge des Repositorys im Export: {written} von {listed}; was fehlt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Records of the repository in the export: {written} of {listed} or more; the others cannot be read.</source>
        <translation>Einträge des Repositorys im Export: {written} von {listed} oder mehr; was fehlt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Dates and filters apply to posts only; of likes, follows and all else, everything is in the export.</source>
        <translation>Zeitraum und Filter gelten nur für Beiträge; von Likes, Follows und allem anderen ist alles im Export.</translation>
    </message>
    <message>
        <source>“{name}” holds no posts of other people. It only lists which ones were reposted ({reposts}): choose “Likes, follows and all else” for the list.</source>
        <translation>„{name}“ enthält keine Beiträge anderer. Aufgeführt ist nur, welche repostet wurden ({reposts}): Wählen Sie „Likes, Follows und alles andere“ für die Liste.</translation>
    </message>
    <message>
        <source>“{name}” holds no posts of other people; the list of those that were reposted ({reposts}) is in the export.</source>
        <translation>„{name}“ enthält keine Beiträge anderer; die Liste derer, die repostet wurden ({reposts}), ist im Export.</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>mindestens {number}</translation>
    </message>
    <message>
        <source>The signature of “{name}” does not fit the key in “{document}”: another key was valid when it was made, or somebody else has made it.</source>
        <translation>Die Signatur von „{name}“ passt nicht zum Schlüssel in „{document}“: Damals galt ein anderer Schlüssel, oder jemand anders hat die Datei erstellt.</translation>
    </message>
    <message>
        <source>There is no export “{path}”; check its name and folder.</source>
        <translation>Es gibt keinen Export „{path}“; prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({reason}); check that you may read it, and the disk or drive that it is on.</source>
        <translation>„{path}“ kann nicht gelesen werden ({reason}); prüfen Sie, ob Sie es lesen dürfen, und den Datenträger.</translation>
    </message>
    <message>
        <source>“{path}” has no manifest to be compared with; export with a manifest, or as a folder or ZIP.</source>
        <translation>„{path}“ hat kein Manifest zum Vergleichen; exportieren Sie mit Manifest, oder als Ordner oder ZIP.</translation>
    </message>
    <message>
        <source>“{path}” is an archive, not an export; verify an export of it.</source>
        <translation>„{path}“ ist ein Archiv, kein Export; prüfen Sie einen Export davon.</translation>
    </message>
    <message>
        <source>“{path}” is only a part of the export “{folder}”; verify that.</source>
        <translation>„{path}“ ist nur ein Teil des Exports „{folder}“; prüfen Sie diesen.</translation>
    </message>
    <message>
        <source>“{path}” is not an export itself, but “{folder}” in it is one; verify that.</source>
        <translation>„{path}“ ist selbst kein Export, aber „{folder}“ darin ist einer; prüfen Sie diesen.</translation>
    </message>
    <message>
        <source>The manifest “{path}” is damaged or was not written by Archive Exporter; nothing can be compared.</source>
        <translation>Das Manifest „{path}“ ist beschädigt oder stammt nicht von Archive Exporter; es kann nichts verglichen werden.</translation>
    </message>
    <message>
        <source>The manifest “{path}” was written by a newer version of Archive Exporter; verify with that version.</source>
        <translation>Das Manifest „{path}“ stammt von einer neueren Version von Archive Exporter; prüfen Sie mit dieser Version.</translation>
    </message>
    <message>
        <source>The manifest “{path}” is larger than any that Archive Exporter writes; nothing can be compared.</source>
        <translation>Das Manifest „{path}“ ist größer als jedes, das Archive Exporter schreibt; es kann nichts verglichen werden.</translation>
    </message>
    <message>
        <source>“{path}” is not a ZIP, or is damaged or was cut short; copy it again from where it came from.</source>
        <translation>„{path}“ ist kein ZIP, beschädigt oder abgeschnitten; kopieren Sie es noch einmal von seiner Quelle.</translation>
    </message>
    <message>
        <source>The list of checksums “{path}” is damaged (line {line}); nothing after that line can be compared.</source>
        <translation>Die Liste der Prüfsummen „{path}“ ist beschädigt (Zeile {line}); nach dieser Zeile kann nichts verglichen werden.</translation>
    </message>
    <message>
        <source>Without “{path}”, the content of the files cannot be compared, only their number and size with the manifest.</source>
        <translation>Ohne „{path}“ lässt sich der Inhalt der Dateien nicht vergleichen, nur ihre Anzahl und Größe mit dem Manifest.</translation>
    </message>
    <message>
        <source>Missing: “{path}”.</source>
        <translation>Fehlt: „{path}“.</translation>
    </message>
    <message>
        <source>Changed: “{path}”.</source>
        <translation>Verändert: „{path}“.</translation>
    </message>
    <message>
        <source>Not part of the export: “{path}”.</source>
        <translation>Gehört nicht zum Export: „{path}“.</translation>
    </message>
    <message>
        <source>Unreadable: “{path}” ({reason}).</source>
        <translation>Unlesbar: „{path}“ ({reason}).</translation>
    </message>
    <message>
        <source>Not an ordinary file inside the export: “{path}”.</source>
        <translation>Keine gewöhnliche Datei im Export: „{path}“.</translation>
    </message>
    <message>
        <source>“{path}” holds {found} instead of {expected} that the manifest tells.</source>
        <translation>„{path}“ enthält {found} statt {expected}, wie es im Manifest steht.</translation>
    </message>
    <message>
        <source>The repository was damaged when it was exported, and lacked {posts} then.</source>
        <translation>Das Repository war beim Export beschädigt; damals nicht lesbar: {posts}.</translation>
    </message>
    <message>
        <source>The repository was damaged when it was exported, and lacked {posts} then, or more.</source>
        <translation>Das Repository war beim Export beschädigt; damals nicht lesbar: {posts} oder mehr.</translation>
    </message>
    <message>
        <source>The repository was damaged when it was exported; nobody can tell how many posts it lacked then.</source>
        <translation>Das Repository war beim Export beschädigt; niemand kann sagen, wie viele Beiträge damals fehlten.</translation>
    </message>
    <message>
        <source>Other records that the repository lacked when it was exported: {records}.</source>
        <translation>Andere Einträge, die dem Repository beim Export fehlten: {records}.</translation>
    </message>
    <message>
        <source>Other records that the repository lacked when it was exported: {records} or more.</source>
        <translation>Andere Einträge, die dem Repository beim Export fehlten: {records} oder mehr.</translation>
    </message>
    <message>
        <source>The manifest tells {expected} files, and {found} are listed.</source>
        <translation>Das Manifest nennt {expected} Dateien, aufgeführt sind {found}.</translation>
    </message>
    <message>
        <source>The manifest tells {expected} files, and {found} are there.</source>
        <translation>Das Manifest nennt {expected} Dateien, vorhanden sind {found}.</translation>
    </message>
    <message>
        <source>The manifest tells {expected} bytes in all files, and {found} are there.</source>
        <translation>Das Manifest nennt insgesamt {expected} Bytes, vorhanden sind {found}.</translation>
    </message>
    <message>
        <source>The manifest tells {expected} bytes for “{path}”, which has {found}; as the checksum fits, the manifest is wrong.</source>
        <translation>Das Manifest nennt {expected} Bytes für „{path}“, vorhanden sind {found}; da die Prüfsumme stimmt, ist das Manifest falsch.</translation>
    </message>
    <message>
        <source>None of the {posts} of the earlier export are in “{name}” as they were archived then: it is another archive, or was made anew. Export everything once.</source>
        <translation>„{name}“ enthält keinen der Beiträge des früheren Exports ({posts}) so, wie er damals archiviert wurde: Es ist ein anderes Archiv, oder es wurde neu angelegt. Exportieren Sie einmal alles.</translation>
    </message>
    <message>
        <source>“{name}” holds {found} from the time of the earlier export, of which at most {known} were known then: the clock was set back, posts were changed, or it is another archive. Export everything once.</source>
        <translation>„{name}“ enthält aus der Zeit bis zum früheren Export {found}, von denen damals höchstens {known} bekannt waren: Die Uhr wurde zurückgestellt, Beiträge wurden geändert, oder es ist ein anderes Archiv. Exportieren Sie einmal alles.</translation>
    </message>
    <message>
        <source>“{name}” is older than the earlier export, or its newest posts were removed: its newest post was archived at {newest}, that of the export at {exported}. Choose the current archive, or export everything.</source>
        <translation>„{name}“ ist älter als der frühere Export, oder seine neuesten Beiträge wurden entfernt: Der neueste Beitrag wurde am {newest} archiviert, der des Exports am {exported}. Wählen Sie das aktuelle Archiv, oder exportieren Sie alles.</translation>
    </message>
    <message>
        <source>Nothing new: no post was archived after {time}, so nothing was written.</source>
        <translation>Nichts Neues: Seit {time} wurde kein Beitrag archiviert; deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Posts of earlier exports that are no longer in the archive: {number}.</source>
        <translation>Beiträge früherer Exporte, die nicht mehr im Archiv sind: {number}.</translation>
    </message>
    <message>
        <source>Posts without a readable time of archiving, which are exported each time: {number}.</source>
        <translation>Beiträge ohne lesbaren Zeitpunkt der Archivierung, die jedes Mal exportiert werden: {number}.</translation>
    </message>
    <message>
        <source>Earlier exports that were moved, deleted or changed: {names}. Posts that only they hold are not in this export.</source>
        <translation>Frühere Exporte, die verschoben, gelöscht oder geändert wurden: {names}. Beiträge, die nur in ihnen stehen, sind nicht in diesem Export.</translation>
    </message>
    <message>
        <source>Everything that bskyarchive stores for each post, including link cards, quotes and image descriptions. Best for other programs and long-term keeping.</source>
        <translation>Alles, was bskyarchive zu jedem Beitrag speichert, auch Linkkarten, Zitate und Bildbeschreibungen. Am besten für andere Programme und zum langfristigen Aufbewahren.</translation>
    </message>
    <message>
        <source>JSON contains everything that bskyarchive stores for a post, including link cards, quotes and image descriptions. Choose it for other programs and long-term keeping.</source>
        <translation>JSON enthält alles, was bskyarchive zu einem Beitrag speichert, auch Linkkarten, Zitate und Bildbeschreibungen. Wählen Sie es für andere Programme und zum langfristigen Aufbewahren.</translation>
    </message>
    <message>
        <source>What only a repository tells (links, mentions and tags in the text, languages, the start of a thread) is in spreadsheets and Parquet.</source>
        <translation>Was nur ein Repository verrät (Links, Erwähnungen und Hashtags im Text, Sprachen, der Anfang eines Threads), steht in den Tabellen und in Parquet.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>file_dialogs</name>
    <message>
        <source>Open archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>Combine with another archive of the same account</source>
        <translation>Mit einem weiteren Archiv desselben Kontos zusammenführen</translation>
    </message>
    <message>
        <source>Choose DID document</source>
        <translation>DID-Dokument auswählen</translation>
    </message>
    <message>
        <source>DID documents (*.json)</source>
        <translation>DID-Dokumente (*.json)</translation>
    </message>
    <message>
        <source>Archives (*.db *.sqlite *.sqlite3 *.car)</source>
        <translation>Archive (*.db *.sqlite *.sqlite3 *.car)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Post replied to</source>
        <translation>Beantworteter Beitrag</translation>
    </message>
    <message>
        <source>Quoted post</source>
        <translation>Zitierter Beitrag</translation>
    </message>
</context>
<context>
    <name>open_file</name>
    <message>
        <source>The export is no longer at {path}.</source>
        <translation>Der Export ist nicht mehr unter {path}.</translation>
    </message>
    <message>
        <source>No app was found to open the export. It is at {path}.</source>
        <translation>Es wurde keine App gefunden, die den Export öffnet. Er ist unter {path}.</translation>
    </message>
</context>
<context>
    <name>opening_text</name>
    <message>
        <source>Looking for media files… {files} looked at</source>
        <translation>Mediendateien werden gesucht … {files} Dateien angesehen</translation>
    </message>
    <message>
        <source>Combining the archives… {percent}%</source>
        <translation>Archive werden zusammengeführt … {percent} %</translation>
    </message>
    <message>
        <source>Reading “{name}”… {percent}%</source>
        <translation>„{name}“ wird gelesen … {percent} %</translation>
    </message>
</context>
<context>
    <name>saved_text</name>
    <message>
        <source>{posts}, {files} and {records}</source>
        <translation>{posts}, {files} und {records}</translation>
    </message>
    <message>
        <source>{posts} and {files}</source>
        <translation>{posts} und {files}</translation>
    </message>
</context>
<context>
    <name>show_in_folder</name>
    <message>
        <source>No file manager was found. The export is at {path}.</source>
        <translation>Es wurde kein Dateimanager gefunden. Der Export ist hier: {path}</translation>
    </message>
</context>
<context>
    <name>suggested_name</name>
    <message>
        <source>new since {date}</source>
        <translation>neu seit {date}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{number} files</source>
        <translation>{number} Dateien</translation>
    </message>
    <message>
        <source>1 media file</source>
        <translation>1 Mediendatei</translation>
    </message>
    <message>
        <source>no media files</source>
        <translation>keine Mediendateien</translation>
    </message>
    <message>
        <source>{number} media files</source>
        <translation>{number} Mediendateien</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{number} images</source>
        <translation>{number} Bilder</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{number} records</source>
        <translation>{number} Einträge</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>weniger als 1 s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02d} s</source>
        <translation>{minutes} min {seconds:02d} s</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{number} days ago</source>
        <translation>vor {number} Tagen</translation>
    </message>
    <message>
        <source>{number} months ago</source>
        <translation>vor {number} Monaten</translation>
    </message>
    <message>
        <source>{number} years ago</source>
        <translation>vor {number} Jahren</translation>
    </message>
</context>
<context>
    <name>unfinished_text</name>
    <message>
        <source>Your existing file is unchanged.</source>
        <translation>Ihre vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Your existing folder is unchanged.</source>
        <translation>Ihr vorhandener Ordner ist unverändert.</translation>
    </message>
    <message>
        <source>Your existing ZIP is unchanged.</source>
        <translation>Ihr vorhandenes ZIP ist unverändert.</translation>
    </message>
    <message>
        <source>No file was created.</source>
        <translation>Es wurde keine Datei erstellt.</translation>
    </message>
    <message>
        <source>No folder was created.</source>
        <translation>Es wurde kein Ordner erstellt.</translation>
    </message>
    <message>
        <source>No ZIP was created.</source>
        <translation>Es wurde kein ZIP erstellt.</translation>
    </message>
    <message>
        <source>Your existing file stays unchanged.</source>
        <translation>Ihre vorhandene Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>Your existing folder stays unchanged.</source>
        <translation>Ihr vorhandener Ordner bleibt unverändert.</translation>
    </message>
    <message>
        <source>Your existing ZIP stays unchanged.</source>
        <translation>Ihr vorhandenes ZIP bleibt unverändert.</translation>
    </message>
    <message>
        <source>No file will be created.</source>
        <translation>Es wird keine Datei angelegt.</translation>
    </message>
    <message>
        <source>No folder will be created.</source>
        <translation>Es wird kein Ordner angelegt.</translation>
    </message>
    <message>
        <source>No ZIP will be created.</source>
        <translation>Es wird kein ZIP angelegt.</translation>
    </message>
</context>
</TS>
