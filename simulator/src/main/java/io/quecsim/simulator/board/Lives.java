package io.quecsim.simulator.board;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.power.Consumption;
import io.quecsim.hal.power.Power;
import io.quecsim.hal.power.Reset;

/**
 * One {@link Life} after another in the same chassis, and the device off between two of them, as far as the settings say; and
 * what they came to in all.
 */
final class Lives {
    /** How long bytes may go on leaving UARTs after the script's end: 4096 at 300 baud take over two minutes. */
    private static final long DRAIN_LIMIT_NANOS = 200_000_000_000L;

    private final Chassis chassis;
    private final RunSettings settings;
    private final TimeDomain time;
    private final Hardware hardware;
    private final Verdict verdict;
    private Life present;
    private boolean ended;
    private long instructions;
    private long peakHeapBytes;
    private long tasks;

    /** Begins the first. */
    Lives(Chassis chassis) {
        this.chassis = chassis;
        settings = chassis.settings();
        time = chassis.time();
        hardware = chassis.hardware();
        verdict = chassis.verdict();
        present = new Life(chassis);
    }

    /** The present one, or the last. */
    Life present() {
        return present;
    }

    long instructions() {
        return instructions;
    }

    /** The most that was in use at once in any of them. */
    long peakHeapBytes() {
        return peakHeapBytes;
    }

    long tasks() {
        return tasks;
    }

    /**
     * Lives to the run's end.
     *
     * @throws RunEnded when something else than the script or the device's power ends it
     */
    RunEnd run() {
        while (true) {
            try {
                RunEnd end = present.run();
                drain();
                return end;
            } catch (LifeEnded e) {
                if (!goesOnAfter(e.how())) {
                    return verdict.endedBy(e.how(), time.nowNanos(), e.site());
                }
                verdict.goesOnAfter(e.how(), time.nowNanos(), e.site());
                begin(e.how());
            }
        }
    }

    private boolean goesOnAfter(Power.Cut how) {
        return settings.start() == RunSettings.Start.BOOT && (!verdict.expects(how) || wakesUp(how));
    }

    /** Whether a device that goes off comes back by itself. */
    private boolean wakesUp(Power.Cut how) {
        return how == Power.Cut.DOWN
                && settings.endRules().exit() != EndRules.Exit.POWER_DOWN
                && hardware.clock().isAlarmPending();
    }

    /** The device begins again after {@code how}. */
    private void begin(Power.Cut how) {
        end();
        chassis.trace().endAll(time.nowNanos());
        time.reset(how.reset().over());
        hardware.reset(how.reset());
        if (how == Power.Cut.LOSS && !settings.profile().rtc().keptWithoutSupply()) {
            hardware.clock().lose(settings.profile().rtc().bootEpochSeconds());
        }
        hardware.power().up(how);
        if (wakesUp(how)) {
            awaitAlarm();
        }
        hardware.consumption().wake();
        if (how.reset() == Reset.HARD) {
            chassis.boot().forget();
        }
        present = new Life(chassis);
        ended = false;
    }

    /** The module is off until its clock's alarm switches it on. */
    private void awaitAlarm() {
        hardware.consumption().enter(Consumption.State.OFF);
        while (hardware.clock().isAlarmPending() && time.idle()) {
            assert time.nowNanos() >= 0;
        }
        hardware.reset(Reset.HARD);
        hardware.power().upByAlarm();
    }

    /** A script that ends leaves its last words in the UARTs: they still go out. */
    private void drain() {
        long limitNanos = time.nowNanos() + DRAIN_LIMIT_NANOS;
        while (hardware.uarts().isSending() && time.nowNanos() < limitNanos && time.idle()) {
            assert time.nowNanos() >= 0;
        }
    }

    /** The present one is over. */
    void end() {
        if (ended) {
            return;
        }
        ended = true;
        present.end();
        instructions += present.vm().cpu.instructions();
        peakHeapBytes = Math.max(peakHeapBytes, present.heapWatch().peakBytes());
        tasks += present.modules().tasksMade();
    }
}
