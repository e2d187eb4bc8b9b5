package io.quecsim.core.vm;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyGenerator;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.register.HandlerTable;
import io.quecsim.core.register.RaiseTable;
import io.quecsim.core.register.RegOp;
import io.quecsim.core.vm.NativeFrame.Answer;

/**
 * How control moves along a chain of frames other than by plain call and return: results that go to native frames,
 * generators that yield, finish or are resumed, exceptions that unwind. Every verb leaves {@link Interpreter#top} at the
 * frame that goes on; none uses the Java stack for the depth of the chain.
 */
final class Flow {
    private final Interpreter in;
    /** What is raised next was thrown into a generator and came back from what it delegates to. */
    private boolean thrownThrough;

    private final int raiseCost;

    Flow(Interpreter in) {
        this.in = in;
        this.raiseCost = in.vm.config.cost().raiseCycles();
    }

    /** Lets the native frame on top take its step; false when the loop must be left. */
    boolean stepNative() {
        if (in.top == null) {
            return false;
        }
        NativeFrame frame = (NativeFrame) in.top;
        if (frame instanceof Boundary && ((Boundary) frame).done) {
            return false;
        }
        if (frame.pending != Answer.NONE) {
            Answer answer = frame.pending;
            Object value = frame.pendingValue;
            frame.pending = Answer.NONE;
            frame.pendingValue = null;
            if (answer == Answer.RAISED) {
                PyException raised = frame.pendingRaise;
                frame.pendingRaise = null;
                raisedTo(frame, raised);
            } else if (answer == Answer.YIELDED) {
                yielded(frame, Frame.TO_NATIVE, value);
            } else {
                returned(frame, Frame.TO_NATIVE, value);
            }
            return true;
        }
        if (frame.started) {
            throw new AssertionError(frame.getClass() + " neither answered nor entered anything");
        }
        frame.started = true;
        try {
            Object value = frame.start(in.vm);
            if (value != null) {
                end(frame, value);
            }
        } catch (PyException raised) {
            in.top = frame.back;
            raise(raised);
        }
        return true;
    }

    /** A native frame answered with a value: it leaves the chain. */
    private void end(NativeFrame frame, Object value) {
        in.top = frame.back;
        returned(frame.back, frame.ret, value);
    }

    /** A call made by {@code to}, now on top, returned {@code value}. */
    void returned(Frame to, int ret, Object value) {
        in.vm.heap.pin(value);
        Frame back = to;
        int where = ret;
        Object result = value;
        while (true) {
            if (back == null) {
                in.vm.threads.ended(result);
                return;
            }
            if (back instanceof CodeFrame) {
                arrive((CodeFrame) back, where, result);
                return;
            }
            NativeFrame frame = (NativeFrame) back;
            try {
                result = frame.onReturn(in.vm, result);
            } catch (PyException raised) {
                in.top = frame.back;
                raise(raised);
                return;
            }
            if (result == null) {
                return;
            }
            back = frame.back;
            where = frame.ret;
            in.top = back;
        }
    }

    /** A call's result for a code frame. */
    private void arrive(CodeFrame frame, int where, Object value) {
        if (where >= 0) {
            frame.set(where, value);
        } else if (where == Frame.FOR_ITEM) {
            frame.set(RegOp.b(frame.code.words[frame.pc - 1]), value);
        } else if (where == Frame.DELEGATE) {
            // What an iterator's __next__ or send returns is yielded on.
            suspend(frame, value);
        } else if (where == Frame.DELEGATE_EXIT) {
            // What its close() returns is not.
            endDelegation(frame, where, value);
        }
    }

    /** A generator or coroutine resumed by {@code to}, now on top, came to its end. */
    void finished(Frame to, int ret, Object value) {
        // It has left its frame and is on its way in Java variables only.
        in.vm.heap.pin(value);
        if (to instanceof CodeFrame) {
            CodeFrame frame = (CodeFrame) to;
            if (ret >= 0 || ret == Frame.DISCARD) {
                raise(PyErrors.stopIteration(in.vm, value));
            } else if (ret == Frame.FOR_ITEM) {
                endLoop(frame);
            } else {
                endDelegation(frame, ret, value);
            }
        } else {
            returned(to, ret, value);
        }
    }

