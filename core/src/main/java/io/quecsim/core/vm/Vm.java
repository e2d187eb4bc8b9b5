package io.quecsim.core.vm;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import io.quecsim.core.compile.SourceText;
import io.quecsim.core.error.Missing;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.BlockHeap;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.GuestMemory;
import io.quecsim.core.object.Names;
import io.quecsim.core.object.OverridableModule;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyGenerator;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.port.Console;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.Warnings;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.RegOp;
import io.quecsim.core.text.Octets;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The language machine of one device: the one holder of its state. Nothing in core is static and mutable, so a thousand
 * of these live in one JVM. All methods belong to the device's own Java thread.
 *
 * <p>Life: make it, {@link #boot} it with the firmware's modules, {@link #startMain} a script, {@link #run}.
 */
public final class Vm {
    public final VmConfig config;
    /** {@link LanguageLevel#isCurrent} of the firmware's language. */
    public final boolean current;

    public final TimeDomain time;
    public final Trace trace;
    public final Console console;
    public final FileSystem files;
    public final Heap heap;
    public final Names names;
    public final Ops ops;
    public final Threads threads;
    public final Callbacks callbacks;
    public final Importer importer;
    public final Loader loader;
    public final Cpu cpu;

    /** Addresses of objects' bytes. */
    public final GuestMemory memory;

    /** What {@code sys.exc_info()} tells; Java null where the firmware has no such function. */
    public final LastCaught lastCaught;

    /** Who waits for what is typed at an asynchronous console. */
    public final ConsoleInput input;

    final Interpreter interpreter;
    final Gil gil;
    /** {@code __build_class__}. */
    public final PyCallable buildClass = new BuildClass();

    /** {@code micropython.opt_level()}: what is compiled from now on leaves out. */
    public int optimizationLevel;

    /** What {@code sys.atexit} was given, for whoever ends the program; or None. */
    public Object atExit = PyNone.NONE;

    /** The byte that interrupts a script from its console; -1 for none. */
    public int interruptByte = 3;

    /** What {@code input()} asks for a line where the console is asynchronous; the firmware's line editor. */
    public LineReader lineReader = ConsoleInput.NO_EDITOR;

    /** What {@code help()} prints. */
    public String helpText =
            "Welcome to MicroPython!\n\nFor more on an object, help(object); for its modules, help('modules').\n";

    /** The module {@code builtins}, set by {@link #boot}. */
    public PyModule builtins = PyModule.builtin(PyDict.rom(1));

    /** The module {@code __main__}. */
    public final PyModule main;

    /** The built-in function {@code next}. */
    Object nextFunction;

    /** The built-in function {@code len}. */
    Object lenFunction;

    /** What upstream's ports set aside for exceptions without room on the heap. */
    private static final int EMERGENCY_BYTES = 256;

    /** Coroutines that have not begun, where somebody wants to hear of those never awaited; else null. */
    Unstarted unstarted;

    /** Where simulated time goes, where somebody wants to know; else null. */
    CpuProfile cpuProfile;

    private ScriptThread mainThread;
    private BiConsumer<ScriptThread, PyException> onUncaught = this::reportUncaught;

    private final PyExceptionObject generatorExit = new PyExceptionObject(Exceptions.GENERATOR_EXIT, PyTuple.EMPTY);

    /** Where the heap's pool lies in the device's memory; objects in flash are numbered from below it. */
    public static final int POOL_ADDRESS = 0x10000000;

    private static final int FLASH_ADDRESS = 0x08000000;

    private final Map<PyObject, Integer> flashAddresses = new LinkedHashMap<>();

    public Vm(VmConfig config, TimeDomain time, Trace trace, Console console, FileSystem files) {
        if (config.smallIntBits() != 31) {
            throw new IllegalArgumentException("small ints of " + config.smallIntBits() + " bits: only 31 are built");
        }
        this.config = config;
        this.current = config.language().isCurrent();
        this.time = time;
        this.trace = trace;
        this.console = console;
        this.input = new ConsoleInput(console);
        this.files = files;
        this.heap = new BlockHeap(config.heapBytes(), config.gcStress());
        heap.emergencyBytes = config.has(Feature.EMERGENCY_EXCEPTIONS) ? EMERGENCY_BYTES : 0;
        this.names = new Names(config);
        this.ops = new Ops(this);
        this.interpreter = new Interpreter(this);
        this.cpu = new Cpu(this);
        this.gil = new Gil(this);
        this.threads = new Threads(this);
        this.callbacks = new Callbacks(this);
        this.loader = new Loader(this);
        this.importer = new Importer(this);
        this.memory = new GuestMemory(this);
        this.lastCaught = config.has(Feature.EXC_INFO) ? new LastCaught(this) : null;
        this.main = PyModule.of(this, names.main);
        heap.roots(this::trace);
        time.cpu(cpu::nowNanos);
    }

    /** Gives the machine its native modules; {@code builtins} must be among them. */
    public void boot(ModuleCatalog catalog) {
        importer.catalog(catalog);
        builtins = catalog.find("builtins");
        if (builtins == null) {
            throw new IllegalArgumentException("no module builtins");
        }
        nextFunction = builtins.globals.get(name("next"));
        lenFunction = builtins.globals.get(name("len"));
        names.charge(heap);
    }

    /** What {@code name} means in {@code builtins}, if the script has replaced anything there; else Java null. */
    Object overridden(PyStr name) {
        return isBuiltinsChanged() ? builtins.globals.get(name) : null;
    }

    boolean isBuiltinsChanged() {
        return builtins instanceof OverridableModule && ((OverridableModule) builtins).isChanged();
    }

    /**
     * A script begins to replace names in {@code builtins}: what instructions remember of them no longer holds in any module,
     * nor in code that runs now.
     */
    public void forgetBuiltins() {
        main.globals.layout++;
        for (int i = 0; i < importer.loaded.slots(); i++) {
            if (importer.loaded.keyAt(i) != null && importer.loaded.valueAt(i) instanceof PyModule) {
                ((PyModule) importer.loaded.valueAt(i)).globals.layout++;
            }
        }
        for (Frame frame = interpreter.top; frame != null; frame = frame.back) {
            if (frame instanceof CodeFrame) {
                ((CodeFrame) frame).globals.layout++;
            }
        }
    }

    private void trace(Marker marker) {
        marker.visit(main);
        marker.visit(builtins);
        marker.visit(atExit);
    }

    // Running.

    /**
     * What the device's parser takes of the heap at the least while it compiles. On a heap of 2 MB, MicroPython 1.13 compiles sources
     * of 125 to 310 KB without comments: 6.5 to 16 bytes a byte.
     */
    private static final int TREE_BYTES_PER_SOURCE_BYTE = 3;

    /**
     * Compiles a source text on the device: its code and names take room on the heap. A mistake in it is raised as the
     * guest's SyntaxError, and MemoryError where it does not fit. The caller shows the code to the collector.
     */
    public RegCode compile(byte[] source, String fileName) {
        return compile(source, fileName, Mode.FILE);
    }

    /** As {@link #compile(byte[], String)}, for an expression or a line of the prompt too. */
    public RegCode compile(byte[] source, String fileName, Mode mode) {
        return compile(source, fileName, mode, true);
    }

    /** As {@link #compile(byte[], String, Mode)}, of a text that lies in the device's memory: its reader is smaller. */
    public RegCode compileText(byte[] source, String fileName, Mode mode) {
        return compile(source, fileName, mode, false);
    }

    private RegCode compile(byte[] source, String fileName, Mode mode, boolean fromFile) {
        heap.reserve((long) source.length * TREE_BYTES_PER_SOURCE_BYTE);
        names.add(this, fileName);
        String text = SourceText.decode(source);
        CompilerRoom room = new CompilerRoom(heap, names.pool(this), fromFile);
        try {
            CodeObject code = Compiler.compile(text, fileName, mode, config.dialect(), optimizationLevel, room);
            RegCode loaded = loader.load(code, room);
            room.done();
            return loaded;
        } catch (PySyntaxError e) {
            room.failed();
            throw PyErrors.lacking(syntaxError(e), new Missing.Syntax(source, fileName, e.hint()));
        }
    }

    /** The guest's exception for a mistake in a source text, its place in the traceback. */
    public PyException syntaxError(PySyntaxError mistake) {
        String text = mistake.getMessage();
        PyException raised = switch (mistake.kind()) {
            case SYNTAX_ERROR -> PyErrors.syntaxError(this, text);
            case INDENTATION_ERROR -> PyErrors.of(this, Exceptions.INDENTATION_ERROR, text);
            case VIPER_TYPE_ERROR -> PyErrors.of(this, Exceptions.VIPER_TYPE_ERROR, text);
            case NOT_IMPLEMENTED -> PyErrors.notImplemented(this, text);
        };
        PyExceptionObject part = PyErrors.nativePart(raised.value());
        part.clearTraceback();
        part.passed(this, mistake.fileName(), mistake.line(), mistake.block());
        return raised;
    }

    /** Makes the main thread, which will run {@code code} as the module {@code __main__}. */
    public ScriptThread startMain(RegCode code) {
        mainThread = threads.start("main", config.stackBytes(), new ModuleFrame(code, main));
        return mainThread;
    }

    /** Makes the main thread with {@code bottom} as its lowest activation, which enters the script's code. */
    public ScriptThread startMain(NativeFrame bottom) {
        mainThread = threads.start("main", config.stackBytes(), bottom);
        return mainThread;
    }

    /** The thread of {@link #startMain}, or null. */
    public ScriptThread mainThread() {
        return mainThread;
    }

    /** Runs the device until all threads have ended, nothing can happen any more, or {@link Cpu#stop}. */
    public Cpu.End run() {
        return cpu.run(null);
    }

    /** Raises KeyboardInterrupt in the main thread. */
    public void interrupt() {
        if (mainThread != null && mainThread.state() != ScriptThread.State.DONE) {
            threads.inject(mainThread, PyErrors.of(this, Exceptions.KEYBOARD_INTERRUPT, null));
        }
    }

    /** What is done with exceptions that end a thread; at first they are printed as MicroPython prints them. */
    public void onUncaught(BiConsumer<ScriptThread, PyException> handler) {
        onUncaught = handler;
    }

    void uncaught(ScriptThread thread, PyException raised) {
        onUncaught.accept(thread, raised);
    }

    private void reportUncaught(ScriptThread thread, PyException raised) {
        if (PyErrors.is(raised, Exceptions.SYSTEM_EXIT)) {
            return;
        }
        if (thread != mainThread) {
            print("Unhandled exception in thread started by " + thread.name + "\n");
        }
        printTraceback(raised);
    }

    /** Writes the traceback and the exception to the console. */
    public void printTraceback(PyException raised) {
        byte[] text = Octets.bytes(Octets.of(describe(raised.value())));
        console.writeError(text, 0, text.length);
    }

    /** The traceback and the exception as {@code sys.print_exception} writes them, with a line feed at the end. */
    public String describe(PyObject exception) {
        return ExceptionText.of(this, exception);
    }

    /** Writes text to the console. */
    public void print(String text) {
        console.write(Octets.bytes(Octets.of(text)));
    }

    /** Where the script is: the innermost activation of guest code, or null when none runs. */
    public CallSite callSite() {
        Frame frame = interpreter.top;
        while (frame != null && !(frame instanceof CodeFrame)) {
            frame = frame.back;
        }
        return frame == null ? null : ((CodeFrame) frame).site();
    }

    /**
     * From now on it is noted where the simulated CPU works. Call it before code is loaded: what was before has no marks.
     * The run itself is the same as without.
     */
    public CpuProfile profileCpu() {
        cpuProfile = new CpuProfile(this);
        return cpuProfile;
    }

    /** For tests: every function becomes a JVM class at its first call or loop. The run itself is the same. */
    public void compileEagerly() {
        interpreter.tier.eager();
    }

    /** No function becomes a JVM class. The run itself is the same, but slower. */
    public void compileNever() {
        interpreter.tier.never();
    }

    /** How many functions have become JVM classes. */
    public int compiled() {
        return interpreter.tier.made();
    }

    /** From now on it is noted which line allocates what. The run itself is the same as without. */
    public HeapProfile profileHeap() {
        return new HeapProfile(this);
    }

    /** From now on {@code listener} hears of coroutines never awaited; the caller tells when to look. */
    public Unstarted watchCoroutines(Warnings listener) {
        unstarted = new Unstarted(listener);
        return unstarted;
    }

    /** The library will run {@code coroutine}: it is not lost, though it has not begun. */
    public void scheduled(Object coroutine) {
        if (coroutine instanceof PyGenerator generator && generator.madeAt != null) {
            unstarted.remove(generator);
        }
    }

    /** Where a suspended coroutine is, in the innermost of those it awaits; where it begins, once it has ended. */
    public CallSite siteOf(PyGenerator coroutine) {
        PyGenerator inner = coroutine;
        while (inner.frame instanceof CodeFrame frame && frame.pc > 0) {
            long word = frame.code.words[frame.pc - 1];
            if (RegOp.op(word) != RegOp.YIELD_FROM || !(frame.r[RegOp.b(word)] instanceof PyGenerator awaited)) {
                break;
            }
            inner = awaited;
        }
        return inner.frame instanceof CodeFrame frame ? frame.site() : CodeFrame.site(inner.function.code, 0);
    }

    // Time.

    /** Simulated time now, to the instruction: what the running thread has spent since the last safe point included. */
    public long nowNanos() {
        return cpu.nowNanos();
    }

    /** Charges native work to the running thread. */
    public void spend(long cycles) {
        interpreter.spend(cycles);
    }

    // Names and attributes.

    /** The interned string {@code text}. */
    public PyStr name(String text) {
        return names.intern(text);
    }

    /** {@code id(object)}: its address, from the block where it has one, else from a counter of first use. */
    public int idOf(PyObject object) {
        if (object.block >= 0) {
            return POOL_ADDRESS + object.block * Heap.BLOCK_BYTES;
        }
        return flashAddresses.computeIfAbsent(object, o -> FLASH_ADDRESS + flashAddresses.size() * 16);
    }

    /** {@code getattr(object, name)}; raises AttributeError. */
    public Object getAttr(Object object, PyStr name) {
        return ops.attributes.load(object, name);
    }

    /** {@code getattr(object, name, None)} with Java null for "none". */
    public Object getAttrOrNull(Object object, PyStr name) {
        return ops.attributes.loadOrNull(object, name);
    }

    public void setAttr(Object object, PyStr name, Object value) {
        ops.attributes.store(object, name, value);
    }

    // Calls from native code.

    /** Calls guest code from Java and waits for its result; re-enters the interpreter. See {@link #enter} for the better way. */
    public Object call(Object callable, Object... args) {
        return callKeywords(callable, args, PyCallable.NO_KEYWORDS);
    }

    /** @param args positional arguments, then the values of {@code kwNames} */
    public Object callKeywords(Object callable, Object[] args, PyStr[] kwNames) {
        Boundary boundary = raiseBoundary();
        int ret = interpreter.nativeRet;
        try {
            Object value = interpreter.calls.call(callable, Frame.TO_NATIVE, args, kwNames);
            if (value != null) {
                interpreter.top = boundary.back;
                interpreter.nativeRet = ret;
                return value;
            }
        } catch (PyException raised) {
            interpreter.top = boundary.back;
            interpreter.nativeRet = ret;
            throw raised;
        }
        return await(boundary, ret);
    }

    private Boundary raiseBoundary() {
        Boundary boundary = new Boundary(threads.current());
        boundary.started = true;
        boundary.ret = Frame.DISCARD;
        boundary.back = interpreter.top;
        interpreter.top = boundary;
        return boundary;
    }

    private Object await(Boundary boundary, int ret) {
        interpreter.nativeRet = ret;
        interpreter.runNested(boundary);
        interpreter.top = boundary.back;
        if (boundary.raised != null) {
            throw boundary.raised;
        }
        return boundary.value;
    }

    /**
     * Resumes a generator or coroutine from Java and waits for what it yields; re-enters the interpreter.
     *
     * @return the value yielded, or null when it ended
     */
    public Object resumeHere(Object coroutine, Object sent, PyException thrown) {
        Boundary boundary = raiseBoundary();
        int ret = interpreter.nativeRet;
        try {
            interpreter.flow.resume(coroutine, sent, thrown, Frame.TO_NATIVE);
        } catch (PyException raised) {
            interpreter.top = boundary.back;
            interpreter.nativeRet = ret;
            throw raised;
        }
        Object value = await(boundary, ret);
        if (!boundary.yielded && value != PyNone.NONE && config.language() == LanguageLevel.V1_13) {
            // A quirk of 1.13: native code that walks a generator gets the StopIteration of a return value.
            throw PyErrors.stopIteration(this, value);
        }
        return boundary.yielded ? value : null;
    }

    /** Pushes {@code frame} above the running one and returns null for the native function to return. */
    public Object enter(NativeFrame frame) {
        frame.ret = interpreter.top instanceof NativeFrame ? Frame.TO_NATIVE : interpreter.nativeRet;
        frame.back = interpreter.top;
        interpreter.top = frame;
        return null;
    }

    /**
     * From a {@link NativeFrame}: calls {@code callable} above it.
     *
     * @return the value of a native function that was done at once, which is not told to {@code onReturn}; or null, and
     *     {@code onReturn} or {@code onRaise} get the outcome
     */
    public Object enterCall(Object callable, Object... args) {
        return interpreter.calls.call(callable, Frame.TO_NATIVE, args);
    }

    /** As {@link #enterCall}, with keywords. */
    public Object enterCallKeywords(Object callable, Object[] args, PyStr[] kwNames) {
        return interpreter.calls.call(callable, Frame.TO_NATIVE, args, kwNames);
    }

    /** The globals of the guest code that called the native function that runs. */
    public PyDict globals() {
        CodeFrame caller = caller(false);
        return caller == null ? main.globals : caller.globals;
    }

    /** The names of the innermost class body or module that runs; a function's locals have no names. */
    public PyDict locals() {
        CodeFrame caller = caller(true);
        return caller == null ? globals() : caller.locals;
    }

    private CodeFrame caller(boolean withLocals) {
        for (Frame frame = interpreter.top; frame != null; frame = frame.back) {
            if (frame instanceof CodeFrame && (!withLocals || ((CodeFrame) frame).locals != null)) {
                return (CodeFrame) frame;
            }
        }
        return null;
    }

    /** Bytes of simulated stack the running thread uses. */
    public int stackUsed() {
        return interpreter.stackUsed;
    }

    /** Bytes of simulated stack the running thread has left; all of the main thread's where none runs. */
    public int stackLeft() {
        int limit = threads.current() == null ? config.stackBytes() : interpreter.stackLimit;
        return Math.max(0, limit - interpreter.stackUsed);
    }

    /** From a {@link NativeFrame}: runs the code of a module above it, in the module's globals. */
    public void enterModule(RegCode code, PyModule module) {
        enterCode(code, module.globals, module.globals);
    }

    /** From a {@link NativeFrame}: runs code above it with these names ({@code exec}). */
    public void enterCode(RegCode code, PyDict globals, PyDict locals) {
        enterBody(PyFunction.of(this, code, globals, null, null), locals);
    }

    /** As {@link #enterCode}, of code that is a function already. */
    public void enterBody(PyFunction body, PyDict locals) {
        interpreter.calls.pushBody(body, null, locals, Frame.TO_NATIVE);
    }

    /**
     * From a {@link NativeFrame}: resumes a generator, coroutine or {@code NativeCoroutine} above it. Always answers through
     * {@code onYield}/{@code onReturn}/{@code onRaise}, also when a native one finishes at once.
     *
     * @param thrown thrown in at the point of suspension, or null
     */
    public Object resume(Object coroutine, Object sent, PyException thrown) {
        interpreter.flow.resume(coroutine, sent, thrown, Frame.TO_NATIVE);
        if (cpuProfile != null) {
            cpuProfile.moved();
        }
        return null;
    }

    /**
     * {@code coroutine.send(sent)} or {@code throw}, for a native function that returns at once with the null this returns:
     * what is yielded is the function's result, the end raises StopIteration.
     */
    public Object resumeAsCall(Object coroutine, Object sent, PyException thrown) {
        if (interpreter.top instanceof NativeFrame) {
            Object value = resumeHere(coroutine, sent, thrown);
            if (value == null) {
                throw PyErrors.stopIteration(this, null);
            }
            return value;
        }
        interpreter.flow.resume(coroutine, sent, thrown, interpreter.nativeRet);
        return null;
    }

    /** The running thread waits for {@code reason}; returns null for the native function to return. */
    public Object park(Park reason) {
        return threads.park(reason);
    }

    /** What {@code raise value} raises: the instance, or one made of the class; TypeError for anything else. */
    public PyException raisable(Object value) {
        Object raised = ops.isExceptionType(value) ? call(value) : value;
        // One whose own constructor has not run yet is none.
        boolean complete = !current || PyErrors.nativePart(raised) != null;
        return ops.isExceptionInstance(raised) && complete
                ? new PyException((PyObject) raised)
                : PyErrors.typeError(this, "exceptions must derive from BaseException");
    }

    /** What {@code generator.throw(value)} throws in; upstream a TypeError is raised inside, not here. */
    public PyException throwable(Object value) {
        if (!current) {
            return raisable(value);
        }
        if (ops.isExceptionType(value)) {
            return new Thrown(raisable(value), value);
        }
        return ops.isExceptionInstance(value)
                ? raisable(value)
                : new Thrown(PyErrors.typeError(this, "exceptions must derive from BaseException"), value);
    }

    /** What {@code close()} throws in: one object, which gathers no traceback. */
    public PyExceptionObject generatorExit() {
        return generatorExit;
    }

    boolean isGeneratorExit(PyException raised) {
        return raised.value() == generatorExit || PyErrors.is(raised, Exceptions.GENERATOR_EXIT);
    }

    /** Runs a module's code at the bottom of a thread. */
    private static final class ModuleFrame extends NativeFrame {
        /** Until it runs. */
        private RegCode code;

        private final PyModule module;

        ModuleFrame(RegCode code, PyModule module) {
            this.code = code;
            this.module = module;
        }

        @Override
        public Object start(Vm vm) {
            RegCode begun = code;
            code = null;
            vm.enterModule(begun, module);
            return null;
        }

        @Override
        public Object onReturn(Vm vm, Object value) {
            return PyNone.NONE;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(module);
            if (code != null) {
                marker.visit(code.raw);
            }
        }
    }
}
