; What electron-builder's uninstaller is to build/installer.nsh, without electron-builder's plugins: the same names with the
; same meaning, and the same silence while it runs.
Unicode true
!include LogicLib.nsh
!include FileFunc.nsh
Name "Salio"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
!define APP_ID "example.salio"

!macro _isUpdated _a _b _t _f
  Push $R8
  Push $R9
  ${GetParameters} $R8
  ClearErrors
  ${GetOptions} $R8 "--updated" $R9
  Pop $R9
  Pop $R8
  IfErrors `${_f}` `${_t}`
!macroend
!define isUpdated `"" isUpdated ""`

!include "${PROJECT_DIR}/build/installer.nsh"

Section
  !insertmacro customUnInstall
SectionEnd