    /** A generator or coroutine resumed by {@code to}, now on top, yielded. */
    void yielded(Frame to, int ret, Object value) {
        in.vm.heap.pin(value);
        if (to instanceof CodeFrame) {
            if (ret == Frame.DELEGATE || ret == Frame.DELEGATE_EXIT) {
                suspend((CodeFrame) to, value);
            } else {
                arrive((CodeFrame) to, ret, value);
            }
            return;
        }
        NativeFrame frame = (NativeFrame) to;
        Object result;
        try {
            result = frame.onYield(in.vm, value);
        } catch (PyException raised) {
            in.top = frame.back;
            raise(raised);
            return;
        }
        if (result != null) {
            end(frame, result);
        }
    }

    /** The generator's frame on top yields {@code value}; frames that delegate to it yield as well. */
    void suspend(CodeFrame frame, Object value) {
        CodeFrame f = frame;
        while (true) {
            PyGenerator generator = f.generator;
            Frame back = f.back;
            int ret = f.ret;
            in.stackUsed -= f.code.stackBytes;
            generator.running = false;
            f.back = null;
            in.top = back;
            if (!(back instanceof CodeFrame) || (ret != Frame.DELEGATE && ret != Frame.DELEGATE_EXIT)) {
                yielded(back, ret, value);
                return;
            }
            f = (CodeFrame) back;
        }
    }

    private void endLoop(CodeFrame frame) {
        frame.pc += (int) (frame.code.words[frame.pc - 1] >> 48);
    }

    private void endDelegation(CodeFrame frame, int ret, Object value) {
        if (ret == Frame.DELEGATE_EXIT) {
            raise(new PyException(in.vm.generatorExit()));
        } else {
            frame.set(RegOp.a(frame.code.words[frame.pc - 1]), value);
        }
    }

    /** The frame on top returns {@code value}, not the plain way. */
    void returnFrom(CodeFrame frame, Object value) {
        Frame back = frame.back;
        int ret = frame.ret;
        in.stackUsed -= frame.code.stackBytes + frame.stackBetween;
        in.top = back;
        if (frame.mode == CodeFrame.GENERATOR) {
            frame.generator.running = false;
            frame.generator.frame = null;
            frame.back = null;
            finished(back, ret, value);
            return;
        }
        Object result = value;
        if (frame.mode == CodeFrame.INIT) {
            result = frame.instance;
            try {
                in.calls.initReturned(frame.instance, value);
            } catch (PyException raised) {
                frame.releaseWhole();
                raise(raised);
                return;
            }
        }
        frame.releaseWhole();
        returned(back, ret, result);
    }

    /**
     * Resumes a coroutine for the frame on top.
     *
     * @param ret what becomes of the answer, see {@link Frame#ret}
     */
    void resume(Object coroutine, Object sent, PyException thrown, int ret) {
        if (coroutine instanceof PyGenerator) {
            resumeGenerator((PyGenerator) coroutine, sent, thrown, ret);
        } else if (coroutine instanceof NativeCoroutine) {
            resumeNative((NativeCoroutine) coroutine, sent, thrown, ret);
        } else {
            resumeObject(coroutine, sent, thrown, ret);
        }
    }

    private void resumeGenerator(PyGenerator generator, Object sent, PyException thrown, int ret) {
        CodeFrame frame = (CodeFrame) generator.frame;
        if (generator.running) {
            throw PyErrors.valueError(in.vm, "generator already executing");
        }
        if (generator.madeAt != null) {
            in.vm.unstarted.remove(generator);
        }
        if (frame == null) {
            // It ended before: nothing more comes, and what is thrown into it is lost.
            answer(Answer.FINISHED, PyNone.NONE, ret);
            return;
        }
        PyException raised = thrown;
        if (generator.pendingThrow != null) {
            raised = in.vm.raisable(generator.pendingThrow);
            generator.pendingThrow = null;
        }
        if (raised == null && frame.pc == 0 && sent != PyNone.NONE) {
            throw PyErrors.typeError(in.vm, "can't send non-None value to a just-started generator");
        }
        in.takeStack(frame.code.stackBytes);
        if (raised == null && frame.pc != 0) {
            acceptSent(frame, sent);
        }
        generator.running = true;
        frame.back = in.top;
        frame.ret = ret;
        in.top = frame;
        if (raised != null) {
            throwInto(frame, raised);
        }
    }

