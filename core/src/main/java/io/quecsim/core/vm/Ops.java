package io.quecsim.core.vm;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.number.Arithmetic;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.object.Attributes;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.Instances;
import io.quecsim.core.object.Iterators;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyComplex;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.object.PyIterator;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import java.math.BigInteger;

/**
 * Operations on any two guest values: the slow, complete form of what the interpreter does inline for small ints. Tries
 * the left slot, the right one reflected, the guest's special methods, and words the TypeError as MicroPython does
 * ({@code py/runtime.c}, {@code py/obj.c}).
 */
public final class Ops {
    /** Attribute access. */
    public final Attributes attributes;

    /** Operators of guest instances. */
    public final Instances instances;

    /** Bytes of C stack that one level of a nested print or comparison takes: two or three frames; assumed. */
    private static final int NESTING_BYTES = 128;

    /** What Java's own stack is good for, whatever the profile says. */
    private static final int MOST_NESTING = 500;

    private final Vm vm;
    private final boolean reversed;
    private final int nestingLimit;
    private int nesting;
    private Object stopValue;

    Ops(Vm vm) {
        this.vm = vm;
        this.reversed = vm.config.has(Feature.REVERSED_OPERATORS);
        this.nestingLimit = Math.min(vm.config.stackBytes() / NESTING_BYTES, MOST_NESTING);
        this.attributes = new Attributes(vm);
        this.instances = new Instances(vm);
    }

    public PyType typeOf(Object value) {
        return value instanceof Integer ? Types.INT : ((PyObject) value).type();
    }

    /** Whether it is an int of any size or a bool: what {@link #toLong} takes without asking {@code __int__}. */
    public boolean isInteger(Object value) {
        return value instanceof Integer || value instanceof PyInt || value instanceof PyBool;
    }

    /** @param op one of {@code bytecode.BinaryOp} */
    public Object binary(int op, Object left, Object right) {
        switch (op) {
            case BinaryOp.IS:
                return PyBool.of(same(left, right));
            case BinaryOp.IS_NOT:
                return PyBool.of(!same(left, right));
            case BinaryOp.EQUAL:
            case BinaryOp.NOT_EQUAL:
                return equality(op, left, right);
            case BinaryOp.IN:
                return isIn(left, right);
            case BinaryOp.NOT_IN:
                return PyBool.of(!contains(right, left));
            case BinaryOp.CONTAINS:
                return PyBool.of(contains(left, right));
            case BinaryOp.EXCEPTION_MATCH:
                return PyBool.of(exceptionMatches(left, right));
            default:
        }
        Object result = binaryOrNull(op, left, right);
        if (result == null && vm.current && BinaryOp.isInplace(op)) {
            // Then it falls back to the plain operator, and the message names that one.
            return binary(op + BinaryOp.INPLACE_TO_PLAIN, left, right);
        }
        // Of the built-in types only a string has an answer to a reversed operator: that it takes nothing but strings.
        // A bool has the answer of an int: that it takes nothing either.
        boolean answers = right instanceof PyInstance || right instanceof PyStr || right instanceof PyBool;
        if (result == null && reversed && answers && BinaryOp.isPlain(op)) {
            result = ((PyObject) right).binary(vm, op + BinaryOp.PLAIN_TO_REVERSE, left);
        }
        if (result == null) {
            throw unsupported(op, left, right);
        }
        return result;
    }

    private PyException unsupported(int op, Object left, Object right) {
        if (op >= BinaryOp.REVERSE_OR && op <= BinaryOp.REVERSE_POWER && !(left instanceof PyInt && isInteger(right))) {
            // Asked of the native part of the right operand; the text names it as it was written.
            return unsupported(op - BinaryOp.PLAIN_TO_REVERSE, right, left);
        }
        PyStr method = vm.names.binary(op);
        return PyErrors.typeError(
                vm,
                "unsupported types for %s: '%s', '%s'",
                method == null ? "" : method.value,
                typeOf(left).name(),
                typeOf(right).name());
    }

