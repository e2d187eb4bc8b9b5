package io.quecsim.simulator.repl;

import io.quecsim.core.compile.Mode;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Park;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Vm;
import io.quecsim.simulator.repl.ReplRequest.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The REPL at the bottom of the main thread: the loop of {@code quecpython.c} around {@code pyexec.c}. It waits for bytes,
 * gives them to the mode it is in, compiles and runs what that asks for in {@code __main__}, tells the outcome in the mode's
 * way, and goes on until a soft reset is asked for.
 */
final class ReplFrame extends NativeFrame {
    private static final String FILE = "<stdin>";
    private static final int INTERRUPT = 3;

    private final Keyboard keyboard;
    private final ReplSettings settings;
    private final ReplState state;
    private final Runnable softReset;
    private final FriendlyRepl friendly;
    private final RawRepl raw;
    private final Screen screen;
    private ReplMode mode;
    /** What runs above; null while the prompt waits. */
    private @Nullable Kind running;

    ReplFrame(Keyboard keyboard, ReplSettings settings, ReplState state, LineEditor editor, Runnable softReset) {
        this.keyboard = keyboard;
        this.settings = settings;
        this.state = state;
        this.softReset = softReset;
        this.screen = keyboard.screen();
        this.friendly = new FriendlyRepl(settings.banner(), editor, screen, state::isRefusing);
        this.raw = new RawRepl(editor.line, screen, settings.windowBytes());
        this.mode = state.isRaw() ? raw : friendly;
    }

    @Override
    public @Nullable Object start(Vm vm) {
        keyboard.rests();
        unlockHeap(vm);
        mode.begin();
        return listen(vm);
    }

    @Override
    public @Nullable Object onReturn(Vm vm, Object value) {
        if (running == null) {
            return listen(vm);
        }
        Kind ended = running;
        running = null;
        boolean late = vm.callbacks.withdrawInterrupt();
        return goOn(vm, finish(vm, ended, late ? PyErrors.of(vm, Exceptions.KEYBOARD_INTERRUPT, null) : null));
    }

    @Override
    public @Nullable Object onRaise(Vm vm, PyException raised) {
        if (running == null) {
            return listen(vm); // An interrupt that came too late for what it was meant for.
        }
        Kind ended = running;
        running = null;
        return goOn(vm, finish(vm, ended, raised));
    }

    private @Nullable Object goOn(Vm vm, boolean reset) {
        return reset ? reset() : listen(vm);
    }

    private Object reset() {
        softReset.run();
        return PyNone.NONE;
    }

    /** Takes what was typed until something runs, the device resets, or there is no more. */
    private @Nullable Object listen(Vm vm) {
        for (int c = keyboard.next(); c >= 0; c = keyboard.next()) {
            vm.spend(vm.config.cost().nativeCallCycles());
            ReplRequest request = mode.type(c);
            switch (request.kind()) {
                case MORE:
                    break;
                case TO_RAW:
                    change(true);
                    break;
                case TO_FRIENDLY:
                    change(false);
                    break;
                case SOFT_RESET:
                    return reset();
                case NO_ROOM:
                    finish(vm, state.isRaw() ? Kind.RUN_RAW : Kind.RUN_LINE, outOfMemory(vm));
                    break;
                case RAW_INTERRUPTED:
                    finish(vm, Kind.RUN_RAW, PyErrors.of(vm, Exceptions.KEYBOARD_INTERRUPT, null));
                    break;
                case RUN_LINE:
                case RUN_PASTED:
                case RUN_RAW:
                    if (run(vm, request)) {
                        return null;
                    }
                    break;
                default:
                    throw new AssertionError(request);
            }
        }
        return vm.park(new Prompt(vm));
    }

    private void change(boolean toRaw) {
        state.raw(toRaw);
        mode = toRaw ? raw : friendly;
        mode.begin();
    }

    private PyException outOfMemory(Vm vm) {
        return PyErrors.memoryError(vm.heap, mode.lackingBytes());
    }

    /** Enters the code of a text; false, and the mistake told, where there is none to enter. */
    private boolean run(Vm vm, ReplRequest request) {
        Kind kind = request.kind();
        try {
            RegCode code = vm.compileText(request.source(), FILE, modeOf(kind));
            if (vm.current && kind != Kind.RUN_LINE) {
                vm.main.globals.put(vm, vm.names.file, vm.name(FILE));
            }
            vm.interruptByte = INTERRUPT;
            keyboard.runs();
            vm.enterModule(code, vm.main);
        } catch (PyException mistake) {
            finish(vm, kind, mistake);
            return false;
        }
        running = kind;
        return true;
    }

    private static Mode modeOf(Kind kind) {
        return switch (kind) {
            case RUN_LINE -> Mode.SINGLE;
            case RUN_PASTED -> Mode.PASTED;
            default -> Mode.FILE;
        };
    }

    /**
     * Tells how a run ended and asks for the next one.
     *
     * @return whether the device resets instead
     */
    private boolean finish(Vm vm, Kind kind, @Nullable PyException raised) {
        keyboard.rests();
        boolean marked = kind == Kind.RUN_RAW;
        boolean exit = raised != null && PyErrors.is(raised, Exceptions.SYSTEM_EXIT);
        mark(marked);
        if (raised != null && !exit) {
            vm.printTraceback(raised);
        }
        mark(marked);
        boolean forced = state.takeForcedExit();
        if (exit && (forced || settings.exitResets())) {
            return true;
        }
        unlockHeap(vm);
        mode.done();
        return false;
    }

    private void mark(boolean marked) {
        if (marked) {
            screen.send("\4");
        }
    }

    /** A heap left locked would leave no way out but a reset. */
    private static void unlockHeap(Vm vm) {
        vm.heap.lock(-vm.heap.lock(0));
    }

    @Override
    public void trace(Marker marker) {}

    /** What the device does most of its time. */
    static final class Prompt extends Park {
        private final Runnable wake;

        Prompt(Vm vm) {
            ScriptThread thread = vm.threads.current();
            wake = () -> vm.threads.wake(thread, this);
            vm.input.add(wake);
        }

        @Override
        public Object onWake(Vm vm) {
            cancel(vm);
            return PyNone.NONE;
        }

        @Override
        public void cancel(Vm vm) {
            vm.input.remove(wake);
        }

        @Override
        public String describe() {
            return "the prompt";
        }
    }
}
