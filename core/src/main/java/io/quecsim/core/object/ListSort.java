package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.vm.Vm;

/**
 * {@code list.sort()} and {@code sorted()}. Not stable: entries that compare equal end in the order the device puts them
 * in, so this is the same quicksort as {@code py/objlist.c} uses, with the last entry as pivot, and the key is asked for
 * anew at each comparison.
 */
public final class ListSort {
    private final Vm vm;
    private final Object[] items;
    private final Object key;
    private final boolean reverse;

    /** After a partition: where its right scan stood, which on the device ends the lower part (pivot included or not). */
    private int lastOfLower;

    private ListSort(Vm vm, Object[] items, Object key, boolean reverse) {
        this.vm = vm;
        this.items = items;
        this.key = key;
        this.reverse = reverse;
    }

    /** @param key called for each entry, or {@code None} */
    public static void sort(Vm vm, PyList list, Object key, boolean reverse) {
        if (list.size > 1) {
            new ListSort(vm, list.items, key == PyNone.NONE ? null : key, reverse).sort(0, list.size - 1);
        }
    }

    private void sort(int from, int to) {
        int head = from;
        int tail = to;
        while (head < tail) {
            int middle = partition(head, tail);
            int last = lastOfLower;
            // The smaller part by recursion, so that depth stays logarithmic.
            if (last - head < tail - middle - 1) {
                sort(head, last);
                head = middle + 1;
            } else {
                sort(middle + 1, tail);
                tail = last;
            }
        }
    }

    /** Puts the pivot in its place, which is returned; lower entries are left of it. */
    private int partition(int head, int tail) {
        int left = head - 1;
        int right = tail;
        int mark = vm.heap.recentMark();
        Object pivot = keyOf(items[tail]);
        while (true) {
            do {
                left++;
                release(mark, pivot);
            } while (left < right && before(keyOf(items[left]), pivot));
            do {
                right--;
                release(mark, pivot);
            } while (left < right && before(pivot, keyOf(items[right])));
            if (left >= right) {
                break;
            }
            swap(left, right);
        }
        swap(left, tail);
        lastOfLower = right;
        return left;
    }

    /** Keys are made anew for every comparison; only the pivot's is still wanted. */
    private void release(int mark, Object pivot) {
        vm.heap.releaseRecent(mark);
        vm.heap.pin(pivot);
    }

    private boolean before(Object a, Object b) {
        return (vm.ops.binary(BinaryOp.LESS, a, b) == PyBool.TRUE) != reverse;
    }

    private Object keyOf(Object item) {
        return key == null ? item : vm.call(key, item);
    }

    private void swap(int i, int j) {
        Object item = items[i];
        items[i] = items[j];
        items[j] = item;
    }
}
