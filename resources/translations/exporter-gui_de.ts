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
        <source>“{name}” is not opened while an export runs. Open it when the export has ended.</source>
        <translation>„{name}“ wird nicht geöffnet, solange ein Export läuft. Öffnen Sie es, wenn der Export zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>ArchiveHeading</name>
    <message>
        <source>Open another ar&amp;chive…</source>
        <translation>Anderes Archiv ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open another archive</source>
        <translation>Anderes Archiv öffnen</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} und {number} weitere</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>last archived {time}</source>
        <translation>zuletzt archiviert {time}</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Konto:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>Take:</source>
        <translation>Auswahl:</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>For&amp;mat:</translation>
    </message>
    <message>
        <source>The account {did} is not in this archive any more; {account} is chosen instead.</source>
        <translation>Das Konto {did} ist nicht mehr in diesem Archiv; stattdessen ist {account} gewählt.</translation>
    </message>
    <message>
        <source>The format “{name}” is not known here; {format} is chosen instead.</source>
        <translation>Das Format „{name}“ ist hier nicht bekannt; stattdessen ist {format} gewählt.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known here; this computer&apos;s is chosen instead.</source>
        <translation>Die Zeitzone „{zone}“ ist hier nicht bekannt; stattdessen ist die dieses Computers gewählt.</translation>
    </message>
    <message>
        <source>The last day comes before the first; exchange them.</source>
        <translation>Der letzte Tag liegt vor dem ersten; bitte tauschen.</translation>
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
        <source>Nothing will be written. The file that was there, if any, stays unchanged.</source>
        <translation>Es wird nichts geschrieben. Eine schon vorhandene Datei bleibt unverändert.</translation>
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
    <name>CrashDialog</name>
    <message>
        <source>Archive Exporter</source>
        <translation>Archive Exporter</translation>
    </message>
    <message>
        <source>Something went wrong inside Archive Exporter. Your archive is unchanged, and no unfinished file is left. Please close the program, start it again, and copy the details into a report.

They are also in {log}, without any text of posts.</source>
        <translation>In Archive Exporter ist etwas schiefgegangen. Ihr Archiv ist unverändert, und es bleibt keine unfertige Datei zurück. Bitte schließen Sie das Programm, starten Sie es neu, und kopieren Sie die Einzelheiten in eine Meldung.

