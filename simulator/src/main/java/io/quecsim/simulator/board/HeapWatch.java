package io.quecsim.simulator.board;

import io.quecsim.core.heap.BlockHeap;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.vm.Unstarted;
import io.quecsim.core.vm.Vm;
import org.jspecify.annotations.Nullable;

/**
 * Watches a device's heap: charges collections to the simulated CPU, draws the heap's filling on the timeline, and knows
 * how full it ever was. Between two collections a heap only fills, so for the peak it is enough to look at collections and at
 * the end; for the timeline it also looks whenever a thread rests.
 */
final class HeapWatch implements BlockHeap.Listener {
    private final Vm vm;
    private final @Nullable Unstarted unstarted;
    private final Trace trace;
    private final int track;
    private final int collection;
    private int shownBytes = -1;
    private int peakBytes;

    /** @param unstarted looked through after collections, or null */
    HeapWatch(Vm vm, Trace trace, @Nullable Unstarted unstarted) {
        this.vm = vm;
        this.unstarted = unstarted;
        this.trace = trace;
        this.track = trace.track(vm.nowNanos(), Trace.TrackKind.COUNTER, "heap", 0);
        this.collection = trace.name("gc");
        if (trace.on()) {
            vm.threads.onRest(this::look);
        }
    }

    @Override
    public void collecting() {
        look();
    }

    @Override
    public void collected(int liveBlocks, int freedBlocks) {
        if (unstarted != null) {
            unstarted.collected();
        }
        if (vm.config.gcStress()) {
            return; // These collections would not happen on a device: they take no time and are not shown.
        }
        vm.spend((long) liveBlocks * vm.config.cost().gcBlockCycles());
        trace.instant(vm.nowNanos(), track, collection, freedBlocks);
        look();
    }

    /** Shows the filling as it is now. */
    private void look() {
        int used = vm.heap.usedBytes();
        peakBytes = Math.max(peakBytes, used);
        if (used != shownBytes && !vm.config.gcStress()) {
            shownBytes = used;
            trace.counter(vm.nowNanos(), track, used);
        }
    }

    /** The most the heap was ever filled. */
    int peakBytes() {
        look();
        return peakBytes;
    }
}
