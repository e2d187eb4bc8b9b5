package io.quecsim.simulator.repl;

import io.quecsim.core.time.Span;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.hal.uart.UartLine;
import io.quecsim.hal.uart.UartSettings;
import io.quecsim.simulator.board.Board;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The far end of a device's REPL port: types at given simulated times, and notes what the device says in between. */
final class ScriptedPort implements UartBackend {
    /** How long the device has for the answer to one exchange. */
    private static final long EXCHANGE_NANOS = 1_000_000_000_000L;

    private record Typed(int exchange, long afterMillis, byte[] bytes) {}

    private final List<Typed> typed = new ArrayList<>();
    private final List<ByteArrayOutputStream> said = new ArrayList<>();
    private @Nullable UartLine line;
    private @Nullable Board board;

    /** @param exchange from 1; 0 is what the device says unasked */
    void type(int exchange, long afterMillis, byte[] bytes) {
        typed.add(new Typed(exchange, afterMillis, bytes));
    }

    /** To be called with the board this is plugged into, before it runs. */
    void begin(Board newBoard) {
        board = newBoard;
        for (Typed each : typed) {
            long at = each.exchange * EXCHANGE_NANOS + each.afterMillis * 1_000_000;
            newBoard.time().at(Span.WORLD, at, due -> {
                if (line == null) {
                    throw new AssertionError("plugged into nothing");
                }
                line.incoming(each.bytes);
            });
        }
    }

    /** What the device said in one exchange, a char a byte, but for what its boot says, which is not the REPL's. */
    String said(int exchange) {
        String all = exchange < said.size() ? said.get(exchange).toString(StandardCharsets.ISO_8859_1) : "";
        return all.replace("mount.\r\n", "");
    }

    @Override
    public void attach(UartLine newLine) {
        line = newLine;
    }

    /** What left the UART at {@code endNanos}. */
    public void transmit(byte[] data, long endNanos) {
        transmit(data);
    }

    public void transmit(byte[] data) {
        if (board == null) {
            throw new AssertionError("not begun");
        }
        int exchange = (int) (board.time().nowNanos() / EXCHANGE_NANOS);
        while (said.size() <= exchange) {
            said.add(new ByteArrayOutputStream());
        }
        said.get(exchange).writeBytes(data);
    }

    @Override
    public void open(UartSettings settings) {}

    @Override
    public void settings(UartSettings settings) {}

    @Override
    public void release() {}

    @Override
    public void close() {}

    @Override
    public String address() {
        return "script";
    }
}
