@echo off
rem Carries out one of Salio's commands: waits for it, and passes its exit code on.
rem Salio writes UTF-8; the console gets its own code page back.
setlocal
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%~dp0..\Salio.exe" %*
set "code=%errorlevel%"
if defined page chcp %page% >nul
exit /b %code%
