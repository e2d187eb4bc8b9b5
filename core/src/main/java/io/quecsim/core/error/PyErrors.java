package io.quecsim.core.error;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
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

    /**
     * An exception whose text is put together on the heap.
     *
     * @param format {@code %s} stands for the next of {@code args}, wherever MicroPython's own format has one of its kinds
     */
    public static PyException formatted(Vm vm, NativeType type, String format, Object... args) {
        PyStr text = MessageText.of(vm.heap, format, args);
        return text == null ? withArgs(vm, type) : withArgs(vm, type, text);
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

    /** As {@link #formatted}. */
    public static PyException typeError(Vm vm, String format, Object... args) {
        return formatted(vm, Exceptions.TYPE_ERROR, format, args);
    }

    public static PyException valueError(Vm vm, String text) {
        return of(vm, Exceptions.VALUE_ERROR, text);
    }

    /** As {@link #formatted}. */
    public static PyException valueError(Vm vm, String format, Object... args) {
        return formatted(vm, Exceptions.VALUE_ERROR, format, args);
    }

    public static PyException indexError(Vm vm, String text) {
        return of(vm, Exceptions.INDEX_ERROR, text);
    }

    /** As {@link #formatted}. */
    public static PyException indexError(Vm vm, String format, Object... args) {
        return formatted(vm, Exceptions.INDEX_ERROR, format, args);
    }

    /** {@code KeyError(key)}. */
    public static PyException keyError(Vm vm, Object key) {
        return withArgs(vm, Exceptions.KEY_ERROR, key);
    }

    public static PyException attributeError(Vm vm, String text) {
        return of(vm, Exceptions.ATTRIBUTE_ERROR, text);
    }

    /** As {@link #formatted}. */
    public static PyException attributeError(Vm vm, String format, Object... args) {
        return formatted(vm, Exceptions.ATTRIBUTE_ERROR, format, args);
    }

    /** The same as {@link #noAttribute}. */
    public static PyException attributeError(Vm vm, Object object, PyStr name) {
        return noAttribute(vm, object, name);
    }

    public static PyException noAttribute(Vm vm, Object object, PyStr name) {
        boolean isType = object instanceof PyType;
        String owner = isType ? ((PyType) object).name() : typeName(vm, object);
        String format = isType ? "type object '%s' has no attribute '%s'" : "'%s' object has no attribute '%s'";
        PyType type = isType ? (PyType) object : vm.ops.typeOf(object);
        Missing missing = type instanceof NativeType && type.lookup(name) != null
                ? new Missing.Part(owner + "." + name.value) // It is there, and left out.
                : new Missing.Member(object instanceof PyModule ? ((PyModule) object).name(vm) : owner, name.value);
        return lacking(attributeError(vm, format, owner, name.value), missing);
    }

    /** {@code raised}, which says that something is not there. */
    public static PyException lacking(PyException raised, Missing what) {
        nativePart(raised.value()).missing = what;
        return raised;
    }

    /** An attribute that cannot be set or deleted: here a type is named like any other object. */
    public static PyException cannotStore(Vm vm, Object object, PyStr name) {
        return attributeError(vm, "'%s' object has no attribute '%s'", typeName(vm, object), name.value);
    }

    public static PyException nameError(Vm vm, String name) {
        PyException raised = formatted(vm, Exceptions.NAME_ERROR, "name '%s' isn't defined", name);
        return lacking(raised, new Missing.Member("builtins", name));
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

    /** As {@link #formatted}. */
    public static PyException overflow(Vm vm, String format, Object... args) {
        return formatted(vm, Exceptions.OVERFLOW_ERROR, format, args);
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

    /** {@code import name} found nothing. */
    public static PyException noModule(Vm vm, String name) {
        PyException raised = formatted(vm, Exceptions.IMPORT_ERROR, "no module named '%s'", name);
        return lacking(raised, new Missing.Module(name));
    }

    /** {@code from module import name} found nothing. */
    public static PyException cannotImport(Vm vm, Object module, PyStr name) {
        PyException raised = formatted(vm, Exceptions.IMPORT_ERROR, "can't import name %s", name.value);
        String owner = module instanceof PyModule ? ((PyModule) module).name(vm) : "";
        return lacking(raised, new Missing.Member(owner, name.value));
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
     * No run of blocks for {@code bytes} bytes ({@code m_malloc_fail}). The exception itself is made on the heap as far as
     * that still has room for so little.
     */
    public static PyException memoryError(Heap heap, int bytes) {
        PyStr text =
                MessageText.of(heap, "memory allocation failed, allocating %u bytes", Integer.toUnsignedString(bytes));
        return memoryError(heap, text);
    }

    /** The same, for those who have the machine at hand. */
    public static PyException memoryError(Vm vm, int bytes) {
        return memoryError(vm.heap, bytes);
    }

    private static PyException memoryError(Heap heap, PyStr text) {
        Object[] args = text == null ? new Object[0] : new Object[] {text};
        return new PyException(PyExceptionObject.of(heap, Exceptions.MEMORY_ERROR, args));
    }

    /** An allocation while {@code micropython.heap_lock()} holds. */
    public static PyException memoryErrorLocked(Heap heap) {
        return memoryError(heap, new PyStr("memory allocation failed, heap is locked"));
    }

    public static PyException notCallable(Vm vm, Object value) {
        return typeError(vm, "'%s' object isn't callable", typeName(vm, value));
    }

    public static PyException notIterable(Vm vm, Object value) {
        return typeError(vm, "'%s' object isn't iterable", typeName(vm, value));
    }

    public static PyException notIterator(Vm vm, Object value) {
        return typeError(vm, "'%s' object isn't an iterator", typeName(vm, value));
    }

    public static PyException notSubscriptable(Vm vm, Object value) {
        return typeError(vm, "'%s' object isn't subscriptable", typeName(vm, value));
    }

    public static PyException noItemAssignment(Vm vm, Object value) {
        return typeError(vm, "'%s' object doesn't support item assignment", typeName(vm, value));
    }

    public static PyException noItemDeletion(Vm vm, Object value) {
        return typeError(vm, "'%s' object doesn't support item deletion", typeName(vm, value));
    }

    public static PyException unhashable(Vm vm, Object value) {
        return typeError(vm, "unsupported type for %s: '%s'", "__hash__", typeName(vm, value));
    }

    /** {@code can't convert 'x' object to str implicitly}. */
    public static PyException cantConvert(Vm vm, Object value, String to) {
        return typeError(vm, "can't convert '%s' object to %s implicitly", typeName(vm, value), to);
    }

    /** {@code can't convert x to int}. */
    public static PyException cantConvertNumber(Vm vm, Object value, String to) {
        return typeError(vm, "can't convert %s to " + to, typeName(vm, value));
    }

    /** A method taken from its type and called on something else. */
    public static PyException wrongSelf(Vm vm, PyType wanted, Object given) {
        return typeError(vm, "argument should be a '%s' not a '%s'", wanted.name(), typeName(vm, given));
    }

    /** A wrong number of positional arguments ({@code mp_arg_check_num}). */
    public static PyException argumentCount(Vm vm, int given, int least, int most) {
        if (least == most) {
            return typeError(vm, "function takes %s positional arguments but %s were given", least, given);
        }
        if (given < least) {
            return typeError(vm, "function missing %s required positional arguments", least - given);
        }
        return typeError(vm, "function expected at most %s arguments, got %s", most, given);
    }

    private static String typeName(Vm vm, Object value) {
        return vm.ops.typeOf(value).name();
    }
}
