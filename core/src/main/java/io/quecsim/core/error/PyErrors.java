package io.quecsim.core.error;

import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/**
 * The one factory of guest exceptions raised by Java code, worded as MicroPython 1.13 words them. Every method returns
 * the exception for the caller to throw.
 */
public final class PyErrors {
    private PyErrors() {}

    /** @param text null for an exception without arguments */
    public static PyException of(Vm vm, NativeType type, String text) {
        if (text == null) {
            return withArgs(vm, type);
        }
        // A string object whose text is in flash. Where there is no room for it, the exception has no arguments.
        PyStr str = new PyStr(text);
        boolean room =
                vm.heap.allocMaybe(str, PyStr.BYTES) || vm.heap.emergencyBytes >= PyExceptionObject.EMERGENCY_STR_BYTES;
        return room ? withArgs(vm, type, str) : withArgs(vm, type);
    }

    /** An exception with these arguments. */
    public static PyException withArgs(Vm vm, NativeType type, Object... args) {
        return new PyException(PyExceptionObject.of(vm, type, args));
    }

    /** Whether {@code raised} is an instance of {@code type}. */
    public static boolean is(PyException raised, PyType type) {
        return raised.value().type().isSubtypeOf(type);
    }

    /** The native part of an exception instance: itself, or what a guest class's instance holds inside; else null. */
    public static PyExceptionObject nativePart(Object value) {
        if (value instanceof PyInstance) {
            PyObject base = ((PyInstance) value).nativeBase;
            return base instanceof PyExceptionObject ? (PyExceptionObject) base : null;
        }
        return value instanceof PyExceptionObject ? (PyExceptionObject) value : null;
    }

    public static PyException typeError(Vm vm, String text) {
        return of(vm, Exceptions.TYPE_ERROR, text);
    }

    public static PyException valueError(Vm vm, String text) {
        return of(vm, Exceptions.VALUE_ERROR, text);
    }

    public static PyException indexError(Vm vm, String text) {
        return of(vm, Exceptions.INDEX_ERROR, text);
    }

    /** {@code KeyError(key)}. */
    public static PyException keyError(Vm vm, Object key) {
        return withArgs(vm, Exceptions.KEY_ERROR, key);
    }

    public static PyException attributeError(Vm vm, String text) {
        return of(vm, Exceptions.ATTRIBUTE_ERROR, text);
    }

    /** The same as {@link #noAttribute}. */
    public static PyException attributeError(Vm vm, Object object, PyStr name) {
        return noAttribute(vm, object, name);
    }

    public static PyException noAttribute(Vm vm, Object object, PyStr name) {
        if (object instanceof PyType) {
            return attributeError(
                    vm, "type object '" + ((PyType) object).name() + "' has no attribute '" + name.value + "'");
        }
        return attributeError(vm, "'" + typeName(vm, object) + "' object has no attribute '" + name.value + "'");
    }

    /** An attribute that cannot be set or deleted: here a type is named like any other object. */
    public static PyException cannotStore(Vm vm, Object object, PyStr name) {
        return attributeError(vm, "'" + typeName(vm, object) + "' object has no attribute '" + name.value + "'");
    }

    public static PyException nameError(Vm vm, String name) {
        return of(vm, Exceptions.NAME_ERROR, "name '" + name + "' isn't defined");
    }

    /** A local variable read before it was set. */
    public static PyException unboundLocal(Vm vm) {
        return of(vm, Exceptions.NAME_ERROR, "local variable referenced before assignment");
    }

    public static PyException zeroDivision(Vm vm) {
        return of(vm, Exceptions.ZERO_DIVISION_ERROR, "divide by zero");
    }

    public static PyException overflow(Vm vm, String text) {
        return of(vm, Exceptions.OVERFLOW_ERROR, text);
    }

    public static PyException runtimeError(Vm vm, String text) {
        return of(vm, Exceptions.RUNTIME_ERROR, text);
    }

    /** @param text null for none */
    public static PyException notImplemented(Vm vm, String text) {
        return of(vm, Exceptions.NOT_IMPLEMENTED_ERROR, text);
    }

