package io.quecsim.simulator.board;

import io.quecsim.hal.audio.AudioPlayer;
import io.quecsim.hal.audio.AudioRecorder;
import io.quecsim.hal.net.NetStack;
import io.quecsim.hal.pads.Pads;
import io.quecsim.hal.power.Consumption;
import io.quecsim.hal.power.Power;
import io.quecsim.hal.power.PowerSaving;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import io.quecsim.hal.power.Sleep;
import io.quecsim.hal.power.Watchdog;
import io.quecsim.hal.rtc.Rtc;
import io.quecsim.hal.secure.SecureStore;
import io.quecsim.hal.timer.TimerBank;
import io.quecsim.hal.world.World;
import io.quecsim.simulator.flash.Flash;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The device but its script's machine: what is there before a script runs and after it was reset. The faces that scripts see
 * ({@link Modules}) are made anew over it in each {@link Life}.
 */
record Hardware(
        Flash files,
        Rtc clock,
        TimerBank timers,
        Uarts uarts,
        NetStack net,
        AudioPlayer player,
        AudioRecorder recorder,
        SecureStore secure,
        Power power,
        Watchdog watchdog,
        Sleep sleep,
        PowerSaving powerSaving,
        Consumption consumption,
        Pads pads,
        World world,
        @Nullable ReplPort repl)
        implements Resettable, AutoCloseable {
    /** All that a reset reaches, in the order in which it does. */
    private List<Resettable> resettable() {
        List<Resettable> parts =
                new ArrayList<>(List.of(files, clock, timers, uarts, net, player, recorder, watchdog, sleep, pads));
        if (repl != null) {
            parts.add(repl);
        }
        return parts;
    }

    @Override
    public void reset(Reset how) {
        resettable().forEach(part -> part.reset(how));
    }

    /** Gives back what the device had of the host. */
    @Override
    public void close() {
        try {
            uarts.close();
        } finally {
            net.close();
            if (repl != null) {
                repl.close();
            }
        }
    }
}
