package io.quecsim.core.vm;

/**
 * A loop of native code over what an iterable of the guest yields. Each step lets go of what was allocated in the step
 * before, so that a long loop needs no more heap than on the device; what the loop holds on to in Java variables alone is
 * named at the next step.
 *
 * <pre>{@code
 * Each items = new Each(vm, iterable);
 * for (Object item = items.next(total); item != null; item = items.next(total)) {
 *     total = ...
 * }
 * }</pre>
 */
public final class Each {
    private final Vm vm;
    private final Object iterator;
    private final int mark;

    /** Over {@code iter(iterable)}; raises TypeError. */
    public Each(Vm vm, Object iterable) {
        this(vm, iterable, false);
    }

    /** @param charged whether the device makes this iterator on the heap ({@code mp_getiter} without a buffer) */
    public Each(Vm vm, Object iterable, boolean charged) {
        this.vm = vm;
        this.iterator = charged ? vm.ops.iter(iterable) : vm.ops.iterOnStack(iterable);
        vm.heap.pin(iterator);
        this.mark = vm.heap.recentMark();
    }

    /** The next item, null at the end. Nothing of the steps before is held but what is reachable otherwise. */
    public Object next() {
        vm.heap.releaseRecent(mark);
        return vm.ops.next(iterator);
    }

    /** As {@link #next()}, holding {@code kept} until the next step. */
    public Object next(Object kept) {
        vm.heap.releaseRecent(mark);
        vm.heap.pin(kept);
        return vm.ops.next(iterator);
    }

    public Object next(Object kept, Object alsoKept) {
        vm.heap.releaseRecent(mark);
        vm.heap.pin(kept);
        vm.heap.pin(alsoKept);
        return vm.ops.next(iterator);
    }
}
