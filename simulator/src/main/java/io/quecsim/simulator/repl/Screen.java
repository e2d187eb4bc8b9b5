package io.quecsim.simulator.repl;

import java.nio.charset.StandardCharsets;

/** Where a REPL writes: the far end of its port, a terminal or a tool. */
@FunctionalInterface
public interface Screen {
    /** Bytes as they are. */
    void send(byte[] data, int from, int to);

    /** @param latin1 a char a byte */
    default void send(String latin1) {
        if (!latin1.isEmpty()) {
            byte[] data = latin1.getBytes(StandardCharsets.ISO_8859_1);
            send(data, 0, data.length);
        }
    }
}
