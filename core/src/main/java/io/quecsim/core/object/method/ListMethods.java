package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.KwOnly;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.ListSort;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Sequences;
import io.quecsim.core.vm.Vm;

/** The type {@code list}. */
@PyTypeDef("list")
final class ListMethods {
    private ListMethods() {}

    /** {@code list([iterable])}. Source: py/objlist.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object iterable) {
        PyList made = PyList.empty(vm);
        if (iterable != null) {
            made.extendFromIterator(vm, iterable);
        }
        return made;
    }

    /** {@code list.append(item)}. Source: py/objlist.c. */
    @PyMethod
    static void append(Vm vm, PyList self, Object item) {
        self.append(vm, item);
    }

    /** {@code list.clear()}. Source: py/objlist.c. */
    @PyMethod
    static void clear(Vm vm, PyList self) {
        self.clear(vm);
    }

    /** {@code list.copy()}. Source: py/objlist.c. */
    @PyMethod
    static Object copy(Vm vm, PyList self) {
        return PyList.copyOf(vm, self.items, 0, self.size);
    }

    /** {@code list.count(item)}. Source: py/sequence.c. */
    @PyMethod
    static int count(Vm vm, PyList self, Object item) {
        return Sequences.count(vm, self.items, self.size, item);
    }

    /** {@code list.extend(iterable)}. Source: py/objlist.c. */
    @PyMethod
    static void extend(Vm vm, PyList self, Object iterable) {
        self.extend(vm, iterable);
    }

    /** {@code list.index(item[, start[, stop]])}: raises ValueError. Source: py/sequence.c. */
    @PyMethod
    static int index(Vm vm, PyList self, Object item, @Default("null") Object start, @Default("null") Object stop) {
        return Sequences.index(vm, self, self.items, self.size, item, start, stop);
    }

    /** {@code list.insert(index, item)}. Source: py/objlist.c. */
    @PyMethod
    static void insert(Vm vm, PyList self, int index, Object item) {
        self.insert(vm, index, item);
    }

    /** {@code list.pop([index])}: raises IndexError. Source: py/objlist.c. */
    @PyMethod
    static Object pop(Vm vm, PyList self, @Default("-1") Object index) {
        return self.pop(vm, index);
    }

    /** {@code list.remove(item)}: the first one; raises ValueError. Source: py/objlist.c. */
    @PyMethod
    static void remove(Vm vm, PyList self, Object item) {
        self.removeAt(vm, Sequences.index(vm, self, self.items, self.size, item, null, null));
    }

    /** {@code list.reverse()}. Source: py/objlist.c. */
    @PyMethod
    static void reverse(PyList self) {
        self.reverse();
    }

    /** {@code list.sort(*, key=None, reverse=False)}: not stable. Source: py/objlist.c. */
    @PyMethod
    static void sort(
            Vm vm, PyList self, @KwOnly @Default("None") Object key, @KwOnly @Default("false") boolean reverse) {
        ListSort.sort(vm, self, key, reverse);
    }
}
