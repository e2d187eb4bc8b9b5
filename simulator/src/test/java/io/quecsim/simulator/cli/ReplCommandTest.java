package io.quecsim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code quecsim repl} with input that is no terminal. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReplCommandTest {
    private static final String BANNER =
            "mount.\r\nQuecpython v1.12 on Sat_Nov_19_2022_5:29:48_PM ; EC600U with QUECTEL \r\n"
                    + " Type \"help()\" for more information.\r\n>>> ";

    @TempDir
    private Path folder;

    private record Said(int exitCode, String out, String err) {}

    private static Said repl(String typed, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        List<String> line = new ArrayList<>(List.of("repl", "--clock", "virtual"));
        line.addAll(List.of(args));
        int code = Main.commandLine(new ByteArrayInputStream(typed.getBytes(StandardCharsets.ISO_8859_1)), out)
                .setErr(new PrintWriter(err))
                .execute(line.toArray(new String[0]));
        return new Said(code, out.toString(StandardCharsets.ISO_8859_1), err.toString());
    }

    @Test
    void whatIsPipedInIsTyped() {
        Said said = repl("print(1)\n1 + 1\r\n");
        assertThat(said.out()).isEqualTo(BANNER + "print(1)\r\n1\r\n>>> 1 + 1\r\n2\r\n>>> ");
        assertThat(said.err()).startsWith("quecsim: EC600U-CN\n");
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void theRawModeWorksThroughAPipe() {
        assertThat(repl("\1print(1)\4\2", "-q").out())
                .isEqualTo(BANNER + "\r\nraw REPL; CTRL-B to exit\r\n>OK1\r\n\4\4>\r\n"
                        + BANNER.substring("mount.\r\n".length()));
    }

    @Test
    void aFolderIsTheDevicesAndItsMainRunsFirst() throws IOException {
        Files.writeString(folder.resolve("main.py"), "print('main')\nx = 5\n");
        assertThat(repl("x\n", folder.toString()).out())
                .startsWith("mount.\r\nmain\r\nQuecpython")
                .endsWith(">>> x\r\n5\r\n>>> ");
    }

    @Test
    void aSoftResetBootsAgain() throws IOException {
        Files.writeString(folder.resolve("main.py"), "print('main')\n");
        String out = repl("x = 1\n\4x\n", folder.toString()).out();
        assertThat(out)
                .contains(">>> \r\nMPY: soft reboot\r\nmount.\r\nmain\r\nQuecpython")
                .contains("NameError: name 'x' isn't defined");
    }

    @Test
    void theDeviceMayReadWhatFollows() {
        assertThat(repl("x = input('? ')\nAnn\nx\n").out()).endsWith("? Ann\r\n>>> x\r\n'Ann'\r\n>>> ");
    }

    @Test
    void aDeviceThatSwitchesItselfOffEndsTheSession() {
        Said said = repl("from misc import Power\nPower.powerDown()\nprint(1)\n");
        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).doesNotContain("\r\n1\r\n");
    }

    @Test
    void aSessionIsReplayedToTheByte() {
        Path journal = folder.resolve("x.qsj");
        Said said = repl("for i in range(3): print(i)\n\n", "--record", journal.toString());
        assertThat(said.exitCode()).isZero();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(new ByteArrayOutputStream())
                .setErr(new PrintWriter(err))
                .execute("replay", journal.toString());
        assertThat(err.toString()).doesNotContain("differ");
        assertThat(code).isZero();
    }

    @Test
    void whatTheDeviceWritesIsKeptForTheNextTime() throws IOException {
        String state = folder.resolve("state").toString();
        Said first = repl("f = open('/usr/count', 'w')\nf.write('12')\nf.close()\n", "--fs", state, "--flash-report");
        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).contains("quecsim: flash /usr");
        assertThat(folder.resolve("state/usr/count")).hasContent("12");
        assertThat(repl("print(open('/usr/count').read())\n", "--fs", state).out())
                .endsWith("\r\n12\r\n>>> ");
    }
}