    /**
     * The frame of a generator that can simply go on with this value (null: the small int), made ready to run; null if
     * there is more to it. The caller chains it.
     */
    CodeFrame resumed(PyGenerator generator, Object sent, long sentInt) {
        CodeFrame frame = (CodeFrame) generator.frame;
        if (frame == null
                || generator.running
                || generator.pendingThrow != null
                || in.stackUsed + frame.code.stackBytes > in.stackLimit) {
            return null;
        }
        int pc = frame.pc;
        if (pc > 0) {
            long word = frame.code.words[pc - 1];
            int to = RegOp.a(word);
            if (RegOp.op(word) == RegOp.YIELD_FROM) {
                to = RegOp.c(word);
                frame.pc = pc - 1;
            }
            frame.r[to] = sent;
            frame.n[to] = sentInt;
        } else if (sent != PyNone.NONE) {
            return null;
        } else if (generator.madeAt != null) {
            in.vm.unstarted.remove(generator);
        }
        in.stackUsed += frame.code.stackBytes;
        generator.running = true;
        frame.branches = 0;
        return frame;
    }

    /** A frame suspended in YIELD gets the value; one suspended in YIELD_FROM does that again and sends it on. */
    private static void acceptSent(CodeFrame frame, Object sent) {
        long word = frame.code.words[frame.pc - 1];
        if (RegOp.op(word) == RegOp.YIELD_FROM) {
            frame.set(RegOp.c(word), sent);
            frame.pc--;
        } else {
            frame.set(RegOp.a(word), sent);
        }
    }

    private void throwInto(CodeFrame frame, PyException thrown) {
        if (frame.pc > 0) {
            long word = frame.code.words[frame.pc - 1];
            if (RegOp.op(word) == RegOp.YIELD_FROM) {
                boolean exit = in.vm.isGeneratorExit(thrown);
                // The instruction is what passes the exception on.
                in.giveBack(frame.code.cum[frame.pc - 1] - frame.code.cum[frame.pc]);
                try {
                    resume(frame.get(RegOp.b(word)), null, thrown, exit ? Frame.DELEGATE_EXIT : Frame.DELEGATE);
                } catch (PyException raised) {
                    // Upstream, a StopIteration that was thrown in and that the iterator does not take is not its end.
                    thrownThrough = in.vm.current && raised == thrown;
                    raise(raised);
                }
                return;
            }
        }
        raise(thrown);
    }

    private void resumeNative(NativeCoroutine coroutine, Object sent, PyException thrown, int ret) {
        Frame consumer = in.top;
        Object value = coroutine.resume(in.vm, sent == null ? PyNone.NONE : sent, thrown);
        if (value == NativeCoroutine.DONE) {
            answer(Answer.FINISHED, coroutine.result, ret);
        } else if (value != null) {
            answer(Answer.YIELDED, value, ret);
        } else {
            new CoroutineAnswer(coroutine, this).insert(in, consumer, ret);
        }
    }

    /** What a native coroutine answered after it had parked or entered a frame. */
    void answered(NativeCoroutine coroutine, Frame consumer, int ret, Object value) {
        if (value == NativeCoroutine.DONE) {
            finished(consumer, ret, coroutine.result);
        } else {
            yielded(consumer, ret, value);
        }
    }

    /** An iterator that is neither: {@code __next__}, {@code send} or {@code throw} of it. */
    private void resumeObject(Object iterator, Object sent, PyException thrown, int ret) {
        Vm vm = in.vm;
        Object result;
        if (thrown != null) {
            Object method =
                    vm.getAttrOrNull(iterator, vm.isGeneratorExit(thrown) ? vm.names.close : vm.names.throwName);
            if (method == null) {
                throw PyErrors.is(thrown, Exceptions.STOP_ITERATION)
                        ? PyErrors.runtimeError(in.vm, "generator raised StopIteration")
                        : thrown;
            }
            result = vm.isGeneratorExit(thrown)
                    ? in.calls.call(method, ret)
                    : in.calls.call(method, ret, thrown instanceof Thrown ? ((Thrown) thrown).given : thrown.value());
        } else if (sent != null && sent != PyNone.NONE) {
            result = in.calls.call(vm.getAttr(iterator, vm.names.send), ret, sent);
        } else {
            Object method = vm.ops.attributes.find(iterator, vm.names.next);
            Object self = vm.ops.attributes.self;
            if (method == null) {
                Object item = vm.ops.next(iterator);
                answer(item == null ? Answer.FINISHED : Answer.YIELDED, item == null ? PyNone.NONE : item, ret);
                return;
            }
            result = self == null ? in.calls.call(method, ret) : in.calls.call(method, ret, self);
        }
        if (result != null) {
            answer(thrown != null && vm.isGeneratorExit(thrown) ? Answer.FINISHED : Answer.YIELDED, result, ret);
        }
    }

