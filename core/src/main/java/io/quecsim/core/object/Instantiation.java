package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Vm;

/**
 * The steps of {@code cls(...)} for a guest class. The interpreter takes the same steps with frames of its own;
 * {@link #make} takes them from Java.
 */
public final class Instantiation {
    /** {@code super().__init__(...)} that reaches a native base: makes the native object inside. */
    public static final PyCallable NATIVE_INIT = new PyCallable() {
        @Override
        public PyType type() {
            return Types.FUNCTION;
        }

        @Override
        public Object call(Vm vm, Object[] args, PyStr[] kwNames) {
            if (args.length == 0 || !(args[0] instanceof PyInstance)) {
                throw PyErrors.typeError(vm, null);
            }
            PyInstance self = (PyInstance) args[0];
            Object[] rest = new Object[args.length - 1];
            System.arraycopy(args, 1, rest, 0, rest.length);
            makeNative(vm, self, rest, kwNames);
            return PyNone.NONE;
        }

        @Override
        public void print(Vm vm, StringBuilder out, boolean str) {
            out.append("<function>");
        }
    };

    private Instantiation() {}

    /** The class's own {@code __new__}, ready to be called with the class first; null when there is none. */
    public static Object maker(Vm vm, PyClass cls) {
        Object member = cls.special(vm.names.neu);
        if (member == null || member == PyClass.NATIVE) {
            return null;
        }
        return member instanceof PyStaticMethod ? ((PyStaticMethod) member).function : member;
    }

    /** Makes the native object inside {@code self} from the arguments of the call. */
    public static void makeNative(Vm vm, PyInstance self, Object[] args, PyStr[] kwNames) {
        PyType base = self.cls.nativeBase();
        Object made = base.make(vm, base, args, kwNames);
        if (made instanceof Integer) {
            // A small int has no object of its own; the one inside an instance stands on the heap's far side.
            made = new PyInt(java.math.BigInteger.valueOf((Integer) made));
        }
        self.nativeBase = (PyObject) made;
    }

    /** The last step: the native object inside, if {@code __init__} did not make it. */
    public static void finish(Vm vm, PyInstance self, Object[] args, PyStr[] kwNames) {
        if (self.nativeBase == null && self.cls.nativeBase() != null) {
            makeNative(vm, self, args, kwNames);
        }
    }

    /** Raises TypeError unless {@code __init__} returned None. */
    public static void checkInitResult(Vm vm, Object result) {
        if (result != PyNone.NONE) {
            throw PyErrors.typeError(
                    vm,
                    "__init__() should return None, not '%s'",
                    vm.ops.typeOf(result).name());
        }
    }

    static Object make(Vm vm, PyClass cls, Object[] args, PyStr[] kwNames) {
        Object maker = maker(vm, cls);
        Object made;
        if (maker == null) {
            made = PyInstance.of(vm, cls);
        } else {
            Object[] all = new Object[args.length + 1];
            all[0] = cls;
            System.arraycopy(args, 0, all, 1, args.length);
            made = vm.callKeywords(maker, all, kwNames);
            if (vm.ops.typeOf(made) != cls) {
                return made;
            }
        }
        PyInstance self = (PyInstance) made;
        Attributes attributes = vm.ops.attributes;
        Object init = attributes.findInClass(self, vm.names.init);
        if (init != null) {
            Object[] all = args;
            if (attributes.self != null) {
                all = new Object[args.length + 1];
                all[0] = attributes.self;
                System.arraycopy(args, 0, all, 1, args.length);
            }
            checkInitResult(vm, vm.callKeywords(init, all, kwNames));
        }
        finish(vm, self, args, kwNames);
        return self;
    }
}
