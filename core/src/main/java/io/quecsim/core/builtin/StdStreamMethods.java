package io.quecsim.core.builtin;

import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.vm.Vm;

/** The type of {@code sys.stdout} and {@code sys.stderr}. */
@PyTypeDef(value = "FileIO", module = "usys")
final class StdStreamMethods {
    private StdStreamMethods() {}

    /** {@code stdout.write(data)}: returns the number of bytes. Source: py/stream.c. */
    @PyMethod
    static int write(Vm vm, StdStream self, Object data) {
        Buffers.View view = Buffers.view(vm, data);
        vm.console.write(view.bytes(), view.from(), view.to());
        return view.length();
    }

    /** {@code stdout.flush()}. Source: py/stream.c. */
    @PyMethod
    static void flush(StdStream self) {}
}
