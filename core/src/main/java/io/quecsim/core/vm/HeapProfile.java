package io.quecsim.core.vm;

import io.quecsim.core.heap.BlockHeap;
import io.quecsim.core.heap.HeapRun;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.register.RawCode;
import io.quecsim.core.register.RegCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which line allocated what is on the heap. Notes the place of every allocation; what it says costs the device nothing. */
public final class HeapProfile {
    /** The largest runs that a look keeps. */
    private static final int LARGEST = 10;

    /** How many runs of blocks, and how many bytes together. */
    public record Tally(int count, long bytes) {
        private Tally plus(long more) {
            return new Tally(count + 1, bytes + more);
        }
    }

    /**
     * One large run.
     *
     * @param type of the object it belongs to
     * @param place where it was allocated
     */
    public record Large(String type, String place, int bytes) {}

    /**
     * What was on the heap at a moment.
     *
     * @param liveBytes of what the script can still reach
     * @param garbageBytes of what it cannot, and no collection has given back yet
     * @param largestFreeBytes the most that one allocation could have got
     * @param types by type of the owner, most bytes first
     * @param places by line that allocated, most bytes first
     */
    public record Look(
            long timeNanos,
            long liveBytes,
            long garbageBytes,
            long freeBytes,
            long largestFreeBytes,
            Map<String, Tally> types,
            Map<String, Tally> places,
            List<Large> largest) {}

    private static final String BEFORE = "(before the script)";

    private final Vm vm;
    private final BlockHeap heap;
    private final List<String> places = new ArrayList<>(List.of(BEFORE));
    private final Map<RegCode, Map<Integer, Integer>> known = new LinkedHashMap<>();
    /** By block: index into {@link #places} of the run that begins there. */
    private int[] placeOf = new int[1024];

    HeapProfile(Vm vm) {
        this.vm = vm;
        this.heap = (BlockHeap) vm.heap;
        heap.watch(this::taken);
    }

    private void taken(int block) {
        if (block >= placeOf.length) {
            placeOf = Arrays.copyOf(placeOf, Math.max(block + 1, 2 * placeOf.length));
        }
        placeOf[block] = here();
    }

    private int here() {
        Frame frame = vm.interpreter.top;
        while (frame != null && !(frame instanceof CodeFrame)) {
            frame = frame.back;
        }
        if (frame == null) {
            return 0;
        }
        CodeFrame code = (CodeFrame) frame;
        return known.computeIfAbsent(code.code, c -> new LinkedHashMap<>()).computeIfAbsent(code.line(), line -> {
            places.add(code.code.code.fileName() + ":" + line);
            return places.size() - 1;
        });
    }

    /** Looks at the heap as it is now. */
    public Look look() {
        return look(vm.nowNanos());
    }

    /** @param timeNanos the moment it is taken for */
    public Look look(long timeNanos) {
        Map<String, Tally> byType = new LinkedHashMap<>();
        Map<String, Tally> byPlace = new LinkedHashMap<>();
        List<Large> runs = new ArrayList<>();
        long live = 0;
        for (HeapRun run : heap.census()) {
            String type = nameOf(run.owner());
            String place = run.block() < placeOf.length ? places.get(placeOf[run.block()]) : BEFORE;
            live += run.bytes();
            byType.merge(type, new Tally(1, run.bytes()), (sum, one) -> sum.plus(one.bytes()));
            byPlace.merge(place, new Tally(1, run.bytes()), (sum, one) -> sum.plus(one.bytes()));
            runs.add(new Large(type, place, run.bytes()));
        }
        runs.sort(Comparator.comparingInt(run -> -run.bytes()));
        return new Look(
                timeNanos,
                live,
                heap.usedBytes() - live,
                heap.freeBytes(),
                heap.info().largestFree() * 16L,
                sorted(byType),
                sorted(byPlace),
                List.copyOf(runs.subList(0, Math.min(LARGEST, runs.size()))));
    }

    private static String nameOf(PyObject owner) {
        if (owner == null) {
            return "(names and the machine's own)";
        }
        return owner instanceof RawCode || owner instanceof RawCode.Body
                ? "(bytecode)"
                : owner.type().name();
    }

    private static Map<String, Tally> sorted(Map<String, Tally> tallies) {
        Map<String, Tally> sorted = new LinkedHashMap<>();
        tallies.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getValue().bytes()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
