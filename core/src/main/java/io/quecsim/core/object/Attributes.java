package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;
import java.util.Set;

/**
 * The attribute protocol of one machine ({@code mp_load_method_maybe} and its kin, {@code py/runtime.c} and
 * {@code py/objtype.c}). A find answers like MicroPython's {@code dest[2]}: the result is the attribute, and
 * {@link #self}, when not null, the object a method was found through. A bound method is only made by {@link #load}.
 */
public final class Attributes {
    private final Vm vm;

    /** After a find: what becomes the first argument of the method returned, or null if it is a plain value. */
    public Object self;

    /** Counts changes of class attributes after the class was made; inline caches of methods hold on to it. */
    public int typeEpoch;

    private final boolean descriptors;
    private final boolean hooks;
    private final boolean fromKeys;
    /** By type and name, as a profile lists them. */
    private final Set<String> absentMethods;

    public Attributes(Vm vm) {
        this.vm = vm;
        this.descriptors = vm.config.has(Feature.DESCRIPTORS);
        this.hooks = vm.config.has(Feature.ATTRIBUTE_HOOKS);
        this.absentMethods = vm.config.absentMethods();
        this.fromKeys = vm.config.has(Feature.DICT_FROMKEYS);
    }

    /** Whether an attribute of a class makes access to its instances' attributes slower: property, descriptor, hook. */
    boolean isSpecialAccessor(Object name, Object value) {
        if (value instanceof PyProperty) {
            return true;
        }
        if (hooks && (name == vm.names.setattr || name == vm.names.delattr)) {
            return true;
        }
        if (descriptors && value instanceof PyInstance) {
            PyClass cls = ((PyInstance) value).cls;
            return cls.lookup(vm.names.get) != null
                    || cls.lookup(vm.names.set) != null
                    || cls.lookup(vm.names.delete) != null;
        }
        return false;
    }

    /** {@code object.name}; raises AttributeError. */
    public Object load(Object object, PyStr name) {
        Object found = loadOrNull(object, name);
        if (found == null) {
            throw PyErrors.noAttribute(vm, object, name);
        }
        return found;
    }

    /** {@code object.name}, or null when there is none. */
    public Object loadOrNull(Object object, PyStr name) {
        Object found = find(object, name);
        return found == null || self == null ? found : PyBoundMethod.of(vm, self, found);
    }

