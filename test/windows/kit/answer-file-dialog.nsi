; Answers Windows' dialog for choosing a file as a person would: writes a path into its field and presses its button. The
; path is the only argument. Fails while there is no such dialog.
Unicode true
!include FileFunc.nsh
!include LogicLib.nsh
!include WinMessages.nsh
Name "Answers a file dialog"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent

!define FIELD 1148
!define WINDOWS_FIELD 1152

Section
  ${GetParameters} $0
  StrCpy $1 $0 1
  ${If} $1 == '"'
    StrCpy $0 $0 -1 1
  ${EndIf}
  FindWindow $1 "#32770"
  GetDlgItem $2 $1 ${FIELD}
  ${If} $2 = 0
    GetDlgItem $2 $1 ${WINDOWS_FIELD}
  ${EndIf}
  ; Before it is shown it is still being made.
  System::Call 'user32::IsWindowVisible(p r1) i .r3'
  ${If} $2 = 0
  ${OrIf} $3 = 0
    SetErrorLevel 2
    Quit
  ${EndIf}
  SendMessage $2 ${WM_SETTEXT} 0 "STR:$0"
  ; Posted, because it is answered only once the dialog has gone.
  System::Call 'user32::PostMessageW(p r1, i ${WM_COMMAND}, p 1, p 0)'
SectionEnd
