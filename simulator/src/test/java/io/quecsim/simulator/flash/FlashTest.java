package io.quecsim.simulator.flash;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files on the device. The scripts' expectations are what MicroPython 1.13 printed with a littlefs 1 of 4096-byte blocks mounted
 * at {@code /usr}, as the firmware mounts it.
 */
class FlashTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/golden/files");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> scripts() throws IOException {
        List<Path> scripts;
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            scripts = files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
        return scripts.stream()
                .flatMap(script -> Stream.of(
                        DynamicTest.dynamicTest(script.getFileName() + " plain", () -> check(script, false)),
                        DynamicTest.dynamicTest(script.getFileName() + " GC stress", () -> check(script, true))));
    }

    private static void check(Path script, boolean gcStress) throws IOException {
        DeviceUnderTest device = DeviceUnderTest.running(Files.readString(script));
        DeviceUnderTest.Ran ran = (gcStress ? device.gcStress() : device).run();
        assertThat(ran.result().detail()).isEmpty();
        assertThat(ran.text()).isEqualTo(Files.readString(Path.of(script + ".exp")));
    }

    private Path script(String text) throws IOException {
        Files.writeString(folder.resolve("data.txt"), "of the host");
        Files.writeString(folder.resolve("other.txt"), "stays");
        return Files.writeString(folder.resolve("main.py"), text);
    }

    @Test
    void theHostsFilesAreThereAndStayAsTheyAre() throws IOException {
        Path main = script("""
                import uos
                print(sorted(uos.listdir('/usr')), uos.stat('/usr/data.txt')[6], open('/usr/data.txt').read())
                with open('/usr/data.txt', 'a') as f:
                    f.write(', and more')
                uos.rename('/usr/data.txt', '/usr/moved')
                uos.remove('/usr/other.txt')
                print(uos.listdir('/usr'), open('/usr/moved').read())
                """);
        assertThat(DeviceUnderTest.running(main).run().text())
                .isEqualTo("['data.txt', 'main.py', 'other.txt'] 11 of the host\n"
                        + "['main.py', 'moved'] of the host, and more\n");
        assertThat(folder.resolve("data.txt")).hasContent("of the host");
        assertThat(folder.resolve("other.txt")).hasContent("stays");
        assertThat(folder.resolve("moved")).doesNotExist();
    }

    @Test
    void aReplayFindsTheSameFilesWithoutTheHost() throws IOException {
        Path main = script("""
                import uos
                print(uos.listdir('/usr'), open('/usr/data.txt').read())
                with open('/usr/new', 'w') as f:
                    f.write('x')
                print(uos.listdir('/usr'))
                """);
        Path journal = folder.resolve("run.journal");
        DeviceUnderTest.Ran first =
                DeviceUnderTest.running(main).record(journal).run();
        Files.delete(folder.resolve("data.txt"));
        Files.writeString(folder.resolve("later.txt"), "");
        assertThat(DeviceUnderTest.replay(journal).output()).isEqualTo(first.output());
    }

    @Test
    void aFullFlashRefuses() {
        assertThat(DeviceUnderTest.running("""
                        import uos
                        with open('/usr/big', 'wb') as f:
                            try:
                                for n in range(1000):
                                    f.write(bytes(4096))
                            except OSError as e:
                                print(e, n > 80)
                        uos.remove('/usr/big')
                        print(uos.statvfs('/usr')[2:4])
                        """).run().text()).isEqualTo("28 True\n(95, 90)\n");
    }

    @Test
    void unameTellsTheModule() {
        assertThat(DeviceUnderTest.running("""
                        import uos
                        for text in uos.uname():
                            print(text)
                        print(uos.uname2().machine, uos.uname2()[1], len(uos.urandom(5)))
                        """).run().text()).isEqualTo("""
                        sysname=EC600U-CNLB
                        nodename=EC600U
                        release=1.13.0
                        version=v1.12 on Sat_Nov_19_2022_5:29:48_PM
                        machine=EC600U with QUECTEL
                        qpyver=V0002
                        EC600U with QUECTEL EC600U 5
                        """);
    }
}
