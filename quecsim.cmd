@echo off
rem quecsim on Windows: builds the simulator when it was not built yet, then starts it. The sh launcher beside this file
rem is the reference; this one does less: it does not look whether sources changed (delete simulator\target, or run
rem mvnw package, to build anew), and it shares class data on Java 19 and newer only.
rem   QUECSIM_JAVA       home of the JDK to use; otherwise JAVA_HOME, the PATH, the usual folders
rem   QUECSIM_JAVA_OPTS  further options for the virtual machine
setlocal EnableExtensions
set "HERE=%~dp0"
set "OUT=%HERE%simulator\target\quecsim"

set "JDK="
if defined QUECSIM_JAVA call :consider "%QUECSIM_JAVA%"
if defined QUECSIM_JAVA if not defined JDK echo quecsim: QUECSIM_JAVA is no JDK 17 or newer: %QUECSIM_JAVA%>&2& exit /b 70
if not defined JDK if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JDK for %%I in (javac.exe) do if not "%%~$PATH:I"=="" call :consider "%%~dp$PATH:I.."
if not defined JDK for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  for /d %%D in ("%%~R\*") do call :consider "%%~D"
)
if not defined JDK echo quecsim: found no JDK 17 or newer. Install one, or set QUECSIM_JAVA to the home of one.>&2& exit /b 70

call :jar
if not defined JAR (
  echo quecsim: building the simulator ^(once; a first build downloads its libraries^) ...>&2
  if not exist "%HERE%target\launcher" mkdir "%HERE%target\launcher"
  pushd "%HERE%"
  set "JAVA_HOME=%JDK%"
  call mvnw.cmd -B -q -DskipTests -Dspotless.check.skip=true -P "!null-checks" package >"%HERE%target\launcher\build.txt" 2>&1 <nul
  popd
  call :jar
)
if not defined JAR echo quecsim: the build failed; its output is in %HERE%target\launcher\build.txt>&2& exit /b 70

set "SHARING=-Xshare:auto"
if %MAJOR% GEQ 19 (
  if not exist "%OUT%\cache" mkdir "%OUT%\cache"
  set "SHARING=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%OUT%\cache\java-%MAJOR%.jsa""
)
"%JDK%\bin\java.exe" -XX:+UseSerialGC -XX:PerMethodRecompilationCutoff=2000 -XX:PerBytecodeRecompilationCutoff=2000 -XX:PerMethodTrapLimit=1 -XX:CompileCommand=quiet -XX:CompileCommand=dontinline,io.quecsim.core.vm.Whole*::* -Xss8m -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr %SHARING% %QUECSIM_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:jar
set "JAR="
for %%J in ("%OUT%\lib\quecsim-simulator-*.jar") do set "JAR=%%~fJ"
exit /b 0

rem Takes the JDK at %1 when it is 17 or newer; of several the last one stands.
:consider
if not exist "%~1\bin\javac.exe" exit /b 1
set "FOUND="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do set "FOUND=%%~V"
if not defined FOUND exit /b 1
for /f "delims=.+-" %%V in ("%FOUND%") do set "FOUND=%%V"
if %FOUND% LSS 17 exit /b 1
set "JDK=%~1"
set "MAJOR=%FOUND%"
exit /b 0
