package io.quecsim.core.port;

import io.quecsim.core.vm.Vm;

/**
 * The non-blocking stream verbs of a native stream object ({@code machine.UART}, a socket, a file); {@code asyncio}'s
 * streams and {@code StreamReader(uart)} build on them.
 */
public interface PyStreamObject extends Pollable {
    /** Returned by {@link #readNow} and {@link #writeNow} when the call would block. */
    int WOULD_BLOCK = -1;

    /** Reads up to {@code to - from} bytes; 0 at the end of the stream; {@link #WOULD_BLOCK} when none are there yet. */
    int readNow(Vm vm, byte[] into, int from, int to);

    /** Writes some of the bytes; the number taken, or {@link #WOULD_BLOCK}. */
    int writeNow(Vm vm, byte[] data, int from, int to);

    void closeStream(Vm vm);
}
