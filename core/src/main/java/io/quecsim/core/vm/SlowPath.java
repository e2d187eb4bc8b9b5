package io.quecsim.core.vm;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.Attributes;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyBoundMethod;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyCell;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyClosure;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyGenerator;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyIterator;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PySet;
import io.quecsim.core.object.PySlice;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.RegOp;
import java.nio.charset.StandardCharsets;

/**
 * Every instruction in its complete form, for the frame on top whose {@code pc} is behind the instruction's word. May move
 * the {@code pc}, push or drop frames, park the thread, or raise. The interpreter's switch does the common cases itself.
 */
final class SlowPath {
    private final Interpreter in;
    private final Vm vm;
    final Lookup lookup;
    private final ViperOps viper;

    SlowPath(Interpreter in) {
        this.in = in;
        this.vm = in.vm;
        this.lookup = new Lookup(in.vm);
        this.viper = new ViperOps(in.vm);
    }

    void run(CodeFrame f, long w) {
        int a = RegOp.a(w);
        int b = RegOp.b(w);
        int c = RegOp.c(w);
        switch (RegOp.op(w)) {
            case RegOp.NOP, RegOp.MOVE, RegOp.JUMP, RegOp.JUMP_IS -> throw new AssertionError("never slow");
            case RegOp.CHECK, RegOp.LOAD_CELL -> throw PyErrors.unboundLocal(vm);
            case RegOp.CLEAR -> f.r[a] = Sentinel.UNBOUND;
            case RegOp.STORE_CELL -> ((PyCell) f.r[a]).value = f.get(b);
            case RegOp.CLEAR_CELL -> clearCell((PyCell) f.r[a]);
            case RegOp.LOAD_NAME -> f.set(a, lookup.loadName(f, f.code.caches[c]));
            case RegOp.LOAD_GLOBAL -> f.set(a, lookup.loadGlobal(f.globals, f.code.caches[c]));
            case RegOp.STORE_NAME -> lookup.storeName(f, f.code.caches[c], f.get(a));
            case RegOp.STORE_GLOBAL -> lookup.store(f.globals, f.code.caches[c], f.get(a));
            case RegOp.DEL_NAME -> lookup.delete(f.locals, f.code.caches[c]);
            case RegOp.DEL_GLOBAL -> lookup.delete(f.globals, f.code.caches[c]);
            case RegOp.LOAD_ATTR -> f.set(a, lookup.loadAttr(f.get(b), f.code.caches[c]));
            case RegOp.STORE_ATTR -> lookup.storeAttr(f.get(b), f.code.caches[c], f.get(a));
            case RegOp.DEL_ATTR -> vm.ops.attributes.delete(f.get(b), f.code.caches[c].name);
            case RegOp.LOAD_METHOD -> {
                f.set(a, lookup.loadMethod(f.get(b), f.code.caches[c]));
                storeSelf(f, a + 1);
            }
            case RegOp.LOAD_SUPER -> loadSuper(f, a, f.code.names[c]);
            case RegOp.LOAD_BUILD_CLASS -> {
                Object own = vm.overridden(vm.names.buildClass);
                f.r[a] = own == null ? vm.buildClass : own;
            }
            case RegOp.GET_ITEM -> f.set(a, vm.ops.getItem(f.get(b), f.get(c)));
            case RegOp.SET_ITEM -> vm.ops.setItem(f.get(b), f.get(c), f.get(a));
            case RegOp.DEL_ITEM -> vm.ops.setItem(f.get(b), f.get(c), null);
            case RegOp.ADD,
                    RegOp.SUB,
                    RegOp.MUL,
                    RegOp.FLOOR_DIV,
                    RegOp.MOD,
                    RegOp.AND,
                    RegOp.OR,
                    RegOp.XOR,
                    RegOp.SHL,
                    RegOp.SHR,
                    RegOp.BINARY -> binary(f, RegOp.x(w), a, b, c);
            case RegOp.COMPARE -> compareValue(f, w, a, b, c);
            case RegOp.UNARY -> f.set(a, vm.ops.unary(RegOp.x(w), f.get(b)));
            case RegOp.NOT -> f.r[a] = PyBool.of(!vm.ops.truth(f.get(b)));
            case RegOp.JUMP_TRUE -> jumpIf(f, w, vm.ops.truth(f.get(a)), true);
            case RegOp.JUMP_FALSE -> jumpIf(f, w, vm.ops.truth(f.get(a)), false);
            case RegOp.JUMP_LT -> jumpIf(f, w, compare(BinaryOp.LESS, f, a, b));
            case RegOp.JUMP_GT -> jumpIf(f, w, compare(BinaryOp.MORE, f, a, b));
            case RegOp.JUMP_EQ -> jumpIf(f, w, compare(BinaryOp.EQUAL, f, a, b));
            case RegOp.JUMP_LE -> jumpIf(f, w, compare(BinaryOp.LESS_EQUAL, f, a, b));
            case RegOp.JUMP_GE -> jumpIf(f, w, compare(BinaryOp.MORE_EQUAL, f, a, b));
            case RegOp.JUMP_NE -> jumpIf(f, w, compare(BinaryOp.NOT_EQUAL, f, a, b));
            case RegOp.JUMP_IN -> jumpIf(f, w, compare(BinaryOp.IN, f, a, b));
            case RegOp.JUMP_MATCH -> jumpIf(f, w, compare(BinaryOp.EXCEPTION_MATCH, f, a, b));
            case RegOp.GET_ITER -> getIter(f, a, f.get(b), RegOp.x(w) != 0);
            case RegOp.FOR_ITER -> forIter(f, w, a, b);
            case RegOp.CALL0 -> {
                if (!callDirect(f, a, f.r[b], null, 0, 0)) {
                    call0(f, a, f.r[b]);
                }
            }
            case RegOp.CALL1 -> {
                if (!callDirect(f, a, f.r[b], null, 1, c)) {
                    call1(f, a, f.r[b], f.get(c));
                }
            }
            case RegOp.CALL_N -> {
                if (!callDirect(f, a, f.r[b], null, c, f.pc)) {
                    call(f, a, f.get(b), list(f, c));
                }
            }
            case RegOp.CALL_METHOD0 -> {
                if (f.r[b + 1] == Sentinel.NULL) {
                    if (!callDirect(f, a, f.r[b], null, 0, 0)) {
                        call0(f, a, f.r[b]);
                    }
                } else if (!callDirect(f, a, f.r[b], f.r[b + 1], 0, 0)) {
                    call1(f, a, f.r[b], f.get(b + 1));
                }
            }
            case RegOp.CALL_METHOD1 -> {
                if (f.r[b + 1] == Sentinel.NULL) {
                    if (!callDirect(f, a, f.r[b], null, 1, c)) {
                        call1(f, a, f.r[b], f.get(c));
                    }
                } else if (!callDirect(f, a, f.r[b], f.r[b + 1], 1, c)) {
                    call2(f, a, f.r[b], f.get(b + 1), f.get(c));
                }
            }
            case RegOp.CALL_METHOD_N -> {
                Object self = f.r[b + 1];
                if (self == null || !callDirect(f, a, f.r[b], self == Sentinel.NULL ? null : self, c, f.pc)) {
                    Object[] args = list(f, c);
                    call(f, a, f.get(b), self == Sentinel.NULL ? args : Calls.with(f.get(b + 1), args));
                }
            }
            case RegOp.CALL_KW -> StarCalls.call(in, f, w);
            case RegOp.RETURN -> in.flow.returnFrom(f, f.get(a));
            case RegOp.RETURN_UNWIND -> unwindReturn(f, f.code.translation.paths()[c], f.get(a));
            case RegOp.JUMP_UNWIND ->
                unwindJump(f, f.code.translation.paths()[c], RegOp.x(w), (int) f.code.words[f.pc]);
            case RegOp.RAISE -> in.flow.raise(vm.raisable(f.get(a)));
            case RegOp.RAISE_FROM -> in.flow.raise(raiseFrom(f.get(a), f.get(b)));
            case RegOp.RAISE_LAST ->
                in.flow.raise(raiseLast(f, f.code.translation.paths()[c]));
            case RegOp.END_FINALLY -> endFinally(f, f.code.translation.paths()[c], f.r[a]);
            case RegOp.SETUP_WITH -> setupWith(f, a, f.get(b), c);
            case RegOp.WITH_EXIT -> withExit(f, a, f.r[b]);
            case RegOp.WITH_END -> withEnd(f, a, f.r[b]);
            case RegOp.YIELD -> in.flow.suspend(f, f.get(b));
            case RegOp.YIELD_FROM -> in.flow.resume(f.get(b), f.get(c), null, Frame.DELEGATE);
            case RegOp.BUILD -> build(f, w, a, c);
            case RegOp.BUILD_MAP -> f.r[a] = PyDict.sized(vm, c);
            case RegOp.STORE_MAP -> ((PyDict) f.r[a]).put(vm, f.get(b), f.get(c));
            case RegOp.STORE_COMP -> storeComp(RegOp.x(w), f.r[a], f, b, c);
            case RegOp.UNPACK -> Unpacking.exact(vm, f, f.get(b), c);
            case RegOp.UNPACK_EX -> Unpacking.starred(vm, f, f.get(b), a, c);
            case RegOp.MAKE_FUNCTION -> makeFunction(f, w, a, b, c);
            case RegOp.IMPORT_NAME -> importName(f, a, b, c);
            case RegOp.IMPORT_FROM -> importFrom(f, a, f.get(b), f.code.names[c]);
            case RegOp.IMPORT_STAR -> vm.importer.importStar(f.get(a), f.locals == null ? f.globals : f.locals);
            default -> viper.run(f, w);
        }
    }

