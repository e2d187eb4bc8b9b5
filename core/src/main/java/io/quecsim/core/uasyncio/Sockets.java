package io.quecsim.core.uasyncio;

import io.quecsim.core.object.PyBool;
import io.quecsim.core.vm.Vm;

/** The few things the streams ask of the device's {@code usocket} module, by its guest interface. */
final class Sockets {
    private final Vm vm;
    private final Object module;

    Sockets(Vm vm) {
        this.vm = vm;
        this.module = vm.importer.firmwareModule("usocket");
    }

    /** {@code getaddrinfo(host, port)[0]}; blocks as it does on the device. */
    Object address(Object host, Object port) {
        Object found = call(module, "getaddrinfo", host, port);
        return vm.ops.getItem(found, 0);
    }

    /** A non-blocking stream socket of the address's family. */
    Object open(Object address) {
        Object socket = call(module, "socket", vm.ops.getItem(address, 0));
        call(socket, "setblocking", PyBool.FALSE);
        return socket;
    }

    Object constant(String name) {
        return vm.getAttr(module, vm.name(name));
    }

    Object call(Object object, String method, Object... args) {
        return vm.call(vm.getAttr(object, vm.name(method)), args);
    }
}
