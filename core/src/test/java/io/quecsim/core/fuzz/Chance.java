package io.quecsim.core.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Seeded choices: the same seed makes the same input for ever. */
public final class Chance {
    private final SplittableRandom random;

    public Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** 0 to {@code bound - 1}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** True once in {@code n} times. */
    public boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    long bits() {
        return random.nextLong();
    }

    void bytes(byte[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) random.nextInt();
        }
    }

    @SafeVarargs
    public final <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }

    public <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** {@code least} to {@code most} of {@code part}, with {@code separator} between. */
    public String several(int least, int most, String separator, Supplier<String> part) {
        StringBuilder out = new StringBuilder();
        for (int i = between(least, most); i > 0; i--) {
            out.append(part.get());
            if (i > 1) {
                out.append(separator);
            }
        }
        return out.toString();
    }
}