    private void clearCell(PyCell cell) {
        if (cell.value == null) {
            throw PyErrors.unboundLocal(vm);
        }
        cell.value = null;
    }

    private void storeSelf(CodeFrame f, int slot) {
        Object self = vm.ops.attributes.self;
        if (self == null) {
            f.r[slot] = Sentinel.NULL;
        } else {
            f.set(slot, self);
        }
    }

    private void loadSuper(CodeFrame f, int a, PyStr name) {
        // super, class and self as loaded; super may be something of the script's own.
        Object found = lookup.loadSuper(f.get(a), f.get(a + 1), f.get(a + 2), name);
        f.set(a, found);
        storeSelf(f, a + 1);
    }

    private void binary(CodeFrame f, int op, int to, int left, int right) {
        Object x = f.r[left];
        Object y = f.r[right];
        if (x instanceof PyFloat || (x == null && y instanceof PyFloat)) {
            PyFloat result = floats(vm, op, x, f.n[left], y, f.n[right]);
            if (result != null) {
                f.r[to] = result;
                return;
            }
        }
        f.set(to, vm.ops.binary(op, f.get(left), f.get(right)));
    }

    /** What is quickly done with floats and small ints, one of which is a float; null for the rest. */
    static PyFloat floats(Vm vm, int op, Object x, long xn, Object y, long yn) {
        if (!(y instanceof PyFloat) && y != null) {
            return null;
        }
        double p = x == null ? xn : ((PyFloat) x).value;
        double q = y == null ? yn : ((PyFloat) y).value;
        return switch (op < BinaryOp.OR ? op + BinaryOp.INPLACE_TO_PLAIN : op) {
            case BinaryOp.ADD -> PyFloat.of(vm, p + q);
            case BinaryOp.SUBTRACT -> PyFloat.of(vm, p - q);
            case BinaryOp.MULTIPLY -> PyFloat.of(vm, p * q);
            case BinaryOp.TRUE_DIVIDE -> q == 0 ? null : PyFloat.of(vm, p / q);
            default -> null;
        };
    }

