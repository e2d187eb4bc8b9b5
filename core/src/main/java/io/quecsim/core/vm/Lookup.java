package io.quecsim.core.vm;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Attributes;
import io.quecsim.core.object.NativeAttribute;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyClosure;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PySuper;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Shape;
import io.quecsim.core.object.Types;
import io.quecsim.core.register.InlineCache;

/** Finds names and attributes the whole way, and leaves in the instruction's cache what lets the next time be short. */
final class Lookup {
    private final Vm vm;
    private final Attributes attributes;

    Lookup(Vm vm) {
        this.vm = vm;
        this.attributes = vm.ops.attributes;
    }

    Object loadName(CodeFrame frame, InlineCache cache) {
        if (frame.locals != null && frame.locals != frame.globals) {
            Object value = frame.locals.get(cache.name);
            if (value != null) {
                return value;
            }
        }
        return loadGlobal(frame.globals, cache);
    }

    Object loadGlobal(PyDict globals, InlineCache cache) {
        int at = globals.find(cache.name);
        Object value = at >= 0 ? globals.valueAt(at) : vm.builtins.globals.get(cache.name);
        if (value == null) {
            throw PyErrors.nameError(vm, cache.name.value);
        }
        cache.dict = at < 0 && vm.isBuiltinsChanged() ? null : globals;
        cache.layout = globals.layout;
        cache.index = at;
        cache.value = at >= 0 ? null : value;
        return value;
    }

    void storeName(CodeFrame frame, InlineCache cache, Object value) {
        if (frame.locals == null || frame.locals == frame.globals) {
            store(frame.globals, cache, value);
        } else {
            frame.locals.put(vm, cache.name, value);
        }
    }

    void store(PyDict globals, InlineCache cache, Object value) {
        int at = globals.slotFor(vm, cache.name);
        globals.setValueAt(at, value);
        cache.dict = globals;
        cache.layout = globals.layout;
        cache.index = at;
        cache.value = null;
    }

    void delete(PyDict names, InlineCache cache) {
        if (names.remove(vm, cache.name) == null) {
            throw PyErrors.keyError(vm, cache.name);
        }
    }

    Object loadAttr(Object object, InlineCache cache) {
        if (cache.index <= InlineCache.IN_CLASS
                && cache.layout == cache.dict.layout
                && cache.epoch == attributes.typeEpoch
                && (object instanceof PyInstance
                        ? ((PyInstance) object).shape == cache.shape
                        : object != null && object == cache.value)) {
            return cache.dict.valueAt(InlineCache.IN_CLASS - cache.index);
        }
        if (object instanceof PyInstance) {
            PyInstance instance = (PyInstance) object;
            int slot = instance.shape.find(cache.name);
            if (slot >= 0) {
                cache.shape = instance.shape;
                cache.dict = null;
                cache.index = slot;
                return instance.slots[slot];
            }
            if (!instance.cls.hasSpecialAccessors()) {
                rememberClassAttribute(instance.cls, instance.shape, null, cache);
            }
        } else if (object instanceof PyClass) {
            rememberClassAttribute((PyClass) object, null, object, cache);
        } else if (object instanceof PyModule) {
            PyDict globals = ((PyModule) object).globals;
            int at = globals.find(cache.name);
            if (at >= 0) {
                cache.dict = globals;
                cache.shape = null;
                cache.layout = globals.layout;
                cache.index = at;
                return globals.valueAt(at);
            }
        }
        return attributes.load(object, cache.name);
    }

    /** Only of plain data, which is what it is however it is reached, and whose change is no change of the class. */
    private void rememberClassAttribute(PyClass cls, Shape shape, Object itself, InlineCache cache) {
        if (vm.names.isOfTypes(cache.name)) {
            return;
        }
        for (PyType type : cls.order()) {
            if (!(type instanceof PyClass)) {
                return;
            }
            PyDict members = ((PyClass) type).members;
            int at = members.find(cache.name);
            if (at >= 0) {
                if (PyClass.isPlainData(members.valueAt(at))) {
                    cache.dict = members;
                    cache.layout = members.layout;
                    cache.index = InlineCache.IN_CLASS - at;
                    cache.epoch = attributes.typeEpoch;
                    cache.shape = shape;
                    cache.value = itself;
                }
                return;
            }
        }
    }

