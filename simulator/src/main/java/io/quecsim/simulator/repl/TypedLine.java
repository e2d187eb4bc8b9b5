package io.quecsim.simulator.repl;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.vm.Park;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Vm;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code input()}: a line typed with the prompt's editor and history, while the script's thread waits. Source: MicroPython
 * 1.13, py/modbuiltins.c, {@code mp_builtin_input} over {@code readline}.
 */
final class TypedLine extends Park {
    private final Keyboard keyboard;
    private final HeldRoom room;
    private final LineEditor editor;
    private final Runnable wake;

    private TypedLine(Vm vm, Keyboard keyboard, Function<HeldRoom, LineEditor> editors) {
        this.keyboard = keyboard;
        this.room = new HeldRoom(vm.heap);
        this.editor = editors.apply(room);
        ScriptThread thread = vm.threads.current();
        this.wake = () -> vm.threads.wake(thread, this);
        vm.input.add(wake);
    }

    /** For a native function to return. */
    static @Nullable Object read(Vm vm, Keyboard keyboard, Function<HeldRoom, LineEditor> editors, String prompt) {
        vm.print(prompt);
        TypedLine typed = new TypedLine(vm, keyboard, editors);
        // The prompt's own bytes went out above, as text; the editor repeats it where it draws the line anew.
        typed.editor.beginShown(prompt);
        return typed.onWake(vm);
    }

    @Override
    public @Nullable Object onWake(Vm vm) {
        try {
            for (int c = keyboard.next(); c >= 0; c = keyboard.next()) {
                int result = editor.type(c);
                if (result == LineEditor.NO_ROOM) {
                    throw PyErrors.memoryError(vm.heap, editor.line.lackingBytes());
                }
                if (result != LineEditor.GO_ON) {
                    Object value = value(vm, result);
                    cancel(vm);
                    return value;
                }
            }
        } catch (PyException e) {
            cancel(vm);
            throw e;
        }
        return vm.park(this);
    }

    private Object value(Vm vm, int result) {
        if (result == LineEditor.CTRL_C) {
            throw PyErrors.of(vm, Exceptions.KEYBOARD_INTERRUPT, null);
        }
        if (result == LineEditor.CTRL_D && editor.line.length() == 0) {
            throw PyErrors.of(vm, Exceptions.EOF_ERROR, null);
        }
        return PyStr.of(vm, editor.line.text(0, editor.line.length()));
    }

    @Override
    public void cancel(Vm vm) {
        vm.input.remove(wake);
        room.close();
    }

    @Override
    public String describe() {
        return "a line to be typed";
    }
}
