package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.KwOnly;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.Texts;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Vm;

/** The module {@code ujson}. */
@PyModule("ujson")
final class JsonModule {
    /** Room of the buffer that {@code dumps} prints into, at first. */
    private static final int FIRST_BYTES = 8;

    /** {@code ujson.dumps(object, *, separators=None)}: 1.13 takes no separators. Source: extmod/modujson.c. */
    @PyFunction
    static Object dumps(Vm vm, Object object, @KwOnly @Default("None") Object separators) {
        return PyStr.printed(vm, text(vm, object, separators), FIRST_BYTES);
    }

    private static String text(Vm vm, Object object, Object separators) {
        StringBuilder out = new StringBuilder();
        writer(vm, out, separators).write(object);
        return out.toString();
    }

    private static JsonWriter writer(Vm vm, StringBuilder out, Object separators) {
        if (separators == PyNone.NONE) {
            return new JsonWriter(vm, out, ", ", ": ");
        }
        Object[] both = vm.current ? vm.ops.sequenceItems(separators) : null;
        if (both == null) {
            throw PyErrors.typeError(vm, "function doesn't take keyword arguments");
        } else if (both.length != 2) {
            throw PyErrors.valueError(vm, "requested length 2 but object has length %s", both.length);
        }
        return new JsonWriter(vm, out, Texts.anyType(vm, both[0]), Texts.anyType(vm, both[1]));
    }

    /** {@code ujson.dump(object, stream, *, separators=None)}. Source: extmod/modujson.c. */
    @PyFunction
    static Object dump(Vm vm, Object object, Object stream, @KwOnly @Default("None") Object separators) {
        return StreamOutput.write(vm, stream, Octets.bytes(Octets.of(text(vm, object, separators))));
    }

    /** {@code ujson.loads(text)}: from str, bytes or bytearray. Source: extmod/modujson.c. */
    @PyFunction
    static Object loads(Vm vm, Object text) {
        Buffers.View view = Buffers.view(vm, text);
        int[] at = {view.from()};
        return new JsonReader(vm, () -> at[0] < view.to() ? view.bytes()[at[0]++] & 0xff : 0).read();
    }

    /** {@code ujson.load(stream)}: reads to the end of the one value. Source: extmod/modujson.c. */
    @PyFunction
    static Object load(Vm vm, Object stream) {
        return new JsonReader(vm, StreamInput.of(vm, stream)).read();
    }
}