    /** The left operand's own answer; null when it has none. */
    public Object binaryOrNull(int op, Object left, Object right) {
        if (left instanceof Integer) {
            return integerLeft(op, (Integer) left, right);
        }
        return ((PyObject) left).binary(vm, op, right);
    }

    private Object integerLeft(int op, int left, Object right) {
        Object result = Arithmetic.binary(vm, op, left, right);
        return result == null ? Arithmetic.repetition(vm, op, left, right) : result;
    }

    /** Whether they are one object; equal small ints are. */
    public static boolean same(Object left, Object right) {
        return left == right || (left instanceof Integer && left.equals(right));
    }

    private boolean exceptionMatches(Object raised, Object wanted) {
        PyType type = raised instanceof PyType ? (PyType) raised : typeOf(raised);
        if (isExceptionType(wanted)) {
            return type.isSubtypeOf((PyType) wanted);
        }
        if (wanted instanceof PyTuple) {
            for (Object one : ((PyTuple) wanted).items) {
                if (!isExceptionType(one)) {
                    throw unsupported(BinaryOp.EXCEPTION_MATCH, raised, one);
                }
                if (type.isSubtypeOf((PyType) one)) {
                    return true;
                }
            }
            return false;
        }
        throw unsupported(BinaryOp.EXCEPTION_MATCH, raised, wanted);
    }

    public boolean isExceptionType(Object value) {
        return value instanceof PyType && ((PyType) value).isSubtypeOf(Exceptions.BASE_EXCEPTION);
    }

    public boolean isExceptionInstance(Object value) {
        return typeOf(value).isSubtypeOf(Exceptions.BASE_EXCEPTION);
    }

    /** {@code isinstance}; a type or a tuple of types. */
    public boolean isInstance(Object value, Object types) {
        return isSubclass(typeOf(value), types);
    }

    public boolean isSubclass(PyType type, Object types) {
        if (types instanceof PyType) {
            return type.isSubtypeOf((PyType) types);
        }
        if (!(types instanceof PyTuple)) {
            throw PyErrors.typeError(vm, "issubclass() arg 2 must be a class or a tuple of classes");
        }
        for (Object one : ((PyTuple) types).items) {
            if (one instanceof PyType && type.isSubtypeOf((PyType) one)) {
                return true;
            }
        }
        return false;
    }

    /** @param op one of {@code bytecode.UnaryOp} */
    public Object unary(int op, Object value) {
        if (op == UnaryOp.NOT) {
            return PyBool.of(!truth(value));
        }
        if (value instanceof Integer) {
            return unaryInteger(op, (Integer) value);
        }
        switch (op) {
            case UnaryOp.BOOL:
                return PyBool.of(truth(value));
            case UnaryOp.LEN:
                return length(value);
            case UnaryOp.HASH:
                return hash(value);
            default:
        }
        Object result = ((PyObject) value).unary(vm, op);
        if (result != null) {
            return result;
        }
        if (op == UnaryOp.INT) {
            throw PyErrors.cantConvertNumber(vm, value, "int");
        }
        throw PyErrors.typeError(
                vm,
                "unsupported type for %s: '%s'",
                UnaryOp.dunder(op),
                typeOf(value).name());
    }

    private Object unaryInteger(int op, int value) {
        switch (op) {
            case UnaryOp.BOOL:
                return PyBool.of(value != 0);
            case UnaryOp.NEGATIVE:
                return integer(-(long) value);
            case UnaryOp.ABS:
                return integer(Math.abs((long) value));
            case UnaryOp.INVERT:
                return ~value;
            case UnaryOp.LEN:
                return length(value);
            default:
                return value;
        }
    }

    /** {@code len(value)}; raises TypeError. */
    public int length(Object value) {
        int length = value instanceof PyObject ? ((PyObject) value).length(vm) : -1;
        if (length < 0) {
            throw PyErrors.typeError(
                    vm, "object of type '%s' has no len()", typeOf(value).name());
        }
        return length;
    }