    /** A comparison's own result may be anything, if a special method says so. */
    private void compareValue(CodeFrame f, long w, int to, int left, int right) {
        f.set(to, compared(RegOp.x(w), f.r[left], f.n[left], f.r[right], f.n[right]));
    }

    /** @param x as of {@code COMPARE} */
    Object compared(int x, Object left, long leftInt, Object right, long rightInt) {
        int op = x & ~RegOp.NEGATE;
        boolean negate = (x & RegOp.NEGATE) != 0;
        if ((op > BinaryOp.NOT_EQUAL && op != BinaryOp.IN) || (left == null && right == null)) {
            return PyBool.of(compare(op, left, leftInt, right, rightInt) != negate);
        }
        Object result = vm.ops.binary(op, ShortForms.boxed(left, leftInt), ShortForms.boxed(right, rightInt));
        return negate ? PyBool.of(!vm.ops.truth(result)) : result;
    }

    private boolean compare(int op, CodeFrame f, int left, int right) {
        return compare(op, f.r[left], f.n[left], f.r[right], f.n[right]);
    }

    private boolean compare(int op, Object left, long leftInt, Object right, long rightInt) {
        if (left == null && right == null) {
            long x = leftInt;
            long y = rightInt;
            switch (op) {
                case BinaryOp.LESS:
                    return x < y;
                case BinaryOp.MORE:
                    return x > y;
                case BinaryOp.EQUAL, BinaryOp.IS:
                    return x == y;
                case BinaryOp.LESS_EQUAL:
                    return x <= y;
                case BinaryOp.MORE_EQUAL:
                    return x >= y;
                case BinaryOp.NOT_EQUAL:
                    return x != y;
                default:
            }
        }
        Object x = ShortForms.boxed(left, leftInt);
        Object y = ShortForms.boxed(right, rightInt);
        switch (op) {
            case BinaryOp.EQUAL:
                return isName(x) && isName(y) ? x == y : vm.ops.equal(x, y);
            case BinaryOp.NOT_EQUAL:
                if (isName(x) && isName(y)) {
                    return x != y;
                }
                return vm.ops.truth(vm.ops.binary(op, x, y));
            case BinaryOp.IS:
                return left == right && (left != null || leftInt == rightInt);
            case BinaryOp.IN:
                return vm.ops.contains(y, x);
            case BinaryOp.EXCEPTION_MATCH:
                return matches(x, y);
            default:
                return vm.ops.truth(vm.ops.binary(op, x, y));
        }
    }

