package io.quecsim.core.uasyncio;

import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.vm.Vm;
import java.nio.charset.StandardCharsets;

/** The dict with {@code message}, {@code exception} and {@code future} that exception handlers get: always the same one. */
final class ExceptionContext {
    private ExceptionContext() {}

    static PyDict make(Vm vm) {
        PyDict context = PyDict.sized(vm, 3);
        context.put(vm, vm.name("message"), vm.name("Task exception wasn't retrieved"));
        context.put(vm, vm.name("exception"), PyNone.NONE);
        context.put(vm, vm.name("future"), PyNone.NONE);
        return context;
    }

    static void report(EventLoop loop, Task task, Object exception) {
        Vm vm = loop.vm;
        PyDict context = loop.exceptionContext;
        context.put(vm, vm.name("exception"), exception);
        context.put(vm, vm.name("future"), task);
        call(loop, loop.face, context);
    }

    static void call(EventLoop loop, LoopFace face, Object context) {
        if (loop.exceptionHandler == PyNone.NONE) {
            print(loop, context);
        } else {
            loop.vm.call(loop.exceptionHandler, face, context);
        }
    }

    /** What upstream's default handler prints. */
    static void print(EventLoop loop, Object context) {
        Vm vm = loop.vm;
        Object future = vm.ops.getItem(context, vm.name("future"));
        Object coro = vm.getAttr(future, vm.name("coro"));
        String text = vm.ops.str(vm.ops.getItem(context, vm.name("message"))) + "\nfuture: " + vm.ops.str(future)
                + " coro= " + vm.ops.str(coro) + "\n"
                + vm.describe((PyObject) vm.ops.getItem(context, vm.name("exception")));
        vm.console.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
