package io.quecsim.simulator.board;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.error.Traceback;
import io.quecsim.core.heap.BlockHeap;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.vm.CallSite;
import io.quecsim.core.vm.CpuProfile;
import io.quecsim.core.vm.Standstill;
import io.quecsim.core.vm.Unstarted;
import io.quecsim.core.vm.Vm;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Watches a device's heap: charges collections and large allocations to the simulated CPU, draws the heap's filling on the timeline, and knows
 * how full it ever was. Between two collections a heap only fills, so for the peak it is enough to look at collections and at
 * the end; for the timeline it also looks whenever a thread rests.
 */
final class HeapWatch implements BlockHeap.Listener {
    private final Vm vm;
    private final @Nullable Unstarted unstarted;
    private final Trace trace;
    private final int track;
    private final int collection;
    private final @Nullable CpuProfile cpu;
    private final @Nullable HeapLooks looks;
    private int shownBytes = -1;
    private int peakBytes;

    private int refusedBytes;
    private @Nullable CallSite refusedAt;

    /**
     * @param unstarted looked through after collections, or null
     * @param cpu told what a collection costs, or null
     * @param looks told of collections and of what found no room, or null
     */
    HeapWatch(Vm vm, Trace trace, @Nullable Unstarted unstarted, @Nullable CpuProfile cpu, @Nullable HeapLooks looks) {
        this.cpu = cpu;
        this.looks = looks;
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
        long cycles = (long) liveBlocks * vm.config.cost().gcBlockCycles();
        vm.spend(cycles);
        if (cpu != null) {
            cpu.collected(cycles);
        }
        if (looks != null) {
            looks.collected();
        }
        trace.instant(vm.nowNanos(), track, collection, freedBlocks);
        look();
    }

    @Override
    public void took(int blocks) {
        vm.spend((long) blocks * vm.config.cost().byteMovedCycles());
    }

    @Override
    public void refused(int bytes) {
        refusedBytes = bytes;
        refusedAt = vm.callSite();
        if (looks != null) {
            looks.refused(bytes, refusedAt);
        }
    }

    /** What a MemoryError that nobody caught does not say, or cannot for lack of room; empty if it is not of a full heap. */
    String hint(PyException raised) {
        if (refusedAt == null || !isThere(raised, refusedAt)) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "there was no room for %d bytes%s: %,d of %,d bytes are in use and the largest free run is %,d;"
                        + " --heap-report tells what fills it",
                refusedBytes,
                Standstill.place(refusedAt),
                vm.heap.usedBytes(),
                vm.heap.totalBytes(),
                vm.heap.info().largestFree() * Heap.BLOCK_BYTES);
    }

    /** Whether the exception may come from there, as far as its traceback tells. */
    private static boolean isThere(PyException raised, CallSite site) {
        PyExceptionObject part = PyErrors.nativePart(raised.value());
        Traceback way = part == null ? null : part.traceback;
        if (way == null || way.entries().isEmpty()) {
            return true;
        }
        Traceback.Entry place = way.entries().get(0);
        return place.line() == site.line() && place.file().equals(site.file());
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