    public boolean equal(Object left, Object right) {
        if (left instanceof Integer && right instanceof Integer) {
            return ((Integer) left).intValue() == (Integer) right;
        }
        if (left instanceof PyStr && right instanceof PyStr) {
            return left == right || ((PyStr) left).value.equals(((PyStr) right).value);
        }
        return truth(equality(BinaryOp.EQUAL, left, right));
    }

    /** {@code ==} or {@code !=}: whatever the guest's method returns, else a bool. */
    private Object equality(int op, Object left, Object right) {
        if (left instanceof PyInstance || right instanceof PyInstance) {
            Object result = equalityOf(op, left, right);
            if (result == null && left != right) {
                result = equalityOf(op, right, left);
            }
            return result == null ? PyBool.of((left == right) == (op == BinaryOp.EQUAL)) : result;
        }
        nest();
        try {
            return PyBool.of(nativeEqual(left, right) == (op == BinaryOp.EQUAL));
        } finally {
            nesting--;
        }
    }

    private boolean nativeEqual(Object left, Object right) {
        if (left instanceof Integer) {
            return right instanceof Integer ? left.equals(right) : ((PyObject) right).equalTo(vm, left);
        }
        return ((PyObject) left).equalTo(vm, right)
                || (right instanceof PyObject
                        && right.getClass() != left.getClass()
                        && ((PyObject) right).equalTo(vm, left));
    }

    /** What {@code left}'s special method says; null when it has none or declines. */
    private Object equalityOf(int op, Object left, Object right) {
        if (!(left instanceof PyInstance)) {
            return null;
        }
        PyInstance instance = (PyInstance) left;
        if (op == BinaryOp.NOT_EQUAL) {
            Object result = instances.equality(op, instance, right);
            if (result != null) {
                return result;
            }
        }
        Object result = instances.equality(BinaryOp.EQUAL, instance, right);
        return result == null || op == BinaryOp.EQUAL ? result : PyBool.of(!truth(result));
    }

    public boolean truth(Object value) {
        if (value instanceof PyBool) {
            return ((PyBool) value).value;
        }
        return value instanceof Integer ? (Integer) value != 0 : ((PyObject) value).truth(vm);
    }

    public int hash(Object value) {
        int hash = value instanceof Integer ? (Integer) value : ((PyObject) value).hash(vm);
        // The device carries it as a small int, which loses the top bit.
        return vm.config.smallIntBits() == 31 ? hash << 1 >> 1 : hash;
    }

    public Object getItem(Object container, Object index) {
        Object item = container instanceof PyObject ? ((PyObject) container).getItem(vm, index) : null;
        if (item == null) {
            throw PyErrors.notSubscriptable(vm, container);
        }
        return item;
    }

    /** @param value null to delete */
    public void setItem(Object container, Object index, Object value) {
        if (!(container instanceof PyObject) || !((PyObject) container).setItem(vm, index, value)) {
            throw value == null ? PyErrors.noItemDeletion(vm, container) : PyErrors.noItemAssignment(vm, container);
        }
    }

    /** An index of the guest as one in {@code 0 <= i < length}; raises TypeError or IndexError naming {@code of}'s type. */
    public int index(PyObject of, int length, Object index) {
        long at;
        if (index instanceof Integer) {
            at = (Integer) index;
        } else if (isInteger(index)) {
            at = toInt(index);
        } else {
            throw notAnIndex(of, index);
        }
        if (at < 0) {
            at += length;
        }
        if (at < 0 || at >= length) {
            throw PyErrors.indexError(vm, "%s index out of range", of.type().name());
        }
        return (int) at;
    }

    /** An index of the guest clipped to {@code 0 <= i <= length}. */
    public int sliceIndex(PyObject of, int length, Object index) {
        if (!isInteger(index)) {
            throw notAnIndex(of, index);
        }
        int at = toInt(index);
        return Math.max(0, Math.min(length, at < 0 ? at + length : at));
    }

    private PyException notAnIndex(PyObject of, Object index) {
        return PyErrors.typeError(
                vm,
                "%s indices must be integers, not %s",
                of.type().name(),
                typeOf(index).name());
    }

