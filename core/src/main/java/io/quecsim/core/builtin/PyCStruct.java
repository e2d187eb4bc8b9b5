package io.quecsim.core.builtin;

import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.GuestMemory;
import io.quecsim.core.object.PyByteWindow;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import org.jspecify.annotations.Nullable;

/** Memory seen through a {@link CLayout}: its fields are attributes, its items are indexed. */
final class PyCStruct extends PyObject implements GuestMemory.Addressed {
    /** {@code mp_obj_uctypes_struct_t}: base, descriptor, address, layout. */
    private static final int BYTES = 16;

    private final Vm vm;
    private final PyType type;
    private final GuestMemory memory;
    private final int address;
    /** What lies at the address, where that is known. */
    private final GuestMemory.@Nullable Place place;

    private final Object layout;
    private final int order;

    PyCStruct(Vm vm, PyType type, GuestMemory memory, int address, Object layout, int order) {
        this(vm, type, memory, address, memory.find(address), layout, order);
    }

    private PyCStruct(
            Vm vm,
            PyType type,
            GuestMemory memory,
            int address,
            GuestMemory.@Nullable Place place,
            Object layout,
            int order) {
        this.vm = vm;
        this.type = type;
        this.memory = memory;
        this.address = address;
        this.place = place;
        this.layout = layout;
        this.order = order;
        vm.heap.alloc(this, BYTES);
    }

    Object layout() {
        return layout;
    }

    int order() {
        return order;
    }

    @Override
    public int address() {
        return address;
    }

    private PyCStruct part(int offset, Object partLayout) {
        GuestMemory.Place partPlace = place == null ? null : place.plus(offset);
        return new PyCStruct(vm, type, memory, address + offset, partPlace, partLayout, order);
    }

    private GuestMemory.Place known(int offset) {
        return place == null ? memory.at(address + offset) : place.plus(offset);
    }

    private Buffers.View bytes(int offset, int count) {
        return memory.view(known(offset), count);
    }

    private Object field(PyStr name) {
        if (!(layout instanceof PyDict fields)) {
            throw PyErrors.typeError(vm, "struct: no fields");
        }
        Object field = fields.get(vm, name);
        if (field == null) {
            throw PyErrors.keyError(vm, name);
        }
        return field;
    }

    @Override
    public Object getAttr(Vm ignored, PyStr name) {
        Object field = field(name);
        if (field instanceof PyTuple aggregate) {
            return aggregateField(aggregate);
        }
        int described = CLayout.number(vm, field);
        int scalar = CLayout.type(described, CLayout.SCALAR_BITS);
        int offset = CLayout.value(described, CLayout.SCALAR_BITS);
        return CLayout.isBitField(scalar)
                ? vm.ops.integer(bitField(scalar, offset) >>> bitPosition(offset) & bitMask(offset))
                : CLayout.get(vm, scalar, order, bytes(offset, CLayout.size(vm, scalar)));
    }

    private Object aggregateField(PyTuple aggregate) {
        int offset = CLayout.value(CLayout.number(vm, CLayout.item(vm, aggregate, 0)), CLayout.AGGREGATE_BITS);
        switch (CLayout.aggregateType(vm, aggregate)) {
            case CLayout.STRUCT:
                return part(offset, CLayout.item(vm, aggregate, 1));
            case CLayout.ARRAY:
                int items = CLayout.number(vm, CLayout.item(vm, aggregate, 1));
                if (aggregate.items.length == 2 && CLayout.type(items, CLayout.SCALAR_BITS) == CLayout.UINT8) {
                    int count = CLayout.value(items, CLayout.SCALAR_BITS);
                    return PyByteWindow.of(
                            vm, memory.from(address + offset, place == null ? null : place.plus(offset)), count);
                }
                return part(offset, aggregate);
            case CLayout.POINTER:
                return part(offset, aggregate);
            default:
                throw CLayout.syntaxError(vm);
        }
    }

    @Override
    public boolean setAttr(Vm ignored, PyStr name, Object value) {
        if (value == null) {
            return false;
        }
        int described = CLayout.number(vm, field(name));
        int scalar = CLayout.type(described, CLayout.SCALAR_BITS);
        int offset = CLayout.value(described, CLayout.SCALAR_BITS);
        if (CLayout.isBitField(scalar)) {
            int mask = bitMask(offset);
            int kept = bitField(scalar, offset) & ~(mask << bitPosition(offset));
            int bits = (vm.ops.toIntTruncated(value) & mask) << bitPosition(offset);
            int at = offset & (1 << CLayout.BIT_POSITION) - 1;
            CLayout.set(vm, scalar, order, bytes(at, CLayout.size(vm, scalar)), vm.ops.integer(kept | bits));
        } else {
            CLayout.set(vm, scalar, order, bytes(offset, CLayout.size(vm, scalar)), value);
        }
        return true;
    }

