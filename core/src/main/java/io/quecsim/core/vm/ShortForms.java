package io.quecsim.core.vm;

import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyIterator;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.register.InlineCache;

/**
 * What instructions mostly meet, for units: each is a case of {@link Interpreter}'s loop, and needs no frame. They are small, so that
 * HotSpot makes them part of the units. The answer is null, or false, when there is more to it.
 */
final class ShortForms {
    private ShortForms() {}

    static Object global(InlineCache cache, PyDict globals) {
        if (cache.dict != globals || cache.layout != globals.layout) {
            return null;
        }
        return cache.index >= 0 ? globals.valueAt(cache.index) : cache.value;
    }

    /** As {@link #global}, where that has never been a small int. */
    static Object globalObject(InlineCache cache, PyDict globals) {
        return object(global(cache, globals));
    }

    static boolean storeGlobal(InlineCache cache, PyDict globals, Object r, long n) {
        if (cache.dict != globals || cache.layout != globals.layout || cache.index < 0) {
            return false;
        }
        globals.setValueAt(cache.index, boxed(r, n));
        return true;
    }

    static Object attribute(InlineCache cache, Object o) {
        if (o instanceof PyInstance && ((PyInstance) o).shape == cache.shape) {
            return cache.index < 0 ? null : ((PyInstance) o).slots[cache.index];
        }
        if (o instanceof PyModule && ((PyModule) o).globals == cache.dict && cache.dict.layout == cache.layout) {
            return cache.dict.valueAt(cache.index);
        }
        return null;
    }

    /** What goes before the arguments of the function that {@link Bridge#method} found. */
    static Object self(InlineCache cache, Object o) {
        return o instanceof PyModule || (o instanceof PyInstance && !cache.binds) ? Sentinel.NULL : o;
    }

    static Object boxed(Object r, long n) {
        return r == null ? (Object) (int) n : r;
    }

    static Object itemOf(Object o, long i) {
        if (o instanceof PyList) {
            return i >= 0 && i < ((PyList) o).size ? ((PyList) o).items[(int) i] : null;
        }
        if (o instanceof PyTuple) {
            return i >= 0 && i < ((PyTuple) o).items.length ? ((PyTuple) o).items[(int) i] : null;
        }
        return null;
    }

    static boolean storeItem(Object o, long i, Object r, long n) {
        if (!(o instanceof PyList) || i < 0 || i >= ((PyList) o).size) {
            return false;
        }
        ((PyList) o).items[(int) i] = boxed(r, n);
        return true;
    }

    /** 1 or 0; -1 when there is more to it. */
    static int truth(Object r, long n) {
        if (r == null) {
            return n != 0 ? 1 : 0;
        }
        return r == PyBool.TRUE ? 1 : r == PyBool.FALSE || r == PyNone.NONE ? 0 : -1;
    }

    static Object not(Object r) {
        return r == PyBool.FALSE || r == PyNone.NONE ? PyBool.TRUE : r == PyBool.TRUE ? PyBool.FALSE : null;
    }

    /** The next item of what a list or tuple is iterated by: an item, {@link WholeForms#END}, or null. */
    static Object itemOf(Object iterator) {
        if (!(iterator instanceof PyIterator) || !((PyIterator) iterator).isPlain()) {
            return null;
        }
        Object v = ((PyIterator) iterator).next(null);
        return v == null ? WholeForms.END : v;
    }

    /** The object, or null for a small int. */
    static Object object(Object value) {
        return value instanceof Integer ? null : value;
    }

    /** The small int; 0 for an object. */
    static long number(Object value) {
        return value instanceof Integer ? (Integer) value : 0;
    }
}