Sie stehen auch in {log}, ohne Text aus Beiträgen.</translation>
    </message>
    <message>
        <source>Details of the error</source>
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
        <source>“{name}” exists already. Replace it?</source>
        <translation>„{name}“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>ExportAnnouncer</name>
    <message>
        <source>An archive is being exported.</source>
        <translation>Ein Archiv wird exportiert.</translation>
    </message>
    <message>
        <source>“{name}” holds {posts}.</source>
        <translation>„{name}“ enthält {posts}.</translation>
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
        <source>Posts that will be exported</source>
        <translation>Beiträge, die exportiert werden</translation>
    </message>
    <message>
        <source>The size is estimated from some of the posts; the file is larger where others are longer.</source>
        <translation>Die Größe ist aus einigen der Beiträge geschätzt; sind andere länger, wird die Datei größer.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>{posts}, about {size}</source>
        <translation>{posts}, etwa {size}</translation>
    </message>
    <message>
        <source>{posts} match these choices.</source>
        <translation>{posts} passen zu dieser Auswahl.</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Repl&amp;ies</source>
        <translation>A&amp;ntworten</translation>
    </message>
    <message>
        <source>Re&amp;posts of others</source>
        <translation>Re&amp;posts anderer</translation>
    </message>
    <message>
        <source>Only posts &amp;with media</source>
        <translation>N&amp;ur Beiträge mit Medien</translation>
    </message>
    <message>
        <source>Text that posts contain</source>
        <translation>Text, den Beiträge enthalten</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>Text contai&amp;ns</source>
        <translation>Text &amp;enthält</translation>
    </message>
    <message>
        <source>Re&amp;posts by all accounts ({posts})</source>
        <translation>Re&amp;posts aller Konten ({posts})</translation>
    </message>
    <message>
        <source>Re&amp;posts of others ({posts})</source>
        <translation>Re&amp;posts anderer ({posts})</translation>
    </message>
    <message>
        <source>Posts that were reposted; bskyarchive&apos;s own export leaves them out.</source>
        <translation>Beiträge, die geteilt wurden; der Export von bskyarchive selbst lässt sie weg.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help – Archive Exporter</source>
        <translation>Hilfe – Archive Exporter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>Das Versprechen</translation>
    </message>
    <message>
        <source>What an archive is</source>
        <translation>Was ein Archiv ist</translation>
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
        <source>What may be missing</source>
        <translation>Was fehlen kann</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Your archive is opened read-only and never changed. The file you asked for appears complete and checked, or not at all. We tell you what is missing. Nothing leaves your computer.</source>
        <translation>Ihr Archiv wird nur zum Lesen geöffnet und nie verändert. Die gewünschte Datei erscheint vollständig und geprüft oder gar nicht. Wir sagen Ihnen, was fehlt. Nichts verlässt Ihren Computer.</translation>
    </message>
    <message>
        <source>bskyarchive is an open-source program that keeps a person&apos;s Bluesky posts in one file, a database of SQLite. Archive Exporter reads that file. It is unofficial, and not made by Bluesky.</source>
        <translation>bskyarchive ist ein Open-Source-Programm, das die Bluesky-Beiträge einer Person in einer einzigen Datei aufbewahrt, einer SQLite-Datenbank. Archive Exporter liest diese Datei. Archive Exporter ist inoffiziell und stammt nicht von Bluesky.</translation>
    </message>
    <message>
        <source>The file is usually called archive.db and lies in the folder “data”, inside the folder in which bskyarchive was started. Media files lie beside it, in “data/media”. You may export while bskyarchive is running: the file then holds the posts of one moment.</source>
        <translation>Die Datei heißt gewöhnlich archive.db und liegt im Ordner „data“ in dem Ordner, in dem bskyarchive gestartet wurde. Mediendateien liegen daneben, in „data/media“. Sie können exportieren, während bskyarchive läuft: Die exportierte Datei enthält dann die Beiträge eines einzigen Augenblicks.</translation>
    </message>
    <message>
        <source>A date means the whole day in the time zone that is shown, and both ends are included: from and to the same date is that one day. An empty field is an open end.</source>
        <translation>Ein Datum meint den ganzen Tag in der angezeigten Zeitzone, und beide Enden sind eingeschlossen: von einem Datum bis zum selben Datum ist genau dieser eine Tag. Ein leeres Feld ist ein offenes Ende.</translation>
    </message>
    <message>
        <source>What counts is the time at which a post was written, by its author&apos;s clock.</source>
        <translation>Es zählt die Zeit, zu der ein Beitrag geschrieben wurde, nach der Uhr seines Verfassers.</translation>
    </message>
    <message>
        <source>An archive belongs to one account or to several, and you choose whose posts you want. Replies are posts like any other, and can be left out.</source>
        <translation>Ein Archiv gehört zu einem Konto oder zu mehreren, und Sie wählen, wessen Beiträge Sie möchten. Antworten sind Beiträge wie alle anderen und können weggelassen werden.</translation>
    </message>
    <message>
        <source>The archive also holds the posts of other people that the account has reposted, each under the name of its author. They are exported only if you ask for them.</source>
        <translation>Das Archiv enthält auch die Beiträge anderer, die das Konto geteilt hat (Reposts), jeweils unter dem Namen ihres Verfassers. Sie werden nur exportiert, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>In every format, the newest post comes first.</source>
        <translation>In jedem Format steht der neueste Beitrag zuerst.</translation>
    </message>
    <message>
        <source>bskyarchive keeps the preview pictures of links, but not the pictures of posts: a post with media may have no file in the archive. Names of other authors, and the beginnings of other people&apos;s threads, are not in it either.</source>
        <translation>bskyarchive bewahrt die Vorschaubilder von Links auf, nicht aber die Bilder von Beiträgen: Ein Beitrag mit Medien hat im Archiv möglicherweise keine Datei. Auch die Namen anderer Verfasser und die Anfänge der Threads anderer sind nicht darin.</translation>
    </message>
    <message>
        <source>Where something could not be written as it is stored, the result says how many posts that concerns, and why.</source>
        <translation>Wo etwas nicht so geschrieben werden konnte, wie es gespeichert ist, sagt das Ergebnis, wie viele Beiträge das betrifft und warum.</translation>
    </message>
    <message>
        <source>Tab goes to the next field and Shift+Tab back; Space presses a button; the arrow keys change a value.</source>
        <translation>Tab geht zum nächsten Feld und Umschalt+Tab zurück; die Leertaste drückt eine Schaltfläche; die Pfeiltasten ändern einen Wert.</translation>
    </message>
    <message>
        <source>{keys}: {action}</source>
        <translation>{keys}: {action}</translation>
    </message>
    <message>
        <source>Escape closes a dialog, this one too. Ctrl+A and Ctrl+C copy a text.</source>
        <translation>Esc schließt einen Dialog, auch diesen. Strg+A und Strg+C kopieren einen Text.</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Details of the chosen export</source>
        <translation>Einzelheiten zum gewählten Export</translation>
    </message>
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
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Export a&amp;gain…</source>
        <translation>Noch einma&amp;l exportieren …</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>Die Datei selbst bleibt, wo sie ist.</translation>
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
        <source>file, outcome, account, dates, archive, message …</source>
        <translation>Datei, Ergebnis, Konto, Datum, Archiv, Meldung …</translation>
    </message>
    <message>
        <source>Exports, the newest first</source>
        <translation>Exporte, der neueste zuerst</translation>
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
        <source>No exports yet. Each one will be listed here: what it took, and where its file is.</source>
        <translation>Noch keine Exporte. Jeder wird hier aufgeführt: was er umfasste und wo seine Datei liegt.</translation>
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
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Completed, with remarks</source>
        <translation>Fertig, mit Anmerkungen</translation>
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
    <message>
        <source>File changed since</source>
        <translation>Datei seither geändert</translation>
    </message>
    <message>
        <source>File moved or deleted</source>
        <translation>Datei verschoben oder gelöscht</translation>
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
        <translation>Geänderte Auswahl</translation>
    </message>
    <message>
        <source>Ta&amp;ke everything</source>
        <translation>A&amp;lles nehmen</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>Alles nehmen</translation>
    </message>
    <message>
        <source>All dates, with replies, with and without media, any text</source>
        <translation>Alle Tage, mit Antworten, mit und ohne Medien, beliebiger Text</translation>
    </message>
    <message>
        <source>Only: {limits}</source>
        <translation>Nur: {limits}</translation>
    </message>
    <message>
        <source>{number} of {posts}: {limits}</source>
        <translation>{number} von {posts}: {limits}</translation>
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
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
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
        <source>Re&amp;load</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Cancel the export</source>
        <translation>E&amp;xport abbrechen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Colours of the des&amp;ktop</source>
        <translation>Farben der &amp;Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;About Archive Exporter</source>
        <translation>Ü&amp;ber Archive Exporter</translation>
    </message>
    <message>
        <source>{path} (gone)</source>
        <translation>{path} (nicht mehr da)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message>
        <source>The chosen post</source>
        <translation>Der gewählte Beitrag</translation>
    </message>
    <message>
        <source>Choose a post to read all of it.</source>
        <translation>Wählen Sie einen Beitrag, um ihn ganz zu lesen.</translation>
    </message>
    <message>
        <source>This post is no longer in the archive.</source>
        <translation>Dieser Beitrag ist nicht mehr im Archiv.</translation>
    </message>
    <message>
        <source>A reply to {uri}</source>
        <translation>Eine Antwort auf {uri}</translation>
    </message>
    <message>
        <source>… (the rest is not shown here, but exported)</source>
        <translation>… (der Rest wird hier nicht gezeigt, aber exportiert)</translation>
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
    <name>PreviewTable</name>
    <message>
        <source>Posts that will be exported</source>
        <translation>Beiträge, die exportiert werden</translation>
    </message>