    /** As {@link #loadOrNull}, an AttributeError raised on the way (by {@code __getattr__}, a property) counting as none. */
    public Object loadProtected(Object object, PyStr name) {
        try {
            return loadOrNull(object, name);
        } catch (PyException raised) {
            if (PyErrors.is(raised, Exceptions.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw raised;
        }
    }

    /** {@code object.name} to be called at once: {@link #self} goes before the arguments unless it is null. */
    public Object loadMethod(Object object, PyStr name) {
        Object found = find(object, name);
        if (found == null) {
            throw PyErrors.noAttribute(vm, object, name);
        }
        return found;
    }

    /** @param value null to delete */
    public void store(Object object, PyStr name, Object value) {
        if (!(object instanceof PyObject) || !storeOrFail((PyObject) object, name, value)) {
            throw PyErrors.cannotStore(vm, object, name);
        }
    }

    public void delete(Object object, PyStr name) {
        store(object, name, null);
    }

    private boolean storeOrFail(PyObject object, PyStr name, Object value) {
        if (object instanceof PyInstance) {
            return storeInstance((PyInstance) object, name, value);
        }
        if (!(object instanceof PyType)) {
            Object member = object.type().lookup(name);
            if (member instanceof NativeAttribute) {
                return ((NativeAttribute) member).set(vm, object, value);
            }
        }
        return object.setAttr(vm, name, value);
    }

    /** Finds without raising; null when there is none. */
    public Object find(Object object, PyStr name) {
        self = null;
        if (name == vm.names.clazz) {
            return vm.ops.typeOf(object);
        }
        if (object instanceof PyInstance) {
            return findInInstance((PyInstance) object, name);
        }
        if (object instanceof PyType) {
            return findInType((PyType) object, name);
        }
        if (object instanceof PySuper) {
            return findInSuper((PySuper) object, name);
        }
        return findInNative(object, name);
    }

    private Object findInNative(Object object, PyStr name) {
        if (object instanceof PyTuple tuple && tuple.hasNamedPlaces()) {
            return tuple.getAttr(vm, name);
        }
        PyType type = vm.ops.typeOf(object);
        Object member = type.lookup(name);
        if (member instanceof NativeAttribute) {
            return isLeftOut(type, name) ? null : ((NativeAttribute) member).get(vm, object);
        }
        if (member != null) {
            return isLeftOut(type, name) ? null : convert(member, object, type);
        }
        if (!(object instanceof PyObject)) {
            return null;
        }
        PyObject value = (PyObject) object;
        if (name == vm.names.next && value.isIterator()) {
            self = object;
            return IteratorMethods.NEXT;
        }
        return value.getAttr(vm, name);
    }

    private Object findInInstance(PyInstance object, PyStr name) {
        Object own = object.getOwn(name);
        if (own != null) {
            return own;
        }
        if (name == vm.names.dict) {
            return object.dict(vm);
        }
        Object found = findInClass(object, name);
        if (found != null) {
            return object.cls.hasSpecialAccessors() ? access(object, found) : found;
        }
        if (name == vm.names.getattr || (hooks && (name == vm.names.setattr || name == vm.names.delattr))) {
            return null;
        }
        Object hook = findInClass(object, vm.names.getattr);
        if (hook == null) {
            return null;
        }
        Object result = self == null ? vm.call(hook, name) : vm.call(hook, self, name);
        self = null;
        return result;
    }

    /** What stands in the class of {@code object} or its bases, converted but no property called; null if nothing. */
    public Object findInClass(PyInstance object, PyStr name) {
        self = null;
        return findAlong(object.cls.order(), 0, object, name);
    }

    private Object findAlong(PyType[] order, int from, PyInstance object, PyStr name) {
        for (int i = from; i < order.length; i++) {
            PyType type = order[i];
            if (type instanceof PyClass) {
                Object member = ((PyClass) type).members.get(name);
                if (member != null) {
                    return convert(member, object, type);
                }
            } else if (object.nativeBase != null) {
                Object found = find(object.nativeBase, name);
                if (found != null) {
                    return found;
                }
            } else {
                Object member = type.lookup(name);
                if (member != null && !(member instanceof NativeAttribute)) {
                    return convert(member, object, type);
                }
            }
        }
        return null;
    }

    /** Calls what stands behind a class attribute: a property's getter, a descriptor's {@code __get__}. */
    private Object access(PyInstance object, Object member) {
        Object memberSelf = self;
        if (member instanceof PyProperty) {
            Object getter = ((PyProperty) member).getter;
            if (getter == PyNone.NONE) {
                throw PyErrors.attributeError(vm, "unreadable attribute");
            }
            Object value = vm.call(getter, object);
            self = null;
            return value;
        }
        if (descriptors && member instanceof PyInstance) {
            Object get = findAccessor((PyInstance) member, vm.names.get);
            if (get != null) {
                Object getSelf = self;
                Object value =
                        getSelf == null ? vm.call(get, object, object.cls) : vm.call(get, getSelf, object, object.cls);
                self = null;
                return value;
            }
        }
        self = memberSelf;
        return member;
    }

    /** A descriptor's verb: upstream of its class only; in 1.13 {@code __getattr__} is asked too. */
    private Object findAccessor(PyInstance descriptor, PyStr verb) {
        return vm.current ? findInClass(descriptor, verb) : find(descriptor, verb);
    }

    private Object findInType(PyType type, PyStr name) {
        if (name == vm.names.name) {
            return vm.name(type.name());
        }
        if (name == vm.names.dict) {
            return TypeDict.of(vm, type);
        }
        if (name == vm.names.bases) {
            if (type == Types.OBJECT) {
                return PyTuple.EMPTY;
            }
            if (type instanceof PyClass && ((PyClass) type).bases.items.length > 0) {
                return ((PyClass) type).bases;
            }
            NativeType base = type instanceof NativeType ? ((NativeType) type).base() : null;
            return PyTuple.of(vm, base == null ? Types.OBJECT : base);
        }
        Object member = type.lookup(name);
        if (member == null || isLeftOut(type, name)) {
            return null;
        }
        return convert(member, null, type);
    }

    /** Whether this firmware was built without the member. */
    private boolean isLeftOut(PyType type, PyStr name) {
        if (type == Types.OBJECT) {
            return !hooks && (name == vm.names.setattr || name == vm.names.delattr);
        }
        if (isAbsent(type, name.value)) {
            return true;
        }
        if (!vm.current && Additions.has(type, name.value)) {
            return true;
        }
        if (type == Types.STR || type == Types.BYTES || type == Types.BYTEARRAY) {
            return TextFeatures.lacks(vm.config, type, name.value);
        }
        return !fromKeys && name.value.equals("fromkeys") && type.isSubtypeOf(Types.DICT);
    }

    private boolean isAbsent(PyType type, String name) {
        if (absentMethods.isEmpty()) {
            return false;
        }
        for (PyType each = type; each instanceof NativeType; each = ((NativeType) each).base()) {
            if (absentMethods.contains(each.name() + "." + name)) {
                return true;
            }
        }
        return false;
    }

    private Object findInSuper(PySuper object, PyStr name) {
        PyInstance receiver = object.self instanceof PyInstance ? (PyInstance) object.self : null;
        if (object.from instanceof PyClass) {
            PyType[] order = ((PyClass) object.from).order();
            for (int i = 1; i < order.length; i++) {
                PyType type = order[i];
                if (!(type instanceof PyClass) && name == vm.names.init) {
                    self = object.self;
                    return Instantiation.NATIVE_INIT;
                }
                Object found = receiver == null
                        ? inSuperOfClass(object.self, type, name)
                        : findAlong(new PyType[] {type}, 0, receiver, name);
                if (found != null) {
                    return found;
                }
            }
        }
        Object member = Types.OBJECT.lookup(name);
        return convertOrNull(member, object.self, Types.OBJECT);
    }

    /** Upstream, a class method found through {@code super} in a class method gets the class that one was called on. */
    private Object inSuperOfClass(Object receiver, PyType type, PyStr name) {
        Object member = lookupOne(type, name);
        if (vm.current && member instanceof PyClassMethod method && receiver instanceof PyType) {
            self = receiver;
            return method.function;
        }
        return convertOrNull(member, receiver, type);
    }

    private static Object lookupOne(PyType type, PyStr name) {
        return type instanceof PyClass ? ((PyClass) type).members.get(name) : type.lookup(name);
    }

    private Object convertOrNull(Object member, Object object, PyType type) {
        return member == null ? null : convert(member, object, type);
    }

    /**
     * What a member found in {@code type} is when reached through {@code object} (null: through the type itself). Sets
     * {@link #self}.
     */
    Object convert(Object member, Object object, PyType type) {
        self = null;
        if (member instanceof PyFunction || member instanceof PyClosure) {
            self = object;
            return member;
        }
        if (member instanceof PyCallable) {
            // A built-in function put into a guest class behaves like a static method.
            boolean binds = ((PyCallable) member).type() == Types.FUNCTION && !(type instanceof PyClass);
            self = binds ? object : null;
            return member;
        }
        if (member instanceof PyStaticMethod) {
            return ((PyStaticMethod) member).function;
        }
        if (member instanceof PyClassMethod) {
            self = object == null ? type : vm.ops.typeOf(object);
            return ((PyClassMethod) member).function;
        }
        return member;
    }

    /** {@code convert} with a bound method made where one is due. */
    public Object bind(Object member, Object object, PyType type) {
        Object found = convert(member, object, type);
        return self == null ? found : PyBoundMethod.of(vm, self, found);
    }

    /** {@code object.name = value} for an instance, or deletion with null; false when it cannot be. */
    public boolean storeInstance(PyInstance object, PyStr name, Object value) {
        if (object.cls.hasSpecialAccessors()) {
            Object member = findInClass(object, name);
            if (member instanceof PyProperty) {
                PyProperty property = (PyProperty) member;
                Object accessor = value == null ? property.deleter : property.setter;
                if (accessor == PyNone.NONE) {
                    return false;
                }
                call(accessor, null, object, value);
                return true;
            }
            if (descriptors && member instanceof PyInstance) {
                Object set = findAccessor((PyInstance) member, value == null ? vm.names.delete : vm.names.set);
                if (set != null) {
                    call(set, self, object, value);
                    return true;
                }
            }
            Object hook = hooks ? find(object, value == null ? vm.names.delattr : vm.names.setattr) : null;
            if (hook != null) {
                call(hook, self, name, value);
                return true;
            }
        }
        if (value == null) {
            return object.deleteOwn(name);
        }
        object.setOwn(vm, name, value);
        return true;
    }

    private void call(Object callable, Object receiver, Object first, Object valueOrNull) {
        if (receiver == null) {
            if (valueOrNull == null) {
                vm.call(callable, first);
            } else {
                vm.call(callable, first, valueOrNull);
            }
        } else if (valueOrNull == null) {
            vm.call(callable, receiver, first);
        } else {
            vm.call(callable, receiver, first, valueOrNull);
        }
    }
}
