package io.quecsim.core.vm;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Attributes;
import io.quecsim.core.object.Instantiation;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyStr;

/**
 * {@code cls(...)} for a guest class with a {@code __new__} of its own or a native base: the same steps as
 * {@code mp_obj_instance_make_new}, each guest function a frame above this one.
 */
final class Construction extends NativeFrame {
    private enum Step {
        NEW,
        INIT
    }

    private final PyClass cls;
    private final Object[] args;
    private final PyStr[] kwNames;
    private PyInstance instance;
    private Object init;
    private Object[] initArgs;
    private Step step = Step.NEW;

    Construction(PyClass cls, Object[] args, PyStr[] kwNames) {
        this.cls = cls;
        this.args = args;
        this.kwNames = kwNames;
    }

    /** From {@code __init__} on. */
    Construction(PyClass cls, PyInstance instance, Object init, Object[] initArgs, PyStr[] kwNames) {
        this(cls, initArgs, kwNames);
        this.instance = instance;
        this.init = init;
        this.initArgs = initArgs;
        this.step = Step.INIT;
    }

    @Override
    public Object start(Vm vm) {
        if (step == Step.INIT) {
            return calledInit(vm, vm.interpreter.calls.call(init, TO_NATIVE, initArgs, kwNames));
        }
        Object maker = Instantiation.maker(vm, cls);
        Object made = maker == null
                ? PyInstance.of(vm, cls)
                : vm.interpreter.calls.call(maker, TO_NATIVE, Calls.with(cls, args), kwNames);
        return made == null ? null : made(vm, made);
    }

    private Object made(Vm vm, Object made) {
        step = Step.INIT;
        if (vm.ops.typeOf(made) != cls) {
            return made;
        }
        instance = (PyInstance) made;
        Attributes attributes = vm.ops.attributes;
        init = attributes.findInClass(instance, vm.names.init);
        if (init == null) {
            return finished(vm);
        }
        initArgs = attributes.self == null ? args : Calls.with(attributes.self, args);
        return calledInit(vm, vm.interpreter.calls.call(init, TO_NATIVE, initArgs, kwNames));
    }

    private Object calledInit(Vm vm, Object result) {
        if (result == null) {
            return null;
        }
        Instantiation.checkInitResult(vm, result);
        return finished(vm);
    }

    private Object finished(Vm vm) {
        Instantiation.finish(vm, instance, args, kwNames);
        return instance;
    }

    @Override
    public Object onReturn(Vm vm, Object value) {
        return step == Step.NEW ? made(vm, value) : calledInit(vm, value);
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(cls);
        marker.visit(args, 0, args.length);
        marker.visit(instance);
        marker.visit(init);
        if (initArgs != null) {
            marker.visit(initArgs, 0, initArgs.length);
        }
    }
}
