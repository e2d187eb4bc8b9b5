package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/** What {@code dict.items()}, {@code keys()} and {@code values()} return: a live view. */
public final class PyDictView extends PyObject {
    /** {@code mp_obj_dict_view_t}: base, dict, kind. */
    public static final int BYTES = 12;

    /** Which part of the entries is seen. */
    public enum Kind {
        ITEMS("dict_items"),
        KEYS("dict_keys"),
        VALUES("dict_values");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    public final PyDict dict;
    public final Kind kind;

    private PyDictView(PyDict dict, Kind kind) {
        this.dict = dict;
        this.kind = kind;
    }

    public static PyDictView of(Vm vm, PyDict dict, Kind kind) {
        PyDictView made = new PyDictView(dict, kind);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.DICT_VIEW;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(dict);
    }

    @Override
    public boolean truth(Vm vm) {
        return !vm.current || dict.size() != 0;
    }

    /** None in 1.13. */
    @Override
    public int length(Vm vm) {
        return vm.current ? dict.size() : -1;
    }

    @Override
    public int hash(Vm vm) {
        if (vm.current && kind != Kind.VALUES) {
            throw PyErrors.unhashable(vm, this);
        }
        return super.hash(vm);
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        return kind == Kind.KEYS && op == BinaryOp.CONTAINS ? PyBool.of(dict.find(vm, right) >= 0) : null;
    }

    @Override
    public Object iter(Vm vm) {
        return new Iterator(dict, kind);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append(kind.label).append("([");
        Iterator iterator = new Iterator(dict, kind);
        boolean first = true;
        for (Object item = iterator.next(vm); item != null; item = iterator.next(vm)) {
            if (!first) {
                out.append(", ");
            }
            first = false;
            vm.ops.print(out, item, false);
        }
        out.append("])");
    }

    /** Walks the table; entries added meanwhile may or may not be seen, as on the device. */
    public static final class Iterator extends PyIterator {
        private final PyDict dict;
        private final Kind kind;
        private int at;

        Iterator(PyDict dict, Kind kind) {
            this.dict = dict;
            this.kind = kind;
        }

        @Override
        public Object next(Vm vm) {
            for (; at < dict.slots(); at++) {
                Object key = dict.keyAt(at);
                if (key != null) {
                    Object value = dict.valueAt(at++);
                    switch (kind) {
                        case KEYS:
                            return key;
                        case VALUES:
                            return value;
                        default:
                            return PyTuple.of(vm, key, value);
                    }
                }
            }
            return null;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(dict);
        }
    }
}
