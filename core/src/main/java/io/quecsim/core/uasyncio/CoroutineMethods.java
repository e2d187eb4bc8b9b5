package io.quecsim.core.uasyncio;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.vm.Vm;

/** {@code send}, {@code throw} and {@code close} of the library's own awaitables, so that they pass for generators. */
@PyTypeDef(value = "generator", module = "uasyncio", perDevice = true)
final class CoroutineMethods {
    private final EventLoop loop;

    CoroutineMethods(EventLoop loop) {
        this.loop = loop;
    }

    /** {@code coro.send(value)}. */
    @PyMethod
    Object send(Vm vm, NativeCoroutine self, Object value) {
        return answer(vm, self, self.resume(vm, value, null));
    }

    /** {@code coro.throw(type, value=None, traceback=None)}. */
    @PyMethod(name = "throw")
    Object raise(
            Vm vm,
            NativeCoroutine self,
            Object type,
            @Default("None") Object value,
            @Default("None") Object traceback) {
        Object exception = value == PyNone.NONE ? type : value;
        return answer(vm, self, self.resume(vm, PyNone.NONE, loop.raising(exception)));
    }

    /** {@code coro.close()}. */
    @PyMethod
    void close(Vm vm, NativeCoroutine self) {
        self.close(vm);
    }

    private static Object answer(Vm vm, NativeCoroutine self, Object yielded) {
        if (yielded == NativeCoroutine.DONE) {
            throw PyErrors.stopIteration(vm, self.result);
        }
        return yielded;
    }
}
