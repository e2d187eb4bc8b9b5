package io.quecsim.simulator.quecpython;

import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** An object of {@code audio.Audio}, {@code audio.TTS} or {@code audio.Record}: an output channel. */
final class PyAudio extends PyToken {
    /** {@code audio_obj_t}: a base and two words (2021 firmware, audio_audio.c). */
    private static final int BYTES = 16;

    final int channel;

    PyAudio(Vm vm, PyType type, int channel) {
        super(vm, type, BYTES);
        this.channel = channel;
    }
}
