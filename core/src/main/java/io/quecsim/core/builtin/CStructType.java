package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.GuestMemory;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code uctypes.struct} of one device. */
@PyTypeDef(value = "struct", module = "uctypes", perDevice = true)
final class CStructType {
    final PyType type;
    private final GuestMemory memory;

    CStructType(Vm vm, GuestMemory memory) {
        this.memory = memory;
        this.type = NativeType.ofDevice(vm, "struct", () -> new CStructTypeBinding(this));
    }

    /**
     * {@code struct(address, layout[, order])}: memory at an address that {@code addressof} gave; the use of another one raises
     * ValueError, where a device would read whatever there is, or crash. Source: extmod/moductypes.c.
     */
    @PyNew
    Object make(Vm vm, PyType cls, Object address, Object layout, @Default("2") int order) {
        return new PyCStruct(vm, type, memory, vm.ops.toIntTruncated(address), layout, order);
    }
}
