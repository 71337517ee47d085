; What electron-builder's uninstaller leaves behind for Salio. Included in the installer's and the uninstaller's script;
; the macro is inserted where the uninstaller has stopped Salio and is about to delete its files.

; The class that Electron registers for clicks on notifications. Declared where the app uses it.
!searchparse /file "${PROJECT_DIR}/electron/shell/lifecycle/identity.ts" "TOAST_ACTIVATOR = '" TOAST_ACTIVATOR "'"

; The second line of the script with which the app puts salio on the path. Declared where the app writes it.
!searchparse /file "${PROJECT_DIR}/electron/shell/system/command-script.ts" "SCRIPT_MARK = '" SCRIPT_MARK "'"

!define CRED_TYPE_GENERIC 1

; Deletes all entries of the Credential Manager whose name begins so. $0: entries left, $1: their list, $2: a place in
; it, $3: the entry, $4: its name.
!macro salioDeleteCredentials PREFIX
  System::Call 'advapi32::CredEnumerateW(w "${PREFIX}*", i 0, *i .r0, *p .r1) i .r2'
  ${If} $2 <> 0
    StrCpy $2 $1
    ${DoWhile} $0 > 0
      System::Call '*$2(p .r3)'
      System::Call '*$3(i, i, w .r4)'
      System::Call 'advapi32::CredDeleteW(w r4, i ${CRED_TYPE_GENERIC}, i 0)'
      System::Int64Op $2 + ${NSIS_PTR_SIZE}
      Pop $2
      IntOp $0 $0 - 1
    ${Loop}
    System::Call 'advapi32::CredFree(p r1)'
  ${EndIf}
!macroend

!macro customUnInstall
  ; An update runs the old uninstaller, too: nothing of this is to go then.
  ${IfNot} ${isUpdated}
    ; Start at login, and whether it was switched off in the Task Manager.
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "${APP_ID}"
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run" "${APP_ID}"
    DeleteRegKey HKCU "Software\Classes\CLSID\${TOAST_ACTIVATOR}"
    ; What puts salio on the path, if it is Salio's.
    ClearErrors
    FileOpen $0 "$LOCALAPPDATA\Microsoft\WindowsApps\salio.cmd" r
    ${IfNot} ${Errors}
      FileRead $0 $1
      FileRead $0 $1
      FileClose $0
      ${If} $1 == "rem ${SCRIPT_MARK}$\r$\n"
        Delete "$LOCALAPPDATA\Microsoft\WindowsApps\salio.cmd"
      ${EndIf}
    ${EndIf}
    ; Downloaded updates.
    RMDir /r "$LOCALAPPDATA\salio-updater"

    ; Asked by whoever uninstalls without a word (/S), everything of the user's stays. Windows' own list of programs asks
    ; with a window, and then electron-builder's uninstaller goes on silently: so its own silence says nothing.
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/S" $1
    ${If} ${Errors}
      ; Salio's languages, by the language of Windows: the uninstaller has no Kiswahili.
      System::Call 'kernel32::GetUserDefaultUILanguage() i .r0'
      IntOp $0 $0 & 0x3ff
      ${If} $0 = 0x41
        StrCpy $0 "Ufute pia masalio, mipangilio na funguo za API ambazo Salio imehifadhi kwenye kompyuta hii? Hatua hii haiwezi kutenduliwa.$\r$\n$\r$\nUkichagua Hapana (No), vitabaki kwa ajili ya kusakinisha Salio tena."
        StrCpy $5 "Baadhi ya data haikuweza kufutwa. Iko hapa:"
      ${ElseIf} $0 = 0x0c
        StrCpy $0 "Supprimer aussi les soldes, les réglages et les clés API que Salio a enregistrés sur cet ordinateur ? Cette action est irréversible.$\r$\n$\r$\nAvec Non, ils restent pour une nouvelle installation."
        StrCpy $5 "Certaines données n’ont pas pu être supprimées. Elles sont ici :"
      ${Else}
        StrCpy $0 "Also delete the balances, settings and API keys that Salio has stored on this computer? This cannot be undone.$\r$\n$\r$\nWith No they stay for another installation."
        StrCpy $5 "Some data could not be deleted. They are here:"
      ${EndIf}
      ; Without /SD, so that it is asked although the uninstaller has made itself silent.
      MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2|MB_SETFOREGROUND "$0" IDNO salioDataStay
        !insertmacro salioDeleteCredentials "Salio/"
        !insertmacro salioDeleteCredentials "Salio proxy/"
        ; Versions before the first release kept the data in the roaming folder.
        RMDir /r "$APPDATA\Salio"
        RMDir /r "$LOCALAPPDATA\Salio"
        ; A move from there that was cut off.
        FindFirst $0 $1 "$LOCALAPPDATA\Salio (being moved *"
        ${DoWhile} $1 != ""
          RMDir /r "$LOCALAPPDATA\$1"
          FindNext $0 $1
        ${Loop}
        FindClose $0
        ${If} ${FileExists} "$LOCALAPPDATA\Salio\*.*"
          MessageBox MB_OK|MB_ICONEXCLAMATION|MB_SETFOREGROUND "$5$\r$\n$LOCALAPPDATA\Salio"
        ${EndIf}
      salioDataStay:
    ${EndIf}
  ${EndIf}
!macroend
