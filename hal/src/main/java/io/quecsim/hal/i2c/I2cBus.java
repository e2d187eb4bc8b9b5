package io.quecsim.hal.i2c;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import io.quecsim.hal.timer.BusyWait;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An I2C controller with its bus. A transfer takes the time of its bits: one each for start and stop, nine a byte. A byte
 * that nobody acknowledges ends it with a stop. For the domain's thread.
 */
public final class I2cBus implements Resettable {
    /** Clocks of the bus by the modes that chips know. */
    public static final int STANDARD_HERTZ = 100_000;

    public static final int FAST_HERTZ = 400_000;

    private final TimeDomain time;
    private final Trace trace;
    private final String name;
    private final Map<Integer, I2cTarget> targets = new TreeMap<>();
    private int hertz = STANDARD_HERTZ;
    private int track;

    /** @param name the bus in traces and messages, "I2C0" for instance */
    public I2cBus(TimeDomain time, Trace trace, String name) {
        this.time = time;
        this.trace = trace;
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** @throws IllegalArgumentException when its address is taken */
    public void attach(I2cTarget target) {
        int address = target.address();
        if (address < 0 || address > 127) {
            throw new IllegalArgumentException("an I2C address of " + address);
        }
        if (targets.putIfAbsent(address, target) != null) {
            throw new IllegalArgumentException(String.format("%s has two targets at 0x%02x", name, address));
        }
    }

    public Collection<I2cTarget> targets() {
        return targets.values();
    }

    public void clock(int newHertz) {
        hertz = newHertz;
    }

    public int hertz() {
        return hertz;
    }

    /**
     * Start, address, {@code register}, {@code data}, stop.
     *
     * @return whether every byte was acknowledged
     */
    public boolean write(int address, byte[] register, byte[] data, BusyWait wait) {
        begin("write", address);
        I2cTarget target = start(address, false, wait);
        boolean taken = target != null && send(target, register, wait) && send(target, data, wait);
        stop(target, wait);
        end(taken, data);
        return taken;
    }

    /**
     * Start, address, {@code register}, start again, address, {@code into}, stop. Without a register the first part is
     * left out.
     *
     * @param delayNanos with more than 0 the controller stops after the register and waits so long before it reads
     * @return whether every byte was acknowledged; if not, {@code into} is as it was
     */
    public boolean read(int address, byte[] register, byte[] into, long delayNanos, BusyWait wait) {
        begin("read", address);
        I2cTarget target = null;
        boolean taken = true;
        if (register.length > 0) {
            target = start(address, false, wait);
            taken = target != null && send(target, register, wait);
        }
        if (taken && delayNanos > 0) {
            if (register.length > 0) {
                stop(target, wait);
            }
            wait.nanos(delayNanos);
        }
        if (taken) {
            target = start(address, true, wait);
            taken = target != null;
        }
        if (target != null && taken) {
            for (int i = 0; i < into.length; i++) {
                bits(9, wait);
                into[i] = (byte) target.read();
            }
        }
        stop(target, wait);
        end(taken, into);
        return taken;
    }

    private @Nullable I2cTarget start(int address, boolean reading, BusyWait wait) {
        bits(10, wait);
        I2cTarget target = targets.get(address);
        return target != null && target.addressed(reading) ? target : null;
    }

    private boolean send(I2cTarget target, byte[] data, BusyWait wait) {
        for (byte each : data) {
            bits(9, wait);
            if (!target.written(each & 0xff)) {
                return false;
            }
        }
        return true;
    }

    private void stop(@Nullable I2cTarget target, BusyWait wait) {
        bits(1, wait);
        if (target != null) {
            target.stopped();
        }
    }

    private void bits(int count, BusyWait wait) {
        wait.nanos(count * 1_000_000_000L / hertz);
    }

    private void begin(String what, int address) {
        long now = time.nowNanos();
        if (track == 0) {
            track = trace.track(now, Trace.TrackKind.BUS, name, 0);
        }
        if (trace.on()) {
            trace.begin(now, track, trace.name(String.format("%s 0x%02x", what, address)));
        }
    }

    private void end(boolean taken, byte[] data) {
        long now = time.nowNanos();
        trace.instant(now, track, trace.name(taken ? "bytes" : "no ACK"), taken ? data.length : 0);
        trace.end(now, track);
    }

    @Override
    public void reset(Reset how) {
        hertz = STANDARD_HERTZ;
    }
}
