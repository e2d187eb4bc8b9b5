package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.vm.Vm;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A type written in Java. Immutable once its members are resolved (on first use, so that the catalogue of types and the
 * generated bindings may refer to each other), and free of any device unless made for one ({@link #ofDevice}).
 */
public final class NativeType extends PyType {
    private final NativeType base;
    private final Supplier<NativeTable> source;
    private final boolean exception;
    /** The device it belongs to, or null for a type of all devices. */
    private final Vm vm;
    /** Constants that differ from device to device, by name. */
    private final Map<String, Integer> constants;

    private volatile Body body;

    private record Body(NativeTable table, Map<String, Object> members) {}

    /**
     * @param base the type it derives from, null for {@code object}
     * @param source gives the generated binding, null for a type without methods; asked once, on first use
     */
    public NativeType(String name, NativeType base, Supplier<NativeTable> source) {
        this(name, base, source, false, null, Map.of());
    }

    private NativeType(
            String name,
            NativeType base,
            Supplier<NativeTable> source,
            boolean exception,
            Vm vm,
            Map<String, Integer> constants) {
        super(name);
        this.base = base;
        this.source = source;
        this.exception = exception;
        this.vm = vm;
        this.constants = constants;
        this.block = Heap.ROM;
    }

    /** An exception type; its instances are {@link PyExceptionObject}s. */
    public static NativeType exception(String name, NativeType base) {
        return new NativeType(name, base, null, true, null, Map.of());
    }

    /** A type of one device, whose binding has a holder made for it and constants that may need it. */
    public static NativeType ofDevice(Vm vm, String name, Supplier<NativeTable> source) {
        return ofDevice(vm, name, source, Map.of());
    }

    /**
     * As {@link #ofDevice(Vm, String, Supplier)}.
     *
     * @param constants what only this device has, the numbers of its pins for instance; in this order
     */
    public static NativeType ofDevice(
            Vm vm, String name, Supplier<NativeTable> source, Map<String, Integer> constants) {
        return new NativeType(name, null, source, false, vm, constants);
    }

    private Body body() {
        Body known = body;
        if (known == null) {
            NativeTable table = source == null ? null : source.get();
            NativeMembers members = new NativeMembers();
            if (table != null) {
                table.members(members);
                if (vm != null) {
                    table.constants(vm, members);
                }
            }
            constants.forEach(members::constant);
            known = new Body(table, members.byName());
            body = known;
        }
        return known;
    }

    public NativeType base() {
        return base;
    }

    public boolean isException() {
        return exception;
    }

    /** The members of this type alone, in the order of their declaration. */
    public Map<String, Object> members() {
        return body().members();
    }

    /** Whether a script may call it or derive from it. */
    public boolean canMake() {
        return exception || (body().table() != null && body().table().canMake());
    }

    @Override
    public Object lookup(PyStr name) {
        for (NativeType type = this; type != null; type = type.base) {
            Object member = type.body().members().get(name.value);
            if (member != null) {
                return member;
            }
        }
        return null;
    }

    @Override
    public boolean isSubtypeOf(PyType other) {
        for (NativeType type = this; type != null; type = type.base) {
            if (type == other) {
                return true;
            }
        }
        return other == Types.OBJECT;
    }

    @Override
    public PyType nativeBase() {
        return this == Types.OBJECT ? null : this;
    }

    @Override
    public Object make(Vm vm, PyType cls, Object[] args, PyStr[] kwNames) {
        if (exception) {
            return PyExceptionObject.make(vm, this, args, kwNames);
        }
        if (!canMake()) {
            throw PyErrors.typeError(vm, "can't create '%s' instances", name());
        }
        return body().table().make(vm, cls, args, kwNames);
    }
}