    public boolean contains(Object container, Object item) {
        if (isNumber(container)) {
            throw notInNumber(container, item);
        }
        Object answer = ((PyObject) container).binary(vm, BinaryOp.CONTAINS, item);
        return answer == null ? containsByIteration((PyObject) container, item) : truth(answer);
    }

    private static boolean isNumber(Object value) {
        return value instanceof Integer
                || value instanceof PyBool
                || value instanceof PyFloat
                || value instanceof PyComplex;
    }

    /** The firmware tries arithmetic on two numbers before it looks for members, and says which way it came. */
    private PyException notInNumber(Object container, Object item) {
        if (container instanceof PyBool || (container instanceof Integer && item instanceof PyBool)) {
            Object number = item instanceof PyBool ? 1 : item;
            return isNumber(item) ? unsupported(BinaryOp.CONTAINS, 1, number) : PyErrors.notIterable(vm, 1);
        }
        return item instanceof Integer
                ? unsupported(BinaryOp.IN, item, container)
                : PyErrors.notIterable(vm, container);
    }

    /** {@code item in container}: 1.13 gives what {@code __contains__} returned as it is. */
    private Object isIn(Object item, Object container) {
        Object answer = !vm.current && container instanceof PyInstance
                ? ((PyInstance) container).binary(vm, BinaryOp.CONTAINS, item)
                : null;
        return answer == null ? PyBool.of(contains(container, item)) : answer;
    }

    public boolean containsByIteration(PyObject container, Object item) {
        Object iterator = iterOnStack(container);
        int mark = vm.heap.recentMark();
        for (Object next = next(iterator); next != null; next = next(iterator)) {
            if (equal(next, item)) {
                return true;
            }
            vm.heap.releaseRecent(mark);
        }
        return false;
    }

    /** The length of a built-in sequence or collection, negative for anything else ({@code mp_obj_len_maybe}). */
    public int lengthMaybe(Object value) {
        return value instanceof PyObject && !(value instanceof PyInstance) ? ((PyObject) value).length(vm) : -1;
    }

    /** The length of a tuple or list, negative for anything else. */
    int lengthOfTupleOrList(Object value) {
        return value instanceof PyTuple || value instanceof PyList ? ((PyObject) value).length(vm) : -1;
    }

    /** {@code iter(value)}; raises TypeError. A fresh iterator is charged. */
    public Object iter(Object value) {
        Object iterator = iterOnStack(value);
        if (iterator instanceof PyIterator && iterator != value && ((PyIterator) iterator).block == Heap.UNCHARGED) {
            vm.heap.alloc((PyIterator) iterator, PyIterator.BYTES);
        }
        return iterator;
    }

    /** {@code iter(value)} for a loop, whose iterator the device keeps on the stack: nothing is charged. */
    public Object iterOnStack(Object value) {
        Object iterator = value instanceof PyObject ? ((PyObject) value).iter(vm) : null;
        if (iterator != null) {
            return iterator;
        }
        Object getItem = attributes.find(value, vm.names.getitem);
        if (getItem == null) {
            throw PyErrors.notIterable(vm, value);
        }
        return new Iterators.ByGetItem(attributes.self, getItem);
    }

    /** The argument of the StopIteration that ended the last iterator, once; null for none, and in 1.13. */
    public Object takeStopValue() {
        Object value = vm.current ? stopValue : null;
        stopValue = null;
        return value;
    }

    /** {@code next(iterator)} from Java, null at the end; may re-enter the interpreter for guest iterators. */
    public Object next(Object iterator) {
        if (iterator instanceof PyObject && ((PyObject) iterator).isIterator()) {
            // enumerate(enumerate(...)) and its like go as deep as the stack.
            nest();
            try {
                return ((PyObject) iterator).next(vm);
            } finally {
                nesting--;
            }
        }
        try {
            return callNext(iterator);
        } catch (PyException raised) {
            if (PyErrors.is(raised, Exceptions.STOP_ITERATION)) {
                PyExceptionObject part = PyErrors.nativePart(raised.value());
                stopValue = part == null || part.args.items.length == 0 ? null : part.value();
                return null;
            }
            throw raised;
        }
    }

