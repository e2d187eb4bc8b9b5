package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.KwOnly;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.ListSort;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyList;
import io.quecsim.core.vm.Each;
import io.quecsim.core.vm.Vm;

/** Built-in functions over iterables. Keys and guest iterators are called from Java, so they may not park. */
@PyModule(value = "builtins", part = "iteration")
final class BuiltinIteration {

    /** {@code iter(object)}. Source: py/modbuiltins.c. */
    @PyFunction
    static Object iter(Vm vm, Object object) {
        return vm.ops.iter(object);
    }

    /** {@code next(iterator[, default])}. Source: py/modbuiltins.c. */
    @PyFunction
    static Object next(Vm vm, @Default("null") Object iterator, @Default("null") Object otherwise) {
        if (iterator == null) {
            throw PyErrors.argumentCount(vm, 0, 1, vm.config.language() == LanguageLevel.V1_13 ? 1 : 2);
        }
        if (otherwise != null && vm.config.language() == LanguageLevel.V1_13) {
            // MICROPY_PY_BUILTINS_NEXT2 is off there.
            throw PyErrors.argumentCount(vm, 2, 1, 1);
        }
        vm.ops.takeStopValue();
        Object item = otherwise == null ? vm.ops.nextOrRaise(iterator) : vm.ops.next(iterator);
        if (item != null) {
            return item;
        }
        Object value = vm.ops.takeStopValue();
        if (otherwise == null) {
            throw PyErrors.stopIteration(vm, value);
        }
        return otherwise;
    }

    /** {@code all(iterable)}. Source: py/modbuiltins.c. */
    @PyFunction
    static boolean all(Vm vm, Object iterable) {
        Each items = new Each(vm, iterable);
        for (Object item = items.next(); item != null; item = items.next()) {
            if (!vm.ops.truth(item)) {
                return false;
            }
        }
        return true;
    }

    /** {@code any(iterable)}. Source: py/modbuiltins.c. */
    @PyFunction
    static boolean any(Vm vm, Object iterable) {
        Each items = new Each(vm, iterable);
        for (Object item = items.next(); item != null; item = items.next()) {
            if (vm.ops.truth(item)) {
                return true;
            }
        }
        return false;
    }

    /** {@code sum(iterable[, start])}. Source: py/modbuiltins.c. */
    @PyFunction
    static Object sum(Vm vm, Object iterable, @Default("0") Object start) {
        Object total = start;
        Each items = new Each(vm, iterable);
        for (Object item = items.next(total); item != null; item = items.next(total)) {
            total = vm.ops.binary(BinaryOp.ADD, total, item);
        }
        return total;
    }

    /** {@code max(iterable, *, key=None, default=None)} or {@code max(a, b, ...)}. Source: py/modbuiltins.c. */
    @PyFunction
    static Object max(
            Vm vm,
            Object first,
            Object[] others,
            @KwOnly @Default("null") Object key,
            @KwOnly("default") @Default("null") Object otherwise) {
        return best(vm, BinaryOp.MORE, first, others, key, otherwise);
    }

    /** {@code min(iterable, *, key=None, default=None)} or {@code min(a, b, ...)}. Source: py/modbuiltins.c. */
    @PyFunction
    static Object min(
            Vm vm,
            Object first,
            Object[] others,
            @KwOnly @Default("null") Object key,
            @KwOnly("default") @Default("null") Object otherwise) {
        return best(vm, BinaryOp.LESS, first, others, key, otherwise);
    }

    private static Object best(Vm vm, int op, Object first, Object[] others, Object key, Object otherwise) {
        Each items = others.length == 0 ? new Each(vm, first) : null;
        int at = 0;
        Object best = null;
        Object bestKey = null;
        for (Object item = items == null ? first : items.next(); item != null; ) {
            Object itemKey = key == null ? item : vm.call(key, item);
            if (best == null || vm.ops.binary(op, itemKey, bestKey) == PyBool.TRUE) {
                best = item;
                bestKey = itemKey;
            }
            if (items != null) {
                item = items.next(best, bestKey);
            } else {
                item = at < others.length ? others[at++] : null;
            }
        }
        if (best != null) {
            return best;
        }
        if (otherwise == null) {
            throw PyErrors.valueError(vm, "arg is an empty sequence");
        }
        return otherwise;
    }

    /** {@code sorted(iterable, *, key=None, reverse=False)}. Source: py/modbuiltins.c. */
    @PyFunction
    static Object sorted(
            Vm vm,
            Object iterable,
            Object[] others,
            @KwOnly @Default("None") Object key,
            @KwOnly @Default("false") boolean reverse) {
        if (others.length != 0) {
            throw PyErrors.typeError(vm, "must use keyword argument for key function");
        }
        PyList list = PyList.empty(vm);
        list.extendFromIterator(vm, iterable);
        ListSort.sort(vm, list, key, reverse);
        return list;
    }
}
