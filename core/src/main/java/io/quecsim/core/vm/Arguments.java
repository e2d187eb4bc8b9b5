package io.quecsim.core.vm;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.PyCell;
import io.quecsim.core.object.PyClosure;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.RegOp;
import java.util.Arrays;

/**
 * Puts the arguments of a call into the slots of a fresh frame: the rules and texts of {@code mp_setup_code_state}
 * ({@code py/bc.c}) in MicroPython 1.13.
 */
final class Arguments {
    private final Vm vm;

    Arguments(Vm vm) {
        this.vm = vm;
    }

    /**
     * @param cells closed-over cells, which come first, or null
     * @param args positional arguments, then the values of {@code kwNames}
     */
    void bind(PyFunction function, CodeFrame frame, Object[] cells, Object[] args, PyStr[] kwNames) {
        RegCode code = function.code;
        CodeObject source = code.code;
        Object[] given = args;
        if (cells != null && cells.length > 0) {
            given = new Object[cells.length + args.length];
            System.arraycopy(cells, 0, given, 0, cells.length);
            System.arraycopy(args, 0, given, cells.length, args.length);
        }
        if (code.plainArguments == given.length && kwNames.length == 0) {
            for (int i = 0; i < given.length; i++) {
                frame.set(i, given[i]);
            }
            finish(code, frame);
            return;
        }
        int positional = given.length - kwNames.length;
        if (source.has(CodeObject.FLAG_VIPER)) {
            if (kwNames.length > 0) {
                throw PyErrors.typeError(vm, "function doesn't take keyword arguments");
            } else if (positional != source.posArgs()) {
                throw PyErrors.argumentCount(vm, positional, source.posArgs(), source.posArgs());
            }
        }
        int posArgs = source.posArgs();
        int named = posArgs + source.kwOnlyArgs();
        int stars = named;
        if (positional > posArgs) {
            if (!source.has(CodeObject.FLAG_VARARGS)) {
                throw countMismatch(function, posArgs, positional);
            }
            frame.r[stars++] = PyTuple.of(vm, Arrays.copyOfRange(given, posArgs, positional));
        } else if (source.has(CodeObject.FLAG_VARARGS)) {
            frame.r[stars++] = PyTuple.EMPTY;
        }
        int direct = Math.min(positional, posArgs);
        for (int i = 0; i < direct; i++) {
            frame.set(i, given[i]);
        }
        if (kwNames.length != 0 || source.has(CodeObject.FLAG_DEFKWARGS)) {
            bindKeywords(function, frame, direct, given, positional, kwNames, stars);
        } else {
            defaults(function, frame, direct, positional);
            if (source.kwOnlyArgs() != 0) {
                throw PyErrors.typeError(vm, "function missing keyword-only argument");
            }
            if (source.has(CodeObject.FLAG_VARKEYWORDS)) {
                frame.r[stars] = PyDict.empty(vm);
            }
        }
        finish(code, frame);
    }

    /**
     * The frame of a call that needs no array of arguments: of a function or closure with positional parameters only, the last
     * of which may have defaults. The arguments are in slots of the caller.
     *
     * @param self what goes before the arguments, or null
     * @param slot of the argument if there is one; if there are more, place of the list of their slots
     * @return null if there is more to the call
     */
    CodeFrame direct(CodeFrame caller, Object callee, Object self, int count, int slot) {
        PyFunction function;
        Object[] cells = Calls.NO_ARGUMENTS;
        if (callee instanceof PyFunction) {
            function = (PyFunction) callee;
        } else if (callee instanceof PyClosure) {
            function = ((PyClosure) callee).function;
            cells = ((PyClosure) callee).cells;
        } else {
            return null;
        }
        RegCode code = function.code;
        int first = cells.length + (self == null ? 0 : 1);
        int missing = code.plainArguments - first - count;
        if (code.generator || missing < 0 || missing > code.defaultable) {
            return null;
        }
        CodeFrame frame = CodeFrame.take(code);
        frame.function = function;
        for (int i = 0; i < cells.length; i++) {
            frame.r[i] = cells[i];
        }
        if (self != null) {
            frame.set(cells.length, self);
        }
        if (count == 1) {
            frame.r[first] = caller.r[slot];
            frame.n[first] = caller.n[slot];
        } else {
            for (int i = 0; i < count; i++) {
                int from = RegOp.slot(caller.code.words, slot, i);
                frame.r[first + i] = caller.r[from];
                frame.n[first + i] = caller.n[from];
            }
        }
        for (int i = 0; i < missing; i++) {
            frame.set(first + count + i, function.defaults[code.defaultable - missing + i]);
        }
        finish(code, frame);
        return frame;
    }

