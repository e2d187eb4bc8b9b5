package io.quecsim.core.object;

import io.quecsim.core.error.Missing;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;

/** {@code array[a:b] = bytes} for the types of packed items ({@code array_subscr}, {@code py/objarray.c}). */
final class SliceAssignment {
    private SliceAssignment() {}

    /** Raises TypeError where the firmware cannot assign to a slice of {@code target}. */
    static void check(Vm vm, Object target) {
        if (!vm.config.has(Feature.ARRAY_SLICE_ASSIGN)) {
            String type = vm.ops.typeOf(target).name();
            String what = "assigning to a slice of " + (type.startsWith("a") ? "an " : "a ") + type;
            throw PyErrors.lacking(PyErrors.noItemAssignment(vm, target), new Missing.Part(what));
        }
    }

    /** The bytes to store, copied since they may be the target's own; raises unless their items have the right size. */
    static byte[] source(Vm vm, Object value, int itemSize) {
        int size;
        if (value instanceof PyArray) {
            size = ((PyArray) value).itemType.size();
        } else if (value instanceof PyMemoryView) {
            size = ((PyMemoryView) value).itemType().size();
        } else if (value instanceof PyByteArray || value instanceof PyBytes) {
            size = 1;
        } else {
            throw PyErrors.notImplemented(vm, "array/bytes required on right side");
        }
        if (size != itemSize) {
            throw incompatible(vm);
        }
        return Buffers.view(vm, value).copy();
    }

    static RuntimeException incompatible(Vm vm) {
        return PyErrors.valueError(vm, "lhs and rhs should be compatible");
    }

    static void resizable(Vm vm, PyArray target, PySlice slice, Object value) {
        check(vm, target);
        PySlice.Bounds bounds = Texts.bounds(vm, slice, target.size);
        int width = target.itemType.size();
        target.splice(vm, bounds.start() * width, bounds.stop() * width, source(vm, value, width));
    }
}
