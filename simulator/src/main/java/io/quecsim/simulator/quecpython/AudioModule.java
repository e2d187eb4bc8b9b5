package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyType;

/** {@code audio}: files, spoken texts and tones to a loudspeaker, recordings from a microphone. */
@PyModule("audio")
public final class AudioModule {
    private final AudioType audio;
    private final TtsType tts;
    private final RecordType record;

    public AudioModule(AudioType audio, TtsType tts, RecordType record) {
        this.audio = audio;
        this.tts = tts;
        this.record = record;
    }

    @PyConst
    PyType Audio() {
        return audio.type;
    }

    @PyConst
    PyType TTS() {
        return tts.type;
    }

    @PyConst
    PyType Record() {
        return record.type;
    }
}
