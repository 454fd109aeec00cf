; Per-user installer for Windows, without administrator rights.
;   makensis -WX -DVERSION=1.2.3 -DBUNDLE=folder -DFILES=folder -DOUTPUT=setup.exe installer.nsi
; FILES contains install.nsh and uninstall.nsh, which list every file of the bundle (see installer.py): the uninstaller
; removes only these, and keeps files that the user has added.
; Silent: setup.exe /S [/DESKTOP=1] [/D=folder]. The exit code is 2 if the program is running, or Windows is too old.

Target amd64-unicode
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
AllowSkipFiles off

!include MUI2.nsh
!include FileFunc.nsh
!include Sections.nsh
!include WinVer.nsh

!define TITLE "Archive Exporter"
!define NAME "exporter-gui"
!define PROGRAM "${TITLE}.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define OPEN_WITH "Software\Classes\Applications\${PROGRAM}"

Name "${TITLE}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${TITLE}"
VIAddVersionKey /LANG=0 "FileDescription" "${TITLE} Setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!define MUI_ICON "${FILES}\..\icons\${NAME}.ico"
!define MUI_UNICON "${FILES}\..\icons\${NAME}.ico"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_WELCOMEFINISHPAGE_BITMAP "${FILES}\..\icons\installer.bmp"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "${BUNDLE}\licenses\${NAME}.txt"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Japanese"
!include languages.nsh

; The executable of a running program cannot be written to. The installer then quits before it changes anything.
!macro END_WHERE_PROGRAM_RUNS FOLDER
  !define ID ${__LINE__}
  again_${ID}:
  ${If} ${FileExists} "${FOLDER}\${PROGRAM}"
    ClearErrors
    FileOpen $1 "${FOLDER}\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_RUNNING)" /SD IDCANCEL IDRETRY again_${ID}
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $1
  ${EndIf}
  !undef ID
!macroend

Section "${TITLE}"
  SectionIn RO
  ; First remove an older version with its own uninstaller, so that none of its files remain.
  ReadRegStr $0 HKCU "${KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\uninstall.exe"
    !insertmacro END_WHERE_PROGRAM_RUNS "$0"
    ExecWait '"$0\uninstall.exe" /S _?=$0' $1
    ${If} $1 != 0
      SetErrorLevel 2
      Abort
    ${EndIf}
    Delete "$0\uninstall.exe"
    RMDir "$0"
  ${EndIf}
  !include "${FILES}\install.nsh"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Archive Exporter authors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
  ; Listed under “Open with” for databases and repositories, but not registered as the default program.
  WriteRegStr HKCU "${OPEN_WITH}" "FriendlyAppName" "${TITLE}"
  WriteRegStr HKCU "${OPEN_WITH}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${OPEN_WITH}\SupportedTypes" ".car" ""
  WriteRegStr HKCU "${OPEN_WITH}\SupportedTypes" ".db" ""
  WriteRegStr HKCU "${OPEN_WITH}\SupportedTypes" ".sqlite" ""
  WriteRegStr HKCU "${OPEN_WITH}\SupportedTypes" ".sqlite3" ""
  ${RefreshShellIcons}
SectionEnd

Section /o "$(PART_DESKTOP)" DESKTOP_SECTION
  CreateShortCut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(IS_TOO_OLD)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ${GetParameters} $0
  ${GetOptions} $0 "/DESKTOP=" $1
  ${If} $1 == "1"
  ${OrIf} ${FileExists} "$DESKTOP\${TITLE}.lnk" ; an upgrade keeps it
    !insertmacro SelectSection ${DESKTOP_SECTION}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro END_WHERE_PROGRAM_RUNS "$INSTDIR"
  !include "${FILES}\uninstall.nsh"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  DeleteRegKey HKCU "${OPEN_WITH}"
  DeleteRegKey HKCU "${KEY}"
  ${RefreshShellIcons}
SectionEnd
