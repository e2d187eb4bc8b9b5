package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Vm;

/** The iterators of the built-in sequences. */
public final class Iterators {
    private Iterators() {}

    static final class OfList extends PyIterator {
        private final PyList list;
        private int at;

        OfList(PyList list) {
            this.list = list;
        }

        @Override
        public Object next(Vm vm) {
            return at < list.size ? list.items[at++] : null;
        }

        @Override
        public boolean isPlain() {
            return true;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(list);
        }
    }

    static final class OfTuple extends PyIterator {
        private final PyTuple tuple;
        private int at;

        OfTuple(PyTuple tuple) {
            this.tuple = tuple;
        }

        @Override
        public Object next(Vm vm) {
            return at < tuple.items.length ? tuple.items[at++] : null;
        }

        @Override
        public boolean isPlain() {
            return true;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(tuple);
        }
    }

    static final class OfStr extends PyIterator {
        private final PyStr text;
        /** What is walked: the octets where an index names one. */
        private String all;

        private int at;

        OfStr(PyStr text) {
            this.text = text;
        }

        @Override
        public Object next(Vm vm) {
            boolean byOctet = text.byOctet(vm);
            if (all == null) {
                all = byOctet ? text.octets() : text.value;
            }
            if (at >= all.length()) {
                return null;
            }
            int from = at;
            char first = all.charAt(from);
            if (first < 0x80) {
                at++;
                return vm.names.character(vm, first);
            }
            at = byOctet ? at + 1 : all.offsetByCodePoints(at, 1);
            String one = all.substring(from, at);
            return vm.names.add(vm, byOctet ? Octets.text(one) : one);
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(text);
        }
    }

    static final class OfBytes extends PyIterator {
        private final PyObject owner;
        private final byte[] bytes;
        private int at;

        OfBytes(PyObject owner, byte[] bytes) {
            this.owner = owner;
            this.bytes = bytes;
        }

        @Override
        public Object next(Vm vm) {
            return at < bytes.length ? (Object) (bytes[at++] & 0xff) : null;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(owner);
        }
    }

    static final class OfByteArray extends PyIterator {
        private final PyByteArray array;
        private int at;

        OfByteArray(PyByteArray array) {
            this.array = array;
        }

        @Override
        public Object next(Vm vm) {
            return at < array.size ? (Object) (array.items[at++] & 0xff) : null;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(array);
        }
    }

    /** Walks anything with {@code __getitem__}, from 0 until IndexError or StopIteration. */
    public static final class ByGetItem extends PyIterator {
        /** What goes before the index, or null. */
        private final Object self;

        private final Object getItem;
        private int at;

        /** @param getItem {@code __getitem__}, not bound to {@code self} */
        public ByGetItem(Object self, Object getItem) {
            this.self = self;
            this.getItem = getItem;
        }

        @Override
        public Object next(Vm vm) {
            try {
                return self == null ? vm.call(getItem, at++) : vm.call(getItem, self, at++);
            } catch (PyException raised) {
                if (PyErrors.is(raised, Exceptions.INDEX_ERROR) || PyErrors.is(raised, Exceptions.STOP_ITERATION)) {
                    return null;
                }
                throw raised;
            }
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(self);
            marker.visit(getItem);
        }
    }
}
