package io.quecsim.simulator.board;

import io.quecsim.core.vm.CallSite;
import io.quecsim.hal.power.Power;
import org.jspecify.annotations.Nullable;

/** Leaves a life of the language machine at once, from wherever it is: the device's power was cut. No guest code sees it. */
final class LifeEnded extends RuntimeException {
    private final Power.Cut how;
    private final transient @Nullable CallSite site;

    /** @param site what the script was at */
    LifeEnded(Power.Cut how, @Nullable CallSite site) {
        super(how.text(), null, false, false);
        this.how = how;
        this.site = site;
    }

    Power.Cut how() {
        return how;
    }

    @Nullable
    CallSite site() {
        return site;
    }
}