    private static int bitPosition(int offset) {
        return offset >> CLayout.BIT_POSITION & 31;
    }

    private static int bitMask(int offset) {
        return (1 << (offset >> CLayout.BIT_LENGTH & 31)) - 1;
    }

    private int bitField(int scalar, int offset) {
        int at = offset & (1 << CLayout.BIT_POSITION) - 1;
        return vm.ops.toIntTruncated(CLayout.get(vm, scalar, order, bytes(at, CLayout.size(vm, scalar))));
    }

    private PyTuple indexed() {
        if (!(layout instanceof PyTuple aggregate)) {
            throw PyErrors.typeError(vm, "struct: can't index");
        }
        return aggregate;
    }

    /** The index, if the array has such an item. */
    private int arrayIndex(PyTuple array, Object index) {
        int at = vm.ops.toInt(index);
        int described = CLayout.number(vm, CLayout.item(vm, array, 1));
        if (at < 0 || at >= CLayout.value(described, CLayout.SCALAR_BITS)) {
            throw PyErrors.indexError(vm, "struct: index out of range");
        }
        return at;
    }

    @Override
    public Object getItem(Vm ignored, Object index) {
        PyTuple aggregate = indexed();
        if (CLayout.aggregateType(vm, aggregate) == CLayout.POINTER) {
            return pointed(CLayout.item(vm, aggregate, 1), vm.ops.toInt(index));
        }
        int at = arrayIndex(aggregate, index);
        if (aggregate.items.length > 2) {
            Object item = aggregate.items[2];
            return part(at * CLayout.sizeOf(vm, item, order), item);
        }
        int scalar = CLayout.type(CLayout.number(vm, aggregate.items[1]), CLayout.SCALAR_BITS);
        int size = CLayout.size(vm, scalar);
        return CLayout.get(vm, scalar, order, bytes(at * size, size));
    }

    private int pointer() {
        Buffers.View bytes = bytes(0, CLayout.POINTER_BYTES);
        return vm.ops.toIntTruncated(BinaryCode.get(vm, 'I', false, bytes.bytes(), bytes.from()));
    }

    private Object pointed(Object target, int index) {
        if (target instanceof Integer described) {
            int scalar = CLayout.type(described, CLayout.SCALAR_BITS);
            int size = CLayout.size(vm, scalar);
            Buffers.View found = memory.view(memory.at(pointer() + index * size), size);
            return CLayout.get(vm, scalar, CLayout.NATIVE, found);
        }
        int size = CLayout.sizeOf(vm, target, order);
        return new PyCStruct(vm, type, memory, pointer() + index * size, target, order);
    }

    @Override
    public boolean setItem(Vm ignored, Object index, Object value) {
        PyTuple aggregate = indexed();
        boolean scalars = aggregate.items.length == 2 && CLayout.aggregateType(vm, aggregate) == CLayout.ARRAY;
        if (value == null || !scalars) {
            return false;
        }
        int at = arrayIndex(aggregate, index);
        int scalar = CLayout.type(CLayout.number(vm, aggregate.items[1]), CLayout.SCALAR_BITS);
        int size = CLayout.size(vm, scalar);
        CLayout.set(vm, scalar, order, bytes(at * size, size), value);
        return true;
    }

    @Override
    public Object unary(Vm ignored, int op) {
        boolean isPointer =
                layout instanceof PyTuple aggregate && CLayout.aggregateType(vm, aggregate) == CLayout.POINTER;
        return op == UnaryOp.INT && isPointer ? vm.ops.integer(pointer()) : null;
    }

    @Override
    public int hash(Vm ignored) {
        throw PyErrors.unhashable(vm, this);
    }

    @Override
    public Buffers.View bufferView() {
        return bytes(0, CLayout.sizeOf(vm, layout, order));
    }

    @Override
    public PyType type() {
        return type;
    }

    @Override
    public void trace(Marker marker) {
        if (place != null) {
            marker.visit(place.owner());
        }
        marker.visit(layout);
    }

    @Override
    public void print(Vm ignored, StringBuilder out, boolean str) {
        String kind = "ERROR";
        if (layout instanceof PyDict) {
            kind = "STRUCT";
        } else if (layout instanceof PyTuple aggregate) {
            int aggregateType = CLayout.aggregateType(vm, aggregate);
            kind = aggregateType == CLayout.POINTER ? "PTR" : aggregateType == CLayout.ARRAY ? "ARRAY" : "unk";
        }
        out.append("<struct ").append(kind).append(' ');
        out.append(Integer.toHexString(address())).append('>');
    }
}
