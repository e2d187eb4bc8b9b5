package io.quecsim.hal.flash;

/**
 * How long the chip takes.
 *
 * @param readKibNanos reading 1024 bytes
 * @param programNanos what each programming takes besides its bytes
 * @param programKibNanos programming 1024 bytes
 * @param eraseNanos erasing a block
 */
public record FlashTiming(long readKibNanos, long programNanos, long programKibNanos, long eraseNanos) {
    /** A chip that takes no time. */
    public static final FlashTiming NONE = new FlashTiming(0, 0, 0, 0);

    long readNanos(int bytes) {
        return bytes * readKibNanos / 1024;
    }

    long programNanos(int bytes) {
        return programNanos + bytes * programKibNanos / 1024;
    }
}
