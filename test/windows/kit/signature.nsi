; Plays PowerShell, whose place in Wine is empty, for one thing that is asked of it: who signed a file. Answers what is
; written in C:\signature.json. Fails at everything else.
Unicode true
!include FileFunc.nsh
!include LogicLib.nsh
Name "Plays PowerShell"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent

!define STD_OUTPUT_HANDLE -11

Section
  ${GetParameters} $0
  System::Call 'shlwapi::StrStrIW(w r0, w "Get-AuthenticodeSignature") p .r1'
  ${If} $1 = 0
    SetErrorLevel 1
    Quit
  ${EndIf}
  System::Call 'kernel32::GetStdHandle(i ${STD_OUTPUT_HANDLE}) p .r0'
  FileOpen $1 "C:\signature.json" r
  ClearErrors
  ${Do}
    FileReadByte $1 $2
    ${If} ${Errors}
      ${ExitDo}
    ${EndIf}
    FileWriteByte $0 $2
  ${Loop}
SectionEnd
