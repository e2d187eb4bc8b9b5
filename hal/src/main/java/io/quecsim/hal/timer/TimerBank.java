package io.quecsim.hal.timer;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The timers of a module: some in hardware, which are there for good, and those that the operating system keeps, as many as
 * somebody asks for. Every reset ends them all ({@code machine_timer_deinit_all} in the firmware source of 2021,
 * quecpython.c). For the domain's thread.
 */
public final class TimerBank implements Resettable {
    private final TimeDomain domain;
    private final Trace trace;
    private final List<TickTimer> hardware = new ArrayList<>();
    private final Set<TickTimer> software = new LinkedHashSet<>();
    private int made;

    /** @param count how many timers there are in hardware, 0 and more */
    public TimerBank(TimeDomain domain, Trace trace, int count) {
        this.domain = domain;
        this.trace = trace;
        for (int i = 0; i < count; i++) {
            hardware.add(new TickTimer(domain, trace, "Timer" + i));
        }
    }

    /** How many timers there are in hardware. */
    public int count() {
        return hardware.size();
    }

    /** @param index from 0 */
    public TickTimer hardware(int index) {
        return hardware.get(index);
    }

    /** A new timer of the operating system's. */
    public TickTimer create() {
        TickTimer timer = new TickTimer(domain, trace, "osTimer " + ++made);
        software.add(timer);
        return timer;
    }

    /** The operating system forgets a timer that {@link #create} made. */
    public void delete(TickTimer timer) {
        timer.stop();
        software.remove(timer);
    }

    /** Whether any timer runs. */
    public boolean isRunning() {
        return hardware.stream().anyMatch(TickTimer::isRunning)
                || software.stream().anyMatch(TickTimer::isRunning);
    }

    @Override
    public void reset(Reset how) {
        hardware.forEach(TickTimer::stop);
        software.forEach(TickTimer::stop);
        software.clear();
        made = 0;
    }
}
