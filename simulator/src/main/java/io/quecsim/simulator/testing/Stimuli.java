package io.quecsim.simulator.testing;

import io.quecsim.hal.world.Stimulus;
import io.quecsim.hal.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a test does to its device from outside: planned before it runs, at once while it runs. */
final class Stimuli {
    /** One of them, whose moment may still be named. */
    static final class Planned {
        final Stimulus stimulus;
        long nanos;
        private final boolean sent;

        private Planned(Stimulus stimulus, boolean sent) {
            this.stimulus = stimulus;
            this.sent = sent;
        }

        void at(double seconds) {
            if (sent) {
                throw new IllegalStateException("the device runs already: what is done to it now is done at once");
            }
            nanos = Math.round(seconds * 1e9);
        }
    }

    private final List<Planned> planned = new ArrayList<>();
    private @Nullable World world;

    Planned add(Stimulus stimulus) {
        Planned made = new Planned(stimulus, world != null);
        if (world == null) {
            planned.add(made);
        } else {
            world.send(stimulus);
        }
        return made;
    }

    /** The device is built. */
    void begin(World newWorld) {
        world = newWorld;
        planned.forEach(each -> newWorld.sendAt(each.nanos, each.stimulus));
    }

    World world() {
        if (world == null) {
            throw new IllegalStateException("the device is not built yet; it is once run() was called");
        }
        return world;
    }
}
