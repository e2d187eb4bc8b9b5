package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyClassMethod;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyDictView;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Each;
import io.quecsim.core.vm.Vm;

/** The types {@code dict} and {@code OrderedDict}. */
@PyTypeDef("dict")
final class DictMethods {
    private DictMethods() {}

    /** {@code dict([mapping or iterable], **kw)}. Source: py/objdict.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object[] args, PyStr[] kwNames) {
        PyDict made = cls == Types.ORDERED_DICT ? PyDict.ordered(vm) : PyDict.empty(vm);
        merge(vm, made, args, kwNames);
        return made;
    }

    private static void merge(Vm vm, PyDict into, Object[] args, PyStr[] kwNames) {
        int positional = args.length - kwNames.length;
        if (positional > 1) {
            throw PyErrors.argumentCount(vm, positional + 1, 1, 2);
        }
        if (positional == 1) {
            DictMerge.merge(vm, into, args[0]);
        }
        for (int i = 0; i < kwNames.length; i++) {
            into.put(vm, kwNames[i], args[positional + i]);
        }
    }

    /** {@code dict.clear()}. Source: py/objdict.c. */
    @PyMethod
    static void clear(Vm vm, PyDict self) {
        self.checkNotFixed(vm);
        self.clear(vm);
    }

    /** {@code dict.copy()}: the copy shows its entries in the same order. Source: py/objdict.c. */
    @PyMethod
    static Object copy(Vm vm, PyDict self) {
        return self.copy(vm);
    }

    /** {@code dict.fromkeys(iterable[, value])}. Source: py/objdict.c. */
    @PyClassMethod
    static Object fromkeys(Vm vm, PyType cls, Object iterable, @Default("None") Object value) {
        int length = iterable instanceof PyObject ? ((PyObject) iterable).length(vm) : -1;
        PyDict made = PyDict.sized(vm, Math.max(0, length));
        Each keys = new Each(vm, iterable, true);
        for (Object key = keys.next(); key != null; key = keys.next()) {
            made.put(vm, key, value);
        }
        return made;
    }

    /** {@code dict.get(key[, default])}. Source: py/objdict.c. */
    @PyMethod
    static Object get(Vm vm, PyDict self, Object key, @Default("None") Object otherwise) {
        Object value = self.get(vm, key);
        return value == null ? otherwise : value;
    }

    /** {@code dict.items()}. Source: py/objdict.c. */
    @PyMethod
    static Object items(Vm vm, PyDict self) {
        return PyDictView.of(vm, self, PyDictView.Kind.ITEMS);
    }

    /** {@code dict.keys()}. Source: py/objdict.c. */
    @PyMethod
    static Object keys(Vm vm, PyDict self) {
        return PyDictView.of(vm, self, PyDictView.Kind.KEYS);
    }

    /** {@code dict.values()}. Source: py/objdict.c. */
    @PyMethod
    static Object values(Vm vm, PyDict self) {
        return PyDictView.of(vm, self, PyDictView.Kind.VALUES);
    }

    /** {@code dict.pop(key[, default])}: raises KeyError. Source: py/objdict.c. */
    @PyMethod
    static Object pop(Vm vm, PyDict self, Object key, @Default("null") Object otherwise) {
        self.checkNotFixed(vm);
        Object value = self.remove(vm, key);
        if (value != null) {
            return value;
        }
        if (otherwise == null) {
            throw PyErrors.keyError(vm, key);
        }
        return otherwise;
    }

    /** {@code dict.popitem()}: raises KeyError. Source: py/objdict.c. */
    @PyMethod
    static Object popitem(Vm vm, PyDict self) {
        self.checkNotFixed(vm);
        Object item = self.popItem(vm);
        if (item == null) {
            throw PyErrors.of(vm, Exceptions.KEY_ERROR, "popitem(): dictionary is empty");
        }
        return item;
    }

    /** {@code dict.setdefault(key[, default])}. Source: py/objdict.c. */
    @PyMethod
    static Object setdefault(Vm vm, PyDict self, Object key, @Default("None") Object otherwise) {
        self.checkNotFixed(vm);
        int slot = self.slotFor(vm, key);
        if (self.valueAt(slot) == null) {
            self.setValueAt(slot, otherwise);
        }
        return self.valueAt(slot);
    }

    /** {@code dict.update([mapping or iterable], **kw)}. Source: py/objdict.c. */
    @PyMethod
    static Object update(Vm vm, PyDict self, Object[] args, PyStr[] kwNames) {
        self.checkNotFixed(vm);
        merge(vm, self, args, kwNames);
        return PyNone.NONE;
    }

    /** {@code dict.__getitem__(key)}. Source: py/objdict.c. */
    @PyMethod
    static Object __getitem__(Vm vm, PyDict self, Object key) {
        return self.getItem(vm, key);
    }

    /** {@code dict.__setitem__(key, value)}. Source: py/objdict.c. */
    @PyMethod
    static void __setitem__(Vm vm, PyDict self, Object key, Object value) {
        self.setItem(vm, key, value);
    }

    /** {@code dict.__delitem__(key)}. Source: py/objdict.c. */
    @PyMethod
    static void __delitem__(Vm vm, PyDict self, Object key) {
        self.setItem(vm, key, null);
    }
}
