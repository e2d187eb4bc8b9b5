package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.GuestMemory;
import io.quecsim.core.object.PyByteArray;
import io.quecsim.core.object.PyByteWindow;
import io.quecsim.core.object.PyMemoryView;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The module {@code uctypes}: C structures in the bytes of objects, see {@link CLayout} and {@link GuestMemory}. */
@PyModule("uctypes")
final class CtypesModule {
    @PyConst(name = "NATIVE")
    static final int NATIVE = CLayout.NATIVE;

    @PyConst(name = "LITTLE_ENDIAN")
    static final int LITTLE_ENDIAN = CLayout.LITTLE_ENDIAN;

    @PyConst(name = "BIG_ENDIAN")
    static final int BIG_ENDIAN = CLayout.BIG_ENDIAN;

    @PyConst(name = "BF_POS")
    static final int BF_POS = CLayout.BIT_POSITION;

    @PyConst(name = "BF_LEN")
    static final int BF_LEN = CLayout.BIT_LENGTH;

    @PyConst(name = "PTR")
    static final int PTR = CLayout.constant(CLayout.POINTER, CLayout.AGGREGATE_BITS);

    @PyConst(name = "ARRAY")
    static final int ARRAY = CLayout.constant(CLayout.ARRAY, CLayout.AGGREGATE_BITS);

    @PyConst(name = "UINT8")
    static final int UINT8 = CLayout.constant(0, CLayout.SCALAR_BITS);

    @PyConst(name = "INT8")
    static final int INT8 = CLayout.constant(1, CLayout.SCALAR_BITS);

    @PyConst(name = "UINT16")
    static final int UINT16 = CLayout.constant(2, CLayout.SCALAR_BITS);

    @PyConst(name = "INT16")
    static final int INT16 = CLayout.constant(3, CLayout.SCALAR_BITS);

    @PyConst(name = "UINT32")
    static final int UINT32 = CLayout.constant(4, CLayout.SCALAR_BITS);

    @PyConst(name = "INT32")
    static final int INT32 = CLayout.constant(5, CLayout.SCALAR_BITS);

    @PyConst(name = "UINT64")
    static final int UINT64 = CLayout.constant(6, CLayout.SCALAR_BITS);

    @PyConst(name = "INT64")
    static final int INT64 = CLayout.constant(7, CLayout.SCALAR_BITS);

    @PyConst(name = "BFUINT8")
    static final int BFUINT8 = CLayout.constant(8, CLayout.SCALAR_BITS);

    @PyConst(name = "BFINT8")
    static final int BFINT8 = CLayout.constant(9, CLayout.SCALAR_BITS);

    @PyConst(name = "BFUINT16")
    static final int BFUINT16 = CLayout.constant(10, CLayout.SCALAR_BITS);

    @PyConst(name = "BFINT16")
    static final int BFINT16 = CLayout.constant(11, CLayout.SCALAR_BITS);

    @PyConst(name = "BFUINT32")
    static final int BFUINT32 = CLayout.constant(12, CLayout.SCALAR_BITS);

    @PyConst(name = "BFINT32")
    static final int BFINT32 = CLayout.constant(13, CLayout.SCALAR_BITS);

    @PyConst(name = "FLOAT32")
    static final int FLOAT32 = CLayout.constant(14, CLayout.SCALAR_BITS);

    @PyConst(name = "FLOAT64")
    static final int FLOAT64 = CLayout.constant(15, CLayout.SCALAR_BITS);

    @PyConst(name = "VOID")
    static final int VOID = UINT8;

    @PyConst(name = "SHORT")
    static final int SHORT = INT16;

    @PyConst(name = "USHORT")
    static final int USHORT = UINT16;

    @PyConst(name = "INT")
    static final int INT = INT32;

    @PyConst(name = "UINT")
    static final int UINT = UINT32;

    @PyConst(name = "LONG")
    static final int LONG = INT32;

    @PyConst(name = "ULONG")
    static final int ULONG = UINT32;

    @PyConst(name = "LONGLONG")
    static final int LONGLONG = INT64;

    @PyConst(name = "ULONGLONG")
    static final int ULONGLONG = UINT64;

    @PyConst(name = "struct")
    final PyType struct;

    private final GuestMemory memory;

    CtypesModule(Vm vm) {
        memory = vm.memory;
        struct = new CStructType(vm, memory).type;
    }

    /** {@code uctypes.sizeof(struct or layout[, order])}: bytes. Source: extmod/moductypes.c. */
    @PyFunction
    int sizeof(Vm vm, Object object, @Default("null") Object order) {
        if (object instanceof PyByteArray || object instanceof PyByteWindow || object instanceof PyMemoryView) {
            return vm.ops.length(object);
        }
        if (!(object instanceof PyCStruct made)) {
            return CLayout.sizeOf(vm, object, order == null ? NATIVE : vm.ops.toInt(order));
        }
        if (order != null) {
            throw PyErrors.typeError(vm, null);
        }
        return CLayout.sizeOf(vm, made.layout(), made.order());
    }

    /** {@code uctypes.addressof(object)}: where its bytes are, for a while. Source: extmod/moductypes.c. */
    @PyFunction
    Object addressof(Vm vm, Object object) {
        return vm.ops.integer(memory.addressOf(object) & 0xffffffffL);
    }

    /** {@code uctypes.bytes_at(address, size)}: a copy. Source: extmod/moductypes.c. */
    @PyFunction
    byte[] bytes_at(Vm vm, Object address, Object size) {
        int count = vm.ops.toIntTruncated(size);
        return memory.view(memory.at(vm.ops.toIntTruncated(address)), count).copy();
    }

    /**
     * {@code uctypes.bytearray_at(address, size)}: the bytes themselves, see {@link PyByteWindow}; what is at the address is
     * looked up when they are used. Source: extmod/moductypes.c.
     */
    @PyFunction
    Object bytearray_at(Vm vm, Object address, Object size) {
        int count = vm.ops.toIntTruncated(size);
        int at = vm.ops.toIntTruncated(address);
        return PyByteWindow.of(vm, memory.from(at, memory.find(at)), count);
    }
}
