package io.quecsim.simulator.quecpython;

import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** An object of {@code audio.Audio}, {@code audio.TTS} or {@code audio.Record}: an output channel. */
final class PyAudio extends PyObject {
    /** {@code audio_obj_t}: a base and two words (2021 firmware, audio_audio.c). */
    private static final int BYTES = 16;

    final int channel;
    private final PyType type;

    PyAudio(Vm vm, PyType type, int channel) {
        this.type = type;
        this.channel = channel;
        vm.heap.alloc(this, BYTES);
    }

    @Override
    public PyType type() {
        return type;
    }

    @Override
    public boolean truth(Vm vm) {
        return true;
    }
}
