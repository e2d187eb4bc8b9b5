package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quecsim.simulator.testing.DeviceUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import jssc.SerialPort;
import jssc.SerialPortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An echo at 921,600 baud through a pseudo terminal takes as long by the wall as on a line. The bar is a megabyte within 2 %:
 * {@code -Dquecsim.uart.realtimeBytes=1000000}. Unless told otherwise it is a tenth of that, with room for what a busy
 * machine does to a second.
 */
@Timeout(120)
class RealtimeUartTest {
    private static final int BYTES = Integer.getInteger("quecsim.uart.realtimeBytes", 100_000);
    private static final int BAUD = 921_600;

    @TempDir
    private Path folder;

    @Test
    void anEchoTakesTheLinesTime() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/ptmx")), "this machine has no pseudo terminals");
        Path link = folder.resolve("tty");
        byte[] data = new byte[BYTES];
        new Random(9).nextBytes(data);
        byte[] echo = new byte[BYTES];
        CompletableFuture<Double> seconds = new CompletableFuture<>();
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("""
                        from machine import UART
                        import utime
                        u = UART(2, 921600, 8, 0, 1, 0)
                        buf = bytearray(2048)
                        view = memoryview(buf)
                        total = 0
                        print('ready')
                        while total < %d:
                            n = u.readinto(buf)
                            if n:
                                u.write(view[:n])
                                total += n
                            else:
                                utime.sleep_ms(2)
                        print('echoed', total)
                        """.formatted(BYTES))
                .clock(RunSettings.Clock.REALTIME)
                .uart("2=pty:" + link)
                .onLine(line -> {
                    if (line.equals("ready")) {
                        CompletableFuture.supplyAsync(() -> throughTerminal(link, data, echo), RealtimeUartTest::begin)
                                .whenComplete((value, failure) -> {
                                    if (failure == null) {
                                        seconds.complete(value);
                                    } else {
                                        seconds.completeExceptionally(failure);
                                    }
                                });
                    }
                })
                .run();
        assertThat(ran.result().detail()).isEmpty();
        assertThat(seconds.get()).isPositive();
        assertThat(echo).isEqualTo(data);
        double lineSeconds = BYTES * 10.0 / BAUD;
        System.out.printf("%d bytes at %d baud: %.3f s, the line's %.3f s%n", BYTES, BAUD, seconds.get(), lineSeconds);
        double late = BYTES >= 1_000_000 ? 0.02 : 0.25;
        assertThat(seconds.get()).isBetween(lineSeconds * 0.98, lineSeconds * (1 + late));
        assertThat(ran.warnings()).isEmpty();
    }

    private static double throughTerminal(Path link, byte[] data, byte[] echo) {
        try {
            SerialPort port = new SerialPort(link.toRealPath().toString());
            port.openPort();
            port.setParams(BAUD, 8, 1, 0);
            CompletableFuture<Void> writer = CompletableFuture.runAsync(
                    () -> {
                        try {
                            for (int at = 0; at < data.length; at += 1000) {
                                port.writeBytes(java.util.Arrays.copyOfRange(data, at, at + 1000));
                            }
                        } catch (SerialPortException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    RealtimeUartTest::begin);
            long startNanos = System.nanoTime();
            for (int got = 0; got < echo.length; ) {
                echo[got++] = port.readBytes(1)[0]; // Waits for the first one.
                byte[] more = port.readBytes();
                if (more != null) {
                    System.arraycopy(more, 0, echo, got, more.length);
                    got += more.length;
                }
            }
            long endNanos = System.nanoTime();
            writer.join();
            port.closePort();
            return (endNanos - startNanos) / 1e9;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A thread for each: the common pool may have a single one, and a client that waits keeps it. */
    private static void begin(Runnable task) {
        Thread thread = new Thread(task, "client");
        thread.setDaemon(true);
        thread.start();
    }
}
