package io.quecsim.core.uasyncio;

import io.quecsim.binding.PyGetter;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.vm.Vm;

/** The guest's view of a {@link Server}. */
@PyTypeDef(value = "Server", module = "uasyncio", perDevice = true)
final class ServerMethods {
    private final EventLoop loop;

    ServerMethods(EventLoop loop) {
        this.loop = loop;
    }

    /** {@code server.close()}: stops accepting. */
    @PyMethod
    void close(Vm vm, Server self) {
        self.close(vm);
    }

    /** {@code await server.wait_closed()}: until the accepting task has ended. */
    @PyMethod(name = "wait_closed")
    Object waitClosed(Server self) {
        return self.task();
    }

    /** {@code async with server}: the server itself. */
    @PyMethod(name = "__aenter__")
    Object enter(Server self) {
        return new Immediate(loop, self);
    }

    /** {@code __aexit__(type, value, traceback)}, the end of {@code async with server}: closes it and waits. */
    @PyMethod(name = "__aexit__")
    NativeCoroutine exit(Vm vm, Server self, Object type, Object value, Object traceback) {
        self.close(vm);
        return self.task();
    }

    /** {@code server.task}: the accepting task. */
    @PyGetter
    Object task(Server self) {
        return self.task();
    }
}
