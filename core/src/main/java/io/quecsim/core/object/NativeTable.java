package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/**
 * The functions of one Java class, by number: what the binding processor writes for a {@code @PyModule} or
 * {@code @PyTypeDef} class. Generated tables answer the fixed-arity verbs with a {@code switch} each, which costs no
 * reflection at start and no argument array when running.
 *
 * <p>The fixed-arity verbs of this base pass what a table does not take on to {@link #call}, and that of this base
 * spreads an array over them or raises the TypeError of a wrong count, worded as {@code py/argcheck.c} does.
 */
public abstract class NativeTable {
    /** {@link #arity}: any number of arguments. */
    public static final int UNLIMITED = 0xff;
    /** {@link #arity}: the first argument is the type being called, which is not counted in messages. */
    public static final int MAKER = 1 << 16;

    private final String name;

    protected NativeTable(String name) {
        this.name = name;
    }

    /** Of the module or type. */
    public final String name() {
        return name;
    }

    /** Adds the functions, methods and attributes, in the order of their declaration. */
    public abstract void members(NativeMembers into);

    /** Adds the constants of a module that need its device. */
    public void constants(Vm vm, NativeMembers into) {}

    /** Least positional arguments in the low byte, most in the second, {@link #MAKER} above. */
    protected abstract int arity(int id);

    public Object call0(int id, Vm vm) {
        return call(id, vm, new Object[0], PyCallable.NO_KEYWORDS);
    }

    public Object call1(int id, Vm vm, Object a) {
        return call(id, vm, new Object[] {a}, PyCallable.NO_KEYWORDS);
    }

    public Object call2(int id, Vm vm, Object a, Object b) {
        return call(id, vm, new Object[] {a, b}, PyCallable.NO_KEYWORDS);
    }

    public Object call3(int id, Vm vm, Object a, Object b, Object c) {
        return call(id, vm, new Object[] {a, b, c}, PyCallable.NO_KEYWORDS);
    }

    /** As {@link PyCallable#call}. The array belongs to the caller: a function copies what it keeps. */
    public Object call(int id, Vm vm, Object[] args, PyStr[] kwNames) {
        noKeywords(vm, kwNames);
        checkCount(vm, id, args.length);
        switch (args.length) {
            case 0:
                return call0(id, vm);
            case 1:
                return call1(id, vm, args[0]);
            case 2:
                return call2(id, vm, args[0], args[1]);
            case 3:
                return call3(id, vm, args[0], args[1], args[2]);
            default:
                throw new AssertionError(name + " takes " + args.length + " arguments but has no verb for them");
        }
    }

    /** {@code cls(*args, **kw)}, for the types that can be made. */
    public Object make(Vm vm, PyType cls, Object[] args, PyStr[] kwNames) {
        throw PyErrors.typeError(vm, "cannot create '%s' instances", cls.name());
    }

    /** Whether {@link #make} makes instances. */
    public boolean canMake() {
        return false;
    }

    /** Calls the maker {@code id} with the type before the arguments. */
    protected final Object construct(int id, Vm vm, PyType cls, Object[] args, PyStr[] kwNames) {
        if (kwNames.length == 0) {
            switch (args.length) {
                case 0:
                    return call1(id, vm, cls);
                case 1:
                    return call2(id, vm, cls, args[0]);
                case 2:
                    return call3(id, vm, cls, args[0], args[1]);
                default:
            }
        }
        Object[] all = new Object[args.length + 1];
        all[0] = cls;
        System.arraycopy(args, 0, all, 1, args.length);
        return call(id, vm, all, kwNames);
    }

    protected static void noKeywords(Vm vm, PyStr[] kwNames) {
        if (kwNames.length != 0) {
            throw PyErrors.typeError(vm, "function doesn't take keyword arguments");
        }
    }

    /** Raises the TypeError of a wrong number of positional arguments. */
    protected final void checkCount(Vm vm, int id, int given) {
        int arity = arity(id);
        int least = arity & 0xff;
        int most = arity >> 8 & 0xff;
        if (given >= least && (given <= most || most == UNLIMITED)) {
            return;
        }
        int hidden = (arity & MAKER) == 0 ? 0 : 1;
        if (least == most) {
            throw PyErrors.typeError(
                    vm, "function takes %s positional arguments but %s were given", least - hidden, given - hidden);
        }
        if (given < least) {
            throw tooFew(vm, least, given);
        }
        throw PyErrors.typeError(vm, "function expected at most %s arguments, got %s", most - hidden, given - hidden);
    }

