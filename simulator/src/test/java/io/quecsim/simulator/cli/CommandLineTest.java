package io.quecsim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user sees: output, messages, exit codes; after each command nothing is left running. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CommandLineTest {
    @TempDir
    private Path folder;

    private record Said(int exitCode, String out, String err) {}

    private static Said quecsim(String... args) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(System.in, console, Main.chosen(args)) // As main does.
                .setErr(new PrintWriter(err))
                .setOut(new PrintWriter(console, true, StandardCharsets.UTF_8))
                .execute(args);
        return new Said(code, console.toString(StandardCharsets.UTF_8), err.toString());
    }

    private Path script(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @BeforeEach
    void layOut() throws IOException {
        script("ok.py", "print('hello')\n");
        script("bad.py", "x = 1\nif x\n    pass\n");
        script("raises.py", "def f():\n    1 / 0\nf()\n");
        script("exits.py", "import sys\nprint('bye')\nsys.exit(9)\n");
        script("exits0.py", "import sys\nsys.exit()\n");
        script("waits.py", "from usr import uasyncio as asyncio\nasyncio.run(asyncio.Event().wait())\n");
        script("sleeps.py", "import utime\nutime.sleep(100)\n");
        script(
                "forgets.py",
                "from usr import uasyncio as asyncio\nasync def f():\n    asyncio.sleep(1)\nasyncio.run(f())\n");
        script("forever.py", "import utime\ni = 0\nwhile True:\n    i += 1\n    print(i)\n    utime.sleep(1)\n");
        String timer = "from machine import Timer\nTimer(1).start(period=1000, mode=Timer.%s,"
                + " callback=lambda t: print('tick'))\n";
        script("timer.py", String.format(timer, "PERIODIC"));
        script("once.py", String.format(timer, "ONE_SHOT"));
        script("binary.py", "\u0000\u0001ELF\u0002");
        script("fstring.py", "x = 5\nprint(f'{x}')\n");
        script("refused.py", "import usocket\nusocket.socket().connect(('127.0.0.1', 1))\n");
        script("my.json", "{\"name\": \"my\", \"extends\": \"EC600U-CN\", \"memory\": {\"heapBytes\": 5}}");
        script("broken.json", "{\"name\": ");
        script("foreign.qsj", "no journal");
        script("recurses.py", "def f(n):\n    return f(n + 1)\nf(0)\n");
        script("allocates.py", "a = []\nwhile True:\n    a.append(bytearray(100))\n");
        script("blank.py", "");
        script("nul.py", "\u0000");
        script("nulintext.py", "x = 'a\u0000b'\nassert len(x) == 3\n");
        script("crlf.py", "if 1:\r\n    print('a\\r')\r\n");
        script("mark.py", "\ufeffprint(1)\n");
        script("cutoff.py", "print((1,\n");
        Files.write(folder.resolve("noise.py"), noise());
        script(
                "wrongfield.json",
                "{\"name\": \"x\", \"extends\": \"EC600U-CN\", \"memory\": {\"heapBytes\": {\"value\": 5,"
                        + " \"source\": \"s\"}, \"ram\": 1}}");
        script("extendsnothing.json", "{\"name\": \"x\", \"extends\": \"EC1\"}");
        script("circlea.json", "{\"name\": \"a\", \"extends\": \"circleb.json\"}");
        script("circleb.json", "{\"name\": \"b\", \"extends\": \"circlea.json\"}");
        script("net.py", "import net\nnet.getState()\n");
        script("lcd.py", "from machine import LCD\n");
        script("antenna.py", "import misc\nmisc.antennaSecRXOffCtrl(1)\n");
        script("restarts.py", "from misc import Power\nPower.powerRestart()\n");
        script("switchesoff.py", "from misc import Power\nPower.powerDown()\n");
        script("resets.py", "import machine\nmachine.reset()\n");
        script("softresets.py", "import machine\nmachine.soft_reset()\n");
        Files.createDirectory(folder.resolve("empty"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | run nothing.py | nothing.py: there is no such file",
                "2 | run empty | has no main.py",
                "3 | run bad.py | File \"/usr/bad.py\", line",
                "3 | run fstring.py | fstring.py:2: this syntax is not in this firmware; --profile generic has it; MicroPython 1.13 has",
                "0 | run fstring.py --profile generic | ",
                "3 | run binary.py | SyntaxError",
                "3 | run raises.py | line 2, in f",
                "2 | run ok.py --profile EC999 | EC999: is no known profile; known: BG95-M3, EC200U-CN",
                "2 | run ok.py --profile none.json | none.json: is not there",
                "2 | run ok.py --profile my.json | memory.heapBytes: is 5; must be an object",
                "2 | run ok.py --profile broken.json | no JSON",
                "2 | run ok.py --uart 9=pty | EC600U-CN has no UART9. It has 1, 2, 3, 4",
                "2 | run ok.py --uart 2=nonsense | unknown UART back end 'nonsense'",
                "2 | run ok.py --uart 2=null --uart 2=loopback | UART2 is connected twice",
                "2 | run ok.py --uart 2=serial:/dev/no-such-port | /dev/no-such-port",
                "2 | run ok.py --uart 2=pty:ok.py | the pty link is taken",
                "2 | run ok.py --heap 5 | must be 16384 to 67108864 bytes",
                "2 | run ok.py --uasyncio 9 | must be documented, upstream or 1.13",
                "2 | run ok.py --clock soon | expected one of",
                "2 | run ok.py --no-such-option | Try: quecsim run --help",
                "2 | run | nothing to run. Name a SCRIPT",
                "2 | run -c 1 -m a | -c and -m exclude each other",
                "2 | run -c 1 ok.py | is no folder",
                "2 | run -m no.mod empty | no module named 'no.mod'. Looked for /usr/no/mod.py",
                "2 | run ok.py --timeout soon | is no time; write 10s, 500ms",
                "2 | run ok.py --timeout 0s | is no time",
                "2 | run ok.py --timeout-exit-code 300 | must be 0 to 255",
                "2 | run ok.py --speed 0 | must be 0.001 to 1000",
                "2 | run ok.py --rtc yesterday | must be now, or seconds since 1970",
                "2 | run ok.py --exit never | is no end; write idle, main, reset or power-down",
                "2 | run ok.py --serial-log-file no/such/folder/x | cannot be written",
                "2 | dis nothing.py | nothing.py: there is no such file",
                "2 | dis bad.py | bad.py:3: invalid syntax",
                "0 | run -c print(1) empty | ",
                "3 | run -c 1/0 | File \"<string>\", line 1",
                "0 | run ok.py --expect-text ell | ",
                "1 | run ok.py --expect-text bye | ended without --expect-text: bye",
                "1 | run ok.py --fail-text hello | printed --fail-text: hello",
                "0 | run forever.py --expect-text 5 --fail-text 6 | ",
                "1 | run forever.py --expect-text 6 --fail-text 5 | ",
                "3 | run raises.py --expect-text x | ZeroDivisionError",
                "9 | run exits.py --expect-text x | ",
                "1 | run exits0.py --expect-text x | ended without",
                "42 | run forever.py --timeout 1500ms | ",
                "42 | run timer.py --timeout 1d | ",
                "0 | run timer.py --timeout 1d --exit main | ",
                "0 | run timer.py --expect-text tick | ",
                "0 | run once.py --timeout 1d | ",
                "7 | run sleeps.py --timeout 1m --timeout-exit-code 7 | ",
                "4 | run waits.py --timeout 1h | deadlock at",
                "2 | run ok.py --record no/such/folder/x | cannot be written",
                "2 | run ok.py --trace no/such/folder/x | no such file or folder",
                "3 | run refused.py | ECONNREFUSED",
                "4 | run waits.py | deadlock at",
                "6 | run forgets.py --warnings error | warning",
                "9 | run exits.py | ",
                "0 | run exits0.py | ",
                "0 | run sleeps.py | ",
                "2 | replay foreign.qsj | is no journal of quecsim",
                "2 | replay nothing.qsj | there is no such file",
                "2 | profiles show EC999 | is no known profile",
                "2 | profiles show wrongfield.json | memory.heapBytes.value: is 5; allowed: 16384 to 67108864",
                "2 | profiles show wrongfield.json | memory.ram: is no known field; known here: heapBytes, stackBytes",
                "2 | profiles show extendsnothing.json | extends: names EC1, which is no known profile; known: BG95-M3",
                "2 | profiles show circlea.json | extends itself: ",
                "2 | profiles nonsense | Try: quecsim profiles --help",
                "2 | nonsense | Try: quecsim --help",
                "2 | dis empty | is a folder",
                "3 | run recurses.py | RuntimeError: maximum recursion depth exceeded",
                "3 | run allocates.py | MemoryError",
                "0 | run blank.py | ",
                "3 | run nul.py | SyntaxError",
                "0 | run nulintext.py | ",
                "0 | run crlf.py | ",
                "3 | run mark.py | hint: the file begins with a byte order mark",
                "3 | run cutoff.py | SyntaxError",
                "3 | run net.py | NotImplementedError: net.getState is not simulated",
                "1 | check net.py | ",
                "0 | check ok.py | ",
                "2 | check nothing.py | nothing.py: there is no such file",
                "2 | check empty | has no script in it",
                "2 | check ok.py --profile EC999 | EC999: is no known profile",
                "3 | run lcd.py | hint: machine.LCD is in the firmware of EC600U-CN, but not in quecsim yet",
                "3 | run antenna.py | hint: misc.antennaSecRXOffCtrl is in the firmware",
                "3 | run noise.py | Error",
                "2 | dis noise.py | noise.py:",
                "2 | run /dev/null | is no regular file",
                "2 | run ok.py ok.py | Unmatched argument",
                "2 | run ok.py --attach i2c1=thermometer | there is no peripheral 'thermometer'; there are aht10, aht20,",
                "2 | run ok.py --attach i2c9=aht20 | there is no i2c9; the module has i2c0, i2c1",
                "2 | run ok.py --uart 2=null --attach uart2=gnss | UART2 is connected by --uart already",
                "2 | run ok.py --timeout -1 | is no time",
                "2 | run ok.py --timeout 99999999999d | is no time",
                "2 | run ok.py --rtc -5 | must be now, or seconds since 1970",
                "2 | run ok.py --rtc 99999999999 | must be now, or seconds since 1970",
                "2 | run ok.py --heap 0 | must be 16384 to 67108864 bytes",
                "2 | run ok.py --heap 67108880 | must be 16384 to 67108864 bytes",
                "2 | run ok.py --heap x | is not an int",
                "2 | run ok.py --seed x | is not a long",
                "2 | run ok.py --speed x | is not a double",
                "2 | run ok.py --speed NaN | must be 0.001 to 1000",
                "2 | run ok.py --warnings loud | expected one of",
                "2 | run ok.py --dashboard=99999 | there is no port 99999",
                "2 | run ok.py --expect-text= | must not be empty",
                "2 | run ok.py --serial-log-file empty | cannot be written",
                "2 | run ok.py --record empty | cannot be written",
                "2 | run -m ../ok empty | is no name of a module. Write a.b for a/b.py",
                "5 | run restarts.py | quecsim: the device restarted itself after 0.00000",
                "5 | run restarts.py --exit main | --exit reset expects it",
                "5 | run restarts.py --exit power-down | --exit reset expects it",
                "0 | run restarts.py --exit reset | ",
                "1 | run restarts.py --exit reset --expect-text x | ended without --expect-text: x",
                "5 | run switchesoff.py | quecsim: the device switched itself off",
                "0 | run switchesoff.py --exit power-down | ",
                "1 | run ok.py --exit reset | ended without restarting the device",
                "1 | run exits0.py --exit power-down | ended without switching the device off",
                "3 | run raises.py --exit reset | ZeroDivisionError",
                "3 | run resets.py | object has no attribute 'reset'",
                "5 | run resets.py --profile generic | restarted itself",
                "0 | run softresets.py --profile generic --exit reset | ",
            })
    void badInputIsToldClearly(int exitCode, String command, String message) throws Exception {
        String[] args = Arrays.stream(command.split(" "))
                .map(word -> word.matches("[a-z0-9]+\\.(py|json|qsj)|empty")
                        ? folder.resolve(word).toString()
                        : word.replace("pty:ok.py", "pty:" + folder.resolve("ok.py")))
                .toArray(String[]::new);
        Said said = quecsim(args);
        assertThat(said.exitCode()).as(said.err()).isEqualTo(exitCode);
        assertThat(said.err()).contains(message == null ? "" : message);
        assertThat(said.err()).doesNotContain("\tat ", "Exception in", "java.");
        assertThat(leftThreads()).isEmpty();
    }

    /** Bytes that are no text in any encoding. */
    private static byte[] noise() {
        byte[] bytes = new byte[5000];
        int state = 12345;
        for (int i = 0; i < bytes.length; i++) {
            state = state * 1103515245 + 12345;
            bytes[i] = (byte) (state >> 16);
        }
        return bytes;
    }

    /** Threads of ours that a finished command leaves; those of Netty may take a moment to end. */
    private static List<String> leftThreads() throws InterruptedException {
        List<String> left = new ArrayList<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("quecsim")) {
                thread.join(2000);
                if (thread.isAlive()) {
                    left.add(thread.getName());
                }
            }
        }
        return left;
    }

    @Test
    void aFileThatMayNotBeReadIsTold() throws IOException {
        Path secret = script("secret.py", "");
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "this user reads every file");
        Said said = quecsim("run", secret.toString());
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).isEqualTo("quecsim: " + secret + ": cannot be read. Check its permissions\n");
    }

    @Test
    void aBusyDashboardPortIsTold() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Said said = quecsim("run", folder.resolve("ok.py").toString(), "--dashboard=" + busy.getLocalPort());
            assertThat(said.exitCode()).isEqualTo(2);
            assertThat(said.err()).contains("" + busy.getLocalPort());
        }
    }

    @Test
    void onlyTheScriptWritesToStandardOutput() throws IOException {
        script("bytes.py", "print('h\u00e4llo')\n");
        Said said = quecsim("run", folder.resolve("bytes.py").toString(), "-v");
        assertThat(said.out()).isEqualTo("h\u00e4llo\n");
        assertThat(said.err()).contains("finished after").contains("instructions");
        assertThat(quecsim("run", folder.resolve("ok.py").toString()).err()).isEmpty();
    }

    @Test
    void warningsCanBeSilenced() {
        String script = folder.resolve("forgets.py").toString();
        assertThat(quecsim("run", script).err()).contains("/usr/forgets.py:3: warning: ");
        assertThat(quecsim("run", script, "-q").err()).isEmpty();
        assertThat(quecsim("run", script, "--warnings", "off").err()).isEmpty();
    }

    @Test
    void afterItsEndAScriptIsStillCalledBack() {
        assertThat(quecsim("run", folder.resolve("once.py").toString()).out()).isEqualTo("tick\n");
        assertThat(quecsim("run", folder.resolve("once.py").toString(), "--exit", "main")
                        .out())
                .isEmpty();
        assertThat(quecsim("run", folder.resolve("timer.py").toString(), "--timeout", "3500ms")
                        .out())
                .isEqualTo("tick\n".repeat(3));
    }

    @Test
    void codeAndModulesRun() throws IOException {
        script("lib.py", "print(__name__, 5)\n");
        Files.createDirectory(folder.resolve("pack"));
        script("pack/__main__.py", "print('packed')\n");
        String usr = folder.toString();
        assertThat(quecsim("run", usr, "-c", "import usr.lib; print(1)").out()).isEqualTo("usr.lib 5\n1\n");
        assertThat(quecsim("run", usr, "-m", "lib").out()).isEqualTo("__main__ 5\n");
        assertThat(quecsim("run", usr, "-m", "usr.pack").out()).isEqualTo("packed\n");
        script("pack/__init__.py", "print('package', __name__)\n");
        script(
                "pack/tool.py",
                "from . import data\nfrom .data import x\nimport sys\nprint(__name__, x, data.x, __file__)\n"
                        + "print(sys.modules['__main__'] is sys.modules['usr.pack.tool'])\n");
        script("pack/data.py", "x = 7\n");
        assertThat(quecsim("run", usr, "-m", "pack.tool").out())
                .isEqualTo("package usr.pack\n__main__ 7 7 usr/pack/tool.py\nTrue\n");
        assertThat(quecsim("run", usr, "-m", "pack").out()).isEqualTo("package usr.pack\npacked\n");
    }

    @Test
    void theClockOfTheDayCanBeSet() {
        String code = "import utime; print(utime.localtime()[:3])";
        assertThat(quecsim("run", "-c", code, "--rtc", "86400").out()).isEqualTo("(1970, 1, 2)\n");
        assertThat(quecsim("run", "-c", code).out()).isEqualTo("(2026, 1, 1)\n");
        assertThat(quecsim("run", "-c", code, "--rtc", "now").out()).isNotEqualTo("(2026, 1, 1)\n");
    }

    @Test
    void outputGoesToAFileAsWell() throws IOException {
        Path log = folder.resolve("log.txt");
        quecsim("run", folder.resolve("ok.py").toString(), "--serial-log-file", log.toString());
        assertThat(log).hasContent("hello");
    }

    @Test
    void bytecodeIsListed() {
        assertThat(quecsim("dis", folder.resolve("raises.py").toString()).out())
                .contains("code block 'f'", "BINARY_OP");
    }

    @Test
    void bytecodeIsThatOfTheDeviceOrOfMpyCross() throws IOException {
        String swap = script("swap.py", "def swap(a, b):\n    a, b = b, a\n    return a\n")
                .toString();
        assertThat(quecsim("dis", swap).out())
                .contains(
                        "code block 'swap' (19 bytes)",
                        "(N_POS_ARGS 2)",
                        "table: 0 arg a, 1 arg b",
                        "   2 00 LOAD_FAST 1 (b)")
                .contains("BUILD_TUPLE 2", "UNPACK_SEQUENCE 2");
        assertThat(quecsim("dis", "--mpy-cross", "-O3", "--bytes", swap).out())
                .contains("code block 'swap' (14 bytes)", " 1a 0a qq qq qq qq 00 b1 b0 5a c0 c1 b0 63", "ROT_TWO");
        assertThat(quecsim("dis", "--register", swap, swap).out())
                .containsPattern("02 BUILD_TUPLE 2 +\\d+  BUILD ")
                .contains("\n\nFile " + swap);
    }

    @Test
    void whatIsNoMpyFileOfThisVersionIsRefused() throws IOException {
        Path file = script("later.mpy", "M\u0006");
        Said said = quecsim("dis", file.toString());
        assertThat(said.err()).contains("incompatible .mpy file", "version 6");
        assertThat(said.exitCode()).isNotZero();
    }

    @Test
    void aRecordedRunReplays() throws IOException {
        Path journal = folder.resolve("x.qsj");
        Path script = script("main.py", "import usr.lib\nimport sys\nprint(usr.lib.x)\nsys.exit(4)\n");
        script("lib.py", "x = 'from lib'\n");
        Said live = quecsim("run", folder.toString(), "--record", journal.toString());
        assertThat(live.out()).isEqualTo("from lib\n");
        Files.delete(script);
        Files.delete(folder.resolve("lib.py"));
        Said again = quecsim("replay", journal.toString());
        assertThat(again).isEqualTo(live);
        assertThat(again.exitCode()).isEqualTo(4);
    }

    @Test
    void helpTeaches() {
        Said said = quecsim("run", "--help");
        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("--uart", "Examples:", "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EC200U-CN", "EG915U-EU", "EC600N-CN", "EC800M-CN", "BG95-M3", "EC600U-CN", "generic"})
    void everyProfileBoots(String name) {
        String code = "import usys; print(usys.platform)";
        assertThat(quecsim("run", "-c", code, "--profile", name).out())
                .isEqualTo(name.replaceAll("generic", "quecsim").replaceAll("-.*", "") + "\n");
    }

    @Test
    void profilesAreListedAndShown() {
        assertThat(quecsim("profiles").out()).contains("EC600U-CN", "generic");
        assertThat(quecsim("profiles", "show", "EC600U-CN").out())
                .contains("memory.heapBytes", "851968", "from: Helios-SDK");
    }
}
