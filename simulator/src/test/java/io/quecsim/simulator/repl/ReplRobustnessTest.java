package io.quecsim.simulator.repl;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.profile.KnownProfiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A REPL that is treated badly goes on. */
class ReplRobustnessTest {
    private static final String HEALTHY = "1\r\n1\r\n>>> ";

    private static void assertHealthy(Bench bench) {
        // Out of whatever it is in: a paste, a half-typed line, the raw mode, an escape sequence; then the health
        // check.
        bench.type("\033\033\3\3");
        bench.type("\2");
        bench.type("\3\2");
        bench.type("\3");
        assertThat(bench.type("1\r\n")).isEqualTo(HEALTHY);
    }

    @Test
    void garbageIsSurvived() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Bench bench = Bench.withHeap(64 << 10);
            byte[] garbage = new byte[2000];
            random.nextBytes(garbage);
            bench.stopAfterSeconds(1);
            bench.after(0, garbage);
            bench.settle();
            assertHealthy(bench);
        }
    }

    @Test
    void garbageOfKeysIsSurvivedInEveryMode() {
        String[] keys = {
            "\1",
            "\2",
            "\3",
            "\4",
            "\5",
            "\5A\1",
            "\r",
            "\n",
            "\033[A",
            "\033[B",
            "\033[C",
            "\033[D",
            "\033[H",
            "\033[F",
            "\033[3~",
            "\033b",
            "\033f",
            "\033d",
            "\t",
            "\b",
            "\177",
            "\13",
            "\25",
            "\27",
            "if 1:",
            "x = 1",
            "(",
            ")",
            "'",
            "'''",
            "\\",
            " ",
            "x",
            ".",
            "import uos",
            "print(1)",
            "1/0",
            "\0",
            "\377"
        };
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Bench bench = Bench.withHeap(64 << 10);
            bench.stopAfterSeconds(1);
            for (int round = 0; round < 5; round++) {
                StringBuilder typed = new StringBuilder();
                for (int i = 0; i < 100; i++) {
                    typed.append(keys[random.nextInt(keys.length)]);
                }
                bench.type(typed.toString());
            }
            assertHealthy(bench);
        }
    }

    @Test
    void halfARawPasteWindowIsWaitedForAndCanBeBrokenOff() {
        Bench bench = Bench.of("EC600U-CN");
        bench.settle();
        assertThat(bench.type("\1\5A\1")).endsWith(">R\1\200\0\1");
        assertThat(bench.type("x = 1\n" + "#".repeat(50))).isEmpty();
        assertThat(bench.type("")).isEmpty();
        assertThat(bench.type("\3")).isEqualTo("\4\4KeyboardInterrupt: \r\n\4>");
        assertHealthy(bench);
    }

    @Test
    void aMegabyteTypedWithoutReadingIsAnsweredToTheLastLine() {
        Bench bench = Bench.of("EC600U-CN");
        bench.settle();
        StringBuilder typed = new StringBuilder();
        int lines = 1 << 14;
        for (int i = 0; i < lines; i++) {
            typed.append("x = ").append(i).append(" # ").append("-".repeat(52)).append('\r');
        }
        assertThat(typed.length()).isGreaterThan(1_000_000);
        String said = bench.type(typed.toString());
        assertThat(said.length()).isGreaterThan(typed.length());
        assertThat(bench.type("x\r")).isEqualTo("x\r\n" + (lines - 1) + "\r\n>>> ");
    }

    @Test
    void aLineLongerThanTheHeapIsAMemoryErrorOfTheDevice() {
        Bench bench = Bench.withHeap(64 << 10);
        bench.settle();
        String said = bench.type("#".repeat(1 << 20) + "\r");
        assertThat(said)
                .endsWith("\r\nMemoryError: memory allocation failed, allocating "
                        + said.replaceAll("(?s).*allocating (\\d+) bytes.*", "$1") + " bytes\r\n>>> ")
                .hasSizeLessThan(70_000);
        assertHealthy(bench);
    }

    @Test
    void aRawTextLongerThanTheHeapIsAMemoryErrorOfTheDevice() {
        for (String begin : List.of("\1", "\1\5A\1")) {
            Bench bench = Bench.withHeap(64 << 10);
            bench.settle();
            String said = bench.type(begin + "#".repeat(1 << 20) + "\n\4");
            assertThat(said)
                    .contains("\4MemoryError: memory allocation failed, allocating ")
                    .endsWith(" bytes\r\n\4>");
            assertThat(bench.type("print(2)\4")).isEqualTo("OK2\r\n\4\4>");
            assertHealthy(bench);
        }
    }

    @Test
    void aPastedTextLongerThanTheHeapIsAMemoryErrorOfTheDevice() {
        Bench bench = Bench.withHeap(64 << 10);
        bench.settle();
        bench.type("\5");
        String said = bench.type("#\r".repeat(1 << 17) + "\4");
        assertThat(said)
                .contains("MemoryError: memory allocation failed, allocating ")
                .endsWith(" bytes\r\n>>> ");
        assertHealthy(bench);
    }

    @Test
    void aTextThatCompilesToMoreThanTheHeapIsAMemoryError() {
        Bench bench = Bench.withHeap(64 << 10);
        bench.settle();
        bench.type("\1");
        String said = bench.type("x = [" + "'a%d', ".repeat(4000) + "]\4");
        assertThat(said).startsWith("OK\4").contains("MemoryError: ").endsWith("\4>");
        assertThat(bench.type("print(2)\4")).isEqualTo("OK2\r\n\4\4>");
    }

    @Test
    void aStormOfInterruptsLeavesThePromptWorking() {
        Bench bench = Bench.of("EC600U-CN");
        bench.settle();
        bench.type("import utime\r");
        bench.after(0, "while True: utime.sleep_ms(1)\r\r".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 1; i <= 500; i++) {
            bench.after(i, new byte[] {3, 3, 3});
        }
        String said = bench.settle();
        assertThat(said).contains("KeyboardInterrupt: \r\n>>> ").endsWith("\r\n>>> ");
        assertHealthy(bench);
    }

    @Test
    void aScriptThatCatchesEveryInterruptIsEndedByAsManyAsItCatches() {
        Bench bench = Bench.of("EC600U-CN");
        bench.settle();
        bench.type("import utime\r\5def f(n):\r  try:\r    if n: f(n - 1)\r    utime.sleep(9)\r"
                + "  except KeyboardInterrupt: print(n)\r\4");
        bench.after(0, "f(3)\r".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 1; i <= 4; i++) {
            bench.after(100 * i, new byte[] {3});
        }
        assertThat(bench.settle()).isEqualTo("f(3)\r\n0\r\n1\r\n2\r\n3\r\n>>> ");
    }

    @Test
    void theFirmwareOf2021InterruptsAfterASecondAndLosesWhatIsTypedThen() {
        DeviceProfile profile = new KnownProfiles().load("EC600U-CN");
        ReplSettings now = ReplSettings.of(profile);
        ReplSettings then = new ReplSettings(
                now.banner(),
                now.help(),
                now.historyLines(),
                now.windowBytes(),
                now.exitResets(),
                1_000_000_000,
                true,
                now.current());
        Bench bench = new Bench(profile, then, Map.of());
        bench.settle();
        bench.type("import utime\r");
        bench.after(0, "utime.sleep(5)\r".getBytes(StandardCharsets.ISO_8859_1));
        bench.after(500, "\3".getBytes(StandardCharsets.ISO_8859_1));
        bench.after(1500, "5\r".getBytes(StandardCharsets.ISO_8859_1));
        bench.after(2500, "\3".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(bench.settle())
                .startsWith("utime.sleep(5)\r\n")
                .contains("KeyboardInterrupt: \r\n>>> \r\n>>> ") // The early one comes to the prompt as a key.
                .doesNotContain("5\r\n5");
    }

    @Test
    void helpListsTheModulesInColumns() {
        Bench bench = Bench.of("EC600U-CN");
        bench.settle();
        String[] lines = bench.type("help('modules')\r").split("\r\n");
        assertThat(lines[0]).isEqualTo("help('modules')");
        assertThat(lines[lines.length - 2]).isEqualTo("Plus any modules on the filesystem");
        List<String> first = new ArrayList<>();
        for (int i = 1; i < lines.length - 2; i++) {
            first.add(lines[i].substring(0, Math.min(18, lines[i].length())).trim());
            assertThat(lines[i].length()).isLessThan(5 * 18);
        }
        assertThat(first).isSorted().doesNotHaveDuplicates().contains("_thread");
        assertThat(String.join(" ", lines)).contains(" example ").contains(" uos ");
    }

    @Test
    void otherThreadsAndCallbacksGoOnWhileThePromptWaits() {
        Bench bench = Bench.of("EC600U-CN");
        bench.settle();
        bench.type("import _thread, utime, micropython\r");
        bench.type("\5def f():\r  for i in range(3):\r    utime.sleep_ms(100)\r    print('t', i)\r\4");
        bench.after(0, "_thread.start_new_thread(f, ())\r".getBytes(StandardCharsets.ISO_8859_1));
        bench.after(150, "1".getBytes(StandardCharsets.ISO_8859_1));
        bench.after(250, "+1\r".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(bench.settle())
                .matches(
                        "_thread.start_new_thread\\(f, \\(\\)\\)\r\n\\d+\r\n>>> t 0\r\n1t 1\r\n\\+1\r\n2\r\n>>> t 2\r\n");
    }

    @Test
    void anEndlessScriptCannotBeTypedAwayButInterrupted() {
        Bench bench = Bench.of("EC600U-CN");
        bench.settle();
        bench.after(0, "while True: pass\r\r".getBytes(StandardCharsets.ISO_8859_1));
        bench.after(10, ("x".repeat(200) + "\r").getBytes(StandardCharsets.ISO_8859_1));
        bench.after(20, new byte[] {3});
        assertThat(bench.settle()).contains("KeyboardInterrupt: \r\n>>> xxx").endsWith("isn't defined\r\n>>> ");
    }
}