    /** Answers the frame on top: at once if it is code, when the loop comes round if it is native. */
    private void answer(Answer kind, Object value, int ret) {
        if (in.top instanceof NativeFrame) {
            ((NativeFrame) in.top).pending = kind;
            ((NativeFrame) in.top).pendingValue = value;
        } else if (kind == Answer.FINISHED) {
            finished(in.top, ret, value);
        } else {
            yielded(in.top, ret, value);
        }
    }

    /** The frame on top raised: unwinds to a handler, a native frame that takes it, or the end of the thread. */
    void raise(PyException exception) {
        in.spend(raiseCost);
        unwind(exception);
    }

    private void unwind(PyException exception) {
        PyException raised = exception;
        while (true) {
            in.vm.heap.pin(raised.value());
            Frame frame = in.top;
            if (frame == null) {
                in.vm.threads.died(raised);
                return;
            }
            if (frame instanceof NativeFrame) {
                NativeFrame nativeFrame = (NativeFrame) frame;
                nativeFrame.started = true;
                if (frame instanceof Boundary) {
                    raisedTo(nativeFrame, raised); // It only notes it, and whoever made it looks at once.
                    return;
                }
                nativeFrame.pending = Answer.RAISED;
                nativeFrame.pendingValue = raised.value();
                nativeFrame.pendingRaise = raised;
                return;
            }
            raised = raiseIn((CodeFrame) frame, raised);
            if (raised == null) {
                return;
            }
        }
    }

    private void raisedTo(NativeFrame frame, PyException raised) {
        Object value;
        try {
            value = frame.onRaise(in.vm, raised);
        } catch (PyException next) {
            note(next, frame);
            in.top = frame.back;
            unwind(next);
            return;
        }
        if (value != null) {
            end(frame, value);
        }
    }

    /** Null when the frame handles it; else it is off the chain and what comes out of it is returned. */
    private PyException raiseIn(CodeFrame frame, PyException raised) {
        int at = frame.pc - 1;
        RaiseTable table = frame.code.translation.raises();
        int op = at < 0 || table.isOperand(at) ? RegOp.NOP : RegOp.op(frame.code.words[at]);
        boolean notItsEnd = thrownThrough;
        thrownThrough = false;
        if ((op == RegOp.FOR_ITER || op == RegOp.YIELD_FROM && !notItsEnd)
                && PyErrors.is(raised, Exceptions.STOP_ITERATION)) {
            if (op == RegOp.FOR_ITER) {
                endLoop(frame);
            } else {
                PyExceptionObject part = PyErrors.nativePart(raised.value());
                frame.set(RegOp.a(frame.code.words[at]), part == null ? PyNone.NONE : part.value());
            }
            return null;
        }
        if (at >= 0) {
            in.giveBack(table.unearned(at));
        }
        if (at >= 0 && op != RegOp.END_FINALLY && op != RegOp.RAISE_LAST && !in.vm.isGeneratorExit(raised)) {
            note(raised, frame);
        }
        HandlerTable handlers = frame.code.translation.handlers();
        int handler = at < 0 ? -1 : handlers.find(at);
        if (handler >= 0) {
            frame.set(handlers.causes()[handler], raised.value());
            if (handlers.handled()[handler] >= 0) {
                frame.set(handlers.handled()[handler], raised.value());
            }
            frame.pc = handlers.pcs()[handler];
            frame.inUnit = false;
            if (in.vm.lastCaught != null) {
                in.vm.lastCaught.note(frame, handler, raised.value());
            }
            return null;
        }
        in.stackUsed -= frame.code.stackBytes + frame.stackBetween;
        in.top = frame.back;
        if (frame.mode == CodeFrame.GENERATOR) {
            frame.generator.running = false;
            frame.generator.frame = null;
            frame.back = null;
            if (PyErrors.is(raised, Exceptions.STOP_ITERATION)) {
                return PyErrors.runtimeError(in.vm, "generator raised StopIteration");
            }
        } else {
            frame.abandon();
        }
        return raised;
    }

    private void note(PyException raised, CodeFrame frame) {
        PyExceptionObject part = PyErrors.nativePart(raised.value());
        if (part != null) {
            part.passed(in.vm, frame.code.code.fileName(), frame.line(), frame.code.code.simpleName());
        }
    }

    private void note(PyException raised, NativeFrame frame) {
        PyExceptionObject part = PyErrors.nativePart(raised.value());
        if (part != null && part.traceback != null && frame.describe() != null) {
            part.passed(in.vm, frame.describe(), 0, null);
        }
    }
}