    /**
     * As {@link #direct} for a call with keywords: from slot {@code from} on lie {@code given} arguments, then pairs of name and
     * value.
     *
     * @return null also for arguments that do not fit
     */
    CodeFrame named(CodeFrame caller, Object callee, int from, int given, int keywords) {
        if (!(callee instanceof PyFunction)) {
            return null;
        }
        PyFunction function = (PyFunction) callee;
        RegCode code = function.code;
        if (code.generator || code.stars || given > code.code.posArgs()) {
            return null;
        }
        CodeFrame frame = CodeFrame.take(code);
        Object[] r = frame.r;
        int posArgs = code.code.posArgs();
        int all = posArgs + code.code.kwOnlyArgs();
        for (int i = 0; i < given; i++) {
            r[i] = caller.r[from + i];
            frame.n[i] = caller.n[from + i];
        }
        for (int i = given; i < all; i++) {
            r[i] = Sentinel.UNBOUND;
        }
        for (int i = 0; i < keywords; i++) {
            int pair = from + given + 2 * i;
            int at = indexOf(code.argumentNames, all, (PyStr) caller.r[pair]);
            if (at < 0 || r[at] != Sentinel.UNBOUND) {
                frame.release();
                return null;
            }
            r[at] = caller.r[pair + 1];
            frame.n[at] = caller.n[pair + 1];
        }
        int required = posArgs - code.code.defPosArgs();
        for (int i = given; i < all; i++) {
            if (r[i] == Sentinel.UNBOUND) {
                Object value = i < required
                        ? null
                        : i < posArgs
                                ? function.defaults[i - required]
                                : function.kwDefaults == null ? null : function.kwDefaults.get(code.argumentNames[i]);
                if (value == null) {
                    frame.release();
                    return null;
                }
                frame.set(i, value);
            }
        }
        frame.function = function;
        finish(code, frame);
        return frame;
    }

    /** Makes the cells and marks what is not assigned yet. */
    private void finish(RegCode code, CodeFrame frame) {
        for (int local : code.cells) {
            frame.r[local] = PyCell.of(vm, isArgument(code.code, local) ? frame.get(local) : null);
        }
        for (int local : code.translation.unbound()) {
            if (!isArgument(code.code, local)) {
                frame.r[local] = Sentinel.UNBOUND;
            }
        }
    }

    private static boolean isArgument(CodeObject source, int local) {
        int count = source.posArgs() + source.kwOnlyArgs();
        count += source.has(CodeObject.FLAG_VARARGS) ? 1 : 0;
        count += source.has(CodeObject.FLAG_VARKEYWORDS) ? 1 : 0;
        return local < count;
    }

    private void defaults(PyFunction function, CodeFrame frame, int direct, int positional) {
        CodeObject source = function.code.code;
        int posArgs = source.posArgs();
        int required = posArgs - source.defPosArgs();
        if (positional < required) {
            throw countMismatch(function, required, positional);
        }
        for (int i = direct; i < posArgs; i++) {
            frame.set(i, function.defaults[i - required]);
        }
    }

    private void bindKeywords(
            PyFunction function,
            CodeFrame frame,
            int direct,
            Object[] given,
            int positional,
            PyStr[] kwNames,
            int stars) {
        CodeObject source = function.code.code;
        PyStr[] names = function.code.argumentNames;
        int posArgs = source.posArgs();
        int named = posArgs + source.kwOnlyArgs();
        boolean[] filled = new boolean[named];
        Arrays.fill(filled, 0, direct, true);
        PyDict rest = null;
        if (source.has(CodeObject.FLAG_VARKEYWORDS)) {
            rest = PyDict.sized(vm, kwNames.length);
            frame.r[stars] = rest;
        }
        for (int i = 0; i < kwNames.length; i++) {
            Object value = given[positional + i];
            int at = indexOf(names, named, kwNames[i]);
            if (at >= 0) {
                if (filled[at]) {
                    throw PyErrors.typeError(vm, "function got multiple values for argument '%s'", kwNames[i].value);
                }
                filled[at] = true;
                frame.set(at, value);
            } else if (rest != null) {
                if (vm.current && rest.get(kwNames[i]) != null) {
                    throw PyErrors.typeError(vm, "function got multiple values for argument '%s'", kwNames[i].value);
                }
                rest.put(vm, kwNames[i], value);
            } else {
                throw PyErrors.typeError(vm, "unexpected keyword argument '%s'", kwNames[i].value);
            }
        }
        int required = posArgs - source.defPosArgs();
        for (int i = required; i < posArgs; i++) {
            if (!filled[i]) {
                frame.set(i, function.defaults[i - required]);
            }
        }
        for (int i = required; --i >= 0; ) {
            if (!filled[i]) {
                throw PyErrors.typeError(vm, "function missing required positional argument #%s", i);
            }
        }
        for (int i = posArgs; i < named; i++) {
            if (!filled[i]) {
                Object value = function.kwDefaults == null ? null : function.kwDefaults.get(names[i]);
                if (value == null) {
                    throw PyErrors.typeError(vm, "function missing required keyword argument '%s'", names[i].value);
                }
                frame.set(i, value);
            }
        }
    }

    private int indexOf(PyStr[] names, int count, PyStr name) {
        PyStr interned = name.interned ? name : vm.name(name.value);
        for (int i = 0; i < count; i++) {
            if (names[i] == interned) {
                return i;
            }
        }
        return -1;
    }

    private PyException countMismatch(PyFunction function, int expected, int given) {
        return vm.config.has(Feature.DETAILED_ERRORS)
                ? PyErrors.typeError(
                        vm, "%s() takes %s positional arguments but %s were given", function.name(), expected, given)
                : PyErrors.argumentCount(vm, given, expected, expected);
    }
}
