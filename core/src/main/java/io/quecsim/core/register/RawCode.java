package io.quecsim.core.register;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.CodeSize;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the compiler leaves on the heap for one function, as {@code py/emitglue.c} and {@code py/emitbc.c} do: a small
 * record, its bytecode, and a table of argument names, constants and the records of functions inside. A function made
 * from it holds bytecode and table, not the record; so the record of a module, and those of the functions it defined,
 * are collected once the module has run. Code of the firmware is in flash and has none of these.
 */
public final class RawCode extends PyObject {
    private static final NativeType TYPE = new NativeType("raw_code", null, null);

    /** {@code mp_raw_code_t}: flags, bytecode, table, and a word that builds with a native emitter have. */
    public static final int BYTES = 16;

    private static final int WORD_BYTES = 4;

    final CodeObject code;
    public final Body body = new Body();

    private RawCode(CodeObject code) {
        this.code = code;
    }

    /** What the compiler allocates meanwhile and gives back when it is done. */
    public interface Compilation {
        /** Of code that was compiled elsewhere. */
        Compilation NONE = new Compilation() {};

        /** Before the record of {@code code}. */
        default void scope(CodeObject code) {}

        /** After it. */
        default void names(CodeObject code) {}

        /** All records are there, now the code of each. */
        default void emitting() {}
    }

    /** The bytecode (its own block) and the table with what that refers to. */
    public static final class Body extends PyObject {
        private Object[] constants = new Object[0];
        private RawCode[] children = new RawCode[0];
        private int table = Heap.NO_PAYLOAD;

        /** The object made of the constant {@code wanted} of this code, or null. */
        public Object constant(CodeObject code, Constant wanted) {
            List<Constant> all = code.constants();
            for (int i = 0; i < constants.length; i++) {
                if (all.get(i) == wanted) {
                    return constants[i];
                }
            }
            return null;
        }

        /** The record of nested code {@code index}. */
        public RawCode child(int index) {
            return children[index];
        }

        @Override
        public PyType type() {
            return TYPE;
        }

        @Override
        public void trace(Marker marker) {
            marker.payload(table);
            marker.visit(constants, 0, constants.length);
            marker.visit(children, 0, children.length);
        }
    }

    /**
     * Charges a module and all functions in it, in the compiler's order: constants as they are read, a record for each
     * function, then the code of each. Raises MemoryError.
     *
     * @param value makes the object of a constant
     * @param compilation puts its own beside it
     */
    public static RawCode of(Heap heap, CodeObject module, Function<Constant, Object> value, Compilation compilation) {
        List<RawCode> all = new ArrayList<>();
        all.add(new RawCode(module));
        for (int i = 0; i < all.size(); i++) {
            RawCode outer = all.get(i);
            outer.body.constants = outer.code.constants().stream().map(value).toArray();
            outer.body.children =
                    outer.code.children().stream().map(RawCode::new).toArray(RawCode[]::new);
            all.addAll(List.of(outer.body.children));
        }
        for (RawCode each : all) {
            compilation.scope(each.code);
            heap.alloc(each, BYTES);
            compilation.names(each.code);
        }
        compilation.emitting();
        for (RawCode each : all) {
            heap.alloc(each.body, CodeSize.bytes(each.code, false));
            each.body.table = heap.allocPayload(WORD_BYTES * CodeSize.tableWords(each.code));
        }
        return all.get(0);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(body);
    }
}
