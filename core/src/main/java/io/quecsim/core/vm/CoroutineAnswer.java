package io.quecsim.core.vm;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeCoroutine;

/** Stands for a native coroutine that parked or entered a frame while it was resumed, until it has its answer. */
final class CoroutineAnswer extends NativeFrame {
    private final NativeCoroutine coroutine;
    private final Flow flow;

    CoroutineAnswer(NativeCoroutine coroutine, Flow flow) {
        this.coroutine = coroutine;
        this.flow = flow;
    }

    /** Puts this frame between {@code consumer} and what the coroutine entered, or on top if the thread waits. */
    void insert(Interpreter in, Frame consumer, int consumerRet) {
        started = true;
        back = consumer;
        ret = consumerRet;
        if (in.top == consumer) {
            in.top = this;
        } else {
            Frame entered = in.top;
            while (entered.back != consumer) {
                entered = entered.back;
            }
            entered.back = this;
            entered.ret = TO_NATIVE;
        }
    }

    @Override
    public Object start(Vm vm) {
        throw new AssertionError("inserted, never entered");
    }

    @Override
    public Object onReturn(Vm vm, Object value) {
        vm.interpreter.top = back;
        flow.answered(coroutine, back, ret, value);
        return null;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(coroutine);
    }
}
