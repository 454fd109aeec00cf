; Texts of the installer; NSIS selects the language of Windows, or English for any other.

LangString PART_DESKTOP ${LANG_ENGLISH} "Desktop shortcut"
LangString PART_DESKTOP ${LANG_GERMAN} "Desktopverknüpfung"
LangString PART_DESKTOP ${LANG_JAPANESE} "デスクトップのショートカット"

LangString IS_RUNNING ${LANG_ENGLISH} "Archive Exporter is running. Close it, and try again."
LangString IS_RUNNING ${LANG_GERMAN} "Archive Exporter läuft gerade. Bitte schließen Sie das Programm und versuchen Sie es noch einmal."
LangString IS_RUNNING ${LANG_JAPANESE} "Archive Exporter が実行中です。終了してから、もう一度お試しください。"

LangString IS_TOO_OLD ${LANG_ENGLISH} "Archive Exporter needs Windows 10 or newer."
LangString IS_TOO_OLD ${LANG_GERMAN} "Archive Exporter benötigt Windows 10 oder neuer."
LangString IS_TOO_OLD ${LANG_JAPANESE} "Archive Exporter には Windows 10 以降が必要です。"
