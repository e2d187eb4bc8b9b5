package io.quecsim.core.builtin;

import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyList;
import io.quecsim.core.vm.Vm;

/** The module {@code uheapq}: a list kept as a binary heap, its least entry first. */
@PyModule("uheapq")
final class HeapqModule {

    /** {@code uheapq.heappush(heap, item)}. Source: extmod/moduheapq.c. */
    @PyFunction
    static void heappush(Vm vm, Object heap, Object item) {
        PyList list = list(vm, heap);
        list.append(vm, item);
        rise(vm, list, 0, list.size - 1);
    }

    /** {@code uheapq.heappop(heap)}: the least item. Source: extmod/moduheapq.c. */
    @PyFunction
    static Object heappop(Vm vm, Object heap) {
        PyList list = list(vm, heap);
        if (list.size == 0) {
            throw PyErrors.indexError(vm, "empty heap");
        }
        Object least = list.items[0];
        // The list's storage is not shrunk.
        list.size--;
        list.items[0] = list.items[list.size];
        list.items[list.size] = null;
        if (list.size > 0) {
            sink(vm, list, 0);
        }
        return least;
    }

    /** {@code uheapq.heapify(heap)}: makes any list a heap. Source: extmod/moduheapq.c. */
    @PyFunction
    static void heapify(Vm vm, Object heap) {
        PyList list = list(vm, heap);
        for (int i = list.size / 2 - 1; i >= 0; i--) {
            sink(vm, list, i);
        }
    }

    private static PyList list(Vm vm, Object heap) {
        if (heap instanceof PyList list) {
            return list;
        }
        throw PyErrors.typeError(vm, "heap must be a list");
    }

    private static boolean less(Vm vm, Object a, Object b) {
        return vm.ops.binary(BinaryOp.LESS, a, b) == PyBool.TRUE;
    }

    /** Moves the entry at {@code at} towards {@code top} while it is less than its parent. */
    private static void rise(Vm vm, PyList list, int top, int at) {
        Object item = list.items[at];
        while (at > top) {
            int parent = (at - 1) >> 1;
            if (!less(vm, item, list.items[parent])) {
                break;
            }
            list.items[at] = list.items[parent];
            at = parent;
        }
        list.items[at] = item;
    }

    /** Moves the entry at {@code top} down to a leaf along the lesser children, then up to its place. */
    private static void sink(Vm vm, PyList list, int top) {
        Object item = list.items[top];
        int at = top;
        for (int child = 2 * at + 1; child < list.size; child = 2 * at + 1) {
            if (child + 1 < list.size && !less(vm, list.items[child], list.items[child + 1])) {
                child++;
            }
            list.items[at] = list.items[child];
            at = child;
        }
        list.items[at] = item;
        rise(vm, list, top, at);
    }
}
