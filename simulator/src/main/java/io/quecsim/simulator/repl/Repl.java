package io.quecsim.simulator.repl;

import io.quecsim.core.vm.ModuleCatalog;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Park;
import io.quecsim.core.vm.Vm;
import org.jspecify.annotations.Nullable;

/**
 * The REPL of one life of a device, over the machine's console, which must be asynchronous. For the board, in this order:
 *
 * <ol>
 *   <li>once for a module: a {@link ReplState}, which outlives soft resets;
 *   <li>for each life: {@link #on} and {@link #modules} before {@code vm.boot}; the port asks {@link #takes} of each byte as it
 *       comes;
 *   <li>{@code main.py}, unless {@link ReplState#isRaw} or {@link ReplState#takeSkippedMain}, between {@link #runs} and
 *       {@link #rests}; where a KeyboardInterrupt ended it, {@link ReplState#skipMain} and the next life;
 *   <li>{@link #frame} at the bottom of the main thread.
 * </ol>
 */
public final class Repl {
    /** What the device says when a soft reset has taken everything down. */
    public static final String SOFT_REBOOT = "MPY: soft reboot\r\n";

    private final Vm vm;
    private final ReplSettings settings;
    private final ReplState state;
    private final Keyboard keyboard;
    private final History history;
    private final Autocomplete completer;

    private Repl(Vm vm, ReplSettings settings, ReplState state) {
        this.vm = vm;
        this.settings = settings;
        this.state = state;
        this.keyboard = new Keyboard(vm, settings, state);
        this.history = new History(settings.historyLines());
        this.completer = new Autocomplete(vm);
    }

    /** Gives a machine its line editor and its help. */
    public static Repl on(Vm vm, ReplSettings settings, ReplState state) {
        Repl repl = new Repl(vm, settings, state);
        vm.helpText = settings.help();
        vm.lineReader = (machine, prompt) -> TypedLine.read(machine, repl.keyboard, repl::editor, prompt);
        return repl;
    }

    /** The modules {@code example} and {@code misc.replEnable}, for firmwares that have them. */
    public static void modules(ModuleCatalog catalog, ReplState state) {
        catalog.add("example", () -> new ExampleModuleBinding(new ExampleModule(state)));
        catalog.extend("misc", () -> new ReplProtectionBinding(new ReplProtection(state)));
    }

    /** A byte arrives at the console, 0 to 255: true when it has interrupted what runs, and is not to be kept. */
    public boolean takes(int typed) {
        return keyboard.takes(typed);
    }

    /** From now on code runs that the interrupt byte interrupts; {@link #frame} does this for what is typed. */
    public void runs() {
        keyboard.runs();
    }

    /** Nothing runs that could be interrupted. */
    public void rests() {
        keyboard.rests();
    }

    /**
     * The prompt, for {@code vm.startMain} or to be entered after {@code main.py}. It returns only for a soft reset.
     *
     * @param softReset what Ctrl-D does, and SystemExit where that resets: on the device's thread, the last thing before the
     *     frame returns; it may end the life by throwing
     */
    public NativeFrame frame(Runnable softReset) {
        return new ReplFrame(keyboard, settings, state, editor(new HeldRoom(vm.heap)), softReset);
    }

    /** Whether {@code wait} is the prompt's, for whom nobody need ever type. */
    public static boolean isPrompt(@Nullable Park wait) {
        return wait instanceof ReplFrame.Prompt;
    }

    private LineEditor editor(HeldRoom room) {
        return new LineEditor(new Line(room), history, completer, keyboard.screen(), settings.current());
    }
}