    /** Interned strings are equal only if they are the same. */
    static boolean isName(Object value) {
        return value instanceof PyStr && ((PyStr) value).interned;
    }

    private boolean matches(Object raised, Object wanted) {
        if (wanted instanceof PyTuple) {
            for (Object one : ((PyTuple) wanted).items) {
                if (matches(raised, one)) {
                    return true;
                }
            }
            return false;
        }
        if (!(wanted instanceof PyType) || !((PyType) wanted).isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
            throw PyErrors.typeError(
                    vm,
                    "unsupported types for %s: '%s', '%s'",
                    "",
                    vm.ops.typeOf(raised).name(),
                    vm.ops.typeOf(wanted).name());
        }
        return vm.ops.typeOf(raised).isSubtypeOf((PyType) wanted);
    }

    private static void jumpIf(CodeFrame f, long w, boolean truth) {
        jumpIf(f, w, truth, RegOp.x(w) != 0);
    }

    private static void jumpIf(CodeFrame f, long w, boolean truth, boolean sense) {
        if (truth == sense) {
            f.pc += (int) (w >> 48);
        }
    }

    private void getIter(CodeFrame f, int to, Object iterable, boolean onStack) {
        Object method = lookup.guestIter(iterable);
        if (method != null) {
            Object self = vm.ops.attributes.self;
            Object result = in.calls.method(method, to, self, Calls.ITER_BYTES);
            if (result != null) {
                f.set(to, result);
            }
            return;
        }
        f.set(to, onStack ? vm.ops.iterOnStack(iterable) : vm.ops.iter(iterable));
    }

    private void forIter(CodeFrame f, long w, int iterator, int to) {
        Object it = f.get(iterator);
        if (it instanceof PyGenerator) {
            in.flow.resume(it, PyNone.NONE, null, Frame.FOR_ITEM);
            return;
        }
        Object next = lookup.guestNext(it);
        if (next != null) {
            Object self = vm.ops.attributes.self;
            Object item = in.calls.method(next, Frame.FOR_ITEM, self, Calls.NEXT_BYTES);
            if (item != null) {
                f.set(to, item);
            }
            return;
        }
        if (!(it instanceof PyIterator) && it instanceof io.quecsim.core.object.NativeCoroutine) {
            in.flow.resume(it, PyNone.NONE, null, Frame.FOR_ITEM);
            return;
        }
        Object item = vm.ops.next(it);
        if (item == null) {
            f.pc += (int) (w >> 48);
        } else {
            f.set(to, item);
        }
    }

