package io.quecsim.simulator.flash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.port.FileSystem;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.boot.HostFolder;
import io.quecsim.simulator.boot.MemoryFiles;
import io.quecsim.simulator.profile.KnownProfiles;
import io.quecsim.simulator.testing.DeviceUnderTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --fs}: what is on the flash outlasts the run. */
class KeptFlashTest {
    private static final DeviceProfile PROFILE = new KnownProfiles().load(KnownProfiles.DEFAULT);

    @TempDir
    Path folder;

    private final List<String> warnings = new ArrayList<>();

    private String run(Path keep, FileSystem files) {
        try (KeptFlash kept = KeptFlash.open(keep, PROFILE, warnings::add)) {
            FileSystem atBoot = kept.atBoot(files, "/usr/main.py");
            return DeviceUnderTest.running(atBoot, "/usr/main.py")
                    .with(board -> board.flashKeeper(kept))
                    .run()
                    .text();
        }
    }

    private static MemoryFiles script(String text) {
        return new MemoryFiles().file("/usr/main.py", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flash", "flash.img"})
    void whatAScriptWroteIsThereTheNextTime(String keep) {
        String counts = """
                import uos
                try:
                    n = int(open('/usr/d/n').read())
                except OSError:
                    n = 0
                    uos.mkdir('/usr/d')
                with open('/usr/d/n', 'w') as f:
                    f.write(str(n + 1))
                print(n, open('/usr/config').read(), uos.listdir('/usr'))
                with open('/usr/config', 'a') as f:
                    f.write('+')
                """;
        MemoryFiles files = script(counts).file("/usr/config", "first".getBytes(StandardCharsets.UTF_8));
        assertThat(run(folder.resolve(keep), files)).isEqualTo("0 first ['config', 'main.py', 'd']\n");
        assertThat(run(folder.resolve(keep), files)).startsWith("1 first+ [");
        // A file that the user has changed goes onto the flash again; one that only the device has changed does not.
        files.file("/usr/config", "second".getBytes(StandardCharsets.UTF_8));
        assertThat(run(folder.resolve(keep), files)).startsWith("2 second [");
        assertThat(run(folder.resolve(keep), files)).startsWith("3 second+ [");
        assertThat(warnings).isEmpty();
    }

    @Test
    void theFolderIsPlainFilesBothWays() throws IOException {
        Path keep = folder.resolve("keep");
        run(keep, script("""
                import uos
                uos.mkdir('/usr/a')
                for name in ('one', 'two', 'three'):
                    with open('/usr/a/' + name, 'w') as f:
                        f.write(name)
                uos.rename('/usr/a', '/usr/b')
                uos.remove('/usr/b/two')
                f = open('/usr/unsynced', 'w')
                f.write('lost')
                """));
        assertThat(keep.resolve("usr/b/one")).hasContent("one");
        assertThat(keep.resolve("usr/b/three")).hasContent("three");
        assertThat(keep.resolve("usr/b/two")).doesNotExist();
        assertThat(keep.resolve("usr/a")).doesNotExist();
        assertThat(keep.resolve("usr/unsynced")).isEmptyFile();
        assertThat(keep.resolve("bak")).isEmptyDirectory();
        Files.writeString(keep.resolve("usr/b/one"), "edited");
        Files.delete(keep.resolve("usr/b/three"));
        Files.writeString(keep.resolve("bak/x"), "of the factory");
        assertThat(run(keep, script("""
                import uos
                print(open('/usr/b/one').read(), uos.listdir('/usr/b'), open('/bak/x').read())
                """))).isEqualTo("edited ['one'] of the factory\n");
    }

    @ParameterizedTest
    @CsvSource({"flash, flash/.quecsim-secure", "flash.img, flash.img.secure"})
    void secureDataIsKeptBesideTheFiles(String keep, String beside) throws IOException {
        MemoryFiles files = script("""
                import SecureData
                b = bytearray(8)
                n = SecureData.Read(9, b, 8)
                print(n, bytes(b))
                SecureData.Store(9, b'key%d' % n, 8)
                SecureData.Store(9, bytes(101), 101)
                """);
        Path secure = folder.resolve(beside);
        assertThat(run(folder.resolve(keep), script(""))).isEmpty();
        assertThat(secure).doesNotExist();
        assertThat(run(folder.resolve(keep), files)).startsWith("-2 ");
        assertThat(secure).hasSize(4096);
        assertThat(run(folder.resolve(keep), files)).isEqualTo("5 b'key-2\\x00\\x00\\x00'\n");
        Path journal = folder.resolve("journal");
        try (KeptFlash kept = KeptFlash.open(folder.resolve(keep), PROFILE, warnings::add)) {
            DeviceUnderTest.running(kept.atBoot(files, "/usr/main.py"), "/usr/main.py")
                    .record(journal)
                    .run();
        }
        assertThat(DeviceUnderTest.replay(journal).text()).startsWith("4 b'key5");
        Files.writeString(secure, "something else");
        assertThatThrownBy(() -> run(folder.resolve(keep), files))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(secure + ": is not what SecureData stored");
        Files.delete(secure);
        Files.createDirectories(secure.resolveSibling(AtomicFile.UNFINISHED + secure.getFileName() + "/in the way"));
        assertThatThrownBy(() -> run(folder.resolve(keep), files))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(secure + ": does not hold what SecureData stored");
        assertThat(warnings).hasSize(1);
    }

    /** As the documentation's first example has it. */
    @ParameterizedTest
    @ValueSource(strings = {"flash", "flash.img", "sub/flash.img"})
    void aFlashKeptInTheScriptsFolderIsNoPartOfIt(String keep) throws IOException {
        Path app = Files.createDirectories(folder.resolve("app/sub")).getParent();
        Files.writeString(app.resolve("main.py"), """
                import SecureData, uos
                SecureData.Store(1, b'x', 1)
                with open('/usr/x', 'w') as f:
                    f.write('y')
                print(sorted(uos.listdir('/usr')), uos.listdir('/usr/sub'))
                """);
        for (int i = 0; i < 3; i++) {
            FileSystem files = FlashContent.fitted(new HostFolder(app), PROFILE, app.toString());
            assertThat(run(app.resolve(keep), files)).isEqualTo("['main.py', 'sub', 'x'] []\n");
        }
        Files.writeString(app.resolve("main.py"), "import uos\nprint(sorted(uos.listdir('/usr')))");
        assertThat(DeviceUnderTest.running(app).run().text()).isEqualTo("['main.py', 'sub']\n");
        assertThat(warnings).isEmpty();
    }

    @Test
    void linksOfTheHostAreNeitherFollowedNorTouched() throws IOException {
        Path keep = folder.resolve("keep");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret"), "s");
        Files.createDirectories(keep.resolve("usr"));
        Files.createSymbolicLink(keep.resolve("usr/out"), outside);
        Files.createSymbolicLink(keep.resolve("usr/file"), outside.resolve("secret"));
        String text = run(keep, script("""
                import uos
                print(uos.listdir('/usr'))
                uos.mkdir('/usr/out')
                for name in ('/usr/out/secret', '/usr/file'):
                    with open(name, 'w') as f:
                        f.write('mine')
                print(open('/usr/out/secret').read())
                """));
        assertThat(text).isEqualTo("['main.py']\nmine\n");
        assertThat(outside.resolve("secret")).hasContent("s");
        assertThat(keep.resolve("usr/file")).isSymbolicLink();
    }

    @Test
    void aFlashInUseOrOfAnotherDeviceIsRefused() throws IOException {
        Path image = folder.resolve("f.img");
        try (KeptFlash first = KeptFlash.open(image, PROFILE, warnings::add)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> KeptFlash.open(image, PROFILE, warnings::add))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("is in use by another device");
        }
        Files.write(image, new byte[100]);
        assertThatThrownBy(() -> KeptFlash.open(image, PROFILE, warnings::add))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("which has 524288 bytes");
        assertThatThrownBy(() -> KeptFlash.open(folder.resolve("no/such.img"), PROFILE, warnings::add))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("there is no such folder");
        Path keep = folder.resolve("keep");
        Files.createDirectories(keep.resolve("usr"));
        Files.write(keep.resolve("usr/big"), new byte[600_000]);
        assertThatThrownBy(() -> run(keep, script("")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("holds more than the flash of EC600U-CN, which has 512 KiB");
    }

    /** A folder in the way of a file stands for a host that refuses: permissions do not bind whoever runs the tests. */
    @Test
    void whatTheHostRefusesIsToldAndTheDeviceGoesOn() throws IOException {
        Path keep = folder.resolve("keep");
        Files.createDirectories(keep.resolve("usr/" + AtomicFile.UNFINISHED + "data/in the way"));
        assertThatThrownBy(() -> run(keep, script("""
                        with open('/usr/data', 'w') as f:
                            f.write('x')
                        """)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("does not hold all of the flash")
                .hasMessageContaining("/usr/data");
        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0)).contains("cannot be kept in " + keep);
        assertThat(keep.resolve("usr/main.py")).exists();
    }

    @Test
    void aDamagedImageIsFormattedAsTheFirmwareDoes() throws IOException {
        Path image = folder.resolve("f.img");
        Files.write(image, new byte[524288]);
        List<String> told = new ArrayList<>();
        try (KeptFlash kept = KeptFlash.open(image, PROFILE, warnings::add)) {
            DeviceUnderTest.Ran ran = DeviceUnderTest.running(
                            kept.atBoot(script("import uos; print(uos.listdir('/usr'))"), "/usr/main.py"),
                            "/usr/main.py")
                    .with(board -> board.flashKeeper(kept))
                    .run();
            assertThat(ran.text()).isEqualTo("['main.py']\n");
            told.addAll(ran.warnings());
        }
        assertThat(told.get(0)).contains("customer_fs of the flash held no file system that could be mounted");
    }

    @Test
    void aFolderLargerThanTheFlashIsReadAsBefore() throws IOException {
        Files.write(folder.resolve("big"), new byte[3_200_000]);
        Files.writeString(folder.resolve("main.py"), """
                import uos
                print(uos.stat('/usr/big')[6])
                with open('/usr/x', 'w') as f:
                    f.write('y')
                print(uos.statvfs('/usr')[2])
                """);
        FileSystem files = FlashContent.fitted(new HostFolder(folder), PROFILE, folder.toString());
        DeviceUnderTest.Ran ran = DeviceUnderTest.running(files, "/usr/main.py").run();
        assertThat(ran.text()).isEqualTo("3200000\n95\n");
        assertThat(ran.warnings()).hasSize(1);
        assertThat(ran.warnings().get(0))
                .contains(folder + " holds 3.1 MiB in 2 files, and /usr of EC600U-CN has 384 KiB");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThatThrownBy(() -> run(folder.resolve("keep"), files))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("With --fs they have to fit");
        Path journal = folder.resolve("j");
        DeviceUnderTest.running(files, "/usr/main.py").record(journal).run();
        assertThat(DeviceUnderTest.replay(journal).text()).isEqualTo("3200000\n95\n");
    }
}
