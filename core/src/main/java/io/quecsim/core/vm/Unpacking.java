package io.quecsim.core.vm;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.register.RegOp;
import java.util.Arrays;

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
        Object[] items = all(vm, value);
        if (items.length < left + right) {
            throw PyErrors.valueError(vm, "need more than %s values to unpack", items.length);
        }
        for (int i = 0; i < left; i++) {
            f.set(RegOp.slot(f.code.words, f.pc, i), items[i]);
        }
        f.set(RegOp.slot(f.code.words, f.pc, left), PyList.copyOf(vm, items, left, items.length - right));
        for (int i = 0; i < right; i++) {
            f.set(RegOp.slot(f.code.words, f.pc, left + 1 + i), items[items.length - right + i]);
        }
        f.pc += RegOp.slotWords(left + right + 1);
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
}
