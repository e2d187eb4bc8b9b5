package io.quecsim.core.uasyncio;

import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.vm.Vm;

/** {@code uasyncio.core}: besides the functions it shows the loop's state, read afresh each time. */
final class CoreModule extends PyModule {
    final EventLoop loop;

    CoreModule(PyDict globals, EventLoop loop) {
        super(globals, true);
        this.loop = loop;
    }

    @Override
    public Object getAttr(Vm vm, PyStr name) {
        switch (name.value) {
            case "cur_task":
                return loop.current() == null ? PyNone.NONE : loop.current();
            case "_task_queue":
                return loop.queue;
            case "_io_queue":
                return loop.io;
            default:
                return super.getAttr(vm, name);
        }
    }
}
