package io.quecsim.core.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.port.Pollable;
import io.quecsim.core.vm.Vm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectModuleTest {
    /** A native stream that becomes ready at a time. */
    private static final class Line extends PyObject implements Pollable {
        private final List<Runnable> listeners = new ArrayList<>();
        private int state;
        private int asked;

        void change(int newState) {
            state = newState;
            List.copyOf(listeners).forEach(Runnable::run);
        }

        @Override
        public int poll(Vm vm, int flags) {
            asked++;
            return state & (flags | ERROR | HANGUP);
        }

        @Override
        public void onChange(Runnable changed) {
            listeners.add(changed);
        }

        @Override
        public void removeOnChange(Runnable changed) {
            assertThat(listeners.remove(changed)).isTrue();
        }

        @Override
        public PyType type() {
            return Types.OBJECT;
        }
    }

    private final BareMachine machine = new BareMachine();
    private final Line first = line("first");
    private final Line second = line("second");

    private Line line(String name) {
        Line line = new Line();
        machine.modules.find("builtins").globals.put(machine.vm, machine.vm.name(name), line);
        return line;
    }

    private void at(int millis, Line line, int state) {
        machine.vm.time.at(millis * 1_000_000L, now -> line.change(state));
    }

    private String run(String... lines) {
        String source = "import uselect, utime\np = uselect.poll()\n" + String.join("\n", lines) + "\n";
        machine.run(source.getBytes(StandardCharsets.UTF_8), "main.py");
        assertThat(first.listeners).isEmpty();
        assertThat(second.listeners).isEmpty();
        return machine.printed();
    }

    @Test
    void wakesWhenAStreamChangesAndAsksNoneInBetween() {
        at(50, first, Pollable.WRITE);
        at(70, second, Pollable.READ);
        String printed = run(
                "p.register(first, uselect.POLLIN)",
                "p.register(second, uselect.POLLIN)",
                "r = p.poll()",
                "print([s is second for s, e in r], r[0][1], utime.ticks_ms())");
        assertThat(printed).isEqualTo("[True] 1 70\n");
        assertThat(first.asked).isEqualTo(3);
    }

    @Test
    void hangUpIsReportedUnasked() {
        at(5, first, Pollable.HANGUP);
        String printed = run(
                "r, w, x = uselect.select([first], [first], [], 1)", "print(len(r), len(w), len(x), utime.ticks_ms())");
        assertThat(printed).isEqualTo("0 0 1 5\n");
    }

    @Test
    void aTimeoutEndsTheWait() {
        at(500, first, Pollable.READ);
        String printed = run(
                "p.register(first)",
                "print(p.poll(100), utime.ticks_ms())",
                "print(uselect.select([first], [], [second], 0.25), utime.ticks_ms())",
                "print(len(p.poll(1000)), utime.ticks_ms())");
        assertThat(printed).isEqualTo("[] 100\n([], [], []) 350\n1 500\n");
    }

    @Test
    void otherThreadsRunMeanwhile() {
        at(50, first, Pollable.READ);
        String printed = run(
                "import _thread",
                "def tick():",
                "    for i in range(3):",
                "        utime.sleep_ms(20)",
                "        print('tick', utime.ticks_ms())",
                "_thread.start_new_thread(tick, ())",
                "p.register(first)",
                "print(len(p.poll()), utime.ticks_ms())");
        assertThat(printed).isEqualTo("tick 20\ntick 40\n1 50\ntick 60\n");
    }
}
