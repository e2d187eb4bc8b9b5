package io.quecsim.core.uasyncio;

import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.NativeTable;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.vm.Vm;

/** The types of one loop: made for it, since {@code Event()} must know which loop it belongs to. */
final class Types {
    final NativeType cancelledError = NativeType.exception("CancelledError", Exceptions.BASE_EXCEPTION);
    final NativeType timeoutError = NativeType.exception("TimeoutError", Exceptions.EXCEPTION);
    final NativeType task;
    final NativeType taskQueue;
    final NativeType event;
    final NativeType lock;
    final NativeType threadSafeFlag;
    final NativeType stream;
    final NativeType server;
    final NativeType ioQueue;
    final NativeType loopFace;
    final NativeType sleep;
    final NativeType waitFor;
    final NativeType coroutine;

    Types(EventLoop loop) {
        task = type("Task", new TaskMethodsBinding(new TaskMethods(loop)));
        taskQueue = type("TaskQueue", new TaskQueueMethodsBinding(new TaskQueueMethods(loop)));
        event = type("Event", new EventMethodsBinding(new EventMethods(loop)));
        lock = type("Lock", new LockMethodsBinding(new LockMethods(loop)));
        threadSafeFlag = type("ThreadSafeFlag", new ThreadSafeFlagMethodsBinding(new ThreadSafeFlagMethods(loop)));
        stream = type("Stream", new StreamMethodsBinding(new StreamMethods(loop)));
        server = type("Server", new ServerMethodsBinding(new ServerMethods(loop)));
        ioQueue = type("IOQueue", new IoQueueMethodsBinding(new IoQueueMethods(loop)));
        loopFace = type("Loop", new LoopMethodsBinding(new LoopMethods(loop)));
        NativeTable coroutineMethods = new CoroutineMethodsBinding(new CoroutineMethods(loop));
        coroutine = type("generator", coroutineMethods);
        sleep = type("SingletonGenerator", coroutineMethods);
        waitFor = loop.semantics.waitForIsCancellable()
                ? type("generator", new WaitForMethodsBinding(new WaitForMethods(loop)), coroutine)
                : coroutine;
    }

    private static NativeType type(String name, NativeTable table) {
        return type(name, table, io.quecsim.core.object.Types.OBJECT);
    }

    private static NativeType type(String name, NativeTable table, NativeType base) {
        return new NativeType(name, base, () -> table);
    }

    Object noExtraInfo(Vm vm) {
        return PyDict.empty(vm);
    }

    Object extraInfo(Vm vm, String key, Object value) {
        PyDict extra = PyDict.empty(vm);
        extra.put(vm, vm.name(key), value);
        return extra;
    }
}
