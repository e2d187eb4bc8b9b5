package io.quecsim.core.vm;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.register.RegOp;
import java.util.Arrays;
import java.util.function.Consumer;

/** {@code a, b = value} and {@code a, *b = value}: texts and order of {@code mp_unpack_sequence} ({@code py/runtime.c}). */
final class Unpacking {
    private Unpacking() {}

    /** Into the list of slots at the pc, which moves behind it. */
    static void exact(Vm vm, CodeFrame f, Object value, int count) {
        Object[] items;
        int size;
        if (value instanceof PyTuple) {
            items = ((PyTuple) value).items;
            size = items.length;
        } else if (value instanceof PyList) {
            items = ((PyList) value).items;
            size = ((PyList) value).size;
        } else {
            items = new Object[count];
            size = 0;
            Object iterator = vm.ops.iterOnStack(value);
            for (Object item = vm.ops.next(iterator); item != null; item = vm.ops.next(iterator)) {
                if (size == count) {
                    throw PyErrors.valueError(vm, "too many values to unpack (expected %s)", count);
                }
                items[size++] = item;
            }
        }
        if (size < count) {
            throw PyErrors.valueError(vm, "need more than %s values to unpack", size);
        } else if (size > count) {
            throw PyErrors.valueError(vm, "too many values to unpack (expected %s)", count);
        }
        for (int i = 0; i < count; i++) {
            f.set(RegOp.slot(f.code.words, f.pc, i), items[i]);
        }
        f.pc += RegOp.slotWords(count);
    }

    static void starred(Vm vm, CodeFrame f, Object value, int left, int right) {
        boolean known = value instanceof PyTuple || value instanceof PyList;
        Object[] items = known ? all(vm, value) : new Object[left];
        PyList rest = known ? null : collected(vm, value, items);
        int found = known ? items.length : left + rest.size;
        if (found < left + right) {
            throw PyErrors.valueError(vm, "need more than %s values to unpack", known ? found : left);
        }
        for (int i = 0; i < left; i++) {
            f.set(RegOp.slot(f.code.words, f.pc, i), items[i]);
        }
        Object[] last = known
                ? Arrays.copyOfRange(items, items.length - right, items.length)
                : Arrays.copyOfRange(rest.items, rest.size - right, rest.size);
        if (known) {
            rest = PyList.copyOf(vm, items, left, items.length - right);
        } else {
            rest.cut(rest.size - right);
        }
        f.set(RegOp.slot(f.code.words, f.pc, left), rest);
        for (int i = 0; i < right; i++) {
            f.set(RegOp.slot(f.code.words, f.pc, left + 1 + i), last[i]);
        }
        f.pc += RegOp.slotWords(left + right + 1);
    }

    /**
     * What an iterable has behind its first items, which go to {@code first}: the list becomes the starred target and keeps
     * the room it took ({@code mp_unpack_ex}).
     */
    private static PyList collected(Vm vm, Object iterable, Object[] first) {
        Object iterator = vm.ops.iter(iterable);
        vm.heap.pin(iterator);
        for (int i = 0; i < first.length; i++) {
            first[i] = vm.ops.next(iterator);
            if (first[i] == null) {
                throw PyErrors.valueError(vm, "need more than %s values to unpack", i);
            }
            vm.heap.pin(first[i]);
        }
        PyList rest = PyList.empty(vm);
        rest.extendFromIterator(vm, iterator);
        return rest;
    }

    /** All items of any iterable. */
    static Object[] all(Vm vm, Object value) {
        if (value instanceof PyTuple) {
            return ((PyTuple) value).items;
        } else if (value instanceof PyList) {
            return Arrays.copyOf(((PyList) value).items, ((PyList) value).size);
        }
        PyList list = PyList.empty(vm);
        list.extend(vm, value);
        return Arrays.copyOf(list.items, list.size);
    }

    /** Shows {@code to} all items of any iterable, and the collector those that are fresh. */
    static void each(Vm vm, Object value, Consumer<Object> to) {
        if (value instanceof PyTuple || value instanceof PyList) {
            for (Object item : all(vm, value)) {
                to.accept(item);
            }
            return;
        }
        Object iterator = vm.ops.iterOnStack(value);
        vm.heap.pin(iterator);
        for (Object item = vm.ops.next(iterator); item != null; item = vm.ops.next(iterator)) {
            vm.heap.pin(item);
            to.accept(item);
        }
    }
}
