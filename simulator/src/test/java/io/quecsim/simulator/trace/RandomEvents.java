package io.quecsim.simulator.trace;

import io.quecsim.core.trace.Trace.TrackKind;
import java.util.Random;

/** Events of every kind with values from all over their ranges, the same for the same seed. */
public final class RandomEvents {
    private final Random random;
    private final int bits;

    private RandomEvents(long seed, int bits) {
        this.random = new Random(seed);
        this.bits = bits;
    }

    /** With values of up to 64 bits. */
    static void play(long seed, int count, TraceListener... to) {
        play(seed, count, 64, to);
    }

    /**
     * @param bits how large values are at most
     * @param to all are told the same
     */
    public static void play(long seed, int count, int bits, TraceListener... to) {
        new RandomEvents(seed, bits).play(count, to);
    }

    private void play(int count, TraceListener... to) {
        long now = 0;
        for (int i = 0; i < count; i++) {
            now += wide() >> 8;
            int track = 1 + (int) (wide() & 0x7FFF);
            int name = (int) (wide() & Integer.MAX_VALUE);
            long value = wide();
            byte[] data = new byte[random.nextInt(40)];
            random.nextBytes(data);
            TrackKind kind = TrackKind.values()[random.nextInt(TrackKind.values().length)];
            int what = random.nextInt(10);
            for (TraceListener listener : to) {
                switch (what) {
                    case 0 -> listener.name(i, "naïve 名 " + name);
                    case 1 -> listener.track(now, track, kind, name, track / 2);
                    case 2, 3 -> listener.begin(now, track, name);
                    case 4, 5 -> listener.end(now, track);
                    case 6 -> listener.instant(now, track, name, value);
                    case 7 -> listener.counter(now, track, value);
                    case 8 -> listener.bytes(now, track, name, data, data.length / 3, data.length);
                    default -> listener.flow(now, track, track + 1);
                }
            }
        }
        for (TraceListener listener : to) {
            listener.finish(now, 3, "TimeoutError");
        }
    }

    /** As often small as large, and both signs. */
    private long wide() {
        return random.nextLong() >> 64 - 1 - random.nextInt(bits);
    }
}
