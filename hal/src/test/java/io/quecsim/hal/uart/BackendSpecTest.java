package io.quecsim.hal.uart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.HalException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackendSpecTest {
    private final HostPorts ports = new HostPorts();
    private final TimeDomain domain = new TimeDomain();

    @TempDir
    Path folder;

    private UartBackend make(String text) {
        return ports.make(BackendSpec.parse(text), domain.door());
    }

    @Test
    void eachFormIsUnderstood() {
        assertThat(BackendSpec.parse("2=pty:/tmp/modem").path()).isEqualTo(Path.of("/tmp/modem"));
        assertThat(BackendSpec.parse("1=pty")).isEqualTo(BackendSpec.of(1, BackendSpec.Kind.PTY));
        assertThat(BackendSpec.parse("0=serial:/dev/ttyUSB0").fixed()).isNull();
        assertThat(BackendSpec.parse("4=serial:COM5,9600,7e1").fixed()).hasToString("9600,7E1");
        assertThat(BackendSpec.parse("1=loopback").kind()).isEqualTo(BackendSpec.Kind.LOOPBACK);
        assertThat(BackendSpec.parse("1=null").kind()).isEqualTo(BackendSpec.Kind.NULL);
        assertThat(BackendSpec.parse("1=stdio").kind()).isEqualTo(BackendSpec.Kind.STDIO);
        assertThat(BackendSpec.parse("1=tcp:5000").port()).isEqualTo(5000);
        assertThat(BackendSpec.parse("1=tcp:[::1]:5000").host()).isEqualTo("::1");
        assertThat(BackendSpec.parse("1=tcp:lab.example:5000").host()).isEqualTo("lab.example");
        assertThat(BackendSpec.parse("1=rfc2217:0").kind()).isEqualTo(BackendSpec.Kind.RFC2217);
        assertThat(BackendSpec.parse("1=file:/tmp/out,input=/tmp/in").input()).isEqualTo(Path.of("/tmp/in"));
        assertThat(BackendSpec.parse("2=pty:/tmp/a,b,baud-errors=on"))
                .isEqualTo(new BackendSpec(
                        2, BackendSpec.Kind.PTY, Path.of("/tmp/a,b"), null, null, 0, null, new LineRules(true, false)));
        assertThat(BackendSpec.parse("2=serial:/dev/x,9600,8N1,overruns=on").rules())
                .isEqualTo(new LineRules(false, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pty",
                "x=pty",
                "=pty",
                "2=",
                "2=tty",
                "2=pty:",
                "2=loopback:x",
                "2=serial",
                "2=serial:",
                "2=serial:,9600",
                "2=serial:/dev/x,fast",
                "2=serial:/dev/x,1",
                "2=serial:/dev/x,9600,9N1",
                "2=serial:/dev/x,9600,8N1,rts",
                "2=tcp",
                "2=tcp:65536",
                "2=tcp:host:",
                "2=tcp::5",
                "2=tcp:host:0",
                "2=rfc2217",
                "2=rfc2217:host:1",
                "2=stdio:x",
                "2=file",
                "2=pty,speed=9600",
                "2=pty,input=/tmp/x",
                "2=pty,baud-errors=yes",
                "2=file:/tmp/x,input="
            })
    void anythingElseSaysWhatToWrite(String text) {
        assertThatThrownBy(() -> BackendSpec.parse(text))
                .isInstanceOf(HalException.class)
                .hasMessageContaining(text)
                .hasMessageContaining("N=pty[:LINK]");
    }

    @Test
    void aMissingSerialPortIsNamed() {
        assertThatThrownBy(() -> make("2=serial:/dev/ttyNOSUCH"))
                .isInstanceOf(HalException.class)
                .hasMessageContaining("no such serial port: /dev/ttyNOSUCH");
    }

    @Test
    void aFileIsNoSerialPort() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> make("2=serial:" + file))
                .isInstanceOf(HalException.class)
                .hasMessageContaining("not a serial port");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPtyPublishesItsLinkAndTakesItAway() {
        Path link = folder.resolve("modem");
        UartBackend backend = make("2=pty:" + link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(backend.address()).startsWith(link.toString());
        assertThatThrownBy(() -> make("2=pty:" + link))
                .isInstanceOf(HalException.class)
                .hasMessageContaining("the pty link is taken");
        backend.close();
        assertThat(Files.exists(link, java.nio.file.LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkLeftByAKilledRunIsReplacedAndAMissingFolderNamed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("stale"), Path.of("/dev/pts/99999"));
        make("2=pty:" + link).close();
        assertThatThrownBy(() -> make("2=pty:" + folder.resolve("no/such")))
                .isInstanceOf(HalException.class)
                .hasMessageContaining("no such folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSerialPortInUseIsBusyEvenForRoot() {
        UartBackend pty = make("1=pty:" + folder.resolve("end"));
        UartBackend first = make("2=serial:" + folder.resolve("end"));
        assertThatThrownBy(() -> make("3=serial:" + folder.resolve("end")))
                .isInstanceOf(HalException.class)
                .hasMessageContaining("busy");
        first.close();
        make("3=serial:" + folder.resolve("end")).close();
        pty.close();
    }

    @Test
    void inReplayNothingOfTheHostsIsOpened() {
        domain.door().replay(new io.quecsim.hal.RecordedOutcomes().source());
        UartBackend backend = make("2=serial:/dev/ttyNOSUCH");
        assertThat(backend.address()).isEqualTo("replay");
        backend.close();
    }
}