    void storeAttr(Object object, InlineCache cache, Object value) {
        if (object instanceof PyInstance) {
            PyInstance instance = (PyInstance) object;
            if (!instance.cls.hasSpecialAccessors()) {
                int slot = instance.shape.find(cache.name);
                if (slot >= 0) {
                    cache.shape = instance.shape;
                    cache.index = slot;
                    cache.epoch = attributes.typeEpoch;
                    instance.slots[slot] = value;
                    return;
                }
                if (cache.adds != instance.shape) {
                    cache.adds = instance.shape;
                    cache.next = instance.shape.with(cache.name);
                }
                Shape next = cache.next;
                instance.add(vm, next, value);
                return;
            }
        }
        attributes.store(object, cache.name, value);
    }

    /** The function to call; {@code attributes.self} is what goes before the arguments, or null. */
    Object loadMethod(Object object, InlineCache cache) {
        if (object instanceof PyModule) {
            PyDict globals = ((PyModule) object).globals;
            int at = globals.find(cache.name);
            if (at >= 0) {
                cache.dict = globals;
                cache.layout = globals.layout;
                cache.index = at;
                attributes.self = null;
                return globals.valueAt(at);
            }
        }
        Object found = attributes.loadMethod(object, cache.name);
        Object self = attributes.self;
        if (object instanceof PyInstance) {
            rememberMethod((PyInstance) object, cache, found, self);
        } else if (object instanceof PyObject
                && !(object instanceof PyType)
                && !(object instanceof PySuper)
                && !(object instanceof PyModule)
                && self == object
                && ((PyObject) object).type() instanceof NativeType
                && ((PyObject) object).type().lookup(cache.name) == found) {
            cache.type = ((PyObject) object).type();
            cache.shape = null;
            cache.value = found;
        }
        attributes.self = self;
        return found;
    }

    private void rememberMethod(PyInstance instance, InlineCache cache, Object found, Object self) {
        boolean function = found instanceof PyFunction || found instanceof PyClosure;
        if (!function || instance.shape.find(cache.name) >= 0 || (self != null && self != instance)) {
            return;
        }
        // Only what stands in the class itself: not what __getattr__ or a descriptor gave.
        Object again = attributes.findInClass(instance, cache.name);
        if (again == found && attributes.self == self) {
            cache.shape = instance.shape;
            cache.type = null;
            cache.epoch = attributes.typeEpoch;
            cache.value = found;
            cache.binds = self != null;
        }
    }

    /** {@code super().name} without making the super object where {@code super} is the built-in one. */
    Object loadSuper(Object maker, Object cls, Object self, PyStr name) {
        if (maker == Types.SUPER && cls instanceof PyType) {
            return attributes.loadMethod(PySuper.transientOf((PyType) cls, self), name);
        }
        return attributes.loadMethod(vm.call(maker, cls, self), name);
    }

    /** The guest's own {@code __iter__} as a function; null for what is iterated natively. Sets {@code attributes.self}. */
    Object guestIter(Object iterable) {
        return guestMethod(iterable, vm.names.iter);
    }

    /** The guest's own {@code __next__} as a function; null for native iterators. Sets {@code attributes.self}. */
    Object guestNext(Object iterator) {
        return guestMethod(iterator, vm.names.next);
    }

    private Object guestMethod(Object object, PyStr name) {
        if (!(object instanceof PyInstance)) {
            return null;
        }
        Object member = ((PyInstance) object).cls.special(name);
        if (member == null || member == PyClass.NATIVE) {
            return null;
        }
        Object found = attributes.findInClass((PyInstance) object, name);
        return found instanceof NativeAttribute || found instanceof PyCallable ? null : found;
    }
}