    /** As {@link #next}, but what the guest's own {@code __next__} raises passes as it is: {@code next()}. */
    public Object nextOrRaise(Object iterator) {
        boolean guests = !(iterator instanceof PyObject) || !((PyObject) iterator).isIterator();
        return guests ? callNext(iterator) : next(iterator);
    }

    private Object callNext(Object iterator) {
        Object next = attributes.find(iterator, vm.names.next);
        if (next == null) {
            throw PyErrors.notIterator(vm, iterator);
        }
        return attributes.self == null ? vm.call(next) : vm.call(next, attributes.self);
    }

    public String repr(Object value) {
        StringBuilder out = new StringBuilder();
        print(out, value, false);
        return out.toString();
    }

    public String str(Object value) {
        if (value instanceof PyStr) {
            return ((PyStr) value).value;
        }
        StringBuilder out = new StringBuilder();
        print(out, value, true);
        return out.toString();
    }

    public void print(StringBuilder out, Object value, boolean str) {
        if (value instanceof Integer) {
            out.append((int) (Integer) value);
            return;
        }
        vm.heap.reserve(out.length() / PRINTED_PER_HEAP_BYTE);
        nest();
        try {
            ((PyObject) value).print(vm, out, str);
        } finally {
            nesting--;
        }
    }

    /** Printed, a value may be larger than the heap that holds it, but not without limit. */
    private static final int PRINTED_PER_HEAP_BYTE = 4;

    /** One level deeper into a nested value; raises RuntimeError where the device's stack would end. */
    private void nest() {
        if (nesting >= nestingLimit) {
            throw PyErrors.recursionTooDeep(vm);
        }
        nesting++;
    }

    /** Binds a member found in {@code type} to {@code self} as attribute access does: functions become bound methods. */
    public Object bind(Object member, Object self, PyType type) {
        return attributes.bind(member, self, type);
    }

    /** The items of a list or tuple, copied; raises TypeError for anything else ({@code mp_obj_get_array}). */
    public Object[] sequenceItems(Object value) {
        if (value instanceof PyTuple) {
            return ((PyTuple) value).items.clone();
        }
        if (value instanceof PyList) {
            PyList list = (PyList) value;
            return java.util.Arrays.copyOf(list.items, list.size);
        }
        throw PyErrors.typeError(
                vm, "object '%s' isn't a tuple or list", typeOf(value).name());
    }

    /** The value as a Java int for a native argument; raises TypeError or OverflowError. */
    public int toInt(Object value) {
        if (value instanceof Integer) {
            return (Integer) value;
        }
        long wide = toLong(value);
        if (wide != (int) wide) {
            throw PyErrors.overflow(vm, "overflow converting long int to machine word");
        }
        return (int) wide;
    }

    /** The low 32 bits of an int; raises TypeError ({@code mp_obj_get_int_truncated}). */
    public int toIntTruncated(Object value) {
        return value instanceof PyInt ? ((PyInt) value).value.intValue() : toInt(value);
    }

    public long toLong(Object value) {
        if (value instanceof Integer) {
            return (Integer) value;
        }
        if (value instanceof PyBool) {
            return ((PyBool) value).value ? 1 : 0;
        }
        if (!(value instanceof PyInt)) {
            Object converted = unary(UnaryOp.INT, value);
            if (!isInteger(converted)) {
                throw PyErrors.cantConvertNumber(vm, value, "int");
            }
            return toLong(converted);
        }
        BigInteger big = ((PyInt) value).value;
        if (big.bitLength() > 63) {
            throw PyErrors.overflow(vm, "overflow converting long int to machine word");
        }
        return big.longValue();
    }

    public double toDouble(Object value) {
        return Numbers.requireDouble(vm, value);
    }

    /** A small int or a big one, as the value demands. */
    public Object integer(long value) {
        return Numbers.ofLong(vm, value);
    }
}