    /** The values of the list of slots at the pc, which moves behind it. */
    private static Object[] list(CodeFrame f, int count) {
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = f.get(RegOp.slot(f.code.words, f.pc, i));
        }
        f.pc += RegOp.slotWords(count);
        return values;
    }

    /**
     * Calls what needs no array of arguments, by {@link Arguments#direct}: plain functions with defaults, closures, bound methods,
     * classes.
     *
     * @param self what goes before the arguments, or null
     * @return false, and nothing done, if there is more to the call
     */
    private boolean callDirect(CodeFrame f, int to, Object callee, Object self, int count, int slot) {
        CodeFrame frame;
        if (callee instanceof PyFunction || callee instanceof PyClosure) {
            frame = in.calls.arguments.direct(f, callee, self, count, slot);
        } else if (self != null || in.stress) {
            return false;
        } else if (callee instanceof PyClass) {
            frame = in.calls.directInit(f, (PyClass) callee, count, slot);
        } else if (callee instanceof PyBoundMethod) {
            PyBoundMethod method = (PyBoundMethod) callee;
            frame = in.calls.arguments.direct(f, method.function, method.self, count, slot);
        } else {
            return false;
        }
        if (frame == null) {
            return false;
        }
        if (count > 1) {
            f.pc += RegOp.slotWords(count);
        }
        in.calls.enter(frame, to);
        return true;
    }

    private void call0(CodeFrame f, int to, Object callee) {
        if (callee instanceof PyCallable && in.calls.beforeNative(to)) {
            arrived(f, to, ((PyCallable) callee).call0(vm));
        } else {
            call(f, to, callee == null ? (Object) 0 : callee, Calls.NO_ARGUMENTS);
        }
    }

    private void call1(CodeFrame f, int to, Object callee, Object argument) {
        if (callee instanceof PyCallable && callee != vm.nextFunction && in.calls.beforeNative(to)) {
            arrived(f, to, ((PyCallable) callee).call1(vm, argument));
        } else {
            call(f, to, callee == null ? (Object) 0 : callee, new Object[] {argument});
        }
    }

    private void call2(CodeFrame f, int to, Object callee, Object first, Object second) {
        if (callee instanceof PyCallable && in.calls.beforeNative(to)) {
            arrived(f, to, ((PyCallable) callee).call2(vm, first, second));
        } else {
            call(f, to, callee == null ? (Object) 0 : callee, new Object[] {first, second});
        }
    }

    private void arrived(CodeFrame f, int to, Object result) {
        vm.cpu.lookAtHorizon();
        if (result != null) {
            f.set(to, result);
        }
    }

    private void call(CodeFrame f, int to, Object callee, Object[] args) {
        Object result = in.calls.call(callee, to, args, Calls.NO_KEYWORDS);
        if (result != null) {
            f.set(to, result);
        }
    }

    // Leaving blocks. A path is described at Translator.

    private void unwindReturn(CodeFrame f, int[] path, Object value) {
        for (int i = 0; i < path.length; i += 3) {
            if (path[i] >= 0) {
                f.r[path[i + 1]] = Unwinding.ofReturn(value);
                f.pc = path[i];
                return;
            }
        }
        in.flow.returnFrom(f, value);
    }

    private void unwindJump(CodeFrame f, int[] path, int blocks, int target) {
        for (int i = 0; i < blocks; i++) {
            if (path[3 * i] >= 0) {
                f.r[path[3 * i + 1]] = Unwinding.ofJump(blocks - i - 1, target);
                f.pc = path[3 * i];
                return;
            }
        }
        f.pc = target;
    }

    private void endFinally(CodeFrame f, int[] path, Object cause) {
        if (cause == PyNone.NONE) {
            return;
        }
        if (cause instanceof Unwinding) {
            Unwinding unwinding = (Unwinding) cause;
            if (unwinding.value != null) {
                unwindReturn(f, path, unwinding.value);
            } else {
                unwindJump(f, path, unwinding.left, unwinding.target);
            }
            return;
        }
        in.flow.raise(new PyException((io.quecsim.core.object.PyObject) cause));
    }

    private PyException raiseFrom(Object value, Object cause) {
        PyException raised = vm.raisable(value);
        PyExceptionObject part = PyErrors.nativePart(raised.value());
        if (part != null) {
            part.cause = cause;
        }
        if (cause != PyNone.NONE && vm.config.has(Feature.WARNINGS)) {
            byte[] text = "Warning: exception chaining not supported\n".getBytes(StandardCharsets.US_ASCII);
            vm.console.writeError(text, 0, text.length);
        }
        return raised;
    }

    private PyException raiseLast(CodeFrame f, int[] path) {
        for (int i = 2; i < path.length; i += 3) {
            if (path[i] >= 0 && f.r[path[i]] != Sentinel.UNBOUND && f.r[path[i]] != null) {
                return new PyException((io.quecsim.core.object.PyObject) f.r[path[i]]);
            }
        }
        return PyErrors.runtimeError(vm, "no active exception to reraise");
    }

    private void setupWith(CodeFrame f, int pair, Object manager, int to) {
        Attributes attributes = vm.ops.attributes;
        Object exit = attributes.loadMethod(manager, vm.names.exit);
        Object exitSelf = attributes.self;
        Object enter = attributes.loadMethod(manager, vm.names.enter);
        Object enterSelf = attributes.self;
        f.set(pair, exit);
        if (exitSelf == null) {
            f.r[pair + 1] = Sentinel.NULL;
        } else {
            f.set(pair + 1, exitSelf);
        }
        call(f, to, enter, enterSelf == null ? Calls.NO_ARGUMENTS : new Object[] {enterSelf});
    }

    private void withExit(CodeFrame f, int pair, Object cause) {
        boolean raised = cause != PyNone.NONE && !(cause instanceof Unwinding);
        Object[] args = {raised ? vm.ops.typeOf(cause) : PyNone.NONE, raised ? cause : PyNone.NONE, PyNone.NONE};
        Object exit = f.get(pair);
        call(f, pair + 1, exit, f.r[pair + 1] == Sentinel.NULL ? args : Calls.with(f.get(pair + 1), args));
    }

    private void withEnd(CodeFrame f, int pair, Object cause) {
        boolean raised = cause != PyNone.NONE && !(cause instanceof Unwinding);
        f.r[pair] = raised && vm.ops.truth(f.get(pair + 1)) ? PyNone.NONE : cause;
    }

    private void build(CodeFrame f, long w, int to, int count) {
        Object[] items = list(f, count);
        f.r[to] = switch (RegOp.x(w)) {
            case RegOp.TUPLE -> PyTuple.of(vm, items);
            case RegOp.LIST -> PyList.of(vm, items);
            case RegOp.SET -> PySet.of(vm, items);
            default -> slice(f, to, items[0], items[1], count == 3 ? items[2] : PyNone.NONE);
        };
    }

    /** Upstream, a slice that only indexes a native object lies on the stack. */
    private PySlice slice(CodeFrame f, int to, Object start, Object stop, Object step) {
        long next = f.pc < f.code.words.length ? f.code.words[f.pc] : 0;
        boolean indexes = RegOp.op(next) == RegOp.GET_ITEM || RegOp.op(next) == RegOp.SET_ITEM;
        if (vm.current && indexes && RegOp.c(next) == to) {
            Object container = f.get(RegOp.b(next));
            if (!(container instanceof PyInstance) && !(container instanceof PyDict)) {
                return PySlice.onStack(start, stop, step);
            }
        }
        return PySlice.of(vm, start, stop, step);
    }

    void storeComp(int kind, Object collection, CodeFrame f, int b, int c) {
        switch (kind) {
            case 0 -> ((PyList) collection).append(vm, f.get(b));
            case 1 -> ((PyDict) collection).put(vm, f.get(b), f.get(c));
            default -> ((PySet) collection).add(vm, f.get(b));
        }
    }

    private void makeFunction(CodeFrame f, long w, int to, int base, int child) {
        int flags = RegOp.x(w);
        RegCode code = vm.loader.child(f.code, child);
        PyTuple defaults = null;
        PyDict kwDefaults = null;
        int at = base;
        if ((flags & 1) != 0) {
            defaults = f.r[at] == Sentinel.NULL ? null : (PyTuple) f.r[at];
            kwDefaults = f.r[at + 1] == Sentinel.NULL ? null : (PyDict) f.r[at + 1];
            at += 2;
        }
        PyFunction function = PyFunction.of(vm, code, f.globals, defaults, kwDefaults);
        if ((flags & 2) == 0) {
            f.r[to] = function;
            return;
        }
        Object[] cells = new Object[(int) f.code.words[f.pc++]];
        System.arraycopy(f.r, at, cells, 0, cells.length);
        f.r[to] = PyClosure.of(vm, function, cells);
    }

    private void importName(CodeFrame f, int to, int level, int name) {
        Object fromList = f.get((int) f.code.words[f.pc++]);
        in.nativeRet = to;
        Object own = vm.overridden(vm.names.importName);
        Object module = own == null
                ? vm.importer.importName(f.globals, f.code.names[name], fromList, (Integer) f.get(level))
                : in.calls.call(own, to, f.code.names[name], f.globals, PyNone.NONE, fromList, f.get(level));
        if (module != null) {
            f.set(to, module);
        }
    }

    private void importFrom(CodeFrame f, int to, Object module, PyStr name) {
        in.nativeRet = to;
        Object value = vm.importer.importFrom(module, name);
        if (value != null) {
            f.set(to, value);
        }
    }

    /** In GC-stress mode: a call's function and arguments must still own their blocks. */
    void assertAlive(CodeFrame callee) {
        vm.heap.assertAlive(callee.function);
        for (int i = 0; i < callee.code.simpleArguments; i++) {
            if (callee.r[i] != null) {
                vm.heap.assertAlive(callee.r[i]);
            }
        }
    }
}