</context>
<context>
    <name>PreviewTrouble</name>
    <message>
        <source>Why posts could not be read</source>
        <translation>Warum Beiträge nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Posts could not be read. {why}</source>
        <translation>Beiträge konnten nicht gelesen werden. {why}</translation>
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
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Den Export abbrechen</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Das Archiv wird gelesen …</translation>
    </message>
    <message>
        <source>{done} of {total} posts · {size} written · {rate} posts a second · {left} left</source>
        <translation>{done} von {total} Beiträgen · {size} geschrieben · {rate} Beiträge je Sekunde · noch {left}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>RangePanel</name>
    <message>
        <source>the first post</source>
        <translation>erster Beitrag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>the last post</source>
        <translation>letzter Beitrag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>All &amp;dates</source>
        <translation>Alle &amp;Tage</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>Whole days, both included, in the &amp;zone</source>
        <translation>Ganze Tage, beide eingeschlossen, in der &amp;Zone</translation>
    </message>
</context>
<context>
    <name>RangePresets</name>
    <message>
        <source>Prese&amp;ts</source>
        <translation>&amp;Übliche</translation>
    </message>
    <message>
        <source>Ranges that are asked for often</source>
        <translation>Häufig gewünschte Zeiträume</translation>
    </message>
    <message>
        <source>&amp;All dates</source>
        <translation>&amp;Alle Tage</translation>
    </message>
    <message>
        <source>Last {days} &amp;days of the archive</source>
        <translation>Letzte {days} &amp;Tage des Archivs</translation>
    </message>
    <message>
        <source>&amp;This year</source>
        <translation>&amp;Dieses Jahr</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>&amp;Letztes Jahr</translation>
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
    <name>ResultPanel</name>
    <message>
        <source>Result of the export</source>
        <translation>Ergebnis des Exports</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Einzelheiten kopie&amp;ren</translation>
    </message>
    <message>
        <source>Export a&amp;gain…</source>
        <translation>Noch einma&amp;l exportieren …</translation>
    </message>
    <message>
        <source>Dismiss the result</source>
        <translation>Das Ergebnis schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“{name}” holds {posts} ({size}), written in {duration}.</source>
        <translation>„{name}“ enthält {posts} ({size}), geschrieben in {duration}.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Completed, with remarks</source>
        <translation>Fertig, mit Anmerkungen</translation>
    </message>
    <message>
        <source>Nothing was written. The file that was there, if any, is unchanged.</source>
        <translation>Es wurde nichts geschrieben. Eine schon vorhandene Datei ist unverändert.</translation>
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
        <source>up to {posts} a day</source>
        <translation>bis zu {posts} je Tag</translation>
    </message>
    <message>
        <source>up to {posts} a month</source>
        <translation>bis zu {posts} je Monat</translation>
    </message>
    <message>
        <source>up to {posts} a year</source>
        <translation>bis zu {posts} je Jahr</translation>
    </message>
    <message>
        <source>up to {posts} a century</source>
        <translation>bis zu {posts} je Jahrhundert</translation>
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
        <source>From {first} on</source>
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
        <source>{month} {day}, {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>Drag over the bars to choose dates, or click one, and with Shift another; double-click for all. Left and Right move the range, with Shift its end, with Ctrl its beginning; Home and End move it all the way; Escape chooses all. Plus and minus, or Ctrl and the mouse wheel, zoom.</source>
        <translation>Ziehen Sie über die Balken, um einen Zeitraum zu wählen, oder klicken Sie auf einen und mit Umschalt auf einen anderen; ein Doppelklick wählt alles. Die Pfeiltasten links und rechts verschieben den Zeitraum, mit Umschalt sein Ende, mit Strg seinen Anfang; Pos1 und Ende verschieben ihn ganz an den Rand; Esc wählt alles. Plus und Minus oder Strg und das Mausrad ändern den Maßstab.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Export your Bluesky archive</source>
        <translation>Exportieren Sie Ihr Bluesky-Archiv</translation>
    </message>
    <message>
        <source>Drop here the archive that bskyarchive keeps, or choose it.</source>
        <translation>Ziehen Sie das Archiv von bskyarchive hierher, oder wählen Sie es.</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>Archiv ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Try the sample archive</source>
        <translation>Beis&amp;pielarchiv ausprobieren</translation>
    </message>
    <message>
        <source>Why the archive could not be opened</source>
        <translation>Warum das Archiv nicht geöffnet werden konnte</translation>
    </message>
    <message>
        <source>Your archive is opened read-only and never changed. The file you asked for appears complete and checked, or not at all. We tell you what is missing. Nothing leaves your computer.</source>
        <translation>Ihr Archiv wird nur zum Lesen geöffnet und nie verändert. Die gewünschte Datei erscheint vollständig und geprüft oder gar nicht. Wir sagen Ihnen, was fehlt. Nichts verlässt Ihren Computer.</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>&amp;Zuvor geöffnet</translation>
    </message>
    <message>
        <source>Archives opened before</source>
        <translation>Zuvor geöffnete Archive</translation>
    </message>
    <message>
        <source>{path} (gone)</source>
        <translation>{path} (nicht mehr da)</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>„{name}“ wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>ZoneComboBox</name>
    <message>
        <source>This computer&apos;s ({zone})</source>
        <translation>Dieser Computer ({zone})</translation>
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
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
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
        <source>all accounts</source>
        <translation>alle Konten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no folder for the data of programs; history and settings are not kept in this session.</source>
        <translation>Es gibt keinen Ordner für die Daten von Programmen; Verlauf und Einstellungen werden in dieser Sitzung nicht behalten.</translation>
    </message>
    <message>
        <source>“{path}” is damaged; history and settings are not kept in this session. Move that file away to have them again.</source>
        <translation>„{path}“ ist beschädigt; Verlauf und Einstellungen werden in dieser Sitzung nicht behalten. Verschieben Sie die Datei, um sie wieder zu haben.</translation>
    </message>
    <message>
        <source>“{path}” is being written by another program; history and settings are not kept in this session. Start Archive Exporter again to have them.</source>
        <translation>In „{path}“ schreibt gerade ein anderes Programm; Verlauf und Einstellungen werden in dieser Sitzung nicht behalten. Starten Sie Archive Exporter neu, um sie zu haben.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” cannot be written; history and settings are not kept in this session. Free some space to have them again.</source>
        <translation>Der Datenträger ist voll, darum kann „{path}“ nicht geschrieben werden; Verlauf und Einstellungen werden in dieser Sitzung nicht behalten. Geben Sie Platz frei, um sie wieder zu haben.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written; history and settings are not kept in this session. Check that you may write to it and to its folder.</source>
        <translation>„{path}“ kann nicht geschrieben werden; Verlauf und Einstellungen werden in dieser Sitzung nicht behalten. Prüfen Sie, ob Sie in die Datei und ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>“{name}” was not written by Archive Exporter; history and settings are not kept in this session. Move that file away to have them again.</source>
        <translation>„{name}“ wurde nicht von Archive Exporter geschrieben; Verlauf und Einstellungen werden in dieser Sitzung nicht behalten. Verschieben Sie die Datei, um sie wieder zu haben.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Archive Exporter; history and settings are not kept in this session.</source>
        <translation>„{name}“ wurde von einem neueren Archive Exporter geschrieben; Verlauf und Einstellungen werden in dieser Sitzung nicht behalten.</translation>
    </message>
    <message>
        <source>Something went wrong inside Archive Exporter, and nothing was written; copy the details into a report.</source>
        <translation>In Archive Exporter ist etwas schiefgegangen, und nichts wurde geschrieben; kopieren Sie die Einzelheiten in eine Meldung.</translation>
    </message>
    <message>
        <source>“{name}” is being written by another program; try again in a moment.</source>
        <translation>In „{name}“ schreibt gerade ein anderes Programm; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is not stored as UTF-8, as bskyarchive&apos;s archives are.</source>
        <translation>„{name}“ ist nicht in UTF-8 gespeichert, wie es Archive von bskyarchive sind.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program (its posts lack {columns}); choose the archive that bskyarchive keeps.</source>
        <translation>„{name}“ ist die Datenbank eines anderen Programms (ihren Beiträgen fehlt: {columns}); wählen Sie das Archiv von bskyarchive.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program (it has no table of posts); choose the archive that bskyarchive keeps.</source>
        <translation>„{name}“ ist die Datenbank eines anderen Programms (sie hat keine Tabelle mit Beiträgen); wählen Sie das Archiv von bskyarchive.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; choose the archive file in it, which ends in .db.</source>
        <translation>„{path}“ ist ein Ordner; wählen Sie darin die Archivdatei, die auf .db endet.</translation>
    </message>
    <message>
        <source>“{path}” is not an ordinary file; choose the archive that bskyarchive keeps.</source>
        <translation>„{path}“ ist keine gewöhnliche Datei; wählen Sie das Archiv von bskyarchive.</translation>
    </message>
    <message>
        <source>“{name}” is empty; choose the archive that bskyarchive keeps.</source>
        <translation>„{name}“ ist leer; wählen Sie das Archiv von bskyarchive.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program ({reason}); choose the archive as bskyarchive keeps it.</source>
        <translation>„{name}“ wurde von einem anderen Programm umgebaut ({reason}); wählen Sie das Archiv, wie bskyarchive es führt.</translation>
    </message>
    <message>
        <source>its posts are a view, not a table</source>
        <translation>seine Beiträge sind eine Sicht, keine Tabelle</translation>
    </message>
    <message>
        <source>its posts have a column called rowid</source>
        <translation>seine Beiträge haben eine Spalte namens rowid</translation>
    </message>
    <message>
        <source>its posts are stored WITHOUT ROWID</source>
        <translation>seine Beiträge sind WITHOUT ROWID gespeichert</translation>
    </message>
    <message>
        <source>“{path}” does not exist; check its name and folder.</source>
        <translation>„{path}“ gibt es nicht; prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>The name of “{path}” is not text that SQLite can open; rename the archive.</source>
        <translation>Der Name von „{path}“ ist kein Text, den SQLite öffnen kann; benennen Sie das Archiv um.</translation>
    </message>
    <message>
        <source>There is not enough space for “{name}”: it needs about {size}, and {free} are free in “{folder}”; free some space or choose another folder.</source>
        <translation>Für „{name}“ ist nicht genug Platz: nötig sind etwa {size}, in „{folder}“ sind {free} frei; geben Sie Platz frei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The drive of “{folder}” does not confirm that it has stored a file; eject it properly before you unplug it or switch it off.</source>
        <translation>Der Datenträger von „{folder}“ bestätigt nicht, dass er eine Datei gespeichert hat; werfen Sie ihn aus, bevor Sie ihn abziehen oder ausschalten.</translation>
    </message>
    <message>
        <source>“{name}” was not stored as it was written, so it was removed; check the disk or drive that “{folder}” is on and try again.</source>
        <translation>„{name}“ wurde nicht so gespeichert, wie geschrieben wurde, und darum entfernt; prüfen Sie den Datenträger von „{folder}“, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” could not be given the owner and the permissions of the file that it replaced; set them yourself if others use it.</source>
        <translation>„{name}“ konnte Besitzer und Rechte der ersetzten Datei nicht bekommen; setzen Sie sie selbst, wenn andere sie benutzen.</translation>
    </message>
    <message>
        <source>The folder of “{path}” was moved, renamed or removed during the export, so nothing was written; export again.</source>
        <translation>Der Ordner von „{path}“ wurde während des Exports verschoben, umbenannt oder entfernt, darum wurde nichts geschrieben; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” exists, and its drive cannot replace a file in one step; choose another name.</source>
        <translation>„{path}“ gibt es schon, und der Datenträger kann eine Datei nicht in einem Schritt ersetzen; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The temporary file “{part}” could not be removed from “{folder}”; remove it yourself.</source>
        <translation>Die temporäre Datei „{part}“ konnte nicht aus „{folder}“ entfernt werden; entfernen Sie sie selbst.</translation>
    </message>
    <message>
        <source>“{path}” is not the name of a file; choose one.</source>
        <translation>„{path}“ ist kein Dateiname; wählen Sie einen.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; add a file name to it.</source>
        <translation>„{path}“ ist ein Ordner; fügen Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>“{folder}” is a file, not a folder; choose a folder.</source>
        <translation>„{folder}“ ist eine Datei, kein Ordner; wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; create it or choose another.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht; legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{path}” is not an ordinary file; choose another name.</source>
        <translation>„{path}“ ist keine gewöhnliche Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{path}” exists already; choose another name, or allow it to be replaced (--force on the command line).</source>
        <translation>„{path}“ gibt es schon; wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen (--force auf der Befehlszeile).</translation>
    </message>
    <message>
        <source>“{name}” is not a SQLite database, or its beginning is damaged; choose the archive that bskyarchive keeps, or restore a backup of it.</source>
        <translation>„{name}“ ist keine SQLite-Datenbank, oder ihr Anfang ist beschädigt; wählen Sie das Archiv von bskyarchive, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}); check the disk or drive that it is on and try again.</source>
        <translation>„{name}“ kann nicht gelesen werden ({reason}); prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as an archive ({reason}); restore a backup of it, or rebuild it with bskyarchive.</source>
        <translation>„{name}“ kann nicht als Archiv gelesen werden ({reason}); stellen Sie eine Sicherung wieder her, oder bauen Sie das Archiv mit bskyarchive neu auf.</translation>
    </message>
    <message>
        <source>“{name}” holds bytes that are not text where its structure is described; restore a backup of it, or rebuild it with bskyarchive.</source>
        <translation>„{name}“ enthält in der Beschreibung seines Aufbaus Bytes, die kein Text sind; stellen Sie eine Sicherung wieder her, oder bauen Sie das Archiv mit bskyarchive neu auf.</translation>
    </message>
    <message>
        <source>“{name}” holds a value too large to be read, larger than any that bskyarchive keeps; rebuild it with bskyarchive.</source>
        <translation>„{name}“ enthält einen Wert, der zu groß zum Lesen ist, größer als alle, die bskyarchive speichert; bauen Sie das Archiv mit bskyarchive neu auf.</translation>
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
        <source>The system starts no further thread to read “{name}”; close other programs and try again.</source>
        <translation>Das System startet keinen weiteren Thread, um „{name}“ zu lesen; schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough space in “{folder}” for temporary files to read “{name}”; free some space, or set TMPDIR to a larger folder.</source>
        <translation>In „{folder}“ ist nicht genug Platz für temporäre Dateien, um „{name}“ zu lesen; geben Sie Platz frei, oder setzen Sie TMPDIR auf einen größeren Ordner.</translation>
    </message>
    <message>
        <source>The temporary files that it takes to read “{name}” cannot be kept in “{folder}” ({reason}); check that folder, or set TMPDIR to another one.</source>
        <translation>Die temporären Dateien zum Lesen von „{name}“ können nicht in „{folder}“ liegen ({reason}); prüfen Sie diesen Ordner, oder setzen Sie TMPDIR auf einen anderen.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” was not written; free space in “{folder}” or choose another folder.</source>
        <translation>Der Datenträger ist voll, darum wurde „{name}“ nicht geschrieben; geben Sie in „{folder}“ Platz frei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” may not be written in “{folder}”; choose a folder that you may write to.</source>
        <translation>„{name}“ darf nicht in „{folder}“ geschrieben werden; wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The name “{name}…” is too long for this disk; choose a shorter one.</source>
        <translation>Der Name „{name}…“ ist für diesen Datenträger zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>“{name}” is too large for this disk; choose a folder on another one, or a shorter range of dates.</source>
        <translation>„{name}“ ist für diesen Datenträger zu groß; wählen Sie einen Ordner auf einem anderen oder einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>“{name}” could not be written in “{folder}” ({reason}); check the disk or choose another folder.</source>
        <translation>„{name}“ konnte nicht in „{folder}“ geschrieben werden ({reason}); prüfen Sie den Datenträger, oder wählen Sie einen anderen Ordner.</translation>
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
        <source>“{name}” is damaged: of {all} posts only {posts} could be read; restore a backup of it, or rebuild it with bskyarchive.</source>
        <translation>„{name}“ ist beschädigt: von {all} Beiträgen waren nur {posts} lesbar; stellen Sie eine Sicherung wieder her, oder bauen Sie das Archiv mit bskyarchive neu auf.</translation>
    </message>
    <message>
        <source>Reading this archive takes a private copy of {size} in “{folder}”, but only {free} are free there; free some space, or set TMPDIR to a larger folder.</source>
        <translation>Um dieses Archiv zu lesen, ist eine eigene Kopie von {size} in „{folder}“ nötig, dort sind aber nur {free} frei; geben Sie Platz frei, oder setzen Sie TMPDIR auf einen größeren Ordner.</translation>
    </message>
    <message>
        <source>“{path}” belongs to the archive itself; choose another file to write to.</source>
        <translation>„{path}“ gehört zum Archiv selbst; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{posts} with a time that cannot be read, written as it is stored.</source>
        <translation>{posts} mit einer Zeit, die nicht lesbar ist; sie wurde so geschrieben, wie sie gespeichert ist.</translation>
    </message>
    <message>
        <source>{posts} with an embed or labels that are not valid JSON, written as text.</source>
        <translation>{posts} mit Einbettung oder Kennzeichnungen, die kein gültiges JSON sind; als Text geschrieben.</translation>
    </message>
    <message>
        <source>{posts} with bytes that are not UTF-8, replaced by U+FFFD.</source>
        <translation>{posts} mit Bytes, die kein UTF-8 sind; durch U+FFFD ersetzt.</translation>
    </message>
    <message>
        <source>{posts} with bytes that are not UTF-8, kept as they are stored, as bskyarchive does; other programs may refuse the file.</source>
        <translation>{posts} mit Bytes, die kein UTF-8 sind, so belassen wie gespeichert und wie bskyarchive sie schreibt; andere Programme lehnen die Datei vielleicht ab.</translation>
    </message>
    <message>
        <source>For example: {places}.</source>
        <translation>Zum Beispiel: {places}.</translation>
    </message>
    <message>
        <source>{posts} without a readable date left out; export without dates to have them.</source>
        <translation>{posts} ohne lesbares Datum ausgelassen; exportieren Sie ohne Zeitraum, um sie zu erhalten.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut short; copy it again from where it came from, or restore a backup.</source>
        <translation>„{name}“ ist beschädigt oder abgeschnitten; kopieren Sie die Datei noch einmal von ihrer Quelle, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened; check that you may read it and the folder it is in.</source>
        <translation>„{name}“ kann nicht geöffnet werden; prüfen Sie, ob Sie die Datei und ihren Ordner lesen dürfen.</translation>
    </message>
    <message>
        <source>The range ends before it begins; exchange its two ends.</source>
        <translation>Der Zeitraum endet, bevor er beginnt; vertauschen Sie seine beiden Enden.</translation>
    </message>
    <message>
        <source>“{text}” is neither a date nor an instant; write it like 2024-03-31 or 2024-03-31T18:00:00+02:00.</source>
        <translation>„{text}“ ist weder ein Datum noch ein Zeitpunkt; schreiben Sie es wie 2024-03-31 oder 2024-03-31T18:00:00+02:00.</translation>
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
        <source>“{name}” cannot be the name of a file on Windows, because of one of the characters &lt; &gt; : &quot; / \ | ? * or a control character in it; choose another name.</source>
        <translation>„{name}“ kann unter Windows nicht der Name einer Datei sein, wegen eines der Zeichen &lt; &gt; : &quot; / \ | ? * oder eines Steuerzeichens darin; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” ends in a dot or a space, which Windows leaves out of names; choose another name.</source>
        <translation>„{name}“ endet mit einem Punkt oder Leerzeichen, die Windows aus Namen weglässt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a device on Windows; choose another name.</source>
        <translation>„{name}“ ist unter Windows der Name eines Geräts; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” holds a post with {size} of embedded data, more than can be read; remove that post.</source>
        <translation>„{name}“ enthält einen Beitrag mit {size} eingebetteter Daten, mehr als gelesen werden kann; entfernen Sie diesen Beitrag.</translation>
    </message>
    <message>
        <source>its profiles are too many or too large to be read</source>
        <translation>seine Profile sind zu viele oder zu groß, um gelesen zu werden</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone that is known here; choose another, like Europe/Berlin or UTC.</source>
        <translation>„{name}“ ist hier keine bekannte Zeitzone; wählen Sie eine andere, etwa Europe/Berlin oder UTC.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used, because this computer has no time-zone data; install it (the package tzdata), or choose UTC.</source>
        <translation>„{name}“ kann nicht benutzt werden, weil dieser Computer keine Zeitzonendaten hat; installieren Sie sie (das Paket tzdata), oder wählen Sie UTC.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {posts} that its index lists cannot be found in it; restore a backup of it, or copy the others into a new archive with the free program sqlite3: {command}</source>
        <translation>„{name}“ ist beschädigt: {posts}, die sein Index nennt, sind nicht darin zu finden; stellen Sie eine Sicherung wieder her, oder kopieren Sie die anderen mit dem freien Programm sqlite3 in ein neues Archiv: {command}</translation>
    </message>
    <message>
        <source>An index in “{name}” is damaged: other programs may miss posts or show some twice; here each is read once, without the index. Copy them into a new archive with the free program sqlite3: {command}</source>
        <translation>Ein Index in „{name}“ ist beschädigt: andere Programme lassen vielleicht Beiträge weg oder zeigen manche doppelt; hier wird jeder einmal gelesen, ohne den Index. Kopieren Sie sie mit dem freien Programm sqlite3 in ein neues Archiv: {command}</translation>
    </message>
    <message>
        <source>“{name}” is damaged: some of its posts are stored twice under one number; restore a backup of it, or copy its posts into a new archive with the free program sqlite3: {command}</source>
        <translation>„{name}“ ist beschädigt: einige seiner Beiträge sind unter einer Nummer doppelt gespeichert; stellen Sie eine Sicherung wieder her, oder kopieren Sie seine Beiträge mit dem freien Programm sqlite3 in ein neues Archiv: {command}</translation>
    </message>
    <message>
        <source>A row for each post, with the names of its media files: opens in spreadsheets.</source>
        <translation>Eine Zeile je Beitrag, mit den Namen seiner Mediendateien: für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>CSV opens in a spreadsheet: a line a post, with its text, times, counts and the names of its media. Times are cut to the second, and quotes and links are not in it.</source>
        <translation>CSV lässt sich in einem Tabellenprogramm öffnen: eine Zeile je Beitrag, mit Text, Zeiten, Zählern und den Namen der Medien. Zeiten sind auf die Sekunde gekürzt, und Zitate und Links sind nicht enthalten.</translation>
    </message>
    <message>
        <source>The file is the very one that bskyarchive would write.</source>
        <translation>Die Datei ist genau die, die bskyarchive schreiben würde.</translation>
    </message>
    <message>
        <source>All that is stored of each post, with links, quotes and what pictures show: for other programs.</source>
        <translation>Alles, was von jedem Beitrag gespeichert ist, mit Links, Zitaten und Bildbeschreibungen: für andere Programme.</translation>
    </message>
    <message>
        <source>JSON holds everything that is kept of a post, with links, pictures&apos; descriptions and quotes. Choose it for programs, and to keep.</source>
        <translation>JSON enthält alles, was von einem Beitrag aufbewahrt ist, mit Links, Bildbeschreibungen und Zitaten. Wählen Sie es für Programme und zum Aufbewahren.</translation>
    </message>
    <message>
        <source>The same as JSON, with each post on a line of its own: for programs that read line by line.</source>
        <translation>Dasselbe wie JSON, jeder Beitrag auf einer eigenen Zeile: für Programme, die zeilenweise lesen.</translation>
    </message>
    <message>
        <source>JSON Lines holds the same as JSON, with each post on a line of its own. Choose it for tools that read a file line by line, and for very large archives.</source>
        <translation>JSON Lines enthält dasselbe wie JSON, jeder Beitrag auf einer eigenen Zeile. Wählen Sie es für Werkzeuge, die eine Datei zeilenweise lesen, und für sehr große Archive.</translation>
    </message>
</context>
<context>
    <name>file_dialogs</name>
    <message>
        <source>Open archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>Archives (*.db *.sqlite *.sqlite3)</source>
        <translation>Archive (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>show_in_folder</name>
    <message>
        <source>No file manager was found. The file is at {path}.</source>
        <translation>Es wurde kein Dateimanager gefunden. Die Datei ist hier: {path}</translation>
    </message>
</context>
<context>
    <name>suggested_name</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>text</name>
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
</context>
</TS>
