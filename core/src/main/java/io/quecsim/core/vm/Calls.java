package io.quecsim.core.vm;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Attributes;
import io.quecsim.core.object.Instantiation;
import io.quecsim.core.object.PyBoundMethod;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyClosure;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyGenerator;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.Translation;

/**
 * Calls of anything by the frame on top. The answer is a value, or null when a frame was pushed or the thread waits; the
 * value then comes later to where {@code ret} says (see {@link Frame#ret}).
 */
final class Calls {
    static final Object[] NO_ARGUMENTS = {};
    static final PyStr[] NO_KEYWORDS = PyCallable.NO_KEYWORDS;

    /**
     * C stack between two activations: of {@code mp_obj_instance_call}, {@code mp_obj_instance_make_new}, a call with stars, and
     * the guest's own {@code __iter__} and {@code __next__} in a loop. Assumed: measured on a build for another processor, to
     * the measure of a plain call (docs/internals/heap.md).
     */
    private static final int INSTANCE_CALL_BYTES = 80;

    private static final int INIT_BYTES = 62;
    static final int STAR_BYTES = 48;
    static final int ITER_BYTES = 80;
    static final int NEXT_BYTES = 28;

    private final Interpreter in;
    final Arguments arguments;
    private final long callCost;
    private final int nativeCost;

    /** The class last made an instance of, and its {@code __init__}. */
    private PyClass initClass;

    private Object init;
    private boolean initBinds;
    private int initEpoch;

    Calls(Interpreter in) {
        this.in = in;
        this.arguments = new Arguments(in.vm);
        this.callCost = in.vm.config.cost().callCycles();
        this.nativeCost = in.vm.config.cost().nativeCallCycles();
    }

    Object call(Object callable, int ret, Object... args) {
        return call(callable, ret, args, NO_KEYWORDS);
    }

    /** Calls what a loop found in the class of an instance, {@code self} before no arguments unless it is null. */
    Object method(Object callable, int ret, Object self, int stackBetween) {
        Object[] args = self == null ? NO_ARGUMENTS : new Object[] {self};
        return call(callable, ret, args, NO_KEYWORDS, stackBetween);
    }

    /** @param args positional arguments, then the values of the keyword arguments {@code kwNames} */
    Object call(Object callable, int ret, Object[] args, PyStr[] kwNames) {
        return call(callable, ret, args, kwNames, 0);
    }

    /** @param stackBetween C stack of what the device has between the frame on top and the call */
    Object call(Object callable, int ret, Object[] args, PyStr[] kwNames, int stackBetween) {
        Object target = callable;
        Object[] all = args;
        int between = stackBetween;
        while (true) {
            if (target instanceof PyFunction) {
                return function((PyFunction) target, null, ret, all, kwNames, between);
            } else if (target instanceof PyClosure) {
                return function(((PyClosure) target).function, ((PyClosure) target).cells, ret, all, kwNames, between);
            } else if (target instanceof PyBoundMethod) {
                all = with(((PyBoundMethod) target).self, all);
                target = ((PyBoundMethod) target).function;
            } else if (target instanceof PyCallable) {
                return nativeCall((PyCallable) target, ret, all, kwNames);
            } else if (target instanceof PyClass) {
                return instantiate((PyClass) target, ret, all, kwNames);
            } else if (target instanceof PyType) {
                in.nativeRet = ret;
                in.spend(nativeCost);
                return ((PyType) target).make(in.vm, (PyType) target, all, kwNames);
            } else if (target instanceof PyInstance) {
                Attributes attributes = in.vm.ops.attributes;
                Object found = attributes.findInClass((PyInstance) target, in.vm.names.call);
                if (found == null) {
                    throw PyErrors.notCallable(in.vm, target);
                }
                if (attributes.self != null) {
                    all = with(attributes.self, all);
                }
                target = found;
                between += INSTANCE_CALL_BYTES;
            } else {
                throw PyErrors.notCallable(in.vm, target);
            }
        }
    }

