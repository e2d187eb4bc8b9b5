package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PySet;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code frozenset}: what of {@code set} changes nothing. */
@PyTypeDef("frozenset")
final class FrozenSetMethods {
    private FrozenSetMethods() {}

    /** {@code frozenset([iterable])}. Source: py/objset.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object iterable) {
        return iterable == null ? PySet.sized(vm, 0, true) : PySet.from(vm, iterable, true);
    }

    /** {@code frozenset.copy()}. Source: py/objset.c. */
    @PyMethod
    static Object copy(Vm vm, PySet self) {
        return SetMethods.copy(vm, self);
    }

    /** {@code frozenset.difference(*others)}. Source: py/objset.c. */
    @PyMethod
    static Object difference(Vm vm, PySet self, Object[] others) {
        return SetMethods.difference(vm, self, others);
    }

    /** {@code frozenset.intersection(other)}. Source: py/objset.c. */
    @PyMethod
    static Object intersection(Vm vm, PySet self, Object other) {
        return SetMethods.intersection(vm, self, other);
    }

    /** {@code frozenset.isdisjoint(other)}. Source: py/objset.c. */
    @PyMethod
    static boolean isdisjoint(Vm vm, PySet self, Object other) {
        return SetMethods.isdisjoint(vm, self, other);
    }

    /** {@code frozenset.issubset(other)}. Source: py/objset.c. */
    @PyMethod
    static boolean issubset(Vm vm, PySet self, Object other) {
        return SetMethods.issubset(vm, self, other);
    }

    /** {@code frozenset.issuperset(other)}. Source: py/objset.c. */
    @PyMethod
    static boolean issuperset(Vm vm, PySet self, Object other) {
        return SetMethods.issuperset(vm, self, other);
    }

    /** {@code frozenset.symmetric_difference(other)}. Source: py/objset.c. */
    @PyMethod
    static Object symmetric_difference(Vm vm, PySet self, Object other) {
        return SetMethods.symmetric_difference(vm, self, other);
    }

    /** {@code frozenset.union(other)}. Source: py/objset.c. */
    @PyMethod
    static Object union(Vm vm, PySet self, Object other) {
        return SetMethods.union(vm, self, other);
    }

    /** {@code frozenset.__contains__(item)}. Source: py/objset.c. */
    @PyMethod
    static boolean __contains__(Vm vm, PySet self, Object item) {
        return self.has(vm, item);
    }
}