    public static PyException recursionTooDeep(Vm vm) {
        return runtimeError(vm, "maximum recursion depth exceeded");
    }

    public static PyException importError(Vm vm, String text) {
        return of(vm, Exceptions.IMPORT_ERROR, text);
    }

    public static PyException syntaxError(Vm vm, String text) {
        return of(vm, Exceptions.SYNTAX_ERROR, text);
    }

    /** {@code OSError(errno)}. */
    public static PyException osError(Vm vm, int errno) {
        return withArgs(vm, Exceptions.OS_ERROR, errno);
    }

    /** @param value null or {@code None} for none */
    public static PyException stopIteration(Vm vm, Object value) {
        if (value == null || value == PyNone.NONE) {
            return of(vm, Exceptions.STOP_ITERATION, null);
        }
        // The frame that held it is gone by now.
        vm.heap.pin(value);
        return withArgs(vm, Exceptions.STOP_ITERATION, value);
    }

    /**
     * No run of blocks for {@code bytes} bytes. The exception object itself is never on the heap: there is no room
     * ({@code m_malloc_fail}).
     */
    public static PyException memoryError(int bytes) {
        String text = "memory allocation failed, allocating " + Integer.toUnsignedString(bytes) + " bytes";
        return new PyException(new PyExceptionObject(Exceptions.MEMORY_ERROR, new PyTuple(new PyStr(text))));
    }

    /** The same, for those who have the machine at hand. */
    public static PyException memoryError(Vm vm, int bytes) {
        return memoryError(bytes);
    }

    /** An allocation while {@code micropython.heap_lock()} holds. */
    public static PyException memoryErrorLocked() {
        return new PyException(new PyExceptionObject(
                Exceptions.MEMORY_ERROR, new PyTuple(new PyStr("memory allocation failed, heap is locked"))));
    }

    public static PyException notCallable(Vm vm, Object value) {
        return typeError(vm, "'" + typeName(vm, value) + "' object isn't callable");
    }

    public static PyException notIterable(Vm vm, Object value) {
        return typeError(vm, "'" + typeName(vm, value) + "' object isn't iterable");
    }

    public static PyException notIterator(Vm vm, Object value) {
        return typeError(vm, "'" + typeName(vm, value) + "' object isn't an iterator");
    }

    public static PyException notSubscriptable(Vm vm, Object value) {
        return typeError(vm, "'" + typeName(vm, value) + "' object isn't subscriptable");
    }

    public static PyException noItemAssignment(Vm vm, Object value) {
        return typeError(vm, "'" + typeName(vm, value) + "' object doesn't support item assignment");
    }

    public static PyException noItemDeletion(Vm vm, Object value) {
        return typeError(vm, "'" + typeName(vm, value) + "' object doesn't support item deletion");
    }

    public static PyException unhashable(Vm vm, Object value) {
        return typeError(vm, "unsupported type for __hash__: '" + typeName(vm, value) + "'");
    }

    /** {@code can't convert 'x' object to str implicitly}. */
    public static PyException cantConvert(Vm vm, Object value, String to) {
        return typeError(vm, "can't convert '" + typeName(vm, value) + "' object to " + to + " implicitly");
    }

    /** {@code can't convert x to int}. */
    public static PyException cantConvertNumber(Vm vm, Object value, String to) {
        return typeError(vm, "can't convert " + typeName(vm, value) + " to " + to);
    }

    /** A method taken from its type and called on something else. */
    public static PyException wrongSelf(Vm vm, PyType wanted, Object given) {
        return typeError(vm, "argument should be a '" + wanted.name() + "' not a '" + typeName(vm, given) + "'");
    }

    /** A wrong number of positional arguments ({@code mp_arg_check_num}). */
    public static PyException argumentCount(Vm vm, int given, int least, int most) {
        if (least == most) {
            return typeError(vm, "function takes " + least + " positional arguments but " + given + " were given");
        }
        if (given < least) {
            return typeError(vm, "function missing " + (least - given) + " required positional arguments");
        }
        return typeError(vm, "function expected at most " + most + " arguments, got " + given);
    }

    private static String typeName(Vm vm, Object value) {
        return vm.ops.typeOf(value).name();
    }
}
