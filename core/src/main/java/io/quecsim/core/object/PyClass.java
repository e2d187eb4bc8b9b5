package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;
import java.util.ArrayList;
import java.util.List;

/**
 * A class of the guest. Lookup is MicroPython's: depth first, left to right through the bases, {@code object} left out
 * ({@code py/objtype.c}).
 */
public final class PyClass extends PyType {
    /** {@code mp_obj_type_t}: 15 words on 32-bit ports ({@code py/obj.h}). */
    public static final int BYTES = 60;

    /** Returned by {@link #special} when the native base is reached before a method of that name. */
    public static final Object NATIVE = new Object();

    public final PyTuple bases;

    /** The class's own attributes. */
    public final PyDict members;

    /** Where instances begin. */
    private static final int MOST_SHAPES = 1024;

    private Shape rootShape = new Shape(this);

    /** Shapes made since {@link #rootShape}. */
    private int shapes;

    /** This class and its bases in the order they are searched. */
    private final PyType[] order;

    private final PyType nativeBase;
    private boolean subclassed;
    private boolean specialAccessors;

    private PyClass(String name, PyTuple bases, PyDict members, PyType[] order, PyType nativeBase) {
        super(name);
        this.bases = bases;
        this.members = members;
        this.order = order == null ? new PyType[] {this} : order;
        if (order != null) {
            order[0] = this;
        }
        this.nativeBase = nativeBase;
    }

    /** {@code type(name, bases, members)}: what a class statement ends in. */
    public static PyClass of(Vm vm, String name, Object bases, Object members) {
        if (!(bases instanceof PyTuple) || !(members instanceof PyDict)) {
            throw PyErrors.typeError(vm, null);
        }
        PyTuple baseTuple = (PyTuple) bases;
        boolean special = false;
        for (Object base : baseTuple.items) {
            if (!(base instanceof PyType)) {
                throw PyErrors.typeError(vm, null);
            }
            if (base instanceof NativeType && base != Types.OBJECT && !((NativeType) base).canMake()) {
                throw PyErrors.typeError(vm, "type '%s' isn't an acceptable base type", ((PyType) base).name());
            }
            if (base instanceof PyClass) {
                ((PyClass) base).subclassed = true;
                special |= ((PyClass) base).specialAccessors;
            }
        }
        List<PyType> order = new ArrayList<>();
        order.add(null);
        for (Object base : baseTuple.items) {
            append(order, (PyType) base);
        }
        PyType nativeBase = null;
        int nativeBases = 0;
        for (Object base : baseTuple.items) {
            PyType found = ((PyType) base).nativeBase();
            if (found != null) {
                nativeBase = found;
                nativeBases++;
            }
        }
        if (nativeBases > 1) {
            throw PyErrors.typeError(vm, "multiple bases have instance lay-out conflict");
        }
        PyClass made = new PyClass(name, baseTuple, (PyDict) members, order.toArray(new PyType[0]), nativeBase);
        vm.heap.alloc(made, BYTES);
        made.specialAccessors = special || made.anySpecialAccessor(vm);
        Object maker = made.members.get(vm.names.neu);
        // Not a closure, such as one that says super(): mp_obj_is_fun is false of it (py/objtype.c).
        if (maker instanceof PyFunction || maker instanceof NativeFunction) {
            made.members.put(vm, vm.names.neu, PyStaticMethod.of(vm, maker));
        }
        return made;
    }

    private static void append(List<PyType> order, PyType type) {
        if (type instanceof PyClass) {
            for (PyType inherited : ((PyClass) type).order) {
                order.add(inherited);
            }
        } else if (type != Types.OBJECT) {
            order.add(type);
        }
    }

    private boolean anySpecialAccessor(Vm vm) {
        for (int i = 0; i < members.slots(); i++) {
            Object key = members.keyAt(i);
            if (key != null && vm.ops.attributes.isSpecialAccessor(key, members.valueAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether attributes of instances may be properties, descriptors or caught by {@code __setattr__}. */
    public boolean hasSpecialAccessors() {
        return specialAccessors;
    }

    /** This class and its bases in the order they are searched; not to be changed. */
    public PyType[] order() {
        return order;
    }

    @Override
    public Object lookup(PyStr name) {
        for (PyType type : order) {
            Object member = type instanceof PyClass ? ((PyClass) type).members.get(name) : type.lookup(name);
            if (member != null) {
                return member;
            }
        }
        return null;
    }

    /**
     * The implementation of an operator: the member {@code name}, {@link #NATIVE} if the native base comes first, null if
     * there is neither.
     */
    public Object special(PyStr name) {
        for (PyType type : order) {
            if (!(type instanceof PyClass)) {
                return NATIVE;
            }
            Object member = ((PyClass) type).members.get(name);
            if (member != null) {
                return member;
            }
        }
        return null;
    }

    @Override
    public boolean isSubtypeOf(PyType other) {
        if (other == Types.OBJECT) {
            return true;
        }
        for (PyType type : order) {
            if (type == other || (!(type instanceof PyClass) && type.isSubtypeOf(other))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public PyType nativeBase() {
        return nativeBase;
    }

    /** {@code cls(...)} from Java: re-enters the interpreter for {@code __new__} and {@code __init__}. */
    @Override
    public Object make(Vm vm, PyType cls, Object[] args, PyStr[] kwNames) {
        return Instantiation.make(vm, this, args, kwNames);
    }

    /** Whether an attribute of a class with this value is no more than the value: nothing binds it, nothing calls it. */
    public static boolean isPlainData(Object value) {
        return value instanceof Integer
                || value instanceof PyStr
                || value instanceof PyFloat
                || value instanceof PyList
                || value instanceof PyDict
                || value instanceof PyTuple
                || value instanceof PyBool
                || value instanceof PyNone
                || value instanceof PyBytes
                || value instanceof PyInt;
    }

    /** Sets or, with null, deletes an attribute of the class itself. */
    @Override
    public boolean setAttr(Vm vm, PyStr name, Object value) {
        if (members.fixed) {
            return false;
        }
        int at = members.find(name);
        if (at >= 0 && isPlainData(value) && isPlainData(members.valueAt(at))) {
            // A counter kept in a class, say: no cached method, and no rule of access, depends on it.
            members.setValueAt(at, value);
            return true;
        }
        vm.ops.attributes.typeEpoch++;
        if (value == null) {
            return members.remove(vm, name) != null;
        }
        if (!specialAccessors && vm.ops.attributes.isSpecialAccessor(name, value)) {
            if (subclassed) {
                throw PyErrors.attributeError(vm, "can't add special method to already-subclassed class");
            }
            specialAccessors = true;
        }
        members.put(vm, name, value);
        return true;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(bases);
        marker.visit(members);
    }

    /** The shape of an instance without attributes. */
    Shape rootShape() {
        return rootShape;
    }

    /**
     * One more shape follows from the root. After too many the tree is let go, and new instances grow another: what is not
     * on the simulated heap must not grow without limit.
     */
    void shapeMade() {
        if (++shapes > MOST_SHAPES) {
            rootShape = new Shape(this);
            shapes = 0;
        }
    }
}
