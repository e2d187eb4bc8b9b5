package io.quecsim.simulator.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.profiles.DeviceProfile;
import io.quecsim.profiles.JsonText;
import io.quecsim.simulator.profile.KnownProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small applications with what the checker says of them: {@code check/NAME/} beside {@code check/NAME.exp}. A changed finding
 * is written down anew with {@code -Dcheck.write=true}.
 */
class CheckerTest {
    private static final Path APPS = Path.of("src/test/resources/check");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> applications() throws IOException {
        try (Stream<Path> apps = Files.list(APPS)) {
            return apps
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(app -> DynamicTest.dynamicTest(app.getFileName().toString(), () -> compare(app)))
                    .toList()
                    .stream();
        }
    }

    private static void compare(Path app) throws IOException {
        Path profile = app.resolve("profile");
        String device = Files.exists(profile) ? Files.readString(profile).strip() : KnownProfiles.DEFAULT;
        String said =
                Checker.check(app, new KnownProfiles().load(device)).text().replace(app + "/", "");
        Path golden = APPS.resolve(app.getFileName() + ".exp");
        if (Boolean.getBoolean("check.write")) {
            Files.writeString(golden, said);
        }
        assertThat(said).isEqualTo(Files.readString(golden));
    }

    private CheckReport check(String source) throws IOException {
        Path script = Files.writeString(folder.resolve("main.py"), source);
        return Checker.check(script, new KnownProfiles().load(KnownProfiles.DEFAULT));
    }

    @Test
    void aScriptIsCheckedWithWhatItImportsAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("used.py"), "import nosuch_a\n");
        Files.writeString(folder.resolve("unused.py"), "import nosuch_b\n");
        assertThat(check("import usr.used\n").text())
                .contains("nosuch_a")
                .doesNotContain("nosuch_b")
                .contains("2 files");
    }

    @Test
    void aFlashThatIsKeptBesideTheApplicationIsNoPartOfIt() throws IOException {
        Path kept = Files.createDirectories(folder.resolve("state/usr"));
        Files.writeString(kept.resolve("main.py"), "import nosuch\n");
        Files.writeString(folder.resolve("main.py"), "import utime\n");
        DeviceProfile profile = new KnownProfiles().load(KnownProfiles.DEFAULT);
        assertThat(Checker.check(folder, profile).text()).contains("nosuch");
        Files.createFile(folder.resolve("state/.quecsim-lock"));
        assertThat(Checker.check(folder, profile).text()).doesNotContain("nosuch");
    }

    @Test
    void theSameThingInOneFileIsOneFindingWithItsLines() throws IOException {
        CheckReport report = check("import machine\nmachine.warp()\nmachine.warp()\n\nmachine.warp()\n");
        assertThat(report.findings()).singleElement().satisfies(each -> {
            assertThat(each.line()).isEqualTo(2);
            assertThat(each.alsoLines()).containsExactly(3, 5);
        });
    }

    @Test
    void jsonSaysWhatTheTextSays() throws Exception {
        CheckReport report =
                check("import machine\nmachine.warp()\ntry:\n  import nosuch\nexcept ImportError:\n  pass\n");
        Map<?, ?> json = (Map<?, ?>) JsonText.parse(report.json());
        assertThat(json.get("profile")).isEqualTo("EC600U-CN");
        assertThat(json.get("errors")).isEqualTo(1L);
        assertThat(json.get("notes")).isEqualTo(1L);
        assertThat(json.get("findings").toString()).contains("name=machine.warp", "code=unknown-member", "line=2");
        assertThat(report.github())
                .startsWith("::error file=")
                .contains("line=2,col=1,title=unknown-member::machine.warp");
    }

    @Test
    void aDeviceIsAskedOnceForAllOfALargeApplication() throws IOException {
        StringBuilder source = new StringBuilder("import machine\n");
        for (int i = 0; i < 3000; i++) {
            source.append("machine.UART.X").append(i).append('\n');
        }
        assertThat(check(source.toString()).findings()).hasSize(3000);
    }

    /** Names inside texts, very deep chains and circles of names end the search, not the program. */
    @Test
    void oddTextsDoNoHarm() throws IOException {
        String deep = "machine" + ".UART".repeat(500) + "\n";
        assertThat(check("import machine\na = b\nb = a\na.x\n" + deep).hasErrors())
                .isTrue();
        assertThat(check("").hasErrors()).isFalse();
        assertThat(check("\u0000").hasErrors()).isTrue();
        Files.write(folder.resolve("main.py"), new byte[] {(byte) 0xff, (byte) 0xfe, 'x', 0, (byte) 0xd6});
        assertThat(Checker.check(folder, new KnownProfiles().load("generic")).fileCount())
                .isEqualTo(1);
    }
}
