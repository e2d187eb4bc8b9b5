package io.quecsim.simulator.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools at a served device's pty: each way they carry files there and back, interrupt, reset. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ToolDialogueTest {
    @TempDir
    private Path folder;

    /** Folders end in a slash; names are octets. */
    private static Map<String, String> tree() {
        Random random = new Random(7);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("/usr/tree/", "");
        files.put("/usr/tree/empty", "");
        files.put("/usr/tree/keys.bin", allBytes() + "\1\2\3\4\5\r\n>>> \4\4>OK");
        files.put("/usr/tree/" + octets("état \"1\".txt"), "a\rb\r\nc\n'''\"\"\"\\");
        files.put("/usr/tree/deep/", "");
        files.put("/usr/tree/deep/er/", "");
        for (int size : new int[] {255, 256, 257, 4096, 9000}) {
            byte[] data = new byte[size];
            random.nextBytes(data);
            files.put("/usr/tree/deep/er/" + size + ".bin", new String(data, StandardCharsets.ISO_8859_1));
        }
        return files;
    }

    private static String octets(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String allBytes() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 256; c++) {
            all.append(c);
        }
        return all.toString();
    }

    /** A bytes object as Python writes it. */
    private static String literal(String latin1) {
        StringBuilder out = new StringBuilder("b'");
        for (char c : latin1.toCharArray()) {
            out.append(c >= ' ' && c < 127 && c != '\'' && c != '\\' ? "" + c : String.format("\\x%02x", (int) c));
        }
        return out.append('\'').toString();
    }

    /** How a tool runs a text. */
    private interface Runs {
        String run(String source) throws Exception;
    }

    private static void carries(Runs tool) throws Exception {
        tool.run("import uos, ubinascii");
        for (Map.Entry<String, String> file : tree().entrySet()) {
            String path = file.getKey();
            if (path.endsWith("/")) {
                tool.run("uos.mkdir('" + path.substring(0, path.length() - 1) + "')");
                continue;
            }
            tool.run("f = open('" + path + "', 'wb')\nw = f.write");
            for (int i = 0; i < file.getValue().length(); i += 256) {
                tool.run("w("
                        + literal(file.getValue()
                                .substring(i, Math.min(file.getValue().length(), i + 256)))
                        + ")");
            }
            tool.run("f.close()");
        }
        assertThat(tool.run("print(sorted(uos.listdir('/usr/tree')))"))
                .isEqualTo(octets("['deep', 'empty', 'keys.bin', 'état \"1\".txt']\r\n"));
        for (Map.Entry<String, String> file : tree().entrySet()) {
            if (file.getKey().endsWith("/")) {
                continue;
            }
            String digits = tool.run(
                    "f = open('" + file.getKey()
                            + "', 'rb')\nb = f.read(512)\nwhile b:\n print(str(ubinascii.hexlify(b), 'ascii'))\n b = f.read(512)");
            byte[] got = HexFormat.of().parseHex(digits.replace("\r\n", ""));
            assertThat(new String(got, StandardCharsets.ISO_8859_1))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    /** QPYcom, ampy and others like them. */
    @Test
    void theRawReplCarriesATree() throws Exception {
        try (ServedDevice device = ServedDevice.with();
                Terminal tool = device.terminal()) {
            tool.send("\r\3\3");
            tool.raw();
            tool.send("\4");
            tool.until("soft reboot\r\n");
            tool.until("raw REPL; CTRL-B to exit\r\n>");
            carries(tool::execute);
            tool.send("\r\2");
            tool.until(">>> ");
        }
    }

    /** mpremote and Thonny. */
    @Test
    void rawPasteCarriesATree() throws Exception {
        try (ServedDevice device = ServedDevice.with();
                Terminal tool = device.terminal()) {
            tool.raw();
            carries(tool::paste);
            assertThatThrownBy(() -> tool.paste("1/0")).hasMessageContaining("ZeroDivisionError");
            assertThatThrownBy(() -> tool.paste("if x\n")).hasMessageContaining("SyntaxError");
            assertThat(tool.paste("print(1)")).isEqualTo("1\r\n");
        }
    }

    /** The VS Code extension: no raw mode, no waiting for prompts. */
    @Test
    void linesBackToBackWriteAFileAndRunIt() throws Exception {
        try (ServedDevice device = ServedDevice.with();
                Terminal tool = device.terminal()) {
            StringBuilder all =
                    new StringBuilder("f = open('/usr/list.py', 'wb', encoding='utf-8')\r\nw = f.write\r\n");
            for (int i = 0; i < 60; i++) {
                all.append("w(b'''x = \"line ")
                        .append(i)
                        .append(" of some length, as such scripts have\"\\r\\n''')\r\n");
            }
            all.append(
                            "w(b'''print([{'name': n, 'size': '%d B' % uos.stat('/usr/' + n)[6]} for n in uos.listdir('/usr')])''')\r\n")
                    .append("f.close()\r\nimport example\r\nexample.exec('usr/list.py')\r\n");
            tool.send(all.toString());
            tool.until("example.exec('usr/list.py')\r\n");
            assertThat(tool.until("\r\n>>> ")).matches("\\[\\{'(name|size)': .*'list.py'.*}]\r\n>>> ");
        }
    }

    /** FactoryTool reads ten bytes and decides by them. */
    @Test
    void theHealthCheckGetsItsTenBytes() throws Exception {
        try (ServedDevice device = ServedDevice.with();
                Terminal tool = device.terminal()) {
            tool.prompt();
            tool.send("1\r\n");
            assertThat(tool.until(">>> ")).isEqualTo("1\r\n1\r\n>>> ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"while True: pass", "import utime; utime.sleep(1000)", "while True: print('x' * 50)", "input()"})
    void anEndlessScriptIsInterruptedAndTheMachineReset(String loop) throws Exception {
        Files.writeString(folder.resolve("main.py"), "print('main ran')\n");
        try (ServedDevice device = ServedDevice.with(folder.toString());
                Terminal tool = device.terminal()) {
            tool.prompt();
            tool.line("kept = 1");
            tool.send(loop + (loop.startsWith("while") ? "\r\r" : "\r"));
            tool.until(loop);
            tool.send("\3");
            tool.until("KeyboardInterrupt");
            tool.prompt();
            tool.send("\4");
            tool.until("soft reboot\r\nmount.\r\nmain ran\r\n");
            tool.until(">>> ");
            assertThat(tool.line("'kept' in globals()")).isEqualTo("False\r\n");
        }
    }

    @Test
    void mainIsInterruptedOnceAndRunsAgainAfterTheNextReset() throws Exception {
        Files.writeString(folder.resolve("main.py"), "print('main runs')\nwhile True:\n    pass\n");
        try (ServedDevice device = ServedDevice.with(folder.toString());
                Terminal tool = device.terminal()) {
            tool.until("main runs\r\n");
            tool.send("\3");
            tool.until("KeyboardInterrupt");
            tool.until(">>> ");
            tool.prompt();
            tool.send("\4");
            tool.until("main runs\r\n");
        }
    }
}
