; Plays the plugins that electron-builder's script for NSIS calls and nobody here has, as far as Salio's installer needs them.
; What only shows or marks something does nothing: the banner while it installs, and the id of shortcuts.
!include FileFunc.nsh

!define StdUtils.TestParameter "!insertmacro StdUtils.TestParameter"
!macro StdUtils.TestParameter OUT NAME
  Push $R7
  Push $R8
  ${GetParameters} $R7
  ClearErrors
  ${GetOptions} $R7 "--${NAME}" $R8
  Pop $R8
  Pop $R7
  StrCpy ${OUT} true
  IfErrors 0 +2
  StrCpy ${OUT} false
  ClearErrors
!macroend

!define StdUtils.GetAllParameters "!insertmacro StdUtils.GetAllParameters"
!macro StdUtils.GetAllParameters OUT TRUNCATE
  ${GetParameters} ${OUT}
!macroend

!define StdUtils.ExecShellAsUser "!insertmacro StdUtils.ExecShellAsUser"
!macro StdUtils.ExecShellAsUser OUT FILE VERB ARGUMENTS
  ; FILE is the shortcut in the Start menu. Wine does not find where it leads if the user's name has other letters.
  ExecShell "${VERB}" $appExe "${ARGUMENTS}"
!macroend

!define StdUtils.GetParentPath "!insertmacro StdUtils.GetParentPath"
!macro StdUtils.GetParentPath OUT PATH
  ${GetParent} "${PATH}" ${OUT}
!macroend

; Not a plugin, but written for 32 bits. Of a process only itself is asked for, and of that only these.
!define GETPROCESSINFO_INCLUDED
!define GetProcessInfo "!insertmacro GetProcessInfo"
!macro GetProcessInfo PROCESS ID PARENT PRIORITY NAME PATH
  System::Call 'kernel32::GetCurrentProcessId() i .s'
  Pop ${ID}
  StrCpy ${NAME} $EXEFILE
!macroend

!macro SpiderBanner::Show STYLE
!macroend

!macro WinShell::SetLnkAUMI LINK ID
!macroend

!macro WinShell::UninstAppUserModelId ID
!macroend

!macro WinShell::UninstShortcut LINK
!macroend
