package io.quecsim.simulator.board;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.vm.CallSite;
import io.quecsim.core.vm.HeapProfile;
import io.quecsim.core.vm.Standstill;
import io.quecsim.core.vm.Vm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a device's heap for {@code --heap-report}: at the times asked for, or else when most of it is in use, which is
 * after a collection, where an allocation failed, or at the end.
 */
public final class HeapLooks {
    private final Vm vm;
    private final TimeDomain time;
    private final HeapProfile profile;
    private final List<Long> marks;
    private final List<HeapProfile.Look> looks = new ArrayList<>();
    private HeapProfile.@Nullable Look fullest;
    private String refusal = "";

    /** @param marks simulated times in ascending order, or none */
    HeapLooks(Vm vm, TimeDomain time, List<Long> marks) {
        this.vm = vm;
        this.time = time;
        this.profile = vm.profileHeap();
        this.marks = marks;
        lookNext();
    }

    private void lookNext() {
        if (looks.size() < marks.size()) {
            time.look(marks.get(looks.size()), due -> {
                looks.add(profile.look(due));
                lookNext();
            });
        }
    }

    /** A collection is over: all that is left is reachable. */
    void collected() {
        if (marks.isEmpty() && (fullest == null || vm.heap.usedBytes() > fullest.liveBytes())) {
            fullest = profile.look();
        }
    }

    /** An allocation found no room. */
    void refused(int bytes, @Nullable CallSite site) {
        fullest = profile.look();
        refusal = "no room for " + bytes + " bytes" + Standstill.place(site);
    }

    /** The run is over. */
    void end() {
        while (looks.size() < marks.size()) {
            looks.add(profile.look());
        }
        if (marks.isEmpty() && refusal.isEmpty()) {
            HeapProfile.Look last = profile.look();
            if (fullest == null || last.liveBytes() > fullest.liveBytes()) {
                fullest = last;
            }
        }
    }

    /** At the times asked for; those after the run's end were made there. */
    public List<HeapProfile.Look> looks() {
        return List.copyOf(looks);
    }

    /** When most was in use; null where times were asked for and nothing was refused, or before the end. */
    public HeapProfile.@Nullable Look fullest() {
        return fullest;
    }

    /** What did not fit when the heap was last full, or empty. */
    public String refusal() {
        return refusal;
    }
}