    /** As {@link #checkCount} for a function that takes keywords, which counts as one of any number of arguments. */
    private void missing(Vm vm, int id, int given) {
        int arity = arity(id);
        if ((arity & MAKER) == 0) {
            throw tooFew(vm, arity & 0xff, given);
        }
        checkCount(vm, id, given);
    }

    private static PyException tooFew(Vm vm, int least, int given) {
        return PyErrors.typeError(vm, "function missing %s required positional arguments", least - given);
    }

    /**
     * Sorts positional and keyword arguments into the places of their parameters, as {@code mp_arg_parse_all} does.
     *
     * @param names keyword of every parameter, null where it has none
     * @param positional how many parameters can be given by position
     * @param required bit i: parameter i must be given
     * @return one value a parameter, Java null where it was not given
     */
    protected final Object[] sort(
            int id, Vm vm, Object[] args, PyStr[] kwNames, String[] names, int positional, int required) {
        int given = args.length - kwNames.length;
        if (given > positional) {
            throw PyErrors.typeError(vm, "extra positional arguments given");
        }
        Object[] sorted = new Object[names.length];
        System.arraycopy(args, 0, sorted, 0, given);
        keywords(vm, args, kwNames, names, sorted);
        for (int i = 0; i < names.length; i++) {
            if (sorted[i] == null && (required >> i & 1) != 0) {
                if (names[i] == null) {
                    missing(vm, id, given);
                }
                throw PyErrors.typeError(vm, "'%s' argument required", names[i]);
            }
        }
        return sorted;
    }

    /** Puts keyword arguments into {@code sorted}; also for functions that take the positional ones as an array. */
    protected static void keywords(Vm vm, Object[] args, PyStr[] kwNames, String[] names, Object[] sorted) {
        int given = args.length - kwNames.length;
        for (int k = 0; k < kwNames.length; k++) {
            int place = Arrays.asList(names).indexOf(kwNames[k].value);
            if (place < 0 || sorted[place] != null) {
                throw PyErrors.typeError(vm, "extra keyword arguments given");
            }
            sorted[place] = args[given + k];
        }
    }

    /** The arguments from {@code from} on, the last {@code less} left out; the array itself where that is all of it. */
    protected static Object[] after(Object[] args, int from, int less) {
        int to = args.length - less;
        return from == 0 && less == 0 ? args : Arrays.copyOfRange(args, Math.min(from, to), to);
    }

    protected static Object value(Vm vm, double result) {
        return PyFloat.of(vm, result);
    }

    protected static Object value(Vm vm, String result) {
        return PyStr.built(vm, result);
    }

    protected static Object value(Vm vm, byte[] result) {
        return PyBytes.built(vm, result);
    }

    /** A float that is part of the firmware. */
    protected static Object romFloat(double value) {
        return new PyFloat(value);
    }

    /** The text of a str, or of a bytes object, which the firmware takes as well; raises TypeError. */
    protected static String text(Vm vm, Object value) {
        if (value instanceof PyStr) {
            return ((PyStr) value).value;
        }
        if (value instanceof PyBytes) {
            return Octets.text(Octets.ofBytes(((PyBytes) value).value));
        }
        return wrongType(vm, value, "str");
    }

    /** The bytes of anything with the buffer protocol, not to be written to; raises TypeError. */
    protected static byte[] bytes(Vm vm, Object value) {
        return Buffers.read(vm, value);
    }

    /**
     * Refuses {@code self}: a method was taken from its type and called on something else. A bytearray by reference is one
     * after all.
     */
    @SuppressWarnings("unchecked")
    protected final <T> T wrongSelf(Vm vm, Object value) {
        if (value instanceof PyByteWindow window && name.equals("bytearray")) {
            return (T) window.copy(vm);
        }
        throw PyErrors.typeError(
                vm,
                "argument should be a '%s' not a '%s'",
                name,
                vm.ops.typeOf(value).name());
    }

    /** Refuses an argument that is not of the guest type {@code expected}. */
    protected static <T> T wrongType(Vm vm, Object value, String expected) {
        throw PyErrors.typeError(
                vm,
                "can't convert '%s' object to %s implicitly",
                vm.ops.typeOf(value).name(),
                expected);
    }
}
