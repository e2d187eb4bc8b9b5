package io.quecsim.core.builtin;

import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Vm;

/** The module {@code ujson}. */
@PyModule("ujson")
final class JsonModule {

    /** {@code ujson.dumps(object)}. Source: extmod/modujson.c. */
    @PyFunction
    static String dumps(Vm vm, Object object) {
        StringBuilder out = new StringBuilder();
        new JsonWriter(vm, out).write(object);
        return out.toString();
    }

    /** {@code ujson.dump(object, stream)}. Source: extmod/modujson.c. */
    @PyFunction
    static Object dump(Vm vm, Object object, Object stream) {
        return StreamOutput.write(vm, stream, Octets.bytes(Octets.of(dumps(vm, object))));
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
