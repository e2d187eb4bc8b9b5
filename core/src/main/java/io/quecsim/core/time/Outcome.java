package io.quecsim.core.time;

/**
 * Something that happened outside: bytes that came, a connection made or refused, a client's baud rate, a command of
 * the dashboard. Producers on any host thread enqueue it at the {@link Door}; the domain's thread delivers it. What is
 * delivered must be determined by ({@link #source}, {@link #kind}, {@link #number}, {@link #data}) alone, since that is
 * what the journal keeps and replay feeds back.
 *
 * @param source the id that {@link Door#register} gave to the receiver
 * @param kind what happened, a small number the receiver defines
 * @param number a number belonging to it (a baud rate, an errno, a connection id), or 0
 * @param data bytes belonging to it, or an empty array; owned by the outcome
 */
public record Outcome(int source, int kind, long number, byte[] data) {
    public static final byte[] NO_DATA = new byte[0];
}
