package io.quecsim.simulator.repl;

import io.quecsim.core.vm.Vm;

/**
 * What is typed at the console of one life of the device. While code runs each byte is looked at as it arrives: the interrupt
 * byte raises KeyboardInterrupt and is gone, all others wait for the next prompt or for {@code sys.stdin}. While the prompt
 * waits it is a byte like the others. For the domain's thread.
 */
final class Keyboard {
    private final Vm vm;
    private final ReplSettings settings;
    private final ReplState state;
    private final byte[] one = new byte[1];
    private boolean running;
    private long runsSinceNanos;

    Keyboard(Vm vm, ReplSettings settings, ReplState state) {
        this.vm = vm;
        this.settings = settings;
        this.state = state;
    }

    /** A byte arrives, 0 to 255; whether it is taken and shall wait for nobody. */
    boolean takes(int typed) {
        if (!running || state.isRefusing() || vm.time.nowNanos() - runsSinceNanos < settings.interruptAfterNanos()) {
            return false;
        }
        if (typed == vm.interruptByte) {
            vm.callbacks.scheduleInterrupt();
            return true;
        }
        return settings.typingLost();
    }

    void runs() {
        running = true;
        runsSinceNanos = vm.time.nowNanos();
    }

    void rests() {
        running = false;
    }

    /** The next byte typed, 0 to 255, or -1 where there is none yet. */
    int next() {
        return vm.console.available() == 0 || vm.console.read(one, 0, 1) == 0 ? -1 : one[0] & 0xff;
    }

    /** Bytes for the far end, as they are. */
    Screen screen() {
        return vm.console::writeRaw;
    }
}
