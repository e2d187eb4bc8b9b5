package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PySet;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.SetOps;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;

/** The type {@code set}. */
@PyTypeDef("set")
final class SetMethods {
    private SetMethods() {}

    /** {@code set([iterable])}. Source: py/objset.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object iterable) {
        return iterable == null ? PySet.empty(vm) : PySet.from(vm, iterable, false);
    }

    private static void checkSet(Vm vm, PySet self) {
        if (self.isFrozen()) {
            throw PyErrors.wrongSelf(vm, Types.SET, self);
        }
    }

    /** {@code set.add(item)}. Source: py/objset.c. */
    @PyMethod
    static void add(Vm vm, PySet self, Object item) {
        checkSet(vm, self);
        self.add(vm, item);
    }

    /** {@code set.clear()}. Source: py/objset.c. */
    @PyMethod
    static void clear(Vm vm, PySet self) {
        checkSet(vm, self);
        self.clear(vm);
    }

    /** {@code set.copy()}. Source: py/objset.c. */
    @PyMethod
    static Object copy(Vm vm, PySet self) {
        return self.copy(vm, self.isFrozen());
    }

    /** {@code set.discard(item)}. Source: py/objset.c. */
    @PyMethod
    static void discard(Vm vm, PySet self, Object item) {
        checkSet(vm, self);
        self.remove(vm, item);
    }

    /** {@code set.difference(*others)}. Source: py/objset.c. */
    @PyMethod
    static Object difference(Vm vm, PySet self, Object[] others) {
        PySet rest = self.copy(vm, self.isFrozen());
        for (Object other : others) {
            SetOps.removeAll(vm, rest, other);
        }
        return rest;
    }

    /** {@code set.difference_update(*others)}. Source: py/objset.c. */
    @PyMethod
    static void difference_update(Vm vm, PySet self, Object[] others) {
        checkSet(vm, self);
        for (Object other : others) {
            SetOps.removeAll(vm, self, other);
        }
    }

    /** {@code set.intersection(other)}. Source: py/objset.c. */
    @PyMethod
    static Object intersection(Vm vm, PySet self, Object other) {
        return SetOps.intersection(vm, self, other);
    }

    /** {@code set.intersection_update(other)}. Source: py/objset.c. */
    @PyMethod
    static void intersection_update(Vm vm, PySet self, Object other) {
        checkSet(vm, self);
        SetOps.intersect(vm, self, other);
    }

    /** {@code set.isdisjoint(other)}. Source: py/objset.c. */
    @PyMethod
    static boolean isdisjoint(Vm vm, PySet self, Object other) {
        return SetOps.isDisjoint(vm, self, other);
    }

    /** {@code set.issubset(other)}. Source: py/objset.c. */
    @PyMethod
    static boolean issubset(Vm vm, PySet self, Object other) {
        return self.isSubset(vm, SetOps.asSet(vm, other));
    }

    /** {@code set.issuperset(other)}. Source: py/objset.c. */
    @PyMethod
    static boolean issuperset(Vm vm, PySet self, Object other) {
        return SetOps.asSet(vm, other).isSubset(vm, self);
    }

    /** {@code set.pop()}: the first of the table; raises KeyError. Source: py/objset.c. */
    @PyMethod
    static Object pop(Vm vm, PySet self) {
        checkSet(vm, self);
        Object item = self.popFirst();
        if (item == null) {
            throw PyErrors.of(vm, Exceptions.KEY_ERROR, "pop from an empty set");
        }
        return item;
    }

    /** {@code set.remove(item)}: raises KeyError. Source: py/objset.c. */
    @PyMethod
    static void remove(Vm vm, PySet self, Object item) {
        checkSet(vm, self);
        if (!self.remove(vm, item)) {
            throw PyErrors.keyError(vm, item);
        }
    }

    /** {@code set.symmetric_difference(other)}. Source: py/objset.c. */
    @PyMethod
    static Object symmetric_difference(Vm vm, PySet self, Object other) {
        return SetOps.symmetricDifference(vm, self, other);
    }

    /** {@code set.symmetric_difference_update(other)}. Source: py/objset.c. */
    @PyMethod
    static void symmetric_difference_update(Vm vm, PySet self, Object other) {
        SetOps.toggleAll(vm, self, other);
    }

    /** {@code set.union(other)}. Source: py/objset.c. */
    @PyMethod
    static Object union(Vm vm, PySet self, Object other) {
        PySet all = self.copy(vm, self.isFrozen());
        all.addAll(vm, other);
        return all;
    }

    /** {@code set.update(*others)}. Source: py/objset.c. */
    @PyMethod
    static void update(Vm vm, PySet self, Object[] others) {
        checkSet(vm, self);
        for (Object other : others) {
            self.addAll(vm, other);
        }
    }

    /** {@code set.__contains__(item)}. Source: py/objset.c. */
    @PyMethod
    static boolean __contains__(Vm vm, PySet self, Object item) {
        return self.has(vm, item);
    }
}
