package io.quecsim.hal.uart;

/**
 * How closely a line is modelled where a desktop usually wants it kinder than it is.
 *
 * @param baudErrors whether a receiver set otherwise than the sender reads what it would sample on a real line; if not,
 *     it reads what was sent, and is warned
 * @param overruns whether bytes of an outside peer are lost that find the receive buffer full, as they are between simulated
 *     UARTs; if not, or with flow control, the peer waits
 */
public record LineRules(boolean baudErrors, boolean overruns) {
    /** Nothing is garbled, and an outside peer waits. */
    public static final LineRules KIND = new LineRules(false, false);
}
