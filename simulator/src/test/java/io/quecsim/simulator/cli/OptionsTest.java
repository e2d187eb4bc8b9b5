package io.quecsim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Options of {@code quecsim run} that change what a script sees. */
class OptionsTest {
    private static String out(String code, String... options) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        List<String> args = new ArrayList<>(List.of("run", "-c", code));
        args.addAll(List.of(options));
        Main.commandLine(console).setErr(new PrintWriter(err)).execute(args.toArray(new String[0]));
        assertThat(err.toString()).isEmpty();
        return console.toString(StandardCharsets.UTF_8);
    }

    @Test
    void seedDecidesWhereChanceBegins() {
        String code = "import urandom, uos; print([urandom.getrandbits(30) for _ in range(3)], uos.urandom(4))";
        String first = out(code);
        assertThat(out(code)).isEqualTo(first);
        assertThat(out(code, "--seed", "0")).isEqualTo(first);
        String other = out(code, "--seed", "7");
        assertThat(other).isNotEqualTo(first).isEqualTo(out(code, "--seed", "7"));
        assertThat(out(code, "--seed", "-7")).isNotEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"16384, 15888", "65536, 63888", "851968, 832448"})
    void heapIsAsLargeAsAsked(String bytes, int available) {
        // The collector's own tables take their part (py/gc.c): 2 bits a block of 16 bytes, 1 bit for finalisers.
        int seen = Integer.parseInt(out("import gc; print(gc.mem_free() + gc.mem_alloc())", "--heap", bytes)
                .strip());
        assertThat(seen).isBetween(available - 600, available + 600);
    }

    @ParameterizedTest
    @CsvSource({"documented, True", "upstream, True", "1.13, False"})
    void uasyncioBehavesAsAsked(String semantics, String hasFlag) {
        String code = "import uasyncio, usr.uasyncio as other\n"
                + "print(hasattr(uasyncio, 'ThreadSafeFlag'), hasattr(other, 'ThreadSafeFlag'))";
        assertThat(out(code, "--uasyncio", semantics)).isEqualTo(hasFlag + " " + hasFlag + "\n");
        assertThat(out(code)).isEqualTo("False True\n");
    }

    @Test
    void clockAndSpeedPaceTheDevice() {
        String code = "import utime; utime.sleep(10); print(utime.ticks_ms())";
        long begun = System.nanoTime();
        assertThat(out(code, "--clock", "realtime", "--speed", "100")).isEqualTo("10000\n");
        assertThat(System.nanoTime() - begun).isGreaterThan(100_000_000L);
        assertThat(out(code, "--clock", "virtual")).isEqualTo("10000\n");
    }

    @Test
    void theRunIsTheSameWheneverFunctionsAreCompiled() {
        String code =
                "import utime, gc\ndef f(n):\n    t = 0\n    for i in range(n):\n        t += i * i & 7\n    return t\n"
                        + "for n in (3, 40, 5000):\n    print(f(n), utime.ticks_us(), gc.mem_alloc())\n";
        String never = out(code, "--compile", "never");
        assertThat(out(code, "--compile", "early")).isEqualTo(never);
        assertThat(out(code, "--compile", "hot")).isEqualTo(never);
        assertThat(out(code)).isEqualTo(never);
        StringWriter err = new StringWriter();
        int exit = Main.commandLine(new ByteArrayOutputStream())
                .setErr(new PrintWriter(err))
                .execute("run", "--compile", "late", "-c", code);
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("--compile").contains("late");
    }

    @Test
    void profileIsTheDevice() {
        String code = "import uos; print(uos.uname()[0])";
        assertThat(out(code, "--profile", "bg95-m3")).contains("BG95-M3");
        assertThat(out(code, "--profile", "EC800M-CN")).contains("EC800M");
    }

    @Test
    void aPeripheralIsAttached() {
        String code = "from misc import ADC; a = ADC(); a.open(); print(a.read(0))";
        assertThat(out(code, "--attach", "adc0=voltage,millivolts=333")).isEqualTo("333\n");
    }

    @Test
    void whatCanBeAttachedIsListed() {
        for (String command : List.of("run", "serve", "repl")) {
            StringWriter text = new StringWriter();
            int code = Main.commandLine(new ByteArrayOutputStream())
                    .setOut(new PrintWriter(text))
                    .execute(command, "--attach", "help");
            assertThat(code).isZero();
            assertThat(text.toString()).contains("aht20: temperature and humidity sensor", "  cold-start ");
        }
    }

    /** {@code micropython} has a command line of its own. */
    @Test
    void everyCommandsHelpHasExamplesThatFitTheTerminal() {
        CommandLine main = Main.commandLine(new ByteArrayOutputStream());
        List<CommandLine> all = new ArrayList<>(main.getSubcommands().values());
        all.remove(main.getSubcommands().get("micropython"));
        assertThat(all).hasSizeGreaterThan(7);
        all.add(main);
        for (CommandLine each : all) {
            CommandLine.Model.UsageMessageSpec usage = each.getCommandSpec().usageMessage();
            String command = each.getCommandSpec().qualifiedName();
            assertThat(usage.footerHeading()).as(command).contains("Examples:");
            assertThat(usage.footer()).as(command).anyMatch(line -> line.startsWith("  " + command));
            assertThat(usage.footer()).as(command).allMatch(line -> line.length() < usage.width());
        }
    }

    @Test
    void aVersionIsTold() {
        for (String command : List.of("run", "replay", "profiles", "dis")) {
            ByteArrayOutputStream console = new ByteArrayOutputStream();
            int code = Main.commandLine(console)
                    .setOut(new PrintWriter(console, true))
                    .execute(command, "--version");
            assertThat(code).isZero();
            assertThat(console).asString().startsWith("quecsim ");
        }
    }
}
