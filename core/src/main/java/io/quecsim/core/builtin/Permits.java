package io.quecsim.core.builtin;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.vm.CallSite;
import io.quecsim.core.vm.Park;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Standstill;
import io.quecsim.core.vm.Vm;
import java.util.ArrayDeque;
import java.util.List;

/** So many threads may hold it at once; the others wait in the order they came. The core of locks and semaphores. */
final class Permits {
    private final int most;
    private final String name;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private int left;
    /** Who has the only one, and where it was taken; null when it is free or there are several. */
    private ScriptThread holder;

    private CallSite takenAt;

    /** @param name for the timeline and the deadlock report */
    Permits(int most, String name) {
        this.most = most;
        this.left = most;
        this.name = name;
    }

    int left() {
        return left;
    }

    int most() {
        return most;
    }

    /** True, False where it is taken and {@code wait} is not set, or null after parking; for a native function to return. */
    Object take(Vm vm, boolean wait) {
        if (left > 0) {
            left--;
            holds(vm, vm.threads.current(), vm.callSite());
            return PyBool.TRUE;
        }
        return wait ? vm.park(new Waiting(vm.threads.current())) : PyBool.FALSE;
    }

    private void holds(Vm vm, ScriptThread thread, CallSite site) {
        if (most == 1) {
            holder = thread;
            takenAt = site;
        }
    }

    /** Gives one back: to the thread that has waited longest, if there is one. False when all were there. */
    boolean give(Vm vm) {
        Waiting next = waiting.poll();
        if (next != null) {
            next.granted = true;
            holds(vm, next.thread, Standstill.siteOf(vm, next.thread));
            vm.threads.wake(next.thread, next);
            return true;
        }
        if (left == most) {
            return false;
        }
        left++;
        holder = null;
        return true;
    }

    private final class Waiting extends Park {
        private final ScriptThread thread;
        private boolean granted;

        Waiting(ScriptThread thread) {
            this.thread = thread;
            waiting.add(this);
        }

        @Override
        public String describe() {
            return name;
        }

        @Override
        public List<String> details() {
            return holder == null ? List.of() : List.of("taken by thread " + holder.name + Standstill.place(takenAt));
        }

        @Override
        public Object onWake(Vm vm) {
            return granted ? PyBool.TRUE : vm.park(this);
        }

        @Override
        public void cancel(Vm vm) {
            if (granted) {
                // Stopped between the grant and its turn: it goes to the next.
                give(vm);
            } else {
                waiting.remove(this);
            }
        }

        @Override
        public void trace(Marker marker) {}
    }
}
