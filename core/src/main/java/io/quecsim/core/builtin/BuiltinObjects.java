package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyBoundMethod;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyClosure;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** Built-in functions that ask or change any object. */
@PyModule(value = "builtins", part = "objects")
final class BuiltinObjects {

    /** {@code isinstance(object, classes)}. Source: py/objtype.c. */
    @PyFunction
    static boolean isinstance(Vm vm, Object object, Object classes) {
        return vm.ops.isInstance(object, classes);
    }

    /** {@code issubclass(cls, classes)}. Source: py/objtype.c. */
    @PyFunction
    static boolean issubclass(Vm vm, Object cls, Object classes) {
        if (!(cls instanceof PyType type)) {
            throw PyErrors.typeError(vm, "issubclass() arg 1 must be a class");
        }
        return vm.ops.isSubclass(type, classes);
    }

    /** {@code getattr(object, name[, default])}. Source: py/modbuiltins.c. */
    @PyFunction
    static Object getattr(Vm vm, Object object, PyStr name, @Default("null") Object otherwise) {
        PyStr known = vm.names.add(vm, name);
        if (otherwise == null) {
            return vm.getAttr(object, known);
        }
        Object value = vm.ops.attributes.loadProtected(object, known);
        return value == null ? otherwise : value;
    }

    /** {@code setattr(object, name, value)}. Source: py/modbuiltins.c. */
    @PyFunction
    static void setattr(Vm vm, Object object, PyStr name, Object value) {
        vm.setAttr(object, vm.names.add(vm, name), value);
    }

    /** {@code hasattr(object, name)}. Source: py/modbuiltins.c. */
    @PyFunction
    static boolean hasattr(Vm vm, Object object, PyStr name) {
        return vm.ops.attributes.loadProtected(object, vm.names.add(vm, name)) != null;
    }

    /** {@code delattr(object, name)}. Source: py/modbuiltins.c. */
    @PyFunction
    static void delattr(Vm vm, Object object, PyStr name) {
        vm.setAttr(object, vm.names.add(vm, name), null);
    }

    /** {@code callable(object)}. Source: mp_obj_is_callable in py/obj.c. */
    @PyFunction
    static boolean callable(Vm vm, Object object) {
        return object instanceof PyObject value && isCallable(vm, value);
    }

    private static boolean isCallable(Vm vm, PyObject value) {
        if (value instanceof PyInstance instance) {
            Object member = vm.ops.attributes.findInClass(instance, vm.names.call);
            return member != null || instance.nativeBase != null && isCallable(vm, instance.nativeBase);
        }
        return value instanceof PyCallable
                || value instanceof io.quecsim.core.object.PyFunction
                || value instanceof PyClosure
                || value instanceof PyBoundMethod
                || value instanceof PyType;
    }

    /** {@code id(object)}: where it lies in the heap. Source: mp_obj_id in py/obj.c. */
    @PyFunction
    static Object id(Vm vm, Object object) {
        return object instanceof PyObject there ? (Object) vm.idOf(there) : object;
    }

    /** {@code hash(object)}. Source: py/modbuiltins.c. */
    @PyFunction
    static int hash(Vm vm, Object object) {
        return vm.ops.hash(object);
    }

    /** {@code repr(object)}. Source: py/modbuiltins.c. */
    @PyFunction
    static Object repr(Vm vm, Object object) {
        return PyStr.printed(vm, vm.ops.repr(object));
    }

    /** {@code len(object)}. Source: mp_obj_len in py/obj.c. */
    @PyFunction
    static Object len(Vm vm, Object object) {
        Object guests = object instanceof PyInstance ? vm.ops.instances.lengthOrNull((PyInstance) object) : null;
        return guests == null ? (Object) vm.ops.length(object) : guests;
    }
}
