package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Kw;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.audio.AudioPlayer;
import io.quecsim.hal.audio.Sound;
import io.quecsim.profiles.DeviceProfile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The type {@code audio.TTS}: texts read aloud. Arguments, results and texts: firmware source 2021, audio_tts.c. */
@PyTypeDef(value = "TTS", module = "audio", perDevice = true)
public final class TtsType {
    @PyConst
    static final int text_utf16be = 1;

    @PyConst
    static final int text_utf8 = 2;

    @PyConst
    static final int text_utf16le = 3;

    @PyConst
    static final int wtts_enable = 0x80;

    @PyConst
    static final int wtts_ul_enable = 0x40;

    @PyConst
    static final int wtts_dl_enable = 0x20;

    private static final int TEXT_BYTES = 500;

    /** Speed and volume after power-on. Source: API stubs of 2025. */
    private static final int NORMAL = 4;

    private static final double NANOS = 1e9;

    final PyType type;
    private final AudioPlayer player;
    private final AudioChannels channels;
    private final int charactersPerSecond;
    private final ScriptCallback callback;
    private int speed = NORMAL;
    private int volume = NORMAL;

    public TtsType(Vm vm, AudioPlayer player, DeviceProfile.Audio profile) {
        this.player = player;
        this.channels = new AudioChannels(profile.channels());
        this.charactersPerSecond = profile.ttsCharactersPerSecond();
        this.callback = new ScriptCallback(vm);
        this.type = NativeType.ofDevice(vm, "TTS", () -> new TtsTypeBinding(this));
        player.listen(this::changed);
    }

    /** Events: API stubs of 2025. */
    private void changed(Sound sound, AudioPlayer.Stage stage) {
        if (sound.kind() == Sound.Kind.TEXT) {
            int event = switch (stage) {
                case STARTED -> 2;
                case STOPPED -> 3;
                case FINISHED -> 4;
            };
            callback.call(() -> event);
        }
    }

    /** Whether the script will hear of what is spoken. */
    public boolean mayCallBack() {
        return callback.isSet() && player.isPlaying();
    }

    /** {@code audio.TTS(device)}: a voice at the output 0 earpiece, 1 headphone or 2 speaker, as far as the module has it. */
    @PyNew
    Object make(Vm vm, PyType cls, int device) {
        channels.check(vm, device);
        player.channel(device);
        return new PyAudio(vm, type, device);
    }

    /**
     * {@code tts.play(priority, breakin, mode, text)}: 0 it is spoken, 1 it waits, -2 ten of this priority wait already. Mode: 1
     * UTF-16 big-endian, 2 UTF-8, 3 UTF-16 little-endian. It takes its characters divided by a rate, which
     * {@code setSpeed} changes; the rate is assumed.
     */
    @PyMethod
    int play(Vm vm, PyAudio self, @Kw int priority, @Kw int breakin, @Kw int mode, @Kw byte[] data) {
        int encoding = mode & 15;
        if (encoding < text_utf16be || encoding > text_utf16le) {
            throw PyErrors.valueError(vm, "invalid mode");
        }
        if (priority < 0 || priority >= AudioPlayer.PRIORITIES) {
            throw PyErrors.valueError(vm, "invalid priority value, must be in [0,4]");
        }
        if (breakin != 0 && breakin != 1) {
            throw PyErrors.valueError(vm, "invalid breakin value, must be in [0,1]");
        }
        if (data.length > TEXT_BYTES) {
            throw PyErrors.valueError(vm, "The string length cannot be greater than " + TEXT_BYTES);
        }
        String text = new String(data, charset(encoding));
        byte[] spoken = text.getBytes(StandardCharsets.UTF_8);
        return player.play(new Sound(Sound.Kind.TEXT, "", spoken, nanos(text)), priority, breakin == 1).code;
    }

    private static Charset charset(int encoding) {
        return switch (encoding) {
            case text_utf16be -> StandardCharsets.UTF_16BE;
            case text_utf16le -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private long nanos(String text) {
        double rate = charactersPerSecond * (speed + 1.0) / (NORMAL + 1);
        return (long) (text.codePointCount(0, text.length()) / rate * NANOS);
    }

    /** {@code tts.stop()}: ends what is spoken; what waits goes on. 0. */
    @PyMethod
    int stop(PyAudio self) {
        player.stop();
        return 0;
    }

    /** {@code tts.stopAll()}: ends what is spoken and forgets what waits. 0. */
    @PyMethod
    int stopAll(PyAudio self) {
        player.stopAll();
        return 0;
    }

    /** {@code tts.init()}: 0. */
    @PyMethod
    int init(PyAudio self) {
        return 0;
    }

    /** {@code tts.deinit()}: as {@code close}. */
    @PyMethod
    int deinit(PyAudio self) {
        return close(self);
    }

    /** {@code tts.close()}: ends the voice and what it says; 0. */
    @PyMethod
    int close(PyAudio self) {
        player.stopAll();
        return 0;
    }

    /** {@code tts.setCallback(fun)}: {@code fun(2)} when it begins, 3 when it is stopped, 4 when it is over. 0. */
    @PyMethod
    int setCallback(PyAudio self, Object fun) {
        callback.set(fun);
        return 0;
    }

    /** {@code tts.getVolume()}: 0 to 9. */
    @PyMethod
    int getVolume(PyAudio self) {
        return volume;
    }

    /** {@code tts.setVolume(vol)}: 0 to 9; 0. */
    @PyMethod
    int setVolume(Vm vm, PyAudio self, int vol) {
        if (vol < 0 || vol > 9) {
            throw PyErrors.valueError(vm, "invalid value,TTS volume should be array between [0,9]");
        }
        volume = vol;
        return 0;
    }

    /** {@code tts.getSpeed()}: 0 to 9. */
    @PyMethod
    int getSpeed(PyAudio self) {
        return speed;
    }

    /** {@code tts.setSpeed(speed)}: 0 to 9; 0, or -1 for another. */
    @PyMethod
    int setSpeed(PyAudio self, int newSpeed) {
        if (newSpeed < 0 || newSpeed > 9) {
            return -1;
        }
        speed = newSpeed;
        return 0;
    }

    /** {@code tts.getState()}: 0 nothing is spoken, -1 something is. Source: API stubs of 2025. */
    @PyMethod
    int getState(PyAudio self) {
        return player.isPlaying() ? -1 : 0;
    }
}
