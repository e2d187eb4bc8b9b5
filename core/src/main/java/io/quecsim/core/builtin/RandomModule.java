package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Vm;

/**
 * The module {@code urandom}: Ilya Levin's generator Yasmarang, which MicroPython uses, so a script draws the numbers it
 * draws on the device. Module firmware starts from a fixed state at every boot.
 */
@PyModule("urandom")
final class RandomModule {
    /** Start state of the firmware ({@code extmod/modurandom.c}). */
    private static final int FIRMWARE_PAD = 0xeda4baba;

    private int pad = FIRMWARE_PAD;
    private int n = 69;
    private int d = 233;
    private int dat;
    /** Where the next seed of {@code seed()} comes from; 0 for none. */
    private long entropy;

    /** @param seed 0 for the firmware's own start state, else as {@code urandom.seed(seed)} */
    RandomModule(long seed) {
        entropy = seed;
        if (seed != 0) {
            start((int) (seed ^ seed >>> 32));
        }
    }

    private void start(int seed) {
        pad = seed;
        n = 69;
        d = 233;
        dat = 0;
    }

    private int draw() {
        pad += dat + d * n;
        pad = (pad << 3) + (pad >>> 29);
        n = pad | 2;
        d ^= (pad << 31) + (pad >>> 1);
        dat = (dat ^ pad ^ d >>> 8 ^ 1) & 0xff;
        return pad ^ d << 5 ^ pad >>> 18 ^ dat << 1;
    }

    /** The low octets of so many draws. */
    byte[] bytes(int count) {
        byte[] drawn = new byte[count];
        for (int i = 0; i < count; i++) {
            drawn[i] = (byte) draw();
        }
        return drawn;
    }

    /** Even over [0, limit), by drawing again what lies above. */
    private long below(long limit) {
        long mask = (Long.highestOneBit(limit) << 1) - 1;
        while (true) {
            long drawn = draw() & 0xffffffffL & mask;
            if (drawn < limit) {
                return drawn;
            }
        }
    }

    private double fraction() {
        long bits = (long) draw() << 32 | draw() & 0xffffffffL;
        return Double.longBitsToDouble(0x3ff0000000000000L | bits & 0xfffffffffffffL) - 1;
    }

    /** {@code urandom.seed([n])}: starts the sequence of n. Source: extmod/modurandom.c. */
    @PyFunction
    void seed(Vm vm, @Default("None") Object seed) {
        if (seed == io.quecsim.core.object.PyNone.NONE && entropy != 0) {
            entropy = entropy * 0x5851f42d4c957f2dL + 1;
            start((int) (entropy >>> 32));
            return;
        }
        // Without an argument upstream asks the port for entropy; a simulated device has what the run's seed gives.
        start(
                seed == io.quecsim.core.object.PyNone.NONE
                        ? FIRMWARE_PAD
                        : BuiltinNumbers.big(vm, seed).intValue());
    }

    /** {@code urandom.getrandbits(n)}: an int of 1 to 32 random bits. Source: extmod/modurandom.c. */
    @PyFunction
    long getrandbits(Vm vm, int bits) {
        if (bits < 0 || bits > 32 || bits == 0 && !vm.current) {
            throw PyErrors.valueError(vm, null);
        } else if (bits == 0) {
            return 0;
        }
        return (draw() & 0xffffffffL) & 0xffffffffL >>> 32 - bits;
    }

    /** {@code urandom.randrange([start,] stop[, step])}. Source: extmod/modurandom.c. */
    @PyFunction
    long randrange(Vm vm, int start, @Default("null") Object stop, @Default("1") int step) {
        long from = stop == null ? 0 : start;
        long to = stop == null ? start : vm.ops.toInt(stop);
        if (step == 0) {
            throw PyErrors.valueError(vm, null);
        }
        long count = step > 0 ? (to - from + step - 1) / step : (to - from + step + 1) / step;
        if (count <= 0) {
            throw PyErrors.valueError(vm, null);
        }
        return from + step * below(count);
    }

    /** {@code urandom.randint(a, b)}: from a to b, both included. Source: extmod/modurandom.c. */
    @PyFunction
    long randint(Vm vm, int a, int b) {
        if (a > b) {
            throw PyErrors.valueError(vm, null);
        }
        return a + below((long) b - a + 1);
    }

    /** {@code urandom.choice(sequence)}. Source: extmod/modurandom.c. */
    @PyFunction
    Object choice(Vm vm, Object sequence) {
        int length = vm.ops.length(sequence);
        if (length <= 0) {
            throw PyErrors.indexError(vm, null);
        }
        return vm.ops.getItem(sequence, (int) below(length));
    }

    /** {@code urandom.random()}: from 0 to 1, 1 excluded. Source: extmod/modurandom.c. */
    @PyFunction
    double random() {
        return fraction();
    }

    /** {@code urandom.uniform(a, b)}. Source: extmod/modurandom.c. */
    @PyFunction
    double uniform(double a, double b) {
        return a + (b - a) * fraction();
    }
}
