package io.quecsim.hal.uart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.HalException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jssc.SerialPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a UART learns of the far end besides bytes: how it is set, who comes and goes. */
@Timeout(30)
class FarSpeedTest {
    private final TimeDomain domain = new TimeDomain();
    private final HostPorts ports = new HostPorts();
    private final List<String> log = new ArrayList<>();
    private Uart uart;
    private UartBackend backend;

    private void open(String spec, UartSettings settings) {
        BackendSpec parsed = BackendSpec.parse(spec);
        backend = ports.make(parsed, domain.door());
        uart = new Uart(domain, new Trace(), "UART2", new UartBuffers(4096, 4096, 16), backend);
        uart.rules(parsed.rules());
        uart.watch(new UartWatch() {
            @Override
            public void mismatch(UartSettings ours, UartSettings theirs) {
                log.add(ours + " is not " + theirs);
            }

            @Override
            public void note(String text) {
                log.add(text.replaceAll("127.0.0.1:\\d+", "X"));
            }
        });
        uart.open(settings);
    }

    @AfterEach
    void close() {
        if (uart != null) {
            uart.close();
            backend.close();
        }
    }

    private void until(String line) {
        while (log.stream().noneMatch(each -> each.contains(line))) {
            domain.idle();
        }
    }

    private byte[] read(int count) {
        byte[] data = new byte[count];
        for (int got = 0; got < count; got += uart.read(data, got, count)) {
            assertThat(domain.idle()).isTrue();
        }
        return data;
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aTerminalsSpeedIsSeen() throws Exception {
        open("2=pty", UartSettings.DEFAULT);
        SerialPort client = new SerialPort(backend.address());
        client.openPort();
        client.setParams(9600, 8, 1, 0);
        client.writeBytes(new byte[] {'a'});
        assertThat(read(1)).containsExactly('a');
        assertThat(log).containsExactly("115200,8N1 is not 9600,8N1");
        client.setParams(115_200, 8, 1, 0);
        client.writeBytes(new byte[] {'b'});
        assertThat(read(1)).containsExactly('b');
        assertThat(log).hasSize(1);
        client.closePort();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void atAnotherSpeedBothEndsReadGarbageWhenAskedFor() throws Exception {
        open("2=pty,baud-errors=on", UartSettings.DEFAULT.withBaud(19_200));
        SerialPort client = new SerialPort(backend.address());
        client.openPort();
        client.setParams(9600, 8, 1, 0);
        client.writeBytes(new byte[] {0x55});
        // The slower sender's 0x55 at twice the speed: see BitReceiverTest.
        assertThat(read(1)).containsExactly(0x66);
        uart.write(new byte[] {0x55, 0x55}, 0, 2);
        while (uart.pendingBytes() > 0 || domain.nextEventNanos() != Long.MAX_VALUE) {
            domain.idle();
        }
        assertThat(client.readBytes(1)[0]).isNotEqualTo((byte) 0x55);
        client.closePort();
    }

    @Test
    void aClientOfRfc2217SetsItsEnd() throws Exception {
        open("2=rfc2217:0", UartSettings.DEFAULT);
        int port = Integer.parseInt(backend.address().replaceAll(".*:", ""));
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            byte[] speed = {(byte) 255, (byte) 250, 44, 1, 0, 0, 0x25, (byte) 0x80, (byte) 255, (byte) 240, 'x'};
            client.getOutputStream().write(speed);
            assertThat(read(1)).containsExactly('x');
        }
        until("left");
        assertThat(log)
                .containsExactly("a client at X is connected", "115200,8N1 is not 9600,8N1", "the client at X left");
    }

    @Test
    void aSecondClientIsSentAwayAndTold() throws Exception {
        open("2=tcp:0", UartSettings.DEFAULT);
        int port = Integer.parseInt(backend.address().replaceAll(".*:", ""));
        try (Socket first = new Socket(InetAddress.getLoopbackAddress(), port)) {
            until("is connected");
            try (Socket second = new Socket(InetAddress.getLoopbackAddress(), port)) {
                String answer = new String(second.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                assertThat(answer)
                        .startsWith("quecsim: this UART is in use by 127.0.0.1:")
                        .endsWith("\r\n");
            }
            first.getOutputStream().write('x');
            assertThat(read(1)).containsExactly('x');
            assertThat(log).anyMatch(line -> line.startsWith("a second client at X was sent away"));
        }
    }

    @Test
    void aPortThatIsTakenAndAServerThatIsNotThereAreNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> ports.make(BackendSpec.parse("2=tcp:" + taken.getLocalPort()), domain.door()))
                    .isInstanceOf(HalException.class)
                    .hasMessageContaining("cannot listen on a TCP port for a UART: 127.0.0.1:" + taken.getLocalPort());
        }
        assertThatThrownBy(() -> ports.make(BackendSpec.parse("2=tcp:127.0.0.1:1"), domain.door()))
                .isInstanceOf(HalException.class)
                .hasMessageContaining("cannot connect a UART: 127.0.0.1:1");
    }

    @Test
    void aServerThatGoesAwayIsToldAndTheDeviceNoLongerWaits() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            open("2=tcp:127.0.0.1:" + server.getLocalPort(), UartSettings.DEFAULT);
            server.accept().close();
        }
        while (domain.idle()) {}
        assertThat(log).containsExactly("the server at X left");
        assertThat(domain.door().openSources()).isZero();
    }

    @Test
    void standardInputAndOutputServeOneUart() {
        assertThat(ports.make(BackendSpec.parse("1=stdio"), domain.door()).address())
                .isEqualTo("stdio");
        assertThatThrownBy(() -> ports.make(BackendSpec.parse("2=stdio"), domain.door()))
                .isInstanceOf(HalException.class)
                .hasMessageContaining("standard input and output are taken by UART1: UART2");
    }
}