    static Object[] with(Object first, Object[] rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /** Charges a call of a native function; false in GC-stress mode, where the long way checks its arguments. */
    boolean beforeNative(int ret) {
        if (in.stress) {
            return false;
        }
        in.nativeRet = ret;
        in.spend(nativeCost);
        return true;
    }

    Object nativeCall(PyCallable callable, int ret, Object[] args, PyStr[] kwNames) {
        in.nativeRet = ret;
        in.spend(nativeCost);
        if (in.stress) {
            in.vm.heap.assertAlive(callable);
            for (Object arg : args) {
                in.vm.heap.assertAlive(arg);
            }
        }
        if (callable == in.vm.nextFunction
                && args.length == 1
                && args[0] instanceof PyGenerator
                && in.top instanceof CodeFrame) {
            // next(generator) without the Java stack.
            in.flow.resume(args[0], PyNone.NONE, null, ret);
            return null;
        }
        Object result = callNow(callable, args, kwNames);
        in.vm.cpu.lookAtHorizon();
        return result;
    }

    private Object callNow(PyCallable callable, Object[] args, PyStr[] kwNames) {
        if (kwNames.length == 0) {
            switch (args.length) {
                case 0:
                    return callable.call0(in.vm);
                case 1:
                    return callable.call1(in.vm, args[0]);
                case 2:
                    return callable.call2(in.vm, args[0], args[1]);
                case 3:
                    return callable.call3(in.vm, args[0], args[1], args[2]);
                default:
            }
        }
        return callable.call(in.vm, args, kwNames);
    }

    /** A guest function: pushes its frame, or makes a generator. */
    private Object function(PyFunction function, Object[] cells, int ret, Object[] args, PyStr[] kwNames, int between) {
        RegCode code = function.code;
        in.spend(callCost);
        if (!code.generator) {
            CodeFrame frame = CodeFrame.take(code);
            arguments.bind(function, frame, cells, args, kwNames);
            push(frame, function, ret, between);
            return null;
        }
        CodeFrame frame = new CodeFrame(code);
        arguments.bind(function, frame, cells, args, kwNames);
        frame.function = function;
        frame.globals = function.globals;
        frame.mode = CodeFrame.GENERATOR;
        PyGenerator generator =
                PyGenerator.of(in.vm, function, frame, 4 * code.code.stateSize() + 12 * code.code.excStackSize());
        frame.generator = generator;
        Unstarted unstarted = in.vm.unstarted;
        if (unstarted != null && Unstarted.concerns(code.code)) {
            CallSite site = in.vm.callSite();
            if (site != null) {
                unstarted.add(generator, site);
            }
        }
        return generator;
    }

    private void push(CodeFrame frame, PyFunction function, int ret, int between) {
        in.takeStack(frame.code.stackBytes + between);
        frame.stackBetween = between;
        frame.function = function;
        frame.globals = function.globals;
        frame.back = in.top;
        if (in.top instanceof CodeFrame) {
            frame.ret = ret;
            frame.mode = ret >= 0 && between == 0 ? CodeFrame.PLAIN : CodeFrame.OTHER;
        } else {
            frame.ret = Frame.TO_NATIVE;
            frame.mode = CodeFrame.OTHER;
        }
        in.top = frame;
    }

    /** Runs the frame that {@link Arguments} made. */
    void enter(CodeFrame frame, int ret) {
        in.spend(callCost);
        push(frame, frame.function, ret, frame.instance == null ? 0 : INIT_BYTES);
        if (frame.instance != null) {
            frame.mode = CodeFrame.INIT;
        }
    }

    /**
     * The frame of {@code __init__} of a new instance, if the class is the one last made an instance of and all is as plain as
     * {@link Arguments#direct} wants it; else null.
     */
    CodeFrame directInit(CodeFrame caller, PyClass cls, int count, int slot) {
        if (cls != initClass
                || in.vm.ops.attributes.typeEpoch != initEpoch
                || cls.nativeBase() != null
                || !initBinds
                || !(init instanceof PyFunction)) {
            return null;
        }
        RegCode code = ((PyFunction) init).code;
        int missing = code.plainArguments - 1 - count;
        if (code.generator || missing < 0 || missing > code.defaultable) {
            return null;
        }
        PyInstance instance = PyInstance.of(in.vm, cls);
        CodeFrame frame = arguments.direct(caller, init, instance, count, slot);
        frame.instance = instance;
        return frame;
    }

    /**
     * Runs the code of a module, or of a class body.
     *
     * @param locals where its names go
     */
    void pushBody(PyFunction body, Object[] cells, PyDict locals, int ret) {
        CodeFrame frame = CodeFrame.take(body.code);
        arguments.bind(body, frame, cells, NO_ARGUMENTS, NO_KEYWORDS);
        push(frame, body, ret, 0);
        frame.mode = CodeFrame.OTHER;
        frame.locals = locals;
    }

    private Object instantiate(PyClass cls, int ret, Object[] args, PyStr[] kwNames) {
        Vm vm = in.vm;
        boolean known = cls == initClass && vm.ops.attributes.typeEpoch == initEpoch;
        if (cls.nativeBase() != null || (!known && Instantiation.maker(vm, cls) != null)) {
            in.nativeRet = ret;
            return vm.enter(new Construction(cls, args, kwNames));
        }
        PyInstance instance = PyInstance.of(vm, cls);
        Object init = initOf(cls, instance);
        if (init == null) {
            return instance;
        }
        Object[] all = initBinds ? with(instance, args) : args;
        if (init instanceof PyFunction && !((PyFunction) init).code.generator && ret >= 0) {
            function((PyFunction) init, null, ret, all, kwNames, INIT_BYTES);
            CodeFrame frame = (CodeFrame) in.top;
            frame.mode = CodeFrame.INIT;
            frame.instance = instance;
            return null;
        }
        in.nativeRet = ret;
        return vm.enter(new Construction(cls, instance, init, all, kwNames));
    }

    /** {@code __init__} of a class without {@code __new__}; what was found is kept for the next instance. */
    private Object initOf(PyClass cls, PyInstance instance) {
        Attributes attributes = in.vm.ops.attributes;
        if (cls != initClass || attributes.typeEpoch != initEpoch) {
            init = attributes.findInClass(instance, in.vm.names.init);
            initBinds = attributes.self != null;
            initClass = cls;
            initEpoch = attributes.typeEpoch;
        }
        return init;
    }

    void initReturned(PyInstance instance, Object value) {
        Instantiation.checkInitResult(in.vm, value);
    }

    long packedCallCost() {
        return callCost << Translation.CYCLE_SHIFT;
    }
}
