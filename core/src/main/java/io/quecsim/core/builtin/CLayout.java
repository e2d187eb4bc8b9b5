package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.vm.Vm;

/**
 * How {@code uctypes} describes a C structure: a dict of fields; a field is an int, scalar type in the top four of 31 bits
 * and offset below, or a tuple whose first item has an aggregate type in the top two bits. Bit fields have their first bit
 * and length between. Sizes are those of a 32-bit target ({@code extmod/moductypes.c}).
 */
final class CLayout {
    static final int LITTLE_ENDIAN = 0;
    static final int BIG_ENDIAN = 1;
    /** Little endian too, but a structure's size is rounded up to its largest field. */
    static final int NATIVE = 2;

    static final int SCALAR_BITS = 4;
    static final int AGGREGATE_BITS = 2;

    static final int UINT8 = 0;
    static final int BFUINT8 = 8;
    static final int BFINT32 = 13;
    static final int FLOAT32 = 14;

    static final int STRUCT = 0;
    static final int POINTER = 1;
    static final int ARRAY = 2;

    static final int BIT_POSITION = 17;
    static final int BIT_LENGTH = 22;
    static final int POINTER_BYTES = 4;

    /** Type codes of {@link BinaryCode} by scalar type; a bit field lives in the integer that its type names. */
    private static final String CODES = "BbHhIiQqBbHhIifd";

    private CLayout() {}

    /** The constant of a type. */
    static int constant(int type, int bits) {
        return type << 32 - bits >> 1;
    }

    static int type(int described, int bits) {
        return described >> 31 - bits & (1 << bits) - 1;
    }

    /** Without the type: an offset or a count. */
    static int value(int described, int bits) {
        return described & (1 << 31 - bits) - 1;
    }

    static boolean isBitField(int type) {
        return type >= BFUINT8 && type <= BFINT32;
    }

    static int size(Vm vm, int type) {
        return BinaryCode.size(vm, CODES.charAt(type));
    }

    static Object get(Vm vm, int type, int order, Buffers.View at) {
        return BinaryCode.get(vm, CODES.charAt(type), order == BIG_ENDIAN, at.bytes(), at.from());
    }

    static void set(Vm vm, int type, int order, Buffers.View at, Object value) {
        BinaryCode.set(vm, CODES.charAt(type), order == BIG_ENDIAN, at.bytes(), at.from(), value);
    }

    static PyException syntaxError(Vm vm) {
        return PyErrors.typeError(vm, "syntax error in uctypes descriptor");
    }

    /** A number of a descriptor. */
    static int number(Vm vm, Object described) {
        if (described instanceof Integer number) {
            return number;
        }
        throw syntaxError(vm);
    }

    static Object item(Vm vm, PyTuple aggregate, int index) {
        if (index >= aggregate.items.length) {
            throw syntaxError(vm);
        }
        return aggregate.items[index];
    }

    static int aggregateType(Vm vm, PyTuple aggregate) {
        return type(number(vm, item(vm, aggregate, 0)), AGGREGATE_BITS);
    }

    /** Bytes of what a descriptor describes; raises TypeError for a scalar, of which nobody knows whether it is one. */
    static int sizeOf(Vm vm, Object described, int order) {
        return new Sizes(vm, order).of(described);
    }

    private static final class Sizes {
        private final Vm vm;
        private final int order;
        private int largest;
        private int depth;

        Sizes(Vm vm, int order) {
            this.vm = vm;
            this.order = order;
        }

        int of(Object described) {
            if (described instanceof PyTuple aggregate) {
                return ofAggregate(aggregate);
            }
            if (described instanceof Integer) {
                throw PyErrors.typeError(vm, "can't unambiguously get sizeof scalar");
            }
            if (!(described instanceof PyDict fields)) {
                throw syntaxError(vm);
            }
            if (++depth > 100) {
                throw PyErrors.recursionTooDeep(vm);
            }
            int total = 0;
            for (int i = 0; i < fields.slots(); i++) {
                if (fields.keyAt(i) != null) {
                    total = Math.max(total, endOf(fields.valueAt(i)));
                }
            }
            depth--;
            return order == NATIVE && largest > 0 ? (total + largest - 1) / largest * largest : total;
        }

        private int endOf(Object field) {
            if (field instanceof PyTuple aggregate) {
                return value(number(vm, item(vm, aggregate, 0)), AGGREGATE_BITS) + ofAggregate(aggregate);
            }
            int described = number(vm, field);
            int type = type(described, SCALAR_BITS);
            int offset = value(described, SCALAR_BITS);
            int size = size(vm, type);
            largest = Math.max(largest, size);
            return (isBitField(type) ? offset & (1 << BIT_POSITION) - 1 : offset) + size;
        }

        /** Current firmware refuses items too many. */
        private void checkItems(PyTuple aggregate, int most) {
            if (vm.current && (aggregate.items.length < 2 || aggregate.items.length > most)) {
                throw syntaxError(vm);
            }
        }

        private int ofAggregate(PyTuple aggregate) {
            checkItems(aggregate, aggregateType(vm, aggregate) == ARRAY ? 3 : 2);
            switch (aggregateType(vm, aggregate)) {
                case STRUCT:
                    return of(item(vm, aggregate, 1));
                case POINTER:
                    largest = Math.max(largest, POINTER_BYTES);
                    return POINTER_BYTES;
                case ARRAY:
                    return ofArray(aggregate);
                default:
                    throw syntaxError(vm);
            }
        }

        private int ofArray(PyTuple array) {
            int described = number(vm, item(vm, array, 1));
            int size;
            if (array.items.length == 2) {
                size = size(vm, type(described, SCALAR_BITS));
                largest = Math.max(largest, size);
            } else {
                size = of(item(vm, array, 2));
            }
            return (int) Math.min((long) size * value(described, SCALAR_BITS), Integer.MAX_VALUE / 2);
        }
    }
}
