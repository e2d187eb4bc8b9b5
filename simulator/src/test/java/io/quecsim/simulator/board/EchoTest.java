package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import io.quecsim.simulator.trace.TraceHeader;
import io.quecsim.simulator.trace.TraceRecorder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import jssc.SerialPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The echo examples from outside: a megabyte through a pseudo terminal and one through TCP, byte for byte, while another
 * task ticks on time; and again from the journal, with nobody outside.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class EchoTest {
    /** Ticks every 10 ms and says how late the latest was, in simulated time. */
    private static final String TICKER = """

            import utime

            latest = 0

            async def measured_ticker():
                global ticks, latest
                before = utime.ticks_ms()
                while True:
                    await asyncio.sleep_ms(10)
                    now = utime.ticks_ms()
                    latest = max(latest, utime.ticks_diff(now, before) - 10)
                    before = now
                    ticks += 1

            ticker = measured_ticker
            """;

    private static final byte[] MEGABYTE = megabyte();

    @TempDir
    private Path folder;

    private static byte[] megabyte() {
        byte[] data = new byte[1 << 20];
        new Random(42).nextBytes(data);
        byte[] end = "quit".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(end, 0, data, data.length - end.length, end.length);
        return data;
    }

    /** The example with a ticker that measures itself, and other constants. */
    private static String example(String name, String old, String replacement) throws IOException {
        String text = Files.readString(Path.of("../examples", name));
        assertThat(text).contains(old, "asyncio.run(main())");
        return text.replace(old, replacement)
                .replace("asyncio.run(main())", TICKER + "asyncio.run(main())\nprint('latest', latest, 'of', ticks)\n");
    }

    /** Runs it with a client, checks the echo and the ticks, then replays it. */
    private void echoes(DeviceUnderTest device, FutureTask<byte[]> client) throws Exception {
        Path journal = folder.resolve("run.qsj");
        Path trace = folder.resolve("live.qst");
        Ran live;
        try (TraceRecorder recorder = recorder(trace)) {
            live = device.record(journal).trace(recorder).run();
            recorder.finish(live.result().simNanos(), 0, "done");
        }
        assertThat(live.result().detail()).isEmpty();
        assertThat(Arrays.equals(client.get(), MEGABYTE))
                .as("the echo is what was sent")
                .isTrue();
        assertThat(live.text()).contains("echoed " + MEGABYTE.length + " bytes\n");
        String[] last =
                live.text().substring(live.text().indexOf("latest")).trim().split(" ");
        assertThat(Integer.parseInt(last[1])).as("a tick's lateness in ms").isLessThanOrEqualTo(3);
        assertThat(Integer.parseInt(last[3])).isGreaterThan(5);

        Path again = folder.resolve("again.qst");
        Ran replayed;
        try (TraceRecorder recorder = recorder(again)) {
            replayed = DeviceUnderTest.replay(journal, recorder);
            recorder.finish(replayed.result().simNanos(), 0, "done");
        }
        assertThat(replayed.text()).isEqualTo(live.text());
        assertThat(replayed.result()).isEqualTo(live.result());
        assertThat(Files.mismatch(trace, again)).as("the traces differ at byte").isEqualTo(-1);
    }

    private static TraceRecorder recorder(Path file) {
        return TraceRecorder.create(file, TraceHeader.of("EC600U-CN", 0, "echo", "test"));
    }

    private static FutureTask<byte[]> task(Callable<byte[]> body) {
        return new FutureTask<>(body);
    }

    private static void start(Runnable body) {
        Thread thread = new Thread(body, "client");
        thread.setDaemon(true);
        thread.start();
    }

    @Test
    void throughAPseudoTerminal() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/ptmx")), "this machine has no pseudo terminals");
        Path link = folder.resolve("tty");
        FutureTask<byte[]> client = task(() -> throughSerial(link));
        DeviceUnderTest device = DeviceUnderTest.running(example("uart_echo.py", "BAUD = 115200", "BAUD = 4468750"))
                .clock(RunSettings.Clock.AUTO)
                .uart("2=pty:" + link)
                .onLine(line -> {
                    if (line.startsWith("echo on")) {
                        start(client);
                    }
                });
        echoes(device, client);
        assertThat(link).doesNotExist();
    }

    private static byte[] throughSerial(Path link) throws Exception {
        SerialPort port = new SerialPort(link.toRealPath().toString());
        port.openPort();
        port.setParams(115200, 8, 1, 0);
        start(() -> {
            try {
                for (int at = 0; at < MEGABYTE.length; at += 1024) {
                    port.writeBytes(Arrays.copyOfRange(MEGABYTE, at, at + 1024));
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        ByteArrayOutputStream echo = new ByteArrayOutputStream();
        while (echo.size() < MEGABYTE.length) {
            echo.writeBytes(port.readBytes(1)); // Waits for the first one.
            byte[] more = port.readBytes();
            if (more != null) {
                echo.writeBytes(more);
            }
        }
        port.closePort();
        return echo.toByteArray();
    }

    @Test
    void throughTcp() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        FutureTask<byte[]> client = task(() -> throughSocket(port));
        DeviceUnderTest device = DeviceUnderTest.running(example("tcp_echo.py", "PORT = 5007", "PORT = " + port))
                .clock(RunSettings.Clock.AUTO)
                .hostNet()
                .onLine(line -> {
                    if (line.startsWith("listening")) {
                        start(client);
                    }
                });
        echoes(device, client);
    }

    private static byte[] throughSocket(int port) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            start(() -> {
                try {
                    socket.getOutputStream().write(MEGABYTE);
                    socket.shutdownOutput();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            return socket.getInputStream().readAllBytes();
        }
    }
}
