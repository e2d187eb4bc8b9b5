package io.quecsim.simulator.board;

import io.quecsim.core.time.Span;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.hal.uart.UartLine;
import io.quecsim.hal.uart.UartSettings;
import io.quecsim.simulator.testing.DeviceUnderTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody at the far end of the REPL's port, who types at moments of simulated time and keeps what comes back. */
final class Typist implements UartBackend {
    private final Map<Long, String> typed = new LinkedHashMap<>();
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private UartLine line;

    /** @param millis of simulated time */
    Typist types(long millis, String text) {
        typed.put(millis, text);
        return this;
    }

    /** Sits down at the device. */
    DeviceUnderTest at(DeviceUnderTest device) {
        return device.repl(this)
                .whenBuilt(board -> typed.forEach((millis, text) -> board.time()
                        .at(
                                Span.WORLD,
                                millis * 1_000_000,
                                due -> line.incoming(text.getBytes(StandardCharsets.ISO_8859_1)))));
    }

    String seen() {
        return seen.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void attach(UartLine newLine) {
        line = newLine;
    }

    @Override
    public void open(UartSettings settings) {}

    @Override
    public void settings(UartSettings settings) {}

    @Override
    public void transmit(byte[] data, long endNanos) {
        seen.writeBytes(data);
    }

    @Override
    public void release() {}

    @Override
    public void close() {}

    @Override
    public String address() {
        return "a test";
    }
}
